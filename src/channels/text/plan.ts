import type { Plan, PlanNeed } from '../../engine/plan.ts';
import { type Door, papers, tell } from '../web/doors.ts';
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
    ...wrap('Votre plan', width, 'title'),
    ...paragraphs(plan.says, width),
    ...(lead ? wrap(`Commencez par : ${lead.card.nom}.`, width) : []),
    ...lines(told.callFirst[0]?.open ? 'Tout de suite, sans vous déplacer' : 'Sans vous déplacer', told.callFirst),
    ...told.withoutPlace.flatMap((need) => [
      gap,
      ...wrap(need.label, width, 'part'),
      ...layAdvice(need, width),
      ...layPapers([need], width),
    ]),
    ...told.doors.flatMap((door, at) => [gap, ...layDoor(door, at + 1, several, width)]),
    ...(told.secondDoors.length > 0 ? [gap, ...wrap('Si personne ne répond', width, 'part')] : []),
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
    ...lines('Autres numéros utiles', told.otherLines),
  ];
}

/** Where several needs are met at one place, the place is told once and what to do there need by need. */
function layDoor({ card, needs }: Door, number: number, several: boolean, width: number): Line[] {
  return [
    ...wrap(number === 1 ? 'Qui s’occupe de vous' : 'Qui s’en occupe aussi', width, 'part'),
    ...wrap(card.nom, width, 'title', `${number}. `),
    ...layCard(card, width, MARGIN),
    ...needs.flatMap((need) => [...(several ? layPurpose([need], width) : []), ...layAdvice(need, width)]),
    ...layPapers(needs, width),
  ];
}

const layPurpose = (needs: PlanNeed[], width: number): Line[] =>
  needs.length > 0 ? wrap(`Pour : ${needs.map(({ label }) => label).join(' ; ')}`, width, 'part', MARGIN) : [];

/** Who is in charge, what to say and to do, and what remains possible after a refusal. */
function layAdvice({ says, to_say, steps, refused }: PlanNeed, width: number): Line[] {
  const say = (text: string, lead = '') => wrap(text, width, undefined, `${MARGIN}${lead}`);
  return [
    ...says.flatMap((text) => say(text)),
    ...(to_say ? say(`À dire : « ${to_say.replace(/^«\s*|\s*»$/g, '')} »`) : []),
    ...(steps.length > 0 ? [...say('À faire'), ...steps.flatMap((step, at) => say(step, `${at + 1}. `))] : []),
    ...(refused ? say(`En cas de refus, ou sans réponse : ${refused}`) : []),
  ];
}

/** What to bring, each paper once. */
function layPapers(needs: PlanNeed[], width: number): Line[] {
  const bring = papers(needs);
  if (bring.length === 0) return [];
  return [...wrap('À apporter', width, undefined, MARGIN), ...paragraphs(bring, width, undefined, `${MARGIN}☐ `)];
}
