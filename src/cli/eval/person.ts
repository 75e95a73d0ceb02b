import type { Input } from '../../channels/channel.ts';
import { NONE, UNKNOWN } from '../../engine/answer.ts';
import type { Content } from '../../engine/content.ts';
import type { Prompt, PromptChoice, Question } from '../../engine/prompt.ts';
import { plain } from '../../letters.ts';
import type { Scenario } from './scenario.ts';

/** The cooperative person of a case: takes what is offered, answers what they know, never says the same thing twice to the same question. */

const DONT_KNOW: Input = { text: 'je ne sais pas' };
/** The choice of the welcome that shows the list of themes. */
const TO_THEMES = 'themes';

/** Gives what the person answers to each prompt; null when they have nothing left to answer. */
export function personOf(scenario: Scenario, { needs }: Content): (prompt: Prompt) => Input | null {
  const given = new Set<string>();
  return ({ step, question }) => {
    if (step === null || !question) return null;
    const wishes = [...aboutNeeds(scenario, question, needs), ...answers(scenario, step, question)];
    const wish = wishes.find((input) => !given.has(`${step} ${JSON.stringify(input)}`));
    given.add(`${step} ${JSON.stringify(wish)}`);
    return wish ?? null;
  };
}

/** Their own needs, otherwise « none of these », the themes, and the theme of their first need. */
function aboutNeeds(scenario: Scenario, { kind, choices = [] }: Question, needs: Content['needs']): Input[] {
  const ids = choices.map(({ id }) => id).filter((id) => id !== NONE && id !== UNKNOWN);
  const theme = needs.find(({ code }) => code === scenario.needs[0])?.theme ?? '';
  if (ids.length > 0 && ids.every((id) => needs.some(({ code }) => code === id))) {
    const own = scenario.needs.filter((code) => ids.includes(code));
    const none = choices.some(({ id }) => id === NONE) ? [NONE] : [];
    if (kind === 'choices') return [own, none].filter((some) => some.length > 0).map((some) => ({ choices: some }));
    return [...own, ...none].map((choice) => ({ choice }));
  }
  return [theme, TO_THEMES].filter((id) => ids.includes(id)).map((choice) => ({ choice }));
}

/** The commune, or what the case says of this question; otherwise « I do not know », the way past it, or the first choice. */
function answers(scenario: Scenario, step: string, question: Question): Input[] {
  const { choices = [], kind, skippable } = question;
  const take = ({ id }: PromptChoice): Input => (kind === 'choices' ? { choices: [id] } : { choice: id });
  const known = kind === 'place' ? communeOf(scenario, choices) : told(scenario, step, question, take);
  const unknown = choices.filter(({ id }) => id === UNKNOWN).map(take);
  const skip: Input[] = skippable ? [{ command: 'skip' }] : [];
  return [...known, ...unknown, ...skip, ...choices.slice(0, 1).map(take), DONT_KNOW];
}

function communeOf({ commune: { name, insee, as_said } }: Scenario, offered: PromptChoice[]): Input[] {
  const own = offered.filter(({ id }) => id === insee).map(({ id }): Input => ({ choice: id }));
  const said = as_said ?? name;
  return [...own, said === null ? DONT_KNOW : { text: said }];
}

/** What the case says for a key that names this step or stands in the words of its question. */
function told(
  { answers_if_asked }: Scenario,
  step: string,
  { label, choices = [] }: Question,
  take: (choice: PromptChoice) => Input,
): Input[] {
  const names = plain(step.split('/').at(-1) ?? '');
  const words = plain(label).split(' ');
  const fitting = Object.entries(answers_if_asked).find(
    ([key]) =>
      plain(key) === names ||
      plain(key)
        .split(' ')
        .every((word) => words.includes(word)),
  );
  if (!fitting) return [];
  const said = typeof fitting[1] === 'boolean' ? (fitting[1] ? 'oui' : 'non') : String(fitting[1]);
  const choice = choices.find(({ id, label }) => id === said || plain(label) === plain(said));
  return [choice ? take(choice) : { text: said }];
}
