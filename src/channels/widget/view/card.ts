import type { Card, Opening } from '../../../engine/plan.ts';
import { addressOf, farOf, isSure, whyOf } from '../../card-words.ts';
import { dial } from '../../dial.ts';
import { planWords } from '../../plan-words.ts';
import { fillIn } from '../frame-words.ts';
import { h, type Piece } from '../tree.ts';
import type { Words } from '../words.ts';
import { phone } from './helpline.ts';
import { report } from './report.ts';

/** A place: why this one, how to call it, whether it is open, where it is, how sure we are; then the details. */
export function card(words: Words, place: Card): Piece {
  const { telephone, telephone_of, generic, nom, open, open_phone, site_web, verified, fallback, closures } = place;
  return [
    h('p', { class: 'why-here' }, place.competent.why),
    telephone
      ? h('p', { class: 'call' }, phone(words, telephone, telephone_of ?? nom))
      : h('p', { class: 'warn' }, words.noNumber),
    telephone && telephone_of && !generic && h('p', {}, words.notItsOwn),
    !generic && [opening(open, open_phone && words.atTheDoor), open_phone && opening(open_phone, words.onThePhone)],
    facts([
      [place.adresse ? words.address : words.town, addressOf(place)],
      [words.distance, distance(words, place)],
    ]),
    h('p', { class: isSure(place) ? 'fresh' : 'warn' }, verified.says),
    fallback &&
      h(
        'p',
        { class: 'fallback' },
        h('span', {}, fallback.why),
        ' ',
        h('span', {}, fallback.nom),
        '\u00a0: ',
        h('a', { href: dial(fallback.telephone) }, fallback.telephone),
      ),
    facts([
      [words.hours, place.horaires],
      [words.closures, closures.length > 0 && closures.map((one) => h('div', {}, one))],
      [words.onSite, place.accueil],
      [words.website, site_web && site(site_web)],
    ]),
    details(words, place),
    report(words, place),
  ];
}

const opening = ({ state, now, next }: Opening, where?: string): Piece =>
  h(
    'p',
    { class: 'opening' },
    h('span', { class: `state ${state}` }, where, h('span', {}, now)),
    ' ',
    next && h('span', {}, next),
  );

/** Names and what is known under them; what is not known is left out. */
function facts(all: [name: string, value: Piece][]): Piece {
  const known = all.filter(([, value]) => value);
  return (
    known.length > 0 &&
    h(
      'dl',
      { class: 'facts' },
      known.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    )
  );
}

function distance(words: Words, place: Card): string | null {
  const km = place.distance_km ?? 0;
  return farOf(place) && (km < 1 ? words.near : fillIn(words.far, { n: Math.round(km) }));
}

/** Addresses come from files that others wrote: only those of the web are followed. */
const site = (url: string): Piece =>
  /^https?:\/\//.test(url)
    ? h(
        'a',
        { href: url, target: '_blank', rel: 'noreferrer noopener' },
        url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
      )
    : url;

/** Who says so is written in French, whatever the person reads. */
const inFrench = (text: string): Piece => h('span', { lang: 'fr', dir: 'ltr' }, text);

/** For whoever wants to know why this place, and who says so. */
function details(words: Words, place: Card): Piece {
  const { reasons, source, sources, nom } = place;
  if (reasons.length === 0 && !source) return null;
  return h(
    'details',
    {},
    h(
      'summary',
      {},
      whyOf(place) === planWords.whyThisNumber ? words.whyThisNumber : words.whyThisPlace,
      h('span', { class: 'unseen' }, ` ${nom}`),
    ),
    reasons.length > 0 &&
      h(
        'ul',
        {},
        reasons.map((reason) => h('li', {}, reason)),
      ),
    source && h('p', { class: 'source' }, words.source, inFrench(source)),
    sources.length > 0 && h('p', { class: 'source' }, words.otherSources, inFrench(sources.join('\u00a0; '))),
  );
}
