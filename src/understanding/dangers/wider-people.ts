import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';
import type { DangerKey } from './key.ts';
import { ended, rule } from './wider-rule.ts';

/** The same, for what people do to people: the night outside, the couple, the old, the child. */

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
      suis|sommes|est|reste* dehors .. avec|il|depuis|ce|et|la|sous|dans|maintenant|$, dehors & moins|froid|pluie|degres|gel*|neige|orage|valise*|chien|bebe|cartons|couverture*, nous|moi|bebe|enfants dehors, parc|gare|rue & veux|veut pas|plus rentrer, pas|plus maison & dehors|froid|bebe|rue|nuit|enfants,
      veut|veulent|veu plus|pas .. de moi|nous .. chez|maison, dois|doit|faut|devons partir|sortir|quitter .. tout a l heure|soir|maintenant|aujourd|midi|ce|heure* & rien|ou|toit|chez|dehors|personne|dormir, pas|plus|sans|aucun .. toit|abri $|/|ce|pour|et|maintenant|depuis,
      sort*|sorti .. hopital|prison|garde|urgences|cure|foyer|maternite & toit|nulle|dehors|dormir & heure|soir|maintenant|rien|nuit|ou|pas|plus, sous|dans .. tente|toile|pont|bache|porche|abribus|carton*|laverie|lavoir|couloir|hall|cave|cabane|squat|garage|vestiaire*|cabanon|ruine|grange|caravane|local & dor*|depuis|trempe*|froid|vis|nuit*|suis|sommes|installe*|pionce*|gel*|homme|pluie,
      dor*|dors|dort|pionce*|jpionce|crech*|squatt*|crèche .. dans|dan|ds|sur|sous|a .. voiture|caisse|bagnole|tente|cage|escalier|hall|cave|gare|parking|laverie|bus|tram|train|local|banc|parc|bois|grange|camion*|fourgon|squat|rue|terre|toilettes|eglise|metro|abri|bureau|vestiaire*|garage|clio|kangoo|jardin|lavoir|cabane,
      ke|que je dor*|dors .. ds|dans|dan .. caisse|voiture, parti*|partie|tire*|enfui* .. chez|maison & nuit|ou|dehors|dormir|soir|rien|nulle & maintenant|claqu*|froid|sac|fait|dehors|dormir, arrete de peril, peril|evacu* & sortir|dehors|rien|maintenant|soir|nuit|dormir, ans & suis|dors|vis .. dans|ds .. ma|mon voiture|fourgon|camion|caisse,
      sans abri $|/|depuis|ce|aide*|svp|je|froid|et|nuit, ^ sans abri|domicile|toit, sdf $|/|depuis|soir|nuit|avec|je|froid|aide*|dehors, heberg*|loger|dormir|abri|accueil*|mettre a l abri .. soir|nuit|urgent* & soir|nuit|urgent*, heberg* moi|nous|mes|urgent* & soir|nuit|urgent*|enfants, vole .. tente|duvet|couverture*,
      fils|fille|frere|soeur|copain|ami|pere|voisin* .. est|dort|vit dehors|rue & prendre|froid|ans|heberg*|soir|nuit|peux, expuls* .. tout a l heure|matin|midi|ce|hier|aujourd|maintenant, assis* .. cartons|valise*|trottoir|banc & expuls*|dehors|rue|affaires|nuit, serrure* .. chang* & dehors|rentrer|affaires|soir|enfants, chang* .. serrure*,
      homme|femme|jeune|famille|dame|monsieur|couple|quelqu|gens|type|sdf .. dort|dorment|couche*|installe*|vit .. dehors|lavoir|local|laverie|hall|cave|rue|parking|gare|banc|eglise|abribus|bois|voiture|porche|cage|arret|toilettes|park*, chambre|hotel|gite|airbnb .. paye*|reserve* .. soir|matin|demain|midi & apres|dehors|ou|plus|rien, passe* la nuit .. dehors|marche*|voiture|gare|urgences|hall|banc, marche* toute la nuit, mis|mise|jete*|vire*|foutu* .. dehors|porte|rue .. soir|matin|hier|maintenant|avec|tout|$|/,
      pas ou dormir|coucher|loger|rester|passer & soir|nuit|froid|dehors|maintenant|rien|valise*, pas|plus|nulle|aucun .. part|endroit|lieu|lit|hebergement|logement .. soir|nuit|maintenant|des, ce soir|nuit .. rien|personne|nulle|dehors|rue|ou|voiture .. dormir|heberg*|aller|$|/, cette nuit .. dehors|froid|voiture|rue|gare|ou|nulle
    `,
    `
      jeu|jeux|math*|informatique, chien|chat dort, camping|vacances|festival|voyage|randonn*|chateau*, chauffeur|routier, fin du|de mois|bail, treve, benevol*|maraude, travaill*|routier|chauffeur* & camion, risque|peur|crains|menac* .. rue|dehors|expuls*, bientot, il y a .. ans|mois, quand j etais, site|appli*|serveur, concert, j ai dormi comme, bebe|enfant*|fils|fille dort|dorment .. pas|mal, a partir du, mois prochain, dors mal, cles|cle oublie*
    `,
  ),
];

const hers = 'mon|ma|mes|l|cet|son|sa|le|notre|ton';
const he = 'il|elle|mari|ex|copain|compagnon|conjoint|mec|epoux|cheri|homme|fiance|amant';
const hits =
  '@hits|etrangl*|gifl*|mtap*|mfrap*|mcogn*|coup|coups|raclee*|claque*|marav*|savate*|fracass*|tabass*|pince*|griff*';

export const widerCouple: Rule<DangerKey>[] = [
  rule(
    'violence/couple',
    `
      dit|dis|dire|fait croire .. tombe*|escalier|porte|cogne* & etait|c|est lui|faux|mari, hopital|medecin|voisins .. dit .. tombe*, hopital|medecin & tombe* & lui|faux, dit|dis|dire .. tombe* & c etait lui|elle|mari|compagnon|copain|ex|faux|hopital|medecin, ${he} .. frapp*|tape|bat .. femme|compagne|copine, retrouve|retrouver .. partout & parti*|partie, ${he} .. decide*|choisi*|control*|verifi*|surveill*|impose* .. habits|vetements|amis|tout|argent|sorties|maquill*|jupe*|mange*|telephone|heures|qui,
      m|me appel* .. fois par|sans|tout & jour|savoir|arret|temps|ou, appel* .. savoir ou je suis|vais|etais, reveil* .. nuit .. insult*|cri*|engueul*|frapp*|faire|violer, tue|tuer|frapp*|cogne* .. chien|chat|lapin|animaux & punir|il|elle|mari|ex|copain|peur,
      laiss* pas|plus|jamais .. apprendre|sortir|parler|travailler|voir|conduire|telephon*|ecole|seule|partir, coup* .. chauffage|connexion|internet|eau|electricite|telephone|vivres & punir|mari|il|copain|compagnon|prive*, pour me punir|faire payer|faire mal, devoir conjugal,
      dis|di oui .. sinon, sinon il|elle s|me|se|crie|boude|frappe|casse|hurle|enerv*|insult*, refuse* & pilule|preservatif|contracept* & force*|il, refuse .. pilule|preservatif|contracept*|avort*|seule|sorte|travail* & il|mari|copain|compagnon, il|elle me|m force*|oblige*|viole*|prend de|viol*,
      si je le|la|l|me quitte*|laisse|pars|plaqu*|separe|divorce|parle|porte, il me tue, fusil|arme|couteau .. table|lit|oreiller|voiture|devant & expres|il|mari|laisse|pose|copain, montre* .. riviere|fusil|trou|corde|couteau|pont & dit|il|retrouv*, retrouv* .. dans|morte|la|riviere|loire|fosse & dit|menac*|il, me|nous retrouve|retrouvera|suit|traque|piste .. partout|toujours|ou que|jusqu,
      interdiction .. approcher|contact|voir & vient|appel*|revient|meme|ecole|porte|tourne|message*, bracelet & approch*|ex, sort*|sorti .. prison & jure|venger|peur|ex|mari|retrouv*|menac*, jure .. venger|tuer|retrouver|payer|avoir,
      pere|papa|beau|daron|fils|frere|gendre|oncle .. tape*|frappe*|bat|cogne*|tabass*|gifl* .. ma|sa|la|ta|maman mere|femme|maman|soeur|copine|belle, papa .. tape*|frapp*|bat|cogne* .. maman, ami|mari|copain|mec|compagnon|conjoint|homme .. la|l bat|frappe|tape|cogne|tabasse|frapp*|maltrait*|insult*, manches longues & ami|mari|copain|bleus|bat|ete|cache*,
      levre|oeil .. fendu*|noir|gonfle*|au beurre & dit|mari|copain|c est|ami, levre|oeil|nez|visage|bras|joue .. fendu*|noir|au beurre|gonfle*|casse*|tumefie*|bleu* & mari|c|dit|copain|compagnon|collegue|ex|il|amie|voisine, recoi*|recu*|prend*|pren|ramass*|encaiss* .. cou|coup|coups|claque*|gifle*|raclee* .. son|mon|de|du|par mec|mari|copain|compagnon|conjoint|ex|homme, de son mec|mari|copain|ex & coup*|cou|peur|viol*|frapp*|menac*|bleus,
      prepar* .. sac|valise|fuite|depart & violent|violen*|peur|cas|partir|cache*|voisine|il, de plus en plus violent|agressif|mechant|jaloux|brutal, retir* .. plainte & recommenc*|peur|il|frapp*, recommenc*|recommence & frapp*|plainte|coup*|jure|promis|pardon|il .. plainte, promi* .. changer|arreter|recommenc* & frapp*|coup*|tap*|cri*|violen*|leve*,
      m|me|nous etrangl*|tir|serr* .. cou|gorge|cheveux|bras|fort, leve|lever .. main .. moi|sur|elle|nous, lev* la main, me|m|nous|mon crach*|pouss*|bouscul*|jet*|balanc*|enferm*|brul*|pinc*|gifl*|cogn*|tabass*|defonc*|eclat* .. dessus|contre|mur|escalier|dans|par|visage|figure|quand|si|devant|fort|sol,
      mtap*|mfrap*|mcogn*|mbat|minsult*|mviol*|mtabas*|mgifl*, ${hers} mari|ex|copain|compagnon|conjoint|mec|epoux|cheri|homme|fiance|amant ... ${hits}, ${hers} mari|ex|copain|compagnon|conjoint|mec|epoux|cheri|homme|fiance|amant|femme|copine|compagne ... peur|terroris*|menac*|violent*|humili*|insult*|rabaiss*|espionn*|harcel*|force*|interdi*|prive*|empech*|confisqu*, jaloux|jalousie|possessif & peur|tape*|interdit*|surveill*|frapp*|crie*|controle*|maladi*|sortir|telephone,
      fais|fait attention a tout ce|qu|que, marche* sur|des des|oeufs oeufs? & il|mari|colere|rentre|peur, peur .. quand il|elle rentre*|boit|entre|arrive|crie, peur qu il|elle .. rentre|frappe|tape|retrouv*|tue|casse|prenne|revienne|fasse, plus le droit de|d sortir|voir|parler|travailler & il|mari|copain|compagnon|conjoint, il a dit que .. prendr*|enlev*|gard* .. enfants|petits & pars|quitt*|divorc*|porte|parle, message*|sms|appel* .. menac*|jour|nuit|cent|insult* & ex, ex .. message*|appel*|suit|attend*|harcel*|tourne*|rode*|menac*|guette*|debarque*|traine*,
      photos|videos .. intimes|nue|nues|moi & ex|menac*|diffus*|publi*|envo*|copain, sous son|l emprise|controle|coupe, me|m|la rend folle|fou, prison .. chez moi|maison, prisonniere, esclave, bonniche & peur|frapp*|coups|interdi*, marier|mariage .. force*|oblig*|contre|pays|choisi & veux|parents|famille|peur|contre|cousin
    `,
    `
      ${ended}, fibre|internet fournisseur, chef|patron|collegue|voisin|voisine|prof|inconnu|client|proprietaire|coloc* .. me|m|nous, caf|banque|huissier, classe|cour de|recre|camarade*, jeu video, carte grise|vitale & ex, pour rire, n|ne m a jamais, jamais leve, alzheimer|demence & mari|femme,
      pension alimentaire|ex .. message de|poli, permis de, je le|la controle, mon fils|ma fille .. me|m|ecole|autres, copains & ecole
    `,
  ),
];

const aged =
  'mere|pere|maman|papa|mamie|mamy|papi|papy|meme|pepe|grand|oncle|tante|vieille|vieux|vieil|agee|age|agees|ages|resident*|handicap*|trisomi*|autiste|fauteuil|aveugle|tutelle|curatelle|alzheimer|senile|deficient*|schizophren*|sourd|sourde|infirme|invalide|lepad|ehpad|epad|foyer|hospice|esat|ime|mas|auxiliaire|centenaire, retard mental, quatre vingt|vingts, soixante|septante dix ans, @seniorage ans';
const harms =
  'attach*|gifl*|tape*|taper|frapp*|bat|coups|pince*|bouscul*|secou*|brutal*|maltrait*|insult*|humili*|hurl*|menac*|enferm*|affam*|vole|volent|voler|depouill*|moque*|pouss*|terroris*|neglig*|delaiss*|abandonn*, mal|mauvais traiter|traite*|traitement*, dans|ds ses|leur|sa|son|l selles|urine|crasse|merde|excrement*|caca|couche*|pisse, escarre*|bleus|bleu|ecchymose*|marques|traces|griffures|hematome*|maigri, prive* .. repas|manger|visite*|eau|soins|argent|sortie, sans|ni chauffage|repas|manger|boire|soins|eau, prend*|pren|garde*|empoch*|vid*|pique* .. pension|argent|carte|retraite|sous|compte|livret|allocation|aah|cheque*, fait signer, signer .. cheque*|papiers|procuration|vente, vend* .. meubles|maison|terres, force*|oblige* .. choses|signer|manger|a, peur d|de|du .. dames|aide|soignant*|infirm*|fils|fille|lui|elle|lave|frere, se protege, leve la main, par terre & moque*|urine|laiss*|jours, restes froids, pleure quand, profite* de|d, couche* .. change* pas|fois, laiss* .. seul*|sale|terre|jours|heures, medicament* .. endormir|dormir|assomm*|calmer|trop, sangle*|contention';

export const widerVulnerable: Rule<DangerKey>[] = [
  {
    key: 'violence/vulnerable',
    any: [
      ...phrases(aged).flatMap((one) =>
        phrases(harms).map(
          (harm) =>
            `${one} & ${harm} & on|personne|nous|fils|fille|frere|soeur|belle|gendre|neveu|niece|cousin|voisin*|ils|auxiliaire|aide|soignant*|infirm*|tuteur|curateur|foyer|lepad|ehpad|maison|collegue|employe*|personnel|etablissement|tonton|mere|accompagnateur|educateur|moniteur|beau|elle|il|papy|papi|chaise|taper`,
        ),
      ),
      ...phrases(
        'mauvais|mal traitement*|traiter|traite|trait* .. etablissement|foyer|ehpad|maison|handicap*|agee|resident*|oncle|mere|pere, abus .. personne* agee*',
      ),
    ],
    unless: phrases(`
      ${ended}, papa|pere|beau .. tape*|frapp*|bat .. maman|mere|ma|moi, j|ai dix? @minorage ans|an, arnaque|escroc*|demarch*|cambriol*|agress* .. rue, mdph|apa|dossier|droits|aide a domicile|formulaire & prend*|vole, volets|volontiers|volant|volaille*, crie au|dans sommeil, college|ecole|classe|creche|nounou,
      enfants .. me|m crie, un enfant, ma|mon fille|fils de @minorage|trois|quatre ans, bebe, a perdu|perd, batiment|bateau|batterie, mon|ma mari|conjoint|compagnon|copain|ex .. me|m|la, carte .. vole, retraite|pension .. prend|prendre|demander
    `),
  },
];

export const widerViolence: Rule<DangerKey>[] = [
  rule(
    'violence',
    `
      passe* a|par tabac, m|l|nous|lui a|ont|as envoye*|mis* .. hopital|urgences|terre|sang|poing|ko, reveille* .. sans mes|habits|nue|culotte|vetements, me rappelle|souvien* .. rien & soiree|verre|reveil*|gars|chez|boite|habits, mis|met|verse* .. quelque|truc|drogue|produit|cachet|poudre .. dans|mon|verre|boisson,
      verre & drogue*|ghb|bizarre|quelque chose|rappelle|trou, passe un truc|quelque chose & soiree|verre|rappelle|nuit|dormais, medecin|kine|osteo|gourou|cure|pretre|patron|chef|prof|coach|moniteur|masseur|dentiste|gyneco .. fait|fais|touch*|caress* .. choses|truc|trucs|pas normal*|seins|cuisse*|gestes, gestes deplaces|sexuels,
      ce qu il voulait, dit|disais|disai|criais non & continue*|forc*|voulait|touche*, forc*|oblig* .. coucher|sucer|relation*|rapport*|sexe|toucher|nue, coucher .. pour|contre|sinon|avec .. loyer|payer|papiers|lui|travail|logement|emploi, demande* .. coucher|photos nues|sexe|faveur*|nue, sexe|services .. contre|echange,
      homme|type|mec|gars|vieux|inconnu|client|passager|chauffeur|quelqu|voisin|on .. m|ma|me|mas|mont|nous touche*|toucher|touch|frotte*|pelot*|embrass*|suivi|agress*|coll*|main|plaqu*|bouscul*|crach*|griff*, main* .. fesse*|sein*|cuisse*|jupe|culotte, frott* .. contre|metro|bus|moi,
      menac* de|d .. tuer|mort|bruler|frapper|diffuser|publier|planter|venir|violer|casser|egorger|crever, menac* .. famille|enfants|mort|chez|couteau|vie|photos|messages, s en prendre|prendra|prenne a, dealer*|mafia|cite|quartier|gang|passeur* .. menac*|frapp*|prendre|peur|dette|force*,
      diffus*|publi*|envo*|balanc* .. photo*|video*|nude* & nue|nues|intime*|menac*|sexe|chantage|payer|argent, chantage, sextors*, m|nous a|ont|mont rou* .. coups, roue* de coups, agress* .. par|dans|hier|moi|ete, m|me|nous cass* .. dents|nez|bras|gueule|cote, coup* .. poing|boule|tete|pied|batte|couteau|crosse|bouteille|matraque, m|nous|l|ma poignard*|plant*|tabass*|frapp*|tap*|lynch*|viol*|agress*|cogn*|gifl*,
      fait|fais|fai|faire|ete|suis tabass*|taper|tape|frapp*|agress*|braqu*|depouill*|viol*|lynch*|cogn*|poignard*|attaqu*|bouscul*|molest*|gaz*, viol $|/|j|il|par|en, viole|violee|violer|violeur*, homophob*|raciste*|antisemit* & frapp*|tap*|coup*|insult*|menac*|crach*|agress*, pere|frere|frere*|famille|oncle|parents .. m|me|nous frapp*|tap*|menac*|enferm*|confisqu*|surveill*|tuer & copain|voile|homo|gay|lesbienne|honneur|marier|sortir|majeur*|ans,
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
      met|mets|mettent|mis .. dehors|noir|cave|placard|genoux|coin|garage & punir|nuit|belle|mere|pere|maman|papa|parents & me|m|nous, bisou* .. bouche|langue|partout, embrass* .. bouche, envo* .. pays|bled .. marier|mariage, marier & force*|oblig*|bled|veux pas|envo*, brul* .. la|ma|mon|le main*|bras|dos|doigt* & maman|papa|mere|pere|dis|belle|cigarette|plaque,
      ${kin} me|m|nous tape|frappe|cogne|gifle|tire|pince|secoue|crie|batte|tapent|frappent|fouette* .. quand|si|avec|fort|tous|chaque|ceinture|cheveux|oreille*|parce|martinet|baton|cable|chaussure|$, ceinture|martinet|cable|baton|balai & papa|maman|pere|mere|parents|tape*|frapp*|coup*|dos, ${kin} .. vient|viens|entre|monte|rejoint .. lit|chambre|douche & nuit|soir|quand|dort|dors|moi|bizarre|peur,
      montr* .. sexe|zizi|kiki|zezette|culotte|film*|photo*|porno, met|mets|mettent .. dehors|noir|cave & dans le noir, touch*|caress*|lech* .. zizi|kiki|zezette|culotte|fesses|sexe|partout|minou|foufoune|corps|seins, zizi|zezette|kiki|foufoune, papa|maman|parents .. boit|boivent|drogue*|saoul* & seul*|peur|tape*|crie*|nous|petit|mange*, j ai peur .. rentrer|papa|maman|beau|maison|parents|soir, rentrer chez moi|nous & peur|veux pas|frapp*|tap*|papa|maman, mange* pas|rien .. maison|chez & parents|maman|papa|faim
    `,
    `dentiste|piqure, quand j etais, il y a .. ans, annees cinquante, mari|copain|conjoint me|m tape|frappe|bat, secret & cadeau|surprise|anniversaire, lui montrer, pays .. vacances & marier`,
  ),
  rule(
    'child-danger', // seen by an adult
    `
      ${kid} .. marche*|erre*|traine*|attend*|joue*|pleur*|dort .. seul|seule|seuls|pyjama|route|nuit|pieds & route|nuit|pieds|seul|seule|seuls|pyjama|rue|bord|froid, ${kid} .. dort|mange*|vit|vivent|dorment .. niche|chien|sol|cave|garage|gamelle|matelas|noir, niche & enfant|petit|gosse, fait|fais .. des choses|trucs|mal|truc .. a|au|avec .. ma|mon|mes|la|le|sa|petite fille|fils|petit|petite|enfants|gamine,
      ${kin} .. touche*|fait|montre*|filme*|caress*|embrass* .. ma|mon|la|le|sa|son petit? fille|fils|petite|niece|neveu|gamine & sexe|choses|nue|bain|culotte|mal|bouche|douche, ${kid} .. vend*|prostitu* .. corps|charme*|se, vend son corps, revient|rentre .. habits|affaires|argent|cadeaux .. cher|chers|luxe & fille|ado|ans, mauvaise|mauvais mere|pere|maman|papa & cogn*|frapp*|secou*|tap*|jet*|serre*,
      j|l|je|jai|ai cogn*|frapp*|secou*|jet*|gifl*|tap*|serr*|lanc* .. contre|fort|mur|trop|lit|bebe|pleur*|fils|fille|le|la & bebe|mur|fils|fille|petit|petite|mere|enfant*|pleur*|arret*, faire un? signalement, signal* .. gosse*|enfant*|gamin*|famille|mineur*|bebe|eleve|danger, gosse*|enfants|gamins .. danger|danjer, information preoccupante,
      dessin* .. monsieur|mal|papa|noir|pleur*|sang|coups|tape*|meme, ${kid} ... enceinte & beau|pere|ans|oncle|frere|homme|vieux, beau|pere|oncle|frere|tonton .. enceinte|couche*|viol*|dort avec & fille|ans|petite|belle, ${kid} .. maigre*|sale|sales|faim|affame*|vole*|pue .. toujours|jamais|ecole|cantine|poubelle*|classe|voisin*, ${kid} .. mange* .. jamais|poubelle*, ${kid} .. sursaut*|recule*|protege*|flanche*|cache* .. quand|visage|main|approche*|leve*,
      ${kid} .. dit|raconte*|confi*|explique|avoue*|ecri* ... tape*|frapp*|touch*|sexe|ceinture|mal|peur|secret|cave|noir|viol*|brul*|boit|saoul, ${kid} .. bleus|bleu|marques|traces|brulure*|cocard|griffures|hematome*|fracture*|plaies|coups & ecole|classe|dos|bras|visage|pere|mere|dit|papa|maman|cou|creche|voisin*|cuisse*|il|elle|retour|chez,
      entend*|antan* .. ${kid} .. cri*|hurl*|pleur*|suppli*|taper|coups, voisin* .. tape*|frapp*|cri*|hurl*|laiss*|enferm*|cogn*|secou* ... ${kid}, ${kid} .. voisin* ... pleur*|cri*|hurl*|seul*|coups|maigre*|enferm*|tape*|frapp*|dehors, laiss*|abandonn* .. bebe*|bb|petit|petite|gosse*|enfant*|nourrisson|gamin* .. voiture|seul|seule|seuls|poubelle|nuit|parking|soleil|maison|dehors, bebe*|enfant*|petit|petite .. enferm*|seul* .. voiture|soleil|parking, secou*|secoue .. bebe|bb|nourrisson|petit,
      peur|envie .. lui|le|la|bebe|enfant|petit .. faire mal|jeter|secouer|frapper|taper|etouffer, peux plus .. bebe|pleur*|cris & jeter|secou*|fenetre|mal|frapp*|taper|etouff*, ${kin} .. boit|drogue*|fume|saoul*|shit|crack & bebe|enfants|petit|petits|gosses|conduit|garde, adulte|homme|inconnu|vieux|mec .. demande*|envo*|parle*|ecri* .. photo*|nue|nues|rencontrer|rendez|cam|hotel & fille|fils|ans|mineur*|jeu|ado|insta*|snap*|discord|tiktok
    `,
    `${ended}, assistante maternelle|agrement|formation|adopter, maitresse|ecole .. dit|appel* .. parle|retard, mari|ex|compagnon|copain .. me|m frapp*|tape|bat, camarade*|copains|autres|recre|classe & tape*|frapp*, mon fils|ado|fille me|m tape|frapp*|insult*, cantine & prix|inscri*|payer, poux .. traitement, nuit & dort pas|biberon|dents|reveil*`,
  ),
];
