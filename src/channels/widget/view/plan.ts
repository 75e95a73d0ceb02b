import type { Card, Plan, PlanNeed } from '../../../engine/plan.ts';
import { type Door, papers, tell } from '../../doors.ts';
import { unquoted } from '../../plan-words.ts';
import { fillIn } from '../frame-words.ts';
import { h, type Piece, type Tree } from '../tree.ts';
import type { Words } from '../words.ts';
import { card } from './card.ts';
import { lines } from './helpline.ts';

/** The plan, in the order in which it helps: call now, the doors in charge, then what to try if nobody answers. */
export function plan(words: Words, shown: Plan): Piece {
  const told = tell(shown);
  const several = shown.needs.length > 1;
  const lead = several && told.doors.find(({ card: { id } }) => id === shown.lead);
  const part = (label: string) => h('h0', { class: 'part' }, label);
  return [
    shown.says.map((sentence) => h('p', { class: 'lead' }, sentence)),
    lead && h('p', { class: 'lead' }, fillIn(words.startWith, { lieu: lead.card.nom })),
    told.callFirst.length > 0 &&
      h(
        'section',
        { class: 'call-first' },
        part(told.callFirst[0]?.open ? words.callNow : words.call),
        lines(words, told.callFirst),
      ),
    told.withoutPlace.map((need) => h('section', { class: 'door' }, name(need.label), allOf(words, need))),
    told.doors.map((one, at) => door(words, one, at + 1, several)),
    told.secondDoors.length > 0 && [
      part(words.otherwise),
      told.secondDoors.map((second) =>
        h(
          'section',
          { class: 'door' },
          name(second.nom),
          several && purpose(words, served(second, shown.needs)),
          card(words, second),
        ),
      ),
    ],
    told.otherLines.length > 0 && [part(words.otherLines), lines(words, told.otherLines)],
  ];
}

const name = (...label: Piece[]): Piece => h('h1', {}, ...label);

const served = (second: Card, needs: PlanNeed[]): PlanNeed[] =>
  needs.filter(({ code }) => second.serves.includes(code));

/** Where several needs are met at one place, the place is told once and what to do there need by need. */
function door(words: Words, { card: place, needs }: Door, number: number, several: boolean): Piece {
  const [only, another] = needs;
  const alone = only && !another ? only : null;
  return h(
    'section',
    { class: 'door' },
    name(
      h(
        'span',
        { class: 'rank' },
        `${number}. `,
        h('span', {}, needs.length > 0 ? words.inCharge : words.alsoInCharge),
      ),
      h('span', {}, place.nom),
    ),
    several && purpose(words, needs),
    alone?.says.map((sentence) => h('p', {}, sentence)),
    card(words, place),
    another
      ? [
          needs.map((need) =>
            h(
              'section',
              { class: 'need' },
              h('h2', {}, need.label),
              need.says.map((sentence) => h('p', {}, sentence)),
              toSay(words, need),
              toDo(words, need),
            ),
          ),
          toBring(words, needs),
        ]
      : alone && [toSay(words, alone), toBring(words, needs), toDo(words, alone)],
  );
}

/** A need that no place serves: all that is known of it. */
const allOf = (words: Words, need: PlanNeed): Piece => [
  need.says.map((sentence) => h('p', {}, sentence)),
  toSay(words, need),
  toBring(words, [need]),
  toDo(words, need),
];

const purpose = (words: Words, needs: PlanNeed[]): Piece =>
  needs.length > 0 &&
  h('p', {}, fillIn(words.forNeeds, { besoins: needs.map(({ label }) => `«\u00a0${label}\u00a0»`).join(', ') }));

/** What is under a heading of its own in a door. */
const part = (look: string, label: string, ...held: Piece[]): Piece =>
  h('div', { class: look }, h('h2', {}, label), ...held);

/** It is said in French, to a desk that answers in French. What it means stands beside it for whoever reads another language. */
const toSay = (words: Words, { to_say, to_say_means }: PlanNeed): Piece =>
  to_say &&
  part(
    'to-say',
    words.toSay,
    h('p', { lang: 'fr', dir: 'ltr' }, `«\u00a0${unquoted(to_say).trim()}\u00a0»`),
    to_say_means && h('p', { class: 'soft' }, to_say_means),
  );

const items = (tag: 'ul' | 'ol', all: string[]): Tree =>
  h(
    tag,
    {},
    all.map((one) => h('li', {}, h('span', {}, one))),
  );

function toBring(words: Words, needs: PlanNeed[]): Piece {
  const all = papers(needs);
  return all.length > 0 && part('bring', words.toBring, items('ul', all));
}

/** What to do, how long it takes where it is known, and what remains possible after a refusal. */
const toDo = (words: Words, { steps, refused, delay }: PlanNeed): Piece => [
  steps.length > 0 && part('steps', words.toDo, items('ol', steps)),
  delay && part('delay', words.delay, h('p', {}, delay)),
  refused && part('refused', words.refused, h('p', {}, refused)),
];
