import { expect, test } from 'vitest';
import { readDataset } from '../../../src/directory/dataset.ts';
import { smallData } from '../../support/imports.ts';

test('a few columns are enough; what is not said is to be verified', async () => {
  const { run, receive, places, data } = smallData();
  const summary = await run('csv', receive('id,nom,types,code_insee\nepi,Épicerie solidaire,aide-alimentaire,41018\n'));
  expect(summary.added).toEqual([{ id: 'csv--epi', nom: 'Épicerie solidaire', departement: '41' }]);
  expect(places('csv-41')).toMatchObject([
    { id: 'csv--epi', source: 'csv', statut: 'ouvert', to_verify: 'oui', verified_on: '', date_maj: '2000-01-01' },
  ]);
  expect(readDataset(data, ['41', '37']).structures.map(({ id }) => id)).toContain('csv--epi');
});

test('what is not a phone, an e-mail, a web page or hours is left aside, field by field, and the row is kept', async () => {
  const { run, receive, places } = smallData();
  const text = `id,nom,types,departement,telephone,courriel,site_web,horaires_accueil,code_insee,latitude,couleur
a,Un lieu,mairie,41,+33254541234,mailto:a@blois.fr,www.blois.fr,Mo-Fr 09:00-12:00,41018,47.5,bleu
b,Un autre,mairie,41,demander Anne,http://blois.fr,blois,premier lundi du mois,99999,nord,vert
`;
  const { aside, refused, unread_columns } = await run('csv', receive(text));
  expect(places('csv-41')[0]).toMatchObject({
    telephone: '02 54 54 12 34',
    courriel: 'a@blois.fr',
    site_web: 'https://www.blois.fr',
  });
  expect(places('csv-41')[1]).toMatchObject({
    telephone: '',
    courriel: '',
    site_web: '',
    horaires_accueil: '',
    accueil: 'premier lundi du mois',
    code_insee: '',
    latitude: '',
  });
  expect(aside.map(({ line, field }) => [line, field])).toEqual([
    [3, 'telephone'],
    [3, 'courriel'],
    [3, 'site_web'],
    [3, 'code_insee'],
    [3, 'horaires_accueil'],
    [3, 'latitude'],
  ]);
  expect([refused, unread_columns]).toEqual([[], ['couleur']]);
});

test('rows that are no place are refused with their line and the reason, the others are taken', async () => {
  const { run, receive, places } = smallData();
  const text = `id,nom,types,departement
a,Un lieu,mairie,41
,Sans nom,mairie,41
b,,mairie,41
c,Sans type,,41
d,Sans département,mairie,
a,Encore lui,mairie,41
mds--mds41-blois,Pris ailleurs,mairie,41
`;
  const { refused } = await run('csv', receive(text));
  expect(refused.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '3 id : vide',
    '4 nom : nom trop court',
    '5 types : au moins un type attendu',
    '6 rien ne dit son département (departement, code_insee ou code_postal)',
    '7 « csv--a » est déjà plus haut dans le fichier',
  ]);
  expect(places('csv-41').map(({ id }) => id)).toEqual(['csv--a', 'csv--mds--mds41-blois']);
});

test('neither département nor commune: another kind of file', async () => {
  const { run, receive } = smallData();
  await expect(run('csv', receive('id,nom,types\na,Un lieu,mairie\n'))).rejects.toThrow('departement ou code_insee');
});
