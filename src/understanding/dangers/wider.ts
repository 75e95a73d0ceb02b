import type { DangerKey } from '../danger.ts';
import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';

/**
 * What people say around a danger rather than its name: coded orders, the sounds behind a wall, the thing seen by a
 * neighbour, the threat without a verb of death, the child's words. Each row is a class of sentences.
 */

const rule = (key: DangerKey, table: string, unless = ''): Rule<DangerKey> => ({
  key,
  any: phrases(table),
  ...(unless === '' ? {} : { unless: phrases(unless) }),
});

const ended = `
  il y a .. ans|mois|longtemps, annees cinquante|soixante|soixante dix, depuis tout va bien, c etait avant, c est fini maintenant,
  aujourd hui ca va|tout, en @year, l an|annee dernier|derniere
`;

export const widerFire: Rule<DangerKey>[] = [
  rule(
    'immediate-danger/fire',
    `
      sent|sens|senti|odeur|odeurs|pue|sentons .. brule|crame|roussi|plastique|fume*, des flammes|flames, flammes .. partout|bas|haut|escalier|porte|sortie|voisin*|mur,
      enflamm*, train de|d bruler|cramer|flamber|fondre|exploser, y a|ya le feu, feu .. se propag*|gagne|avance|approche|arrive|monte,
      voiture*|camion|tracteur|moissonneuse|poubelle*|arbre*|botte*|meule|silo|hangar|haie|champ|foret|bois|balcon|matelas|canape|lit|rideau*|prise*|compteur|tableau|multiprise|batterie|trottinette|poele|conduit|toiture|mobil|caravane|ferme|etable|bergerie|paille|foin|voisin*|immeuble|maison .. brul*|flamb*|crame*|etincel*|fond|fondu|noirci*|prend* feu,
      etincelles, gaz .. odeur|odeurs|fort|siffle*|partout|tuyau|ouvert, odeur* .. gaz,
      fuit|fuite .. ammoniac|propane|butane|chlore|gaz|essence|chimique*, ammoniac|propane|butane|chlore .. fuit|fuite,
      ca|sa brule $|/|partout|chez|dans|svp|vite|ici|au|en, dans la|de fumee, fumee .. sortie|descend*|bas|escalier|respir*|porte|palier|voisin*,
      fumee & partout|sortie|noire|respir*|couloir|cage|descendre|escalier|etage, vient|viens d|de|dexploser exploser,
      chauffe|chaudiere|bouteille|cuve|four|gaziniere|moteur|batterie .. explos*|pris feu,
      pompiers|pompier & svp|vite|brul*|feu|fumee|flamme*|venez|urgent, monoxyde & tete|malaise|vomi*|detecteur|sonne*|bip*
    `,
    `
      grille pain|plat|gateau|steak, feu de cheminee|camp|joie & agreable|ramon*, assurance|sinistre, etait brule, apres l incendie, ramoneur|ramon*,
      formation|exercice|barbecue|pile|film|infos, peau|soleil|bronz*, sous|dans paille
    `,
  ),
];

const weapons = 'couteau*|flingue*|lame|calibre|fusil|pistolet|arme|hache|sabre|batte|barre|machette|cutter|tournevis|marteau|taser|tronconneuse|fourche|surin|katana|opinel|carabine';

export const widerImmediate: Rule<DangerKey>[] = [
  rule(
    'immediate-danger',
    `
      sos $|/|vite|aide*|svp|help|je|on|il|urgent, ^ sos, aidez moi|nous|mwa vite|tout|maintenant, vite aidez|aide|a, venez vite|tout|maintenant|svp|s|me|nous, venez & vite|patrouille|police|porte|peur|sonner,
      faut|besoin|falloir .. quelqu un vienne|viennent|vient .. maintenant|vite|tout, envoy* .. patrouille|quelqu|voiture|police|secours|monde,
      vite .. vite|svp|venez & peur|la|aide*|secours
    `,
    'dossier*|formulaire*|papier*|caf|mot de passe, sos medecin|amitie|loyers|voyageur*|homophobie|suicide',
  ),
  rule(
    'immediate-danger', // they cannot speak
    `
      peux|peu|peut|pe|pouvoir pas|plus|pa .. parler & mari|ex|conjoint|compagnon|copain|il est|elle est|cote|ecoute|entend*|piece|la|sms, parle|parler|chuchote* .. tout? bas|doucement & il|elle|ils|entend*|piece|cote,
      m ecoute & mari|copain|fais comme|soeur|chut|il, fais|faites|fait comme si & parl*|mari|copain|il|ecoute|livr*|dentiste|soeur,
      dites|dis que vous etes|tu es|c est, repondez|reponds .. oui|non|juste|seulement & seul*|peux|parler|ecoute|il, suis pas seul* & repond*|parl*|ecri*|sms|oui|ecoute,
      a qui j ecri*|parle|telephone|envoie & il|mari|dites|veut, ne|me|pas rappel* pas? & il|elle|decroche|mari|telephone|peur, rappelez pas, repond|decroche a ma|mon place,
      pizza* & mari|sonner|cote|ecoute*|copain|police|il est|tout de suite|sans bruit|gyrophare, sans sonner, sans sirene, sans gyrophare, signe de la main, pouce dans, masque 19|dix,
      efface* .. message*|sms & il|mari|apres|vite, si je reponds|repond plus .. police|appelez|venez, il va voir|lire|trouver .. message|telephone|sms, chut
    `,
  ),
  rule(
    'immediate-danger', // someone is in, or coming in
    `
      y a|ya|est|il y a quelqu un|1 .. dans|en|au|a|derriere|sous .. maison|bas|haut|grenier|garage|cave|jardin|cour|couloir|cuisine|etage|chambre|lit|terrasse|grange|voiture,
      entend*|antan* .. pas|marcher|bruit*|quelqu|voix|fouiller|grat* .. garage|bas|grenier|maison|cave|escalier|cuisine|etage|jardin|dessous,
      entend* .. pas|bruit*|marcher & seule|seul|peur|cache*, entre*|rentre* & est|sont encore la|dedans, il|elle|ils est|sont encore la|dedans & peur|cache*|entre*|cass*|inconnu*,
      cass* .. carreau|vitre|serrure|volet|porte & dans|entre*|cuisine|maison|la, escalad* .. balcon|portail|mur|grille, poignee & tourne*|bouge*|porte,
      inconnu*|homme|type|mec .. entre*|rentre*|introdui* .. maison|chez|pendant|chambre|appart*|nuit, je l|les entends .. marcher|bas|monter|parler|fouiller|derriere,
      sonne* .. sans arret|arreter|toute & peur|menac*|cri*|insult*
    `,
    'proprietaire|agence|facteur|livreur|voisin du dessus & bruit*, tapage, demarch*, rat|rats|souris|fouine*|loir|chat|pigeon*',
  ),
  rule(
    'immediate-danger', // followed, carried away, held
    `
      court|courent|coure derriere moi|nous, me court apres, me poursui*, me|nous pist*, voiture .. suit|suivent|colle, veut|veulent|veu pas|plus|pa .. arreter|descendre|ouvrir|liberer|lacher|laisser,
      monte*|suis .. voiture|camion|taxi & veut|arreter|descendre|laiss*|bloque*|verrouill*, m|nous|l ont|a embarqu*|emmen*|kidnap*|enlev*|sequestr* & force|voiture|coffre|peur|menac*|sais pas,
      coffre .. voiture & enferm*|suis|dedans, retenu*|retient|retien*|enferm* .. contre|force|gre|ici|cle|clef|cave|chambre & sortir|aide*|peux|laiss*|veut|gre|il|elle,
      m|nous|me attend* .. bas|devant|dehors|sortie|parking|porte & ils|peur|ex|menac*|plusieurs|quatre|trois|mari|seule|frapp*|bande|noir
    `,
    'dette*|banque|credit*|huissier*|facture*|travail & attend*, ascenseur & panne',
  ),
  rule(
    'immediate-danger', // weapons
    `
      a|ma|m|sort|sorti|tien*|prend*|pris|brandi*|avec|pointe*|braque*|range pas|arriv* .. une|un|son|sa|le|la|l|des ${weapons} & il|elle|ils|mari|ex|pere|mere|frere|cousin|voisin*|homme|type|mec|fils|copain|oncle|jeune*|client|femme|gars|lui,
      sur|avec|sous|devant|contre la|ma|mon|sa|le gorge|tempe|cou|ventre & ${weapons}, coups de feu|couteau|fusil|hache|machette & maintenant|entend*|vient|rue|dehors|voisin*|il|ils, tirs|rafale*|detonation*, tire|tirent en l air|sur|partout|dans
    `,
    `jeu|jeux|video|film*|chasse|permis de, n|pas a|ai pas? d|de @weapon, collection, cuisine|peinture, l armee, jeux de tir, stand de tir, bibliotheque|musee, est arme de patience`,
  ),
  rule(
    'immediate-danger', // threats without a verb of death
    `
      va|vas|vont|allait|vai me|m|nous|le|la regretter|payer|crever|cramer|demonter|regler, regler .. mon|son|notre|leur|nos|ses compte*, ca|sa va|allait etre|mal ma fete|finir|tourner|passer|se, ma|sa|notre fete,
      va mal finir|tourner, faire|fere la peau, ma|notre derniere heure|nuit, en a plus pour longtemps & menac*|dit, va y? passer & dit|menac*|il|elle, tout le monde va .. passer|mourir|crever|payer, sortir|sortira vivant*|pieds,
      m|nous a|as verse|asperge|arrose*|jete .. essence|alcool|acide|bouillant*|eau, verse*|asperge* .. essence|acide|alcool .. moi|dessus|nous|elle|lui|maison|voiture, briquet|allumette* & essence|bruler,
      coupe le|l|la courant|electricite|lumiere|disjoncteur & attend*|noir|peur|entre*, veut|veu|va s en prendre a|au, balancer|jeter par|dans .. fenetre|balcon|escalier|vide|eau & il|elle|m|me|veut|va
    `,
    `poubelle|console|devoirs|chaussettes|vaisselle & tuer|fete, c est ma fete, fete des, dossier .. mal finir, suicide, n en peux, compte bancaire|courant, payer le|la|mes|ma|son, me jeter|balancer par`,
  ),
  rule(
    'immediate-danger', // seen or heard by someone else
    `
      homme|mec|type|mari|fils|gars|bande|jeunes|groupe|pere|individu .. frappe*|tape*|tabass*|cogne*|traine*|etrangle*|bat|batte*|agress*|lynch* .. une|la|sa|son|un|le|des
        femme|fille|dame|gars|homme|copine|mere|vieux|jeune|garcon|monsieur|autre|type|personne & rue|parking|dehors|maintenant|bas|voiture|train|la|voisin*|moment|devant|gare|bus|place|arret,
      on dirait .. egorge*|tue*|frappe*|bat|massacre*|meur*, hurle*|cri*|hurlement* .. dessus|dessous|cote|voisin*|rue|dehors|palier|immeuble & egorge*|tue*|secours|aide*|frapp*|coup*|peur|tape*|casse*|maintenant,
      appelle|appel|crie|crient|criait|demande .. a l aide|secours|help, femme|fille|voisine|dame .. crie*|hurle* .. secours|aide|arrete*|nuit|lache*,
      se battent|tapent|batte .. couteau|bouteille*|batte*|bas|rue|dehors|sang|parking|moment, bagarre & couteau|bas|rue|sang|maintenant|moment, ca|sa tape|cogne|frappe fort|dur|a & cote|dessus|voisin*|femme
    `,
    'devant la tele|film, les enfants se|chamaill*, chien*',
  ),
  rule(
    'immediate-danger', // machines, water, rails
    `
      voie|voies ferree|ferrees|rails|rail & voiture|train|bloque*|coince*|enfant*|passe*|homme|marche*, passage a niveau & bloque*|coince*|train|voiture,
      eau|loire|cher|riviere monte|montait|rentre|entre .. maison|cave|dans|chez|vite|etage|rez|voiture & on|nous|table|toit|coince*|petits|enfants|vite|peux|seul*|lit,
      coince*|ecrase*|bloque*|pris .. sous|dans|par .. tracteur|voiture|arbre|machine|remorque|moissonneuse|presse|cuve|fosse|silo|quad|vache*|taureau|benne|poutre|mur|eboulis,
      tracteur|quad|remorque|camion|voiture|car .. retourne*|renverse*|verse|bascul*|tonneau* & dessous|dedans|coince*|il|fosse|ravin|homme|blesse*,
      voitures|camion|moto|car|bus .. percut*|rentre*|accident*|carambol*|encastr* & coince*|blesse*|gens|vite|bouge*|fume*|sang|vient|viens,
      homme|femme|type|enfant|gamin*|quelqu .. toit|pont|parapet|rambarde|balcon & tomber|saut*|enjamb*|bord, est|sont tombe* .. puits|fosse|riviere|loire|eau|silo|canal|etang|cher|trou, emport* .. courant|eau|riviere, branche|arbre|mur|toit .. tombe*|ecroul*|effondr* & sur|dessous|coince*|quelqu|gens|dedans
    `,
    'garantie|assurance|reparation|remorque pas chere, degat* des eaux, il y a deux|trois',
  ),
];

const somebody = 'mon|ma|le|la|l|une|un|il|elle|mes|notre|ce|cette petit|petite|beau|belle|grand|vieux|vieille? @parent|@child|@partner|femme|homme|dame|monsieur|voisin*|frere|soeur|ami|amie|collegue|ouvrier|client*|eleve|apprenti|salarie|saisonnier|mari|tata|tonton|bb|copain|copine|patient|gars|type|resident*';

export const widerMedical: Rule<DangerKey>[] = [
  rule(
    'medical',
    `
      etouffe|etouf|etouffes $|/|aide*|vite|svp, ^ j? etouffe, s etouffe, suffoqu*, arret du? coeur, coeur .. arrete|lache|s arrete|plus, fait un|une malaise|attaque|avc|infarctus|crise|hemorragie|overdose|embolie|syncope,
      ${somebody} .. tombe*|ecroule*|effondre* & blanc|blanche|bleu|bleue|parle*|repond*|bouge*|sang|inconscient*|relev*|marche|raide|mou|tremble*|yeux|bave|sol|terre,
      tout|toute blanc|blanche|bleu|bleue|mou|molle|raide|gris|grise|froid|froide & tombe*|fievre|respir*|bebe|repond*|mange*|boire|reveil*|dort|bb|il|elle,
      ca|sa|ça saigne, saigne* & arrete*|stop*|partout|beaucoup|flot|gros*|enceinte|sang|bouche|oreille*|crane|nez, sang .. arrete*|oreille*|urine*|bouche|partout,
      tranch*|coupe*|arrach*|sectionn*|ecras*|broy* .. doigt*|main|bras|pied|jambe|orteil*|veine|phalange*, passe*|coince*|tombe* .. sous .. remorque|roue*|tracteur|camion|train|machine|voiture|botte|tondeuse,
      quarante|40|41|42|39|quarante et|trente neuf .. fievre & bebe|bb|mou|molle|convuls*|repond*|mois|respir*|delire|reagi*|raide|boit, fievre .. 40|41|quarante & bebe|bb|mou|molle|convuls*|delire|raide|mois,
      dans|plein les|l|ses|mes yeux|oeil & produit|acide|javel|traitement|chaux|soude|ciment|verre|voi*|brul*, voit|vois|voi plus rien? & coup|produit|subit*|soudain|yeux|tete|vient,
      respir*|inhal* .. gaz|produit|fumee|silo|ammoniac|monoxyde|cuve|fosse|lisier, gonfle* .. partout|visage|langue|gorge|levre*|yeux|cou, langue|gorge|levre* .. gonfl*|enfle*|enorme, piqu* .. guepe*|frelon*|abeille*|vipere & gonfl*|respir*|allergi*|malaise|gorge, vipere, choc allergique|anaphylac*, oedeme,
      renvers* .. bouillant*|brulant*|casserole|huile|friteuse|soupe|cafe|the, eau|huile bouillante .. dessus|visage|bras|elle|lui|moi, urine* pas|plus|rien .. jours|jour|hier & dort|endor*|confus*|mal,
      ambulance, samu, un|le docteur|medecin|toubib .. tout de suite|vite|urgent|urgence|maintenant, c est grave & docteur|vite|medecin|tombe*, urgence vitale|medicale,
      aval* .. truc|chose|quelque|produit*|bille|piece|pile|plante|menage|liquide|lave|tablette|aimant|lego|baie*, bu .. produit|javel|truc|liquide|alcool a|desherbant|antigel|parfum, double|deux fois la|ma|sa|mes dose|comprimes|insuline, surdose|overdose, trop .. insuline|cachet*|comprime*|medicament*,
      diabetiqu* & repond*|malaise|tremble*|bouge*|sucre|confus*|inconscien*|transpire*, hypoglyc* & bouge|repond|inconscien*|malaise, perdu les eaux|eau, poche|eaux .. perce*|perdu*|rompu*, contractions .. minutes|rapproch*|fort*|toutes, bebe|tete .. sort|arrive|sorti & travail|route|maison|voiture|maintenant|vite|pousse*,
      enceinte & sang|saigne*|bouge plus|tombe*|contraction*|douleur*|perdu*, crise* .. asthme|epilepsie|tetanie|convulsion* & ventoline|passe|arrete*|respir*|minutes|bleu*|fait|maintenant|vide, ventoline|inhalateur .. vide|marche|suffit|fait,
      parle* .. bizarre*|travers|charabia|pate* & bouche|bras|coup|main|visage|subit*|matin|oeil, bouche .. travers|cote|tombe*, bras|jambe .. bouge|sent|repond|leve plus|pas & coup|matin|soudain|bouche|parle*, plus .. sens|sent .. jambe*|bras|main & coup|tombe*|accident|chute|dos,
      electrocut*|jus|electris* & tombe*|pris|inconscien*|bouge*|respir*, coup de chaleur|corne|sabot|chaud & tombe*|parle*|repond*|vomi*|respir*|ventre|poitrine, fait mal .. poitrine|bras|coeur|machoire, mal .. poitrine|bras gauche|machoire, ${somebody} .. se reveille|reveil* plus|pas, gisant|agonise*|agonie|raler|rale|suffoque*
    `,
    `
      depuis|il y a .. mois|ans|annees, l an dernier, devis|ramoneur, bon de transport, malade de|du voiture, en voiture $, mal au coeur en|quand, defibrillateur, ambulance & payer|facture|rembours*|prix|transport*|devenir|metier|formation|taxi|bon|rendez,
      rentr*|sorti|sort .. hopital, pas grave, rendez vous, samu social, gonfle* .. pneu*|piscine|facture|ballon, boulette
    `,
  ),
];

const self = 'je|j|jai|jme|me|moi|m|mon';

export const widerSuicide: Rule<DangerKey>[] = [
  rule(
    'suicide',
    `
      plus|pas|pu|aucune .. envie|envi|gout|force|courage|raison .. etre|rester|exister|vivre|etr .. terre|monde|la|vie|ici|vivan*, plu* .. etre sur terre,
      pri|pris|prend*|aval*|gobe* .. tous|tt|tout|toute|toutes|plein .. medoc*|cachet*|medicament*|comprime*|pilule*|somnif*|boite*, medoc*|cachet*|comprime* .. compte*|combien|stock*|garde*|met* de cote|aligne*, compte* mes|les|ses cachet*|medoc*|comprime*|medicament*, combien il? en? faut & cachet*|medicament*|mourir|dose, quelle dose, dose mortelle|letale,
      tout prepare|pret|regle & nuit|soir|partir|demain|lettre|plus, c est pour cette|ce|demain nuit|soir, ecri*|laiss* .. lettre*|mot|message .. enfants|famille|adieu|proches|mere|mari|femme|parents|tous & partir|fin*|pars|plus|adieu|pardon|$,
      j ai ecrit|ecris la|ma|une|mes lettre* pour|a|aux .. enfants|famille|proches|mere|parents|tous, ouvert .. gaz & partir|expres|mourir|finir|dormir, monte*|suis .. haut|bord|toit|pont|falaise .. regarde*|vide|saut*|bas, regarde* .. vide|en bas|train*|pont|rails & saut*|haut|envie|pense*|immeuble|balcon,
      mieux .. quand|si|sans .. serai|serais|suis|sera plus|morte|mort|moi|la, sera|seront|serait|seraient|vivr* mieux|tranquille* .. sans moi|plus la, sans moi & mieux|soulag*|tranquil*|heureu*|tous, plus .. un? poids|charge|fardeau|boulet .. personne|pour|eux|vous|famille,
      dites|dis|dite|diras .. que je l|les|t|vous aime* & fini|finis|adieu|pardon|plus|partir, retrouver|rejoindre|revoir .. mon|ma|mes|lui|elle|eux ... mort|morte|morts|decede*|la haut|ciel|paradis, vais|veux|envie .. le|la|les rejoindre|retrouver|revoir & mort|morte|decede*|ciel|haut|enterre*,
      fonc*|encastr*|jeter|lancer|rouler|planter .. arbre|mur|platane|camion|train|pont|fosse|poteau & pense*|envie|vais|voulu|voiture|idee, fusil|corde|cachet*|poutre & reste|vendu|seul*|fini|plus|pense*|grange|grenier|pret*|regarde*,
      fait mon temps, j abrege, abreg*, vie .. c est|est termine*|finie|fini $|/|pour|je|et, la vie pour moi, essaye*|tente* l|l annee dernier* & recommence*|repense*|envie, tentative* .. suicide|recommence*|peur|hier, recommence* a? y penser, y penser & recommence*|deja essay*|tentativ*,
      pour mourir|crever & pris|medicament*|cachet*|ouvert|monte*|saut*|fait, veut|voulait|voudrait|veu .. partir|terminer|en terminer|mourir|disparaitre|en finir|finir & dit|ecri*|poste*|message|mange*|peur|repete*|parle*, en terminer, mange* plus expres & partir|mourir|elle|il, se laisse*|laisser|laisse partir|mourir|aller|glisser & mange*|expres|dit|parle*,
      ${self} .. m endormir|dormir|dors .. plus|pas|jamais reveil*, reveil* plus|pas jamais? & voudrai*|aimerai*|envie|dormir|endormir|espere*|prie*|souhait*, plus|pas|jamais me? reveil*|reveiller & voudrai*|aimerai*|envie|dormir|endormir|espere*|demain, m eteindre, disparaitre|disparetre $|/|pour|sans|et|dans|de, sert a rien .. vivre|rester|continuer|vie|que je, sers a|plus rien & vie|vivre|mourir|partir|terre|disparai*,
      ma vie .. vaut|sert|sens|rien|interet|fini*|arrete* & plus|rien|pas, arreter .. de vivre|souffrir|respirer|tout ca, tout arreter|stopper|plaquer & vie|mourir|souffr*|peux plus|definitivement, plus rien a attendre|perdre & vie|mourir|partir|fini|terre, pas demain|noel|lundi|noel la & serai|sera, me faire|fere|fout* en l air, kms, unalive, six pieds sous, manger les pissenlits, sous|dans la terre|tombe & envie|mieux|voudrai*|serai*,
      couper|coupe|ouvre|ouvrir|taillade* .. veines|poignet*|bras & je|jme|me|elle|il|se|veux|ado|fille, scarif*|automutil*|mutile*, corde|ceinture|foulard & cou|accroche*|attach*|poutre|noeud|arbre|pense*, noeud coulant, idees noires|suicidaires|sombres|morbide*, envie|envi de|d|dan mourir|en finir|crever|partir pour|disparaitre|sauter|finir,
      donne* .. mes|ses affaires|chien|chat|animaux|bijoux|jouets & plus|besoin|partir|bizarre|adieu|testament|ou je, assez vecu|souffert & partir|mourir|fini|plus, pres|pret|prete .. a partir|mourir|en finir|sauter, c est ma derniere|mon dernier soiree|nuit|jour|noel|soir|message|lettre, derniere fois que .. parle*|ecri*|voi* & adieu|pars|plus, adieu .. tout|tous|monde|maman|papa|famille|vie|mes
    `,
    `
      obseque*|testament chez|notaire, fin de vie, directives, veut partir .. vacances|retraite|maison|ehpad|etranger, adieu .. permis|vacances|salaire|poste, couper les jambes, chien|chat & mourir|mange, mort de rire, assurance|loyer|facture* & terminer, adieux a la maison, formation|stage|contrat .. termin*
    `,
  ),
];

export const widerHunger: Rule<DangerKey>[] = [
  rule(
    'tonight/hunger',
    `
      j|g|ai|on|avons|ont|a|je|jai faim $|/|maintenant|svp|aide*|tellement|ce|je|ya|y|depuis|et|la|moi, g faim, tellement .. faim, faim .. tellement|vertige*|tourne|malaise|tete, jai la? fin $|/|rien,
      frigo|placard*|frigidaire|garde manger .. vide* & reste|frere|soir|centime*|euro*|enfants|rien|plus|paye|jours|$, vide .. frigo|placards|placard, frigo vide $|/|frere|et|frr, rien .. dans|ds .. frigo|placard*|ventre|estomac|gamelle|assiette* & mere|peux|soir|enfants|plus|faim|depuis,
      plus .. lait .. poudre|bebe|biberon|fille|fils|petit*, lait .. bebe|poudre|infantile|maternise & plus|argent|urgent|besoin|hurle*|pleur*|soir|rien|fini, biberon* .. eau|coupe*|vide|soir|rien|dilue* & plus|coupe*|soir|eau|pleur*|hurle*, coupe*|dilue*|allonge* .. lait|biberon .. eau,
      ou|endroit|adresse .. manger .. gratui*|maintenant|soir|chaud|rien payer, fouill*|fais|fait|faire|mange*|fesons .. poubelle*|bennes|benne, poubelle* .. manger|bouffer|supermarche|nourriture,
      rien|pas|plus|ri|r|quoi .. manger|bouffer|bouffe|nourrir|grailler|donner|cuisiner|croute .. soir|nuit|enfants|petits|gosses|bebe|demain|aujourd|depuis|midi|maintenant|frr|che|chez, rien .. pour? ce|cette|demain soir|nuit|matin & mange*|faim|restos|repas|nourri*|frigo|enfants|ferme*|bouff*,
      rien|quoi .. nourrir|bouffer|manger|grailler & soir|bebe|enfants|petits|depuis|frigo|maintenant|urgent, reste|reste* plus? qu|que|q .. quignon|pain|riz|pates|soupe|oeuf*|biscott*|boite|paquet|croute*, plus .. meme .. riz|pates|pain|soupe|lait|patate*, que du|de l|des riz|eau|pain|pates|eau sucree|cafe & plus|jours|depuis|soir|enfants|rien,
      repas|nourriture|manger|bouffe|colis|alimentaire|alimentation .. urgent*|soir|tout|maintenant|immediat* & plus|rien|soir|urgent*|besoin|enfants, urgent* .. nourriture|manger|repas|colis|lait, tourne* .. oeil & faim|mang*, saute*|sauter .. repas|diner|souper & enfants|jours|rien|plus|soir, mange* .. qu|que .. fois|jour|deux|pain|soir .. jour|jours|sur|enfants,
      mange* pas|rien|plus depuis|soir|ce|a ... jour*|hier|matin|lundi|mardi|dimanche|samedi|vendredi|soir|faim, pas mang* .. aujourd|hier|depuis|soir|jours|midi, enfants|petits|gosses|enfant .. demand* .. manger|pain|faim, ventre .. gargouille|crie|vide|mal & faim|mang*|enfants, couche* .. sans|rien .. manger|ventre|diner|souper, enfants|petits|gosses .. couch* .. faim|manger|ventre,
      ya r|rien|plus rien|pu a bouf*|manger|grailler, dormir|couch* .. ventre vide|faim, soir .. sans|pas .. mang*|repas|diner & rien|argent|plus|enfants, vol* .. manger|pain|magasin & faim|enfants|bouff*|rien, plus .. couches|lait .. bebe, j|je crev* la dalle|faim
    `,
    `
      recette, regime, on mange ou|quoi|quand, lol, grandi*, appetit, chien*|chat*|poule*|vache*, jeune|ramadan .. question, dans le jeu, restaurant, frigo .. neuf|panne|acheter|hors|marche|occasion, poubelle* .. tri|ramass*|passe*|sortir|couleur|jaune|maire*|mairie, jour de collecte, fin du mois difficile
    `,
  ),
];

const young =
  'j|ai|a|age|moi|de|d dix? @minorage ans|an, seconde|troisieme|quatrieme|cinquieme|terminale|lycee|lyceen*|college|collegien*|internat|bahut|eleve, mineur|mineure, pas majeur|majeure, pas 18|encore ans|18, dix sept ans, 16|17|15|14|13 ans|an';
const nowhere =
  'vire*|chass*|mis|mise|jete*|foutu*|expuls* .. maison|dehors|porte|la|chez|parce|rue|foyer|famille, dor*|dort|dors|couch*|pionce* .. dehors|gare|parc|voiture|laverie|vestiaire*|cave|hall|rue|squat|pote*|banc|escalier|cage|abri|tente|part, dehors|rue, ou dormir|aller|coucher, dit de partir, m|l a|ont chass*|mis*|vire*|mise, plus personne & soir|nuit|dor*, pas|plus|rentre* rentr* chez|maison & nuit|dehors|parc|peur|dort|dors|veux|soir, sans cle|cles, pas maison, nulle part, rien|personne pour ce|cette soir|nuit, fait nuit|noir & seul*|personne|rue|dehors|cle|repond*, fugu*, chez des? potes, rate .. car|bus|train & nuit|personne, seul|seule & nuit|rue|dehors|prison|partie|partis|coupe*|dort, coupe .. cle';

const cross = (left: string, right: string): string[] =>
  phrases(left).flatMap((one) => phrases(right).map((other) => `${one} & ${other}`));

export const widerTonight: Rule<DangerKey>[] = [
  {
    key: 'tonight/minor',
    any: cross(young, nowhere),
    unless: phrases(`
      mon|ma|mes|notre|nos fils|fille|enfants|petite|petit|bebe|enfant & on|nous|avec, dix huit|neuf ans, 18|19 ans, @seniorage ans, avec|j|ai mes|mon|ma|deux|trois enfants|fils|fille|bebe,
      touch*|viol*|frapp*|bleus|secret|marier|photo*, il y a .. ans, quand j avais, depuis .. ans & loue|proprietaire, cantine|bourse|inscri*|harcel*|pause|permis|stage|scooter|sortir
    `),
  },
  rule(
    'tonight',
    `
      suis|sommes|est|reste* dehors .. avec|il|depuis|ce|et|la|sous|dans|maintenant|$, dehors & moins|froid|pluie|degres|gel*|neige|orage|valise*|chien|bebe|cartons|couverture*, nous|moi|bebe|enfants dehors, pas|plus maison & dehors|froid|bebe|rue|nuit|enfants,
      veut|veulent|veu plus|pas .. de moi|nous .. chez|maison, dois|doit|faut|devons partir|sortir|quitter .. tout a l heure|soir|maintenant|aujourd|midi|ce|heure* & rien|ou|toit|chez|dehors|personne|dormir, pas|plus|sans|aucun .. toit|abri $|/|ce|pour|et|maintenant|depuis,
      sort*|sorti .. hopital|prison|garde|urgences|cure|foyer|maternite & toit|nulle|part|dehors|rien|ou|dormir|personne, sous|dans .. tente|toile|pont|bache|porche|abribus|carton*|laverie|lavoir|couloir|hall|cave|cabane|squat|garage|vestiaire*|cabanon|ruine|grange|caravane|local & dor*|depuis|trempe*|froid|vis|nuit*|suis|sommes|installe*|pionce*|gel*|homme|pluie,
      dor*|dors|dort|pionce*|jpionce|crech*|squatt*|crèche .. dans|dan|ds|sur|sous|a .. voiture|caisse|bagnole|tente|cage|escalier|hall|cave|gare|parking|laverie|bus|tram|train|local|banc|parc|bois|grange|camion*|fourgon|squat|rue|terre|toilettes|eglise|metro|abri|bureau|vestiaire*|garage|clio|kangoo|jardin|lavoir|cabane,
      ke|que je dor*|dors .. ds|dans|dan .. caisse|voiture, parti*|partie|tire*|enfui* .. chez|maison & nuit|ou|dehors|dormir|soir|rien|nulle & maintenant|claqu*|froid|sac|fait|dehors|dormir, arrete de peril, peril|evacu* & sortir|dehors|rien|maintenant|soir|nuit|dormir, ans & suis|dors|vis .. dans|ds .. ma|mon voiture|fourgon|camion|caisse,
      sans abri $|/|depuis|ce|aide*|svp|je|froid|et|nuit, ^ sans abri|domicile|toit, sdf $|/|depuis|soir|nuit|avec|je|froid|aide*|dehors, heberg*|loger|dormir|abri|accueil*|mettre a l abri .. soir|nuit|urgent* & soir|nuit|urgent*, heberg* moi|nous|mes|urgent* & soir|nuit|urgent*|enfants, vole .. tente|duvet|couverture*|sac & dor*|dehors|rue|nous|on|ma|la,
      fils|fille|frere|soeur|copain|ami|pere|voisin* .. est|dort|vit dehors|rue & prendre|froid|ans|heberg*|soir|nuit|peux, expuls* .. tout a l heure|matin|midi|ce|hier|aujourd|maintenant, assis* .. cartons|valise*|trottoir|banc & expuls*|dehors|rue|affaires|nuit, serrure* .. chang* & dehors|rentrer|affaires|soir|enfants, chang* .. serrure*,
      homme|femme|jeune|famille|dame|monsieur|couple|quelqu|gens|type|sdf .. dort|dorment|couche*|installe*|vit .. dehors|lavoir|local|laverie|hall|cave|rue|parking|gare|banc|eglise|abribus|bois|voiture|porche|cage|arret|toilettes|park*, chambre|hotel|gite|airbnb .. paye*|reserve* .. soir|matin|demain|midi & apres|dehors|ou|plus|rien, passe* la nuit .. dehors|marche*|voiture|gare|urgences|hall|banc, marche* toute la nuit, mis|mise|jete*|vire*|foutu* .. dehors|porte|rue .. soir|matin|hier|maintenant|avec|tout|$|/,
      pas ou dormir|aller|coucher|rester|passer, pas|plus|nulle|aucun .. part|endroit|lieu|lit|hebergement|logement .. soir|nuit|maintenant|des, ce soir|nuit .. rien|personne|nulle|dehors|rue|ou|voiture .. dormir|heberg*|aller|$|/, cette nuit .. dehors|froid|voiture|rue|gare|ou|nulle
    `,
    `
      jeu|jeux|math*|informatique, chien|chat dort, camping|vacances|festival|voyage|randonn*|chateau*, chauffeur|routier, fin du|de mois|bail, treve, benevol*|maraude, risque|peur|crains|menac* .. rue|dehors|expuls*, bientot, il y a .. ans|mois, quand j etais, site|appli*|serveur, concert, j ai dormi comme, bebe|enfant*|fils|fille dort|dorment .. pas|mal, a partir du, mois prochain, dors mal, cles|cle oublie*
    `,
  ),
];

const hers = 'mon|ma|mes|l|cet|son|sa|le|notre|ton';
const he = 'il|elle|mari|ex|copain|compagnon|conjoint|mec|epoux|cheri|homme|fiance|amant';
const hits = '@hits|etrangl*|gifl*|mtap*|mfrap*|mcogn*|cou|coup|coups|raclee*|claque*|marav*|savate*|fracass*|tabass*|pince*|mord|griff*';

export const widerCouple: Rule<DangerKey>[] = [
  rule(
    'violence/couple',
    `
      dit|dis|dire|fait croire .. tombe*|escalier|porte|cogne* & c etait lui|elle|mari|compagnon|copain|ex|faux|hopital|medecin, ${he} .. decide*|choisi*|control*|verifi*|surveill*|impose* .. habits|vetements|amis|tout|argent|sorties|maquill*|jupe*|mange*|telephone|heures|qui,
      m|me appel* .. fois par|sans|tout & jour|savoir|arret|temps|ou, savoir ou je suis|vais|etais, reveil* .. nuit .. insult*|cri*|engueul*|frapp*|faire|violer, tue|tuer|frapp*|cogne* .. chien|chat|lapin|animaux & punir|il|elle|mari|ex|copain|peur,
      laiss* pas|plus|jamais .. apprendre|sortir|parler|travailler|voir|conduire|telephon*|ecole|seule|partir, coup* .. chauffage|connexion|internet|eau|electricite|telephone|vivres & punir|mari|il|copain|compagnon|prive*, pour me punir|faire payer|faire mal, devoir conjugal,
      dis|di oui .. sinon|parce, sinon il|elle s|me|se|crie|boude|frappe|casse|hurle|enerv*|insult*, refuse .. pilule|preservatif|contracept*|avort*|seule|sorte|travail* & il|mari|copain|compagnon, il|elle me|m force*|oblige*|viole*|prend de|viol*,
      si je le|la|l|me quitte*|laisse|pars|plaqu*|separe|divorce|parle|porte, il me tue, fusil|arme|couteau .. table|lit|oreiller|voiture|devant & expres|il|mari|laisse|pose|copain, montre* .. riviere|fusil|trou|corde|couteau|pont & dit|il|retrouv*, retrouv* .. dans|morte|la|riviere|loire|fosse & dit|menac*|il, me|nous retrouve|retrouvera|suit|traque|piste .. partout|toujours|ou que|jusqu,
      interdiction .. approcher|contact|voir & vient|appel*|revient|meme|ecole|porte|tourne|message*, bracelet & approch*|ex|alarme|sonne, sort*|sorti .. prison & jure|venger|peur|ex|mari|retrouv*|menac*, jure .. venger|tuer|retrouver|payer|avoir,
      pere|papa|beau|daron|fils|frere|gendre|oncle .. tape*|frappe*|bat|cogne*|tabass*|gifl* .. ma|sa|la|ta|maman mere|femme|maman|soeur|copine|belle, papa .. tape*|frapp*|bat|cogne* .. maman, ami|mari|copain|mec|compagnon|conjoint|homme .. la|l bat|frappe|tape|cogne|tabasse|frapp*|maltrait*|insult*, manches longues & ami|mari|copain|bleus|bat|ete|cache*,
      levre|oeil|nez|visage|bras|joue .. fendu*|noir|au beurre|gonfle*|casse*|tumefie*|bleu* & mari|c|dit|copain|compagnon|collegue|ex|il|amie|voisine, recoi*|recu*|prend*|pren|ramass*|encaiss* .. cou|coup|coups|claque*|gifle*|raclee* .. son|mon|de|du|par mec|mari|copain|compagnon|conjoint|ex|homme, de son mec|mari|copain|ex & coup*|cou|peur|viol*|frapp*|menac*|bleus,
      prepar* .. sac|valise|fuite|depart & violent|violen*|peur|cas|partir|cache*|voisine|il, de plus en plus violent|agressif|mechant|jaloux|brutal, retir* .. plainte & recommenc*|peur|il|frapp*, recommenc*|recommence & frapp*|plainte|coup*|jure|promis|pardon|il .. plainte, promi* .. changer|arreter|recommenc* & frapp*|coup*|tap*|cri*|violen*|leve*,
      m|me|nous etrangl*|tir|serr* .. cou|gorge|cheveux|bras|fort, leve|lever .. main .. moi|sur|elle|nous, lev* la main, me|m|nous|mon crach*|pouss*|bouscul*|jet*|balanc*|enferm*|brul*|pinc*|mord*|gifl*|cogn*|tabass*|defonc*|eclat* .. dessus|contre|mur|escalier|dans|par|a|visage|figure|quand|si|devant|fort|sol,
      mtap*|mfrap*|mcogn*|mbat|minsult*|mviol*|mtabas*|mgifl*, ${hers} ${he} ... ${hits}, ${hers} ${he} ... peur|terroris*|menac*|violent*|humili*|insult*|rabaiss*|espionn*|harcel*|force*|interdi*|prive*|empech*|confisqu*, jaloux|jalousie|possessif & peur|tape*|interdit*|surveill*|frapp*|crie*|controle*|maladi*|sortir|telephone,
      fais|fait attention a tout ce|qu|que, marche* sur|des des|oeufs oeufs? & il|mari|colere|rentre|peur, peur .. quand il|elle rentre*|boit|entre|arrive|crie, peur qu il|elle .. rentre|frappe|tape|retrouv*|tue|casse|prenne|revienne|fasse, plus le droit de|d, il a dit que .. prendr*|enlev*|gard* .. enfants|petits & pars|quitt*|divorc*|porte|parle, message*|sms|appel* .. menac*|jour|nuit|cent|insult* & ex, ex .. message*|appel*|suit|attend*|harcel*|tourne*|rode*|menac*|guette*|debarque*|traine*,
      photos|videos .. intimes|nue|nues|moi & ex|menac*|diffus*|publi*|envo*|copain, sous son|l emprise|controle|coupe, me|m|la rend folle|fou, prison .. chez moi|maison, prisonniere, esclave, bonniche & peur|frapp*|coups|interdi*, marier|mariage|mari .. force*|oblig*|veux pas|contre|pays|choisi & veux|pas|parents|famille|force*|peur|contre|cousin
    `,
    `
      ${ended}, fibre|internet fournisseur, chef|patron|collegue|voisin|voisine|prof|inconnu|client|proprietaire|coloc* .. me|m|nous, caf|banque|huissier, classe|cour de|recre|camarade*, jeu video, carte grise|vitale & ex, pour rire, n|ne m a jamais, jamais leve, alzheimer|demence & mari|femme,
      pension alimentaire|ex .. message de|poli, permis de, je le|la controle, mon fils|ma fille .. me|m|ecole|autres, copains & ecole
    `,
  ),
];

const aged =
  'mere|pere|maman|papa|mamie|mamy|papi|papy|meme|pepe|grand|oncle|tante|vieille|vieux|vieil|agee|age|agees|ages|resident*|handicap*|trisomi*|autiste|fauteuil|aveugle|tutelle|curatelle|alzheimer|senile|deficient*|schizophren*|retard mental|sourd|sourde|infirme|invalide|lepad|ehpad|epad|foyer|hospice|esat|ime|mas|auxiliaire|aide soignant*|centenaire, quatre vingt|vingts, soixante|6*|7*|8*|9* dix|ans ans?';
const harms =
  'attach*|gifl*|tape*|taper|frapp*|bat|coups|pince*|bouscul*|secou*|brutal*|mal traiter|maltrait*|mauvais traitement*|insult*|humili*|cri*|hurl*|menac*|enferm*|affam*|vol*|vole*|depouill*|terroris*|neglig*|delaiss*|abandonn*, dans|ds ses|leur|sa|son|l selles|urine|crasse|merde|excrement*|caca|couche*|pisse, escarre*|bleus|bleu|ecchymose*|marques|traces|griffures|hematome*|maigri, prive* .. repas|manger|visite*|eau|soins|argent|sortie, sans|ni chauffage|repas|manger|boire|soins|eau, prend*|pren|garde*|empoch*|vid*|pique* .. pension|argent|carte|retraite|sous|compte|livret|allocation|aah|cheque*, fait signer, signer .. cheque*|papiers|procuration|vente, vend* .. meubles|maison|terres, force*|oblige* .. choses|signer|manger|a, peur d|de|du .. dames|aide|soignant*|infirm*|fils|fille|lui|elle|lave|frere, se protege, leve la main, par terre & moque*|urine|laiss*|jours, restes froids, pleure quand, profite* de|d, couche* .. change* pas|fois, laiss* .. seul*|sale|terre|jours|heures, medicament* .. endormir|dormir|assomm*|calmer|trop, sangle*|contention';
const known = phrases(aged).map((one) => one);

export const widerVulnerable: Rule<DangerKey>[] = [
  {
    key: 'violence/vulnerable',
    any: [
      ...known.flatMap((one) =>
        phrases(harms).map(
          (harm) =>
            `${one} & ${harm} & on|fils|fille|frere|soeur|belle|gendre|neveu|niece|cousin|voisin*|ils|auxiliaire|aide|soignant*|infirm*|tuteur|curateur|foyer|lepad|ehpad|maison|collegue|employe*|personnel|etablissement|tonton|mere|accompagnateur|educateur|moniteur|beau|elle|il|papy|papi|chaise|taper`,
        ),
      ),
      ...phrases('mauvais|mal traitement*|traiter|traite|trait* .. etablissement|foyer|ehpad|maison|handicap*|agee|resident*|oncle|mere|pere, abus .. personne* agee*'),
    ],
    unless: phrases(`
      ${ended}, papa|pere|beau .. tape*|frapp*|bat .. maman|mere|ma|moi, j|ai dix? @minorage ans|an, arnaque|escroc*|demarch*|cambriol*|agress* .. rue, mdph|apa|dossier|droits|aide a domicile|formulaire & cri*|vol*|prend*, volets|volontiers|volant|volaille*|voler, crie au|dans sommeil, college|ecole|classe|creche|nounou,
      ecrire|crise|critere*|credit|cris*, enfants .. me|m crie, un? enfant, ma|mon fille|fils de @minorage|trois|quatre ans, bebe, a perdu|perd, batiment|bateau|batterie, mon|ma mari|conjoint|compagnon|copain|ex .. me|m|la, carte .. vole, retraite|pension .. prend|prendre|demander
    `),
  },
];

export const widerViolence: Rule<DangerKey>[] = [
  rule(
    'violence',
    `
      passe* a|par tabac, m|l|nous|lui a|ont|as envoye*|mis* .. hopital|urgences|terre|sang|poing|ko, reveille* .. sans mes|habits|nue|culotte|vetements, me rappelle|souvien* .. rien & soiree|verre|reveil*|gars|chez|boite|habits, mis|met|verse* .. quelque|truc|drogue|produit|cachet|poudre .. dans|mon|verre|boisson,
      verre & drogue*|ghb|bizarre|quelque chose|rappelle|trou, passe un truc|quelque chose & soiree|verre|rappelle|nuit|dormais, medecin|kine|osteo|gourou|cure|pretre|patron|chef|prof|coach|moniteur|masseur|dentiste|gyneco .. fait|fais|touch*|caress* .. choses|truc|trucs|pas normal*|seins|cuisse*|gestes, gestes deplaces|sexuels,
      ce qu il voulait, dit|disais|disai|criais non & continue*|fait|forc*|quand|il|voulait, forc*|oblig* .. coucher|sucer|relation*|rapport*|sexe|toucher|nue, coucher .. pour|contre|sinon|avec .. loyer|payer|papiers|lui|travail|logement|emploi, demande* .. coucher|photos nues|sexe|faveur*|nue, sexe|services .. contre|echange,
      homme|type|mec|gars|vieux|inconnu|client|passager|chauffeur|quelqu|voisin|on .. m|ma|me|mas|mont|nous touche*|toucher|touch|frotte*|pelot*|embrass*|suivi|agress*|coll*|main|plaqu*|bouscul*|crach*|mordu|griff*, main* .. fesse*|sein*|cuisse*|jupe|culotte, frott* .. contre|metro|bus|moi,
      menac* de|d .. tuer|mort|bruler|frapper|diffuser|publier|planter|venir|violer|casser|egorger|crever|prendre, menac* .. prendre|famille|enfants|mort|chez|couteau|vie|photos|messages, s en prendre|prendra|prenne a, dealer*|mafia|cite|quartier|gang|passeur* .. menac*|frapp*|prendre|peur|dette|force*,
      diffus*|publi*|envo*|balanc* .. photo*|video*|nude* & nue|nues|intime*|menac*|sexe|chantage|payer|argent, chantage, sextors*, m|nous a|ont|mont rou* .. coups, roue* de coups, agress*, m|me|nous cass* .. dents|nez|bras|gueule|cote, coup* .. poing|boule|tete|pied|batte|couteau|crosse|bouteille|matraque, m|nous|l|ma poignard*|plant*|tabass*|frapp*|tap*|lynch*|viol*|agress*|cogn*|gifl*,
      fait|fais|fai|faire|ete|suis tabass*|taper|tape|frapp*|agress*|racket*|braqu*|depouill*|viol*|lynch*|cogn*|poignard*|attaqu*|bouscul*|molest*|gaz*, viol $|/|j|il|par|en, viol*|violee, racket*, homophob*|raciste*|antisemit* & frapp*|tap*|coup*|insult*|menac*|crach*|agress*, pere|frere|frere*|famille|oncle|parents .. m|me|nous frapp*|tap*|menac*|enferm*|confisqu*|surveill*|tuer & copain|voile|homo|gay|lesbienne|honneur|marier|sortir|majeur*|ans,
      passeport|papiers .. confisqu*|pris|garde*|prend* & patron|employeur|famille|madame|travaille|dors, travaille*|bosse* .. sans|jour et nuit|gratui* .. paye|salaire|dormir & passeport|enferm*|menac*|sortir, prostitu*|trottoir|proxen*|souteneur & force*|oblig*|dette|veux|peur|fille|sortir, secte|gourou & force*|peur|sortir|argent
    `,
    `
      ${ended}, touche* .. chomage|retraite|rsa|pension|prime|aide*, touche par, main* & pate, travail* & tape*, on m a touche deux, envoye* .. papier*|dossier|courrier|lettre*|chez, coup de main|pouce|fil, plant* .. appli*|arbre|tomate*|ordi*|site|rendez, chien* .. mordu, prendre .. rendez|train|enfants a, colle* .. affiche|amende|timbre|etiquette, bras casse, agressif|agressive|agressifs, chantage affectif|caprice*, touche par ton|votre, m|l a vol*
    `,
  ),
];

const kin =
  'maman|papa|mere|pere|parents|tonton|tata|oncle|tante|papi|papy|mamie|mamy|grand|beau|belle|frere|cousin|voisin|entraineur|coach|prof|maitre|maitresse|nounou|moniteur|animateur|monsieur|cure|mari|copain|compagnon|ex|daron|daronne|parrain|surveillant|educateur|ils|elle|il';
const kid =
  'enfant*|fils|fille|bebe*|gosse*|gamin*|mome*|petit|petite|petits|petites|petiot*|eleve*|neveu|niece|ado|garcon|fillette|nourrisson|minot*|mineur*|jumeau*|bb';

export const widerChild: Rule<DangerKey>[] = [
  rule(
    'child-danger', // in a child's words
    `
      maman|papa|ils|parents|il|elle .. nous|me|m laisse*|oublie*|enferme* .. seul*|noir|dehors|nuit|cave|chambre|cle, ${kin} .. nous|me|m laiss* .. tout? seul|seule|seuls, garder|garde un|le|ce|notre secret, notre|un secret & touche*|aime pas|tonton|papy|papa|fait|dire|jeu, aime pas ce qu il|elle me|m? fait,
      met|mets|mettent|mis .. dehors|noir|cave|placard|genoux|coin|garage & punir|nuit|belle|mere|pere|maman|papa|parents & me|m|nous, bisou* .. bouche|langue|partout, embrass* .. bouche, envo* .. pays|bled .. marier|mariage, marier & ans|parents|pays|veux|bled, brul* .. la|ma|mon|le main*|bras|dos|doigt* & maman|papa|mere|pere|dis|belle|cigarette|plaque,
      ${kin} me|m|nous tape|frappe|cogne|gifle|tire|pince|secoue|crie|batte|tapent|frappent|fouette* .. quand|si|avec|fort|tous|chaque|ceinture|cheveux|oreille*|parce|martinet|baton|cable|chaussure|$, ceinture|martinet|cable|baton|balai & papa|maman|pere|mere|parents|tape*|frapp*|coup*|dos, ${kin} .. vient|viens|entre|monte|rejoint .. lit|chambre|douche & nuit|soir|quand|dort|dors|moi|bizarre|peur,
      montr* .. sexe|zizi|kiki|zezette|culotte|film*|photo*|porno, touch*|caress*|lech* .. zizi|kiki|zezette|culotte|fesses|sexe|partout|minou|foufoune|corps|seins, zizi|zezette|kiki|foufoune, papa|maman|parents .. boit|boivent|drogue*|saoul* & seul*|peur|tape*|crie*|nous|petit|mange*, j ai peur .. rentrer|papa|maman|beau|maison|parents|soir, rentrer chez moi|nous & peur|veux pas|frapp*|tap*|papa|maman, mange* pas|rien .. maison|chez & parents|maman|papa|faim|ecole
    `,
    `dentiste|piqure|noir $, quand j etais, il y a .. ans, annees cinquante, mari|copain|conjoint me|m tape|frappe|bat, secret & cadeau|surprise|anniversaire, lui montrer, pays .. vacances & marier`,
  ),
  rule(
    'child-danger', // seen by an adult
    `
      ${kid} .. marche*|erre*|traine*|attend*|joue*|pleur*|dort .. seul|seule|seuls|pyjama|route|nuit|pieds & route|nuit|pieds|seul|seule|seuls|pyjama|rue|bord|froid, ${kid} .. dort|mange*|vit|vivent|dorment .. niche|chien|sol|cave|garage|gamelle|matelas|noir, niche & enfant|petit|gosse, fait|fais .. des choses|trucs|mal|truc .. a|au|avec .. ma|mon|mes|la|le|sa|petite fille|fils|petit|petite|enfants|gamine,
      ${kin} .. touche*|fait|montre*|filme*|caress*|embrass* .. ma|mon|la|le|sa|son petit? fille|fils|petite|niece|neveu|gamine & sexe|choses|nue|bain|culotte|mal|bouche|douche, ${kid} .. vend*|prostitu* .. corps|charme*|se, vend son corps, revient|rentre .. habits|affaires|argent|cadeaux .. cher|chers|luxe & fille|ado|ans, mauvaise|mauvais mere|pere|maman|papa & cogn*|frapp*|secou*|tap*|jet*|serre*,
      j|l|je|jai|ai cogn*|frapp*|secou*|jet*|gifl*|tap*|serr*|lanc* .. contre|fort|mur|trop|lit|bebe|pleur*|fils|fille|le|la & bebe|mur|fils|fille|petit|petite|mere|enfant*|pleur*|arret*, faire un? signalement, signal* .. gosse*|enfant*|gamin*|famille|mineur*|bebe|eleve|danger, gosse*|enfants|gamins .. danger|danjer, information preoccupante,
      dessin* .. monsieur|mal|papa|noir|pleur*|sang|coups|tape*|meme, ${kid} .. enceinte & beau|pere|ans|oncle|frere|homme|vieux, beau|pere|oncle|frere|tonton .. enceinte|couche*|viol*|dort avec & fille|ans|petite|belle, ${kid} .. maigre*|sale*|faim|affame*|vole*|pue|poux|mange* .. toujours|jamais|ecole|cantine|poubelle*|cantine|classe|voisin*, ${kid} .. sursaut*|recule*|protege*|flanche*|cache* .. quand|visage|main|approche*|leve*,
      ${kid} .. dit|raconte*|confi*|explique|avoue*|ecri* ... tape*|frapp*|touch*|sexe|ceinture|mal|peur|secret|cave|noir|viol*|brul*|boit|saoul, ${kid} .. bleus|bleu|marques|traces|brulure*|cocard|griffures|hematome*|fracture*|plaies|coups & ecole|classe|dos|bras|visage|pere|mere|dit|papa|maman|cou|creche|voisin*|cuisse*|il|elle|retour|chez,
      entend*|antan* .. ${kid} .. cri*|hurl*|pleur*|suppli*|taper|coups, voisin* .. tape*|frapp*|cri*|hurl*|laiss*|enferm*|cogn*|secou* ... ${kid}, ${kid} .. voisin* ... pleur*|cri*|hurl*|seul*|coups|maigre*|enferm*|tape*|frapp*|dehors, laiss*|abandonn* .. bebe*|bb|petit|petite|gosse*|enfant*|nourrisson|gamin* .. voiture|seul|seule|seuls|poubelle|nuit|parking|soleil|maison|dehors, bebe*|enfant*|petit|petite .. enferm*|seul* .. voiture|soleil|parking, secou*|secoue .. bebe|bb|nourrisson|petit,
      peur|envie .. lui|le|la|bebe|enfant|petit .. faire mal|jeter|secouer|frapper|taper|etouffer, peux plus .. bebe|pleur*|cris & jeter|secou*|fenetre|mal|frapp*|taper|etouff*, ${kin} .. boit|drogue*|fume|saoul*|shit|crack & bebe|enfants|petit|petits|gosses|conduit|garde, adulte|homme|inconnu|vieux|mec .. demande*|envo*|parle*|ecri* .. photo*|nue|nues|rencontrer|rendez|cam|hotel & fille|fils|ans|mineur*|jeu|ado|insta*|snap*|discord|tiktok
    `,
    `${ended}, assistante maternelle|agrement|formation|adopter, maitresse|ecole .. dit|appel* .. parle|retard, mari|ex|compagnon|copain .. me|m frapp*|tape|bat, camarade*|copains|autres|recre|classe & tape*|frapp*, mon fils|ado|fille me|m tape|frapp*|insult*, cantine & prix|inscri*|payer, enceinte de|du .. mois, poux .. traitement, nuit & dort pas|biberon|dents|reveil*`,
  ),
];
