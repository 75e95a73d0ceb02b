import { expect, test } from 'vitest';
import { reach } from '../../src/directory/choosing/reach.ts';

const silent = { telephone: false, courriel: false, receives: true, itinerant: false };
const phone = { ...silent, telephone: true };
const mail = { ...silent, courriel: true };
const round = { ...silent, itinerant: true };
const website = { ...silent, receives: false };

test.each([
  ['says nothing of how they move', {}, silent, 5, 0],
  ['has a car', { mobilite: 'voiture' }, silent, 5, 0],
  ['has no car and is in the same commune', { mobilite: 'sans_voiture' }, silent, 0, 0],
  ['has no car and a bus comes round', { mobilite: 'sans_voiture' }, round, 2, 0],
  ['has no car and no bus comes that far', { mobilite: 'sans_voiture' }, round, 3, 2],
  ['has no car and can go near', { mobilite: 'sans_voiture' }, silent, 1, 1],
  ['has no car and can call', { mobilite: 'sans_voiture' }, phone, 3, 1],
  ['has no car and is sent too far, even with a number', { mobilite: 'sans_voiture' }, phone, 5, 2],
  ['has no car and cannot call either', { mobilite: 'sans_voiture' }, silent, 2, 2],
  ['cannot go out and can call', { mobilite: 'domicile' }, phone, 3, 0],
  ['cannot go out and is visited', { mobilite: 'domicile' }, round, 1, 1],
  ['cannot go out, not even next door', { mobilite: 'domicile' }, silent, 0, 2],
  ['cannot go out nor call, and can write', { mobilite: 'domicile', echange: 'ecrit' }, mail, 3, 0],
  ['cannot go out nor call', { mobilite: 'domicile', echange: 'ecrit' }, phone, 3, 2],
  ['has no internet and meets only a website', { numerique: 'non' }, website, 0, 1],
  ['needs help with internet and meets a person', { numerique: 'aide' }, silent, 0, 0],
  ['uses internet alone', { numerique: 'seul' }, website, 0, 0],
  ['cannot phone and can write', { echange: 'ecrit' }, mail, 5, 0],
  ['cannot phone and can walk in near', { echange: 'ecrit' }, silent, 1, 0],
  ['cannot phone and must go far', { echange: 'ecrit' }, phone, 2, 1],
  ['cannot phone and is not received', { echange: 'ecrit' }, { ...website, telephone: true }, 0, 2],
  ['speaks little French and is received', { echange: 'accueil' }, silent, 3, 0],
  ['speaks little French and is not received', { echange: 'accueil' }, { ...website, telephone: true }, 0, 1],
  ['has no car and no internet: the harder counts', { mobilite: 'sans_voiture', numerique: 'non' }, website, 2, 2],
] as const)('who %s', (_, facts, place, band, expected) => {
  expect(reach(facts, place, band)).toBe(expected);
});
