import type { Card, Opening } from '../../engine/plan.ts';
import { distanceOf } from '../dates.ts';
import { planWords, trust } from '../plan-words.ts';
import { type Line, type Role, wrap } from './lines.ts';

/** A place: why this one, open or not, how to call it, where it is, and how sure we are. */
export function layCard(card: Card, width: number, margin: string): Line[] {
  const say = (text: string | null, as?: Role) => (text ? wrap(text, width, as, margin) : []);
  const { adresse, commune, generic } = card;
  const where = generic
    ? ''
    : adresse && commune && adresse.includes(commune)
      ? adresse
      : [adresse, commune].filter(Boolean).join(', ');
  const far = card.distance_km === null ? '' : distanceOf(card.distance_km);
  return [
    ...say(card.competent.why),
    ...openings(card).flatMap(({ text, as }) => say(text, as)),
    ...(card.telephone ? wrap(card.telephone, width, 'number', `${margin}☎ `) : say(planWords.noNumber, 'warning')),
    ...say(card.telephone_of ? `C’est le numéro de : ${card.telephone_of}.` : null),
    ...say([where, far].filter(Boolean).join(' — ')),
    ...say(card.accueil),
    ...say(card.horaires, 'quiet'),
    ...say(card.site_web, 'quiet'),
    ...say(...freshness(card)),
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

/** How far the words above can be trusted. */
function freshness(card: Card): [string, Role] {
  if (card.generic) return ['Adresse non connue : demandez-la à ce numéro.', 'warning'];
  return [trust(card), !card.to_verify && card.verified_on ? 'quiet' : 'warning'];
}
