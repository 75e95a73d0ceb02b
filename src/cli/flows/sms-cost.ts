import { chosen } from './chosen.ts';
import { median, row, worst } from './cost-table.ts';
import { needsOf, openGround } from './ground.ts';
import { type Weighed, weigh } from './sms.ts';

/**
 * Prints what each need takes by SMS, in segments: a question, the plan, and a whole conversation from the first words
 * to the plan, what is sent by the service only. With a price for a segment, what the conversation costs.
 */
export async function showSmsCost(name: string | undefined, prix: string | undefined): Promise<void> {
  const price = prix === undefined ? null : Number(prix.replace(',', '.'));
  if (price !== null && !(price >= 0)) return stop(`« ${prix} » n’est pas un prix. Écrivez par exemple --prix 0,07.`);
  const found = chosen(name);
  if (!found) return;
  const { content, directory, communes, close } = await openGround(found.content);
  const at = new Date();
  const all: Weighed[] = [];
  for (const code of needsOf(content, found.flows)) all.push(await weigh(content, directory, code, communes, at));
  close();
  console.log(
    'SMS envoyés par le service, en segments de 160 signes (153 quand un message en compte plusieurs). Un danger en ajoute un.',
  );
  console.log(
    row('besoin', ['question', 'pire', 'plan', 'pire', 'en tout', 'pire', ...(price === null ? [] : ['coût', 'pire'])]),
  );
  for (const one of all.sort((a, b) => worst(b.whole) - worst(a.whole) || a.code.localeCompare(b.code))) {
    console.log(row(one.code, figures(one, price)));
  }
  const total = (part: 'questions' | 'plans' | 'whole') => all.flatMap((one) => one[part]);
  console.log(
    row(
      'ensemble',
      figures({ code: '', questions: total('questions'), plans: total('plans'), whole: total('whole') }, price),
    ),
  );
  if (price === null) console.log('Avec le prix d’un segment, le coût : npm run flows -- sms --prix 0,07');
}

function figures({ questions, plans, whole }: Weighed, price: number | null): string[] {
  const counted = [questions, plans, whole].flatMap((sizes) => [median(sizes), worst(sizes)]);
  const costs = price === null ? [] : [median(whole) * price, worst(whole) * price].map(inEuros);
  return [...counted.map(String), ...costs];
}

const inEuros = (sum: number): string => `${sum.toFixed(2).replace('.', ',')} €`;

function stop(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
