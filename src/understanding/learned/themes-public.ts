/** Work, rights, papers, offices and getting about: words by what they are about. One word each; `*` after a beginning. */
export const institutions: Record<string, string> = {
  pension:
    'retraite retraites pension carsat agirc arrco trimestres trimestre carriere reversion minimum vieillesse aspa asi cnav points annuites releve liquider partir taux plein retraitee retraiter 62 64',
  rsa: 'rsa activite rmi declaration trimestrielle dtr beneficiaire allocataire radie suspendu sanction referent contrat engagement',
  jobsearch:
    'travail travailler boulot job taf emploi embauche cv lettre motivation candidat* entretien chomage chomeur chomeuse pole anpe assedic interim interimaire formation former reconversion diplome cdd cdi saison vendange* creer entreprise auto entrepreneur autoentrepreneur micro bilan competences vae cpf are actualis* inscrire licencie',
  return_:
    'remobilis* confiance chantier insertion siae structure accompagnement referent referente conseillere conseiller loin longtemps annees arrete arret reprendre remettre rythme rouill* parcours pie plie mds orientation',
  employer:
    'patron patronne chef cheffe employeur salaire paye paie bulletin licenci* renvoye vire viree virer harcel* prudhommes prud hommes contrat heures sup supplementaires conge conges demission rupture conventionnelle inspection inspecteur faute avertissement syndicat noir declare black employe salarie restaurant',
  workdisability:
    'inapt* inaptitude reclass* amenagement poste rqth cap agefiph sameth medecine medecin travail ergonom* mi temps therapeutique lombalgie dos restriction* milieu protege esat epaule',
  youth:
    'jeune jeunes mission locale cej garantie 16 17 18 19 20 21 22 23 24 25 apprenti* apprentissage decroch* stage service civique bafa orientation bac cap bep lycee perdu voie metier parcoursup pij',
  alone_youth:
    'ase foyer majeur majorite dix huit educ educateur placee place famille accueil jete jetee vire dehors parents contrat jeune mineur isole mna rejete coupe ponts orphelin* parrain soutien cour',
  student:
    'etudiant* etudiante fac universite bourse bourses crous dse cite resto campus licence master bts iut cours semestre erasmus partiel* echelon cvec alternance logement etudiant',
  french:
    'francais langue parler lire ecrire ecriture lecture alphabet alphabetis* fle illettr* cours apprendre comprendre accent traduire traducteur compter orthographe analphab* ofii a1 a2 b1 delf',
  idpapers:
    'identite passeport cni permis grise carte naissance acte livret etat civil perdu vole renouvel* expire perime photo photos ants mairie mineur sortie territoire nom prenom changement certificat immatricul* duplicata',
  residence_permit:
    'sejour titre recepisse prefecture asile refugie* cada ofpra cnda obligation oqtf visa naturalis* nationalite etranger* etrangere sans papiers regularis* regroupement ukraine ukrainien* syrie afghan* maroc algerie* algerien* tunisie* turc* comores guinee soudan ofii apatride subsidiaire carte resident',
  taxes:
    'impot impots fisc taxe taxes fonciere habitation declaration declarer revenus avis imposition tresor prelevement source fiscal fiscale fiscales fiscaux controle rattrapage bareme parts exoner* cadastre redressement redevance percepteur perception foncier',
  death:
    'deces decede decedee mort morte morts enterrement obseques cercueil funerail* crematorium inciner* notaire succession heritage heriter veuf veuve tombe cimetiere concession faire part pompes funebres defunt testament acte capital',
  online:
    'internet site ligne mot passe identifiant code codes franceconnect compte bloque scan scanner imprim* imprimante telecharg* pdf formulaire page bug plante mail mails email ameli connecter connexion upload piece jointe espace personnel numerique',
  computer:
    'ordinateur ordi tablette smartphone telephone portable souris clavier apprendre cours atelier* whatsapp wifi box forfait fibre reseau clavardage debutant debutante video visio equip* reconditionne informatique logiciel photos skype sms',
  paperwork:
    'courrier courriers lettre papier papiers dossier formulaire cerfa remplir rempli comprends comprendre lire explique expliquer paperasse administratif administrative administration classer tri trier case cases signer recommande document* pochette sac enveloppe enveloppes',
  complaint:
    'refus refuse refusee rejet rejete recours contester contestation reclamation mediateur defenseur droits trop percu indu rembourser suspendu coupe coupee bloque attente attends reponse repondent silence mois erreur injuste discriminat* discrimin* racis* relance relancer perdu traitement suite plainte dette versement',
  general:
    'droit droits aide aides renseign* renseignement* orienter savoir sais perdu perdue adresser qui commencer par ou assistante sociale as mds mdcs guichet interlocuteur bout quoi comment besoin',
  guardian:
    'tutelle curatelle tuteur curateur curatrice tutrice habilitation mandat protection majeur udaf mjpm mandataire procuration juge proteger sous depense* signe abus faiblesse gerer gere comptes influenc* arnaque',
  lawyer:
    'avocat avocats tribunal justice juge jugement aide juridictionnelle conseil juridique notaire amende* convocation convoque convoquee proces audience plainte greffe conciliateur droit droits succession prison sortie condamn* casier huissier loi penal detention garde vue delegue cour appel parloir',
  victim:
    'vol vole volee voles cambriol* agress* arnaque* escroqu* menace* menaces pirate* piratage fraude faux viol viole violee plainte police gendarme* gendarmes gendarmerie commissariat victime coups frappe racket temoin indemnis* phishing virement colis',
  couple_violence:
    'mari conjoint ex compagnon copain frappe gifle insulte rabaisse surveille controle interdit peur menace etrangle jaloux jalousie crie coups bleus sortir telephone fuir partir 3919 emprise humilie forcee force mariage viole hurle casse',
  vulnerable_abuse:
    'maltrait* bouscul* insulte ehpad personnel soignant* auxiliaire attache escarres neglig* laisse seule sale enferme prive argent vole soutire profite profitent crie frappe bleus 3133 3977',
  transport:
    'bus car cars navette train gare ter remi touraine taxi vsl ambulance covoiturage conduire deplacer deplacement* deplacements emmener emmene transport transports trajet trajets pied velo kilometre* km arret ligne bourg campagne isole loin trottinette chauffeur volant',
  vehicle:
    'voiture permis conduire code conduite auto ecole garage reparer reparation panne moteur embrayage freins pneus controle technique assurance scooter mobylette sans voiturette louer acheter achat occasion carburant essence gasoil plein lecon lecons leasing vehicule bagnole annule suspension points grise',
  farm: 'agricole agricult* agriculteur agricultrice ferme exploit* exploitation msa eleveur elevage vaches troupeau recolte tracteur vigne* viticult* maraich* paysan* cotis* betes ble lait champ champs',
  offices:
    'mairie ccas prefecture departement conseil msap france services bus guichet accueil standard bureau permanence maison',
  rent_help: 'apl als alf allocation logement aide caf loyer simulation',
  weather: 'meteo blague pizza recette match foot film musique chanson horoscope robot intelligence artificielle',
  money_amount: 'euro euros balles cent cents mille milliers francs centaine centaines',
  time_waiting: 'mois semaines semaine attends attente depuis toujours longtemps annee annees an ans jours',
  fatigue:
    'fatigue fatiguee epuise epuisee creve crevee bout force forces marre craque lasse tiens tenir dors dort sommeil nuit nuits',
  shame: 'honte ose oser cache cacher peur gene genee fierte demander mendier',
};
