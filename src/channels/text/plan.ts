import type { Plan, PlanNeed } from '../../engine/plan.ts';
import { type Door, papers, tell } from '../doors.ts';
import { planWords, unquoted } from '../plan-words.ts';
import { layCard } from './card.ts';
import { layHelpline } from './helpline.ts';
import { gap, type Line, paragraphs, wrap } from './lines.ts';

const MARGIN = '   ';

/** The plan, in the order in which it helps: call now, the doors in charge, then what to try next. */
export function layPlan(plan: Plan, width: number): Line[] {
  const told = tell(plan);
  const several = plan.needs.length > 1;
  const lead = several ? told.doors.find(({ card }) => card.id === plan.lead) : undefined;
  const lines = (title: string, helplines: Plan['helplines']) =>
    helplines.length > 0
      ? [gap, ...wrap(title, width, 'part'), ...helplines.flatMap((line) => layHelpline(line, width))]
      : [];
  return [
    ...wrap(planWords.title, width, 'title'),
    ...paragraphs(plan.says, width),
    ...(lead ? wrap(`Commencez par : ${lead.card.nom}.`, width) : []),
    ...lines(told.callFirst[0]?.open ? planWords.callNow : planWords.call, told.callFirst),
    ...told.withoutPlace.flatMap((need) => [
      gap,
      ...wrap(need.label, width, 'part'),
      ...layAdvice(need, width),
      ...layPapers([need], width),
    ]),
    ...told.doors.flatMap((door, at) => [gap, ...layDoor(door, at + 1, several, width)]),
    ...(told.secondDoors.length > 0 ? [gap, ...wrap(planWords.otherwise, width, 'part')] : []),
    ...told.secondDoors.flatMap((card) => [
      ...wrap(card.nom, width, 'title', '•  '),
      ...(several
        ? layPurpose(
            plan.needs.filter(({ code }) => card.serves.includes(code)),
            width,
          )
        : []),
      ...layCard(card, width, MARGIN),
    ]),
    ...lines(planWords.otherLines, told.otherLines),
    ...layOffers(plan, width),
  ];
}

/** Other needs that the answers let one see, each with the number that adds it to the plan. */
const layOffers = ({ also }: Plan, width: number): Line[] =>
  also.length === 0
    ? []
    : [
        gap,
        ...wrap(planWords.also, width, 'part'),
        ...also.flatMap(({ label, says }, at) => [
          ...wrap(says, width),
          ...wrap(planWords.answer(at + 1, label), width, undefined, MARGIN),
        ]),
      ];

/** Where several needs are met at one place, the place is told once and what to do there need by need. */
function layDoor({ card, needs }: Door, number: number, several: boolean, width: number): Line[] {
  return [
    ...wrap(number === 1 ? planWords.inCharge : planWords.alsoInCharge, width, 'part'),
    ...wrap(card.nom, width, 'title', `${number}. `),
    ...layCard(card, width, MARGIN),
    ...needs.flatMap((need) => [...(several ? layPurpose([need], width) : []), ...layAdvice(need, width)]),
    ...layPapers(needs, width),
  ];
}

const layPurpose = (needs: PlanNeed[], width: number): Line[] =>
  needs.length > 0 ? wrap(`Pour : ${needs.map(({ label }) => label).join(' ; ')}`, width, 'part', MARGIN) : [];

/** Who is in charge, what to say and to do, how long it takes, and what remains possible after a refusal. */
function layAdvice({ says, to_say, steps, refused, delay }: PlanNeed, width: number): Line[] {
  const say = (text: string, lead = '') => wrap(text, width, undefined, `${MARGIN}${lead}`);
  return [
    ...says.flatMap((text) => say(text)),
    ...(to_say ? say(`${planWords.toSay} : « ${unquoted(to_say)} »`) : []),
    ...(steps.length > 0 ? [...say(planWords.toDo), ...steps.flatMap((step, at) => say(step, `${at + 1}. `))] : []),
    ...(delay ? say(`${planWords.delay} : ${delay}`) : []),
    ...(refused ? say(`${planWords.refused} : ${refused}`) : []),
  ];
}

/** What to bring, each paper once. */
function layPapers(needs: PlanNeed[], width: number): Line[] {
  const bring = papers(needs);
  if (bring.length === 0) return [];
  return [...wrap(planWords.toBring, width, undefined, MARGIN), ...paragraphs(bring, width, undefined, `${MARGIN}☐ `)];
}
