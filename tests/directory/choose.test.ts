import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidates, type Person } from '../../src/directory/choosing/candidates.ts';
import { choose } from '../../src/directory/choosing/choose.ts';
import { nearestCompetent } from '../../src/directory/choosing/competent.ts';
import { zoneCodes } from '../../src/directory/choosing/whereabouts.ts';
import type { Commune } from '../../src/directory/communes/served.ts';
import { parseWeek } from '../../src/directory/hours/week.ts';
import type { PlaceType } from '../../src/engine/content.ts';
import { content } from '../support/little-directory.ts';
import { littleRegister, type Offering } from '../support/little-register.ts';
import { orleans, rilly } from '../support/little-towns.ts';

/** Tuesday, ten past three in the afternoon, in Paris. */
const TUESDAY = new Date('2026-11-24T14:10:00Z');
const where = { commune: rilly as Commune, departement: content.departements[0] ?? null, outside: null };
const person: Person = { where, facts: {}, at: TUESDAY };

function lieu(code: string): PlaceType {
  const found = content.lieux.find((known) => known.code === code);
  if (!found) throw new Error(code);
  return found;
}
const chosen = (offerings: Offering[], code: string, who = person) =>
  choose(littleRegister(offerings), [lieu(code)], who).get(code) ?? null;

/** North of Rilly by so many kilometres. */
const away = (km: number) => ({ latitude: (rilly.latitude ?? 0) + km / 111.195, longitude: rilly.longitude ?? 0 });
const afternoons = { text: JSON.stringify(parseWeek('Mo-Fr 14:00-18:00')), read: null };

const codes = ['41189', '200030385', '41', 'france', '37', '37003', '41018'];
const offering: fc.Arbitrary<Offering> = fc
  .record({
    id: fc.uuid(),
    code: fc.constantFrom(...codes),
    departement: fc.constantFrom('41', '37'),
    code_insee: fc.constantFrom('41189', '41018', '37003', null),
    point: fc.option(fc.nat(120).map(away), { nil: null }),
    verified_on: fc.constantFrom(null, '2026-11-01', '2025-06-01'),
    telephone: fc.boolean(),
    courriel: fc.boolean(),
    receives: fc.boolean(),
    itinerant: fc.boolean(),
    accueil: fc.constantFrom(null, afternoons),
    vocation: fc.constantFrom('adil', 'mds', 'france-services', 'mairie'),
  })
  .map(({ code, ...listed }) => ({ ...listed, lieu: 'to be said', codes: [code] }));
const offerings = fc.uniqueArray(offering, { selector: ({ id }) => id, maxLength: 70 });
const type = fc.constantFrom('mds', 'adil', 'france-services', 'rpe', 'mairie');
const facts = fc.constantFrom<Person['facts']>(
  {},
  { mobilite: 'sans_voiture' },
  { mobilite: 'domicile', echange: 'ecrit' },
  { numerique: 'non', echange: 'accueil' },
);
const as = (all: Offering[], code: string) => all.map((one) => ({ ...one, lieu: code }));

describe('whatever the places are', () => {
  test('never chooses one that is not in charge, however near, fresh or open', () => {
    fc.assert(
      fc.property(offerings, type, facts, (all, code, said) => {
        const competent = all.filter(
          ({ departement, codes: [zone] }) =>
            zoneCodes(where).includes(zone ?? '') && (departement === '41' || lieu(code).zone.at(-1) !== 'departement'),
        );
        const choice = chosen(as(all, code), code, { ...person, facts: said });
        if (competent.length === 0) expect(choice).toBeNull();
        else expect(competent.map(({ id }) => id)).toContain(choice?.id);
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(offerings, type, facts, (all, code, said) => {
        const who = { ...person, facts: said };
        expect(chosen(as(all, code).toReversed(), code, who)).toEqual(chosen(as(all, code), code, who));
      }),
    );
  });

  test('nor in a long list where many stand on the same spot', () => {
    const spots = fc.array(fc.tuple(fc.constantFrom(5, 6, 50), fc.boolean()), { minLength: 60, maxLength: 90 });
    fc.assert(
      fc.property(spots, (all) => {
        const rows = all.map(
          ([km, fresh], i): Offering => ({
            id: `${i}`,
            lieu: 'adil',
            codes: ['41'],
            point: away(km),
            verified_on: fresh ? '2026-11-01' : null,
          }),
        );
        expect(chosen(rows.toReversed(), 'adil')).toEqual(chosen(rows, 'adil'));
      }),
    );
  });

  test('one more place that is the same but farther never changes the winner', () => {
    fc.assert(
      fc.property(offerings, type, facts, fc.nat(200), (all, code, said, farther) => {
        const who = { ...person, facts: said };
        const before = chosen(as(all, code), code, who);
        const winner = as(all, code).find(({ id }) => id === before?.id);
        const from = winner?.point;
        if (!winner || !from || winner.code_insee === '41189') return;
        const twin = {
          ...winner,
          id: `${winner.id}-twin`,
          point: { ...from, latitude: from.latitude + (farther + 1) / 100 },
        };
        expect(chosen([...as(all, code), twin], code, who)?.id).toBe(before?.id);
      }),
    );
  });

  test('the hour only parts places that nothing before it parts', () => {
    fc.assert(
      fc.property(offerings, type, facts, (all, code, said) => {
        const register = littleRegister(as(all, code));
        const [day] = candidates(register, lieu(code), { ...person, facts: said });
        const [night] = candidates(register, lieu(code), {
          ...person,
          facts: said,
          at: new Date('2026-11-24T22:00:00Z'),
        });
        const told = (merits = day?.merits) => [
          merits?.charge,
          merits?.reach,
          merits?.band,
          merits?.vocation,
          merits?.freshness,
        ];
        expect(told(night?.merits)).toEqual(told(day?.merits));
      }),
    );
  });

  test('a longer list gives the very place that comparing all would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 60, maxLength: 120 }), (kms) => {
        const all = kms.map((km, i): Offering => ({ id: `${i}`, lieu: 'adil', codes: ['41'], point: away(km) }));
        const few = all.toSorted((a, b) => (a.point?.latitude ?? 0) - (b.point?.latitude ?? 0)).slice(0, 40);
        expect(chosen(all, 'adil')?.metres).toBe(chosen(few, 'adil')?.metres);
        const near = nearestCompetent(littleRegister(all), lieu('adil'), where, 5).map(({ metres }) => metres);
        expect(near).toEqual(nearestCompetent(littleRegister(few), lieu('adil'), where, 5).map(({ metres }) => metres));
      }),
    );
  });
});

describe('houses that share a département', () => {
  const near: Offering = { id: 'near', lieu: 'mds', codes: ['41'], point: away(3) };
  const far: Offering = { id: 'far', lieu: 'mds', codes: ['41'], point: away(40) };

  test('takes the house that a source says follows the commune, although another is nearer', () => {
    expect(chosen([near, { ...far, secteur: ['41189', '41018'] }], 'mds')).toMatchObject({
      id: 'far',
      rivals: 0,
      reasons: [{ kind: 'in_charge' }],
    });
  });

  test('presumes the nearest where no source says who follows the commune', () => {
    expect(chosen([near, { ...far, secteur: ['41018'] }], 'mds')).toMatchObject({
      id: 'near',
      reasons: [{ kind: 'nearest' }],
    });
  });

  test('finds the house of the sector in a département of a hundred houses', () => {
    const others = Array.from({ length: 100 }, (_, i) => ({ ...near, id: `near-${i}` }));
    expect(chosen([...others, { ...far, secteur: ['41189'] }], 'mds')?.id).toBe('far');
  });

  test('counts the houses that follow the commune together', () => {
    const both = [near, far].map((house) => ({ ...house, secteur: ['41189'] }));
    expect(chosen(both, 'mds')).toMatchObject({ id: 'near', rivals: 1 });
  });
});

describe('outside the served départements', () => {
  const stranger = {
    commune: { ...orleans, latitude: 47.9, longitude: 1.9 } as Commune,
    departement: null,
    outside: '45',
  };
  const hall = (km: number): Offering => ({
    id: `${km}`,
    lieu: 'france-services',
    codes: ['france'],
    departement: '45',
    point: { latitude: 47.9 + km / 111.195, longitude: 1.9 },
  });

  test('gives the nearest place that receives everybody, within 25 km', () => {
    const who = { ...person, where: stranger };
    expect(chosen([hall(24), hall(12), hall(30)], 'france-services', who)?.id).toBe('12');
    expect(chosen([hall(26)], 'france-services', who)).toBeNull();
    expect(chosen([{ ...hall(1), point: null }], 'france-services', who)).toBeNull();
  });

  test('gives nothing that belongs to a département, a commune or a group of communes', () => {
    const who = { ...person, where: stranger };
    for (const code of ['adil', 'mairie', 'rpe', 'mds'])
      expect(chosen([{ ...hall(1), lieu: code }], code, who)).toBeNull();
  });
});

describe('why a place and not another', () => {
  const one: Offering = { id: 'one', lieu: 'france-services', codes: ['france'], point: away(5), telephone: false };
  const other = { ...one, id: 'other' };
  const why = (first: Partial<Offering>, second: Partial<Offering>, said: Person['facts'] = {}) =>
    chosen(
      [
        { ...one, ...first },
        { ...other, ...second },
      ],
      'france-services',
      { ...person, facts: said },
    );

  test.each<[string, Partial<Offering>, Partial<Offering>, Person['facts'], string[]]>([
    ['nothing parts them', {}, {}, {}, ['nearest']],
    ['it is nearer', {}, { point: away(9) }, {}, ['nearest']],
    ['it is in the commune', { code_insee: '41189' }, {}, {}, ['own_commune']],
    [
      'it was checked lately, although farther',
      { point: away(9), verified_on: '2026-11-01' },
      {},
      {},
      ['checked_recently'],
    ],
    ['it is open, although farther', { point: away(9), accueil: afternoons }, {}, {}, ['open_now']],
    ['it is that first of all', { point: away(9) }, { vocation: 'mairie' }, {}, ['its_purpose']],
    ['it is of the commune', { codes: ['41189'], point: away(9) }, {}, {}, ['in_charge']],
    [
      'it can be called',
      { telephone: true, point: away(30) },
      { point: away(20) },
      { mobilite: 'sans_voiture' },
      ['reachable_by_phone'],
    ],
    ['it comes round', { itinerant: true, point: away(20) }, {}, { mobilite: 'sans_voiture' }, ['comes_to_you']],
    [
      'it can be written to',
      { courriel: true, point: away(30) },
      { point: away(20) },
      { echange: 'ecrit' },
      ['writes'],
    ],
    ['it receives', { point: away(30) }, { receives: false }, { echange: 'accueil' }, ['receives_you']],
  ])('says that %s', (_, first, second, said, kinds) => {
    const choice = why(first, second, said);
    expect(choice?.id).toBe('one');
    expect(choice?.reasons.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('does not say that it is the nearest of all when only those of the commune were compared', () => {
    const ours = ['a', 'b'].map((id): Offering => ({ ...one, id, codes: ['41189'], point: away(id === 'a' ? 5 : 6) }));
    const nearer = { ...one, id: 'nearer', point: away(1) };
    expect(chosen([...ours, nearer], 'france-services')).toMatchObject({ id: 'a', reasons: [] });
    expect(chosen([...ours, nearer].slice(1), 'france-services')?.reasons).toEqual([{ kind: 'in_charge' }]);
  });

  test('says that it is the only one', () => {
    expect(chosen([one], 'france-services')?.reasons).toEqual([{ kind: 'only_one' }]);
  });
});

describe('several types at once', () => {
  const both = (id: string, km: number) =>
    ['adil', 'caf'].map((code): Offering => ({ id, lieu: code, codes: ['41'], point: away(km), vocation: 'caf' }));

  test('takes one place for two doors, and says that it answers both', () => {
    const lists = [...both('shared', 8), { id: 'desk', lieu: 'adil', codes: ['41'], point: away(7) }];
    const register = littleRegister(lists);
    const found = choose(register, [lieu('adil'), lieu('caf')], person);
    expect([...found.values()].map(({ id }) => id)).toEqual(['shared', 'shared']);
    expect(found.get('adil')?.reasons[0]).toEqual({ kind: 'known_already' });
  });

  test('does not send farther for the sake of fewer doors', () => {
    const register = littleRegister([
      ...both('shared', 12),
      { id: 'desk', lieu: 'adil', codes: ['41'], point: away(7) },
    ]);
    expect(choose(register, [lieu('adil'), lieu('caf')], person).get('adil')?.id).toBe('desk');
  });

  test('prefers what is in the plan already', () => {
    const desks = ['a', 'b'].map(
      (id): Offering => ({ id, lieu: 'adil', codes: ['41'], point: away(id === 'a' ? 5 : 6) }),
    );
    const register = littleRegister(desks);
    expect(choose(register, [lieu('adil')], person, new Set(['b'])).get('adil')?.id).toBe('b');
  });
});
