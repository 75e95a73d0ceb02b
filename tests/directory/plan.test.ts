import { describe, expect, test } from 'vitest';
import type { Orientation } from '../../src/directory/directory.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';
import type { Structure } from '../../src/directory/rows/read-structures.ts';
import type { Outcome } from '../../src/engine/flow.ts';
import { directoryOf, inTown, place } from '../support/little-directory.ts';
import { amboise, blois, orleans, rilly, tours, vendome } from '../support/little-towns.ts';

/** Tuesday, ten past three in the afternoon, in Paris. */
const TUESDAY = new Date('2026-11-24T14:10:00Z');

const mdsBlois = place({ id: 'mds-blois', types: ['mds'], ...inTown(blois) });
const mdsVendome = place({ id: 'mds-vendome', types: ['mds'], ...inTown(vendome) });
const mdsAmboise = place({
  id: 'mds-amboise',
  types: ['mds', 'autonomie'],
  ...inTown(amboise),
  telephone: '02 47 30 48 48',
});
const mairieRilly = place({
  id: 'mairie-rilly',
  nom: 'Mairie de Rilly',
  types: ['mairie', 'ccas'],
  ...inTown(rilly),
  telephone: '02 54 20 98 00',
});
const franceServices = place({
  id: 'fs-amboise',
  types: ['france-services'],
  ...inTown(amboise),
  telephone: '02 47 00 00 00',
});
const adil = place({ id: 'adil-41', types: ['adil'], ...inTown(blois), telephone: '02 54 42 10 00' });
const caf = place({ id: 'caf-41', types: ['caf'], ...inTown(blois), telephone: '32 30' });
const msa = place({ id: 'msa-41', types: ['msa'], ...inTown(blois), telephone: '02 54 44 87 87' });

const outcome = (words: Partial<Outcome> = {}): Outcome => ({
  says: ['Voilà.'],
  documents: [],
  steps: [],
  also: [],
  helplines: [],
  ...words,
});

async function planned(
  structures: Structure[],
  needs: string | Orientation['needs'],
  facts: Record<string, string>,
  dangers: string[] = [],
  at = TUESDAY,
) {
  const directory = await directoryOf(structures);
  const wanted = typeof needs === 'string' ? needs.split(' ').map((code) => ({ code, outcome: null })) : needs;
  return directory.plan({ needs: wanted, facts, dangers }, at);
}
const ids = (plan: { places: { id: string }[] }) => plan.places.map(({ id }) => id);

test('sends a resident of Rilly to a house of their own département, although Amboise is nearer', async () => {
  const plan = await planned([mdsAmboise, mdsBlois, mdsVendome, adil, mairieRilly], 'loyer', { commune: '41189' });
  expect(ids(plan)).toEqual(['mds-blois', 'adil-41', 'mairie-rilly']);
  const [house] = plan.places;
  expect(house?.distance_km).toBeCloseTo(18.5, 0);
  expect(house?.competent).toEqual({ zone: 'Loir-et-Cher', why: expect.stringContaining('sans doute votre maison') });
  expect(plan.lead).toBe('mds-blois');
});

test('says in Vendôme that the house is that of the commune', async () => {
  const plan = await planned([mdsBlois, mdsVendome], 'loyer', { commune: '41269' });
  expect(plan.places[0]).toMatchObject({
    id: 'mds-vendome',
    competent: { why: 'C’est la maison du Département dans votre commune.' },
  });
});

test('presumes the nearest house, even if another was checked more lately', async () => {
  // 18 km and 22 km away: the same band.
  const fresh = place({ ...mdsVendome, verified_on: '2026-11-01', latitude: 47.66, longitude: 1.14091 });
  const plan = await planned([{ ...mdsBlois, verified_on: '2010-01-01' }, fresh], 'loyer', { commune: '41189' });
  expect(ids(plan)[0]).toBe('mds-blois');
});

test('does not choose between the houses of a large town without saying so', async () => {
  const centre = place({ id: 'a', types: ['mds'], ...inTown(tours) });
  const north = place({ ...centre, id: 'b', latitude: 47.41, longitude: 0.69, telephone: '02 47 37 74 24' });
  const houses = [centre, north];
  const [house] = (await planned(houses, 'loyer', { commune: '37261' })).places;
  expect(house).toMatchObject({ id: 'b', competent: { why: expect.stringContaining('une des maisons') } });
});

test('never offers a house that is announced or of which nothing is known', async () => {
  const shut = (['annonce', 'inconnu'] as const).map((statut) =>
    place({ id: statut, types: ['mds'], ...inTown(rilly), statut }),
  );
  expect(ids(await planned([...shut, mdsBlois], 'loyer', { commune: '41189' }))[0]).toBe('mds-blois');
});

test('takes a France services of the other département when it is nearer: it receives everybody', async () => {
  const away = place({ id: 'fs-blois', types: ['france-services'], ...inTown(vendome), telephone: '1' });
  expect(ids(await planned([away, franceServices], 'demarche', { commune: '41189' }))[0]).toBe('fs-amboise');
});

test('lends the number that can tell when the house has none, and says whose it is', async () => {
  const [house] = (await planned([mdsBlois, mairieRilly], 'loyer', { commune: '41189' })).places;
  expect(house).toMatchObject({
    telephone: '02 54 58 41 41',
    telephone_of: 'Standard du Département de Loir-et-Cher',
    to_verify: true,
  });
  const [own] = (await planned([mdsAmboise], 'vieillir', { commune: '37003' })).places;
  expect(own?.telephone).toBe('02 47 30 48 48');
  expect(own).not.toHaveProperty('telephone_of');
});

test('makes an honest entry of a type of which no place is known', async () => {
  const plan = await planned([mairieRilly], 'garde', { commune: '41189' });
  expect(plan.places[0]).toMatchObject({
    type: 'rpe',
    types: ['rpe'],
    nom: 'Un lieu rpe',
    adresse: null,
    telephone: '02 54 20 98 00',
    telephone_of: 'Mairie de Rilly',
    to_verify: true,
    generic: true,
    second_door: false,
  });
});

test('groups the needs that are met at one place, and begins there', async () => {
  const hall = place({ id: 'fs', types: ['france-services'], ...inTown(rilly), telephone: '1' });
  const plan = await planned([caf, mdsBlois, hall], 'rsa loyer demarche', { commune: '41189' });
  const serves = Object.fromEntries(plan.places.map((card) => [card.type, card.serves]));
  expect(serves).toMatchObject({ mds: ['loyer', 'rsa'], 'france-services': ['demarche', 'rsa'] });
  expect(plan.places.map(({ second_door }) => second_door)).toEqual([false, false, false, true, true, true]);
  expect(plan.lead).toBe('mds-blois');
});

test('begins at a first door, even if a second one serves more needs', async () => {
  const plan = await planned([mairieRilly], 'loyer demarche', { commune: '41189' });
  expect(plan.places.find(({ id }) => id === 'mairie-rilly')?.serves).toEqual(['loyer', 'demarche']);
  expect(plan.lead).toBe('generique--mds');
});

test('keeps one place for several doors when it is as near as another', async () => {
  const desk = place({ id: 'a-desk', types: ['autonomie'], ...inTown(amboise), telephone: '1' });
  const plan = await planned([desk, mdsAmboise], 'loyer vieillir', { commune: '37003' });
  expect(plan.places.filter(({ second_door }) => !second_door)).toMatchObject([
    { id: 'mds-amboise', type: 'mds', types: ['mds', 'autonomie'], serves: ['loyer', 'vieillir'] },
  ]);
});

test('sends farmers to the MSA, and does not send others there', async () => {
  const farmer = await planned([caf, msa], 'rsa vieillir', { commune: '41018', regime_agricole: 'oui' });
  expect(farmer.places[0]?.type).toBe('msa');
  expect(farmer.places.map(({ type }) => type)).not.toContain('caf');
  expect(farmer.places.filter(({ type }) => type === 'msa')).toHaveLength(1);
  const other = await planned([caf, msa], 'rsa', { commune: '41018', regime_agricole: 'non' });
  expect(other.places.map(({ type }) => type)).not.toContain('msa');
  const unsaid = await planned([caf, msa], 'rsa', { commune: '41018' });
  expect(unsaid.places.map(({ type }) => type)).toContain('msa');
});

test('turns « l’organisme » into the body that the person named', async () => {
  const named = await planned([caf], 'refus', { commune: '41018', organisme: 'caf' });
  expect(named.places[0]).toMatchObject({ id: 'caf-41', type: 'caf', types: ['caf', 'organisme'] });
  expect(named.needs[0]?.first_door).toBe('caf');
  const both = await planned([caf], 'rsa refus', { commune: '41018', organisme: 'caf' });
  expect(both.places[0]).toMatchObject({ id: 'caf-41', types: ['caf', 'organisme'], serves: ['rsa', 'refus'] });
  const unsaid = await planned([caf], 'refus', { commune: '41018', organisme: 'unknown' });
  expect(unsaid.places[0]).toMatchObject({ type: 'organisme', generic: true });
});

test('follows the doors of the outcome rather than those of the need', async () => {
  const needs = [{ code: 'loyer', outcome: outcome({ first_door: 'adil', second_doors: ['mds'] }) }];
  expect(ids(await planned([adil, mdsBlois], needs, { commune: '41018' }))).toEqual(['adil-41', 'mds-blois']);
});

test('fills the names of the territory in, and neutral words where it is not known', async () => {
  const needs = [
    {
      code: 'loyer',
      outcome: outcome({ says: ['{maison} {du_departement} vous reçoit.'], to_say: 'J’habite {commune}.' }),
    },
  ];
  const here = await planned([], needs, { commune: '41269' });
  expect(here.needs[0]).toMatchObject({
    says: ['La maison des solidarités (MDS, ex-MDCS) de Loir-et-Cher vous reçoit.'],
    to_say: 'J’habite Vendôme.',
  });
  const nowhere = await planned([], needs, { commune: 'unknown' });
  expect(JSON.stringify(nowhere)).not.toMatch(/[{]\w+[}]/);
});

test('says one plain sentence for a need whose questions were not asked', async () => {
  const plan = await planned([], 'loyer', { commune: '41269' });
  expect(plan.needs[0]).toMatchObject({
    label: 'Besoin loyer',
    says: ['La bonne porte\u00a0: Un lieu mds.'],
    documents: [],
  });
});

test('puts the numbers of a danger first, each number once', async () => {
  const needs = [{ code: 'violences', outcome: outcome({ helplines: [{ numero: '3919', why: 'Pour en parler.' }] }) }];
  const plan = await planned([], needs, { commune: '41018' }, ['violence/couple']);
  expect(plan.helplines.map(({ numero }) => numero)).toEqual(['3919', '17']);
  expect(plan.helplines[0]).toMatchObject({ open: true, why: 'Pour en parler.' });
});

test('says whether a line answers now, and nothing when its hours are not known', async () => {
  const [sos] = (await planned([], 'loyer', { commune: '41018' })).helplines;
  expect(sos).toMatchObject({ numero: '0 805 160 075', open: null });
  const evening = await planned([], 'rsa', { commune: '41018' }, [], new Date('2026-11-24T19:00:00Z'));
  expect(evening.helplines[0]).toMatchObject({ numero: '3230', open: false });
});

test('makes an entry of a line that is a door, and chooses the rescue of the danger', async () => {
  const calm = await planned([], 'suicide', { commune: '41018' });
  expect(calm.places).toMatchObject([
    {
      type: 'ligne-3114',
      telephone: '3114',
      adresse: null,
      open: { state: 'open' },
      competent: { zone: 'toute la France' },
    },
    { type: 'secours', telephone: '17' },
  ]);
  const medical = await planned([], 'suicide', { commune: '41018' }, ['medical']);
  expect(medical.places[1]).toMatchObject({ type: 'secours', telephone: '15' });
});

test('never says that a bus is open at an address', async () => {
  const bus = place({
    id: 'bus',
    nom: 'Bus France services de Vendôme',
    types: ['france-services'],
    ...inTown(vendome),
    telephone: '06 74 80 69 08',
    itinerant: true,
    semaine_accueil: parseWeek('Mo-Fr 08:00-18:00'),
  });
  const [card] = (await planned([bus], 'demarche', { commune: '41269' })).places;
  expect(card?.open).toEqual({
    state: 'unknown',
    now: 'C’est un bus\u00a0: appelez pour savoir où il est.',
    next: null,
  });
  expect(card?.horaires).toMatch(/^Horaires du service/);
});

test('does not prefer a bus for its hours', async () => {
  const desk = place({ ...franceServices, id: 'a', verified_on: '2026-10-01' });
  const bus = place({ ...desk, id: 'b', itinerant: true, semaine_accueil: parseWeek('24/7') });
  expect(ids(await planned([bus, desk], 'demarche', { commune: '41189' }))[0]).toBe('a');
  expect(ids(await planned([{ ...bus, itinerant: false }, desk], 'demarche', { commune: '41189' }))[0]).toBe('b');
});

test('tells the hours of the desk apart from those of the phone', async () => {
  const house = place({
    ...mdsVendome,
    semaine_accueil: parseWeek('Mo-Fr 09:00-12:00'),
    semaine_telephone: parseWeek('Mo-Fr 09:00-17:00'),
  });
  const [card] = (await planned([house], 'loyer', { commune: '41269' })).places;
  expect(card).toMatchObject({ open: { state: 'closed' }, open_phone: { state: 'open' } });
  expect(card?.horaires).toMatch(/^Accueil.+Téléphone/);
});

test('gives somebody without a car the place they can reach', async () => {
  const silent = place({ id: 'silent', types: ['france-services'], ...inTown(amboise), verified_on: '2026-10-01' });
  const bus = place({ id: 'bus', types: ['france-services'], ...inTown(blois), telephone: '1', itinerant: true });
  const facts = { commune: '41189' };
  expect(ids(await planned([silent, bus], 'demarche', facts))[0]).toBe('silent');
  expect(ids(await planned([silent, bus], 'demarche', { ...facts, mobilite: 'sans_voiture' }))[0]).toBe('bus');
});

test('prefers at the same distance the place that was checked lately', async () => {
  const [old, fresh] = [
    place({ ...franceServices, id: 'a', verified_on: '2015-01-01' }),
    place({ ...franceServices, id: 'b', verified_on: '2026-10-01' }),
  ];
  expect(ids(await planned([old, fresh], 'demarche', { commune: '41189' }))[0]).toBe('b');
});

test('in another département, says whose territory it is and gives numbers that answer', async () => {
  const plan = await planned([franceServices, mdsBlois], 'loyer demarche', { commune: '45234' });
  expect(plan.says[0]).toContain('(45)');
  expect(plan.places.map(({ type, generic, telephone }) => [type, generic, telephone])).toEqual([
    ['mds', true, '3939'],
    ['france-services', true, '3939'],
    ['adil', true, '3939'],
    ['ccas', true, '3939'],
  ]);
});

test('without a commune, gives what the département alone decides and does not choose a house', async () => {
  const branch = place({ ...caf, id: 'a-branch', ...inTown(rilly) });
  const hall = place({ id: 'fs', types: ['france-services'], ...inTown(blois), telephone: '1' });
  const plan = await planned([branch, caf, mdsBlois, mdsVendome, hall], 'rsa', { departement: '41' });
  expect(plan.places).toMatchObject([
    { id: 'caf-41', distance_km: null },
    { type: 'msa', generic: true },
    { type: 'mds', generic: true, telephone: '02 54 58 41 41' },
    { type: 'france-services', generic: true, telephone: '02 54 58 41 41' },
  ]);
});

test.each([[{}], [{ commune: 'unknown' }], [{ departement: 'autre' }], [{ commune: '99999' }]])(
  'knowing nothing of the place (%o), still gives the types and a number',
  async (facts: Record<string, string>) => {
    const plan = await planned([mdsBlois], 'loyer', facts);
    expect(plan.places[0]).toMatchObject({ type: 'mds', generic: true, telephone: '3939' });
    expect(plan.says).toHaveLength(1);
  },
);

test('gives the town hall for what nothing answers', async () => {
  expect((await planned([mairieRilly], 'meteo', { commune: '41189' })).places).toMatchObject([{ id: 'mairie-rilly' }]);
});

test('keeps the town hall of the commune before those of its delegated communes', async () => {
  const delegated = place({ id: 'a', types: ['mairie'], ...inTown(rilly), telephone: '1', accueil: 'Mairie déléguée' });
  expect((await planned([delegated, mairieRilly], 'garde', { commune: '41189' })).places).toMatchObject([
    { telephone: '02 54 20 98 00' },
    { id: 'mairie-rilly' },
  ]);
});

describe('where a source says which house follows the commune', () => {
  const follows = { ...mdsVendome, secteur: ['41189', '41269'] };

  test('sends to it, although another is nearer, and says that it follows the commune', async () => {
    const [house] = (await planned([mdsBlois, follows], 'loyer', { commune: '41189' })).places;
    expect(house).toMatchObject({
      id: 'mds-vendome',
      competent: { why: 'C’est la maison du Département qui suit votre commune.' },
    });
  });

  test('says that several houses follow it', async () => {
    const houses = [follows, { ...follows, id: 'mds-vendome-nord' }];
    const [house] = (await planned(houses, 'loyer', { commune: '41269' })).places;
    expect(house?.competent.why).toContain('Elle vous dira laquelle suit votre quartier');
  });

  test('still presumes for the communes of which nothing is said', async () => {
    const [house] = (await planned([mdsBlois, follows], 'loyer', { commune: '41003' })).places;
    expect(house?.competent.why).toContain('sans doute');
  });
});

describe('what the person can do', () => {
  const hall = place({ id: 'fs', types: ['france-services'], ...inTown(blois), telephone: '1' });
  const seconds = (plan: { places: { id: string; second_door: boolean }[] }) =>
    plan.places.filter(({ second_door }) => second_door).map(({ id }) => id);

  test('without a car, second doors come the nearest first, after the first ones', async () => {
    const facts = { commune: '41189' };
    const all = [mdsBlois, adil, mairieRilly];
    expect(seconds(await planned(all, 'loyer', facts))).toEqual(['adil-41', 'mairie-rilly']);
    const walking = await planned(all, 'loyer', { ...facts, mobilite: 'sans_voiture' });
    expect(ids(walking)).toEqual(['mds-blois', 'mairie-rilly', 'adil-41']);
  });

  test('without a car, what can be called comes before what is nearer and cannot', async () => {
    const facts = { commune: '41189', mobilite: 'sans_voiture' };
    const [called, nearer] = [
      { ...hall, ...inTown(vendome) },
      { ...msa, telephone: null },
    ];
    expect(seconds(await planned([caf, nearer, called], 'rsa', facts)).slice(0, 2)).toEqual(['fs', 'msa-41']);
    const both = [caf, { ...msa, ...inTown(vendome) }, hall];
    expect(seconds(await planned(both, 'rsa', facts)).slice(0, 2)).toEqual(['fs', 'msa-41']);
  });

  test('without a car, an entry of which only who can tell is known comes last', async () => {
    const facts = { commune: '41189', mobilite: 'domicile' };
    expect(seconds(await planned([mdsBlois, mairieRilly], 'loyer', facts))).toEqual([
      'mairie-rilly',
      'generique--adil',
    ]);
  });

  test('who has trouble with the internet meets first the second door where somebody helps', async () => {
    const facts = { commune: '41018' };
    const all = [caf, msa, mdsBlois, hall];
    expect(seconds(await planned(all, 'rsa', facts)).at(-1)).toBe('fs');
    expect(seconds(await planned(all, 'rsa', { ...facts, numerique: 'aide' }))).toEqual(['fs', 'msa-41', 'mds-blois']);
  });

  test('who cannot phone is given the place that can be written to', async () => {
    const mail = place({ ...hall, id: 'mail', courriel: 'bonjour@exemple.fr', telephone: null, ...inTown(vendome) });
    expect(ids(await planned([hall, mail], 'demarche', { commune: '41189' }))[0]).toBe('fs');
    expect(ids(await planned([hall, mail], 'demarche', { commune: '41189', echange: 'ecrit' }))[0]).toBe('mail');
  });
});

describe('several needs', () => {
  test('pushes the fewest doors: one place for three needs of five', async () => {
    const house = place({ ...mdsAmboise, types: ['mds', 'autonomie', 'rpe'], id: 'z-house' });
    const desk = place({ id: 'a-desk', types: ['autonomie'], ...inTown(amboise), telephone: '1' });
    const nursery = place({ id: 'b-nursery', types: ['rpe'], ...inTown(amboise), telephone: '1' });
    const plan = await planned([desk, nursery, house, franceServices], 'vieillir garde demarche loyer rsa', {
      commune: '37003',
    });
    const firsts = plan.places.filter(({ second_door }) => !second_door);
    expect(firsts.map(({ id, serves }) => [id, serves])).toEqual([
      ['z-house', ['vieillir', 'garde', 'loyer', 'rsa']],
      ['fs-amboise', ['demarche', 'rsa']],
      ['generique--caf', ['rsa']],
    ]);
    expect(plan.lead).toBe('z-house');
  });

  test('keeps the order of three needs that nothing presses', async () => {
    const plan = await planned([mdsBlois, caf], 'rsa demarche loyer', { commune: '41018' });
    expect(plan.needs.map(({ code }) => code)).toEqual(['rsa', 'demarche', 'loyer']);
    expect(plan.places.slice(0, 3).map(({ type }) => type)).toEqual(['caf', 'france-services', 'mds']);
  });

  test('begins with the need that cannot wait, although another place serves more', async () => {
    const plan = await planned([mdsBlois, caf, adil], 'loyer rsa vieillir suicide', { commune: '41018' });
    expect(plan.needs[0]?.code).toBe('suicide');
    expect(plan.places[0]?.type).toBe('ligne-3114');
    expect(plan.lead).toBe('ligne--3114');
  });
});

describe('in another département', () => {
  const near = place({
    id: 'fs-orleans',
    types: ['france-services'],
    departement: '45',
    ...inTown(orleans),
    telephone: '1',
  });

  test('gives the France services of the town, and numbers for the rest', async () => {
    const plan = await planned([near, mdsBlois], 'demarche loyer', { commune: '45234' });
    expect(plan.places.map(({ id }) => id)).toEqual([
      'fs-orleans',
      'generique--mds',
      'generique--ccas',
      'generique--adil',
    ]);
    expect(plan.says[0]).toContain('quelques adresses');
    expect(plan.lead).toBe('fs-orleans');
  });

  test('gives none that is an hour away', async () => {
    const plan = await planned([franceServices], 'demarche', { commune: '45234' });
    expect(plan.places[0]).toMatchObject({ id: 'generique--france-services', generic: true });
    expect(plan.says[0]).toContain('pas encore ses adresses');
  });
});

test('refuses a need that does not exist', async () => {
  await expect(planned([], 'inventé', { commune: '41018' })).rejects.toThrow('inventé');
});
