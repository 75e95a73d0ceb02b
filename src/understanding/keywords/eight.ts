import { phrases } from '../pattern.ts';
import type { Keywords } from './keywords.ts';

/** The needs that have a complete flow. */
export const eight: Keywords = {
  'impaye-loyer': {
    clear: phrases(`
        loy* .. retard|impaye*|due|dus|dette*|arriere*|relance*|mois,
        retard*|impaye*|dette*|dois|doit|devons|arriere* .. loy*, pay*|regl*|assum*|vers* ... loy*,
        loy* ... pay*|regl*|peux|assumer|honorer, aide*|difficulte*|probleme*|souci* ... loy*,
        dois|doit|devons|doivent ... bailleur|proprietaire|proprio|hlm, loy* .. pas pu|peux, commandement de payer,
        expuls*, huissier* .. loy*|logement|appart*|dehors|maison|expuls*|proprietaire,
        huissier* ... sinon|dehors|mois|payer,
        proprietaire*|proprio*|bailleur* .. reclam*|menac*|veut|va|vir*|mettre ...
          loy*|dehors|porte|expuls*|partir|mois|argent,
        proprietaire*|proprio*|bailleur* .. mettre|virer|vire|foutre dehors, fsl, f s l, treve hivernale,
        bail .. resili*|resiliation, clause resolutoire, assign* .. tribunal|loyer*|audience, plan d apurement,
        apurement, quittance* .. pay*|retard
      `),
    hint: ['loy*', 'huissier*', 'mettre dehors'],
    unless: ['allocation*|apl & loy*', 'garant*|caution*'],
  },
  'apa-domicile': {
    clear: phrases(`
        apa, a p a, allocation personnalisee, aide a? domicile, aide menagere, aide soignante, auxiliaire de vie,
        portage .. repas, livr* .. repas, repas .. livr*|domicile|prepar*, teleassistance, tele assistance|alarme,
        bracelet|medaillon .. chute|alarme|alerte, maintien a domicile,
        rest*|vivre|vieillir .. chez|maison|domicile &
          mere|pere|maman|papa|age|agee|tout|toute|vieux|vieille|parents|aide|perte|autonomie|papi|mamie|@seniorage,
        perte d autonomie|autonome, perd* .. autonomie, gir, grille aggir, dependance|dependant*,
        plus|pas .. toilette|douche|menage|courses|repas|laver|lever|habiller|cuisine &
          seul|seule|age|arrive|peux|peut|@seniorage|mere|pere|ose|maman|papa,
        menage|courses|toilette|repas|douche|laver|coucher|habiller|lever & @parent|@seniorage|agee|vieux|vieille|age,
        @parent|oncle|tante|voisine|voisin .. vit|habite|reste seul|seule, quelqu un|une .. matin et soir,
        aide* .. habiller|laver|lever|coucher|toilette, l|le|la|lui|les aide* .. manger,
        @parent|mari|femme|oncle|tante .. besoin .. aide|quelqu, @parent ... oubli*|memoire|perd|desoriente*,
        femme|aide de menage, mari|femme|conjoint .. alzheimer|parkinson|dependant*|grabataire,
        rentr*|retour|sort* .. hopital & aide|quelqu|domicile|seul|seule|maison, passage d une infirmiere|aide,
        mari|femme|conjoint .. perd .. tete, @parent .. perd .. tete|memoire,
        @parent ... tombe|tombee|tombes|chute*, chute* .. maison|jardin|escalier|salle,
        jambes .. portent|tiennent|suivent, pour la laver|lever|habiller|coucher
      `),
    hint: phrases(`
        @parent ... aide|seul|seule, @seniorage ans, mon age, balai|serpilliere|aspirateur|vitres, agee|agees|ages,
        alzheimer|parkinson
      `),
    unless: ['devenir .. aide|auxiliaire|accueillant*'],
  },
  'aidant-repit': {
    clear: phrases(`
        aidant|aidante|aidants|aidantes, repit, souffl* .. jour*|peu|week|heures|moi|moment|soir|nuit|bien,
        souffler, accueil de jour, hebergement temporaire|relais & @parent|mari|femme, baluchon*,
        relay*|prenne|prendre .. relais|releve, relayer,
        m|me occupe .. @parent|mari|femme|conjoint|epoux|epouse|frere|soeur|compagnon|belle|beau|tout|jour &
          epuise*|fatigue*|craque*|plus|souffl*|dor*|seul*|jour|nuit|repos*|jamais|usee|use|bout|vacances|larmes,
        m|me occupe .. fils|fille|enfant & handicap*|polyhandicap*|malade|autis* &
          epuise*|fatigue*|craque*|souffl*|dor*|seul*|jour|nuit|repos*|bout|relais,
        epuise*|creve*|craqu*|bout|dors|fatigue*|videe|vide|usee|use|nerfs|tiens|pleure|vacances|repos* ...
          @parent|mari|femme|conjoint|alzheimer|parkinson|handicap*|malade|fils|fille &
          @parent|mari|femme|alzheimer|parkinson|malade|handicap*|parkinson*,
        @parent|mari|femme|alzheimer|parkinson|handicap*|belle|beau|polyhandicap* ...
          epuise*|craque*|bout|dors|usee|use|rince*|fatigue*|larmes|nerfs|souffl*|tiens|relais,
        qui|quelqu|personne .. garder|surveiller|remplac*|compagnie .. @parent|mari|femme,
        laisser .. @parent|mari|femme & vacances|partir|sortir|seul|seule|souffler|besoin,
        aide|occupe|veille|soigne|garde .. @parent|mari|femme|frere|soeur|belle|beau ...
          fatigue*|rince*|bout|creve*|epuise*|nuit|plus, n|j en peux plus .. occuper|aider .. @parent|mari|femme,
        nuit|jour|24 et|sur nuit|24 & @parent|mari|femme,
        @me garde|surveiller ... @parent|mari|femme & sortir|week|absente*|vacances|heures,
        groupe de parole|paroles, sur les nerfs, lui parle mal,
        aide* .. proche*|@parent .. quotidien|seul*|fatigue*|epuise*
      `),
    hint: ['epuise*', 'craqu*', 'en peux plus', 'proche*'],
    unless: phrases(`
        garde .. enfants, conge|ajpa|ajpp|proche aidant & allocation|conge|paye*|indemn*,
        jumeau*|ado|bebe
      `),
  },
  rsa: {
    clear: phrases(`
        rsa, r s a, revenu de? solidarite, revenu minimum, rmi,
        plus|pas|aucun|sans|zero|aucune .. revenu*|ressource*|rentree* &
          rien|droit*|aide*|comment|vivre|faire|depuis|argent|travail|toucher|chomage|fini|fin|plus|aucun|allocation*,
        fin|fini*|plus .. droits|chomage|assedic|are|indemnites .. fini*|rien|termine*|droit|plus,
        sans .. revenu*|ressource*, aucune .. revenu*|ressource*, prison .. argent|ressource*|rien|ni,
        aucun|plus .. revenu*|ressource*
      `),
    hint: ['minima sociaux', 'revenu*', 'declaration trimestrielle', 'droits au? chomage'],
    unless: ['impots & revenu*', 'declar* .. revenu*'],
  },
  'demarche-en-ligne': {
    clear: phrases(`
        mot|mots de pas|passe|pass|pase, envoy*|transmett*|joindre .. pdf|fichier*|justificatif*|photo*|mail, pdf,
        mdp, identifiant*, france co*, franceconnect*, identite numerique,
        connect* .. compte|site|caf|ameli|impots|espace|france|internet|ants|travail|plus|pas,
        creer|ouvrir|creation|valider .. compte|espace|adresse|mail|boite &
          ameli|caf|impots|internet|ligne|mail|site|ants|compte|france, scann*|scan|numeris*, piece jointe|jointes,
        pieces jointes, telecharg*, televers*, imprim* .. attestation|document*|papier*|formulaire*|justificatif*,
        en ligne, dematerialis*, sur|par|avec l? internet|ordinateur|ordi,
        tout .. internet|numerique|ordinateur|ligne|dematerialise*,
        site .. caf|ameli|impots|prefecture|ants|bloque*|marche|bug*|plante*|veut|refuse*|bogue*|message|erreur|connais*,
        bug*|bloque* .. site|internet|page|compte|formulaire|inscription,
        compte|espace .. ameli|bloque*|personnel|caf|ants|france|impots|allocataire, m|s actualis*,
        actualis* .. france|pole|travail|situation|ordi*|internet|ligne,
        code|sms|mail .. recois|verification|securite|recu pas|jamais|plus, boite|adresse mail|mel|electronique|e,
        deposer|envoyer|faire|remplir|declarer .. internet|ordinateur|ordi|ligne|mail,
        ordinateur|ordi|internet|pc &
          declar*|demand*|demarche*|inscri*|caf|impots|dossier|retraite|prefecture|carte|remplir|actualis*|papiers|formulaire|droits|rsa,
        pas|ni|sans .. ordinateur|internet|imprimante|scanner|ordi &
          demarche*|papiers|caf|declar*|dossier|demand*|impots|scan*|faire|retraite|formulaire*, ants
      `),
    hint: phrases(`
        internet, ordinateur|ordi|pc, site, appli*, informatique, smartphone
      `),
    unless: phrases(`
        apprendre|cours|initiation|atelier* .. internet|ordinateur|informatique|tablette|clavier,
        vole*|pirat*|arnaqu*, site .. rendez vous & carte|titre|prefecture
      `),
  },
  hebergement: {
    clear: phrases(`
        a la rue, sans abri|domicile|toit, sdf, siao, 115, heberg*,
        foyer* .. place|temps|heberg*|urgence|logement|dormir|femmes, place* .. foyer*|chrs|centre|heberg*, chrs,
        dor* .. voiture|dehors|rue|canape|tente|ami*|camion|gare|sofa|cave|copain*|copine*|squat|droite,
        ou .. dormir|loger|habiter,
        pas|plus|sans|perdu|ni .. logement|toit|appart*|maison|logis|domicile|endroit|lit,
        loge*|vis|vit|suis|squatte .. chez ..
          ami*|copain*|copine*|cousin*|frere|soeur|parents|gens|tiers|famille|mere|pere|oncle|tante|fils|fille|connaissance,
        peut|veut|peux|veulent .. plus me|nous garder|heberger|loger, plus me|nous garder|heberger,
        veut que je parte|parti, mis|mise|foutu*|jete*|vire* .. dehors|porte,
        quitter|rendre|perdre|perds|partir|sortir .. logement|appart*|maison|chambre|foyer &
          ou|rien|aller|solution|nulle|sans|trouve*|bientot|juin|mois, squat*, hotel social|115, residence sociale,
        pension de famille, maison relais, nulle part, ou aller, canape, mise a l abri, plus de maison,
        maison|appart*|logement .. brule*|incendie*|inonde*|effondre*
      `),
    hint: ['foyer*', 'logement', 'dehors', 'hotel'],
    unless: ['ehpad|agees|personnes agees', 'etudiant* .. crous', 'location de vacances'],
  },
  'violences-conjugales': {
    clear: phrases(`
        violen* .. conjugal*|couple|conjoint*|mari|femmes|ex|domestique*|intrafamilial*,
        femme*|homme* battu*|violente*,
        @partner ..
          violent|violente|frapp*|tape|bat|gifl*|cogne*|menac*|insult*|humili*|harcel*|controle*|surveill*|interdi*,
        il me .. @hits|menac*|insult*|humili*, ordonnance de protection, mariage force*, emprise, pervers narciss*,
        peur de .. mari|ex|conjoint|compagnon|copain|lui,
        fuir|quitter .. mari|conjoint|compagnon & peur|violen*|enfants|danger, 3919
      `),
    unless: ['n|ne .. @hits .. pas|jamais', 'jamais .. frappe*|tape*|battu*'],
  },
  'recours-reclamation': {
    clear: phrases(`
        recours|contest*|reclamation|mediateur|defenseur ..
          @body|decision|refus|rsa|apl|caf|droits|indu|allocation*|dossier, recours, contester, reclamation,
        defenseur des droits, mediateur, trop percu*, indu|indus,
        rembours* .. @body|allocation*|rsa|apl & reclam*|demand*|dois|pas|veu*|euros,
        @body|on ... reclam*|demande .. rembours*|rendre|euros|somme*, somme* .. versee* a tort,
        rsa|apl|aah|allocation*|allocs|droit*|prime|chomage|pension|prestation*|paje|dossier|paiement* ...
          coup*|suspend*|suspens*|supprim*|radi*|arrete*|bloqu*|refus*|rejet*|sucre*|diminu*,
        coup*|suspend*|supprim*|arrete*|bloqu*|refus*|rejet*|sucre*|retir* ..
          rsa|apl|aah|allocation*|allocs|droit*|prime|aides|chomage|vivres|pension|dossier|demande|are|versement*|carte,
        radi*,
        dossier*|demande*|courrier* ...
          sans|aucune|pas|toujours|jamais|attend*|depuis|cours|perdu*|disparu*|point|traitement|bloqu*|etude|nouvelle* .. reponse*|rien|nouvelles|traitement|retour|mois|semaines|mort|traite|janvier|@month|an|cours|avance*|suite|bouge*,
        pas|jamais|aucune|sans|attend* .. reponse*|nouvelles|retour .. dossier*|demande*|@body|courrier*|mois,
        @body .. repond*|decroche*|rappel* plus|pas|jamais, ou en est mon|ma|le dossier|demande,
        ou|savoir .. en est .. dossier|demande, attend* ... reponse|versement|paiement|traitement,
        personne .. decroche*|repond*|rappel*, perdu .. dossier*|papiers|courrier* & @body,
        @body .. perdu*|refus*|trompe*|tromper|erreur*|rejet*|veut rien, touche*|percu|verse* trop,
        demande*|dossier* .. rejet*|refus*|bloqu*|perdu*|traine*|suspend*,
        ils|elle|on|@body .. perdu .. papiers|dossier*|documents|pieces, erreur* .. @body|dossier|calcul,
        refus* .. @body|dossier|rsa|aide, pas d accord .. caf|decision|mdph|cpam, discrimin*, injust*,
        relanc* .. dossier|@body, depuis .. mois .. dossier|demande|reponse, recu|eu .. refus|rejet,
        sanction* .. france|pole|rsa, traitement .. dossier*, rien recu|verse|touche depuis|ce|@month,
        toujours pas|rien .. recu|verse*|touche|paye*|reponse|regularis*|droits
      `),
    hint: ['refus*', 'sans reponse', 'dossier*', 'decision', 'erreur'],
    unless: phrases(`
        employeur|patron|salaire, crous & bourse, caution, medecin|dentiste|mutuelle & refus*, litige locatif,
        garde .. enfants
      `),
  },
};
