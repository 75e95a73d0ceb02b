import type { Rule } from '../matcher.ts';
import type { DangerKey } from './key.ts';
import { rule } from './wider-rule.ts';

/**
 * What people say around a danger rather than its name: coded orders, the sounds behind a wall, the thing seen by a
 * neighbour, the threat without a verb of death, the child's words. Each row is a class of sentences.
 */
export const widerFire: Rule<DangerKey>[] = [
  rule(
    'immediate-danger/fire',
    `
      sent|sens|senti|odeur|odeurs|pue|sentons .. brule|crame|roussi|plastique|fume*, des flammes|flames, flammes .. partout|bas|haut|escalier|porte|sortie|voisin*|mur,
      enflamm*, train de|d bruler|cramer|flamber|fondre|exploser, y a|ya le feu, feu .. se propag*|gagne|avance|approche|arrive|monte,
      voiture*|camion|tracteur|moissonneuse|poubelle*|arbre*|botte*|meule|silo|hangar|haie|champ|foret|bois|balcon|matelas|canape|lit|rideau*|prise*|compteur|tableau|multiprise|batterie|trottinette|poele|conduit|toiture|mobil|caravane|ferme|auto|moto|bus|car|etable|bergerie|paille|foin|voisin*|immeuble|maison .. brul*|flamb*|crame*|etincel*|fond|fondu|noirci*,
      etincelles, y a|ya|avoir .. fumee|fume|fumees, de la|plein fumee|fumees|fume, ca|sa|tout crame|flambe|fume|brule|prend feu?, feu .. chez|maison|cuisine|vite|svp|mon|ma|notre|dans|appart*|grange|cave, le feu $|/|vite|svp|aide*, maison|cuisine|cave|grange|toit|appart*|immeuble .. en? feu, court circuit & fumee|etincel*|brul*|noir, robinet|gaz .. ouvert|oublie & odeur|sens|sent|tete|exploser|fort, odeur|sens|sent|pue ... gaz, appel*|faut|vite|besoin|envoy* .. pompie*|pompier*, pompie*|pompier* $|/|vite|svp|s|en|de|urgence, etincelles, gaz .. odeur|odeurs|fort|siffle*|partout|tuyau|ouvert, odeur* .. gaz,
      fuit|fuite .. ammoniac|propane|butane|chlore|gaz|essence|chimique*, ammoniac|propane|butane|chlore .. fuit|fuite,
      ca|sa brule $|/|partout|chez|dans|svp|vite|ici|au|en, dans la|de fumee, fumee .. sortie|descend*|bas|escalier|respir*|porte|palier|voisin*,
      fumee & partout|sortie|noire|respir*|couloir|cage|descendre|escalier|etage, vient|viens d|de|dexploser exploser,
      chauffe|chaudiere|bouteille|cuve|four|gaziniere|moteur|batterie .. explos*|pris feu,
      pompiers|pompier & svp|vite|brul*|feu|fumee|flamme*|venez|urgent, monoxyde & tete|malaise|vomi*|detecteur|sonne*|bip*
    `,
    `
      pas le feu, va|vais|veut tout|la|ma bruler|cramer, grille pain|plat|gateau|steak, feu de cheminee|camp|joie & agreable|ramon*, cigarette*|tabac|fumeur*|joint|ordi*|portable|regle, feu|feux rouge|vert|artifice|tricolore, gaz|facture & prix|fournisseur|contrat|facture*|compteur|cher|chere, assurance|sinistre, etait brule, apres l incendie, ramoneur|ramon*,
      formation|exercice|barbecue|pile|film|infos, peau|soleil|bronz*, sous|dans paille
    `,
  ),
];

const weapons =
  'couteau*|flingue*|lame|calibre|fusil|pistolet|arme|hache|sabre|batte|barre|machette|cutter|tournevis|marteau|taser|tronconneuse|fourche|surin|katana|opinel|carabine';

export const widerImmediate: Rule<DangerKey>[] = [
  rule(
    'immediate-danger',
    `
      sos $|/|vite|aide*|svp|help|je|on|il|urgent, aidez moi|nous|mwa vite|tout|maintenant, vite aidez|aide|a, venez vite|tout|maintenant|svp|s|me|nous, venez & vite|patrouille|police|porte|peur|sonner,
      faut|besoin|falloir .. quelqu un vienne|viennent|vient .. maintenant|vite|tout, envoy* .. patrouille|police|secours|gendarm*|ambulance, envoyez quelqu|du|une quelqu? un|monde|voiture,
      vite .. vite|svp|venez & peur|la|aide*|secours
    `,
    'dossier*|formulaire*|papier*|caf|mot de passe, sos medecin|amitie|loyers|voyageur*|homophobie|suicide',
  ),
  rule(
    'immediate-danger', // they cannot speak
    `
      peux|peu|peut|pe|pouvoir pas|plus|pa .. parler & mari|ex|conjoint|compagnon|copain|il|elle|cote|ecoute|entend*|piece|la|sms, parle|parler|chuchote* .. tout? bas|doucement & il|elle|ils|entend*|piece|cote,
      m ecoute & mari|copain|fais comme|soeur|chut|il, fais|faites|fait comme si & parlais|parle|mari|copain|il|ecoute|livr*|dentiste|soeur,
      dites|dis que vous etes|tu es|c est, repondez|reponds .. oui|non|juste|seulement & seul*|peux|parler|ecoute|il, suis pas seul* & repond*|parl*|ecri*|sms|oui|ecoute,
      a qui j ecri*|parle|telephone|envoie & il|mari|dites|veut, rappelez|rappele pas & il|elle|decroche|mari|telephone|peur|sms, repond|decroche a ma|mon place,
      pizza* & tout de suite, pizza* & mari|sonner|cote|ecoute*|copain|police|gyrophare|moi|peur, sans sonner, sans sirene, sans gyrophare, signe de la main, pouce dans, masque 19|dix,
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
      monte*|suis .. voiture|camion|taxi & veut|arreter|descendre|laiss*|bloque*|verrouill*, m|nous|l ont|a embarqu*|emmen*|kidnap*|enlev*|sequestr* & force|voiture|coffre|peur|menac*,
      coffre .. voiture & enferm*|suis|dedans, retenu*|retient|retien*|enferm* .. contre|force|gre|ici|cle|clef|cave|chambre & sortir|aide*|peux|laiss*|veut|gre|il|elle,
      attend* .. bas|dehors|sortie|parking & ex|peur|menac*, m|nous|me attend* .. bas|devant|dehors|sortie|parking|porte & ils|peur|ex|menac*|plusieurs|quatre|trois|mari|seule|frapp*|bande|noir
    `,
    'dette*|banque|credit*|huissier*|facture* & attend*, ascenseur & panne',
  ),
  rule(
    'immediate-danger', // weapons
    `
      sorti|sort|pointe*|brandi* .. un|une|son|sa|le|la ${weapons}, a|ma|m|sort|sorti|tien*|prend*|pris|brandi*|avec|pointe*|braque* .. une|un|son|sa|le|la|l|des ${weapons} & il|elle|ils|mari|ex|pere|mere|frere|cousin|voisin*|homme|type|mec|fils|copain|compagnon|conjoint|ami|beau|gendre|neveu|ils|quelqu|monsieur|mecs|types|oncle|jeune*|client|femme|gars|lui, mari|compagnon|conjoint|copain|ex|pere|frere|voisin|fils|homme|type|mec a|tient|prend|sort un|une|son|sa ${weapons},
      sur|avec|sous|devant|contre la|ma|mon|sa|le gorge|tempe|cou|ventre & ${weapons}, coups de feu|couteau|fusil|hache|machette & maintenant|entend*|vient|rue|dehors|voisin*|il|ils, tirs|rafale*|detonation*, tire|tirent en l air|sur|partout|dans
    `,
    `jeu|jeux|video|film*|chasse|permis de, n|pas a|ai pas @weapon, collection, cuisine|peinture, l armee, jeux de tir, stand de tir, bibliotheque|musee, est arme de patience`,
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

const somebody =
  'mon|ma|le|la|l|une|un|il|elle|mes|notre|ce|cette petit|petite|beau|belle|grand|vieux|vieille? @parent|@child|@partner|femme|homme|dame|monsieur|voisin*|frere|soeur|ami|amie|collegue|ouvrier|client*|eleve|apprenti|salarie|saisonnier|mari|tata|tonton|bb|copain|copine|patient|gars|type|resident*';

export const widerMedical: Rule<DangerKey>[] = [
  rule(
    'medical',
    `
      etouffe|etouf|etouffes $|/|aide*|vite|svp, ^ j? etouffe, s etouffe, suffoqu*, arret du? coeur, coeur .. arrete|lache|s arrete|plus, fait un|une malaise|attaque|avc|infarctus|crise|hemorragie|overdose|embolie|syncope,
      ${somebody} .. tombe*|ecroule*|effondre* & blanc|blanche|bleu|bleue|parle*|repond*|bouge*|sang|inconscient*|relev*|marche|raide|mou|tremble*|yeux|bave|sol|terre,
      tout|toute blanc|blanche|bleu|bleue|mou|molle|raide|gris|grise|froid|froide & tombe*|fievre|respir*|bebe|repond*|mange*|boire|reveil*|dort|bb|il|elle,
      ca|sa saigne, saigne* ... arrete* pas|plus, saigne* & partout|stop*|beaucoup|flot|gros*|enceinte|sang|bouche|oreille*|crane|nez, sang .. arrete*|oreille*|urine*|bouche|partout,
      tranch*|coupe*|arrach*|sectionn*|ecras*|broy* .. doigt*|main|bras|pied|jambe|orteil*|veine|phalange*, passe*|coince*|tombe* .. sous .. remorque|roue*|tracteur|camion|train|machine|voiture|botte|tondeuse,
      quarante|40|41|42|39 .. fievre & bebe|bb|mou|molle|convuls*|repond*|mois|respir*|delire|reagi*|raide|boit, fievre .. 40|41|quarante & bebe|bb|mou|molle|convuls*|delire|raide|mois,
      dans|plein les|l|ses|mes yeux|oeil & produit|acide|javel|traitement|chaux|soude|ciment|verre|voi*|brul*, voit|vois|voi plus rien? & coup|produit|subit*|soudain|yeux|tete|vient,
      respir*|inhal* .. gaz|produit|fumee|silo|ammoniac|monoxyde|cuve|fosse|lisier, gonfle* .. partout|visage|langue|gorge|levre*|yeux|cou, langue|gorge|levre* .. gonfl*|enfle*|enorme, piqu* .. guepe*|frelon*|abeille*|vipere & gonfl*|respir*|allergi*|malaise|gorge, vipere, choc allergique|anaphylac*, oedeme,
      renvers* .. bouillant*|brulant*|casserole|huile|friteuse|soupe|cafe|the, eau|huile bouillante .. dessus|visage|bras|elle|lui|moi, urine* & depuis .. jours|hier & dort|endor*|confus*|mal, urine* pas|plus|rien .. jours|jour|hier & dort|endor*|confus*|mal,
      ambulance|ambulence $|/|vite|svp|s, ^ ambulance|ambulence|samu, appel* le samu, samu, un|le docteur|medecin|toubib .. tout de suite|vite|urgent|urgence|maintenant, c est grave & docteur|vite|medecin|tombe*, urgence vitale|medicale,
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
      dites|dis|dite|diras .. que je l|les|t|vous aime* & fini|finis|adieu|pardon|plus|partir, retrouver|rejoindre|revoir .. mon|ma|mes|lui|elle|eux & mort|morte|morts|decede*|la haut|ciel|paradis, vais|veux|envie .. le|la|les rejoindre|retrouver|revoir & mort|morte|decede*|ciel|haut|enterre*,
      fonc*|encastr*|jeter|lancer|rouler|planter .. arbre|mur|platane|camion|train|pont|fosse|poteau & pense*|envie|vais|voulu|voiture|idee, fusil|corde|poutre & reste|vendu|seul*|fini|plus|pense*|grange|grenier|pret*|regarde*,
      fait mon temps, j abrege, abreg*, vie .. c est|est termine*|finie|fini $|/|pour|je|et, la vie pour moi, essaye*|tente* l|l annee dernier* & recommence*|repense*|envie, tentative* .. suicide|recommence*|peur|hier, recommence* a? y penser, y penser & recommence*|deja essay*|tentativ*,
      pour mourir|crever & pris|medicament*|cachet*|ouvert|monte*|saut*|fait, veut|voulait|voudrait|veu .. partir|terminer|en terminer|mourir|disparaitre|en finir|finir & dit|ecri*|poste*|message|mange*|peur|repete*|parle*, en terminer, mange* plus expres & partir|mourir|elle|il, se laisse*|laisser|laisse partir|mourir|aller|glisser & mange*|expres|dit|parle*,
      ${self} .. m endormir|dormir|dors .. plus|pas|jamais reveil*, reveil* plus|pas jamais? & voudrai*|aimerai*|envie|dormir|endormir|espere*|prie*|souhait*, plus|pas|jamais me? reveil*|reveiller & voudrai*|aimerai*|envie|dormir|endormir|espere*|demain, m eteindre, disparaitre|disparetre $|/|pour|sans|et|dans|de, sert a rien .. vivre|rester|continuer|vie|que je, sers a|plus rien & vie|vivre|mourir|partir|terre|disparai*,
      ma vie .. vaut|sert|sens|rien|interet|fini*|arrete* & plus|rien|pas, arreter .. de vivre|souffrir|respirer|tout ca, tout arreter|stopper|plaquer & vie|mourir|souffr*|peux plus|definitivement, plus rien a attendre|perdre & vie|mourir|partir|fini|terre, pas demain|noel|lundi|noel la & serai|sera, me faire|fere|fout* en l air, kms, unalive, six pieds sous, manger les pissenlits, sous|dans la terre|tombe & envie|mieux|voudrai*|serai*,
      couper|coupe|ouvre|ouvrir|taillade* .. veines|poignet*|bras & je|jme|me|elle|il|se|veux|ado|fille, scarif*|automutil*|mutile*, corde|ceinture|foulard & cou|accroche*|attach*|poutre|noeud|arbre|pense*, noeud coulant, idees noires|suicidaires|sombres|morbide*, envie|envi de|d|dan mourir|en finir|crever|partir pour|disparaitre|sauter|finir,
      donne* .. mes|ses affaires|chien|chat|animaux|bijoux|jouets & plus|besoin|partir|bizarre|adieu|testament, assez vecu|souffert & partir|mourir|fini|plus, pres|pret|prete .. a partir|mourir|en finir|sauter, c est ma derniere|mon dernier soiree|nuit|jour|noel|soir|message|lettre, derniere fois que .. parle*|ecri*|voi* & adieu|pars|plus, adieu .. tout|tous|monde|maman|papa|famille|vie|mes
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
      frigo|placard*|frigidaire|garde manger .. vide* & reste|frere|soir|centime*|euro*|enfants|rien|plus|paye|jours|$, vide .. frigo|placards|placard, frigo .. vide & reste|centime*|frere|euro*|rien, frigo vide $|/|frere|et|frr, rien .. dans|ds .. frigo|placard*|ventre|estomac|gamelle|assiette* & mere|peux|soir|enfants|plus|faim|depuis,
      plus .. lait .. poudre|bebe|biberon|fille|fils|petit*, lait .. bebe|poudre|infantile|maternise & plus|argent|urgent|besoin|hurle*|pleur*|soir|rien|fini, biberon* .. eau|coupe*|vide|soir|rien|dilue* & plus|coupe*|soir|eau|pleur*|hurle*, coupe*|dilue*|allonge* .. lait|biberon .. eau,
      manger gratui* & maintenant|soir|ou|urgent, ou|endroit|adresse .. manger .. gratui*|maintenant|soir|chaud|rien payer, fouill*|fais|fait|faire|mange*|fesons .. poubelle*|bennes|benne, poubelle* .. manger|bouffer|supermarche|nourriture,
      rien|pas|plus|ri|r|quoi .. manger|bouffer|bouffe|nourrir|grailler|donner|cuisiner|croute .. soir|nuit|enfants|petits|gosses|bebe|demain|aujourd|depuis|midi|maintenant|frr|che|chez, rien .. pour? ce|cette|demain soir|nuit|matin & mange*|faim|restos|repas|nourri*|frigo|enfants|ferme*|bouff*,
      rien|quoi .. nourrir|bouffer|manger|grailler & soir|bebe|enfants|petits|depuis|frigo|maintenant|urgent, reste|reste* plus? qu|que|q .. quignon|pain|riz|pates|soupe|oeuf*|biscott*|boite|paquet|croute*, plus de|d riz|pates|pain|soupe & meme|la|deux jours|rien|gosses|enfants, plus .. meme .. riz|pates|pain|soupe|lait|patate*, que du|de l|des riz|eau|pain|pates|eau sucree|cafe & plus|jours|depuis|soir|enfants|rien,
      repas|nourriture|manger|bouffe|colis|alimentaire|alimentation .. urgent*|soir|tout|maintenant|immediat* & plus|rien|soir|urgent*|besoin|enfants, urgent* .. nourriture|manger|repas|colis|lait, tourne* .. oeil & faim|mang*, saute*|sauter .. repas|diner|souper & enfants|jours|rien|plus|soir, mange* .. qu|que .. fois|jour|deux|pain|soir .. jour|jours|sur|enfants,
      mange* pas|rien|plus depuis|soir|ce|a ... jour*|hier|matin|lundi|mardi|dimanche|samedi|vendredi|soir|faim, pas mang* .. aujourd|hier|depuis|soir|jours|midi, enfants|petits|gosses|enfant .. demand* .. manger|pain|faim, ventre .. gargouille|crie|vide|mal & faim|mang*|enfants, couche* .. sans|rien .. manger|ventre|diner|souper, enfants|petits|gosses .. couch* .. faim|manger|ventre,
      ya r|rien|plus rien|pu a bouf*|manger|grailler, dormir|couch* .. ventre vide|faim, soir .. sans|pas .. mang*|repas|diner & rien|argent|plus|enfants, vol* .. manger|pain|magasin & faim|enfants|bouff*|rien, plus .. couches|lait .. bebe, j|je crev* la dalle|faim
    `,
    `
      recette, regime, on mange ou|quoi|quand, lol, grandi*, appetit, chien*|chat*|poule*|vache*, jeune|ramadan .. question, dans le jeu, restaurant, frigo .. neuf|panne|acheter|hors|marche|occasion, poubelle* .. tri|ramass*|passe*|sortir|couleur|jaune|maire*|mairie, jour de collecte, fin du mois difficile
    `,
  ),
];
