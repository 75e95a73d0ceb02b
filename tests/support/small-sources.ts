import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that goes away with the test, holding these files. */
export function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'par-ou-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text.trimStart());
  }
  return folder;
}

/** Source files as they are collected, cut to the few rows and columns that a story needs. */
export const SMALL_SOURCES = {
  'communes-41-37.csv': `
code_insee,nom,departement,arrondissement,codes_postaux,epci_code,epci_nom,population,latitude,longitude
41167,Veuzain-sur-Loire,41,Blois,41150,200030385,CA de Blois Agglopolys,5000,47.50,1.17
41018,Blois,41,Blois,41000,200030385,CA de Blois Agglopolys,46000,47.58,1.33
37261,Tours,37,Tours,37000|37100|37200,243700754,Tours Métropole Val de Loire,137000,47.39,0.69
`,
  'communes-france.csv': `
code_insee,nom,departement,codes_postaux,epci_code,population,latitude,longitude
41018,Blois,41,41000,200030385,46000,47.58,1.33
45234,Orléans,45,45000|45100,244500468,117000,47.88,1.91
`,
  'mairies-41-37.csv': `
id,departement,nom,adresse,code_postal,commune,code_insee,latitude,longitude,telephone,site_web,source,source_date,a_reverifier,confidence
mairie-41272-01,41,Mairie de Veuves,1 place,41150,Veuzain-sur-Loire,41167,,,02 54 70 24 40,,"DILA, annuaire",2015-05-12,oui,verified
mairie-41167-01,41,Mairie d'Onzain,2 rue,41150,Veuzain-sur-Loire,41167,,,02 54 51 20 40,,"DILA, annuaire",2015-05-12,oui,verified
mairie-41018-01,41,Mairie de Blois,9 place,41000,Blois,41018,,,02 54 44 50 50,,"DILA, annuaire",2015-05-12,oui,verified
`,
  'mdcs-mds.csv': `
id,departement,nom,adresse,code_postal,commune,code_insee,telephone,horaires_accueil,horaires_osm,horaires_telephone_osm,statut,source,source_date,a_reverifier,confidence
mds41-blois,41,MDS de Blois,,41000,Blois,41018,,Sans rendez-vous 9h-12h,Mo-Fr 09:00-12:00,"Mo,We-Fr 09:30-12:00",ouverte,presse,2026-03-07,oui,verified
mds41-freteval,41,MDS de Fréteval,,41000,Blois,41018,,,,,ouverture annoncée fin 2026,presse,2026-03-07,oui,verified
mdcs41-contres,41,MDCS de Contres,,41000,Blois,41018,,,,,inconnu : absente,connaissance générale,,oui,recalled
mds37-maginot,37,MDS de Tours,24-26 rue Dublineau,37000,Tours,37261,02 47 20 21 31,,,,ouverte (source ancienne),"DILA, annuaire",2022-01,oui,verified
`,
  'france-services.csv': `
id_fs,insee_dep,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,telephone,prise_rdv,commentaire,format_fs,horaires_osm,source,source_date
3028,41,Bus France services,9 rue,41018,41000,Blois,47.58,1.33,06 74 80 69 08,Non,,Bus_équivalent,Mo-Fr 09:30-12:30,ANCT,2024-08-01
`,
  'france-services-national.csv': `
id_fs,insee_dep,lib_fs,adresse,insee_com,code_postal,lib_com,latitude,longitude,mail,telephone,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi,prise_rdv,commentaire,format_fs
3028,41,Bus France services,9 rue,41018,41000,Blois,47.58,1.33,,06 74 80 69 08,,,,,,,Non,,Bus_équivalent
12,45,France services d'Orléans,2 rue,45234,45000,Orléans,47.88,1.91,orleans@france-services.gouv.fr,02 61 91 00 12,,09:00 - 12:00 / 14:00 - 16:30,09:00 - 12:00 / 14:00 - 16:30,,,,Oui,,Fixe
13,75,France services de Paris,3 rue,75112,75012,Paris 12e,48.84,2.39,,02 61 91 00 13,,,,,,,Non,,Fixe
`,
  'mds-secteurs.csv': `
mds_id,code_insee,source,source_date,confidence
mds41-blois,41018,presse,2024,verified
mds41-blois,41167,connaissance générale,,recalled
`,
  'partners.csv': `
id,departement,type,nom,adresse,code_postal,commune,code_insee,telephone,horaires,horaires_osm,modalites,source,source_date,a_reverifier,confidence,note
cg41,41,conseil-departemental,Conseil départemental,1 place,41000,Blois,41018,02 54 58 41 41,,,,"DILA, annuaire",2015-07-09,oui,verified,
caf41,41,caf,Caf de Loir-et-Cher,6 rue,41000,Blois,41018,32 30,,,,"DILA, annuaire",2016-02-08,oui,verified,
cias,41,ccas,CIAS du Blaisois,4 rue,41000,Blois,41018,,,,,blois.fr,2023,oui,verified,
clic37,37,clic,Point d'information,24-26 rue Dublineau,37000,Tours,37261,02 47 20 21 31,,,,"DILA, annuaire",2015-07-13,oui,verified,
udaf,41,udaf,UDAF de Loir-et-Cher,,41000,Blois,41018,02 00 00 00 00,,,,connaissance générale,,oui,recalled,
nuit,41,hebergement-urgence,Abri de nuit,rue de la Garenne,41000,Blois,41018,115,,,,presse,2019,oui,verified,
cegidd,41,centre-sante-sexuelle,Dépistage,,41000,Blois,41018,,Premier mardi du mois 9h30-12h,Tu[1] 09:30-12:00,,presse,2020-09,oui,verified,
sous_pref,41,sous-prefecture,Sous-préfecture,1 rue,41000,Blois,41018,,,,,"DILA, annuaire",2015,oui,verified,
`,
  'helplines.csv': `
numero,nom,public,usage,horaires,horaires_osm,cout,canal,urgence,remplace,source,source_date,confidence,note
15,Samu,Tous,Urgence médicale,24h/24,24/7,gratuit,appel,oui,,DILA,2019,verified,
3977,Maltraitances,Tous,Écoute,,,,appel,non,,rhone.fr,,verified,NE PLUS AFFICHER : remplacé
3237,Pharmacies,Tous,Garde,,,payant,appel,non,,connaissance générale,,recalled,
3133,Maltraitances,Tous,Écoute,,Mo-Su 09:00-20:00,gratuit,appel,non,3977,chu-caen.fr,2026-03-16,verified,
`,
};

export const SMALL_EVALUATION = {
  'needs.csv': `
code,label_fr,theme,place_first,place_second,thematiques_data_inclusion,helpline,notes
impaye-loyer,Loyers impayés,logement,mds,ccas,logement-hebergement--reduire-les-impayes-de-loyer,,
rsa,RSA,logement,caf,mds,difficultes--acces,,
`,
  'places.csv': `
code,label_fr,reseau_porteur_data_inclusion,notes
mds,Maison départementale,maisons-des-solidarites,
ccas,CCAS ou CIAS,ccas-cias,
caf,CAF,caf,
france-services,France services,france-service,
`,
};

/** What a person wrote in data/ before the first carry. */
export const WRITTEN_BY_HAND = {
  'themes.csv': `
code,libelle
logement,Le logement
`,
  'lieux.csv': `
code,label_fr,reseaux_porteurs,zone,why,ask,line,notes
mds,,,departement,C’est votre maison.,departement,,
ccas,,,commune,C’est votre commune.,mairie,,
caf,,,departement,C’est votre CAF.,15,,
france-services,,,france,On vous y aide.,mairie,,
`,
  'prononciations.csv': `
ecrit,dit,pourquoi,source
MDS,M D S,un sigle,à l’usage
`,
  'departements.csv': `
code,nom,du,maison,maison_types,standard,standard_nom,source,source_date
37,Indre-et-Loire,d’Indre-et-Loire,la MDS,mds|autonomie|pmi,02 47 31 47 31,Standard du Département,DILA,2015
41,Loir-et-Cher,de Loir-et-Cher,la MDS,,,Standard du Département,,
`,
  'noms-anciens.csv': `
code_insee,code_ancien,nom,source
41167,41272,Veuves,COG 2026
`,
  'corrections.csv': `
id,champ,valeur,raison,source_disait
presse--nuit,écarter,,L’abri n’existe plus.,
mds--mds41-blois,accueil,Sans rendez-vous le matin,Relu.,Sans rendez-vous
`,
};
