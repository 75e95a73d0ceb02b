import type { Card, Opening } from '../../engine/plan.ts';
import { addressOf, farOf, isSure, whyOf } from '../card-words.ts';
import { planWords } from '../plan-words.ts';
import { type Line, type Role, wrap } from './lines.ts';

/** A place: why this one, how to call it, open or not, where it is, how sure we are; then the details. */
export function layCard(card: Card, width: number, margin: string): Line[] {
  const say = (text: string | null, as?: Role) => (text ? wrap(text, width, as, margin) : []);
  const { telephone, telephone_of, generic, fallback, closures, reasons, source, sources } = card;
  return [
    ...say(card.competent.why),
    ...(telephone ? wrap(telephone, width, 'number', `${margin}☎ `) : say(planWords.noNumber, 'warning')),
    ...say(telephone_of ? `C’est le numéro de : ${telephone_of}.` : null),
    ...(generic ? [] : openings(card).flatMap(({ text, as }) => say(text, as))),
    ...say([addressOf(card), farOf(card)].filter(Boolean).join(' — ')),
    ...say(card.verified.says, isSure(card) ? 'quiet' : 'warning'),
    ...say(fallback ? `${fallback.why} ${fallback.nom} : ${fallback.telephone}` : null),
    ...say(card.horaires, 'quiet'),
    ...closures.flatMap((closure) => say(closure, 'warning')),
    ...say(card.accueil),
    ...say(card.site_web, 'quiet'),
    ...say(reasons.length > 0 ? `${whyOf(card)} ${reasons.join(' ')}` : null, 'quiet'),
    ...say(source && `${planWords.source}${source}`, 'quiet'),
    ...say(sources.length > 0 ? `${planWords.otherSources}${sources.join(' ; ')}` : null, 'quiet'),
  ];
}

/** Reception and phone do not always keep the same hours. */
function openings({ open, open_phone }: Card): Line[] {
  if (!open_phone || open_phone.now === open.now) return [opening(open)];
  return [opening(open, planWords.atTheDoor), opening(open_phone, planWords.onThePhone)];
}

function opening({ state, now, next }: Opening, where = ''): Line {
  const said = [now, next].filter((part) => part !== null).map((part) => (/[.!?]$/.test(part) ? part : `${part}.`));
  return { text: `${where}${said.join(' ')}`, as: state === 'unknown' ? 'warning' : state };
}
