import { planWords, unquoted } from '../plan-words.ts';
import type { Script, ScriptLine, ScriptOutcome, ScriptQuestion } from '../script.ts';
import { fromInWords, scriptWords } from '../script-words.ts';
import { box, gap, type Line, paragraphs, wrap } from './lines.ts';

const MARGIN = '   ';

/** A script for the desk as lines of text: danger, questions with their keys, then what to answer at each end. */
export function layScript(script: Script, width: number): Line[] {
  const { title, third, dangers, questions, outcomes } = script;
  const inside = [
    ...wrap(scriptWords.dangerHow, width - 4),
    ...dangers.flatMap(({ label, numbers }) => wrap(`${label} : ${numbers.join(' · ')}`, width - 4, 'number')),
  ];
  return [
    ...wrap(title, width, 'title'),
    ...wrap(`${scriptWords.sheet}. ${third ? scriptWords.forSomebody : scriptWords.forThemselves}`, width, 'quiet'),
    ...box(scriptWords.dangerFirst, inside, width),
    ...(questions.length > 0 ? [gap, ...wrap(scriptWords.questions, width, 'part')] : []),
    ...questions.flatMap((question) => [gap, ...layQuestion(question, width)]),
    gap,
    ...wrap(scriptWords.outcomes, width, 'part'),
    ...outcomes.flatMap((outcome) => [gap, ...layOutcome(outcome, width)]),
  ];
}

function layQuestion({ number, question, hint, why, several, answers }: ScriptQuestion, width: number): Line[] {
  const say = (text: string | undefined) => (text ? wrap(text, width, undefined, MARGIN) : []);
  return [
    ...wrap(`${scriptWords.step} ${number}. ${question}`, width, 'title'),
    ...say(hint),
    ...(several ? say(scriptWords.several) : []),
    ...(why ? wrap(`${scriptWords.why} ${why}`, width, 'quiet', MARGIN) : []),
    ...answers.flatMap(({ key, label, hint, danger, needs, ways }) => [
      ...wrap(`${label} ${ways.map(wayInWords).join(' ; ')}`, width, undefined, `${MARGIN}${key}. `),
      ...[...(hint ? [hint] : []), ...(needs.length > 0 ? [`${scriptWords.adds} ${needs.join(', ')}`] : [])].flatMap(
        (text) => wrap(text, width, 'quiet', `${MARGIN}${MARGIN}`),
      ),
      ...(danger
        ? wrap(
            `${scriptWords.sayFirst} ${danger.numbers.join(' · ')}. ${danger.says.join(' ')}`,
            width,
            'danger',
            `${MARGIN}${MARGIN}`,
          )
        : []),
    ]),
  ];
}

const wayInWords = ({ to, when }: { to: number; when: string | null }): string =>
  `→ ${scriptWords.then} ${to}${when ? ` (${when})` : ''}`;

function layOutcome(outcome: ScriptOutcome, width: number): Line[] {
  const { number, from, says, to_say, documents, steps, delay, refused, helplines, doors, also } = outcome;
  const part = (title: string, texts: string[], mark: (at: number) => string = () => '') =>
    texts.length > 0
      ? [
          ...wrap(title, width, 'part', MARGIN),
          ...texts.flatMap((text, at) => wrap(text, width, undefined, `${MARGIN}${MARGIN}${mark(at)}`)),
        ]
      : [];
  const numbered = (at: number) => `${at + 1}. `;
  return [
    ...wrap(`${scriptWords.step} ${number}. ${says[0] ?? scriptWords.depends}`, width, 'title'),
    ...wrap(fromInWords(from), width, 'quiet', MARGIN),
    ...paragraphs(says.slice(1), width, undefined, MARGIN),
    ...part(scriptWords.lines, helplines.map(lineInWords), () => '☎ '),
    ...part(scriptWords.doors, doors, numbered),
    ...part(planWords.toSay, to_say ? [`« ${unquoted(to_say)} »`] : []),
    ...part(planWords.toBring, documents, () => '☐ '),
    ...part(planWords.toDo, steps, numbered),
    ...part(scriptWords.delay, delay ? [delay] : []),
    ...part(planWords.refused, refused ? [refused] : []),
    ...part(scriptWords.also, also, () => '- '),
  ];
}

/** « 3919 Violences Femmes Info. Pour parler, jour et nuit. 24h/24, 7j/7 (à vérifier) » */
const lineInWords = ({ numero, nom, why, horaires, to_verify }: ScriptLine): string =>
  `${numero} ${nom}. ${why ? `${why.replace(/\.$/, '')}. ` : ''}${horaires ?? scriptWords.unknownHours}${to_verify ? ` (${scriptWords.toVerify})` : ''}`;
