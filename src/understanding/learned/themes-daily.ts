/** The body, the family, the home, things and feelings: words by what they are about. One word each; `*` after a beginning. */
export const daily: Record<string, string> = {
  washing:
    'toilette laver lave lavent douche* baignoire bain bains lavabo savon* habill* deshabill* chaussettes bas gant hygien* couches protection* coucher enfiler boutonn* ongles cheveux shampoing raser propre',
  housework:
    'menage linge vaisselle aspirateur poussiere repass* vitres carreaux draps serpilliere balai sale salete rangement ranger lessive menagere',
  meals:
    'repas manger mange cuisin* plateau* portage plats midi diner dejeuner courses marche epicerie casserole frigo biscottes soupe nourri* viande',
  falling:
    'chute chutes tombe tomber tombee tombait glisse releve relever jambes canne deambulateur equilibre marcher bequille* teleassistance medaillon bracelet',
  memory:
    'alzheimer memoire oublie oublis perd perdue desorient* demence senile confus confuse fugue errance repete radote deraille cognitif*',
  oldage:
    'vieux vieille vieillir vieillesse age agee agees aine aines senior seniors retraite* ancien ancienne centenaire gir dependan* perte autonomie apa veuf veuve',
  homehelp:
    'auxiliaire auxiliaires saad ssiad admr aide soignante infirmier* domicile intervenante cesu plan intervenant* heures passage passages',
  residence:
    'ehpad maison mapad mapa residence residences foyer usld mouroir etablissement* placement placer ash resident* logement marpa chambre place admission',
  caregiving:
    'aidant aidants aidante proche proches epuise* bout craque craquer souffler repit relais relai releve vacances weekend jour accueil baluchonnage sacrifie dors tout seul epuisement',
  works:
    'travaux rampe barre barres monte escalier marches baignoire douche isolation isoler fenetre* chaudiere poele toiture anah renov* maprimeadapt maprimerenov prime amenag* adapt* ergotherap* volets pompe combles passoire',
  wheelchair: 'fauteuil roulant amput* paralys* hemipleg* parapleg* tetrapleg* prothese* orthese* appareil* mobilite',
  senses:
    'sourd sourde malentendant* aveugle malvoyant* vue yeux oreille* audition auditi* signes braille lunettes entend vois',
  disability:
    'handicap* mdph cotorep aah pch rqth invalid* incapacite taux carte cmi stationnement mobilite inclusion trisomi* autis* tsa spectre bipolaire schizo* epilep* sclerose parkinson fibromyal* maladie rare',
  childdisability:
    'aesh avs ulis ime itep sessad dys dyslexi* dyspraxi* dysorthogr* tdah hyperactif* orthophon* psychomot* camsp cmpp aeeh gevasco notification trouble* inclusion diagnostic pps',
  school:
    'ecole ecoles college lycee maternelle primaire cp ce1 ce2 cm1 cm2 sixieme cinquieme quatrieme troisieme seconde terminale classe classes prof profs maitre maitresse instituteur professeur directrice directeur inscription cartable rentree bulletin devoirs lecon cantine cour recre recreation collegien* lyceen* scolaire scolaris* redoubl* internat affelnet dasen pronote',
  bullying: 'moque* moquent harcel* harceler insulte* bouscul* souffre douleur ecarte rejete pousse ennuient embetent',
  babycare:
    'creche creches nounou nourrice assistante maternelle micro mam garderie periscolaire garde garder gardent centre aere loisirs halte paje cmg pajemploi babysitter mode',
  pregnancy:
    'enceinte enceintes grossesse accouch* maternite sage femme ventre echographie terme contraction* naissance naitre allait* biberon* lait nourrisson pmi couches poussette conge declarer',
  contraception:
    'pilule preservatif* capote* sterilet implant ivg avort* regles test depist* mst ist sida vih hepatite syphilis chlamydia rapport* protege lendemain gyneco* planning sexuel* sexe contracept*',
  parenting:
    'obei* crise crises colere ecrans console tablette tel portable punir puni gifle crie crier disput* dispute limites education eduquer educateur ados ado adolescent* deborde* debordee caprice* sommeil dort nuits rebelle insupportable mediation famille',
  separation:
    'separ* divorc* quitt* rupture pension alimentaire pensions garde alternee juge jaf mediation parental* visite visites droit ex autorite hebergement arripa aripa avocat mariage pacs concubin*',
  benefits:
    'caf allocation* alloc allocs familiales prime rentree ars asf paje complement cf qf quotient vacances vacaf bons cafpro prestation* rattachement enfants',
  adoption:
    'adopter adoption agrement assmat assistante assistant familial accueillir accueillant accueillante famille tribune formation domicile nounou ase',
  childharm:
    'signaler signalement maltrait* bleus marques frappe coups enfant petit petits crie pleure voisin voisins abus attouch* neglige seul enferme 119 ipp information preoccupante crip aemo placement',
  hlm: 'hlm bailleur social sociaux office t1 t2 t3 t4 f1 f2 f3 f4 f5 dalo attribution numero unique attente commission mutation grand petit pieces surpeupl* tiers loir valloire touraine',
  renting:
    'louer location garant garants caution visale locapass loca bail agence dossier visite studio coloc colocation etat lieux premier fjt foyer meuble emmenag* installer signer fiches demenag* loueur trouver',
  rentdebt:
    'loyer loyers quittance retard impaye* huissier commissaire commandement expuls* expulsion bailleur proprio proprietaire tribunal assignation treve hivernale mois regler arrieres dette fsl',
  landlord:
    'moisi* humid* humidite salpetre insalubr* indign* indecent* rat rats cafard* souris punaises nuisible* fuite fuites degat degats plafond murs infiltration* reparer repare reparation* depot garantie preavis voisin bruit tapage etincelle* prises danger arrete gaz chauffe ballon charges regie syndic proprietaire',
  energybill:
    'facture factures edf engie electric* electricite gaz eau fioul bois granules chauff* chauffage froid compteur linky coupure coupe couper courant cheque energie veolia totalenergies enedis saur releve regularisation echeancier kwh',
  homeless:
    'dehors rue sdf sans abri toit squat hotel hebergement heberge hebergee heberger hebergeait 115 siao foyer tente voiture camion canape chez ami amis copain dormir dors nuit expulse chrs accueil valise sacs',
  address:
    'domicili* domiciliation adresse courrier boite lettres elire election poste postale sans domicile caravane gens voyage camping',
  debts:
    'dette dettes credit credits emprunt* pret revolving surendett* surrendett* banque banquier bancaire decouvert agios fiche ficp fcc interdit saisie huissier cofidis sofinco cetelem rembourser rachat carte bleue chequier compte bloque recouvrement mensualite* budget relance* amende* tresor echeance prelev* clos cloture',
  broke:
    'argent sous fric thune thunes tune euros fin mois rien poche portefeuille vide ruine galere galerer secours exceptionnel depanner depannage pauvre misere boucler payer survivre survis joindre bouts fauche',
  hunger:
    'manger faim frigo colis restos coeur alimentaire alimentaires epicerie solidaire pates riz banque croix rouge populaire repas ventre nourriture bouffe lait panier bons assiette vide maraude',
  goods:
    'vetement* habit* manteau chaussure* pull fringues meuble* lit lits matelas table chaises canape armoire frigo frigidaire machine laver gaziniere four couverture* emmaus ressourcerie friperie vestiaire donner don dons draps poussette electromenager cuisiniere congelateur micro ondes casseroles',
  illness:
    'malade maladie cancer chimio operation opere hopital clinique traitement medicament* douleur douleurs mal fievre avc diabete tension coeur infarctus ald grave hospitalis* soins soigner soigne dialyse',
  doctor:
    'medecin medecins docteur toubib generaliste dentiste dents dent ophtalmo ophtalmologue dermato cardiologue specialiste kine kinesitherapeute cabinet rendez rdv traitant patient* ordonnance pediatre gyneco orthodontiste consultation desert radio irm prise sang pharmacie pansement doctolib',
  healthrights:
    'vitale cpam ameli secu mutuelle css cmu complementaire ame remboursement* rembours* arret maladie ij indemnites journalieres invalidite attestation ayant ald accident tiers payant franchise depassement lunettes appareils affiliation affilie',
  sadness:
    'triste tristesse depress* depression deprime* angoiss* anxie* anxieux pleure pleurer pleurs larmes moral vide noir noires psy psychologue psychiatre cmp panique stress* burn out burnout dormir insomnie* cauchemar* envie lever peur peurs crises delire voix',
  dying: 'mourir suicid* suicide finir disparaitre adieu mort pendre sauter pont cachets veines vivre vie',
  alcohol:
    'alcool boire boit bois bouteille bouteilles pastis vin biere rouge alcoolique bourre soul ivre cure sevrage aa apero whisky vodka boisson',
  drugs:
    'drogue drogues cannabis shit joint joints fume fumer beuh weed coke cocaine heroine crack protoxyde ballons deal cigarette* tabac clope* vapot* addict* accro dependant* sevrer substitut* methadone csapa',
  gambling:
    'paris pari jeux jeu jouer joue casino poker grattage tickets pmu loto sportifs betclic winamax ecran ecrans console fortnite',
  lonely:
    'seul seule seuls solitude isole isolee isolement personne parler discuter compagnie visite visites visiter copains amis rencontrer sortir sorties club clubs loto belote tricot activite* benevol* benevolat association* chorale sport gym silence tele ennuie ennui monde voir quelqu',
  animals: 'chien chat vache vaches troupeau betes chevre* brebis cheval poules',
};
