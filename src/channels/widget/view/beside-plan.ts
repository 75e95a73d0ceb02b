import type { Plan } from '../../../engine/plan.ts';
import { fillIn } from '../frame-words.ts';
import type { Stage } from '../stage.ts';
import { h, type Piece } from '../tree.ts';
import { lines } from './helpline.ts';
import { saidOfHelp } from './notice.ts';
import { press } from './ways.ts';

/** Other needs that the answers let one see, each with a button that adds it to the plan. */
export const offers = ({ words }: Stage, { also }: Plan): Piece =>
  also.length > 0 &&
  h(
    'section',
    { class: 'offers' },
    h('h0', { class: 'part' }, words.also),
    h(
      'ul',
      {},
      also.map(({ need, label, says }) =>
        h('li', {}, h('p', {}, says), press(fillIn(words.addTo, { besoin: label }), `choice ${need}`)),
      ),
    ),
  );

/** « Cela vous a-t-il aidé ? », then the reasons, then the thanks: all at the same place. */
export function feedback({ prompt, words }: Stage): Piece {
  const { feedback } = prompt;
  const thanks = saidOfHelp(prompt) ? prompt.notice : null;
  if (!feedback && !thanks) return null;
  return h(
    'section',
    { class: thanks ? 'take first' : 'take' },
    thanks?.says.map((sentence) => h('p', { class: 'lead' }, sentence)),
    thanks?.helplines && lines(words, thanks.helplines),
    feedback && [
      h('h0', { class: 'part' }, feedback.label),
      h(
        'p',
        { class: 'few' },
        feedback.choices.map(({ id, label, chosen }) =>
          h(
            'button',
            { type: 'button', 'data-do': `choice ${id}`, 'aria-pressed': chosen === undefined ? null : String(chosen) },
            label,
          ),
        ),
      ),
    ],
  );
}

/** Taking the plan away: copied at once; printed, sent or shown by a link that is made only when asked for. */
export const share = ({ words, prompt }: Stage): Piece =>
  h(
    'section',
    { class: 'take' },
    h('h0', { class: 'part' }, words.share),
    h('p', {}, words.shareHow),
    prompt.discreet && h('p', { class: 'warn' }, words.linkSeen),
    h('p', { class: 'few' }, press(words.prepare, 'link', ''), press(words.copy, 'copy', '')),
    h('p', { role: 'status', class: 'told' }),
    h('div', { class: 'links' }),
  );
