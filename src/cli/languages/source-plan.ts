import { planBySms, planSentWords } from '../../channels/plan-by-sms.ts';
import { planWords } from '../../channels/plan-words.ts';
import * as directory from '../../directory/sentences.ts';
import type { Content, PlaceType } from '../../engine/content.ts';
import type { Flow } from '../../engine/flow.ts';
import { isOutcome } from '../../engine/flow.ts';
import { type Holes, type Sentence, sentencesIn } from './sentence.ts';
import { sentencesOfSeconds } from './source-flows.ts';

/** The sentences of the directory and of the plan. Holes bear the name of what fills them; flows/langues/README.md lists them. */

const opening = {
  until: [['{heure}']],
  onlyUntil: [['{heure}']],
  closedToday: [['{motif}'], [null]],
  again: [['{moment}']],
};
const tiers = ['recent', 'aging', 'old'].map((tier) => ['{mois}', tier]);
const sure = [
  ['{mois}', true],
  ['{mois}', false],
];

const holes: Holes = {
  ...under('atTheDoor', opening),
  ...under('onThePhone', opening),
  ...under('closureWords', {
    closed: [
      ['{quand}', null],
      ['{quand}', '{motif}'],
    ],
    open: [
      ['{quand}', '{horaires}', null],
      ['{quand}', '{horaires}', '{motif}'],
    ],
  }),
  ...under('hoursOf', {
    door: [['{horaires}']],
    appointment: [['{horaires}']],
    phone: [['{horaires}']],
    itinerant: [['{horaires}']],
  }),
  ...under('generic', { here: [['{nom}']], anywhere: [['{nom}']], elsewhere: [['{nom}']] }),
  ...under('age', {
    verified: tiers,
    butThePhone: [['{mois}']],
    known: tiers,
    contact: sure,
    adresse: sure,
    horaires: sure,
    line: [['{mois}'], [null]],
    lineToVerify: [['{mois}'], [null]],
  }),
  ...under('chosenBecause', { writes: [['{courriel}']], nearest: [['{distance}']], near: [['{distance}']] }),
  ...under('says', { firstDoor: [['{porte}']], elsewhere: [['{nombre}']], elsewhereNear: [['{nombre}']] }),
  ...under('planWords', { add: [['{besoin}']], answer: [['{nombre}', '{besoin}']] }),
};

function under(path: string, holes: Holes): Holes {
  return Object.fromEntries(Object.entries(holes).map(([name, calls]) => [`${path}.${name}`, calls]));
}

/** How moments, days and distances are put together: they fill the holes of the sentences above. */
const MOMENTS = [
  'à {heure}',
  'demain à {heure}',
  '{jour} à {heure}',
  '{date} à {heure}',
  'minuit',
  'aujourd’hui',
  'jusqu’au {date}',
  'du {date} au {date2}',
  'tous les jours',
  'jour et nuit',
  'jour et nuit, 7 jours sur 7',
  '24h/24, 7j/7',
  '{nombre} km à vol d’oiseau',
  'moins de {nombre} km à vol d’oiseau',
  'à {distance}',
];

/** How the places of these plans receive, as data/ says it. */
const RECEPTIONS = [
  'Avec ou sans rendez-vous',
  'Sans rendez-vous',
  'Sur rendez-vous',
  'Seulement sur rendez-vous',
  'Seulement en appelant le 115',
];

/** What stands around a plan, and what the plans of these flows may say of their places and lines. */
export function sentencesOfPlan(content: Content, flows: Flow[]): Sentence[] {
  return [
    ...sentencesIn({ planWords, planBySms, planSentWords }, holes),
    ...sentencesOfSeconds(content),
    ...MOMENTS.map((fr) => ({ fr, where: 'moments et distances' })),
    ...RECEPTIONS.map((fr) => ({ fr, where: 'accueil d’un lieu' })),
    ...sentencesIn({ ...directory, zones: directory.zones.france }, holes),
    ...sentencesOfDepartements(content),
    ...sentencesOfDoors(content, flows),
  ];
}

function sentencesOfDepartements({ departements }: Content): Sentence[] {
  return departements.flatMap(({ code, du, maison, standard_nom }) => [
    { fr: maison, where: `département ${code} › maison` },
    { fr: standard_nom.replace(du, '{du_departement}'), where: `département ${code} › standard` },
  ]);
}

/** The place types and lines that stand behind some flows. */
function sentencesOfDoors({ needs, lieux, helplines }: Content, flows: Flow[]): Sentence[] {
  const own = needs.filter(({ code }) => flows.some(({ need }) => need === code));
  const outcomes = flows.flatMap(({ steps }) => Object.values(steps).flatMap((s) => (isOutcome(s) ? [s.outcome] : [])));
  const codes = new Set([
    ...own.flatMap(({ place_first, place_second }) => [place_first, ...place_second]),
    ...outcomes.flatMap(({ first_door, second_doors = [] }) => [first_door ?? '', ...second_doors]),
  ]);
  const doors = lieux.filter(({ code }) => codes.has(code));
  const asked = (lieu: PlaceType) => [lieu.ask, lieu.line ?? ''];
  const numbers = new Set([
    '3939',
    ...own.flatMap((need) => need.helplines),
    ...outcomes.flatMap((outcome) => outcome.helplines.map(({ numero }) => numero)),
    ...doors.flatMap(asked),
  ]);
  return [
    ...doors.flatMap(({ code, label_fr, why }) => [
      { fr: label_fr, where: `lieu ${code}` },
      { fr: why, where: `lieu ${code} › pourquoi` },
    ]),
    ...helplines
      .filter(({ numero }) => numbers.has(numero))
      .map(({ numero, nom }) => ({ fr: nom, where: `le ${numero} › nom` })),
  ];
}
