import { texts } from '../texts.ts';
import { type Answer, type Asked, NONE, WORDS } from './answer.ts';
import type { Content } from './content.ts';
import type { Fact, FlowChoice, QuestionStep } from './flow.ts';
import { list } from './lists.ts';
import { isForSomebody, labelOf, questionInThird } from './third.ts';

/** Questions whose choices are all authored are the same for everybody: each is put together once. */
const same = new WeakMap<QuestionStep | Fact, Asked>();
const sameInThird = new WeakMap<QuestionStep | Fact, Asked>();

/** What was answered before, for the questions whose choices depend on it. */
export type Before = { accepted: { asked: Asked; value: Answer }[]; answers: Record<string, Answer> };

/** A question as it stands for a person, with all its choices: those of its list, then the authored ones. */
export function ask(content: Content, question: QuestionStep | Fact, { accepted, answers }: Before): Asked {
  const third = isForSomebody(answers);
  const worded = third ? questionInThird(question) : question;
  if (question.list) {
    const theme = accepted.find(({ asked }) => asked.list === 'themes')?.value;
    return put(worded, list(question.list, content, { theme, heard: answers[WORDS], third }));
  }
  const kept = third ? sameInThird : same;
  const known = kept.get(question) ?? put(worded, []);
  kept.set(question, known);
  return known;
}

function put(question: QuestionStep | Fact, listed: FlowChoice[]): Asked {
  const choices = [...listed, ...(question.choices ?? [])];
  const choosesNeeds = 'chooses_needs' in question && question.chooses_needs;
  return {
    kind: question.kind,
    label: question.question,
    hint: question.hint,
    why: question.why,
    sms: question.sms,
    voix: question.voix,
    choices,
    list: question.list,
    choosesNeeds,
    makesRoute: choosesNeeds || choices.some(({ needs }) => needs),
    words: 'words' in question && question.words,
    skippable: question.skippable,
    skip: question.skip,
  };
}

/** The needs taken beside a plan, as a question: to show them among the answers, and to take one back. */
export function askAdded(content: Content, codes: string[], answers: Record<string, Answer>): Asked {
  const third = isForSomebody(answers);
  const added = content.needs.filter(({ code }) => codes.includes(code));
  return {
    kind: 'choices',
    label: texts.added.question,
    choices: [
      ...added.map((need) => ({ id: need.code, label: labelOf(need, third) })),
      { id: NONE, label: texts.added.none },
    ],
    choosesNeeds: false,
    makesRoute: false,
    words: false,
    skippable: false,
  };
}
