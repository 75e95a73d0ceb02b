import type { Prompt } from '../../../engine/prompt.ts';
import { readingOf } from '../../../texts/languages.ts';
import type { Stage } from '../stage.ts';
import { h, type Piece } from '../tree.ts';
import { lines } from './helpline.ts';

/** Notices that the person has asked for: the reading goes to them. */
const asked = /^(human|help|restarted|joined|handoff)/;

/** The notice is about how the plan helped: it stands where that was asked. */
export const saidOfHelp = ({ notice }: Prompt): boolean => /^(rated|thanked)$/.test(notice?.code ?? '');

/** What is told beside the question. What a refused answer is told stands by the field; the number of a person does not. */
export function notice({ words, prompt, refused }: Stage): Piece {
  const { notice } = prompt;
  if (!notice || saidOfHelp(prompt) || (refused && !notice.helplines)) return null;
  const { code, lang, handoff, says, helplines } = notice;
  const language = lang ? { lang, dir: readingOf(lang) } : {};
  return h(
    'aside',
    { class: asked.test(code) ? 'notice first' : 'notice', 'aria-label': words.beside },
    handoff && [h('p', {}, words.yourCode), h('p', { class: 'code' }, handoff.code)],
    !refused && says.slice(handoff ? 1 : 0).map((sentence) => h('p', language, sentence)),
    helplines && lines(words, helplines),
  );
}
