import type { Context } from 'hono';
import { foldToGsm } from '../engine/forms/gsm.ts';
import type { Card, Plan } from '../engine/plan.ts';
import type { MadeLink } from '../session/plan-link.ts';
import { addressOf, isSure } from './card-words.ts';
import { dayOf } from './dates.ts';
import { papers, tell } from './doors.ts';
import { planWords, unquoted } from './plan-words.ts';
import { shareWords } from './share-words.ts';
import { planWithAddress } from './sms/plan.ts';
import { smsWords } from './sms/sms-words.ts';

/** A plan as it is given to somebody: the address that shows it, and the words of an SMS and of an e-mail, in plain text. */
export type Shared = { url: string; sms: string; subject: string; body: string };

/** An e-mail that a link prepares is cut by some programs beyond this many letters of its address. */
const MAIL = 1_800;

/** The address that residents see, or that of this very request where the operator gave none. */
export const baseOf = (c: Context, publicUrl: string | null | undefined): string =>
  publicUrl ?? new URL(c.req.url).origin;

/** The address of the page that a link opens. */
export const planAddress = (base: string, token: string): string => `${base}/p/${token}`;

/** The words to give a plan away with; the SMS takes two segments at most. Where discretion is needed, the subject says nothing. */
export function shareOf({ token, expiresAt, prompt }: MadeLink, base: string): Shared {
  const { plan, discreet } = prompt;
  const url = planAddress(base, token);
  return {
    url,
    sms: planWithAddress(plan, foldToGsm(smsWords.sentBefore), url),
    subject: discreet ? shareWords.discreetSubject : shareWords.subject,
    body: bodyOf(plan, [shareWords.whole(url), shareWords.until(dayOf(new Date(expiresAt)))]),
  };
}

/** The address by which a telephone opens its SMS with these words: no number in it, the person chooses. */
export const smsAddress = (text: string): string => `sms:?&body=${encodeURIComponent(text)}`;

/** The same for an e-mail. */
export const mailAddress = ({ subject, body }: Pick<Shared, 'subject' | 'body'>): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${inAddress(body)}`;

/** Lines of an e-mail end as RFC 6068 asks. */
const inAddress = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** The whole plan in short where it fits; otherwise as many of its parts as fit, the first ones, and always the end. */
function bodyOf(plan: Plan, end: string[]): string {
  const kept: string[] = [];
  for (const part of partsOf(plan)) {
    const longer = [...kept, part, end.join('\n')].join('\n\n');
    if (inAddress(longer).length > MAIL) break;
    kept.push(part);
  }
  return [...kept, end.join('\n')].join('\n\n');
}

function partsOf(plan: Plan): string[] {
  const { callFirst, doors, withoutPlace, secondDoors, otherLines } = tell(plan);
  const lines = [...callFirst, ...otherLines].map(({ numero, nom }) => `${numero} : ${nom}`);
  return [
    ...doors.map(({ card, needs }) => [...needs.map(({ label }) => `${label}.`), ...placeLines(card)].join('\n')),
    ...withoutPlace.map(({ label, says }) => [`${label}.`, ...says].join('\n')),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...plan.needs.flatMap(({ to_say }) => (to_say ? [`${planWords.toSay} : « ${unquoted(to_say)} »`] : [])),
    ...(papers(plan.needs).length > 0 ? [`${planWords.toBring} : ${papers(plan.needs).join(', ')}.`] : []),
    ...secondDoors.map((card) => placeLines(card).join('\n')),
  ];
}

function placeLines(card: Card): string[] {
  const { telephone, telephone_of, nom, verified, generic } = card;
  const number = telephone ? `${telephone}${telephone_of ? ` (${telephone_of})` : ''}` : planWords.noNumber;
  const address = addressOf(card);
  return [`${nom} : ${number}`, ...(address ? [address] : []), ...(generic || isSure(card) ? [] : [verified.says])];
}
