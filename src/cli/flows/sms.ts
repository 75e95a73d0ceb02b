import { renderSms } from '../../channels/sms/render.ts';
import type { Directory } from '../../directory/directory.ts';
import { type Answer, type Asked, NONE, UNKNOWN, WORDS } from '../../engine/answer.ts';
import type { Content } from '../../engine/content.ts';
import { fold } from '../../engine/fold.ts';
import { segmentsSent } from '../../engine/forms/gsm.ts';
import { type Position, resolve } from '../../engine/resolve.ts';
import { say } from '../../engine/say.ts';

/** How many segments a need takes by SMS: each way from the first words to the plan, in somebody's own commune. */

type At<Where extends Position['at']> = Extract<Position, { at: Where }>;

/** Of one need, over all its ways: segments of one question, of the plan as it first comes, and of all that is sent. */
export type Weighed = { code: string; questions: number[]; plans: number[]; whole: number[] };

/** Weighs a need for people of these communes (INSEE codes), at a moment. */
export async function weigh(
  content: Content,
  directory: Directory,
  code: string,
  communes: string[],
  at: Date,
): Promise<Weighed> {
  const weighed: Weighed = { code, questions: [], plans: [], whole: [] };
  const plans = new Map<string, number>();

  const walk = async (answers: Record<string, Answer>, spent: number): Promise<void> => {
    const given = Object.entries(answers).map(([key, value]) => [key, { value, at: at.getTime() }] as const);
    const position = resolve(content, Object.fromEntries(given));
    if (position.at === 'plan') {
      const name = JSON.stringify([position.outcomes, facing(position)]);
      const plan = plans.get(name) ?? (await planSize(content, directory, position, at));
      plans.set(name, plan);
      weighed.plans.push(plan);
      weighed.whole.push(spent + plan);
      return;
    }
    const asked = sizeOf(renderSms(say(content, fold([]), position, {})));
    weighed.questions.push(asked);
    for (const answer of answersTo(position.asked)) await walk({ ...answers, [position.key]: answer }, spent + asked);
  };

  for (const commune of communes) {
    // Their own words come first: they are confirmed, then where they live is asked.
    const heard = { 'accueil/entree': WORDS, [WORDS]: [code] };
    const confirming = resolve(content, dated(heard, at));
    const known = { ...heard, 'accueil/besoins_entendus': [code] };
    const where = resolve(content, dated(known, at));
    const before = [confirming, where].reduce(
      (sum, position) =>
        sum + (position.at === 'question' ? sizeOf(renderSms(say(content, fold([]), position, {}))) : 0),
      0,
    );
    await walk({ ...known, commune }, before);
  }
  return weighed;
}

const dated = (answers: Record<string, Answer>, at: Date) =>
  Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, { value, at: at.getTime() }]));

const sizeOf = (texts: string[]): number => texts.reduce((sum, text) => sum + segmentsSent(text), 0);

async function planSize(content: Content, directory: Directory, end: At<'plan'>, at: Date): Promise<number> {
  const facts = Object.fromEntries(
    Object.entries(end.answers).flatMap(([name, value]) =>
      name in content.facts && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
  const plan = await directory.plan({ needs: end.outcomes, facts, dangers: [] }, at);
  return sizeOf(renderSms(say(content, fold([]), end, {}, plan)));
}

/** The facts that change which places are shown. */
const facing = ({ answers }: Position) =>
  ['commune', 'regime_agricole', 'organisme', 'mobilite', 'tranche_age', 'pour_qui'].map((fact) => answers[fact]);

/** One answer for each way on: every choice alone, or none where it may be left. */
export function answersTo({ kind, choices, skippable }: Asked): Answer[] {
  const silent = skippable ? [UNKNOWN] : [];
  if (kind === 'choices') return [...choices.filter(({ id }) => id !== NONE).map(({ id }) => [id]), ...silent];
  if (kind === 'choice') return [...choices.map(({ id }) => id), ...silent];
  return kind === 'number' ? ['2', ...silent] : ['quelques mots', ...silent];
}
