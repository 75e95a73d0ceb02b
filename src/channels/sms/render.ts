import { foldToGsm, sendable } from '../../engine/forms/gsm.ts';
import type { Danger, Notice, Prompt, Question } from '../../engine/prompt.ts';
import { feedbackLine, renderThanks } from './feedback.ts';
import { helplineWords, tells } from './helpline.ts';
import { endingWith, inPages, ROOM } from './pages.ts';
import { planPages } from './plan.ts';
import { renderQuestion } from './question.ts';
import { smsWords } from './sms-words.ts';

/** After these, what was asked or answered still stands in the telephone, just above. */
const ASIDE = ['human', 'handoff', 'handoff_ask', 'handoff_nothing'];

/** Words beside a plan after which the question about it may stand. */
const THANKS = ['rated', 'thanked'];

/** A prompt as the SMS that are sent, in their order: the danger first, alone; then what is told; then the question or the plan. */
export function renderSms(prompt: Prompt): string[] {
  const { danger, question, plan, page = 0 } = prompt;
  // Who has answered nothing yet has nothing to come back to.
  const notice = prompt.notice?.code === 'resumed' && prompt.given.length === 0 ? undefined : prompt.notice;
  const thanks = plan && notice && THANKS.includes(notice.code);
  const alone = notice && standsAlone(notice) && !thanks;
  const first = [...(danger ? dangerSms(danger) : []), ...(alone ? noticeSms(notice) : [])];
  const before = [
    notice && !standsAlone(notice) ? noticeWords(notice, question) : '',
    ...(question || plan ? [] : prompt.says),
  ];
  const told = before.filter(Boolean).join(' ');
  if (thanks) return [...first, ...renderThanks(prompt, notice)];
  if (notice && page === 0 && (ASIDE.includes(notice.code) || (plan && !showsPlan(notice)))) {
    return [...first, ...(told ? inPages([told], ROOM.two, []) : [])];
  }
  if (question) return [...first, ...renderQuestion(question, page, foldToGsm(told))];
  if (plan) return [...first, ...planSms(prompt, told, page)];
  return [...first, ...(told ? inPages([told], ROOM.two, []) : [])];
}

/** What concerns the whole conversation gives the plan again; a word that was not understood does not. */
const showsPlan = ({ code }: Notice): boolean =>
  ['resumed', 'joined', 'restarted', 'flow_changed', 'despair'].includes(code);

function planSms(prompt: Prompt, told: string, page: number): string[] {
  const asks = feedbackLine(prompt);
  const pages = prompt.plan ? planPages(prompt.plan, asks) : [];
  const shown = pages[page];
  if (page > 0) return shown ? [shown] : endingWith([foldToGsm(smsWords.planEnd)], asks);
  return [...(told ? [foldToGsm(told)] : []), ...pages.slice(0, 1)];
}

/** The words of its author, and any number of it that they do not hold. */
function dangerSms({ sms, says, helplines }: Danger): string[] {
  const words = sms ?? says.join(' ');
  const untold = helplines.filter(({ numero }) => !tells(words, numero));
  return inPages([words, ...untold.map(helplineWords)], ROOM.two, []);
}

/** A notice with numbers, or in another language, is a message of its own. */
const standsAlone = ({ helplines, lang }: Notice): boolean => Boolean(helplines || lang);

function noticeSms({ code, lang, says, helplines = [] }: Notice): string[] {
  const lines = helplines.map(helplineWords);
  if (!lang) return inPages([smsWords.notices[code] ?? says.join(' '), ...lines], ROOM.two, []);
  // The first sentence of another language speaks of buttons, which an SMS has not. Its letters may be dear: they go alone.
  return [sendable(says.slice(1).join(' ')), ...inPages(lines, ROOM.two, [])];
}

/** Short words where this line has its own, or those of the notice. One commune alone is not several. */
function noticeWords({ code, says }: Notice, question: Question | undefined): string {
  const own = code === 'ambiguous' && question?.choices?.length === 1 ? undefined : smsWords.notices[code];
  return own ?? says.join(' ');
}
