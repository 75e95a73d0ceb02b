/** Groups of words, named from what they mean; patterns call them `@name`. One word each; `*` after a beginning. */
export const groups: Record<string, string> = {
  my: 'mon ma mes notre nos',
  his: 'son sa ses leur leurs',
  me: 'me m ma mas mont nous moi',
  them: 'la l le les lui leur',
  be: 'est es sont suis etait etais etaient sera ete',
  have: 'a as ai ont avait avais avez avons aurait',
  not: 'pas plus jamais rien aucun aucune',

  partner: 'mari conjoint* compagn* concubin* ex epoux epouse mec copain copin copine cheri* fiance* amant',
  parent: 'mere pere maman papa parents mamie mamy papi papy meme pepe tonton',
  mumdad: 'mere pere maman papa parents mama daron daronne darons tonton',
  child:
    'enfant* fils fille filles bebe* gosse* gamin* mome* ado ados adolescent* nourrisson* garcon* mineur* jumeau* jumelle* neveu niece eleve* petit petite petits petites petiot* gone bambin* minot*',
  stranger:
    'homme type gars inconnu* individu* mec bande groupe jeunes monsieur dame conducteur automobiliste voleur* cambrioleur* rodeur* femme personne',
  acquaintance:
    'voisin voisine voisins patron* chef* collegue* employeur* frere soeur cousin cousine oncle tante colocataire* coloc fils fille proprietaire* proprio client* prof* eleve* ami amie gendre moniteur* entraineur* pretre livreur* quelqu ils',
  carer: 'auxiliaire* soignant* infirmier* infirmiere* personnel ehpad aidant* tuteur* curateur* gardien*',
  elder:
    'mere pere maman papa mamie mamy papi papy meme pepe parents tante oncle agee agees age ages vieille vieux vieil ancien* residente* resident* handicap* trisomi* autiste invalide alzheimer senile tutelle dependant* aveugle',

  hits: 'frapp* gifl* cogn* tabass* etrangl* bouscul* brutalis* maltrait* secou* battu* bat bats battre battait battent tape tapes taper tapait tapent tapais tapee poignard* agresse* agression agresseur* lynch* tortur* ebouillant* assomm* molest* violent* baff* fess* mordu* strangul* defonc* rou massacr* attaqu* cognait',
  rapes: 'viol viole violer violait violes attouch* abus* penetr* tripot* pelot* inceste incest*',
  threatens: 'menac* terroris* chantage intimid*',
  controls:
    'insult* humili* rabaiss* surveill* control* espionn* harcel* enferm* sequestr* interdi* isol* piste* traque* suit confisqu* fliqu* denigr* crache* hurle* crie* espion*',
  drug: 'medicament* cachet* comprime* pilule* doliprane* xanax lexomil somnifere* antidepresseur* anxiolytique* paracetamol insuline morphine tramadol valium seresta',
  weapon: 'couteau* fusil* arme armes pistolet* hache* batte marteau* machette* revolver carabine cutter tournevis',

  tonight: 'soir nuit maintenant aujourd',
  outside:
    'dehors rue voiture gare parking tente cave hall camion camionnette banc trottoir squat bois pont parc fourgon abribus carton cabane escalier buisson* foret porche garage',
  month: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  year: '1990 1995 1998 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026',
  minorage:
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',

  seniorage:
    '60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102',
  thing:
    'ordinateur* ordi pc voiture* auto scooter* moto velo telephone* portable smartphone tablette tele television machine* frigo* frigidaire congel* imprimante* box wifi internet connexion batterie* moteur* chaudiere* chauffe* four lave* cuisiniere chauffage appli* site serveur dossier* demande* plante* plant jardin arbre* chien* chat chats chatte poisson* lapin* poule* budget ecran logiciel* camion tracteur mobylette mob clio twingo bagnole caisse ampoule* radiateur* cafetiere* clavier aspirateur* seche* television reseau ligne gps carte montre vmc ballon cumulus pile piles',
  burden:
    'ca cela facture* loyer* dette* credit* impot* taxe* paperasse* papier* formulaire* administration* demarche* courrier* lettre* bureaucratie chaleur froid fatigue stress solitude ennui travail boulot taf job trajet* route menage courses hausse prix inflation augmentation* dossier* amende* bruit factures mutuelle* assurance* frais charges attente nouvelle* annonce histoire situation angoisse* remboursement* medicament* traitement* chimio dos genou* hanche* jambe* regime confinement meteo canicule rhume grippe toux cout couts',
  institution:
    'caf cpam msa carsat banque edf engie impots mairie prefecture etat administration* departement conseil ameli urssaf france pole assurance* tresor fisc emploi mdph ehpad sncf gouvernement securite secu huissier* bailleur* proprietaire* proprio agence fournisseur* syndic operateur veolia',
  body: 'caf cpam msa carsat france travail pole emploi mdph prefecture mairie impots secu ameli departement conseil ehpad organisme* administration bureau* urssaf anah crous ofii',
  admin:
    'dossier* formulaire* papier* document* demarche* courrier* site internet compte declaration* impot* caf mdph inscription* ordinateur* ordi connexion mot passe demande* facture* rsa apl retraite',
  home: 'logement maison appartement* appart chez immeuble studio domicile toit',
};
