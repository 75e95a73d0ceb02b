import type { Rule } from '../matcher.ts';
import { phrases } from '../pattern.ts';

const acts = phrases(`
    @hits|@rapes, coups|coup, violen*, @threatens,
    gueule|baffe*|claque*|raclee|patate*|branlee|derouillee|rossee|trempe, leve*|porte .. main .. sur,
    tir* .. cheveux, crach* .. dessus|visage|figure, pouss* .. escalier|mur|sol|terre|contre|dehors,
    jet*|balanc*|lanc* .. dessus|figure|visage|tete|objets|assiette*|vaisselle|contre, bleus|cocard,
    peur|terreur|terroris*, forc*|oblig* .. coucher|faire|relation*|rapport*|acte*|epouser|sexe|avorter,
    cass* .. figure|gueule|nez|dent|dents|bras|cote|cotes|machoire, massacr*|defonc*|demonte*|demoli*
  `);
const control = phrases(`
    @controls|@threatens,
    interdi*|empech*|veut pas|plus|jamais ...
      sort*|voir|travailler|parler|partir|conduire|voie|appel*|famille|amies|telephone,
    laiss* pas|plus|jamais .. sortir|voir|parler|partir|travailler|tranquille|appeler,
    peux|peu|droit|ose|n .. voir|parler .. personne|famille|amies|ami,
    garde|prend|prends|confisqu*|vole|cache|coupe|controle|gere|pris|retient|retire ...
      carte|papiers|argent|salaire|telephone|cles|cle|passeport|paie|paye|rsa|compte|sous|allocations|alloc*,
    donne pas|jamais .. argent|sous|manger,
    fouill*|regarde|lit|verifie|geolocalis*|localis* .. telephone|portable|messages|sms|sac|kilometr*|compte,
    traite de|comme, dit|repete|fait ... folle|fou|nulle|merde|moche|grosse|pute|salope, pourrit la vie,
    casse .. affaires|telephone|meuble*|tout|objets|vaisselle, ferm* .. cle|clef,
    droit de sortir|voir|parler|travailler|telephoner, sous emprise, emprise,
    pervers*|manipulat*|jaloux|jalouse maladi*|tout|narciss*, jaloux|jalousie|jalouse,
    boit .. mechant|violent|agressif, agressif|agressive|mechant|mechante|brutal,
    attend*|revient|poste|appel*|message*|sms|venu ... travail|ecole|bas|porte|jour|fois|menace*|sans|arret*
  `);

const victims =
  'mon|ma|mes|notre|la|le|une|un|des|sa|son|les|cette|ce grand|grande|belle|beau|vieille|vieux|personne|dame|monsieur? @elder|mere|grand';

/** Violence suffered: in a couple, by a carer or against someone who cannot defend themself, or by anyone else. Read in this order. */
export const violence: Rule<'violence' | 'violence/couple' | 'violence/vulnerable'>[] = [
  {
    key: 'violence/vulnerable',
    any: phrases(`
        maltrait* & @elder|@carer|ehpad|age|agee|foyer,
        maltrait* .. personne*|adulte* .. agee*|ages|age|handicap*|vulnerable*, abus de faiblesse,
        ${victims} ...
          @hits|coups|bleus|bleu|maltrait*|attach*|hurle*|brutal*|insult*|humili*|neglig*|enferm*|vole|volent|depouill*|affam*|menac*|terroris*|secou*|rudoy* & @carer|aide|fils|fille|frere|soeur|voisin*|neveu|niece|on|gendre|domicile|maison|retraite|ehpad|il|elle|foyer|tuteur|employe*|personnel|petit|beau|belle,
        @hits|attach*|maltrait*|brutal*|insult*|humili*|neglig*|enferm*|hurle*|crie*|rudoy*|vole|volent|depouill*|menac* .. ${victims},
        @carer|aide .. @hits|attach*|brutal*|insult*|humili*|vol*|crie*|hurle*|menac*|laiss*|rudoy* ..
          ma|mon|grand|mere|pere|mamie|papi|resident*|patient*|papa|maman|tante|oncle|me|m|nous|personnes|vieux|vieille,
        laiss* .. urine|souille*|excrement*|couche*|salete|seul* .. jours|journee|heures|ehpad|mere|pere & @elder,
        ${victims} .. laiss*|abandonn*|delaiss* .. sale|urine|manger|boire|jours|soins|couche*|lit|crasse,
        fils|fille|neveu|niece|petit|belle|gendre|voisin*|aide|auxiliaire|infirm* ... me|m|prend|pris|vide|vole*
          ... argent|pension|retraite|carte|economies|cheque*|frapp*|tape|bouscul*|insult*|secou*|enferm* & 6* ans|an,
        fils|fille|neveu|niece|petit|belle|gendre|voisin*|aide|auxiliaire|infirm* ... me|m|prend|pris|vide|vole*
          ... argent|pension|retraite|carte|economies|cheque*|frapp*|tape|bouscul*|insult*|secou*|enferm* &
          7*|8*|9* ans|an,
        fils|fille|petit ... me|m .. @hits|bouscul*|insult*|menac* &
          vieux|vieille|retraite|age|agee|pension|veuve|veuf|handicap*|fauteuil,
        suis handicap*|fauteuil|aveugle|autiste & @hits|@rapes|enferm*|abus*|humili*|attach*,
        handicap*|trisomi*|autiste|deficient* ... @hits|@rapes|maltrait*|coups|bleus|humili*|attach*|abus*,
        a|de|d @seniorage ans|an & @hits|crier|vole|voler|depouill*|insult*|secou*|rabaiss*|arnaqu* &
          neveu|niece|fils|fille|aide|voisin*|gendre|par,
        profit* de|d|du ... faiblesse|age|alzheimer|argent .. @elder|agee,
        @carer|ehpad|foyer|maison ... maltrait*|attach*|brutal*|coups|bleus|hurle*
      `),
    unless: phrases(`
        mon|ma @partner .. me|m .. @hits, pere|papa .. @hits ma|sa|la mere|maman|femme, congres|formation,
        agress*|insult* .. tomb*|facture*, droit|droits|dossier|caf & maltrait*
      `),
  },
  {
    key: 'violence/couple', // one's own partner is named as the one who acts
    any: phrases(`
        mon|ma|l|cet|ton @partner|femme|homme ... me|m|nous|ma|mas .. @hits|@rapes|menac*|coups|gueule|claque*|gifle*,
        mon|ma|l|mes @partner|femme ... me|m|nous ..
          prive*|oblig*|forc*|interdi*|empech*|humili*|rabaiss*|insult*|harcel*|espionn*|enferm*|surveill*|terroris*,
        mon|ma|l @partner .. vient|revient|passe|tourne|attend|rode|debarque|sonne ...
          chez|maison|fenetre*|ecole|travail|porte|bas|soirs,
        mon|ma|l @partner ... traceur|gps|mouchard|camera*|balise|airtag|logiciel|espion,
        menac*|menaces .. de|d mon|ma @partner,
        fait|fais|subi* .. @hits|insulter|menacer|humilier .. par|mon|ma .. @partner,
        marier & forc*|oblig*|malgre|gre|contre, forc*|oblig* .. me marier|epouser,
        femme|homme|fille .. battu|battue|battues
      `),
    unless: phrases(`
        agress* .. verbal*, menac* .. divorc*|quitter|partir, oblig* .. divorc*|vendre|demenager, empech* .. dormir,
        maladie|alzheimer|demence|parkinson
      `),
  },
  {
    key: 'violence/couple',
    any: [
      ...acts.flatMap((act) => [
        `@me|moi & ${act} & mon|ma|mes|l|ton|cet|d @partner|homme`,
        `il|elle .. me|m|nous .. ${act}`,
        `sa|son|la @partner|femme & ${act} & il|elle|voisin*|copain|mari|entend*|soeur|amie|collegue|fille|mere`,
      ]),
      ...[
        'mon|ma|mes|l|d|d|cet|mon @partner',
        'pere de|des mes|mon|enfants|ma|nos',
        'ma femme',
        'mon|ma ex',
        'mon homme',
      ].flatMap((who) => control.map((act) => `${who} .. ${act}`)),
      ...control.map((act) => `mon ancien|petit compagnon|mari|ami|copain .. ${act}`),
      ...phrases(`
          violen* .. conjugal*|couple|conjoint*|mari|ex|domestique*|intrafamilial*|sexuelle*,
          il|elle|@partner .. me|m fout|fous|file|donne|colle .. tarte|tartes|baffe*|beigne*|torgnole*|gnon*,
          il|elle|@partner .. me|m traite .. pute|salope|chienne|conne,
          bleus & a cause de|d lui|mon|elle, @partner|homme .. devient fou|violent|mechant .. quand .. bu|boit,
          vis|vit|vivre .. enfer|calvaire|cauchemar|terreur & avec|par mon|ma|cet|lui @partner|homme,
          peux|peut pas|plus sortir & il|@partner .. pris|prend|garde|cache .. cles|cle,
          suis partie|parti|enfuie .. petits|enfants|petit|petite ... il|@partner .. nous|me cherche|recherche|retrouve,
          suis battue, i|y me|m|ma|mas @hits|@rapes|menac*,
          husband|boyfriend|wife .. beat|beats|beating|hit|hits|hitting,
          he is? beat|beats|beating|hit|hits|hitting me,
          @hits .. sa|ma|son femme|compagne|copine|conjoint*|mari|epouse,
          @partner .. violent|violente|agressif|dangereux|brutal|cogne*|frapp*|tape|bat|batt*,
          @partner .. me|m|nous|la|l|lui .. @hits|@rapes|menac*|gueule|coups, femme*|homme* battu*,
          vis|vit|vivre|c est .. enfer|calvaire|cauchemar|terreur|peur & @partner|il,
          peur de rentrer .. chez|maison, plainte contre .. @partner,
          subi* .. coups|violences|humiliations & @partner|il,
          @partner ... dangereux|violent|violente|alcoolique & peur|frappe|coups|enfants|partir|quitter,
          isole* .. famille|amis|amies & il|@partner, vis|vit|vivre avec .. violent*|agressif|dangereux,
          homme|femme|mari|compagnon|conjoint|copain violent|violente,
          il|elle prend|garde|vole|controle|gere .. paye|paie|salaire|argent|carte|rsa|telephone|papiers,
          il|elle .. m|me a? brul*|cogn*|jet*|lanc*|tir* ..
            cigarette|mur|sol|terre|dessus|cheveux|eau|tete|objets|assiette*,
          il|elle .. tord*|tordu|casse|cassee|serre .. bras|poignet*|nez|gorge|cou|doigt*|cote*,
          fuir|fui|quitter|echapper|protege*|protection|eloign* .. mari|conjoint|violent|violences|ex|compagnon &
            violen*|peur|coups|frapp*|menac*|protection|danger, ordonnance de protection, bracelet anti*,
          telephone grave danger, crime d honneur, mari* de|d force|contre, mariage force*|arrange*,
          marier .. force|contre|gre, mutil*, feminicide*
        `),
      // « il », of whom nothing more is said
      ...phrases(`
          il|elle me|m|nous .. @hits|@rapes, ma femme|compagne|copine .. me|m|nous a? @hits|@rapes|menac*|coups,
          il|elle .. me|m|nous a|ma|avait|as|recommence|remet .. @hits|@rapes|gifl*|coups,
          il|elle ma|mas|mon @hits|@rapes|menac*|insult*,
          il|elle .. me|m|nous a?
            menac*|humili*|rabaiss*|insult*|terroris*|surveill*|controle*|enferm*|crache*|sequestr*|denigr*|harcel*|isol*|espion*,
          il|elle garde|prend|confisque|controle|cache|surveille|fouille|lit|regarde ma|mon|mes|tout|toutes
            carte|papiers|telephone|argent|salaire|portable|compte|messages|cles|passeport|paie|sms,
          il|elle interdi*|empech*|laiss*|veut ... sort*|travailler|voir|parler|famille|amies|conduire,
          il|elle ... interdi*|empech*|laiss* .. sort*|travailler|voir|parler|partir,
          il|elle ... donne pas|plus|jamais .. argent|sous,
          @partner ... retrouve|retrouver|suit|piste|guette partout|toujours|encore,
          @partner .. me|m fait|faisait peur, il me fait|faisait peur, il|elle .. lev* .. main .. moi|sur,
          il|elle .. forc*|oblig* .. coucher|relation*|rapport*|sexe|choses|amour,
          il|elle .. casse|brise tout|affaires|meubles|telephone|portes,
          peur de|d lui|mari|ex|conjoint|compagnon|copain|sa|mon,
          peur qu il|elle .. me|nous|revienne|retrouve|frappe|tape|rentre|recommence,
          quand il boit|bu|rentre|enerve* ... peur|frapp*|tape|crie|coups|violent|cogne|pire|cache*|enfants|marche,
          quand il a|est bu|bois|enerve*|ivre|saoul|bourre ..
            peur|frapp*|tape|crie|violent|cogne|devient|cache*|mechant, il devient violent|fou|mechant|agressif,
          il est violent|violente,
          il|elle .. mis|met|donne*|file|foutu|fout|colle .. coup|coups|claque*|baffe*|gifle*|raclee|poing,
          il|elle ... suivre|traque*|retrouv* ... divorc*|separ*|quitt*|parti*,
          si je pars|parle|quitte|divorce .. il|elle .. enfants|tue*|papiers|brul*|prend*|menac*|mal,
          marche* sur des oeufs, coup* .. poing|pied|ceinture|baton|tete ... mari|ex|il|elle|compagnon|conjoint
        `),
    ],
    unless: phrases(`
        voisin|patron|chef|cheffe|collegue|inconnu|prof|frere|soeur|cousin|oncle|beau|homme|type|gars|proprietaire|proprio|policier|client|moniteur|pretre|medecin|entraineur|directeur|directrice|eleve|coloc|colocataire|gendarme|employeur|livreur|fils|fille|gendre .. me|m|nous|ma|mon|l .. @hits|@rapes|menac*|insult*|harcel*|suit|crie|hurle|humili*|attouch*|crache*|controle*|rabaiss*|coups,
        collegue|chef|cheffe|patron|manager|directeur|directrice|travail|bureau|boulot ...
          humili*|insult*|harcel*|rabaiss*|hurle*|crie*|controle*|surveill*,
        ecole|college|lycee|classe ... insult*|harcel*|humili*|embet*|tape|frapp*,
        ado|fils|fille ... me|m|nous ... crie|insult*|hurle|frapp*|tape|parle,
        caf|cpam|france travail|banque|huissier|pole ... harcel*|control*|menac*|suit,
        voisin* ... me|m|nous .. insult*|menac*|harcel*|frapp*|crie*,
        agressif|agressive|mechant & maladie|alzheimer|demence|parkinson|medicament*, ex .. carte grise|vitale,
        prison .. pour, condamn* .. pour, mari|ex|il .. rendez|entretien|reponse,
        chauffage|facture*|prix|loyer .. peur, il|elle .. fait peur .. chien|orage|avenir|administration,
        agression|viol|vol par|d|dans un|une|inconnu|rue, mere|pere|maman|papa .. me|m .. insult*|crie|hurle
      `),
  },
  {
    key: 'violence',
    any: phrases(`
        me|m|nous .. cass*|pete* .. figure|gueule|nez|dent|dents|bras|machoire,
        @me|moi .. fait|fais|suis|ete .. @hits|@rapes|braqu*,
        me|m|nous|ma|mon .. ont|a|avons|avait|as|est .. @hits|@rapes,
        @stranger|@acquaintance|on|ils .. me|m|nous|ma|mon|mont @hits|@rapes,
        @stranger|@acquaintance|on|ils .. me|m|nous .. @hits|@rapes|crach*|coups|menac* de|d?
          mort|tuer|frapper|casser|bruler|couteau,
        @stranger|@acquaintance|on|ils .. me|m|nous .. @hits|@rapes|crache*|coups|attouch*|touche*|bloque*|coince*,
        voisin*|frere|fils|beau|oncle|cousin|fille|ado|coloc*|jeune*|inconnu|type .. me|m|nous ..
          menac*|frapp*|tape|agress*,
        ai|suis|j|ete|est|a|me .. ete|fait|faire|fais .. @rapes|agresser|agresse|agressee|tabasser|frapper|braquer,
        viol|violee|viole|violer|violeur|attouchement*|agression,
        victime .. viol*|agression*|violence*|attouchement*|menace*|traite|coups,
        menac* de mort|tuer|viol*|frapper|bruler|casser, menaces .. mort|physiques|jour*|recois,
        coups .. recu*|ete|porte*|blessure*|pris|donne*, recu|recois|pris|ramasse* .. coups,
        coup* de couteau|poing|pied|tete|matraque|batte|machette,
        embrass*|touch*|caress*|pelot*|coince* .. force|forc*|fesses|seins|cuisses|sexe|entrejambe,
        fils|gendre|neveu|frere la @hits, en me|nous frappant|tapant|menacant, ete|suis drogue|droguee .. boite|soiree|bar|verre,
        main|mains .. fesses|seins|cuisse*|culotte|jupe, exhib*, abus* sexuel*,
        subi .. viol|agression|attouchement*|inceste|violences, ete|fait|etre|faire attaqu*,
        cass* .. gueule|figure|nez|machoire, drogue*|ghb .. verre|boisson|insu|soiree,
        touche* .. sexe|seins|fesses|cuisse*|entrejambe,
        agress* .. rue|bus|train|travail|nuit|hier|soir|gare|parking|voiture|dans|par|sexuel*,
        mes|ses freres|cousins .. @hits|menac*|surveill*, prostitu* .. forc*|oblig*|force, sequestr*,
        traite des etres, esclav*,
        mon|ma @child|frere|soeur|ami|amie|collegue|voisin*|pere|mere .. s est|etait fait|ete @hits|@rapes|agress*,
        @hits|@rapes .. amie|copine|soeur|cousine|collegue|fille|voisine
      `),
    unless: phrases(`
        vol|vole a|de l|main & carte, harcel* & travail, dette*|facture*|loyer & frapp*, agress* .. verbal*,
        collegue|chef|cheffe|patron ... hurle|crie, a quoi|comment agression .. definit,
        mer|maison|accouchement & secou*
      `),
  },
];
