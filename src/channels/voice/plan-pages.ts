import type { Card, Helpline, Offer, Plan, PlanNeed } from '../../engine/plan.ts';
import { addressOf, farOf, isSure } from '../card-words.ts';
import { papers, tell } from '../doors.ts';
import { planWords, unquoted } from '../plan-words.ts';
import { dialable } from './person.ts';
import { voiceWords } from './sentences.ts';

/** A plan cut into what is heard at one time: who is in charge, a line or a place, what to say and to bring, what else. */

export type Page = {
  says: string[];
  /** A number that answers now, and that the caller can be put through to. */
  connect?: { numero: string; nom: string };
  /** Other needs, to be added by a key. */
  adds?: Offer[];
  last?: boolean;
};

/** The pages of a plan, in the order in which it helps. Each of its places, lines and papers is on one. */
export function pagesOf(plan: Plan): Page[] {
  const told = tell(plan);
  const several = plan.needs.length > 1;
  const lead = several ? plan.places.find(({ id }) => id === plan.lead) : undefined;
  return [
    {
      says: [
        ...plan.says,
        ...plan.needs.flatMap(({ voix, says }) => (voix ? [voix] : says)),
        ...(lead ? [`Commencez par\u00a0: ${lead.nom}.`] : []),
      ],
    },
    ...told.callFirst.map(linePage),
    ...told.doors.map(({ card }, at) => cardPage(card, at === 0 ? voiceWords.place1 : voiceWords.placeNext)),
    ...plan.needs.flatMap((need) => advicePages(need, several)),
    ...told.secondDoors.map((card) => cardPage(card, voiceWords.placeOtherwise)),
    ...told.otherLines.map(linePage),
    ...(plan.also.length > 0 ? [{ says: plan.also.map(({ says }) => says), adds: plan.also }] : []),
    { says: [voiceWords.end], last: true },
  ];
}

function linePage({ numero, nom, why, horaires, open }: Helpline): Page {
  return {
    says: [
      `${voiceWords.line}\u00a0: ${nom}.`,
      ...(why ? [sentence(why)] : []),
      ...twice(numero),
      ...(open === true ? [sentence(planWords.answers)] : []),
      ...(horaires ? [sentence(horaires)] : []),
    ],
    ...(open === true && dialable(numero) ? { connect: { numero, nom } } : {}),
  };
}

function cardPage(card: Card, where: string): Page {
  const { nom, competent, telephone, telephone_of, open, open_phone, accueil, fallback, closures, verified } = card;
  const address = card.adresse || !nom.includes(card.commune ?? '') ? addressOf(card) : null;
  const far = farOf(card);
  const spare = telephone ? undefined : fallback;
  const phone = open_phone ?? open;
  return {
    says: [
      `${where}\u00a0: ${nom}${far ? `, ${far}` : ''}.`,
      ...(competent.why ? [sentence(competent.why)] : []),
      ...(telephone ? twice(telephone) : [planWords.noNumber]),
      ...(telephone && telephone_of ? [voiceWords.numberOf(telephone_of)] : []),
      ...(spare ? [spare.why, `${spare.nom}.`, ...twice(spare.telephone)] : []),
      ...(card.generic ? [] : [sentence(open.now), ...(open.next ? [sentence(open.next)] : [])]),
      ...(accueil ? [sentence(accueil)] : []),
      ...(address ? [voiceWords.address(address)] : []),
      ...closures.slice(0, 1).map(sentence),
      ...(isSure(card) ? [] : [sentence(verified.says)]),
      ...(telephone && fallback && fallback.telephone !== telephone
        ? [`${voiceWords.placeOtherwise}\u00a0: ${fallback.nom}.`, voiceWords.number(fallback.telephone)]
        : []),
    ],
    ...(telephone && !telephone_of && phone.state === 'open' && dialable(telephone)
      ? { connect: { numero: telephone, nom } }
      : {}),
  };
}

/** What to say and to bring, then what to do: two short pages rather than a long one. */
function advicePages(need: PlanNeed, several: boolean): Page[] {
  const { label, to_say, steps, refused, delay } = need;
  const bring = papers([need]);
  const about = several ? [sentence(label)] : [];
  const saying = [
    ...(to_say ? [voiceWords.toSay(unquoted(to_say))] : []),
    ...(bring.length > 0 ? [voiceWords.toBring(bring)] : []),
  ];
  const doing = [
    ...(steps.length > 0 ? [voiceWords.toDo, ...steps] : []),
    ...(delay ? [voiceWords.delay(delay)] : []),
    ...(refused ? [voiceWords.refused(refused)] : []),
  ];
  return [saying, doing].filter((says) => says.length > 0).map((says) => ({ says: [...about, ...says] }));
}

const twice = (numero: string): string[] => [voiceWords.number(numero), voiceWords.repeat(numero)];

/** What a card says without a full stop, as a sentence. */
const sentence = (text: string): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
};
