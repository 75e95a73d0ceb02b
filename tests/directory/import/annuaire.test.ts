import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openingTimes } from '../../../src/directory/import/annuaire/opening-times.ts';
import { smallData } from '../../support/imports.ts';

const EXTRACT = `id,type,nom,adresse,code_postal,commune,code_insee,latitude,longitude,telephone,site_web,accessibilite,date_maj
caf-41018-01,caf,Caf de Blois,6 rue Louis / Siège,41015,Blois Cedex,41018,47.59,1.30,08 10 25 41 10,http://www.caf.fr,ACC,2016-02-08
caf-41167-01,caf,Caf - accueil d'Onzain,6 rue Louis,41015,Blois Cedex,41167,47.59,1.30,3230,,NAC,2016-02-08
mairie-41272-01,mairie,Mairie de Veuves,1 place,41150,VEUVES,41272,,,02 54 70 24 40,,,2015-05-12
mairie-41018-01,mairie,Mairie de Blois,9 place,41000,Blois,41018,,,02 54 44 50 50,,,2015-05-12
sous_pref-41018-01,sous_pref,Sous-préfecture de Blois,1 place,41000,Blois,41018,,,,,,2015-05-12
te-41018-01,te,Tribunal pour enfants,,41000,Blois,41018,,,,,,2014-01-28
caf-45234-01,caf,Caf d'Orléans,,45000,Orléans,45234,,,,,,2016-02-08
`;

test('the extract of 2016, packed: types of ours, communes of today, no mail address, no costly number', async () => {
  const { run, receive, places } = smallData();
  const summary = await run('annuaire', receive(gzipSync(EXTRACT)));
  expect([summary.elsewhere, summary.unknown_types, summary.refused]).toEqual([1, { te: 1 }, []]);
  expect(places('annuaire-41')).toMatchObject([
    {
      id: 'annuaire--caf-41018-01',
      adresse: '6 rue Louis',
      complement_adresse: 'Siège',
      code_postal: '',
      telephone: '',
      reseaux_porteurs: 'caf',
    },
    { id: 'annuaire--caf-41167-01', commune: 'Veuzain-sur-Loire', adresse: '', telephone: '3230' },
    { id: 'annuaire--mairie-41018-01', types: 'mairie', statut: 'ouvert' },
    { id: 'annuaire--mairie-41272-01', code_insee: '41167', statut: 'inconnu', accueil: 'Mairie déléguée' },
    { id: 'annuaire--sous_pref-41018-01', types: 'prefecture', zone_eligibilite: 'arrondissement' },
  ]);
  expect(summary.aside.map(({ field }) => field)).toEqual(['telephone', 'adresse']);
});

const SERVICE = {
  id: 'f3c1b2a4-0000-4000-8000-000000000001',
  nom: 'Maison départementale des personnes handicapées',
  siret: '',
  code_insee_commune: '41018',
  date_modification: '26/11/2025 10:05:12',
  url_service_public: 'https://lannuaire.service-public.fr/centre-val-de-loire/loir-et-cher/f3c1',
  pivot: [{ type_service_local: 'maison_handicapees', code_insee_commune: ['41018', '41167'] }],
  adresse: [
    { type_adresse: 'Adresse postale', numero_voie: 'BP 1', code_postal: '41010', nom_commune: 'Blois Cedex' },
    {
      type_adresse: 'Adresse',
      numero_voie: '34 avenue Maunoury',
      complement1: 'Bâtiment B',
      code_postal: '41000',
      nom_commune: 'Blois',
      longitude: '1.33',
      latitude: '47.59',
    },
  ],
  telephone: [{ valeur: '02 54 15 80 15', description: '' }],
  adresse_courriel: ['mdph@exemple.fr'],
  site_internet: [{ libelle: '', valeur: 'https://www.exemple.fr' }],
  plage_ouverture: [
    {
      nom_jour_debut: 'Lundi',
      nom_jour_fin: 'Vendredi',
      valeur_heure_debut_1: '09:00:00',
      valeur_heure_fin_1: '12:00:00',
      valeur_heure_debut_2: '',
      valeur_heure_fin_2: '',
      commentaire: '',
    },
  ],
};
const OTHER = { ...SERVICE, id: 'f3c1-2', code_insee_commune: '45234' };
/** The same record with its lists as JSON inside strings. */
const inStrings = (record: object) =>
  Object.fromEntries(
    Object.entries(record).map(([field, held]) => [field, typeof held === 'string' ? held : JSON.stringify(held)]),
  );

test.each<[string, string]>([
  ['as the DILA publishes it', JSON.stringify({ service: [SERVICE, OTHER] })],
  ['with its lists written as JSON inside strings', JSON.stringify([SERVICE, OTHER].map(inStrings))],
  ['one record a line', [SERVICE, OTHER].map((record) => JSON.stringify(inStrings(record))).join('\n')],
])('reads the current file %s', async (_form, text) => {
  const { run, receive, places } = smallData();
  const summary = await run('annuaire', receive(text));
  expect([summary.elsewhere, summary.refused, summary.aside]).toEqual([1, [], []]);
  expect(places('annuaire-41')).toMatchObject([
    {
      id: `annuaire--${SERVICE.id}`,
      types: 'mdph',
      adresse: '34 avenue Maunoury',
      complement_adresse: 'Bâtiment B',
      commune: 'Blois',
      telephone: '02 54 15 80 15',
      courriel: 'mdph@exemple.fr',
      horaires_accueil: 'Mo-Fr 09:00-12:00',
      zone_eligibilite: '41',
      verified_on: '2025-11-26',
    },
  ]);
  expect((await run('annuaire', receive(text))).unchanged).toBe(1);
});

test('a record whose list cannot be read is refused with its rank, the others are taken', async () => {
  const { run, receive } = smallData();
  const { refused, added } = await run(
    'annuaire',
    receive(JSON.stringify([{ ...SERVICE, id: 'x', adresse: '[{' }, SERVICE])),
  );
  expect(refused).toMatchObject([{ line: 1, id: 'x', reason: expect.stringContaining('JSON illisible') }]);
  expect(added).toHaveLength(1);
});

test.each([
  ['cut', JSON.stringify({ service: [SERVICE] }).slice(0, 300), /coupé/],
  ['with another list', JSON.stringify({ items: [{ a: 1 }] }), /il manque id, nom, pivot/],
  ['of 2016, cut', EXTRACT.trimEnd().slice(0, -40), /incomplète/],
])('a file %s changes nothing', async (_what, text, says) => {
  const { run, receive, bytes } = smallData();
  const before = bytes();
  await expect(run('annuaire', receive(text))).rejects.toThrow(says);
  expect(bytes()).toEqual(before);
});

describe('opening times', () => {
  const span = (from: string, to: string, hours: string[], commentaire = '') => ({
    nom_jour_debut: from,
    nom_jour_fin: to,
    valeur_heure_debut_1: hours[0] ?? '',
    valeur_heure_fin_1: hours[1] ?? '',
    valeur_heure_debut_2: hours[2] ?? '',
    valeur_heure_fin_2: hours[3] ?? '',
    commentaire,
  });
  const DAY = ['09:00:00', '12:00:00', '13:30:00', '17:00:00'];

  test('a day of two spans, and another day', () => {
    expect(openingTimes([span('Lundi', 'Jeudi', DAY), span('Vendredi', 'Vendredi', DAY.slice(0, 2))])).toEqual({
      horaires_accueil: 'Mo-Th 09:00-12:00,13:30-17:00; Fr 09:00-12:00',
      horaires_rendez_vous: '',
      accueil: '',
    });
  });

  test('hours by appointment are not walk-in hours', () => {
    expect(
      openingTimes([span('Lundi', 'Mardi', DAY.slice(0, 2)), span('Jeudi', '', DAY.slice(0, 2), 'sur rendez-vous')]),
    ).toEqual({
      horaires_accueil: 'Mo-Tu 09:00-12:00',
      horaires_rendez_vous: 'Th 09:00-12:00',
      accueil: '',
    });
  });

  test.each([
    [[span('Lundi', 'Lundi', DAY.slice(0, 2), 'semaines paires')], 'Lundi de 9 h à 12 h (semaines paires)'],
    [
      [span('Lundi', 'Mercredi', DAY.slice(0, 2)), span('Mardi', '', DAY.slice(2))],
      'Lundi au Mercredi de 9 h à 12 h ; Mardi de 13 h 30 à 17 h',
    ],
  ])('hours that are no plain week are left to words', (plages, words) => {
    const { accueil, horaires_accueil } = openingTimes(plages);
    expect([accueil.replaceAll('\u00a0', ' '), horaires_accueil]).toEqual([words, '']);
  });

  test('nothing said is nothing', () => {
    expect(openingTimes('')).toEqual({ horaires_accueil: '', horaires_rendez_vous: '', accueil: '' });
  });
});
