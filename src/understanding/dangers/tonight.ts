import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';

const notYet = phrases(`
    va|vas|vais|allons|vont|risque*|peur|bientot|fini* .. etre|finir|retrouver|retrouve|mettre|dormir|mis|mettent
      ... rue|dehors|porte|trottoir|voiture & ...? @later, bientot,
    fin du|de mois|bail|preavis|l|la|juin|mars|semaine, mois|semaine|annee prochain*,
    dans .. jours|semaines|mois|an, a partir du, avant le|la|l, au printemps, treve hivernale,
    risque|peur|peurs|crains ... rue|dehors, menac* ... rue|dehors|porte, avant|j ai deja dormi,
    l an|annee derniere|dernier, il y a .. ans|mois, quand j etais, travaill*|routier|chauffeur & camion,
    proche*|benevol*|maraude* .. sdf|sans abri
  `);

const outside: string[] = phrases(`
    dor*|dodo|couch*|passe*|passer|nuit|nuits|vis|vit|vivons|vivre|loge*|abrit* ...
      dans|sous|sur|en|a|au|ds|dehors|d la|le|les|l|un|une|ma|mon|notre|sa|son|des? @outside,
    dor*|couch*|nuit|nuits|passe*|passer .. dehors,
    dor*|couch* .. voiture|rue|gare|tente|camion|cave|parking|hall|squat|fourgon|camionnette, dans @outside .. dor*,
    ou|endroit|place|lieu|part|toit .. dormir|dors|dorme|coucher|loger ..
      soir|nuit|maintenant|aujourd|demain|$|/|avec|et|svp|s,
    ou|endroit|place|lieu|part .. dormir|coucher|aller .. ce|cette soir|nuit,
    ce|cette soir|nuit ... ou|endroit|dehors|rue|toit|dormir|hebergement|heberg*|abri|logement|lit|nulle|hotel,
    pas|plus|aucun|nulle ... endroit|toit|ou|lit|place|part .. dormir|coucher|passer la nuit,
    nul|nulle part ou? aller|alle|dormir|loger, dehors depuis & bebe|enfants|gosses|petits|valise*,
    pas|plus|nulle .. ou aller &
      mis|mise|dehors|soir|nuit|froid|hotel|rue|parti|partie|enfants|gosses|sac|valise|expuls*|expuls*|valises|bagages|gare|vire*|jete*|maintenant|quitte*,
    suis|sommes|est|es|vis|vit|vivons|retrouve|etre|suit a la rue,
    a la rue depuis|avec|ce|maintenant|et|$|/|sans|aidez|svp|aujourd|s,
    suis|sommes|est|retrouve* .. dehors &
      soir|nuit|froid|sac|affaires|valise|aidez|enfants|bebe|depuis|pluie|vire*|mis|jete*|foutu*|expuls*|maintenant|pleut|dormir|sdf|gele,
    suis|sommes|est|es|vis|vit .. dans la rue $|/|avec|ce|depuis|sans|et,
    chang* .. serrure* & dehors|rentrer|proprietaire|proprio|entrer, fais|fait|faire la manche,
    expuls* .. aujourd|ce|hier|matin|maintenant & ou|dehors|rue|rien|nulle|dormir,
    sort*|sorti .. hopital|prison|foyer & dehors|ou dormir|nuit|soir|rue,
    chambre|lit|abri|place|accueil|toit pour|ce|cette .. soir|nuit,
    dor*|dormir|loger|aller quelque part ce|cette soir|nuit, dor* ou .. soir|nuit|maintenant,
    ai|avons|a plus de chez moi|nous, soir|nuit & dehors|rue|trottoir & suis|sommes|on|dormir,
    dehors & froid|gele|pluie|neige|bebe|valise*|sac & suis|sommes|on|dor*,
    passe*|passer .. nuit .. dehors|gare|urgences|hall|voiture|train,
    endroit|lieu|place|toit|solution|lit pour? la|cette|ce nuit|soir, expulse|expulsee|expulses ce|hier|aujourd,
    vire|viree|vires|virer & ou .. aller|dormir, dors|dormir ou $|/|ce, je|j|on .. dors|dort ou,
    mis|mise|mises|foutu|foutue|jete|jetee|jetes|vire|viree|vires|fichu|fichue|mets|met|met|flanque*|chasse*|expuls* ... dehors|porte|rue|chez|maison|logement|appart*|foyer|hotel & hier|soir|nuit|matin|aujourd|maintenant|ce|tout|vient|viens|depuis|ans|sac|valise*|affaires,
    mis|mise|jete*|foutu*|vire* ... dehors|rue,
    vient|viens|venons de|d .. mettre|jeter|virer|foutre|expulser|expulse|vire ... dehors|rue|porte|chez|logement,
    plus|pas|sans .. logement|chambre|toit|hebergement|maison|abri depuis|ce|cette|des|pour ..
      hier|soir|matin|nuit|jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine,
    sans abri|toit|domicile & soir|nuit|dehors|froid|aidez|maintenant|depuis, suis|sommes sdf,
    suis|sommes sans abri|toit|domicile, sdf ... lit, sdf .. soir|nuit|froid|dormir|dehors|manger,
    115 .. repond*|place*|complet|rappel*|sature*|decroche*|plein, appel* le 115,
    hebergement d? urgence .. soir|nuit|maintenant|aujourd|tout,
    hebergement|abri|lit|hotel|dormir|foyer .. pour? ce|cette soir|nuit,
    hotel ... paye*|payer|argent|fini*|sortir|quitter & soir|demain|nuit|midi|aujourd|matin|enfants,
    aucun|pas d|de abri .. soir|nuit, feu|incendi* & nulle|ou .. dormir, sur le trottoir,
    foyer|hotel|ami|copine|copain|cousin|famille|proprietaire|proprio ... mis|mise|vire*|jete*|foutu* ..
      dehors|porte|rue
  `);

const hunger: string[] = phrases(`
    rien|pas|quoi|plus .. a manger ..
      soir|nuit|aujourd|maintenant|enfants|petits|depuis|demain|gosses|midi|bebe|$|/|du|et|je|j|on|chez|svp|pour,
    rien|quoi .. manger .. ce|cette|pour soir|midi|nuit|enfants|petits|gosses|bebe,
    rien a? mang* depuis|aujourd|hier|de la journee, pas|plus|rien mang* .. depuis|hier|jours|aujourd|deux|trois,
    mang* .. depuis .. jours|hier|jour|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche & pas|rien|plus|n,
    mange* pas|plus|rien depuis, fait .. jours|jour .. mang* pas|plus|rien, jours|jour .. sans .. manger,
    ai|a|ont|avons faim & sou|sous|argent|rien|plus, rien dans le ventre|estomac, pleur* .. faim, ventre vide|creux,
    de quoi manger .. soir|demain|aujourd|midi, manger .. ce soir|midi|nuit & rien|pas|plus|quoi|comment|ou,
    jours|jour|hier ... rien|pas|plus .. mang*, creve*|crevons la dalle, dalle, faire manger .. soir|midi|demain,
    ont|a|ai|avons|as .. faim &
      soir|enfant*|petit*|gosse*|bebe|frigo|rien|depuis|argent|jours|aidez|nuit|svp|aide|mange*|sous,
    faim & rien|plus|vide|soir|enfants|frigo|depuis|argent,
    frigo|placard*|frigidaire .. vide* & soir|faim|enfants|petits|gosses|manger|demain|rien|nuit|bebe,
    rien .. frigo|placard*|frigidaire & soir|faim|enfants|petits|gosses|demain|manger|nuit|bebe,
    plus|pas .. lait .. bebe|petit*|biberon|soir|fille|fils, bebe|petit*|fils|fille .. plus|pas .. lait,
    donn* .. manger ... ce|cette soir|nuit, reste|reste plus rien .. manger,
    que|quoi donner|faire .. manger .. soir|enfants|petits, sauter|saute .. repas .. depuis|jours,
    creve|crevons|crever|meurs|mourons|meurent .. de? faim,
    plus|pas .. quoi|rien .. mang* .. ce|cette soir|nuit|midi|demain
  `);

/** Outside, or nothing to eat, tonight. A minor alone comes first. */
export const tonight: Rule<'tonight' | 'tonight/minor' | 'tonight/hunger'>[] = [
  {
    key: 'tonight/minor',
    any: [
      ...phrases(`
        mineur* isole*|isolee|etranger|non, mineur* .. seul|seule|dehors|rue,
        suis|etant mineur|mineure & vire*|viree|jete*|foutu*|mise|mis|dehors|rue|dormir|gare|porte,
        j|ai @minorage ans|an & dehors|rue|dormir|vire|viree|gare|porte, j ai|viens fugu*, suis en fugue
      `),
      ...outside.map((said) => `ai|a|de|d @minorage ans|an & ${said}`),
      ...outside.map((said) => `mineur|mineure & ${said}`),
      ...phrases(`
        parents|mere|pere|famille|maman|papa .. @me ..
          mis|mise|foutu|foutue|vire|viree|jete|jetee|chasse*|met|mettent|vires ... dehors|porte|chez|maison|rue &
          @minorage ans|an
      `),
    ],
    unless: phrases(`
      mon|ma|mes|notre fils|fille|enfants|petite|petit|bebe ... a? @minorage ans|an & on|nous|dormons, age de,
      pour un|les mineur* .. question
    `),
  },
  {
    key: 'tonight',
    any: outside,
    unless: [
      ...notYet.filter((said) => !said.includes('@later')),
      'mon|ma|le|la|notre chat|chatte|chien|chienne|lapin|cheval|velo|voiture .. dehors',
    ],
  },
  {
    key: 'tonight/hunger',
    any: hunger,
    unless: phrases(`
      pas|plus faim, mange plus rien de, fin du mois & saute*, rien de|d chaud|bon, regime, chien|chat, appetit,
      diabet*
    `),
  },
];
