// Made from flows/ and data/ by « npm run flows -- build ». Do not edit.
import type { Content } from './engine/content.ts';

export const content: Content = {
  "flows": {
    "accueil": {
      "flow": "accueil",
      "title": "Accueil",
      "reviewed": "2026-11-21",
      "sources": [],
      "start": "entree",
      "steps": {
        "entree": {
          "question": "Que se passe-t-il ? Dites-le avec vos mots.",
          "sms": "Par où ? Dites ce qui se passe, avec vos mots. Danger : 17, ou SMS au 114.",
          "voix": "Bonjour. Dites ce qui se passe, avec vos mots. Je vous dirai où aller.",
          "hint": "Par exemple : « je n’arrive plus à payer mon loyer ». Ne donnez pas votre nom.",
          "why": "Vos mots suffisent. Nous cherchons le bon endroit pour vous.",
          "kind": "choice",
          "choices": [
            {
              "id": "parent",
              "label": "Je suis parent, ou je vais l’être",
              "sms": "Parent",
              "voix": "Vous êtes parent, ou vous allez l’être",
              "next": "parent"
            },
            {
              "id": "adulte",
              "label": "Un souci d’argent, de logement, de travail",
              "sms": "Argent, logement, travail",
              "voix": "Un souci d’argent, de logement ou de travail",
              "next": "adulte"
            },
            {
              "id": "personne-agee",
              "label": "Je suis une personne âgée",
              "sms": "60 ans ou plus",
              "voix": "Vous êtes une personne âgée",
              "next": "personne_agee"
            },
            {
              "id": "handicap",
              "label": "Je vis avec un handicap",
              "sms": "Handicap",
              "voix": "Vous vivez avec un handicap",
              "next": "handicap"
            },
            {
              "id": "aidant",
              "label": "J’aide un proche malade, âgé ou handicapé",
              "sms": "J'aide un proche",
              "voix": "Vous aidez un proche malade, âgé ou handicapé",
              "next": "aidant"
            },
            {
              "id": "themes",
              "label": "Choisir dans une liste",
              "sms": "Liste",
              "voix": "Choisir dans une liste",
              "next": "themes"
            },
            {
              "id": "offre",
              "label": "Je veux savoir ce que fait le Département",
              "sms": "Que fait le Département ?",
              "voix": "Savoir ce que fait le Département",
              "next": "offre"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas",
              "voix": "Vous ne savez pas",
              "next": "commune",
              "needs": [
                "orientation-droits"
              ]
            }
          ],
          "menu": true,
          "skippable": false,
          "words": true,
          "chooses_needs": false,
          "next": [
            {
              "if": {
                "entree": "mots"
              },
              "go": "besoins_entendus"
            },
            {
              "go": "commune"
            }
          ]
        },
        "besoins_entendus": {
          "question": "Est-ce bien cela ?",
          "sms": "Est-ce bien cela ? Plusieurs choix possibles.",
          "voix": "Est-ce bien cela ? Plusieurs réponses sont possibles.",
          "hint": "Choisissez ce qui est juste pour vous. Plusieurs réponses sont possibles.",
          "why": "Nous vérifions que nous avons bien compris.",
          "kind": "choices",
          "choices": [
            {
              "id": "none",
              "label": "Aucun de ceux-là"
            }
          ],
          "list": "needs_heard",
          "menu": true,
          "skippable": false,
          "words": true,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "besoins_entendus": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "themes": {
          "question": "De quoi s’agit-il ?",
          "sms": "De quoi s'agit-il ?",
          "why": "Le sujet suffit pour vous montrer les aides qui existent.",
          "kind": "choice",
          "list": "themes",
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "besoins_du_theme"
        },
        "besoins_du_theme": {
          "question": "Qu’est-ce qui ressemble le plus à votre situation ?",
          "sms": "Qu'est-ce qui vous ressemble le plus ? Plusieurs choix possibles.",
          "voix": "Qu’est-ce qui ressemble le plus à votre situation ?",
          "hint": "Plusieurs réponses sont possibles.",
          "why": "Chaque situation a son bon endroit.",
          "kind": "choices",
          "choices": [
            {
              "id": "none",
              "label": "Aucun de ceux-là",
              "needs": [
                "orientation-droits"
              ]
            }
          ],
          "list": "needs_of_theme",
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": "commune"
        },
        "parent": {
          "question": "De quoi avez-vous besoin, comme parent ?",
          "sms": "De quoi avez-vous besoin ? Plusieurs choix possibles.",
          "voix": "De quoi avez-vous besoin, comme parent ?",
          "hint": "Plusieurs réponses sont possibles.",
          "why": "Chaque situation a son bon endroit.",
          "kind": "choices",
          "choices": [
            {
              "id": "garde-enfant",
              "label": "Faire garder mon enfant"
            },
            {
              "id": "grossesse-bebe",
              "label": "Ma grossesse, la santé de mon bébé"
            },
            {
              "id": "parentalite",
              "label": "C’est dur avec mon enfant ou mon ado"
            },
            {
              "id": "prestations-famille",
              "label": "Les allocations pour mes enfants"
            },
            {
              "id": "separation-pension",
              "label": "Ma séparation, la pension alimentaire"
            },
            {
              "id": "scolarite",
              "label": "L’école, la cantine, le harcèlement"
            },
            {
              "id": "mdph-enfant",
              "label": "Mon enfant a un handicap"
            },
            {
              "id": "enfant-danger",
              "label": "J’ai peur pour un enfant"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "parent": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "adulte": {
          "question": "Qu’est-ce qui vous préoccupe le plus ?",
          "sms": "Qu'est-ce qui vous préoccupe ? Plusieurs choix possibles.",
          "voix": "Qu’est-ce qui vous préoccupe le plus ?",
          "hint": "Plusieurs réponses sont possibles.",
          "why": "Chaque situation a son bon endroit.",
          "kind": "choices",
          "choices": [
            {
              "id": "impaye-loyer",
              "label": "Je n’arrive plus à payer mon loyer"
            },
            {
              "id": "hebergement",
              "label": "Je n’ai pas, ou bientôt plus, de logement"
            },
            {
              "id": "aide-financiere",
              "label": "Je n’ai plus assez d’argent ce mois-ci"
            },
            {
              "id": "rsa",
              "label": "Je veux demander le RSA"
            },
            {
              "id": "recherche-emploi",
              "label": "Je cherche du travail"
            },
            {
              "id": "recours-reclamation",
              "label": "Mon dossier est bloqué ou refusé"
            },
            {
              "id": "demarche-en-ligne",
              "label": "Une démarche sur internet me bloque"
            },
            {
              "id": "transport",
              "label": "Je n’ai pas de voiture"
            },
            {
              "id": "violences-conjugales",
              "label": "J’ai peur dans mon couple, ou de mon ex"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "adulte": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "personne_agee": {
          "question": "De quoi avez-vous besoin ?",
          "sms": "De quoi avez-vous besoin ? Plusieurs choix possibles.",
          "hint": "Plusieurs réponses sont possibles.",
          "why": "Chaque situation a son bon endroit.",
          "kind": "choices",
          "choices": [
            {
              "id": "apa-domicile",
              "label": "De l’aide chez moi, chaque semaine",
              "hint": "Ménage, repas, toilette, téléalarme."
            },
            {
              "id": "adaptation-logement",
              "label": "Changer ma douche ou mon escalier"
            },
            {
              "id": "entree-ehpad",
              "label": "Une place en maison de retraite"
            },
            {
              "id": "retraite",
              "label": "Ma retraite, ma pension"
            },
            {
              "id": "demarche-en-ligne",
              "label": "On me demande tout sur internet"
            },
            {
              "id": "transport",
              "label": "Je ne peux plus conduire"
            },
            {
              "id": "isolement",
              "label": "Je vois trop peu de monde"
            },
            {
              "id": "medecin",
              "label": "Je n’ai pas de médecin"
            },
            {
              "id": "maltraitance-vulnerable",
              "label": "Quelqu’un me traite mal"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "personne_agee": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "handicap": {
          "question": "De quoi avez-vous besoin ?",
          "sms": "De quoi avez-vous besoin ? Plusieurs choix possibles.",
          "hint": "Plusieurs réponses sont possibles.",
          "why": "Chaque situation a son bon endroit.",
          "kind": "choices",
          "choices": [
            {
              "id": "mdph-adulte",
              "label": "Une aide, une carte, une allocation",
              "hint": "Pour un adulte. On s’adresse à la MDPH, la maison du handicap."
            },
            {
              "id": "mdph-enfant",
              "label": "Les droits de mon enfant handicapé"
            },
            {
              "id": "emploi-handicap",
              "label": "Travailler malgré ma santé"
            },
            {
              "id": "adaptation-logement",
              "label": "Adapter mon logement"
            },
            {
              "id": "transport",
              "label": "Me déplacer"
            },
            {
              "id": "couverture-sante",
              "label": "Pension d’invalidité, arrêt, soins"
            },
            {
              "id": "recours-reclamation",
              "label": "Mon dossier n’avance pas, ou un refus"
            },
            {
              "id": "maltraitance-vulnerable",
              "label": "Quelqu’un me traite mal"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "handicap": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "aidant": {
          "question": "Qu’est-ce qui vous aiderait ?",
          "sms": "Qu'est-ce qui vous aiderait ? Plusieurs choix possibles.",
          "voix": "Qu’est-ce qui vous aiderait ? Vous comptez aussi.",
          "hint": "Vous comptez aussi. Plusieurs réponses sont possibles.",
          "why": "Les aidants ont des droits, et des lieux pour eux.",
          "kind": "choices",
          "choices": [
            {
              "id": "aidant-repit",
              "label": "Souffler, parler, être relayé"
            },
            {
              "id": "aidant-droits",
              "label": "Un congé, une aide en argent pour moi"
            },
            {
              "id": "apa-domicile",
              "label": "De l’aide chez mon proche âgé"
            },
            {
              "id": "mdph-adulte",
              "label": "Les droits d’un adulte handicapé"
            },
            {
              "id": "mdph-enfant",
              "label": "Les droits d’un enfant handicapé"
            },
            {
              "id": "entree-ehpad",
              "label": "Une place en maison de retraite"
            },
            {
              "id": "protection-juridique",
              "label": "Gérer ses papiers, son argent"
            },
            {
              "id": "maltraitance-vulnerable",
              "label": "Quelqu’un traite mal mon proche"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "aidant": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "offre": {
          "question": "Le Département aide à chaque âge de la vie. Que cherchez-vous ?",
          "sms": "Le Département aide chacun. Que cherchez-vous ? Plusieurs choix possibles.",
          "voix": "Le Département aide à chaque âge de la vie. Que cherchez-vous ?",
          "hint": "Il aide les familles, les personnes âgées ou handicapées, et celles qui manquent d’argent. Il protège les enfants.",
          "why": "Le Département ne fait pas tout. Nous donnons aussi les autres portes.",
          "kind": "choices",
          "choices": [
            {
              "id": "orientation-droits",
              "label": "Parler de ma situation à quelqu’un"
            },
            {
              "id": "apa-domicile",
              "label": "Être aidé chez soi quand on vieillit"
            },
            {
              "id": "mdph-adulte",
              "label": "Les droits des adultes handicapés"
            },
            {
              "id": "grossesse-bebe",
              "label": "La grossesse et les tout-petits"
            },
            {
              "id": "parentalite",
              "label": "Une aide pour élever mon enfant"
            },
            {
              "id": "insertion",
              "label": "Le RSA et le retour au travail"
            },
            {
              "id": "aide-financiere",
              "label": "Une aide quand l’argent manque"
            },
            {
              "id": "enfant-danger",
              "label": "Signaler un enfant en danger"
            },
            {
              "id": "agrement-accueil",
              "label": "Devenir assistante maternelle, adopter"
            },
            {
              "id": "none",
              "label": "Autre chose"
            }
          ],
          "menu": true,
          "skippable": false,
          "words": false,
          "chooses_needs": true,
          "next": [
            {
              "if": {
                "offre": "none"
              },
              "go": "themes"
            },
            {
              "go": "commune"
            }
          ]
        },
        "commune": {
          "fact": "commune",
          "next": [
            {
              "if": {
                "commune": "unknown"
              },
              "go": "departement"
            },
            {
              "go": "route"
            }
          ]
        },
        "departement": {
          "fact": "departement",
          "next": "route"
        },
        "route": {
          "outcome": {
            "says": [],
            "documents": [],
            "steps": [],
            "helplines": []
          }
        }
      }
    },
    "aidant-repit": {
      "flow": "aidant-repit",
      "title": "J’aide un proche, j’ai besoin de souffler",
      "need": "aidant-repit",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "Les plateformes de répit écoutent et relaient les aidants de personnes âgées, malades ou handicapées.",
          "source": "aladom.fr, rapport de l’Igas de février 2023 ; geroscopie.fr, « Plateformes de répit »",
          "date": "2023-02"
        },
        {
          "fact": "L’accueil de jour et l’hébergement temporaire permettent à l’aidant de souffler.",
          "source": "finistere.fr, « L’aide aux aidants »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "L’APA d’une personne âgée peut payer un temps de répit pour l’aidant.",
          "source": "Loi du 28 décembre 2015 (adaptation de la société au vieillissement) ; ash.tm.fr, « Le droit au répit de l’aidant »",
          "date": "2018"
        },
        {
          "fact": "L’AJPA est une aide en argent quand on s’arrête de travailler pour un proche. La CAF ou la MSA la verse.",
          "source": "data/needs.csv ; finistere.fr, « L’aide aux aidants »",
          "date": "sans date, lu en 2026-11"
        }
      ],
      "start": "tenir",
      "steps": {
        "tenir": {
          "question": "Et vous, comment tenez-vous ?",
          "sms": "Et vous, comment tenez-vous ?",
          "hint": "Il n’y a pas de mauvaise réponse. Aider un proche use tout le monde.",
          "why": "Si vous êtes à bout, il faut quelqu’un au téléphone très vite.",
          "kind": "choice",
          "choices": [
            {
              "id": "pauses",
              "label": "Je tiens, mais il me faut des pauses"
            },
            {
              "id": "a_bout",
              "label": "Je n’en peux plus",
              "next": "a_bout"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "proche"
        },
        "proche": {
          "question": "Qui aidez-vous ?",
          "why": "Pour un enfant ou un adulte handicapé, il y a un numéro de plus.",
          "kind": "choice",
          "choices": [
            {
              "id": "60_plus",
              "label": "Une personne de 60 ans ou plus"
            },
            {
              "id": "adulte",
              "label": "Un adulte de moins de 60 ans",
              "next": "pauses_handicap"
            },
            {
              "id": "enfant",
              "label": "Un enfant",
              "next": "pauses_handicap"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "pauses_age"
        },
        "a_bout": {
          "outcome": {
            "says": [
              "Il existe un lieu pour vous, la plateforme de répit des aidants.",
              "On vous écoute, puis on cherche qui peut prendre le relais.",
              "Être à bout n’est pas une faute. Vous aidez depuis longtemps, sans doute.",
              "S’énerver arrive quand on est épuisé. Le dire protège tout le monde."
            ],
            "sms": "Vous êtes à bout : appelez la plateforme de répit dès que possible. Parlez à votre médecin. Idées noires : 3114, jour et nuit.",
            "voix": "Vous avez le droit de souffler. Appelez la plateforme de répit dès que possible. Si vous avez des idées noires, appelez le 3114, jour et nuit.",
            "to_say": "J’aide un proche et je n’en peux plus. J’ai besoin d’un relais très vite.",
            "documents": [
              "plan d’aide, s’il existe",
              "nom et âge de la personne que vous aidez"
            ],
            "steps": [
              "Appelez la plateforme de répit dès que possible. Dites que vous êtes à bout.",
              "Parlez-en à votre médecin, pour vous. C’est important.",
              "Demandez à l’assistante sociale un relais, à la maison ou ailleurs.",
              "Si vous avez des idées noires : appelez le 3114, jour et nuit."
            ],
            "refused": "Si personne ne peut venir vite, rappelez l’assistante sociale. Demandez une place de quelques jours pour votre proche.",
            "helplines": [
              {
                "numero": "0 800 360 360",
                "why": "Si votre proche est handicapé et que personne ne trouve de solution."
              },
              {
                "numero": "3114",
                "why": "Si vous avez des idées noires. Jour et nuit, gratuit."
              }
            ]
          }
        },
        "pauses_age": {
          "outcome": {
            "says": [
              "La plateforme de répit des aidants est là pour vous.",
              "On vous y écoute. On y rencontre d’autres aidants.",
              "Elle cherche un relais, une heure, une journée ou quelques jours.",
              "L’APA, l’aide du Département, peut payer une part de ce relais."
            ],
            "sms": "Aidant : appelez la plateforme de répit. Relais d'une heure ou de quelques jours. L'APA peut en payer une part.",
            "voix": "La plateforme de répit est là pour vous, les aidants. Elle cherche un relais pour votre proche.",
            "to_say": "J’aide un proche âgé. Je voudrais souffler un peu. Que proposez-vous ?",
            "documents": [
              "plan d’aide, s’il existe",
              "nom et âge de la personne que vous aidez"
            ],
            "steps": [
              "Appelez la plateforme de répit. Dites ce qui pèse le plus.",
              "Demandez l’accueil de jour ou un séjour de quelques jours pour votre proche.",
              "Demandez au Département si l’APA peut payer ce répit.",
              "Si vous travaillez : un congé et une aide en argent existent. Demandez à la CAF ou à la MSA."
            ],
            "refused": "S’il n’y a pas de place, appelez le service autonomie du Département. Il connaît les autres lieux.",
            "helplines": []
          }
        },
        "pauses_handicap": {
          "outcome": {
            "says": [
              "La plateforme de répit des aidants est là pour vous.",
              "On vous y écoute. On y rencontre d’autres aidants.",
              "Elle cherche un relais, une heure, une journée ou quelques jours.",
              "La MDPH, la maison du handicap, peut aussi accorder une aide à la maison."
            ],
            "sms": "Aidant : appelez la plateforme de répit pour un relais. Sans solution : 0 800 360 360, gratuit (handicap). Voir aussi la MDPH.",
            "voix": "La plateforme de répit est là pour vous, les aidants. Si personne ne trouve de solution, appelez le 0 800 360 360.",
            "to_say": "J’aide un proche handicapé ou malade. Je voudrais souffler un peu. Que proposez-vous ?",
            "documents": [
              "nom et âge de la personne que vous aidez",
              "dernière décision de la MDPH, si vous en avez une"
            ],
            "steps": [
              "Appelez la plateforme de répit. Dites ce qui pèse le plus.",
              "Si personne ne trouve de solution : appelez le 0 800 360 360, gratuit.",
              "Demandez à la MDPH une aide à la maison ou un accueil de quelques jours.",
              "Si vous travaillez : un congé et une aide en argent existent. Demandez à la CAF ou à la MSA."
            ],
            "refused": "S’il n’y a pas de place, rappelez le 0 800 360 360. On cherche avec vous.",
            "second_doors": [
              "mdph",
              "mds",
              "autonomie"
            ],
            "helplines": [
              {
                "numero": "0 800 360 360",
                "why": "Pour les personnes handicapées et leurs proches, quand rien ne marche. Gratuit."
              }
            ]
          }
        }
      }
    },
    "apa-domicile": {
      "flow": "apa-domicile",
      "title": "Être aidé chez soi quand on vieillit",
      "need": "apa-domicile",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "L’APA est pour les personnes de 60 ans et plus, en GIR 1 à 4. Le Département la verse.",
          "source": "Code de l’action sociale et des familles, L232-1 et suivants ; apahf.org, « Allocation personnalisée d’autonomie »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Les revenus n’empêchent pas d’avoir l’APA ; ils changent la part à payer.",
          "source": "haut-mauco.fr, « Allocation personnalisée d’autonomie »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Le Département accuse réception en 10 jours et répond en deux mois, dossier complet.",
          "source": "besoindaide.eu, « Délais de réponse APA » ; maisons-de-retraite.fr",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Pièces du dossier : identité ou titre de séjour, avis d’impôt, taxe foncière, RIB.",
          "source": "warlus.fr, « Allocation personnalisée d’autonomie »",
          "date": "2022-11-07"
        },
        {
          "fact": "En GIR 5 et 6, c’est la caisse de retraite qui peut aider, sous conditions.",
          "source": "banquedesterritoires.fr (circulaire Cnav du 2 février 2007) ; geroscopie.fr",
          "date": "2007-02 et suivantes"
        },
        {
          "fact": "Avant 60 ans, ou avec un handicap reconnu, on s’adresse à la MDPH.",
          "source": "data/needs.csv",
          "date": "2026"
        }
      ],
      "start": "tranche_age",
      "steps": {
        "tranche_age": {
          "fact": "tranche_age",
          "next": [
            {
              "if": {
                "tranche_age": "moins_60"
              },
              "go": "moins_60"
            },
            {
              "go": "dossier"
            }
          ]
        },
        "dossier": {
          "question": "L’APA a-t-elle déjà été demandée ?",
          "sms": "L'APA (aide du Département) a-t-elle déjà été demandée ?",
          "voix": "L’A P A est l’aide du Département pour vivre chez soi. A-t-elle déjà été demandée ?",
          "hint": "L’APA est l’aide du Département pour vivre chez soi après 60 ans.",
          "why": "Demander, attendre, augmenter ou contester, ce n’est pas le même bureau.",
          "kind": "choice",
          "choices": [
            {
              "id": "non",
              "label": "Non, pas encore"
            },
            {
              "id": "oui",
              "label": "Oui, mais elle ne suffit plus",
              "next": "a_revoir"
            },
            {
              "id": "attente",
              "label": "Oui, et j’attends la réponse",
              "next": "attente"
            },
            {
              "id": "refus",
              "label": "Oui, mais elle a été refusée",
              "next": "regime_agricole"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "premiere_demande"
        },
        "regime_agricole": {
          "fact": "regime_agricole",
          "next": [
            {
              "if": {
                "regime_agricole": "oui"
              },
              "go": "refus_msa"
            },
            {
              "go": "refus"
            }
          ]
        },
        "premiere_demande": {
          "outcome": {
            "says": [
              "C’est le Département {du_departement} qui s’en occupe, par son service autonomie.",
              "Il donne un dossier. Puis un professionnel vient à la maison voir ce qu’il faut.",
              "L’aide s’appelle l’APA : allocation personnalisée d’autonomie.",
              "Elle paie une part du ménage, des repas, de la toilette ou de la téléalarme.",
              "On peut l’avoir quels que soient ses revenus. La part à payer en dépend."
            ],
            "sms": "Aide à domicile après 60 ans : demandez le dossier APA au Département. Quels que soient les revenus. Réponse en 2 mois.",
            "voix": "Le Département donne une aide pour rester chez soi, l’A P A. On peut l’avoir quels que soient ses revenus. Appelez pour recevoir le dossier.",
            "to_say": "Je voudrais demander l’APA, l’aide pour rester à la maison. Pouvez-vous m’envoyer le dossier ?",
            "documents": [
              "pièce d’identité",
              "titre de séjour, pour une personne étrangère",
              "dernier avis d’impôt",
              "dernière taxe foncière, pour un propriétaire",
              "RIB",
              "certificat médical (formulaire joint au dossier)"
            ],
            "steps": [
              "Appelez et demandez le dossier d’APA. On peut vous l’envoyer par courrier.",
              "Le médecin remplit la page médicale du dossier.",
              "Une fois le dossier complet, le Département a deux mois pour répondre.",
              "Si la personne est à l’hôpital : parlez-en à l’assistante sociale avant la sortie."
            ],
            "refused": "Un refus n’est pas la fin. La caisse de retraite peut aider aussi. La lettre dit comment contester.",
            "helplines": []
          }
        },
        "a_revoir": {
          "outcome": {
            "says": [
              "C’est le Département {du_departement} qui s’en occupe, par son service autonomie.",
              "Quand la santé change, l’aide peut changer. Il faut le demander.",
              "Un professionnel revient à la maison voir ce qu’il faut."
            ],
            "sms": "APA trop faible : appelez le Département et demandez une nouvelle visite. Dites ce qui n'est plus possible seul.",
            "voix": "Appelez le Département. Demandez une nouvelle visite, parce que la santé a changé.",
            "to_say": "L’APA ne suffit plus, l’état de santé a changé. Je voudrais une nouvelle visite.",
            "documents": [
              "numéro de dossier",
              "plan d’aide, s’il existe",
              "certificat médical récent, si la santé a changé"
            ],
            "steps": [
              "Appelez et demandez à revoir le plan d’aide.",
              "Dites ce qui n’est plus possible seul. Par exemple se laver, se lever, manger.",
              "Si la personne est à l’hôpital : parlez-en à l’assistante sociale avant la sortie."
            ],
            "refused": "La lettre de refus dit comment contester. Un point-justice peut vous aider gratuitement.",
            "helplines": []
          }
        },
        "attente": {
          "outcome": {
            "says": [
              "C’est le Département {du_departement} qui a le dossier, dans son service autonomie.",
              "Une fois le dossier complet, il a deux mois pour répondre.",
              "Demandez d’abord si le dossier est complet."
            ],
            "sms": "Demande d'APA en attente : appelez le Département. Demandez si le dossier est complet. Réponse en 2 mois, dossier complet.",
            "voix": "Appelez le service autonomie du Département. Demandez si le dossier est complet, et la date de la réponse.",
            "to_say": "J’ai déposé une demande d’APA. Le dossier est-il complet ? À quelle date aurai-je la réponse ?",
            "documents": [
              "numéro de dossier",
              "lettre de réception du dossier"
            ],
            "steps": [
              "Appelez le service autonomie. Notez la date et le nom de la personne.",
              "S’il manque un papier, envoyez-le vite et gardez une copie.",
              "Si la santé se dégrade : dites-le, et demandez si l’on peut aller plus vite."
            ],
            "refused": "Sans réponse après deux mois, écrivez au Département. France services peut vous aider à écrire.",
            "helplines": []
          }
        },
        "refus": {
          "outcome": {
            "says": [
              "Votre caisse de retraite peut aider, même sans l’APA.",
              "L’APA est pour les personnes classées GIR 1 à 4, les moins autonomes.",
              "Pour les GIR 5 et 6, c’est la caisse de retraite qui regarde.",
              "Elle peut payer un peu de ménage ou d’équipement. Cela dépend des revenus."
            ],
            "sms": "APA refusée : appelez votre caisse de retraite (3960). Elle peut aider pour le ménage. Si la santé baisse, redemandez l'APA.",
            "voix": "Votre caisse de retraite peut aider, même sans l’A P A. Appelez-la avec la lettre de refus.",
            "to_say": "L’APA m’a été refusée. Je voudrais une aide de ma caisse de retraite pour rester chez moi.",
            "documents": [
              "lettre de refus",
              "dernier avis d’impôt",
              "carte Vitale ou numéro de Sécurité sociale",
              "RIB"
            ],
            "steps": [
              "Lisez le GIR sur la lettre de refus. C’est un chiffre de 1 à 6.",
              "Appelez la caisse de retraite et demandez une aide pour vivre chez soi.",
              "Si la santé a baissé depuis : redemandez l’APA au Département."
            ],
            "refused": "La mairie, ou son centre d’action sociale (CCAS), peut aussi aider.",
            "first_door": "caisse-retraite",
            "second_doors": [
              "ccas",
              "autonomie",
              "mds"
            ],
            "helplines": [
              {
                "numero": "3960",
                "why": "L’Assurance retraite, pour demander une aide chez soi."
              }
            ]
          }
        },
        "refus_msa": {
          "outcome": {
            "says": [
              "Votre caisse de retraite est la MSA. Elle peut aider, même sans l’APA.",
              "L’APA est pour les personnes classées GIR 1 à 4, les moins autonomes.",
              "Pour les GIR 5 et 6, c’est la caisse de retraite qui regarde."
            ],
            "sms": "APA refusée : appelez la MSA. Elle peut aider pour rester chez soi. Si la santé baisse, redemandez l'APA au Département.",
            "voix": "Votre caisse de retraite est la M S A. Elle peut aider, même sans l’A P A. Appelez-la avec la lettre de refus.",
            "to_say": "L’APA m’a été refusée. Je voudrais une aide de la MSA pour rester chez moi.",
            "documents": [
              "lettre de refus",
              "dernier avis d’impôt",
              "carte Vitale ou numéro de Sécurité sociale",
              "RIB"
            ],
            "steps": [
              "Lisez le GIR sur la lettre de refus. C’est un chiffre de 1 à 6.",
              "Appelez la MSA et demandez une aide pour vivre chez soi.",
              "Si la santé a baissé depuis : redemandez l’APA au Département."
            ],
            "refused": "La mairie, ou son centre d’action sociale (CCAS), peut aussi aider.",
            "first_door": "msa",
            "second_doors": [
              "ccas",
              "autonomie",
              "mds"
            ],
            "helplines": []
          }
        },
        "moins_60": {
          "outcome": {
            "says": [
              "Avant 60 ans, c’est la MDPH qui s’en occupe, la maison du handicap.",
              "Elle peut accorder une aide à la maison. Cette aide s’appelle la PCH.",
              "La PCH est la prestation de compensation du handicap.",
              "Une maladie qui dure compte aussi. Parlez-en avec le médecin."
            ],
            "sms": "Avant 60 ans, l'aide à domicile se demande à la MDPH, la maison du handicap. Demandez le dossier PCH.",
            "voix": "Avant 60 ans, c’est la M D P H, la maison du handicap, qui s’en occupe. Appelez pour recevoir le dossier.",
            "to_say": "J’ai moins de 60 ans et j’ai besoin d’aide chez moi. Je voudrais un dossier MDPH.",
            "documents": [
              "pièce d’identité",
              "justificatif de domicile",
              "certificat médical (formulaire joint au dossier)"
            ],
            "steps": [
              "Appelez la MDPH et demandez le dossier.",
              "Le médecin remplit le certificat médical.",
              "Une assistante sociale peut remplir le dossier avec vous."
            ],
            "refused": "La lettre de refus dit comment contester. Un point-justice peut vous aider gratuitement.",
            "first_door": "mdph",
            "second_doors": [
              "mds",
              "autonomie"
            ],
            "helplines": [
              {
                "numero": "0 800 360 360",
                "why": "Quand personne ne trouve de solution pour une personne handicapée."
              }
            ]
          }
        }
      }
    },
    "demarche-en-ligne": {
      "flow": "demarche-en-ligne",
      "title": "Une démarche sur internet me bloque",
      "need": "demarche-en-ligne",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "France services aide gratuitement pour la CAF, l’Assurance maladie, la retraite, France Travail, la MSA, les impôts, la justice, l’Intérieur et La Poste.",
          "source": "aladom.fr, « Elles aident gratuitement les citoyens… bientôt 2 750 maisons France services »",
          "date": "lu en 2026-11"
        },
        {
          "fact": "On y trouve du matériel pour faire les démarches, imprimer et scanner.",
          "source": "aladom.fr, « Elles aident gratuitement les citoyens… bientôt 2 750 maisons France services »",
          "date": "lu en 2026-11"
        },
        {
          "fact": "On peut s’actualiser à France Travail par téléphone, au 3949.",
          "source": "France Travail, « Les modalités pour déclarer votre situation mensuelle » ; portailtravail.fr",
          "date": "lu en 2026-11"
        },
        {
          "fact": "Numéros des organismes : 3949, 3230, 3646, 3960, 0 809 401 401.",
          "source": "data/helplines.csv",
          "date": "voir chaque ligne"
        }
      ],
      "start": "presse",
      "steps": {
        "presse": {
          "question": "Devez-vous finir aujourd’hui ou demain ?",
          "why": "Si c’est pressé, mieux vaut appeler l’organisme tout de suite.",
          "kind": "choice",
          "choices": [
            {
              "id": "oui",
              "label": "Oui, c’est pressé",
              "next": "organisme"
            },
            {
              "id": "non",
              "label": "Non, j’ai quelques jours"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "blocage"
        },
        "organisme": {
          "fact": "organisme",
          "next": [
            {
              "if": {
                "organisme": "france-travail"
              },
              "go": "presse_france_travail"
            },
            {
              "if": {
                "organisme": "caf"
              },
              "go": "presse_caf"
            },
            {
              "go": "presse_autre"
            }
          ]
        },
        "blocage": {
          "question": "Qu’est-ce qui vous bloque ?",
          "why": "Pour vous dire quoi apporter. On ne vient pas avec les mêmes choses.",
          "kind": "choice",
          "choices": [
            {
              "id": "connexion",
              "label": "Je n’arrive pas à me connecter",
              "hint": "Mot de passe, code, FranceConnect."
            },
            {
              "id": "materiel",
              "label": "Je n’ai pas ce qu’il faut",
              "voix": "Je n’ai pas d’ordinateur, d’internet ou de scanner",
              "hint": "Ordinateur, internet, imprimante, scanner.",
              "next": "materiel"
            },
            {
              "id": "faire",
              "label": "Je ne sais pas comment faire",
              "next": "faire"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas",
              "next": "faire"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "connexion"
        },
        "connexion": {
          "outcome": {
            "says": [
              "France services s’occupe de cela avec vous. C’est gratuit.",
              "Une personne s’assoit à côté de vous et vous aide à retrouver l’accès.",
              "Vous gardez vos codes. Vous les tapez vous-même."
            ],
            "sms": "France services vous aide à vous reconnecter, gratuit. Apportez : identité, téléphone, e-mail et mot de passe, carte Vitale.",
            "voix": "France services vous aide, gratuitement. Apportez votre téléphone et une pièce d’identité. Ne donnez jamais un code au téléphone.",
            "to_say": "Je n’arrive plus à me connecter à mon compte. Pouvez-vous m’aider ? Faut-il un rendez-vous ?",
            "documents": [
              "pièce d’identité",
              "téléphone portable, pour recevoir les codes",
              "adresse e-mail et son mot de passe",
              "identifiants et mots de passe, si vous les avez",
              "carte Vitale ou numéro de Sécurité sociale",
              "dernier avis d’impôt"
            ],
            "steps": [
              "Appelez France services avant de venir. Demandez s’il faut un rendez-vous.",
              "Apportez votre téléphone, allumé et chargé.",
              "Ne donnez jamais un mot de passe ou un code au téléphone."
            ],
            "refused": "Si internet reste impossible, demandez à l’organisme un formulaire papier ou un rendez-vous.",
            "helplines": []
          }
        },
        "materiel": {
          "outcome": {
            "says": [
              "France services a des ordinateurs, internet et de quoi scanner. C’est gratuit.",
              "Une personne reste à côté de vous si vous voulez."
            ],
            "sms": "France services a ordinateurs et scanner, gratuit. Apportez : identité, papiers à envoyer, téléphone, lettre reçue.",
            "voix": "France services a des ordinateurs et un scanner. C’est gratuit. Apportez vos papiers et votre téléphone.",
            "to_say": "Je n’ai pas d’ordinateur. Puis-je venir faire une démarche et scanner mes papiers chez vous ?",
            "documents": [
              "pièce d’identité",
              "les papiers à envoyer",
              "téléphone portable, pour recevoir les codes",
              "identifiants et mots de passe, si vous les avez",
              "lettre reçue"
            ],
            "steps": [
              "Appelez France services avant de venir. Demandez s’il faut un rendez-vous.",
              "Apportez les papiers, même en désordre.",
              "Demandez une preuve d’envoi, imprimée."
            ],
            "refused": "Si internet reste impossible, demandez à l’organisme un formulaire papier ou un rendez-vous.",
            "helplines": []
          }
        },
        "faire": {
          "outcome": {
            "says": [
              "France services fait la démarche avec vous. C’est gratuit.",
              "Une personne vous explique, pas à pas.",
              "Elle aide pour la CAF, la santé, la retraite, le travail, les impôts, les papiers."
            ],
            "sms": "France services fait la démarche avec vous, gratuit. Apportez : identité, lettre reçue, téléphone, RIB, carte Vitale.",
            "voix": "France services fait la démarche avec vous. C’est gratuit. Apportez la lettre reçue et votre téléphone.",
            "to_say": "J’ai une démarche à faire sur internet. Pouvez-vous la faire avec moi ? Faut-il un rendez-vous ?",
            "documents": [
              "pièce d’identité",
              "lettre reçue",
              "téléphone portable, pour recevoir les codes",
              "identifiants et mots de passe, si vous les avez",
              "carte Vitale ou numéro de Sécurité sociale",
              "dernier avis d’impôt",
              "RIB"
            ],
            "steps": [
              "Appelez France services avant de venir. Demandez s’il faut un rendez-vous.",
              "Apportez la lettre qui vous demande la démarche.",
              "Demandez une preuve d’envoi, imprimée."
            ],
            "refused": "Si internet reste impossible, demandez à l’organisme un formulaire papier ou un rendez-vous.",
            "helplines": []
          }
        },
        "presse_france_travail": {
          "outcome": {
            "says": [
              "C’est pressé. Appelez d’abord France Travail, au 3949. L’appel est gratuit.",
              "On peut s’actualiser au téléphone, chaque mois.",
              "Si l’on ne répond pas, France services peut vous aider sur place."
            ],
            "sms": "C'est pressé : appelez France Travail au 3949, gratuit. Gardez votre identifiant. Sinon France services, dès l'ouverture.",
            "voix": "Appelez d’abord France Travail, au 39 49. C’est gratuit. Gardez votre identifiant près de vous.",
            "to_say": "Je dois m’actualiser et je n’ai plus internet. Comment faire par téléphone ?",
            "documents": [
              "identifiants et mots de passe, si vous les avez",
              "téléphone portable, pour recevoir les codes",
              "pièce d’identité"
            ],
            "steps": [
              "Appelez le 3949. Gardez votre identifiant près de vous.",
              "Notez l’heure de l’appel et ce que l’on vous dit.",
              "Sinon, allez à l’agence ou à France services dès l’ouverture."
            ],
            "refused": "Si la date est passée, dites tout de suite pourquoi, par téléphone et par écrit.",
            "second_doors": [
              "france-travail",
              "conseiller-numerique",
              "ccas"
            ],
            "helplines": [
              {
                "numero": "3949",
                "why": "France Travail, pour faire la démarche au téléphone."
              }
            ]
          }
        },
        "presse_caf": {
          "outcome": {
            "says": [
              "C’est pressé. Appelez d’abord la CAF, au 3230.",
              "Demandez comment ne pas perdre vos droits.",
              "Si l’on ne répond pas, France services peut vous aider sur place."
            ],
            "sms": "C'est pressé : appelez la CAF au 3230, dossier près de vous. Sinon France services, dès l'ouverture.",
            "voix": "Appelez d’abord la CAF, au 32 30. Gardez votre numéro de dossier près de vous.",
            "to_say": "J’ai une déclaration à faire avant demain et je n’y arrive pas sur internet. Que puis-je faire ?",
            "documents": [
              "numéro de dossier",
              "identifiants et mots de passe, si vous les avez",
              "téléphone portable, pour recevoir les codes",
              "justificatifs de revenus des 3 derniers mois"
            ],
            "steps": [
              "Appelez avec votre numéro de dossier près de vous.",
              "Notez l’heure de l’appel et ce que l’on vous dit.",
              "Sinon, allez à France services dès l’ouverture."
            ],
            "refused": "Si la date est passée, faites la démarche quand même. Puis expliquez pourquoi, par écrit.",
            "second_doors": [
              "caf",
              "conseiller-numerique",
              "ccas"
            ],
            "helplines": [
              {
                "numero": "3230",
                "why": "La CAF. Gardez votre numéro de dossier près de vous."
              }
            ]
          }
        },
        "presse_autre": {
          "outcome": {
            "says": [
              "C’est pressé. Appelez d’abord l’organisme. Son numéro est sur ses lettres.",
              "Demandez un délai, ou de faire la démarche autrement.",
              "Si l’on ne répond pas, France services peut vous aider sur place."
            ],
            "sms": "C'est pressé : appelez l'organisme, lettre près de vous. Santé 3646, retraite 3960, impôts 0 809 401 401. Sinon France services.",
            "voix": "Appelez d’abord l’organisme. Son numéro est sur ses lettres. Demandez un délai.",
            "to_say": "J’ai une démarche à faire avant demain et je n’y arrive pas sur internet. Que puis-je faire ?",
            "documents": [
              "lettre reçue",
              "numéro de dossier",
              "identifiants et mots de passe, si vous les avez",
              "téléphone portable, pour recevoir les codes",
              "pièce d’identité"
            ],
            "steps": [
              "Appelez avec la lettre près de vous.",
              "Notez l’heure de l’appel et ce que l’on vous dit.",
              "Sinon, allez à France services dès l’ouverture."
            ],
            "refused": "Si la date est passée, faites la démarche quand même. Puis expliquez pourquoi, par écrit.",
            "second_doors": [
              "organisme",
              "conseiller-numerique",
              "ccas"
            ],
            "helplines": [
              {
                "numero": "3646",
                "why": "Si c’est l’Assurance maladie."
              },
              {
                "numero": "3960",
                "why": "Si c’est la retraite."
              },
              {
                "numero": "0 809 401 401",
                "why": "Si ce sont les impôts."
              }
            ]
          }
        }
      }
    },
    "hebergement": {
      "flow": "hebergement",
      "title": "Je n’ai pas, ou bientôt plus, de logement",
      "need": "hebergement",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "Le 115 est gratuit et répond jour et nuit.",
          "source": "data/helplines.csv (refugies.info ; siao37.fr)",
          "date": "2022-04-08"
        },
        {
          "fact": "Le SIAO reçoit les demandes d’hébergement du département. Le 115 est pour le soir même, un travailleur social fait la demande pour plus tard.",
          "source": "Loi du 24 mars 2014 (Alur) ; siao44.fr, « Les dispositifs et le circuit des demandes » ; data/needs.csv",
          "date": "lu en 2026-11"
        },
        {
          "fact": "Moins de 18 ans et dehors : le 119 et le 115.",
          "source": "data/needs.csv ; data/helplines.csv (119 jusqu’à 21 ans)",
          "date": "2023-09-22"
        },
        {
          "fact": "Seul un juge peut ordonner une expulsion ; forcer l’entrée ou changer la serrure est puni.",
          "source": "Code pénal, article 226-4 ; litige.fr, « Le propriétaire peut-il changer la serrure ? »",
          "date": "2022-01-03"
        },
        {
          "fact": "Du 1er novembre au 31 mars, les expulsions sont suspendues, sauf exceptions.",
          "source": "Code des procédures civiles d’exécution, article L412-6 ; 116e congrès des notaires",
          "date": "2020"
        }
      ],
      "start": "ce_soir",
      "steps": {
        "ce_soir": {
          "fact": "abri_ce_soir",
          "next": [
            {
              "if": {
                "abri_ce_soir": "oui"
              },
              "go": "raison"
            },
            {
              "go": "mineur"
            }
          ]
        },
        "mineur": {
          "fact": "mineur_seul",
          "next": [
            {
              "if": {
                "mineur_seul": "oui"
              },
              "go": "moins_18"
            },
            {
              "rule": "soir_ou_nuit",
              "go": "dehors"
            },
            {
              "go": "dehors_en_journee"
            }
          ]
        },
        "raison": {
          "question": "Pourquoi devez-vous partir ?",
          "why": "La bonne porte dépend de la raison du départ.",
          "kind": "choice",
          "choices": [
            {
              "id": "heberge",
              "label": "On ne peut plus m’héberger"
            },
            {
              "id": "proprietaire",
              "label": "Mon propriétaire veut que je parte",
              "next": "proprietaire"
            },
            {
              "id": "peur",
              "label": "J’ai peur de quelqu’un chez moi",
              "next": "peur",
              "danger": "violence"
            },
            {
              "id": "sortie",
              "label": "Je sors d’hôpital, de prison, d’un foyer",
              "next": "sortie"
            },
            {
              "id": "autre",
              "label": "Autre raison"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "preparer"
        },
        "dehors": {
          "outcome": {
            "says": [
              "Le 115 cherche un abri pour ce soir. L’appel est gratuit, jour et nuit.",
              "La ligne est parfois occupée. Rappelez, même la nuit.",
              "Demain, une assistante sociale peut chercher plus durable avec vous."
            ],
            "sms": "Ce soir : appelez le 115, gratuit, jour et nuit. Dites où vous dormez et s'il y a des enfants. Occupé ? Rappelez. Demain : MDS.",
            "voix": "Appelez le 115. C’est gratuit, jour et nuit. Dites où vous êtes, et s’il y a des enfants. Si c’est occupé, rappelez.",
            "to_say": "Je n’ai nulle part où dormir ce soir. Je suis à… Nous sommes… personnes.",
            "documents": [
              "pièce d’identité, si vous en avez une"
            ],
            "steps": [
              "Appelez le 115, même sans papiers. Dites où vous êtes, et s’il y a des enfants.",
              "S’il n’y a pas de place : demandez où vous chauffer, manger et rappeler.",
              "Si quelqu’un se sent mal : appelez le 15.",
              "Demain matin, allez à un accueil de jour ou à {maison}."
            ],
            "refused": "Un refus ce soir ne vaut pas pour demain. Rappelez chaque jour.",
            "helplines": [
              {
                "numero": "115",
                "why": "Pour un abri ce soir. Gratuit, jour et nuit."
              },
              {
                "numero": "119",
                "why": "Si vous avez moins de 18 ans. Gratuit, jour et nuit."
              }
            ]
          }
        },
        "dehors_en_journee": {
          "outcome": {
            "says": [
              "Le 115 cherche un abri pour ce soir. L’appel est gratuit, jour et nuit.",
              "La ligne est parfois occupée. Rappelez.",
              "Dans la journée, un accueil de jour peut vous recevoir.",
              "Une assistante sociale peut chercher plus durable avec vous."
            ],
            "sms": "Ce soir : appelez le 115, gratuit, jour et nuit. Dites où vous êtes et s'il y a des enfants. Aujourd'hui : accueil de jour, MDS.",
            "voix": "Appelez le 115 dès maintenant. C’est gratuit. Dans la journée, un accueil de jour peut vous recevoir.",
            "to_say": "Je n’ai nulle part où dormir ce soir. Je suis à… Nous sommes… personnes.",
            "documents": [
              "pièce d’identité, si vous en avez une"
            ],
            "steps": [
              "Appelez le 115 dès maintenant, même sans papiers. Dites où vous êtes, et s’il y a des enfants.",
              "Aujourd’hui, allez à un accueil de jour ou à {maison}. Appelez avant.",
              "S’il n’y a pas de place : demandez où vous chauffer, manger et rappeler.",
              "Si quelqu’un se sent mal : appelez le 15."
            ],
            "refused": "Un refus aujourd’hui ne vaut pas pour demain. Rappelez chaque jour.",
            "helplines": [
              {
                "numero": "115",
                "why": "Pour un abri ce soir. Gratuit, jour et nuit."
              },
              {
                "numero": "119",
                "why": "Si vous avez moins de 18 ans. Gratuit, jour et nuit."
              }
            ]
          }
        },
        "moins_18": {
          "outcome": {
            "says": [
              "Avant 18 ans, on doit vous protéger. Appelez le 119, gratuit, jour et nuit.",
              "Pour dormir ce soir, appelez aussi le 115.",
              "Vous pouvez aussi entrer dans un commissariat, une gendarmerie ou un hôpital."
            ],
            "sms": "Moins de 18 ans : appelez le 119, gratuit, jour et nuit. Pour dormir : 115. En danger : 17, ou SMS au 114.",
            "voix": "Appelez le 119. C’est gratuit, jour et nuit. Dites votre âge et où vous êtes. Pour dormir ce soir, appelez aussi le 115.",
            "to_say": "J’ai moins de 18 ans et je suis dehors, sans adulte. Je suis à…",
            "documents": [],
            "steps": [
              "Appelez le 119. Dites votre âge et où vous êtes.",
              "Si vous êtes en danger : appelez le 17, ou SMS au 114.",
              "Restez dans un endroit éclairé, avec du monde."
            ],
            "refused": "Si l’on vous dit non, rappelez le 119 et racontez-le.",
            "first_door": "crip-119",
            "second_doors": [
              "siao",
              "mds",
              "police-gendarmerie"
            ],
            "helplines": [
              {
                "numero": "119",
                "why": "Pour les moins de 18 ans. Gratuit, jour et nuit."
              },
              {
                "numero": "115",
                "why": "Pour un abri ce soir."
              },
              {
                "numero": "17",
                "why": "Si vous êtes en danger."
              }
            ]
          }
        },
        "preparer": {
          "outcome": {
            "says": [
              "Un service unique reçoit les demandes d’hébergement. Il s’appelle le SIAO.",
              "La demande se fait avec une assistante sociale, à {maison} ou au CCAS.",
              "Le CCAS est le centre d’action sociale de la mairie.",
              "Elle cherche avec vous un foyer, une résidence ou un logement."
            ],
            "sms": "Logement bientôt perdu : voyez vite une assistante sociale (MDS ou mairie) pour une demande d'hébergement. Dehors un soir : 115.",
            "voix": "Prenez vite rendez-vous avec une assistante sociale. Elle fait la demande d’hébergement avec vous. Si vous êtes dehors un soir, appelez le 115.",
            "to_say": "Je dois bientôt quitter l’endroit où je vis. Je voudrais faire une demande d’hébergement.",
            "documents": [
              "pièce d’identité",
              "titre de séjour, pour une personne étrangère",
              "justificatifs de revenus des 3 derniers mois",
              "dernier avis d’impôt",
              "lettre de la personne qui vous héberge, si elle veut bien l’écrire"
            ],
            "steps": [
              "Prenez rendez-vous tout de suite, sans attendre la date du départ.",
              "Demandez aussi un logement social, le même jour.",
              "Si vous êtes dehors un soir : appelez le 115, jour et nuit."
            ],
            "refused": "S’il n’y a pas de place, demandez à rester sur la liste. Rappelez chaque semaine.",
            "helplines": [
              {
                "numero": "115",
                "why": "Si vous êtes dehors un soir. Gratuit, jour et nuit."
              }
            ]
          }
        },
        "proprietaire": {
          "outcome": {
            "says": [
              "Ne partez pas avant d’avoir parlé à un juriste. Il y a des règles à respecter.",
              "Seul un juge peut décider de vous faire partir de force.",
              "Du 1er novembre au 31 mars, les expulsions s’arrêtent, sauf exceptions.",
              "C’est {maison} qui cherche avec vous un autre logement."
            ],
            "sms": "Ne partez pas avant d'avoir parlé à un juriste : 0 805 160 075 (loyer) ou 3039, gratuits. Puis la MDS. Dehors : 115.",
            "voix": "Ne partez pas avant d’avoir parlé à un juriste. C’est gratuit. Ensuite, voyez l’assistante sociale.",
            "to_say": "Mon propriétaire veut que je parte. Je voudrais connaître mes droits, et préparer la suite.",
            "documents": [
              "bail",
              "lettres du propriétaire",
              "lettres de l’huissier ou du tribunal",
              "pièce d’identité",
              "justificatifs de revenus des 3 derniers mois"
            ],
            "steps": [
              "Appelez le 0 805 160 075 pour un loyer impayé. Un juriste vous répond gratuitement.",
              "Pour une autre raison : appelez l’Adil, l’agence d’information sur le logement.",
              "Voyez l’assistante sociale cette semaine.",
              "Si l’on vous met dehors sans juge : appelez le 17.",
              "Pour un abri le soir même : appelez le 115."
            ],
            "refused": "Appelez le 3039 : on vous dit où voir un juriste, gratuitement.",
            "first_door": "mds",
            "second_doors": [
              "adil",
              "siao",
              "point-justice"
            ],
            "helplines": [
              {
                "numero": "0 805 160 075",
                "why": "Un juriste du logement, si vous avez du retard de loyer."
              },
              {
                "numero": "3039",
                "why": "Pour trouver un juriste gratuit près de chez vous."
              }
            ]
          }
        },
        "peur": {
          "outcome": {
            "says": [
              "Vous mettre à l’abri passe avant tout.",
              "En danger maintenant : appelez le 17. Impossible de parler : SMS au 114.",
              "Une association d’aide aux victimes cherche un abri avec vous.",
              "Dans un couple : le 3919 vous écoute, jour et nuit. Il n’est pas sur la facture."
            ],
            "sms": "En danger : 17, ou SMS au 114. Écoute : 3919. Abri ce soir : 115, dites que vous fuyez un danger. Ces SMS restent visibles ici.",
            "voix": "En danger maintenant, composez le 17. Pour parler à quelqu’un, le 3919. Pour un abri ce soir, le 115.",
            "to_say": "J’ai peur chez moi. Je cherche un endroit sûr où dormir.",
            "documents": [
              "si c’est sans danger : pièce d’identité, carte Vitale, médicaments"
            ],
            "steps": [
              "Appelez d’un téléphone que l’autre ne regarde pas, si vous pouvez.",
              "Pour un abri ce soir : appelez le 115. Dites que vous fuyez un danger.",
              "Ne prévenez pas la personne qui vous fait peur."
            ],
            "refused": "Si l’on ne trouve pas d’abri, rappelez le 115 et le 3919. Dites que le danger continue.",
            "first_door": "asso-violences",
            "second_doors": [
              "siao",
              "asso-victimes",
              "police-gendarmerie",
              "mds"
            ],
            "helplines": [
              {
                "numero": "3919",
                "why": "Si c’est votre conjoint ou votre ex. Jour et nuit, pas sur la facture."
              },
              {
                "numero": "116 006",
                "why": "Si c’est quelqu’un d’autre. De 9 h à 20 h."
              },
              {
                "numero": "17",
                "why": "En danger maintenant."
              },
              {
                "numero": "114",
                "why": "Par SMS, si vous ne pouvez pas parler."
              },
              {
                "numero": "115",
                "why": "Pour un abri ce soir."
              }
            ]
          }
        },
        "sortie": {
          "outcome": {
            "says": [
              "Demandez l’assistante sociale là où vous êtes, avant de sortir.",
              "Elle fait la demande d’hébergement. Le service qui la reçoit est le SIAO.",
              "Si vous êtes déjà dehors, voyez {maison} ou le CCAS de la mairie."
            ],
            "sms": "Avant de sortir : demandez l'assistante sociale sur place pour un hébergement. Déjà dehors : MDS ou mairie, et 115 le soir.",
            "voix": "Demandez l’assistante sociale là où vous êtes, avant de sortir. Si vous êtes dehors un soir, appelez le 115.",
            "to_say": "Je sors le… et je n’ai pas de logement. Je voudrais préparer une place.",
            "documents": [
              "pièce d’identité",
              "papier de sortie, avec la date",
              "carte Vitale ou numéro de Sécurité sociale",
              "justificatifs de revenus des 3 derniers mois"
            ],
            "steps": [
              "Donnez la date de sortie dès que vous la connaissez.",
              "Demandez aussi une adresse pour votre courrier, au CCAS.",
              "Si vous êtes dehors un soir : appelez le 115, jour et nuit."
            ],
            "refused": "S’il n’y a pas de place, demandez à l’assistante sociale d’appeler le 115 avec vous.",
            "helplines": [
              {
                "numero": "115",
                "why": "Si vous êtes dehors un soir. Gratuit, jour et nuit."
              }
            ]
          }
        }
      }
    },
    "impaye-loyer": {
      "flow": "impaye-loyer",
      "title": "Je n’arrive plus à payer mon loyer",
      "need": "impaye-loyer",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "Un juriste de l’Adil répond gratuitement au 0 805 160 075, du lundi au vendredi.",
          "source": "data/helplines.csv (unccas.org, weka.fr)",
          "date": "2015-04-03"
        },
        {
          "fact": "Le FSL peut aider à payer un retard de loyer. En Indre-et-Loire, la demande se fait en MDS.",
          "source": "Val Touraine Habitat, « Que faire en cas de difficultés de paiement ? »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Un loyer impayé peut suspendre l’APL.",
          "source": "Val Touraine Habitat, « Que faire en cas de difficultés de paiement ? »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Après un commandement de payer, le délai est de six semaines ou de deux mois, selon le bail.",
          "source": "Loi du 6 juillet 1989, article 24, modifié par la loi 2023-668 ; avis de la Cour de cassation du 13 juin 2024 (consultation.avocat.fr)",
          "date": "2024-06-13"
        },
        {
          "fact": "On peut demander des délais au juge ; l’aide juridictionnelle peut payer l’avocat.",
          "source": "CDAD 63, « Qu’est-ce qu’un commandement de payer ? »",
          "date": "sans date, lu en 2026-11"
        },
        {
          "fact": "Du 1er novembre au 31 mars, les expulsions sont suspendues, sauf exceptions.",
          "source": "Code des procédures civiles d’exécution, article L412-6 ; 116e congrès des notaires",
          "date": "2020"
        }
      ],
      "start": "lettre",
      "steps": {
        "lettre": {
          "question": "Avez-vous reçu une lettre d’huissier ou du tribunal ?",
          "sms": "Avez-vous reçu une lettre d'huissier ou du tribunal ?",
          "hint": "L’huissier s’appelle aussi commissaire de justice. Gardez la lettre près de vous.",
          "why": "Après une telle lettre, un délai court. Il faut voir un juriste tout de suite.",
          "kind": "choice",
          "choices": [
            {
              "id": "oui",
              "label": "Oui",
              "next": "quelle_lettre"
            },
            {
              "id": "non",
              "label": "Non"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "amiable"
        },
        "quelle_lettre": {
          "question": "Que vous demande cette lettre ?",
          "sms": "Que demande cette lettre ?",
          "hint": "En cas de doute, prenez la dernière lettre reçue.",
          "why": "Payer, venir au tribunal ou partir, ce ne sont pas les mêmes délais.",
          "kind": "choice",
          "choices": [
            {
              "id": "payer",
              "label": "De payer ce que je dois"
            },
            {
              "id": "tribunal",
              "label": "De venir au tribunal",
              "next": "tribunal"
            },
            {
              "id": "partir",
              "label": "De quitter mon logement",
              "next": "partir"
            },
            {
              "id": "unknown",
              "label": "Je ne comprends pas la lettre"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "commandement"
        },
        "amiable": {
          "outcome": {
            "says": [
              "C’est {maison} qui s’occupe de vous.",
              "Une assistante sociale regarde avec vous comment payer.",
              "Elle peut demander une aide pour payer le loyer : le FSL, fonds de solidarité pour le logement.",
              "Plus vous appelez tôt, plus il y a de solutions."
            ],
            "sms": "Loyer : appelez le 0 805 160 075 (juriste, gratuit). Puis la MDS : elle peut demander l'aide FSL. Payez ce que vous pouvez.",
            "voix": "Un juriste vous conseille gratuitement sur le loyer. Ensuite, la maison des solidarités peut demander une aide pour payer.",
            "to_say": "J’ai du retard de loyer. Je voudrais un rendez-vous pour demander une aide, le FSL.",
            "documents": [
              "bail",
              "lettres du propriétaire",
              "dernières quittances de loyer",
              "dernier avis d’impôt",
              "justificatifs de revenus des 3 derniers mois",
              "RIB"
            ],
            "steps": [
              "Appelez d’abord le 0 805 160 075. Un juriste vous conseille gratuitement.",
              "Prévenez votre propriétaire. Proposez de payer un peu chaque mois.",
              "Payez ce que vous pouvez, même peu, et gardez une preuve.",
              "Si vous touchez l’APL, l’aide au logement, prévenez la CAF ou la MSA."
            ],
            "refused": "Demandez la raison du refus par écrit. Puis rappelez le juriste au 0 805 160 075.",
            "helplines": [
              {
                "numero": "0 805 160 075",
                "why": "Un juriste de l’Adil, l’agence d’information sur le logement, vous conseille."
              }
            ]
          }
        },
        "commandement": {
          "outcome": {
            "says": [
              "C’est {maison} qui s’occupe de vous, avec un juriste du logement.",
              "Si l’huissier vous demande de payer, un délai court. Il est écrit dans la lettre.",
              "C’est six semaines ou deux mois, selon le bail.",
              "Pendant ce délai, on peut encore éviter le tribunal."
            ],
            "sms": "Lettre d'huissier : le délai est écrit dedans. Appelez vite le 0 805 160 075 (juriste, gratuit). Puis la MDS : aide FSL possible.",
            "voix": "Un délai court. Il est écrit dans la lettre. Appelez vite le juriste, du lundi au vendredi. Gardez la lettre près de vous.",
            "to_say": "J’ai une lettre d’huissier pour mon loyer, datée du… Je voudrais de l’aide très vite.",
            "documents": [
              "lettres de l’huissier ou du tribunal",
              "bail",
              "lettres du propriétaire",
              "dernières quittances de loyer",
              "dernier avis d’impôt",
              "justificatifs de revenus des 3 derniers mois",
              "RIB"
            ],
            "steps": [
              "Appelez vite le 0 805 160 075, du lundi au vendredi. Lisez la lettre au juriste.",
              "Demandez un rendez-vous rapide à l’assistante sociale. Dites : j’ai une lettre d’huissier.",
              "Proposez par écrit au propriétaire de payer un peu chaque mois.",
              "Payez ce que vous pouvez, même peu, et gardez une preuve."
            ],
            "refused": "Si personne ne peut vous recevoir avant la fin du délai, dites-le au juriste. Vous pouvez aussi demander du temps au juge.",
            "helplines": [
              {
                "numero": "0 805 160 075",
                "why": "Un juriste de l’Adil, l’agence d’information sur le logement, lit la lettre avec vous."
              }
            ]
          }
        },
        "tribunal": {
          "outcome": {
            "says": [
              "C’est {maison} qui s’occupe de vous, avec un juriste du logement.",
              "Allez à l’audience, même si vous ne pouvez pas payer.",
              "Le juge peut vous donner du temps pour payer.",
              "Si vous avez peu d’argent, l’État peut payer l’avocat. C’est l’aide juridictionnelle."
            ],
            "sms": "Tribunal : allez à l'audience, le juge peut donner du temps. Appelez le 0 805 160 075 (juriste, gratuit) et le 3039 (avocat).",
            "voix": "Allez à l’audience, même si vous ne pouvez pas payer. Le juge peut vous donner du temps. Un juriste vous aide gratuitement.",
            "to_say": "Je dois aller au tribunal pour mon loyer, le… Je voudrais de l’aide pour me préparer.",
            "documents": [
              "lettres de l’huissier ou du tribunal",
              "bail",
              "lettres du propriétaire",
              "dernières quittances de loyer",
              "preuves de ce que vous avez payé",
              "justificatifs de revenus des 3 derniers mois",
              "dernier avis d’impôt"
            ],
            "steps": [
              "Appelez vite le 0 805 160 075, du lundi au vendredi. Donnez la date de l’audience.",
              "Appelez le 3039 : on vous dit où voir un juriste ou un avocat, gratuitement.",
              "Prenez rendez-vous avec l’assistante sociale avant l’audience.",
              "Payez ce que vous pouvez, même peu, et gardez une preuve."
            ],
            "refused": "Si le juge décide votre départ, appelez le juriste le jour même. Il dit comment contester.",
            "helplines": [
              {
                "numero": "0 805 160 075",
                "why": "Un juriste de l’Adil, l’agence d’information sur le logement, prépare l’audience avec vous."
              },
              {
                "numero": "3039",
                "why": "Pour trouver un avocat ou un juriste gratuit près de chez vous."
              }
            ]
          }
        },
        "partir": {
          "outcome": {
            "says": [
              "C’est {maison} qui s’occupe de vous, avec un juriste du logement.",
              "Ne partez pas avant d’avoir parlé à un juriste.",
              "Du 1er novembre au 31 mars, les expulsions s’arrêtent, sauf exceptions. C’est la trêve d’hiver.",
              "On peut encore demander du temps, et chercher un autre logement avec vous."
            ],
            "sms": "Ne partez pas avant d'avoir parlé à un juriste : 0 805 160 075, gratuit. Puis la MDS, cette semaine. Dehors ce soir : 115.",
            "voix": "Ne partez pas avant d’avoir parlé à un juriste. Appelez-le vite, du lundi au vendredi. C’est gratuit.",
            "to_say": "J’ai reçu une lettre qui me dit de quitter mon logement. Je voudrais de l’aide très vite.",
            "documents": [
              "lettres de l’huissier ou du tribunal",
              "bail",
              "pièce d’identité",
              "justificatifs de revenus des 3 derniers mois",
              "dernier avis d’impôt"
            ],
            "steps": [
              "Appelez vite le 0 805 160 075, du lundi au vendredi. Lisez la lettre au juriste.",
              "Voyez l’assistante sociale cette semaine. Elle aide aussi à trouver où vous loger.",
              "Si vous êtes mis dehors : appelez le 115, jour et nuit, pour un abri."
            ],
            "refused": "Si personne ne peut vous recevoir, appelez le 3039. On vous dit où voir un juriste.",
            "helplines": [
              {
                "numero": "0 805 160 075",
                "why": "Un juriste de l’Adil, l’agence d’information sur le logement, vous dit quoi faire."
              },
              {
                "numero": "3039",
                "why": "Pour trouver un avocat ou un juriste gratuit près de chez vous."
              },
              {
                "numero": "115",
                "why": "Si vous êtes dehors, pour un abri le soir même."
              }
            ]
          }
        }
      }
    },
    "recours-reclamation": {
      "flow": "recours-reclamation",
      "title": "Dossier bloqué, refus, argent à rendre",
      "need": "recours-reclamation",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "La lettre de décision dit comment contester, et dans quel délai. Les délais changent selon l’organisme.",
          "source": "Code de la sécurité sociale, R133-9-2 (plaider.fr, 2025) ; connaitre-ses-droits.com",
          "date": "2025-10-23"
        },
        {
          "fact": "On s’adresse d’abord à l’organisme, puis au médiateur, puis au Défenseur des droits.",
          "source": "caf.fr, « La médiation administrative » ; viedefamille.eu, « Quand et comment saisir le Défenseur des droits ? »",
          "date": "2019-04-08"
        },
        {
          "fact": "Le médiateur et le Défenseur des droits sont gratuits. Ils n’arrêtent pas les délais.",
          "source": "caf.fr, « La médiation administrative » ; service-public.fr F13158 (copie argences.com)",
          "date": "lu en 2026-11"
        },
        {
          "fact": "Le délégué du Défenseur des droits reçoit aussi pour une discrimination.",
          "source": "picardiegazette.fr ; maisontranquillite.nantes.fr",
          "date": "lu en 2026-11"
        },
        {
          "fact": "Le 3039 dit où est le point-justice le plus proche. L’appel est gratuit.",
          "source": "data/helplines.csv (justice.gouv.fr)",
          "date": "2024-05-24"
        }
      ],
      "start": "quoi",
      "steps": {
        "quoi": {
          "question": "Que s’est-il passé ?",
          "why": "Attendre, contester ou rembourser, ce ne sont pas les mêmes gestes.",
          "kind": "choice",
          "choices": [
            {
              "id": "attente",
              "label": "Pas de réponse, mon dossier est bloqué",
              "sms": "Pas de réponse"
            },
            {
              "id": "refus",
              "label": "Un refus, ou une aide coupée"
            },
            {
              "id": "remboursement",
              "label": "On me demande de l’argent"
            },
            {
              "id": "mal_traite",
              "label": "Un mauvais accueil, une discrimination"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "organisme"
        },
        "organisme": {
          "fact": "organisme",
          "next": [
            {
              "if": {
                "quoi": "refus"
              },
              "go": "lettre"
            },
            {
              "if": {
                "quoi": "remboursement"
              },
              "go": "remboursement"
            },
            {
              "if": {
                "quoi": "mal_traite"
              },
              "go": "mal_traite"
            },
            {
              "go": "attente"
            }
          ]
        },
        "lettre": {
          "question": "Avez-vous la lettre qui annonce la décision ?",
          "sms": "Avez-vous la lettre de décision ?",
          "hint": "Papier ou sur internet.",
          "why": "Le délai pour contester est écrit dans cette lettre.",
          "kind": "choice",
          "choices": [
            {
              "id": "oui",
              "label": "Oui",
              "next": "refus_lettre"
            },
            {
              "id": "non",
              "label": "Non"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "refus_sans_lettre"
        },
        "attente": {
          "outcome": {
            "says": [
              "L’organisme qui a votre dossier doit vous répondre.",
              "Demandez où en est le dossier, et s’il manque un papier.",
              "France services peut appeler avec vous, gratuitement."
            ],
            "sms": "Dossier bloqué : appelez l'organisme, demandez ce qui manque, notez la date. Puis écrivez. France services peut aider, gratuit.",
            "voix": "Appelez l’organisme avec votre numéro de dossier. Demandez ce qui manque. France services peut appeler avec vous.",
            "to_say": "J’ai déposé une demande le… Où en est mon dossier ? Manque-t-il un papier ?",
            "documents": [
              "numéro de dossier",
              "copie de la demande, ou preuve d’envoi",
              "lettre reçue",
              "pièce d’identité"
            ],
            "steps": [
              "Appelez l’organisme. Notez la date, le nom, et ce que l’on vous dit.",
              "Sans réponse : écrivez une lettre. Gardez une copie et une preuve d’envoi.",
              "Toujours rien : demandez le médiateur de l’organisme. C’est gratuit."
            ],
            "refused": "Ensuite, voyez le délégué du Défenseur des droits. C’est gratuit. Montrez vos lettres et vos dates.",
            "helplines": []
          }
        },
        "refus_lettre": {
          "outcome": {
            "says": [
              "L’organisme qui a décidé doit vous expliquer pourquoi.",
              "La lettre dit comment contester, et avant quelle date. Le délai peut être court.",
              "Un point-justice vous aide à écrire. C’est gratuit."
            ],
            "sms": "Refus : la date limite pour contester est dans la lettre. Écrivez avant. Aide gratuite pour écrire : point-justice, au 3039.",
            "voix": "La lettre dit avant quelle date contester. Écrivez avant cette date. Pour de l’aide, appelez le 30 39. C’est gratuit.",
            "to_say": "Ma demande est refusée. Je voudrais comprendre pourquoi, et savoir comment contester.",
            "documents": [
              "lettre reçue",
              "numéro de dossier",
              "papiers qui montrent votre situation",
              "pièce d’identité"
            ],
            "steps": [
              "Cherchez la date limite dans la lettre, souvent en bas ou au dos.",
              "Écrivez avant cette date. Gardez une copie et une preuve d’envoi.",
              "Appelez aussi l’organisme. Une erreur peut se réparer sans attendre.",
              "Demandez le médiateur si la réponse n’est pas claire. Le délai continue de courir."
            ],
            "refused": "Ensuite, voyez le délégué du Défenseur des droits. C’est gratuit, mais le délai continue de courir.",
            "second_doors": [
              "point-justice",
              "france-services",
              "defenseur-droits"
            ],
            "helplines": [
              {
                "numero": "3039",
                "why": "Pour trouver le point-justice près de chez vous. Gratuit."
              }
            ]
          }
        },
        "refus_sans_lettre": {
          "outcome": {
            "says": [
              "L’organisme qui a décidé doit vous expliquer pourquoi.",
              "Demandez la décision par écrit. Elle doit dire pourquoi, et comment contester.",
              "France services peut chercher la lettre avec vous sur internet."
            ],
            "sms": "Aide coupée : appelez l'organisme, demandez la décision par écrit et la raison. France services peut aider, gratuit.",
            "voix": "Appelez l’organisme. Demandez la décision par écrit, avec la raison. France services peut vous aider.",
            "to_say": "Mon aide est refusée ou coupée. Je voudrais la décision par écrit, avec la raison.",
            "documents": [
              "numéro de dossier",
              "identifiants et mots de passe, si vous les avez",
              "dernier relevé de compte, pour montrer l’arrêt de l’aide",
              "pièce d’identité"
            ],
            "steps": [
              "Appelez l’organisme. Notez la date, le nom, et ce que l’on vous dit.",
              "Regardez les messages de votre compte sur internet, avec quelqu’un s’il le faut.",
              "Quand vous avez la lettre, cherchez la date limite pour contester."
            ],
            "refused": "Un point-justice vous aide à écrire, gratuitement. Le 3039 vous dit où il est.",
            "second_doors": [
              "france-services",
              "point-justice",
              "defenseur-droits"
            ],
            "helplines": [
              {
                "numero": "3039",
                "why": "Pour trouver le point-justice près de chez vous. Gratuit."
              }
            ]
          }
        },
        "remboursement": {
          "outcome": {
            "says": [
              "L’organisme qui demande l’argent doit vous expliquer le calcul.",
              "Vous pouvez contester, demander d’en payer moins, ou payer peu à peu.",
              "Avant de choisir, faites-vous conseiller. Un point-justice le fait gratuitement.",
              "Le délai est écrit dans la lettre. Il peut être très court."
            ],
            "sms": "Argent à rendre : la date limite est dans la lettre. Contestez ou demandez une remise avant. Conseil gratuit : 3039.",
            "voix": "La date limite est dans la lettre. Faites-vous conseiller avant de choisir. Appelez le 30 39. C’est gratuit.",
            "to_say": "On me demande de rembourser… euros. Je voudrais comprendre le calcul, et ne pas tout payer d’un coup.",
            "documents": [
              "lettre reçue",
              "numéro de dossier",
              "justificatifs de revenus des 3 derniers mois",
              "RIB",
              "pièce d’identité"
            ],
            "steps": [
              "Cherchez la date limite dans la lettre. Répondez avant.",
              "Demandez le détail du calcul, par écrit.",
              "Si la dette est juste mais trop lourde : demandez une remise, ou de payer peu à peu.",
              "Si vous n’êtes pas d’accord : écrivez pour contester, avant la date limite."
            ],
            "refused": "Ensuite, voyez le délégué du Défenseur des droits. C’est gratuit, mais le délai continue de courir.",
            "second_doors": [
              "point-justice",
              "france-services",
              "defenseur-droits"
            ],
            "helplines": [
              {
                "numero": "3039",
                "why": "Pour trouver le point-justice près de chez vous. Gratuit."
              }
            ]
          }
        },
        "mal_traite": {
          "outcome": {
            "says": [
              "C’est le Défenseur des droits qui s’en occupe. Il est indépendant.",
              "Son délégué vous reçoit près de chez vous. C’est gratuit.",
              "Il agit si un service public vous traite mal ou vous discrimine.",
              "Discriminer, c’est traiter moins bien à cause de l’origine, du handicap, de l’âge, du sexe…"
            ],
            "sms": "Discrimination, droits non respectés : le délégué du Défenseur des droits vous reçoit, gratuit. Notez dates et mots. Aide : 3039.",
            "voix": "Le délégué du Défenseur des droits vous reçoit, gratuitement. Notez les dates et les mots entendus.",
            "to_say": "Un service public n’a pas respecté mes droits. Je voudrais un rendez-vous avec le délégué.",
            "documents": [
              "lettre reçue",
              "notes avec les dates, les lieux et les mots entendus",
              "numéro de dossier",
              "pièce d’identité"
            ],
            "steps": [
              "Écrivez ce qui s’est passé, avec la date et l’heure.",
              "Dites-le d’abord à l’organisme, par écrit, si vous le pouvez.",
              "Prenez rendez-vous avec le délégué. France services peut vous aider."
            ],
            "refused": "Un point-justice peut vous dire s’il faut aller plus loin. Le 3039 vous dit où il est.",
            "first_door": "defenseur-droits",
            "second_doors": [
              "organisme",
              "point-justice",
              "france-services"
            ],
            "helplines": [
              {
                "numero": "3039",
                "why": "Pour trouver un point-justice près de chez vous. Gratuit."
              }
            ]
          }
        }
      }
    },
    "rsa": {
      "flow": "rsa",
      "title": "Demander ou comprendre le RSA",
      "need": "rsa",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "Le RSA est ouvert à 25 ans, avec un logement stable en France et de faibles revenus.",
          "source": "service-public.fr, fiche F19778 (copie mairie-mus.fr)",
          "date": "2022-08-18"
        },
        {
          "fact": "La CAF ou la MSA décide et verse. On déclare ses revenus tous les trois mois.",
          "source": "service-public.fr, fiche F19778 (copie mairie-mus.fr)",
          "date": "2022-08-18"
        },
        {
          "fact": "Avant 25 ans, il faut un enfant né ou à naître, ou deux ans de travail à temps plein dans les trois dernières années.",
          "source": "Code de l’action sociale et des familles, L262-4 et L262-7-1 ; ash.tm.fr, « Le RSA jeunes » ; longjumeau.fr",
          "date": "lu en 2026-11"
        },
        {
          "fact": "Élève ou étudiant, on n’a pas le RSA, sauf parent isolé.",
          "source": "service-public.fr, fiche F19778 (copie mairie-mus.fr)",
          "date": "2022-08-18"
        },
        {
          "fact": "Depuis 2025, un bénéficiaire est inscrit à France Travail.",
          "source": "afc-france.org, « RSA, prime d’activité et CEJ »",
          "date": "2025"
        },
        {
          "fact": "Le RSA est dû à partir du premier jour du mois de la demande.",
          "source": "Code de l’action sociale et des familles, L262-18 et R262-33 ; ash.tm.fr, « La date d’ouverture du droit »",
          "date": "lu en 2026-11"
        },
        {
          "fact": "France services aide gratuitement, y compris à demander le RSA.",
          "source": "aladom.fr, « Bientôt 2 750 maisons France services »",
          "date": "lu en 2026-11"
        },
        {
          "fact": "La mission locale accompagne les 16-25 ans.",
          "source": "data/needs.csv",
          "date": "2026"
        }
      ],
      "start": "deja",
      "steps": {
        "deja": {
          "question": "Touchez-vous déjà le RSA ?",
          "why": "Demander le RSA et le défendre, ce ne sont pas les mêmes gestes.",
          "kind": "choice",
          "choices": [
            {
              "id": "non",
              "label": "Non, je veux savoir si j’y ai droit",
              "sms": "Non",
              "voix": "Non"
            },
            {
              "id": "oui",
              "label": "Oui, je le touche"
            },
            {
              "id": "coupe",
              "label": "Il a baissé, ou il s’est arrêté"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": [
            {
              "if": {
                "deja": "non"
              },
              "go": "age"
            },
            {
              "go": "regime_agricole"
            }
          ]
        },
        "age": {
          "question": "Quel âge avez-vous ?",
          "why": "Avant 25 ans, les règles du RSA sont différentes.",
          "kind": "choice",
          "choices": [
            {
              "id": "25_plus",
              "label": "25 ans ou plus",
              "next": "regime_agricole"
            },
            {
              "id": "moins_25",
              "label": "Moins de 25 ans"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "avant_25"
        },
        "avant_25": {
          "question": "Êtes-vous dans l’un de ces cas ?",
          "sms": "Un de ces cas vous concerne ?",
          "why": "Ces deux cas ouvrent le RSA avant 25 ans.",
          "kind": "choice",
          "choices": [
            {
              "id": "enfant",
              "label": "J’ai un enfant, ou j’attends un bébé"
            },
            {
              "id": "travail",
              "label": "J’ai travaillé 2 ans sur 3",
              "voix": "J’ai travaillé deux ans, dans les trois dernières années",
              "hint": "À temps plein, dans les trois dernières années."
            },
            {
              "id": "non",
              "label": "Ni l’un ni l’autre",
              "next": "mission_locale"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "regime_agricole"
        },
        "regime_agricole": {
          "fact": "regime_agricole",
          "next": [
            {
              "if": {
                "deja": "oui"
              },
              "go": "beneficiaire"
            },
            {
              "if": {
                "deja": "coupe"
              },
              "go": "coupe"
            },
            {
              "go": "demande"
            }
          ]
        },
        "demande": {
          "outcome": {
            "says": [
              "C’est {caisse} qui décide et qui paie.",
              "Le RSA est un revenu minimum, quand on a peu ou pas d’argent.",
              "Le droit dépend de vos revenus et de votre famille. Eux seuls calculent.",
              "Élève ou étudiant, on n’y a pas droit, sauf si l’on élève seul un enfant."
            ],
            "sms": "RSA : la CAF décide (MSA si agricole). Demandez vite. France services fait la demande avec vous, gratuit. Déclarez tous les 3 mois.",
            "voix": "C’est la CAF qui décide du R S A, ou la M S A pour le monde agricole. Demandez vite. France services peut faire la demande avec vous.",
            "to_say": "Je voudrais savoir si j’ai droit au RSA, et faire la demande avec quelqu’un.",
            "documents": [
              "pièce d’identité",
              "titre de séjour, pour une personne étrangère",
              "carte Vitale ou numéro de Sécurité sociale",
              "justificatifs de revenus des 3 derniers mois",
              "justificatif de domicile",
              "RIB"
            ],
            "steps": [
              "Demandez vite. Les mois d’avant la demande ne sont pas payés.",
              "La demande se fait sur internet. France services la fait avec vous, gratuitement.",
              "Après l’accord, déclarez vos revenus tous les trois mois.",
              "Après l’accord, quelqu’un vous accompagne vers le travail."
            ],
            "refused": "La lettre de refus dit comment contester, et le délai. Un point-justice peut vous aider gratuitement.",
            "helplines": []
          }
        },
        "beneficiaire": {
          "outcome": {
            "says": [
              "C’est {caisse} qui vous paie.",
              "Déclarez vos revenus tous les trois mois, même s’il n’y en a pas.",
              "C’est {maison} qui peut vous accompagner vers le travail.",
              "Le RSA peut ouvrir d’autres aides, pour la santé ou le logement. Demandez-les."
            ],
            "sms": "RSA : déclarez vos revenus tous les 3 mois à la CAF (MSA si agricole). Prévenez avant de manquer un rendez-vous.",
            "voix": "Déclarez vos revenus tous les trois mois, même s’il n’y en a pas. La maison des solidarités peut vous accompagner.",
            "to_say": "Je touche le RSA. Je voudrais de l’aide pour ma déclaration, et savoir à quoi j’ai droit.",
            "documents": [
              "numéro de dossier",
              "justificatifs de revenus des 3 derniers mois",
              "contrat d’engagement, si vous en avez un"
            ],
            "steps": [
              "Notez la date de votre prochaine déclaration.",
              "Signalez tout changement à la CAF ou à la MSA. Par exemple un travail, un déménagement.",
              "Allez aux rendez-vous. Si vous ne pouvez pas, prévenez avant."
            ],
            "refused": "Si le RSA baisse ou s’arrête, demandez la raison par écrit.",
            "second_doors": [
              "mds",
              "france-services",
              "france-travail"
            ],
            "helplines": []
          }
        },
        "coupe": {
          "outcome": {
            "says": [
              "C’est {caisse} qui explique et qui répare.",
              "Il manque parfois une déclaration ou un papier. Cela peut s’arranger.",
              "C’est {maison} qui peut vous aider, et chercher une aide d’attente."
            ],
            "sms": "RSA coupé : appelez la CAF (MSA si agricole), demandez ce qui manque. La MDS peut aider en attendant. Gardez les lettres.",
            "voix": "Appelez la CAF, ou la M S A. Demandez ce qui manque. La maison des solidarités peut vous aider en attendant.",
            "to_say": "Mon RSA a baissé ou s’est arrêté. Je voudrais savoir pourquoi, et ce qui manque.",
            "documents": [
              "numéro de dossier",
              "lettre reçue",
              "justificatifs de revenus des 3 derniers mois",
              "pièce d’identité"
            ],
            "steps": [
              "Appelez, et demandez ce qui manque. Pour vous, c’est {caisse} qui répond.",
              "Envoyez le papier, et gardez une copie.",
              "S’il y a une lettre : lisez le délai pour contester. Écrivez avant cette date.",
              "S’il ne reste rien pour manger : dites-le à l’assistante sociale."
            ],
            "refused": "Un point-justice vous aide gratuitement à écrire. Ensuite, il y a le Défenseur des droits, gratuit lui aussi.",
            "second_doors": [
              "mds",
              "france-services",
              "point-justice"
            ],
            "helplines": []
          }
        },
        "mission_locale": {
          "outcome": {
            "says": [
              "Avant 25 ans, sans enfant, le RSA est rarement possible.",
              "La mission locale s’occupe des 16-25 ans. C’est gratuit.",
              "Elle cherche avec vous un travail, une formation et de l’argent pour tenir.",
              "C’est {maison} qui peut aider si vous n’avez plus rien."
            ],
            "sms": "Moins de 25 ans : la mission locale vous aide (travail, formation, argent). Demandez le contrat d'engagement jeune.",
            "voix": "Avant 25 ans, c’est la mission locale qui vous aide. C’est gratuit. Demandez le contrat d’engagement jeune.",
            "to_say": "J’ai moins de 25 ans et pas de revenus. Je voudrais un rendez-vous pour voir mes droits.",
            "documents": [
              "pièce d’identité",
              "carte Vitale ou numéro de Sécurité sociale",
              "CV, si vous en avez un"
            ],
            "steps": [
              "Appelez la mission locale. Demandez le contrat d’engagement jeune.",
              "Dites si vous n’avez pas de logement ou pas de quoi manger."
            ],
            "refused": "Si vous restez sans argent, voyez une assistante sociale. Il existe des aides d’urgence.",
            "first_door": "mission-locale",
            "second_doors": [
              "mds",
              "france-services"
            ],
            "helplines": []
          }
        }
      }
    },
    "violences-conjugales": {
      "flow": "violences-conjugales",
      "title": "Violences dans le couple, ou par un ex",
      "need": "violences-conjugales",
      "reviewed": "2026-11-21",
      "sources": [
        {
          "fact": "Le 3919 : gratuit, anonyme, jour et nuit, absent des factures. Ce n’est pas un numéro d’urgence.",
          "source": "data/helplines.csv (solidaritefemmes.org, « Appeler le 3919 »)",
          "date": "2023-11"
        },
        {
          "fact": "Le 114 reçoit les SMS des personnes qui ne peuvent pas parler.",
          "source": "moncommissariat.interieur.gouv.fr, « Les violences conjugales »",
          "date": "2024-02-16"
        },
        {
          "fact": "La plainte se dépose au commissariat ou à la gendarmerie, et peut être prise ailleurs.",
          "source": "moncommissariat.interieur.gouv.fr, « Les violences conjugales »",
          "date": "2024-02-16"
        },
        {
          "fact": "Un juge peut protéger la victime (ordonnance de protection).",
          "source": "adil94.org, « Les violences conjugales et le sort du logement loué »",
          "date": "2024-01-20"
        },
        {
          "fact": "La CAF ou la MSA verse une aide d’urgence aux victimes, femmes ou hommes, avec une plainte, une ordonnance ou un signalement de moins de 12 mois.",
          "source": "prefectures-regions.gouv.fr (Pays de la Loire), « Une aide financière d’urgence » ; caf.fr (CAF du Var)",
          "date": "2023-12-07"
        },
        {
          "fact": "Le 116 006 écoute toutes les victimes, de 9 h à 20 h, tous les jours.",
          "source": "data/helplines.csv (france-victimes.fr)",
          "date": "lu en 2026-11"
        }
      ],
      "start": "securite",
      "steps": {
        "securite": {
          "question": "Êtes-vous en sécurité en ce moment ?",
          "sms": "En sécurité en ce moment ?",
          "why": "En danger, les secours passent avant tout.",
          "kind": "choice",
          "choices": [
            {
              "id": "oui",
              "label": "Oui",
              "next": "nuit"
            },
            {
              "id": "non",
              "label": "Non",
              "danger": "immediate-danger/couple"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas",
              "next": "nuit"
            },
            {
              "id": "proche",
              "label": "C’est pour quelqu’un d’autre",
              "next": "proche"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "danger"
        },
        "nuit": {
          "question": "Avez-vous un endroit sûr où dormir ?",
          "sms": "Un endroit sûr où dormir ?",
          "why": "Sans endroit sûr, on cherche d’abord un abri.",
          "kind": "choice",
          "choices": [
            {
              "id": "oui",
              "label": "Oui"
            },
            {
              "id": "non",
              "label": "Non",
              "next": "abri"
            },
            {
              "id": "unknown",
              "label": "Je ne sais pas",
              "next": "abri"
            }
          ],
          "menu": false,
          "skippable": false,
          "words": false,
          "chooses_needs": false,
          "next": "ecoute"
        },
        "danger": {
          "outcome": {
            "says": [
              "Appelez le 17 maintenant. Si vous ne pouvez pas parler, SMS au 114.",
              "Si vous pouvez sortir sans danger, allez chez un voisin ou dans un lieu ouvert.",
              "Une fois à l’abri : le 3919 vous écoute, jour et nuit."
            ],
            "sms": "Appelez le 17. Si vous ne pouvez pas parler : SMS au 114. Dites l'adresse. Ensuite 3919. Ces SMS restent visibles ici.",
            "voix": "Raccrochez et composez le 17. Dites l’adresse d’abord.",
            "to_say": "Je suis en danger à cause de mon conjoint ou de mon ex. Je suis à…",
            "documents": [],
            "steps": [
              "Dites l’adresse d’abord.",
              "Dites s’il y a des enfants, et s’il y a une arme.",
              "Restez en ligne tant que vous pouvez.",
              "Partez sans papiers et sans affaires, s’il le faut."
            ],
            "refused": "Si personne ne vient, rappelez le 17 ou le 112.",
            "second_doors": [
              "police-gendarmerie",
              "siao",
              "mds"
            ],
            "helplines": [
              {
                "numero": "17",
                "why": "Police ou gendarmerie, maintenant."
              },
              {
                "numero": "114",
                "why": "Par SMS, si vous ne pouvez pas parler."
              },
              {
                "numero": "112",
                "why": "Si le 17 ne répond pas."
              },
              {
                "numero": "3919",
                "why": "Une fois à l’abri. Jour et nuit, pas sur la facture."
              },
              {
                "numero": "115",
                "why": "Pour un abri ce soir."
              }
            ]
          }
        },
        "ecoute": {
          "outcome": {
            "says": [
              "Ce n’est pas votre faute. Vous décidez de la suite, à votre rythme.",
              "Une association vous écoute et vous conseille. Porter plainte n’est pas obligatoire.",
              "Elle vous aide à vous protéger, vous et vos enfants.",
              "Le 3919 vous écoute, jour et nuit. L’appel reste visible dans le téléphone."
            ],
            "sms": "Écoute : 3919, jour et nuit, gratuit. Danger : 17, ou SMS au 114. Ensuite, une association. Ces SMS restent visibles.",
            "voix": "Une association vous écoute et vous conseille. Le 3919 vous écoute, jour et nuit. En danger, composez le 17.",
            "to_say": "Je vis des violences dans mon couple. Je voudrais en parler avec quelqu’un, sans que cela se sache.",
            "documents": [
              "si c’est sans danger : pièce d’identité, carte Vitale, papiers des enfants"
            ],
            "steps": [
              "Appelez d’un téléphone que l’autre ne regarde pas, si vous pouvez.",
              "Montrez vos blessures ou vos angoisses à un médecin. Il peut les écrire.",
              "Si vous voulez porter plainte : au commissariat ou à la gendarmerie.",
              "Demandez à l’association comment le juge peut vous protéger.",
              "La CAF ou la MSA a une aide d’urgence en argent. L’association dit comment l’avoir."
            ],
            "refused": "Si l’on ne vous écoute pas, appelez le 3919 ou le 116 006. On vous dit quoi faire.",
            "helplines": [
              {
                "numero": "3919",
                "why": "Pour parler à quelqu’un, jour et nuit. Pas sur la facture."
              },
              {
                "numero": "17",
                "why": "En danger maintenant."
              },
              {
                "numero": "114",
                "why": "Par SMS, si vous ne pouvez pas parler."
              },
              {
                "numero": "116 006",
                "why": "Pour toutes les victimes, hommes et femmes, de 9 h à 20 h."
              },
              {
                "numero": "119",
                "why": "Si un enfant est en danger. Jour et nuit, pas sur la facture."
              }
            ]
          }
        },
        "abri": {
          "outcome": {
            "says": [
              "Vous mettre à l’abri passe avant tout, avec vos enfants s’il y en a.",
              "Une association cherche un lieu sûr avec vous.",
              "Pour ce soir, appelez le 115. Dites que vous fuyez des violences.",
              "Le 3919 vous aide à préparer le départ. L’appel reste visible dans le téléphone."
            ],
            "sms": "Abri ce soir : 115, dites que vous fuyez des violences. Départ : 3919. Danger : 17, ou SMS au 114. Ces SMS restent visibles ici.",
            "voix": "Pour un abri ce soir, appelez le 115. Dites que vous fuyez des violences. Le 3919 vous aide à préparer le départ. En danger, composez le 17.",
            "to_say": "Je fuis des violences dans mon couple. Je cherche un endroit sûr où dormir.",
            "documents": [
              "si c’est sans danger : pièce d’identité, carte Vitale, papiers des enfants",
              "si c’est sans danger : médicaments, clés, un peu d’argent"
            ],
            "steps": [
              "Partir peut être dangereux : préparez-le avec le 3919, si vous pouvez.",
              "Appelez d’un téléphone que l’autre ne regarde pas, si vous pouvez.",
              "Ne dites pas où vous allez à la personne violente, ni à ses proches.",
              "En danger : le 17, ou SMS au 114."
            ],
            "refused": "S’il n’y a pas de place, rappelez le 115 et le 3919. Dites que le danger continue.",
            "second_doors": [
              "siao",
              "police-gendarmerie",
              "mds",
              "cidff"
            ],
            "helplines": [
              {
                "numero": "3919",
                "why": "Pour préparer le départ. Jour et nuit, pas sur la facture."
              },
              {
                "numero": "115",
                "why": "Pour un abri ce soir. Gratuit, jour et nuit."
              },
              {
                "numero": "17",
                "why": "En danger maintenant."
              },
              {
                "numero": "114",
                "why": "Par SMS, si vous ne pouvez pas parler."
              },
              {
                "numero": "119",
                "why": "Si un enfant est en danger."
              }
            ]
          }
        },
        "proche": {
          "outcome": {
            "says": [
              "Vous avez raison de vous inquiéter. Vous pouvez aider.",
              "Si cela se passe maintenant : appelez le 17, même en cas de doute.",
              "Sinon, le 3919 conseille aussi les proches et les voisins, jour et nuit.",
              "Parlez seulement à la personne victime, quand elle est seule."
            ],
            "sms": "Si cela se passe maintenant : 17, ou SMS au 114. Sinon le 3919 conseille les proches. Ne parlez pas à la personne violente.",
            "voix": "Si cela se passe maintenant, composez le 17. Sinon, le 3919 conseille aussi les proches, jour et nuit.",
            "to_say": "Je m’inquiète pour quelqu’un qui vit des violences. Comment puis-je l’aider ?",
            "documents": [],
            "steps": [
              "Dites-lui que vous la croyez, et que ce n’est pas sa faute.",
              "Proposez un téléphone ou une porte ouverte. Laissez-la décider.",
              "N’allez pas parler à la personne violente.",
              "N’écrivez pas à la victime sur un téléphone que l’autre peut lire."
            ],
            "refused": "Si les secours ne viennent pas, rappelez le 17 ou le 112.",
            "helplines": [
              {
                "numero": "17",
                "why": "Si cela se passe maintenant."
              },
              {
                "numero": "3919",
                "why": "Pour savoir comment aider. Jour et nuit, gratuit."
              },
              {
                "numero": "119",
                "why": "Si un enfant est en danger."
              }
            ]
          }
        }
      }
    }
  },
  "facts": {
    "commune": {
      "question": "Où habitez-vous ?",
      "sms": "Où habitez-vous ? Commune ou code postal.",
      "voix": "Dans quelle commune habitez-vous ? Dites son nom, ou tapez le code postal.",
      "hint": "La commune ou le code postal. Pour un proche, donnez sa commune.",
      "why": "Le bon endroit dépend de la commune. C’est la seule raison.",
      "kind": "place",
      "menu": false,
      "skippable": true,
      "skip": "Je préfère ne pas le dire"
    },
    "departement": {
      "question": "Dans quel département êtes-vous ?",
      "sms": "Dans quel département ?",
      "why": "Sans la commune, le département suffit pour donner un numéro qui répond.",
      "kind": "choice",
      "choices": [
        {
          "id": "autre",
          "label": "Un autre département"
        }
      ],
      "list": "departements",
      "menu": false,
      "skippable": true,
      "skip": "Je préfère ne pas le dire"
    },
    "pour_qui": {
      "question": "C’est pour qui ?",
      "why": "Les aides dépendent de la personne qui en a besoin.",
      "kind": "choice",
      "choices": [
        {
          "id": "self",
          "label": "Pour moi"
        },
        {
          "id": "parent",
          "label": "Pour mon père ou ma mère"
        },
        {
          "id": "spouse",
          "label": "Pour mon mari, ma femme, mon partenaire"
        },
        {
          "id": "child",
          "label": "Pour mon enfant"
        },
        {
          "id": "other",
          "label": "Pour quelqu’un d’autre"
        }
      ],
      "menu": false,
      "skippable": false
    },
    "tranche_age": {
      "question": "Quel âge a la personne qui a besoin d’aide ?",
      "sms": "La personne à aider a-t-elle 60 ans ?",
      "hint": "C’est peut-être vous.",
      "why": "À partir de 60 ans, les aides et les bureaux ne sont plus les mêmes.",
      "kind": "choice",
      "choices": [
        {
          "id": "60_plus",
          "label": "60 ans ou plus"
        },
        {
          "id": "moins_60",
          "label": "Moins de 60 ans"
        }
      ],
      "menu": false,
      "skippable": false
    },
    "regime_agricole": {
      "question": "Dépendez-vous de la MSA, la sécurité sociale agricole ?",
      "sms": "Dépendez-vous de la MSA (monde agricole) ?",
      "voix": "Dépendez-vous de la M S A, la sécurité sociale des agriculteurs ?",
      "hint": "Elle couvre les exploitants, les salariés agricoles et leur famille.",
      "why": "Pour les personnes du monde agricole, la MSA remplace la CAF.",
      "kind": "choice",
      "choices": [
        {
          "id": "oui",
          "label": "Oui"
        },
        {
          "id": "non",
          "label": "Non"
        },
        {
          "id": "unknown",
          "label": "Je ne sais pas"
        }
      ],
      "menu": false,
      "skippable": false
    },
    "mobilite": {
      "question": "Comment vous déplacez-vous ?",
      "why": "Sans voiture, nous cherchons d’abord au plus près, ou par téléphone.",
      "kind": "choice",
      "choices": [
        {
          "id": "voiture",
          "label": "En voiture"
        },
        {
          "id": "sans_voiture",
          "label": "Sans voiture"
        },
        {
          "id": "domicile",
          "label": "Je ne peux pas sortir de chez moi"
        }
      ],
      "menu": false,
      "skippable": true,
      "skip": "Je préfère ne pas le dire"
    },
    "numerique": {
      "question": "Pouvez-vous faire une démarche sur internet ?",
      "why": "Si internet est difficile, nous donnons d’abord une personne à voir.",
      "kind": "choice",
      "choices": [
        {
          "id": "seul",
          "label": "Oui, sans aide"
        },
        {
          "id": "aide",
          "label": "Oui, avec de l’aide"
        },
        {
          "id": "non",
          "label": "Non"
        }
      ],
      "menu": false,
      "skippable": false
    },
    "echange": {
      "question": "Comment préférez-vous échanger ?",
      "sms": "Comment préférez-vous échanger ?",
      "voix": "Comment préférez-vous échanger avec le bureau ?",
      "why": "Pour une personne sourde, ou qui parle peu français, tout ne se fait pas par téléphone.",
      "kind": "choice",
      "choices": [
        {
          "id": "telephone",
          "label": "Par téléphone"
        },
        {
          "id": "ecrit",
          "label": "Par écrit",
          "hint": "Par courriel, ou sur place si c’est tout près."
        },
        {
          "id": "accueil",
          "label": "Face à face",
          "sms": "En face à face"
        }
      ],
      "menu": false,
      "skippable": true,
      "skip": "Je préfère ne pas le dire"
    },
    "organisme": {
      "question": "Quel organisme a votre dossier ?",
      "sms": "Quel organisme a votre dossier ?",
      "voix": "Quel organisme a votre dossier ? Son nom est en haut de ses courriers.",
      "hint": "Son nom est en haut de ses courriers.",
      "why": "C’est lui qui peut expliquer sa décision, et la changer.",
      "kind": "choice",
      "choices": [
        {
          "id": "caf",
          "label": "La CAF (allocations, RSA, logement)",
          "sms": "CAF",
          "voix": "La CAF, pour les allocations"
        },
        {
          "id": "france-travail",
          "label": "France Travail (ex-Pôle emploi)",
          "sms": "France Travail",
          "voix": "France Travail, l’ancien Pôle emploi"
        },
        {
          "id": "cpam",
          "label": "L’Assurance maladie (CPAM)",
          "sms": "CPAM (santé)",
          "voix": "L’Assurance maladie"
        },
        {
          "id": "mdph",
          "label": "La MDPH (handicap)",
          "sms": "MDPH (handicap)",
          "voix": "La M D P H, pour le handicap"
        },
        {
          "id": "caisse-retraite",
          "label": "La caisse de retraite",
          "sms": "Retraite"
        },
        {
          "id": "msa",
          "label": "La MSA (monde agricole)",
          "sms": "MSA (agricole)",
          "voix": "La M S A, pour le monde agricole"
        },
        {
          "id": "departement",
          "label": "Le Département (APA, aide sociale)",
          "sms": "Département",
          "voix": "Le Département"
        },
        {
          "id": "impots",
          "label": "Les impôts"
        },
        {
          "id": "prefecture",
          "label": "La préfecture (séjour, permis)",
          "sms": "Préfecture",
          "voix": "La préfecture"
        },
        {
          "id": "mairie",
          "label": "La mairie ou son CCAS (aide sociale)",
          "sms": "Mairie, CCAS",
          "voix": "La mairie, ou son centre d’action sociale"
        },
        {
          "id": "unknown",
          "label": "Un autre, ou je ne sais pas",
          "sms": "Autre"
        }
      ],
      "menu": true,
      "skippable": false
    },
    "abri_ce_soir": {
      "question": "Savez-vous où dormir ce soir ?",
      "why": "Sans abri ce soir, on appelle le 115 avant tout.",
      "kind": "choice",
      "choices": [
        {
          "id": "oui",
          "label": "Oui"
        },
        {
          "id": "non",
          "label": "Non",
          "danger": "tonight"
        },
        {
          "id": "unknown",
          "label": "Ce n’est pas sûr",
          "danger": "tonight"
        }
      ],
      "menu": false,
      "skippable": false
    },
    "mineur_seul": {
      "question": "Avez-vous moins de 18 ans, sans parent avec vous ?",
      "sms": "Moins de 18 ans, sans parent avec vous ?",
      "why": "Un mineur seul est protégé par un autre service, le 119.",
      "kind": "choice",
      "choices": [
        {
          "id": "oui",
          "label": "Oui",
          "danger": "tonight/minor"
        },
        {
          "id": "non",
          "label": "Non"
        }
      ],
      "menu": false,
      "skippable": true,
      "skip": "Je préfère ne pas le dire"
    }
  },
  "dangers": {
    "immediate-danger": {
      "says": [
        "Il y a peut-être un danger. Appelez le 17 maintenant.",
        "Impossible de parler ou d’entendre ? Envoyez un SMS au 114.",
        "Le 112 répond aussi, jour et nuit.",
        "Feu ou gaz : le 18. Malaise ou blessure : le 15."
      ],
      "sms": "Danger : appelez le 17, ou le 112. Si vous ne pouvez pas parler : SMS au 114. Feu, gaz : 18. Blessé, malaise : 15.",
      "voix": "Raccrochez et composez le 17 maintenant. Pour un feu ou du gaz, le 18. Pour un malaise ou une blessure, le 15.",
      "helplines": [
        "17",
        "114",
        "112"
      ],
      "need": "urgence-secours",
      "facts": {},
      "discreet": false
    },
    "immediate-danger/fire": {
      "says": [
        "Un feu : appelez le 18 maintenant.",
        "Une odeur de gaz : sortez d’abord, sans toucher à la lumière. Dehors, appelez le 18.",
        "Les pompiers vous disent quoi faire. Le 112 répond aussi.",
        "Impossible de parler ou d’entendre ? Envoyez un SMS au 114."
      ],
      "sms": "Feu : appelez le 18. Gaz : sortez sans toucher à la lumière, puis le 18 dehors. Si vous ne pouvez pas parler : SMS au 114. Aussi 112, 17.",
      "voix": "Pour un feu, raccrochez et composez le 18 maintenant. Si cela sent le gaz, sortez d’abord, sans toucher à la lumière. Dehors, composez le 18.",
      "helplines": [
        "18",
        "17",
        "114",
        "112"
      ],
      "need": "urgence-secours",
      "facts": {},
      "discreet": false
    },
    "immediate-danger/couple": {
      "says": [
        "Vous êtes peut-être en danger. Appelez le 17 maintenant.",
        "Impossible de parler ? Envoyez un SMS au 114.",
        "Pour parler à quelqu’un, jour et nuit, c’est le 3919.",
        "Appels et SMS restent visibles dans le téléphone. Le 3919 n’est pas sur la facture."
      ],
      "sms": "Danger : appelez le 17 ou le 112. Si vous ne pouvez pas parler : SMS au 114. Écoute jour et nuit : 3919. Ces SMS restent visibles ici.",
      "voix": "Raccrochez et composez le 17 maintenant. Si vous ne pouvez pas parler, envoyez un SMS au 114. Pour parler à quelqu’un, jour et nuit, c’est le 3919. Les appels restent visibles dans le téléphone.",
      "helplines": [
        "17",
        "114",
        "112",
        "3919"
      ],
      "need": "violences-conjugales",
      "facts": {},
      "discreet": true
    },
    "violence": {
      "says": [
        "En danger maintenant : appelez le 17. Impossible de parler : SMS au 114.",
        "Après une agression : le 116 006 écoute et aide, de 9 h à 20 h. C’est gratuit.",
        "Rien n’excuse la violence.",
        "Appels et SMS restent visibles dans le téléphone."
      ],
      "sms": "En danger : 17, ou SMS au 114. Après une agression : 116 006, gratuit, de 9 h à 20 h. Ces SMS restent visibles ici.",
      "voix": "En danger maintenant, raccrochez et composez le 17. Si vous ne pouvez pas parler, envoyez un SMS au 114. Après une agression, appelez le 116 006, de 9 heures à 20 heures.",
      "helplines": [
        "17",
        "114",
        "116 006"
      ],
      "need": "victime-infraction",
      "facts": {},
      "discreet": true
    },
    "violence/couple": {
      "says": [
        "En danger maintenant : appelez le 17. Impossible de parler : SMS au 114.",
        "Sinon, le 3919 vous écoute, jour et nuit. C’est gratuit et anonyme.",
        "Rien n’excuse la violence, même dans un couple.",
        "Appels et SMS restent visibles dans le téléphone. Le 3919 n’est pas sur la facture."
      ],
      "sms": "En danger : 17, ou SMS au 114. Sinon, écoute jour et nuit : 3919, gratuit, anonyme. Ces SMS restent visibles ici.",
      "voix": "En danger maintenant, raccrochez et composez le 17. Si vous ne pouvez pas parler, envoyez un SMS au 114. Sinon, le 3919 vous écoute jour et nuit. C’est gratuit. L’appel reste visible dans le téléphone.",
      "helplines": [
        "3919",
        "17",
        "114"
      ],
      "need": "violences-conjugales",
      "facts": {},
      "discreet": true
    },
    "violence/vulnerable": {
      "says": [
        "En danger maintenant : appelez le 17. Impossible de parler : SMS au 114.",
        "Sinon, le 3133 écoute et conseille, tous les jours de 9 h à 20 h. C’est gratuit.",
        "Vous pouvez appeler pour vous ou pour un proche, même en cas de doute.",
        "Appels et SMS restent visibles dans le téléphone."
      ],
      "sms": "En danger : 17, ou SMS au 114. Sinon le 3133 écoute et conseille, 9 h - 20 h, gratuit. Ces SMS restent visibles ici.",
      "voix": "En danger maintenant, raccrochez et composez le 17. Si vous ne pouvez pas parler, envoyez un SMS au 114. Sinon, appelez le 3133, tous les jours, de 9 heures à 20 heures. C’est gratuit.",
      "helplines": [
        "3133",
        "17",
        "114"
      ],
      "need": "maltraitance-vulnerable",
      "facts": {},
      "discreet": true
    },
    "child-danger": {
      "says": [
        "Si cela se passe maintenant : appelez le 17. Impossible de parler : SMS au 114.",
        "Sinon, le 119 répond jour et nuit. C’est gratuit, pour les enfants et les adultes.",
        "Un doute suffit pour appeler.",
        "Appels et SMS restent visibles dans le téléphone. Le 119 n’est pas sur la facture."
      ],
      "sms": "Si cela se passe maintenant : 17, ou SMS au 114. Sinon : 119, jour et nuit, gratuit. Un doute suffit pour appeler. Ces SMS restent visibles ici.",
      "voix": "Si cela se passe maintenant, raccrochez et composez le 17. Si vous ne pouvez pas parler, envoyez un SMS au 114. Sinon, appelez le 119, jour et nuit. C’est gratuit, pour les enfants et les adultes.",
      "helplines": [
        "119",
        "17",
        "114"
      ],
      "need": "enfant-danger",
      "facts": {},
      "discreet": true
    },
    "suicide": {
      "says": [
        "Parlez-en maintenant : le 3114 répond jour et nuit. C’est gratuit et confidentiel.",
        "Si un geste est fait, ou tout proche : appelez le 15.",
        "Impossible de parler ou d’entendre ? Envoyez un SMS au 114.",
        "Si vous avez peur pour un proche, vous pouvez appeler aussi."
      ],
      "sms": "Parlez-en maintenant : 3114, jour et nuit, gratuit. Geste fait ou tout proche : 15. Si vous ne pouvez pas parler : SMS au 114.",
      "voix": "Vous pouvez en parler maintenant. Le 3114 répond jour et nuit. C’est gratuit. Si un geste est fait, ou tout proche, composez le 15.",
      "helplines": [
        "3114",
        "15",
        "114"
      ],
      "need": "crise-suicidaire",
      "facts": {},
      "discreet": false
    },
    "medical": {
      "says": [
        "Appelez le 15 maintenant.",
        "Dites où vous êtes et ce qui se passe.",
        "Impossible de parler ou d’entendre ? Envoyez un SMS au 114.",
        "Le 112 répond aussi, jour et nuit."
      ],
      "sms": "Appelez le 15 maintenant, ou le 112. Donnez l'adresse. Si vous ne pouvez pas parler ou entendre : SMS au 114.",
      "voix": "Raccrochez et composez le 15 maintenant. Dites où vous êtes et ce qui se passe.",
      "helplines": [
        "15",
        "114",
        "112"
      ],
      "need": "urgence-secours",
      "facts": {},
      "discreet": false
    },
    "tonight": {
      "says": [
        "Pour dormir à l’abri ce soir : appelez le 115. C’est gratuit, jour et nuit.",
        "Dites où vous êtes, et qui est avec vous.",
        "Si personne ne répond, rappelez. La ligne est parfois occupée."
      ],
      "sms": "Pour dormir à l'abri ce soir : appelez le 115, gratuit, jour et nuit. Donnez le lieu, et qui est là. Occupé ? Rappelez.",
      "voix": "Pour dormir à l’abri ce soir, appelez le 115. C’est gratuit, jour et nuit. Dites où vous êtes, et qui est avec vous. Si c’est occupé, rappelez.",
      "helplines": [
        "115"
      ],
      "need": "hebergement",
      "facts": {
        "abri_ce_soir": "non"
      },
      "discreet": false
    },
    "tonight/minor": {
      "says": [
        "Pour dormir à l’abri ce soir : appelez le 115. C’est gratuit, jour et nuit.",
        "Moins de 18 ans : appelez aussi le 119. C’est gratuit, et il protège les jeunes.",
        "Dites votre âge et où vous êtes."
      ],
      "sms": "Ce soir : appelez le 115. Moins de 18 ans : appelez aussi le 119. Gratuit, jour et nuit. Dites que vous avez moins de 18 ans.",
      "voix": "Pour dormir à l’abri ce soir, appelez le 115. Si vous avez moins de 18 ans, appelez aussi le 119. C’est gratuit, jour et nuit. Dites votre âge et où vous êtes.",
      "helplines": [
        "115",
        "119"
      ],
      "need": "jeune-sans-soutien",
      "facts": {
        "abri_ce_soir": "non",
        "mineur_seul": "oui"
      },
      "discreet": false
    },
    "tonight/hunger": {
      "says": [
        "Rien à manger ce soir : appelez le 115. C’est gratuit, jour et nuit.",
        "Demandez où trouver un repas près de vous.",
        "Dites où vous êtes, et s’il y a des enfants."
      ],
      "sms": "Rien à manger ce soir : appelez le 115, gratuit, jour et nuit. Demandez où trouver un repas. Dites s'il y a des enfants.",
      "voix": "Rien à manger ce soir ? Appelez le 115. C’est gratuit, jour et nuit. Demandez où trouver un repas près de vous.",
      "helplines": [
        "115"
      ],
      "need": "aide-alimentaire",
      "facts": {},
      "discreet": false
    }
  },
  "needs": [
    {
      "code": "apa-domicile",
      "label_fr": "Rester à domicile avec de l'aide quand on vieillit (APA, aide à domicile, portage de repas, téléassistance)",
      "libelle": "Être aidé chez soi quand on vieillit",
      "theme": "autonomie",
      "place_first": "autonomie",
      "place_second": [
        "ccas",
        "mds",
        "caisse-retraite"
      ],
      "thematiques": [
        "equipement-et-alimentation--aide-menagere",
        "famille--prise-en-charge-personne-dependante"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "entree-ehpad",
      "label_fr": "Chercher ou payer un EHPAD, une résidence autonomie, un accueil familial",
      "libelle": "Trouver ou payer une maison de retraite",
      "theme": "autonomie",
      "place_first": "autonomie",
      "place_second": [
        "ccas",
        "mds"
      ],
      "thematiques": [
        "famille--prise-en-charge-personne-dependante"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "retraite",
      "label_fr": "Préparer ou demander sa retraite, réversion, minimum vieillesse (ASPA)",
      "libelle": "Demander ou comprendre ma retraite",
      "theme": "autonomie",
      "place_first": "caisse-retraite",
      "place_second": [
        "france-services",
        "msa"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
      ],
      "helplines": [
        "3960"
      ],
      "danger": null
    },
    {
      "code": "adaptation-logement",
      "label_fr": "Adapter ou rénover son logement (douche, monte-escalier, isolation : MaPrimeAdapt', MaPrimeRénov')",
      "libelle": "Adapter ou rénover mon logement",
      "theme": "autonomie",
      "place_first": "france-renov",
      "place_second": [
        "autonomie",
        "adil",
        "caisse-retraite"
      ],
      "thematiques": [
        "logement-hebergement--se-maintenir-dans-le-logement"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "mdph-adulte",
      "label_fr": "Handicap d'un adulte : AAH, PCH, carte mobilité inclusion, orientation en établissement ou service",
      "libelle": "Handicap d’un adulte : aides et droits",
      "theme": "handicap",
      "place_first": "mdph",
      "place_second": [
        "mds",
        "autonomie"
      ],
      "thematiques": [
        "sante--constituer-un-dossier-mdph-invalidite"
      ],
      "helplines": [
        "0 800 360 360"
      ],
      "danger": null
    },
    {
      "code": "mdph-enfant",
      "label_fr": "Handicap d'un enfant : AEEH, AESH, matériel, orientation IME/SESSAD/ULIS",
      "libelle": "Handicap d’un enfant : école et aides",
      "theme": "handicap",
      "place_first": "mdph",
      "place_second": [
        "ecole",
        "pmi"
      ],
      "thematiques": [
        "sante--constituer-un-dossier-mdph-invalidite"
      ],
      "helplines": [
        "0 800 360 360"
      ],
      "danger": null
    },
    {
      "code": "emploi-handicap",
      "label_fr": "Travailler avec un handicap ou une maladie : RQTH, maintien dans l'emploi, Cap emploi",
      "libelle": "Travailler avec un handicap ou une maladie",
      "theme": "handicap",
      "place_first": "cap-emploi",
      "place_second": [
        "mdph",
        "france-travail"
      ],
      "thematiques": [
        "trouver-un-emploi--maintien-dans-lemploi",
        "sante--constituer-un-dossier-mdph-invalidite"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "aidant-repit",
      "label_fr": "Aidant : souffler, être relayé, écouté, formé",
      "libelle": "J’aide un proche, j’ai besoin de souffler",
      "theme": "aidants",
      "place_first": "repit",
      "place_second": [
        "autonomie",
        "mds",
        "mdph"
      ],
      "thematiques": [
        "famille--soutien-aidants"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "aidant-droits",
      "label_fr": "Aidant : congé, allocation (AJPA, AJPP), dédommagement, statut",
      "libelle": "J’aide un proche : congés, argent, droits",
      "theme": "aidants",
      "place_first": "caf",
      "place_second": [
        "autonomie",
        "mdph",
        "msa"
      ],
      "thematiques": [
        "famille--soutien-aidants"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "grossesse-bebe",
      "label_fr": "Grossesse, suivi du bébé et du jeune enfant (PMI)",
      "libelle": "Ma grossesse, mon bébé",
      "theme": "enfance-famille",
      "place_first": "pmi",
      "place_second": [
        "mds",
        "cpam"
      ],
      "thematiques": [
        "sante--acces-aux-soins",
        "famille--soutien-a-la-parentalite-et-a-leducation"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "garde-enfant",
      "label_fr": "Trouver un mode de garde (crèche, assistante maternelle, périscolaire)",
      "libelle": "Faire garder mon enfant",
      "theme": "enfance-famille",
      "place_first": "rpe",
      "place_second": [
        "mairie",
        "caf",
        "pmi"
      ],
      "thematiques": [
        "famille--garde-denfants"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "parentalite",
      "label_fr": "Difficultés avec son enfant ou son ado, être parent, relais éducatif",
      "libelle": "C’est difficile avec mon enfant",
      "theme": "enfance-famille",
      "place_first": "mds",
      "place_second": [
        "lieu-parents",
        "maison-ados",
        "pmi"
      ],
      "thematiques": [
        "famille--soutien-a-la-parentalite-et-a-leducation"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "separation-pension",
      "label_fr": "Séparation, garde des enfants, pension alimentaire, médiation familiale",
      "libelle": "Séparation, garde, pension alimentaire",
      "theme": "enfance-famille",
      "place_first": "caf",
      "place_second": [
        "point-justice",
        "mediation-familiale",
        "cidff"
      ],
      "thematiques": [
        "famille--surmonter-conflits-separation-violence"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "prestations-famille",
      "label_fr": "Allocations familiales, prime de naissance, rentrée scolaire, prime d'activité et autres prestations CAF hors logement et RSA",
      "libelle": "Allocations familiales, prime d’activité",
      "theme": "enfance-famille",
      "place_first": "caf",
      "place_second": [
        "msa",
        "france-services"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
      ],
      "helplines": [
        "3230"
      ],
      "danger": null
    },
    {
      "code": "scolarite",
      "label_fr": "École : inscription, cantine, bourse, décrochage, harcèlement",
      "libelle": "L’école : inscription, cantine, harcèlement",
      "theme": "enfance-famille",
      "place_first": "ecole",
      "place_second": [
        "mairie",
        "info-jeunes"
      ],
      "thematiques": [
        "famille--soutien-a-la-parentalite-et-a-leducation"
      ],
      "helplines": [
        "3018"
      ],
      "danger": null
    },
    {
      "code": "enfant-danger",
      "label_fr": "Enfant en danger ou en risque de l'être",
      "libelle": "Un enfant est en danger",
      "theme": "enfance-famille",
      "place_first": "crip-119",
      "place_second": [
        "mds",
        "police-gendarmerie"
      ],
      "thematiques": [
        "famille--surmonter-conflits-separation-violence"
      ],
      "helplines": [
        "119"
      ],
      "danger": "child-danger"
    },
    {
      "code": "agrement-accueil",
      "label_fr": "Devenir assistant maternel ou familial, accueillant familial, adopter",
      "libelle": "Devenir assistante maternelle, adopter",
      "theme": "enfance-famille",
      "place_first": "departement",
      "place_second": [
        "pmi",
        "mds"
      ],
      "thematiques": [
        "famille--garde-denfants"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "logement-social",
      "label_fr": "Demander un logement social, changer de logement HLM, DALO",
      "libelle": "Avoir un logement HLM, ou en changer",
      "theme": "logement",
      "place_first": "guichet-logement-social",
      "place_second": [
        "adil",
        "mds",
        "ccas"
      ],
      "thematiques": [
        "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement",
        "logement-hebergement--changer-de-logement"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "entrer-logement",
      "label_fr": "Trouver et entrer dans un logement : caution, garant, premier loyer, foyer jeunes travailleurs",
      "libelle": "Trouver un logement, payer la caution",
      "theme": "logement",
      "place_first": "mds",
      "place_second": [
        "action-logement",
        "adil",
        "fjt"
      ],
      "thematiques": [
        "logement-hebergement--louer-un-logement"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "apl",
      "label_fr": "Aide au logement (APL, ALS, ALF)",
      "libelle": "L’aide au logement (APL)",
      "theme": "logement",
      "place_first": "caf",
      "place_second": [
        "msa",
        "france-services"
      ],
      "thematiques": [
        "logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement"
      ],
      "helplines": [
        "3230"
      ],
      "danger": null
    },
    {
      "code": "impaye-loyer",
      "label_fr": "Loyers impayés, commandement de payer, menace d'expulsion",
      "libelle": "Je n’arrive plus à payer mon loyer",
      "theme": "logement",
      "place_first": "mds",
      "place_second": [
        "adil",
        "point-justice"
      ],
      "thematiques": [
        "logement-hebergement--reduire-les-impayes-de-loyer",
        "logement-hebergement--se-maintenir-dans-le-logement"
      ],
      "helplines": [
        "0 805 160 075"
      ],
      "danger": null
    },
    {
      "code": "impaye-energie",
      "label_fr": "Factures d'électricité, gaz, eau, chauffage ; coupure ; chèque énergie",
      "libelle": "Facture d’électricité, de gaz ou d’eau",
      "theme": "logement",
      "place_first": "mds",
      "place_second": [
        "ccas",
        "pcb",
        "adil"
      ],
      "thematiques": [
        "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "logement-litige",
      "label_fr": "Logement dégradé ou indigne, litige avec le propriétaire ou le voisin",
      "libelle": "Souci avec mon logement ou mon propriétaire",
      "theme": "logement",
      "place_first": "adil",
      "place_second": [
        "mairie",
        "point-justice"
      ],
      "thematiques": [
        "logement-hebergement--se-maintenir-dans-le-logement"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "hebergement",
      "label_fr": "Être sans logement ou sur le point de l'être, hébergé chez des tiers, foyer, hébergement d'urgence",
      "libelle": "Je n’ai pas, ou bientôt plus, de logement",
      "theme": "logement",
      "place_first": "siao",
      "place_second": [
        "accueil-de-jour",
        "mds",
        "ccas"
      ],
      "thematiques": [
        "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"
      ],
      "helplines": [
        "115"
      ],
      "danger": null
    },
    {
      "code": "dettes-budget",
      "label_fr": "Dettes, crédits, surendettement, budget, compte en banque",
      "libelle": "J’ai des dettes, un problème de banque",
      "theme": "budget",
      "place_first": "pcb",
      "place_second": [
        "banque-de-france",
        "mds"
      ],
      "thematiques": [
        "difficultes-financieres--situation-dendettement-surendettement",
        "difficultes-financieres--ameliorer-sa-gestion-budgetaire",
        "difficultes-financieres--acquerir-une-autonomie-budgetaire"
      ],
      "helplines": [
        "3414"
      ],
      "danger": null
    },
    {
      "code": "aide-financiere",
      "label_fr": "Secours financier exceptionnel, fin de mois difficile",
      "libelle": "Je n’ai plus assez d’argent ce mois-ci",
      "theme": "budget",
      "place_first": "mds",
      "place_second": [
        "ccas",
        "caf"
      ],
      "thematiques": [
        "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "rsa",
      "label_fr": "RSA : demander, savoir si on y a droit, déclarer",
      "libelle": "Demander ou comprendre le RSA",
      "theme": "insertion-emploi",
      "place_first": "caf",
      "place_second": [
        "msa",
        "mds",
        "france-services"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
      ],
      "helplines": [
        "3230"
      ],
      "danger": null
    },
    {
      "code": "recherche-emploi",
      "label_fr": "Chercher un travail, s'inscrire, allocation chômage, se former, créer son activité",
      "libelle": "Chercher un travail, me former",
      "theme": "insertion-emploi",
      "place_first": "france-travail",
      "place_second": [
        "mission-locale",
        "creation-entreprise"
      ],
      "thematiques": [
        "trouver-un-emploi--repondre-a-des-offres-demploi",
        "preparer-sa-candidature--realiser-un-cv-et-ou-une-lettre-de-motivation",
        "se-former--trouver-sa-formation",
        "creer-une-entreprise--definir-son-projet-de-creation-dentreprise"
      ],
      "helplines": [
        "3949"
      ],
      "danger": null
    },
    {
      "code": "insertion",
      "label_fr": "Être accompagné vers l'emploi quand on en est loin : référent RSA, chantier d'insertion, remobilisation",
      "libelle": "Être accompagné pour reprendre un travail",
      "theme": "insertion-emploi",
      "place_first": "mds",
      "place_second": [
        "siae",
        "france-travail"
      ],
      "thematiques": [
        "choisir-un-metier--identifier-ses-points-forts-et-ses-competences",
        "remobilisation--bien-etre-confiance-en-soi"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "droit-travail",
      "label_fr": "Problème avec l'employeur : licenciement, salaire impayé, harcèlement au travail",
      "libelle": "Problème avec mon employeur",
      "theme": "insertion-emploi",
      "place_first": "droit-travail",
      "place_second": [
        "point-justice",
        "defenseur-droits"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire"
      ],
      "helplines": [
        "0 806 000 126"
      ],
      "danger": null
    },
    {
      "code": "apprendre-francais",
      "label_fr": "Apprendre le français, lire, écrire, compter",
      "libelle": "Apprendre à parler, lire, écrire le français",
      "theme": "insertion-emploi",
      "place_first": "asso-francais",
      "place_second": [
        "centre-social",
        "ccas",
        "mds"
      ],
      "thematiques": [
        "lecture-ecriture-calcul--maitriser-le-francais",
        "lecture-ecriture-calcul--maitriser-le-calcul"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "medecin",
      "label_fr": "Trouver un médecin, un dentiste, un spécialiste ; se soigner près de chez soi",
      "libelle": "Trouver un médecin ou un dentiste",
      "theme": "sante",
      "place_first": "maison-sante",
      "place_second": [
        "cpam",
        "ccas"
      ],
      "thematiques": [
        "sante--acces-aux-soins"
      ],
      "helplines": [
        "15"
      ],
      "danger": null
    },
    {
      "code": "couverture-sante",
      "label_fr": "Droits santé : carte Vitale, Complémentaire santé solidaire, AME, remboursement, arrêt maladie, invalidité",
      "libelle": "Carte Vitale, remboursements, arrêt maladie",
      "theme": "sante",
      "place_first": "cpam",
      "place_second": [
        "msa",
        "france-services",
        "pass"
      ],
      "thematiques": [
        "sante--acces-aux-soins"
      ],
      "helplines": [
        "3646"
      ],
      "danger": null
    },
    {
      "code": "sante-mentale",
      "label_fr": "Mal-être, dépression, angoisse, besoin d'un psy",
      "libelle": "Je vais mal : tristesse, angoisse",
      "theme": "sante",
      "place_first": "cmp",
      "place_second": [
        "maison-sante",
        "maison-ados"
      ],
      "thematiques": [
        "sante--sante-mentale"
      ],
      "helplines": [
        "3114"
      ],
      "danger": null
    },
    {
      "code": "addictions",
      "label_fr": "Alcool, drogues, jeux, écrans : se faire aider",
      "libelle": "Alcool, drogues, jeux : se faire aider",
      "theme": "sante",
      "place_first": "csapa",
      "place_second": [
        "maison-sante",
        "consultation-jeunes"
      ],
      "thematiques": [
        "sante--addictions"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "sante-sexuelle",
      "label_fr": "Contraception, IVG, dépistage, grossesse non prévue",
      "libelle": "Contraception, IVG, dépistage",
      "theme": "sante",
      "place_first": "sante-sexuelle",
      "place_second": [
        "maison-sante",
        "pmi"
      ],
      "thematiques": [
        "sante--sante-sexuelle"
      ],
      "helplines": [
        "0 800 08 11 11"
      ],
      "danger": null
    },
    {
      "code": "orientation-droits",
      "label_fr": "Ne pas savoir à quoi on a droit ni à qui s'adresser",
      "libelle": "Je ne sais pas à qui m’adresser",
      "theme": "acces-aux-droits",
      "place_first": "mds",
      "place_second": [
        "france-services",
        "ccas"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "aide-demarches",
      "label_fr": "Être aidé à comprendre un courrier, remplir un dossier papier",
      "libelle": "Comprendre un courrier, remplir un dossier",
      "theme": "acces-aux-droits",
      "place_first": "france-services",
      "place_second": [
        "ccas",
        "mds"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "recours-reclamation",
      "label_fr": "Dossier sans réponse, droit coupé, refus, trop-perçu, discrimination par un service",
      "libelle": "Dossier bloqué, refus, argent à rendre",
      "theme": "acces-aux-droits",
      "place_first": "organisme",
      "place_second": [
        "france-services",
        "defenseur-droits",
        "point-justice"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits",
        "difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "protection-juridique",
      "label_fr": "Tutelle, curatelle, habilitation familiale, mandat",
      "libelle": "Tutelle, curatelle : protéger un proche",
      "theme": "acces-aux-droits",
      "place_first": "tutelle-info",
      "place_second": [
        "tribunal",
        "point-justice",
        "mds"
      ],
      "thematiques": [
        "difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere",
        "difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "demarche-en-ligne",
      "label_fr": "Être aidé pour une démarche sur internet (compte, mot de passe, FranceConnect, scan)",
      "libelle": "Une démarche sur internet me bloque",
      "theme": "numerique",
      "place_first": "france-services",
      "place_second": [
        "conseiller-numerique",
        "ccas"
      ],
      "thematiques": [
        "numerique--acceder-a-des-services-en-ligne"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "numerique-apprendre",
      "label_fr": "Apprendre à utiliser un ordinateur ou un téléphone, s'équiper, avoir internet",
      "libelle": "Apprendre l’ordinateur ou le téléphone",
      "theme": "numerique",
      "place_first": "conseiller-numerique",
      "place_second": [
        "france-services",
        "ressourcerie"
      ],
      "thematiques": [
        "numerique--maitriser-les-fondamentaux-du-numerique",
        "numerique--acquerir-un-equipement",
        "numerique--acceder-a-une-connexion-internet"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "transport",
      "label_fr": "Se déplacer sans voiture : courses, rendez-vous, soins, travail",
      "libelle": "Me déplacer sans voiture",
      "theme": "mobilite",
      "place_first": "mobilite",
      "place_second": [
        "mairie",
        "ccas",
        "cpam"
      ],
      "thematiques": [
        "mobilite--etre-accompagne-dans-son-parcours-mobilite",
        "mobilite--mobilite-douce-partagee-collective"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "permis-vehicule",
      "label_fr": "Passer le permis, acheter, louer ou réparer un véhicule",
      "libelle": "Permis, acheter ou réparer une voiture",
      "theme": "mobilite",
      "place_first": "mobilite",
      "place_second": [
        "france-travail",
        "mission-locale",
        "mds"
      ],
      "thematiques": [
        "mobilite--preparer-un-permis",
        "mobilite--acceder-a-un-vehicule",
        "mobilite--entretenir-reparer-son-vehicule",
        "mobilite--financer-ma-mobilite"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "violences-conjugales",
      "label_fr": "Violences dans le couple ou par un ex",
      "libelle": "Violences dans le couple, ou par un ex",
      "theme": "violences-justice",
      "place_first": "asso-violences",
      "place_second": [
        "police-gendarmerie",
        "cidff",
        "mds"
      ],
      "thematiques": [
        "famille--surmonter-conflits-separation-violence"
      ],
      "helplines": [
        "3919",
        "17",
        "114"
      ],
      "danger": "violence/couple"
    },
    {
      "code": "victime-infraction",
      "label_fr": "Victime d'une agression, d'un viol, d'un vol, d'une escroquerie, de menaces",
      "libelle": "Agression, vol, arnaque, menaces",
      "theme": "violences-justice",
      "place_first": "asso-victimes",
      "place_second": [
        "police-gendarmerie",
        "point-justice"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire"
      ],
      "helplines": [
        "116 006",
        "17"
      ],
      "danger": null
    },
    {
      "code": "maltraitance-vulnerable",
      "label_fr": "Personne âgée ou handicapée maltraitée ou négligée",
      "libelle": "Une personne âgée ou handicapée maltraitée",
      "theme": "violences-justice",
      "place_first": "ligne-3133",
      "place_second": [
        "mds",
        "autonomie",
        "police-gendarmerie"
      ],
      "thematiques": [
        "famille--prise-en-charge-personne-dependante",
        "famille--surmonter-conflits-separation-violence"
      ],
      "helplines": [
        "3133"
      ],
      "danger": "violence/vulnerable"
    },
    {
      "code": "aide-juridique",
      "label_fr": "Conseil juridique, avocat, aide juridictionnelle, justice",
      "libelle": "Conseil juridique, avocat, tribunal",
      "theme": "violences-justice",
      "place_first": "point-justice",
      "place_second": [
        "tribunal",
        "cidff"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire"
      ],
      "helplines": [
        "3039"
      ],
      "danger": null
    },
    {
      "code": "aide-alimentaire",
      "label_fr": "Manger : colis, épicerie sociale, repas",
      "libelle": "Je n’ai pas assez à manger",
      "theme": "alimentation",
      "place_first": "aide-alimentaire",
      "place_second": [
        "ccas",
        "mds"
      ],
      "thematiques": [
        "equipement-et-alimentation--alimentation"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "vetements-meubles",
      "label_fr": "Vêtements, meubles, électroménager, hygiène",
      "libelle": "Vêtements, meubles, électroménager",
      "theme": "alimentation",
      "place_first": "ressourcerie",
      "place_second": [
        "ccas",
        "mds"
      ],
      "thematiques": [
        "equipement-et-alimentation--habillement",
        "equipement-et-alimentation--electromenager"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "jeune-insertion",
      "label_fr": "16-25 ans sans emploi ni formation, projet, contrat d'engagement jeune",
      "libelle": "16-25 ans : trouver ma voie, un travail",
      "theme": "jeunesse",
      "place_first": "mission-locale",
      "place_second": [
        "info-jeunes",
        "france-travail"
      ],
      "thematiques": [
        "choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite",
        "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "jeune-sans-soutien",
      "label_fr": "Jeune sans famille, sortant de l'ASE, mis à la porte, contrat jeune majeur",
      "libelle": "Jeune, sans famille pour m’aider",
      "theme": "jeunesse",
      "place_first": "mds",
      "place_second": [
        "mission-locale",
        "siao",
        "fjt"
      ],
      "thematiques": [
        "logement-hebergement--rechercher-une-solution-dhebergement-temporaire"
      ],
      "helplines": [
        "119"
      ],
      "danger": null
    },
    {
      "code": "etudiant",
      "label_fr": "Étudiant : bourse, logement Crous, précarité",
      "libelle": "Études : bourse, logement, argent",
      "theme": "jeunesse",
      "place_first": "crous",
      "place_second": [
        "info-jeunes",
        "mds"
      ],
      "thematiques": [
        "difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "papiers-identite",
      "label_fr": "Carte d'identité, passeport, état civil, permis et carte grise (papiers)",
      "libelle": "Carte d’identité, passeport, permis",
      "theme": "papiers",
      "place_first": "mairie",
      "place_second": [
        "france-services"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "titre-sejour",
      "label_fr": "Titre de séjour, asile, naturalisation",
      "libelle": "Titre de séjour, asile, nationalité",
      "theme": "papiers",
      "place_first": "prefecture",
      "place_second": [
        "asso-etrangers",
        "france-services"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "domiciliation",
      "label_fr": "Avoir une adresse pour son courrier quand on n'a pas de logement stable",
      "libelle": "Avoir une adresse pour mon courrier",
      "theme": "papiers",
      "place_first": "ccas",
      "place_second": [
        "asso-domiciliation",
        "mairie"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "impots",
      "label_fr": "Impôts : déclarer, comprendre, payer",
      "libelle": "Mes impôts : déclarer, comprendre, payer",
      "theme": "papiers",
      "place_first": "impots",
      "place_second": [
        "france-services"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"
      ],
      "helplines": [
        "0 809 401 401"
      ],
      "danger": null
    },
    {
      "code": "deces-obseques",
      "label_fr": "Après un décès : démarches, frais d'obsèques, droits du conjoint",
      "libelle": "Après un décès : que faire ?",
      "theme": "papiers",
      "place_first": "mairie",
      "place_second": [
        "france-services",
        "caisse-retraite",
        "ccas"
      ],
      "thematiques": [
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "isolement",
      "label_fr": "Solitude, envie de voir du monde, activités, bénévolat",
      "libelle": "Sortir de la solitude, voir du monde",
      "theme": "isolement",
      "place_first": "ccas",
      "place_second": [
        "asso-lien",
        "centre-social"
      ],
      "thematiques": [
        "remobilisation--lien-social",
        "remobilisation--benevolat-action-citoyenne",
        "remobilisation--activites-sportives-et-culturelles"
      ],
      "helplines": [],
      "danger": null
    },
    {
      "code": "urgence-secours",
      "label_fr": "Urgence vitale ou danger immédiat",
      "libelle": "Une urgence, un danger maintenant",
      "theme": "urgence",
      "place_first": "secours",
      "place_second": [
        "police-gendarmerie"
      ],
      "thematiques": [
        "sante--acces-aux-soins"
      ],
      "helplines": [
        "15",
        "17",
        "18",
        "112",
        "114"
      ],
      "danger": "immediate-danger"
    },
    {
      "code": "crise-suicidaire",
      "label_fr": "Idées de suicide, pour soi ou un proche",
      "libelle": "Idées de suicide, pour moi ou un proche",
      "theme": "urgence",
      "place_first": "ligne-3114",
      "place_second": [
        "secours",
        "cmp"
      ],
      "thematiques": [
        "sante--sante-mentale"
      ],
      "helplines": [
        "3114",
        "15"
      ],
      "danger": "suicide"
    },
    {
      "code": "hors-sujet",
      "label_fr": "Hors du champ : rien à orienter",
      "libelle": "Autre chose",
      "theme": "hors-champ",
      "place_first": "aucun",
      "place_second": [],
      "thematiques": [],
      "helplines": [],
      "danger": null
    }
  ],
  "themes": [
    {
      "code": "urgence",
      "libelle": "Une urgence, des idées de suicide"
    },
    {
      "code": "violences-justice",
      "libelle": "Violences, agression, justice"
    },
    {
      "code": "logement",
      "libelle": "Le logement"
    },
    {
      "code": "alimentation",
      "libelle": "Manger, s’habiller, s’équiper"
    },
    {
      "code": "budget",
      "libelle": "L’argent, les dettes"
    },
    {
      "code": "insertion-emploi",
      "libelle": "Le travail, la formation, le RSA"
    },
    {
      "code": "sante",
      "libelle": "La santé"
    },
    {
      "code": "enfance-famille",
      "libelle": "Les enfants, la famille"
    },
    {
      "code": "autonomie",
      "libelle": "Vieillir : être aidé, la retraite"
    },
    {
      "code": "handicap",
      "libelle": "Le handicap"
    },
    {
      "code": "aidants",
      "libelle": "Aider un proche"
    },
    {
      "code": "acces-aux-droits",
      "libelle": "Les droits, les courriers, les dossiers"
    },
    {
      "code": "papiers",
      "libelle": "Les papiers, les impôts, après un décès"
    },
    {
      "code": "numerique",
      "libelle": "Internet, l’ordinateur, le téléphone"
    },
    {
      "code": "mobilite",
      "libelle": "Se déplacer, la voiture, le permis"
    },
    {
      "code": "jeunesse",
      "libelle": "Avoir entre 16 et 25 ans, les études"
    },
    {
      "code": "isolement",
      "libelle": "La solitude, voir du monde"
    }
  ],
  "lieux": [
    {
      "code": "mds",
      "label_fr": "Maison départementale des solidarités (service social du Département)",
      "reseaux_porteurs": [
        "maisons-des-solidarites"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est la maison du Département pour votre secteur.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "pmi",
      "label_fr": "PMI : protection maternelle et infantile (dans une MDS)",
      "reseaux_porteurs": [
        "departements"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est le service du Département pour les femmes enceintes et les enfants de moins de 6 ans.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "autonomie",
      "label_fr": "Service autonomie du Département (information, APA)",
      "reseaux_porteurs": [
        "departements",
        "maison-departementale-de-lautonomie"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est le Département qui aide les personnes âgées à rester chez elles.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "mdph",
      "label_fr": "MDPH",
      "reseaux_porteurs": [
        "mdph",
        "maison-departementale-de-lautonomie"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est elle qui décide des droits liés au handicap dans votre département.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "departement",
      "label_fr": "Autre service du Département (agrément, adoption)",
      "reseaux_porteurs": [
        "departements"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est le Département qui s’en occupe.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "crip-119",
      "label_fr": "119 et cellule de recueil des informations préoccupantes du Département",
      "reseaux_porteurs": [
        "ase"
      ],
      "zone": [
        "france"
      ],
      "why": "Le 119 répond jour et nuit pour tout enfant en danger.",
      "ask": "119",
      "line": "119"
    },
    {
      "code": "ccas",
      "label_fr": "CCAS ou CIAS",
      "reseaux_porteurs": [
        "ccas-cias"
      ],
      "zone": [
        "commune"
      ],
      "why": "C’est le service social de votre commune.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "mairie",
      "label_fr": "Mairie",
      "reseaux_porteurs": [
        "communes"
      ],
      "zone": [
        "commune"
      ],
      "why": "C’est la mairie de votre commune.",
      "ask": "3939",
      "line": null
    },
    {
      "code": "france-services",
      "label_fr": "France services",
      "reseaux_porteurs": [
        "france-service"
      ],
      "zone": [
        "france"
      ],
      "why": "Une France services reçoit tout le monde et fait la démarche avec vous.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "caf",
      "label_fr": "CAF",
      "reseaux_porteurs": [
        "caf"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est la CAF de votre département qui décide et qui paie.",
      "ask": "3230",
      "line": null
    },
    {
      "code": "msa",
      "label_fr": "MSA (Mutualité sociale agricole)",
      "reseaux_porteurs": [
        "mutualite-sociale-agricole"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est la caisse des salariés agricoles et des exploitants.",
      "ask": "3939",
      "line": null
    },
    {
      "code": "cpam",
      "label_fr": "CPAM (Assurance maladie)",
      "reseaux_porteurs": [
        "cpam"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est l’Assurance maladie de votre département.",
      "ask": "3646",
      "line": null
    },
    {
      "code": "caisse-retraite",
      "label_fr": "Caisse de retraite (Carsat, MSA…)",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est votre caisse de retraite qui calcule et qui paie.",
      "ask": "3960",
      "line": null
    },
    {
      "code": "france-travail",
      "label_fr": "France Travail",
      "reseaux_porteurs": [
        "france-travail"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est le service public de l’emploi.",
      "ask": "3949",
      "line": null
    },
    {
      "code": "mission-locale",
      "label_fr": "Mission locale",
      "reseaux_porteurs": [
        "mission-locale"
      ],
      "zone": [
        "departement"
      ],
      "why": "Elle accompagne les jeunes de 16 à 25 ans.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "cap-emploi",
      "label_fr": "Cap emploi",
      "reseaux_porteurs": [
        "cap-emploi-reseau-cheops"
      ],
      "zone": [
        "departement"
      ],
      "why": "Il accompagne vers l’emploi les personnes en situation de handicap.",
      "ask": "3949",
      "line": null
    },
    {
      "code": "pcb",
      "label_fr": "Point conseil budget",
      "reseaux_porteurs": [
        "points-conseil-budget"
      ],
      "zone": [
        "departement"
      ],
      "why": "Un conseiller regarde votre budget avec vous.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "banque-de-france",
      "label_fr": "Banque de France",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est elle qui reçoit les dossiers de surendettement.",
      "ask": "3414",
      "line": null
    },
    {
      "code": "siao",
      "label_fr": "SIAO / 115",
      "reseaux_porteurs": [
        "siao"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est ce service qui cherche une place d’hébergement, par le 115.",
      "ask": "115",
      "line": null
    },
    {
      "code": "accueil-de-jour",
      "label_fr": "Accueil de jour",
      "reseaux_porteurs": [
        "federation-des-acteurs-de-la-solidarite"
      ],
      "zone": [
        "france"
      ],
      "why": "On peut s’y poser dans la journée, quand on n’a pas de logement.",
      "ask": "115",
      "line": null
    },
    {
      "code": "adil",
      "label_fr": "ADIL",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Un juriste du logement vous répond.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "guichet-logement-social",
      "label_fr": "Guichet d'enregistrement HLM (bailleur, mairie, en ligne)",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est là que s’enregistre une demande de logement HLM.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "action-logement",
      "label_fr": "Action Logement",
      "reseaux_porteurs": [
        "action-logement"
      ],
      "zone": [
        "departement"
      ],
      "why": "Action Logement aide les salariés et les jeunes à se loger.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "fjt",
      "label_fr": "Foyer ou résidence jeunes travailleurs",
      "reseaux_porteurs": [
        "residences-fjt"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est un logement fait pour les jeunes qui travaillent ou se forment.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "france-renov",
      "label_fr": "Espace conseil France Rénov'",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Un conseiller public vous aide à préparer les travaux.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "point-justice",
      "label_fr": "Point-justice",
      "reseaux_porteurs": [
        "points-justice"
      ],
      "zone": [
        "departement"
      ],
      "why": "Des professionnels du droit y répondent aux habitants.",
      "ask": "3039",
      "line": null
    },
    {
      "code": "cidff",
      "label_fr": "CIDFF",
      "reseaux_porteurs": [
        "cidff"
      ],
      "zone": [
        "departement"
      ],
      "why": "Il informe sur les droits des femmes et des familles.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "mediation-familiale",
      "label_fr": "Médiation familiale",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Un médiateur aide à se parler pour trouver un accord.",
      "ask": "3230",
      "line": null
    },
    {
      "code": "asso-violences",
      "label_fr": "Association d'aide aux femmes et aux victimes de violences conjugales",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Cette association écoute et aide les victimes de violences dans le couple.",
      "ask": "3919",
      "line": null
    },
    {
      "code": "asso-victimes",
      "label_fr": "Association d'aide aux victimes (France Victimes)",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Cette association aide les victimes dans leurs démarches.",
      "ask": "116 006",
      "line": null
    },
    {
      "code": "police-gendarmerie",
      "label_fr": "Police ou gendarmerie",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "Les policiers et les gendarmes reçoivent les victimes et les plaintes.",
      "ask": "17",
      "line": null
    },
    {
      "code": "tribunal",
      "label_fr": "Tribunal judiciaire",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est le tribunal qui décide.",
      "ask": "3039",
      "line": null
    },
    {
      "code": "prefecture",
      "label_fr": "Préfecture ou sous-préfecture",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est l’État dans votre département qui décide.",
      "ask": "3939",
      "line": null
    },
    {
      "code": "aide-alimentaire",
      "label_fr": "Distribution alimentaire, épicerie sociale",
      "reseaux_porteurs": [
        "restos-du-coeur",
        "secours-populaire",
        "banques-alimentaires",
        "croix-rouge"
      ],
      "zone": [
        "france"
      ],
      "why": "On y trouve de quoi manger.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "ressourcerie",
      "label_fr": "Ressourcerie, Emmaüs, vestiaire",
      "reseaux_porteurs": [
        "ressourceries",
        "emmaus",
        "secours-populaire"
      ],
      "zone": [
        "france"
      ],
      "why": "On y trouve des vêtements et des meubles à petit prix.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "cmp",
      "label_fr": "Centre médico-psychologique",
      "reseaux_porteurs": [
        "cmp"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est l’équipe publique de soins psychiques.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "csapa",
      "label_fr": "CSAPA",
      "reseaux_porteurs": [
        "csapa"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est l’équipe qui aide à sortir d’une addiction.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "consultation-jeunes",
      "label_fr": "Consultation jeunes consommateurs",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Une équipe y reçoit les jeunes et leurs parents.",
      "ask": "0 800 235 236",
      "line": null
    },
    {
      "code": "maison-ados",
      "label_fr": "Maison des adolescents",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Elle écoute les adolescents et leurs parents.",
      "ask": "0 800 235 236",
      "line": null
    },
    {
      "code": "sante-sexuelle",
      "label_fr": "Centre de santé sexuelle",
      "reseaux_porteurs": [
        "departements"
      ],
      "zone": [
        "departement"
      ],
      "why": "C’est l’équipe qui répond sur la contraception, l’IVG et le dépistage.",
      "ask": "0 800 08 11 11",
      "line": null
    },
    {
      "code": "maison-sante",
      "label_fr": "Médecin, maison ou centre de santé",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "On y trouve des médecins et des soignants.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "pass",
      "label_fr": "Permanence d'accès aux soins de santé (hôpital)",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "À l’hôpital, cette équipe aide à se soigner sans couverture santé.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "rpe",
      "label_fr": "Relais petite enfance",
      "reseaux_porteurs": [],
      "zone": [
        "epci"
      ],
      "why": "Il connaît les assistantes maternelles et les crèches près de chez vous.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "lieu-parents",
      "label_fr": "Lieu d'accueil et d'écoute des parents",
      "reseaux_porteurs": [],
      "zone": [
        "epci",
        "departement"
      ],
      "why": "Des professionnels y écoutent les parents.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "repit",
      "label_fr": "Plateforme d'accompagnement et de répit des aidants",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Elle aide les aidants à souffler et à être relayés.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "conseiller-numerique",
      "label_fr": "Conseiller numérique, espace public numérique",
      "reseaux_porteurs": [
        "conseillers-numeriques",
        "espaces-publics-numeriques"
      ],
      "zone": [
        "france"
      ],
      "why": "On y apprend à se servir d’un ordinateur ou d’un téléphone.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "mobilite",
      "label_fr": "Plateforme de mobilité, transport solidaire ou à la demande",
      "reseaux_porteurs": [
        "mobin",
        "wimoov"
      ],
      "zone": [
        "departement"
      ],
      "why": "On vous y aide à trouver comment vous déplacer.",
      "ask": "departement",
      "line": null
    },
    {
      "code": "info-jeunes",
      "label_fr": "Info Jeunes",
      "reseaux_porteurs": [
        "reseau-information-jeunesse"
      ],
      "zone": [
        "france"
      ],
      "why": "On y répond aux questions des jeunes.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "crous",
      "label_fr": "Crous",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est le service des bourses et des logements étudiants.",
      "ask": "3939",
      "line": null
    },
    {
      "code": "ecole",
      "label_fr": "Établissement scolaire, service social scolaire",
      "reseaux_porteurs": [],
      "zone": [
        "commune"
      ],
      "why": "C’est l’établissement qui suit l’élève.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "centre-social",
      "label_fr": "Centre social, espace de vie sociale",
      "reseaux_porteurs": [
        "fcsf"
      ],
      "zone": [
        "epci",
        "departement"
      ],
      "why": "C’est un lieu ouvert aux habitants, près de chez vous.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "asso-lien",
      "label_fr": "Association contre l'isolement",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Cette association aide à rompre la solitude.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "asso-etrangers",
      "label_fr": "Association d'aide aux étrangers",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Cette association aide les personnes étrangères dans leurs démarches.",
      "ask": "3039",
      "line": null
    },
    {
      "code": "asso-francais",
      "label_fr": "Cours de français, lutte contre l'illettrisme",
      "reseaux_porteurs": [
        "anlci"
      ],
      "zone": [
        "departement"
      ],
      "why": "On y apprend à parler, à lire et à écrire le français.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "asso-domiciliation",
      "label_fr": "Association agréée pour la domiciliation",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Elle peut vous donner une adresse pour recevoir votre courrier.",
      "ask": "mairie",
      "line": null
    },
    {
      "code": "siae",
      "label_fr": "Structure d'insertion par l'activité économique",
      "reseaux_porteurs": [
        "ei",
        "aci",
        "ai",
        "etti"
      ],
      "zone": [
        "departement"
      ],
      "why": "Elle fait travailler et accompagne des personnes éloignées de l’emploi.",
      "ask": "3949",
      "line": null
    },
    {
      "code": "creation-entreprise",
      "label_fr": "Aide à la création d'entreprise",
      "reseaux_porteurs": [
        "reseau-bge",
        "adie",
        "chambres-consulaires"
      ],
      "zone": [
        "departement"
      ],
      "why": "On vous y aide à créer votre activité.",
      "ask": "3949",
      "line": null
    },
    {
      "code": "tutelle-info",
      "label_fr": "Information aux tuteurs familiaux (UDAF…)",
      "reseaux_porteurs": [
        "unaf"
      ],
      "zone": [
        "departement"
      ],
      "why": "On y explique la tutelle et la curatelle aux familles.",
      "ask": "3039",
      "line": null
    },
    {
      "code": "impots",
      "label_fr": "Centre des finances publiques",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est le centre des impôts de votre département.",
      "ask": "0 809 401 401",
      "line": null
    },
    {
      "code": "defenseur-droits",
      "label_fr": "Délégué du Défenseur des droits",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "Il aide quand un service public ne respecte pas vos droits.",
      "ask": "3039",
      "line": null
    },
    {
      "code": "droit-travail",
      "label_fr": "Renseignements en droit du travail (DDETS)",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est l’État qui renseigne sur le droit du travail.",
      "ask": "0 806 000 126",
      "line": null
    },
    {
      "code": "organisme",
      "label_fr": "L'organisme qui a pris la décision (CAF, CPAM, France Travail, MDPH…)",
      "reseaux_porteurs": [],
      "zone": [
        "departement"
      ],
      "why": "C’est lui qui a pris la décision : c’est à lui d’expliquer et de revoir.",
      "ask": "3939",
      "line": null
    },
    {
      "code": "ligne-3133",
      "label_fr": "3133 : maltraitance des adultes vulnérables",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "Le 3133 écoute et oriente quand on maltraite un adulte âgé, handicapé ou fragile.",
      "ask": "3133",
      "line": "3133"
    },
    {
      "code": "ligne-3114",
      "label_fr": "3114 : prévention du suicide",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "Le 3114 répond jour et nuit quand on pense à mourir.",
      "ask": "3114",
      "line": "3114"
    },
    {
      "code": "secours",
      "label_fr": "Secours : 15, 17, 18, 112, 114",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "Ce sont les secours, jour et nuit.",
      "ask": "112",
      "line": "17"
    },
    {
      "code": "aucun",
      "label_fr": "Aucun lieu",
      "reseaux_porteurs": [],
      "zone": [
        "france"
      ],
      "why": "",
      "ask": "mairie",
      "line": null
    }
  ],
  "helplines": [
    {
      "numero": "15",
      "nom": "Samu",
      "public": "Tous",
      "usage": "Urgence médicale vitale",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "Fiche DILA « numéros d’urgence » (22/07/2024), reprise sur saintviance.fr",
      "source_date": "2024-07-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "17",
      "nom": "Police secours / gendarmerie",
      "public": "Tous",
      "usage": "Violence, agression, vol, danger immédiat",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "Fiche DILA « numéros d’urgence » (22/07/2024), reprise sur saintviance.fr",
      "source_date": "2024-07-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "18",
      "nom": "Sapeurs-pompiers",
      "public": "Tous",
      "usage": "Incendie, accident, péril",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "Fiche DILA « numéros d’urgence » (22/07/2024), reprise sur saintviance.fr",
      "source_date": "2024-07-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "112",
      "nom": "Numéro d’urgence européen",
      "public": "Tous",
      "usage": "Toute urgence, oriente vers 15/17/18",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "Fiche DILA « numéros d’urgence » (22/07/2024), reprise sur saintviance.fr",
      "source_date": "2024-07-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "114",
      "nom": "Urgence pour personnes sourdes, malentendantes ou ne pouvant pas parler",
      "public": "Personnes sourdes, malentendantes, aphasiques, victimes ne pouvant parler",
      "usage": "Toute urgence par SMS, tchat, visiophonie",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "SMS, application « Urgence 114 », visiophonie",
      "urgence": true,
      "source": "Fiche DILA « numéros d’urgence » (22/07/2024), reprise sur saintviance.fr ; associations.gouv.fr F33954",
      "source_date": "2024-07-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "115",
      "nom": "Samu social / 115",
      "public": "Personnes sans abri ou sans solution d’hébergement",
      "usage": "Hébergement d’urgence",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "refugies.info (08/04/2022 : gratuit, 24h/24, partout en France) ; siao37.fr",
      "source_date": "2022-04-08",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "116 117",
      "nom": "Médecin de garde",
      "public": "Tous",
      "usage": "Soins non vitaux quand le médecin traitant est absent",
      "horaires": null,
      "horaires_osm": null,
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "Fiche DILA F33954 (associations.gouv.fr) : déploiement du 116 117 encore en cours",
      "source_date": null,
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "119",
      "nom": "Allô enfance en danger (SNATED)",
      "public": "Enfants, adolescents, jeunes jusqu’à 21 ans, adultes inquiets",
      "usage": "Enfant en danger ou en risque de l’être",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel, tchat, langue des signes",
      "urgence": true,
      "source": "info.gouv.fr, « Harcèlement, agressions, violences : trois numéros » (04/10/2022, modifié 22/09/2023) ; groupe3f.fr",
      "source_date": "2023-09-22",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "3919",
      "nom": "Violences Femmes Info",
      "public": "Femmes victimes de violences, entourage, professionnels",
      "usage": "Écoute et orientation (n’est pas un numéro d’urgence)",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "solidaritefemmes.org, « Appeler le 3919 » ; tf1info.fr (11/2023)",
      "source_date": "2023-11",
      "to_verify": true,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "3114",
      "nom": "Numéro national de prévention du suicide",
      "public": "Personnes en détresse, proches, professionnels",
      "usage": "Écoute et prévention du suicide",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "3114.fr ; mayotte.ars.sante.fr (ouverture le 01/10/2021)",
      "source_date": "2021-10-01",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "3018",
      "nom": "Harcèlement et violences numériques (e-Enfance)",
      "public": "Jeunes, parents, professionnels",
      "usage": "Harcèlement scolaire, cyberharcèlement",
      "horaires": "9h-23h, 7j/7",
      "horaires_osm": "Mo-Su 09:00-23:00",
      "cout": "gratuit",
      "canal": "appel, tchat, application 3018",
      "urgence": false,
      "source": "mairie-villetaneuse.fr (28/09/2023) ; bienvivreledigital.orange.fr ; aidodarons.com (numéro unique depuis 2024)",
      "source_date": "2024",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ]
        ]
      }
    },
    {
      "numero": "116 006",
      "nom": "France Victimes",
      "public": "Victimes d’infractions, d’accidents, d’attentats, de catastrophes, proches",
      "usage": "Aide aux victimes",
      "horaires": "9h-20h, 7j/7",
      "horaires_osm": "Mo-Su 09:00-20:00",
      "cout": "gratuit",
      "canal": "appel ; victimes@france-victimes.fr",
      "urgence": false,
      "source": "france-victimes.fr (« 7j/7 de 9h à 20h »)",
      "source_date": null,
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ]
        ]
      }
    },
    {
      "numero": "116 000",
      "nom": "Enfants disparus",
      "public": "Familles d’enfants disparus",
      "usage": "Disparition d’enfant (fugue, enlèvement)",
      "horaires": "24h/24, 7j/7",
      "horaires_osm": "24/7",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": true,
      "source": "droitdenfance.org, « Le 116 000 Enfants disparus »",
      "source_date": "2022",
      "to_verify": false,
      "semaine": {
        "always": true,
        "holidays": "open",
        "days": [
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ],
          [
            [
              0,
              1440
            ]
          ]
        ]
      }
    },
    {
      "numero": "3939",
      "nom": "Allô service public",
      "public": "Tous",
      "usage": "Renseignement administratif",
      "horaires": "Lundi et jeudi 8h30-18h15 ; mardi et mercredi 8h30-13h ; vendredi 13h-17h",
      "horaires_osm": "Mo,Th 08:30-18:15; Tu-We 08:30-13:00; Fr 13:00-17:00",
      "cout": "service gratuit, prix d’un appel",
      "canal": "appel",
      "urgence": false,
      "source": "dila.premier-ministre.gouv.fr (14/06/2021)",
      "source_date": "2021-06-14",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              510,
              1095
            ]
          ],
          [
            [
              510,
              780
            ]
          ],
          [
            [
              510,
              780
            ]
          ],
          [
            [
              510,
              1095
            ]
          ],
          [
            [
              780,
              1020
            ]
          ],
          [],
          []
        ]
      }
    },
    {
      "numero": "3646",
      "nom": "Assurance maladie (CPAM)",
      "public": "Assurés",
      "usage": "Droits, remboursements, C2S",
      "horaires": "Lundi-vendredi 8h30-17h (varie selon le département)",
      "horaires_osm": "Mo-Fr 08:30-17:00",
      "cout": "service gratuit, prix d’un appel",
      "canal": "appel",
      "urgence": false,
      "source": "goodassur.com ; DILA 2015 (fiches CPAM 41 et 37)",
      "source_date": null,
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              510,
              1020
            ]
          ],
          [
            [
              510,
              1020
            ]
          ],
          [
            [
              510,
              1020
            ]
          ],
          [
            [
              510,
              1020
            ]
          ],
          [
            [
              510,
              1020
            ]
          ],
          [],
          []
        ]
      }
    },
    {
      "numero": "3230",
      "nom": "Allocations familiales (CAF)",
      "public": "Allocataires",
      "usage": "RSA, APL, prestations familiales",
      "horaires": "variables selon la CAF",
      "horaires_osm": null,
      "cout": "service gratuit, prix d’un appel",
      "canal": "appel",
      "urgence": false,
      "source": "aide-sociale.fr (2021) ; lepointdujour.fr (24/08/2025)",
      "source_date": "2025-08-24",
      "to_verify": false,
      "semaine": null
    },
    {
      "numero": "3960",
      "nom": "Assurance retraite (Carsat)",
      "public": "Retraités, futurs retraités du régime général",
      "usage": "Retraite",
      "horaires": null,
      "horaires_osm": null,
      "cout": null,
      "canal": "appel",
      "urgence": false,
      "source": "Assemblée nationale, question 15-20045QE (2020)",
      "source_date": "2020-02-11",
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "3949",
      "nom": "France Travail",
      "public": "Demandeurs d’emploi",
      "usage": "Inscription, actualisation, indemnisation",
      "horaires": null,
      "horaires_osm": null,
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "DILA 2015 (fiches Pôle emploi 41 et 37)",
      "source_date": "2015-09-09",
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "3957",
      "nom": "Urssaf",
      "public": "Employeurs, indépendants",
      "usage": "Cotisations",
      "horaires": "Lundi-vendredi 9h-17h (2015)",
      "horaires_osm": "Mo-Fr 09:00-17:00",
      "cout": null,
      "canal": "appel",
      "urgence": false,
      "source": "DILA 2015",
      "source_date": "2015-07-30",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1020
            ]
          ],
          [
            [
              540,
              1020
            ]
          ],
          [
            [
              540,
              1020
            ]
          ],
          [
            [
              540,
              1020
            ]
          ],
          [
            [
              540,
              1020
            ]
          ],
          [],
          []
        ]
      }
    },
    {
      "numero": "0 800 360 360",
      "nom": "Communautés 360",
      "public": "Personnes en situation de handicap et aidants",
      "usage": "Recherche de solution, accompagnement",
      "horaires": null,
      "horaires_osm": null,
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "banquedesterritoires.fr (06/2020) ; francebleu.fr (06/2022) ; apajh.org",
      "source_date": "2022-06",
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "0 800 08 11 11",
      "nom": "Sexualités, contraception, IVG (Planning familial)",
      "public": "Toute personne",
      "usage": "Contraception, IVG, sexualités",
      "horaires": "Lundi 9h-22h ; mardi-samedi 9h-20h",
      "horaires_osm": "Mo 09:00-22:00; Tu-Sa 09:00-20:00",
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "Planning familial, communiqué du 28/09/2015 (reseau-feministe-ruptures.org)",
      "source_date": "2015-09-28",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1320
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          []
        ]
      }
    },
    {
      "numero": "0 800 235 236",
      "nom": "Fil Santé Jeunes",
      "public": "12-25 ans",
      "usage": "Santé, mal-être, sexualité",
      "horaires": "Tous les jours 9h-23h",
      "horaires_osm": "Mo-Su 09:00-23:00",
      "cout": "gratuit",
      "canal": "appel, tchat",
      "urgence": false,
      "source": "axaprevention.fr",
      "source_date": null,
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ],
          [
            [
              540,
              1380
            ]
          ]
        ]
      }
    },
    {
      "numero": "3039",
      "nom": "Accès au droit (point-justice)",
      "public": "Tous",
      "usage": "Être mis en relation avec le point-justice le plus proche",
      "horaires": null,
      "horaires_osm": null,
      "cout": "gratuit, accessible aux personnes sourdes ou malentendantes",
      "canal": "appel",
      "urgence": false,
      "source": "justice.gouv.fr, « Septième journée nationale de l’accès au droit » (24/05/2024) ; cours-appel.justice.fr (2022)",
      "source_date": "2024-05-24",
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "3133",
      "nom": "Maltraitances envers les adultes vulnérables",
      "public": "Personnes âgées, en situation de handicap ou de précarité, et témoins",
      "usage": "Signaler une maltraitance (domicile ou établissement), être écouté et orienté",
      "horaires": "7j/7, 9h-20h",
      "horaires_osm": "Mo-Su 09:00-20:00",
      "cout": "gratuit",
      "canal": "appel ; personnes sourdes : 3133.gouv.fr",
      "urgence": false,
      "source": "chu-caen.fr, « Un nouveau numéro pour signaler les maltraitances envers les adultes vulnérables » (16/03/2026)",
      "source_date": "2026-03-16",
      "to_verify": false,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ],
          [
            [
              540,
              1200
            ]
          ]
        ]
      }
    },
    {
      "numero": "0 805 160 075",
      "nom": "SOS loyers impayés (Anil, Adil)",
      "public": "Locataires et propriétaires",
      "usage": "Loyer impayé : un juriste de l’Adil la plus proche",
      "horaires": "du lundi au vendredi",
      "horaires_osm": null,
      "cout": "gratuit",
      "canal": "appel",
      "urgence": false,
      "source": "unccas.org, weka.fr (03/04/2015), lockimmo.com (page récente sans date), batiweb.com",
      "source_date": "2015-04-03",
      "to_verify": true,
      "semaine": null
    },
    {
      "numero": "3414",
      "nom": "Banque de France, particuliers",
      "public": "Tous",
      "usage": "Surendettement, droit au compte, fichiers d’incidents, question de banque ou d’assurance",
      "horaires": "du lundi au vendredi, 8h-18h",
      "horaires_osm": "Mo-Fr 08:00-18:00",
      "cout": "prix d'un appel local",
      "canal": "appel",
      "urgence": false,
      "source": "cbanque.com (2022), 20minutes.fr (23/11/2022), economiematin.fr (2024)",
      "source_date": "2024",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              480,
              1080
            ]
          ],
          [
            [
              480,
              1080
            ]
          ],
          [
            [
              480,
              1080
            ]
          ],
          [
            [
              480,
              1080
            ]
          ],
          [
            [
              480,
              1080
            ]
          ],
          [],
          []
        ]
      }
    },
    {
      "numero": "0 806 000 126",
      "nom": "Renseignements en droit du travail (DREETS)",
      "public": "Salariés et employeurs du privé",
      "usage": "Question de droit du travail, rendez-vous",
      "horaires": "Centre-Val de Loire : lundi-jeudi 9h-12h et 13h30-16h30, vendredi 9h-12h et 13h30-16h",
      "horaires_osm": "Mo-Th 09:00-12:00,13:30-16:30; Fr 09:00-12:00,13:30-16:00",
      "cout": "service gratuit, prix d'un appel local",
      "canal": "appel",
      "urgence": false,
      "source": "centre-val-de-loire.dreets.gouv.fr, « Un numéro unique… » (mis à jour le 10/10/2022)",
      "source_date": "2022-10-10",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              540,
              720
            ],
            [
              810,
              990
            ]
          ],
          [
            [
              540,
              720
            ],
            [
              810,
              990
            ]
          ],
          [
            [
              540,
              720
            ],
            [
              810,
              990
            ]
          ],
          [
            [
              540,
              720
            ],
            [
              810,
              990
            ]
          ],
          [
            [
              540,
              720
            ],
            [
              810,
              960
            ]
          ],
          [],
          []
        ]
      }
    },
    {
      "numero": "0 809 401 401",
      "nom": "Impôts, particuliers",
      "public": "Tous",
      "usage": "Question sur ses impôts",
      "horaires": "8h30-19h en semaine (2019)",
      "horaires_osm": "Mo-Fr 08:30-19:00",
      "cout": "non surtaxé",
      "canal": "appel",
      "urgence": false,
      "source": "francebleu.fr (janvier 2019), europe1.fr (janvier 2019)",
      "source_date": "2019-01",
      "to_verify": true,
      "semaine": {
        "always": false,
        "holidays": "unknown",
        "days": [
          [
            [
              510,
              1140
            ]
          ],
          [
            [
              510,
              1140
            ]
          ],
          [
            [
              510,
              1140
            ]
          ],
          [
            [
              510,
              1140
            ]
          ],
          [
            [
              510,
              1140
            ]
          ],
          [],
          []
        ]
      }
    }
  ],
  "departements": [
    {
      "code": "37",
      "nom": "Indre-et-Loire",
      "du": "d’Indre-et-Loire",
      "maison": "la maison départementale de la solidarité (MDS)",
      "standard": "02 47 31 47 31",
      "standard_nom": "Standard du Département d’Indre-et-Loire",
      "source": "DILA, annuaire de l’administration (base locale), conversion publique cquest/annuaire-services-publics",
      "source_date": "2015-07-09"
    },
    {
      "code": "41",
      "nom": "Loir-et-Cher",
      "du": "de Loir-et-Cher",
      "maison": "la maison des solidarités (MDS, ex-MDCS)",
      "standard": "02 54 58 41 41",
      "standard_nom": "Standard du Département de Loir-et-Cher",
      "source": "DILA, annuaire de l’administration (base locale), conversion publique cquest/annuaire-services-publics",
      "source_date": "2015-07-09"
    }
  ],
  "hash": "bd74342bb193e6cc"
};
