import { compile, type Rule } from './matcher.ts';
import { phrases } from './pattern.ts';
import { BLANK, type Said } from './said.ts';

/**
 * Words of danger that are none: things that die, bills that kill, helping hands, denials.
 * What is found is blanked before danger is read; the rest of the message is still heard.
 */
const figures: Rule<'figure'>[] = [
  {
    key: 'figure', // a thing dies, breaks, gives up
    any: phrases(`
        @thing -- mort|morte|morts|mortes|creve*|decede*|explose*|suicide*|tue|hs, @thing -- rendu l ame,
        mort|fin de mon|ma|notre|l @thing, @thing .. plus respir*
      `),
    unless: [
      'dans|avec|sur .. @thing .. va .. mourir|exploser',
      'chauffe|chaudiere|bouteille|cuve|batterie .. explos*',
    ],
  },
  {
    key: 'figure', // a burden, an institution or a body part does violence to someone
    any: phrases(`
        @thing a explose|explosee, facture*|prix|budget|charges|loyer|loyers|compteur -- explos*,
        @burden|@thing @me|te|vous|se a|ont|va|vont?
          @hits|tu|tue|tues|tuent|tuer|tuait|acheve*|etouff*|saign*|brul*|viol*|mang*|bouff*|pouss*|enferm*|isol*|agress*|menac*,
        @burden|@thing -- @me a|ont|va|vont? @hits|tu|tue|tues|tuent|tuer|acheve*|etouff*|saign*|enferm*|isol*,
        @institution -- @me a|ont|va|vont?
          @hits|@rapes|tu|tue|tues|tuent|tuer|tuait|acheve*|etouff*|saign*|harcel*|control*|surveill*|humili*|suit|traque*,
        ca|cela va|vas|vont @me? tuer|achever|detruire, ca|cela @me|te tue
      `),
  },
  {
    key: 'figure', // dying of something one does not die of
    any: phrases(`
        meur*|mour*|mort|morte|morts|mortes|creve|crever|crevons d|de?
          ennui*|envie*|honte|rire|peur|fatigue*|chaleur|chaud|soif|trouille|impatience|jalousie|froid|inquietude|curiosite|rire|sommeil|stress|gene|angoisse|amour|fou,
        mour* idiot|idiote|bete|tranquille, jolie|beau|belle|chiant|ennuyeux|fou a mourir|crever|tuer,
        fatigue*|creve* a mourir|mort, je|suis mort|morte d|de|en @burden,
        suis|est|etre creve|crevee|crever|morte|mort ce|le|apres|quand|a|en?
          soir|matin|rentrant|journee|semaine|boulot|travail, tue l ennui|le temps, tuer le temps|l ennui
      `),
  },
  {
    key: 'figure', // set phrases with death
    any: phrases(`
        point|temps|poids|lettre|saison|nature|angle|bras|eau|feuille*|bois|langue|periode|heure*
          mort|morte|mortes|morts, mort aux? rats, tue mouche*|rats, plus mort que vif, pas la mort,
        la mort dans l ame, me|se|nous|te|vous tue|tues|tuer|tuent|tuons a|au|aux|pour,
        me|se tue|tuer en? travail*|bosser|rien, sante suicide|suicidaire commercial|financier|politique|economique,
        suicide financ*|commerc*|econom*, dort|dormir debout, chien|chat|chats|chiens dor*|dehors, arret* de mort,
        tue l|la ambiance|envie, mort de l|la art|telephone|connexion
      `),
  },
  {
    key: 'figure',
    any: ['en finir|fini|finisse avec'],
    unless: phrases(`
      finir|fini avec la|ma|cette|l vie|existence|monde, finir|fini avec tout|moi|elle|lui, finir avec mes jours
    `),
  },
  {
    key: 'figure',
    any: ['mettre|mis|met|mets|mettent|mettais fin a|au|aux|l'],
    unless: phrases(`
      fin a|aux ma|mes|ses|sa|ces|leur|cette jours|vie|souffrance*|existence, fin a tout|elle|lui
    `),
  },
  {
    key: 'figure',
    any: phrases(`
      faire disparai*, va|vont|a|ont disparai*|disparu* des|du|de la|l liste*|site|dossier|compte|ecran|systeme
    `),
  },
  {
    key: 'figure', // wanting to live, elsewhere or otherwise
    any: phrases(`
        plus vivre
          ici|avec|chez|dans|a|au|aux|en|ensemble|loin|seul|seule|sur|sous|decemment|correctement|normalement|sans|pres|tranquille*,
        envie d etre la bas, vivre comme des? chien*
      `),
  },
  {
    key: 'figure', // blows that are not blows
    any: phrases(`
        coup|coups de?
          main|mains|fil|pouce|coeur|barre|foudre|oeil|vieux|dur|durs|mou|chance|soleil|pub|telephone|frein|jeune|blues|stress|frais|sang|pompe|balai|pinceau|froid|chaud|chapeau|jus|bol|theatre|tete|maitre|vent|chaleur|bluff|genie|gueule|fatigue|cafard|pied|tampon,
        tout a|d coup|un, du coup, d un coup|seul, ce|un sale|dernier|premier|autre|bon|gros|petit coup,
        frapp* a|aux la|les|toutes|votre|vos|plusieurs les? des? porte*|guichet*|bureau*, frapp* de plein fouet,
        frapp* par la|le|l crise|chomage|deuil|maladie|inflation|inondation*|tempete|cancer|handicap,
        secou* les puces, suis|est|etre|etais secou*|bouscul*|assomm* par,
        tap* un|le|mon|ma|sur|la|dans|l|du|son
          code|texte|mot|clavier|touche|numero|nom|lettre*|cv|adresse|ordi*|incruste,
        tap* a la porte|machine|ordinateur, tap* dans les|mes economies|epargne, tape l incruste|affiche,
        je me|m bat|bats|battre|battu|battais,
        tap* sur le|les|mes|nos systeme|nerfs, se bat|bats|battre|battu|bats|battons|battent pour|contre|avec|depuis|tous|seul*, bat de l aile,
        bat son plein|record*, battre en retraite, coeur bat|battre, cass* la|les tete|pieds|oreilles|voix,
        casse croute, suis casse la|le figure|gueule, casse tete|croute|pied*, coup* sur coup
      `),
    unless: phrases(`
        coup|coups de pied|tete|gueule & @me|il|elle|mari|ex|pere donne*|mis|met|mets|recu*|mettait|file
      `),
  },
  {
    key: 'figure', // fire, gas and rescue by name only
    any: phrases(`
        feu mon|ma|notre|monsieur|madame|vert|rouge|orange|tricolore|artifice|sacre|stop, feu|feux d artifice,
        coupe|cessez|petit|pot au? feu, feux de|du signalisation|voiture|avant|arriere|croisement|vehicule,
        feu aux poudres|joues, feu de paille, brul* un|le|les|les feu|feux|etapes,
        pied|pieds|gorge|visage|yeux|joues|peau|mains|jambes|dos|bouche|oreilles|planning en feu,
        feu au lac|cul|fesses, tout casser & travaux,
        suivi|suivie|suivis par ..
          assistante|psy*|medecin|educat*|service*|cmp|mds|mission|conseill*|juge|infirm*|hopital|specialiste|association|referent*|pmi|ase|csapa|docteur|cardio*,
        attaqu* .. dossier|decision|montagne|justice|travaux|menage|tribunal,
        petit|petite|petits|petites
          retraite|pension|salaire|boulot|travail|aide|allocation|somme|coup|maison|logement|appart*|budget|moyens|revenus,
        gaz de france, facture*|chauffage|chaudiere|compteur|abonnement|contrat|prix de|du|au gaz,
        gaz & fournisseur, secours populaire|catholique|islamique|financier*|exceptionnel*, premiers secours,
        roue|sortie|issue|porte de secours, poste|formation de|aux? secours, fonds de secours,
        un|une|des|aide|aides|demande secours, pompier* volontaire*, devenir pompier*|policier*|gendarme*
      `),
  },
  {
    key: 'figure',
    any: phrases(`
      menac* de|d? me|m|nous|le|la|l|les?
        couper|coupure*|suspend*|expuls*|mettre|virer|licenci*|radi*|saisir|supprim*|poursui*|poursuite*|juge*|tribunal|porter|resili*|retir*|fermer|huissier*|expulsion|ferme*|sanction*|saisie
    `),
  },
  {
    key: 'figure',
    any: phrases(`
      etouff*|noy*|noie|croule|enterre*|submerg*|asphyxi* sous|par|de|dans
        la|les|le|l|des|mes|ma|un|une|credit*|dette*|papier*
    `),
    unless: ['noy* & piscine|baignoire|riviere|loire|eau|lac|etang|cher|mare'],
  },
  {
    key: 'figure', // said in jest, in a game, of things of the day
    any: phrases(
      `
        va|vas|vont me|m|nous tuer|achever|etrangler|crever .. si|avec|s|quand .. @chore|il|elle|j|je|leur* .. @chore?,
        a la rue niveau|en|cote, en|niveau|cote math*|informatique|anglais .. a la rue, a la rue niveau,
        adieu le|la|les permis|vacances|salaire|poste|week|treizieme|prime, adieu a mon|ma boulot|poste|travail|permis|voiture|prime, adieux a|au la|travail|maison|ecole|usine,
        corde au cou .. credit*|dette*|banque, me coupe les jambes, dalle dedans|dans, que dalle, forfait a explose,
        s est battu pour, se chamaill* .. se tapent, on mange ou|quoi, on mange quand, dernieres volontes ou|comment, a toujours faim, vais l|le|la etrangler mon|ma, me|nous|se court|courent|courait apres .. banque|huissier*|factur*, banque|huissier*|credit* me|nous court,
        jeter|jete|jeter a l eau et, j ecroule|ecroule de|le fatigue|soir, porte de l armee, jeter dehors du site, aux infos .. incendie
      `
        .replaceAll('@chore?', 'devoirs|poubelle|console|chaussettes|vaisselle|bruit|betises|caprices')
        .replaceAll('@chore', 'devoirs|poubelle|console|chaussettes|vaisselle|apprend|oublie|oubli*|betises'),
    ),
  },
  { key: 'figure', any: ['passer|balancer|jeter|foutre|lancer par la fenetre'], unless: ['me jeter|balancer|foutre'] },
  {
    key: 'figure',
    any: phrases(`
      dans|regarde|vu|lu|joue un|une|le|ce|au? film*|serie*|livre|roman|jeu, chanson|titre|paroles
    `),
    unless: ['je|j veux|envie mourir'],
  },
  {
    key: 'figure', // denials
    any: phrases(`
        n|ne .. @hits|@rapes|@threatens|@controls pas|jamais|personne,
        n|ne @me|@them? a|ai|as|ont|est|suis|avait|etait|sommes|avons? pas|jamais|plus? ete?
          @hits|@rapes|@threatens|@controls, me|m|nous|la|l|les @hits|@controls pas|jamais,
        a|ai|as|ont|suis|est|etait|avait pas|jamais ete? @hits|@rapes|@controls|@threatens|agressif|agressive,
        pas|aucun|aucune|sans|jamais de|d? violen*|danger|urgence|coups|agress*, pas une? urgence,
        pas|jamais violent|violente|suicidaire|suicide|battu*|blesse*, pas en|de danger,
        pas envie|question de|d mourir|suicid*, veux|veut|voudrais|vais|va pas mourir|suicider|tuer, sans parler de
      `),
    unless: phrases(`
        pas mal|que|seulement|tout, arret* pas|jamais de, cesse pas|jamais de, pas suicidaire & envie
      `),
  },
];

const find = compile(figures);

/** The same message with its figures of speech blanked. */
export function blankFigures(said: Said): Said {
  const matches = find(said);
  if (matches.length === 0) return said;
  const words = [...said.words];
  for (const { from, to } of matches) words.fill(BLANK, from, to);
  return { ...said, words };
}
