/**
 * The 99 types of the annuaire de l’administration of February 2016 (DILA), and how many of its 62,138 rows each has:
 * made rows keep these shares.
 */
const COUNTED = `
mairie:36192 gendarmerie:3289 epci:2126 tresorerie:2099 cij:1448 pmi:1156 caf:1096 cpam:909 clic:850
pole_emploi:849 commissariat_police:846 permanence_juridique:806 sie:749 sip:739 mission_locale:726 cio:519
pif:418 hypotheque:354 ti:304 prefecture_greffe_associations:248 afpa:239 centre_impots_fonciers:239
sous_pref:237 greta:219 prudhommes:216 banque_de_france:207 msa:199 civi:185 tgi:172 bav:168 te:156 cci:155
tribunal_commerce:152 crib:148 accompagnement_personnes_agees:143 mjd:142 cidf:118 cicas:115 urssaf:115 adil:105
chambre_metier:104 maia:104 maison_handicapees:104 spip:104 commission_conciliation:103 anah:102 prefecture:102
onac:101 cg:100 conciliateur_fiscal:100 direccte_ut:97 inspection_academique:97 fdc:95 chambre_agriculture:94
cnfpt:94 crous:94 cdg:93 fdapp:93 ddt:91 suio:90 maison_arret:86 dreal_ut:74 mairie_com:55
centre_penitentiaire:51 ddcs:50 ddpp:50 ddcspp:46 apec:46 drddi:41 cour_appel:38 dml:35 rectorat:33 ta:33 bsn:30
ofii:28 carsat:28 centre_detention:28 ademe:26 fongecif:26 paris_ppp_antenne:26 agefiph:20
paris_mairie_arrondissement:20 paris_ppp_antenne_cni_passeport:20 draf:18 cr:17 drac:17 apecita:17
ars_antenne:12 dreal:12 csl:11 caa:8 maison_centrale:6 esm:6 driea_ut:4 paris_mairie:1 paris_ppp:1
paris_ppp_certificat_immatriculation:1 paris_ppp_gesvres:1 paris_ppp_permis_conduire:1
`;

/** Type → number of rows. */
export const ROWS_OF_TYPE: ReadonlyMap<string, number> = new Map(
  COUNTED.trim()
    .split(/\s+/)
    .map((counted) => counted.split(':'))
    .map(([type = '', rows]) => [type, Number(rows)]),
);

/** What a type of the annuaire is as a place type of data/lieux.csv; the others are no door. */
export const PLACE_TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  mairie: ['mairie', 'ccas'],
  gendarmerie: ['police-gendarmerie'],
  commissariat_police: ['police-gendarmerie'],
  tresorerie: ['impots'],
  sip: ['impots'],
  cij: ['info-jeunes'],
  pmi: ['pmi'],
  caf: ['caf'],
  cpam: ['cpam'],
  msa: ['msa'],
  carsat: ['caisse-retraite'],
  clic: ['autonomie'],
  pole_emploi: ['france-travail'],
  permanence_juridique: ['point-justice'],
  mjd: ['point-justice'],
  mission_locale: ['mission-locale'],
  sous_pref: ['prefecture'],
  prefecture: ['prefecture'],
  ti: ['tribunal'],
  tgi: ['tribunal'],
  banque_de_france: ['banque-de-france'],
  bav: ['asso-victimes'],
  accompagnement_personnes_agees: ['repit'],
  cidf: ['cidff'],
  adil: ['adil'],
  maison_handicapees: ['mdph'],
  cg: ['departement', 'mds'],
  direccte_ut: ['droit-travail'],
  crous: ['crous'],
};
