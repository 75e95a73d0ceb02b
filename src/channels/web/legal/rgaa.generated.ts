// Made from data/ by « npm run flows -- build ». Do not edit.
import type { Criterion, Sample } from './criterion.ts';

export const criteria: Criterion[] = [
  {
    "numero": "1.1",
    "theme": "Images",
    "niveau": "A",
    "critere": "Chaque image porteuse d’information a-t-elle une alternative textuelle ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le dessin d’un parcours, la carte d’un plan et le carré à photographier ont chacun un nom. Le signe de l’en-tête ne dit rien de plus que son lien.",
    "tests": [
      "tests/web/browser/plain.test.ts#names each drawing, or hides it from those who listen",
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.2",
    "theme": "Images",
    "niveau": "A",
    "critere": "Chaque image de décoration est-elle correctement ignorée par les technologies d’assistance ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le signe de l’en-tête est caché aux lecteurs d’écran, et n’a ni titre ni description.",
    "tests": [
      "tests/web/browser/plain.test.ts#names each drawing, or hides it from those who listen"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.3",
    "theme": "Images",
    "niveau": "A",
    "critere": "Pour chaque image porteuse d’information ayant une alternative textuelle, cette alternative est-elle pertinente (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le nom d’un dessin dit ce qu’il montre : quel parcours, autour de quelle commune, quelle adresse. Lus dans l’arbre d’accessibilité.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.4",
    "theme": "Images",
    "niveau": "A",
    "critere": "Pour chaque image utilisée comme CAPTCHA ou comme image-test, ayant une alternative textuelle, cette alternative permet-elle d’identifier la nature et la fonction de l’image ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de CAPTCHA.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.5",
    "theme": "Images",
    "niveau": "A",
    "critere": "Pour chaque image utilisée comme CAPTCHA, une solution d’accès alternatif au contenu ou à la fonction du CAPTCHA est-elle présente ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de CAPTCHA.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.6",
    "theme": "Images",
    "niveau": "A",
    "critere": "Chaque image porteuse d’information a-t-elle, si nécessaire, une description détaillée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le dessin d’un parcours et la carte d’un plan sont suivis des mêmes choses en toutes lettres, et y renvoient. L’adresse du carré à photographier est écrite à côté.",
    "tests": [
      "tests/web/browser/plain.test.ts#names each drawing, or hides it from those who listen"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.7",
    "theme": "Images",
    "niveau": "A",
    "critere": "Pour chaque image porteuse d’information ayant une description détaillée, cette description est-elle pertinente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La liste des étapes suit le dessin d’un parcours (dix étapes de part et d’autre pour « hébergement ») ; celle de la carte dit le lieu, la direction et la distance. Comparées à la main, la carte pour un plan à Vendôme.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.8",
    "theme": "Images",
    "niveau": "AA",
    "critere": "Chaque image texte porteuse d’information, en l’absence d’un mécanisme de remplacement, doit si possible être remplacée par du texte stylé. Cette règle est-elle respectée (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de texte en image : les mots des dessins sont de vrais mots.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "1.9",
    "theme": "Images",
    "niveau": "A",
    "critere": "Chaque légende d’image est-elle, si nécessaire, correctement reliée à l’image correspondante ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucune image n’a de légende.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "2.1",
    "theme": "Cadres",
    "niveau": "A",
    "critere": "Chaque cadre a-t-il un titre de cadre ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le seul cadre est l’aperçu de la page « Sur votre site ». Il a un titre ; celui que nous donnons à copier aussi.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "2.2",
    "theme": "Cadres",
    "niveau": "A",
    "critere": "Pour chaque cadre ayant un titre de cadre, ce titre de cadre est-il pertinent ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le titre du cadre dit ce qu’il contient : l’aperçu du service sur un site. Lu à la main.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "3.1",
    "theme": "Couleurs",
    "niveau": "A",
    "critere": "Dans chaque page web, l’information ne doit pas être donnée uniquement par la couleur. Cette règle est-elle respectée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Ouvert, fermé, refusé, choisi : chaque état est écrit, ou porté par le bouton lui-même. Sur la carte, les lieux ont un numéro. Lu dans l’arbre d’accessibilité et dans la feuille de style.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "3.2",
    "theme": "Couleurs",
    "niveau": "AA",
    "critere": "Dans chaque page web, le contraste entre la couleur du texte et la couleur de son arrière-plan est-il suffisamment élevé (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Dans les pages, tous les textes ont un contraste d’au moins 7 pour 1, en clair et en sombre. Module vérifié avec axe, en clair et en sombre : première question, danger, commune, refus, plan.",
    "tests": [
      "tests/web/contrast.test.ts",
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "3.3",
    "theme": "Couleurs",
    "niveau": "AA",
    "critere": "Dans chaque page web, les couleurs utilisées dans les composants d’interface ou les éléments graphiques porteurs d’informations sont-elles suffisamment contrastées (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Bords des champs, des boutons et du contour de sélection : au moins 3 pour 1, en clair et en sombre.",
    "tests": [
      "tests/web/contrast.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.1",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque média temporel pré-enregistré a-t-il, si nécessaire, une transcription textuelle ou une audiodescription (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.2",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Pour chaque média temporel pré-enregistré ayant une transcription textuelle ou une audiodescription synchronisée, celles-ci sont-elles pertinentes (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.3",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque média temporel synchronisé pré-enregistré a-t-il, si nécessaire, des sous-titres synchronisés (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.4",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Pour chaque média temporel synchronisé pré-enregistré ayant des sous-titres synchronisés, ces sous-titres sont-ils pertinents ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.5",
    "theme": "Multimédia",
    "niveau": "AA",
    "critere": "Chaque média temporel pré-enregistré a-t-il, si nécessaire, une audiodescription synchronisée (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.6",
    "theme": "Multimédia",
    "niveau": "AA",
    "critere": "Pour chaque média temporel pré-enregistré ayant une audiodescription synchronisée, celle-ci est-elle pertinente ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.7",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque média temporel est-il clairement identifiable (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.8",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque média non temporel a-t-il, si nécessaire, une alternative (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a ni animation ni élément embarqué à commander.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.9",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Pour chaque média non temporel ayant une alternative, cette alternative est-elle pertinente ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a ni animation ni élément embarqué à commander.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.10",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque son déclenché automatiquement est-il contrôlable par l’utilisateur ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ne part seul.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.11",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "La consultation de chaque média temporel est-elle, si nécessaire, contrôlable par le clavier et tout dispositif de pointage ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.12",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "La consultation de chaque média non temporel est-elle contrôlable par le clavier et tout dispositif de pointage ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a ni animation ni élément embarqué à commander.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "4.13",
    "theme": "Multimédia",
    "niveau": "A",
    "critere": "Chaque média temporel et non temporel est-il compatible avec les technologies d’assistance (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun son ni film. La lecture à voix haute est faite par le navigateur, à la demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.1",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Chaque tableau de données complexe a-t-il un résumé ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun tableau n’est complexe : une ligne d’en-têtes, une colonne d’en-têtes.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.2",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de données complexe ayant un résumé, celui-ci est-il pertinent ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun tableau n’est complexe.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.3",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de mise en forme, le contenu linéarisé reste-t-il compréhensible ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun tableau ne sert à la mise en page.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.4",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de données ayant un titre, le titre est-il correctement associé au tableau de données ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque tableau a un titre, dans l’élément prévu.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.5",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de données ayant un titre, celui-ci est-il pertinent ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque titre dit ce que contient le tableau. Lus un à un.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.6",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de données, chaque en-tête de colonne et chaque en-tête de ligne sont-ils correctement déclarés ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Les en-têtes de lignes et de colonnes sont déclarés.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.7",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Pour chaque tableau de données, la technique appropriée permettant d’associer chaque cellule avec ses en-têtes est-elle utilisée (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque en-tête dit s’il vaut pour sa ligne ou pour sa colonne.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "5.8",
    "theme": "Tableaux",
    "niveau": "A",
    "critere": "Chaque tableau de mise en forme ne doit pas utiliser d’éléments propres aux tableaux de données. Cette règle est-elle respectée ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun tableau ne sert à la mise en page.",
    "tests": [
      "tests/web/browser/plain.test.ts#gives each table a title and headings"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "6.1",
    "theme": "Liens",
    "niveau": "A",
    "critere": "Chaque lien est-il explicite (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque lien dit où il mène, seul ou avec sa phrase. Liens lus un à un dans l’arbre d’accessibilité.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "6.2",
    "theme": "Liens",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque lien a-t-il un intitulé ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Aucun lien n’est vide.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "7.1",
    "theme": "Scripts",
    "niveau": "A",
    "critere": "Chaque script est-il, si nécessaire, compatible avec les technologies d’assistance ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Champ de la commune, confort de lecture, lecture à voix haute, module : chaque élément a un rôle, un nom et un état justes dans l’arbre d’accessibilité. Aucun lecteur d’écran n’a été essayé.",
    "tests": [
      "tests/web/browser/commune-field.test.ts#is offered communes with their postcodes, and is told how many",
      "tests/web/browser/read-aloud.test.ts#finds buttons that axe does not object to, 48 px under the finger",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "7.2",
    "theme": "Scripts",
    "niveau": "A",
    "critere": "Pour chaque script ayant une alternative, cette alternative est-elle pertinente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Sans JavaScript, les pages font tout ce qu’il faut pour arriver au plan. À la place du module, un lien mène à elles.",
    "tests": [
      "tests/web/browser/journey.test.ts#someone in Vendôme is led from the first page to the door in charge"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "7.3",
    "theme": "Scripts",
    "niveau": "A",
    "critere": "Chaque script est-il contrôlable par le clavier et par tout dispositif de pointage (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Tout se fait au clavier. La première question du module a été parcourue avec Tab, à la main.",
    "tests": [
      "tests/web/browser/commune-field.test.ts#walks the list by keyboard alone, round and round, and chooses with Enter without sending",
      "tests/web/browser/comfort.test.ts#makes the letters larger by keyboard, and keeps them so from page to page",
      "tests/web/browser/plain.test.ts#is walked through with Tab in the order of reading, and out again"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "7.4",
    "theme": "Scripts",
    "niveau": "A",
    "critere": "Pour chaque script qui initie un changement de contexte, l’utilisateur est-il averti ou en a-t-il le contrôle ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Une réponse n’est envoyée que par un bouton. Dans le module, la liste des langues dit, par son titre, que choisir change tout le texte ; rien de ce qui est écrit ne se perd.",
    "tests": [
      "tests/web/browser/widget/languages.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "7.5",
    "theme": "Scripts",
    "niveau": "AA",
    "critere": "Dans chaque page web, les messages de statut sont-ils correctement restitués par les technologies d’assistance ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Un refus est une alerte, placée en tête de la page et déjà sous le curseur. Le nombre de communes trouvées, un envoi réussi et « Copié » sont des messages d’état ; une panne du réseau est une alerte.",
    "tests": [
      "tests/web/browser/journey.test.ts#a refused answer is where the reading begins",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.1",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Chaque page web est-elle définie par un type de document ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque page commence par le type de document HTML5.",
    "tests": [
      "tests/web/browser/plain.test.ts#says in which language it is written, what it is, and that it is HTML"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.2",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Pour chaque page web, le code source généré est-il valide selon le type de document spécifié ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Code de chaque page relu par html-validate 11 : balises, imbrications et identifiants. Aucune erreur.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.3",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Dans chaque page web, la langue par défaut est-elle présente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La langue de la page est dite.",
    "tests": [
      "tests/web/browser/plain.test.ts#says in which language it is written, what it is, and that it is HTML"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.4",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Pour chaque page web ayant une langue par défaut, le code de langue est-il pertinent ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Elle est juste : le français.",
    "tests": [
      "tests/web/browser/plain.test.ts#says in which language it is written, what it is, and that it is HTML"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.5",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Chaque page web a-t-elle un titre de page ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque page a un titre.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.6",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Pour chaque page web ayant un titre de page, ce titre est-il pertinent ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le titre dit la question posée, puis le nom du service ; il commence par « Erreur » après un refus. En danger, il devient « informations » : c’est voulu, pour qui regarde par-dessus l’épaule.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.7",
    "theme": "Éléments obligatoires",
    "niveau": "AA",
    "critere": "Dans chaque page web, chaque changement de langue est-il indiqué dans le code source (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Une phrase dans une autre langue porte cette langue ; dans le module traduit, ce qui reste en français le dit aussi. Les noms anglais des essais, dans cette grille, sont marqués.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.8",
    "theme": "Éléments obligatoires",
    "niveau": "AA",
    "critere": "Dans chaque page web, le code de langue de chaque changement de langue est-il valide et pertinent ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Les codes de langue sont valides et justes.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.9",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Dans chaque page web, les balises ne doivent pas être utilisées uniquement à des fins de présentation. Cette règle est-elle respectée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Aucune balise ne sert seulement à l’apparence. Code lu.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "8.10",
    "theme": "Éléments obligatoires",
    "niveau": "A",
    "critere": "Dans chaque page web, les changements du sens de lecture sont-ils signalés ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le module et les pages en arabe se lisent de droite à gauche. Une phrase dite dans une autre langue que la page porte sa langue et son sens de lecture.",
    "tests": [
      "tests/web/other-language.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "9.1",
    "theme": "Structuration de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, l’information est-elle structurée par l’utilisation appropriée de titres ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Dans les pages, un titre de premier niveau, aucun niveau sauté ; un danger ou un refus vient avant lui, au deuxième niveau : ce qui presse d’abord. Dans le module, les titres suivent le niveau que le site demande.",
    "tests": [
      "tests/web/browser/plain.test.ts#has one main heading, and skips no level",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "9.2",
    "theme": "Structuration de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, la structure du document est-elle cohérente (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "En-tête, navigations, contenu et pied de page sont dans les éléments prévus.",
    "tests": [
      "tests/web/browser/plain.test.ts#has a header, one main part, and named navigations"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "9.3",
    "theme": "Structuration de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque liste est-elle correctement structurée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Choix, lieux, pièces à apporter, étapes, numéros d’urgence : de vraies listes.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "9.4",
    "theme": "Structuration de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque citation est-elle correctement indiquée ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de citation : les mots à dire sont proposés, personne ne les a dits.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.1",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans le site web, des feuilles de styles sont-elles utilisées pour contrôler la présentation de l’information ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La présentation est dans les feuilles de style.",
    "tests": [
      "tests/web/browser/plain.test.ts#says the same words without its style"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.2",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, le contenu visible porteur d’information reste-t-il présent lorsque les feuilles de styles sont désactivées ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Sans la feuille de style, chaque page garde tous ses mots.",
    "tests": [
      "tests/web/browser/plain.test.ts#says the same words without its style"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.3",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, l’information reste-t-elle compréhensible lorsque les feuilles de styles sont désactivées ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Sans la feuille de style, chaque page se lit dans le même ordre : celui du code, lu dans l’arbre d’accessibilité.",
    "tests": [
      "tests/web/browser/plain.test.ts#says the same words without its style"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.4",
    "theme": "Présentation de l’information",
    "niveau": "AA",
    "critere": "Dans chaque page web, le texte reste-t-il lisible lorsque la taille des caractères est augmentée jusqu’à 200 %, au moins (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Lettres à 200 %, sur 320 px de large : rien n’est coupé. « Confort de lecture » agrandit aussi, dans les pages et dans le module.",
    "tests": [
      "tests/web/browser/accessible.test.ts#fits a width of 320 px, with letters of",
      "tests/web/browser/comfort.test.ts#makes the letters larger by keyboard, and keeps them so from page to page"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.5",
    "theme": "Présentation de l’information",
    "niveau": "AA",
    "critere": "Dans chaque page web, les déclarations CSS de couleurs de fond d’élément et de police sont-elles correctement utilisées ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Couleur du texte et couleur du fond sont toujours données ensemble, ou héritées ensemble.",
    "tests": [
      "tests/web/contrast.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.6",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque lien dont la nature n’est pas évidente est-il visible par rapport au texte environnant ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Les liens sont soulignés.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.7",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, pour chaque élément recevant le focus, la prise de focus est-elle visible ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Le contour de sélection est épais, visible en clair, en sombre et en contrastes forcés.",
    "tests": [
      "tests/web/browser/plain.test.ts#is walked through with Tab in the order of reading, and out again",
      "tests/web/contrast.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.8",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Pour chaque page web, les contenus cachés ont-ils vocation à être ignorés par les technologies d’assistance ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Rien de caché n’est utile ; ce que cachent « Pourquoi cette question ? » et « Pourquoi ce lieu ? » s’ouvre au clavier.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.9",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, l’information ne doit pas être donnée uniquement par la forme, taille ou position. Cette règle est-elle respectée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Rien n’est désigné par sa forme, sa taille ou sa place seulement. Textes relus.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.10",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, l’information ne doit pas être donnée par la forme, taille ou position uniquement. Cette règle est-elle implémentée de façon pertinente ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucune information n’est donnée par la forme, la taille ou la place.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.11",
    "theme": "Présentation de l’information",
    "niveau": "AA",
    "critere": "Pour chaque page web, les contenus peuvent-ils être présentés sans perte d’information ou de fonctionnalité et sans avoir recours soit à un défilement vertical pour une fenêtre ayant une hauteur de 256 px, soit à un défilement horizontal pour une fenêtre ayant une largeur de 320 px (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "À 320 px de large, soit 400 % d’agrandissement, rien ne défile de côté, sauf les tableaux et les dessins, dans leur cadre. Module regardé à 320 px.",
    "tests": [
      "tests/web/browser/accessible.test.ts#fits a width of 320 px, with letters of",
      "tests/web/browser/accessible.test.ts#the bar of the quick exit does not hide what has the focus"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.12",
    "theme": "Présentation de l’information",
    "niveau": "AA",
    "critere": "Dans chaque page web, les propriétés d’espacement du texte peuvent-elles être redéfinies par l’utilisateur sans perte de contenu ou de fonctionnalité (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Lettres, mots, lignes et paragraphes espacés : rien n’est coupé ni recouvert. Module regardé de même, dans cinq états.",
    "tests": [
      "tests/web/browser/plain.test.ts#loses no word when letters and lines are spaced out",
      "tests/web/browser/comfort.test.ts#asks for more contrast and more air"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.13",
    "theme": "Présentation de l’information",
    "niveau": "AA",
    "critere": "Dans chaque page web, les contenus additionnels apparaissant à la prise de focus ou au survol d’un composant d’interface sont-ils contrôlables par l’utilisateur (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Rien n’apparaît au survol ni au passage du clavier. La liste des communes ne vient qu’en écrivant, et se ferme avec Échap.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "10.14",
    "theme": "Présentation de l’information",
    "niveau": "A",
    "critere": "Dans chaque page web, les contenus additionnels apparaissant via les styles CSS uniquement peuvent-ils être rendus visibles au clavier et par tout dispositif de pointage ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Rien n’apparaît au survol. Le lien « Aller au contenu » n’est utile qu’au clavier.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.1",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Chaque champ de formulaire a-t-il une étiquette ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque champ a une étiquette. Celle de la liste des langues du module est son titre.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.2",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Chaque étiquette associée à un champ de formulaire est-elle pertinente (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque étiquette est la question posée. Lues une à une.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.3",
    "theme": "Formulaires",
    "niveau": "AA",
    "critere": "Dans chaque formulaire, chaque étiquette associée à un champ de formulaire ayant la même fonction et répétée plusieurs fois dans une même page ou dans un ensemble de pages est-elle cohérente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La même question a les mêmes mots partout.",
    "tests": [
      "tests/channels/words.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.4",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, chaque étiquette de champ et son champ associé sont-ils accolés (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "L’étiquette est juste au-dessus du champ, ou juste à droite de la case.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.5",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, les champs de même nature sont-ils regroupés, si nécessaire ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Les choix d’une question sont regroupés.",
    "tests": [
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.6",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, chaque regroupement de champs de même nature a-t-il une légende ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque groupe de choix a une légende.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.7",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, chaque légende associée à un regroupement de champs de même nature est-elle pertinente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La légende est la question posée.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.8",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, les items de même nature d’une liste de choix sont-ils regroupés de manière pertinente ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La liste des besoins, sur la page « Sur votre site », est groupée par sujets. Les autres listes n’ont pas de groupes à faire.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.9",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, l’intitulé de chaque bouton est-il pertinent (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Chaque bouton dit ce qu’il fait. Lus un à un.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.10",
    "theme": "Formulaires",
    "niveau": "A",
    "critere": "Dans chaque formulaire, le contrôle de saisie est-il utilisé de manière pertinente (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Un formulaire a une seule question, ou dit ce qui est facultatif. Un refus est écrit en tête ou près du champ, lié au champ, et le champ le dit. Le format attendu est écrit avant.",
    "tests": [
      "tests/web/browser/journey.test.ts#a refused answer is where the reading begins",
      "tests/web/browser/accessible.test.ts#has nothing that axe objects to"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.11",
    "theme": "Formulaires",
    "niveau": "AA",
    "critere": "Dans chaque formulaire, le contrôle de saisie est-il accompagné, si nécessaire, de suggestions facilitant la correction des erreurs de saisie ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Une commune mal écrite amène les communes proches, à choisir.",
    "tests": [
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.12",
    "theme": "Formulaires",
    "niveau": "AA",
    "critere": "Pour chaque formulaire qui modifie ou supprime des données, ou qui transmet des réponses à un test ou à un examen, ou dont la validation a des conséquences financières ou juridiques, les données saisies peuvent-elles être modifiées, mises à jour ou récupérées par l’utilisateur ?",
    "etat": "non conforme",
    "ou": "pages et widget",
    "preuve": "Une réponse se change à tout moment. « Tout effacer » et « Quitter vite » effacent aussitôt, sans confirmation.",
    "tests": [],
    "ecart": "« Tout effacer » et « Quitter vite » effacent les réponses aussitôt, sans demander confirmation, et rien ne permet de les retrouver. C’est voulu : une personne en danger n’a pas le temps de répondre à une question. Une confirmation pour « Tout effacer » seul sera étudiée à la prochaine vérification, au plus tard en mai 2027. En attendant, les réponses se redonnent en quelques minutes.",
    "vu_le": "2026-11-22"
  },
  {
    "numero": "11.13",
    "theme": "Formulaires",
    "niveau": "AA",
    "critere": "La finalité d’un champ de saisie peut-elle être déduite pour faciliter le remplissage automatique des champs avec les données de l’utilisateur ?",
    "etat": "non conforme",
    "ou": "pages et widget",
    "preuve": "Commune et numéro de téléphone : le navigateur est prié de ne rien retenir.",
    "tests": [],
    "ecart": "Le navigateur ne propose pas de remplir la commune ni le numéro de téléphone. C’est voulu : sur l’ordinateur d’un accueil, la personne suivante verrait ce qui a été écrit. Nous chercherons une autre façon d’aider à remplir d’ici la prochaine vérification, au plus tard en mai 2027. En attendant, une faute ou un début de mot suffit pour la commune, et ces deux réponses ne sont jamais obligatoires.",
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.1",
    "theme": "Navigation",
    "niveau": "AA",
    "critere": "Chaque ensemble de pages dispose-t-il de deux systèmes de navigation différents, au moins (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Un menu au pied des pages, et un plan du site. Les pages d’une recherche sont un parcours, et n’en ont pas besoin.",
    "tests": [
      "tests/web/site-map.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.2",
    "theme": "Navigation",
    "niveau": "AA",
    "critere": "Dans chaque ensemble de pages, le menu et les barres de navigation sont-ils toujours à la même place (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le menu est toujours au pied de la page, dans le même ordre. En danger il n’est pas montré : chaque page y garde « Quitter vite ».",
    "tests": [
      "tests/web/browser/plain.test.ts#has a header, one main part, and named navigations",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.3",
    "theme": "Navigation",
    "niveau": "AA",
    "critere": "La page « plan du site » est-elle pertinente ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le plan du site mène à chaque page qui ne dépend pas des réponses d’une personne.",
    "tests": [
      "tests/web/site-map.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.4",
    "theme": "Navigation",
    "niveau": "AA",
    "critere": "Dans chaque ensemble de pages, la page « plan du site » est-elle accessible à partir d’une fonctionnalité identique ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le lien vers le plan du site est dans le menu du pied de page.",
    "tests": [
      "tests/web/site-map.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.5",
    "theme": "Navigation",
    "niveau": "AA",
    "critere": "Dans chaque ensemble de pages, le moteur de recherche est-il atteignable de manière identique ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de moteur de recherche.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.6",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Les zones de regroupement de contenus présentes dans plusieurs pages web (zones d’en-tête, de navigation principale, de contenu principal, de pied de page et de moteur de recherche) peuvent-elles être atteintes ou évitées ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "En-tête, contenu, navigations et pied de page sont des repères. Le module est une région qui porte son nom.",
    "tests": [
      "tests/web/browser/plain.test.ts#has a header, one main part, and named navigations"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.7",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Dans chaque page web, un lien d’évitement ou d’accès rapide à la zone de contenu principal est-il présent (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages",
    "preuve": "Le premier lien, « Aller au contenu », mène au contenu. En danger, « Quitter vite » le précède.",
    "tests": [
      "tests/web/browser/journey.test.ts#the first Tab on a page of danger reaches « Quitter vite »",
      "tests/web/browser/tree.test.ts"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.8",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Dans chaque page web, l’ordre de tabulation est-il cohérent ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "L’ordre du clavier est celui de la lecture. En danger, « Quitter vite » vient en premier.",
    "tests": [
      "tests/web/browser/plain.test.ts#is walked through with Tab in the order of reading, and out again",
      "tests/web/browser/journey.test.ts#someone reaches the plan, and always sees where they are"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.9",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Dans chaque page web, la navigation ne doit pas contenir de piège au clavier. Cette règle est-elle respectée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "La touche Tab traverse chaque page, et le module, et en sort. Le module ouvert en fenêtre se ferme avec Échap.",
    "tests": [
      "tests/web/browser/plain.test.ts#is walked through with Tab in the order of reading, and out again"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.10",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Dans chaque page web, les raccourcis clavier n’utilisant qu’une seule touche (lettre minuscule ou majuscule, ponctuation, chiffre ou symbole) sont-ils contrôlables par l’utilisateur ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de raccourci d’une seule touche.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "12.11",
    "theme": "Navigation",
    "niveau": "A",
    "critere": "Dans chaque page web, les contenus additionnels apparaissant au survol, à la prise de focus ou à l’activation d’un composant d’interface sont-ils si nécessaire atteignables au clavier ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Tout ce qui s’ouvre (« Pourquoi cette question ? », « Vous avez un code ? », « Confort de lecture », la liste des communes) s’ouvre et se lit au clavier.",
    "tests": [
      "tests/web/browser/plain.test.ts#is walked through with Tab in the order of reading, and out again",
      "tests/web/browser/commune-field.test.ts#walks the list by keyboard alone, round and round, and chooses with Enter without sending",
      "tests/web/browser/comfort.test.ts#makes the letters larger by keyboard, and keeps them so from page to page"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.1",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Pour chaque page web, l’utilisateur a-t-il le contrôle de chaque limite de temps modifiant le contenu (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Aucune page ne se recharge ni ne change seule. Une recherche reste ouverte plusieurs jours. Un code pour continuer ailleurs vaut 30 minutes ; on peut en demander un autre autant de fois que voulu.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.2",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, l’ouverture d’une nouvelle fenêtre ne doit pas être déclenchée sans action de l’utilisateur. Cette règle est-elle respectée ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Aucune fenêtre ne s’ouvre seule. Les rares liens vers un nouvel onglet le disent, sauf celui que le module propose pendant une panne.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.3",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque document bureautique en téléchargement possède-t-il, si nécessaire, une version accessible (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de document à télécharger.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.4",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Pour chaque document bureautique ayant une version accessible, cette version offre-t-elle la même information ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a pas de document à télécharger.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.5",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque contenu cryptique (art ASCII, émoticône, syntaxe cryptique) a-t-il une alternative ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a ni émoticône ni dessin en caractères.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.6",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, pour chaque contenu cryptique (art ASCII, émoticône, syntaxe cryptique) ayant une alternative, cette alternative est-elle pertinente ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Il n’y a ni émoticône ni dessin en caractères.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.7",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, les changements brusques de luminosité ou les effets de flash sont-ils correctement utilisés ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Rien ne clignote. Les morceaux du module apparaissent en un cinquième de seconde, et d’un coup pour qui demande moins de mouvement.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.8",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, chaque contenu en mouvement ou clignotant est-il contrôlable par l’utilisateur ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Rien ne bouge ni ne clignote au-delà d’un cinquième de seconde.",
    "tests": [
      "tests/web/browser/plain.test.ts#holds nothing that plays, moves or opens by itself"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.9",
    "theme": "Consultation",
    "niveau": "AA",
    "critere": "Dans chaque page web, le contenu proposé est-il consultable quelle que soit l’orientation de l’écran (portrait ou paysage) (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Les pages se lisent debout ou couchées.",
    "tests": [
      "tests/web/browser/plain.test.ts#loses no word when letters and lines are spaced out, held %s"
    ],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.10",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, les fonctionnalités utilisables ou disponibles au moyen d’un geste complexe peuvent-elles être également disponibles au moyen d’un geste simple (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun geste complexe n’est demandé.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.11",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, les actions déclenchées au moyen d’un dispositif de pointage sur un point unique de l’écran peuvent-elles faire l’objet d’une annulation (hors cas particuliers) ?",
    "etat": "conforme",
    "ou": "pages et widget",
    "preuve": "Tout est lien, bouton, champ ou case du navigateur : l’action se fait au relâcher, et s’annule en glissant. La liste des communes aussi.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  },
  {
    "numero": "13.12",
    "theme": "Consultation",
    "niveau": "A",
    "critere": "Dans chaque page web, les fonctionnalités qui impliquent un mouvement de l’appareil ou vers l’appareil peuvent-elles être satisfaites de manière alternative (hors cas particuliers) ?",
    "etat": "non applicable",
    "ou": "pages et widget",
    "preuve": "Aucun mouvement de l’appareil n’est utilisé.",
    "tests": [],
    "ecart": null,
    "vu_le": "2026-11-22"
  }
];

export const sample: Sample[] = [
  {
    "page": "Accueil",
    "adresse": "/",
    "etats": "première visite ; code refusé"
  },
  {
    "page": "Une question",
    "adresse": "/c/…",
    "etats": "choix, plusieurs choix, commune ; réponse refusée ; code postal de plusieurs communes"
  },
  {
    "page": "Un danger",
    "adresse": "/c/…",
    "etats": "« mon mari me frappe » ; « Quitter vite »"
  },
  {
    "page": "Le plan",
    "adresse": "/c/…",
    "etats": "un besoin ; lieux ouverts et fermés, numéros, carte"
  },
  {
    "page": "La fiche à imprimer",
    "adresse": "/c/…/imprimer",
    "etats": "à l’écran et sur papier"
  },
  {
    "page": "Le lien d’un plan",
    "adresse": "/c/…/partager",
    "etats": "lien créé, carré à photographier"
  },
  {
    "page": "Un plan partagé",
    "adresse": "/p/…",
    "etats": "ouvert par quelqu’un d’autre"
  },
  {
    "page": "Signaler une erreur",
    "adresse": "/c/…/erreur/…",
    "etats": "le formulaire"
  },
  {
    "page": "Continuer ailleurs",
    "adresse": "/c/…/ailleurs",
    "etats": "le code"
  },
  {
    "page": "Vos réponses",
    "adresse": "/c/…/reponses",
    "etats": "relire ; changer une réponse"
  },
  {
    "page": "Parler à quelqu’un",
    "adresse": "/c/…/quelquun",
    "etats": "numéros"
  },
  {
    "page": "Aide",
    "adresse": "/aide",
    "etats": "numéros de téléphone"
  },
  {
    "page": "Vie privée",
    "adresse": "/vie-privee",
    "etats": "texte"
  },
  {
    "page": "Accessibilité",
    "adresse": "/accessibilite",
    "etats": "cette déclaration, et la grille des 106 critères"
  },
  {
    "page": "Sources des données",
    "adresse": "/donnees",
    "etats": "listes"
  },
  {
    "page": "Mentions légales",
    "adresse": "/mentions-legales",
    "etats": "éditeur nommé ou non"
  },
  {
    "page": "Plan du site",
    "adresse": "/plan-du-site",
    "etats": "liste de toutes les pages"
  },
  {
    "page": "Sur votre site",
    "adresse": "/integrer",
    "etats": "le formulaire, le code à copier, l’aperçu"
  },
  {
    "page": "Les parcours",
    "adresse": "/equipe/parcours",
    "etats": "la liste, un parcours et son dessin, une fiche pour l’accueil"
  },
  {
    "page": "Page absente",
    "adresse": "/nulle-part",
    "etats": "adresse inconnue ; recherche inconnue"
  },
  {
    "page": "Le module",
    "adresse": "/widget/demo",
    "etats": "dans la page : première question, danger, commune, refus, plan ; en fenêtre : ouverture et fermeture"
  },
  {
    "page": "En arabe",
    "adresse": "/?langue=ar",
    "etats": "première page, danger, question, plan et feuille ; le module : première question, danger"
  }
];
