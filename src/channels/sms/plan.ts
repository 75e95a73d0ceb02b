import { septets } from '../../engine/forms/gsm.ts';
import type { Card, Opening, Plan, PlanNeed } from '../../engine/plan.ts';
import { addressOf, isSure } from '../card-words.ts';
import { type Door, papers, tell } from '../doors.ts';
import { unquoted } from '../plan-words.ts';
import { helplineWords, tells } from './helpline.ts';
import { endingWith, inPages, ROOM } from './pages.ts';
import { smsWords } from './sms-words.ts';

/**
 * A plan as SMS of two segments: first what each need asks for and who to call; then, asked for by « SUITE », what to
 * say and bring, the other places, the other lines. Every number of the plan stands in one of them. `asks` ends the last
 * one where it has room: a question is never worth an SMS.
 */
export function planPages(plan: Plan, asks = ''): string[] {
  const pages = inPages([...essentials(plan), ...details(plan)], ROOM.two, smsWords.planMore);
  return endingWith(pages, asks);
}

/** What fits of a plan in one message of two segments, between words that say who sends it and how to refuse more. */
export function planInOne(plan: Plan, before: string, after: string): string {
  const room = ROOM.two - septets(`${before}\n\n${after}`);
  const [first = '', another] = inPages(essentials(plan), room, []);
  const [fuller = first] = another ? [] : inPages([...essentials(plan), ...details(plan)], room, []);
  return [before, fuller, after].filter(Boolean).join('\n');
}

/** The same with the address of the page of the plan behind it, as long as the number to call first need not leave for it. */
export function planWithAddress(plan: Plan, before: string, address: string): string {
  const text = planInOne(plan, before, address);
  const first = tell(plan).doors[0]?.card.telephone;
  const whole = septets(text) <= ROOM.two && (!first || text.includes(first));
  return whole ? text : planInOne(plan, before, '');
}

/** Who is in charge, in the words of its author, and the numbers to call first. */
function essentials(plan: Plan): string[] {
  const { callFirst, doors, withoutPlace, secondDoors } = tell(plan);
  const words = [...withoutPlace, ...doors.flatMap(({ needs }) => needs)].map(wordsOf).join(' ');
  const first = [
    ...withoutPlace.map(wordsOf),
    ...doors.flatMap(({ card, needs }) => [...needs.map(wordsOf), `${placeLine(card)}${answering(card)}`]),
  ];
  const untold = callFirst.filter(({ numero }) => !tells(words, numero));
  return [...first, ...plan.says, ...untold.map(helplineWords), ...secondDoors.slice(0, 1).map(placeLine)];
}

/** All the rest: the doors, with what to say and bring; then the other places and lines; then what else there is. */
function details(plan: Plan): string[] {
  const { callFirst, doors, withoutPlace, secondDoors, otherLines } = tell(plan);
  const told = essentials(plan).join('\n');
  return [
    ...withoutPlace.flatMap((need) => advice([need])),
    ...doors.flatMap((door) => doorDetails(door)),
    ...secondDoors.flatMap((card, at) => [...(at === 0 ? [] : [placeLine(card)]), ...placeDetails(card)]),
    ...[...callFirst, ...otherLines].map(helplineWords).filter((line) => !told.includes(line)),
    ...plan.also.flatMap(({ says, label }, at) => [`${says} ${smsWords.add(label, at + 1)}`]),
  ];
}

const wordsOf = ({ sms, says }: PlanNeed): string => sms ?? says.join(' ');

/** « MDS de Vendôme : 02 54 58 41 41 (standard du Département), à vérifier » */
function placeLine(card: Card): string {
  const { telephone, telephone_of, fallback } = card;
  const [number, whose] = telephone ? [telephone, telephone_of] : [fallback?.telephone, fallback?.nom];
  const doubt = isSure(card) ? '' : `, ${smsWords.toVerify}`;
  return `${shortName(card.nom)} : ${number ?? smsWords.noNumber}${whose ? ` (${whose})` : ''}${doubt}`;
}

/** Whether the number just given is answered now, or when it will be; nothing where that is not known. */
function answering({ open, open_phone = open, telephone, telephone_of, generic }: Card): string {
  const said = open_phone.state === 'closed' ? open_phone.next : open_phone.state === 'open' ? open_phone.now : null;
  return said && telephone && !telephone_of && !generic ? `. ${sentence(said)}` : '';
}

/** A name without what its source put between brackets. */
const shortName = (nom: string): string => nom.replace(/ ?\([^)]*\)/g, '').trim();

const doorDetails = ({ card, needs }: Door): string[] => [...placeDetails(card, card.competent.why), ...advice(needs)];

/** Where a place is and when, under its name: it may stand on another page than its number. */
function placeDetails(card: Card, why?: string): string[] {
  const { open, open_phone, accueil, generic, closures, verified, telephone, fallback } = card;
  const opening = generic
    ? []
    : [
        openingLine(open),
        ...(open_phone && open_phone.now !== open.now ? [`${smsWords.phone} : ${openingLine(open_phone)}`] : []),
      ];
  const address = addressOf(card);
  const details = [
    why,
    address && card.nom.includes(address) ? null : address,
    accueil,
    ...opening,
    ...closures,
    generic || isSure(card) ? null : verified.says,
  ];
  const said = details.filter((one): one is string => Boolean(one)).map(sentence);
  return [
    ...(said.length > 0 ? [`${shortName(card.nom)} : ${said.join(' ')}`] : []),
    ...(telephone && fallback ? [`${fallback.why} ${fallback.nom} : ${fallback.telephone}`] : []),
  ];
}

const openingLine = ({ now, next }: Opening): string =>
  [now, next]
    .filter((one) => one !== null)
    .map(sentence)
    .join(' ');

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What to say, to bring and to do, each in a line of its own. */
function advice(needs: PlanNeed[]): string[] {
  const bring = papers(needs);
  return [
    ...needs.flatMap(({ to_say }) => (to_say ? [`${smsWords.toSay} : ${unquoted(to_say)}`] : [])),
    ...(bring.length > 0 ? [`${smsWords.toBring} : ${bring.join(', ')}.`] : []),
    ...needs.flatMap(({ steps, delay, refused }) => [
      ...steps.map((step, at) => (at === 0 ? `${smsWords.toDo} : ${step}` : step)),
      ...(delay ? [`${smsWords.delay} : ${delay}`] : []),
      ...(refused ? [`${smsWords.refused} : ${refused}`] : []),
    ]),
  ];
}
