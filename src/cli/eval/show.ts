import { styleText } from 'node:util';
import type { Phrase } from './phrase.ts';
import type { Failure, Group, Score } from './score.ts';
import type { ScenarioScore } from './score-scenarios.ts';

/** The figures in French, for a reader. */

const NBSP = '\u00a0';

/** What was understood of the sentences, by difficulty and by need, then each sentence to look at. */
export function showPhrases(score: Score, phrases: Phrase[]): void {
  const told: [string, string][] = [
    ['Phrases', String(score.rows)],
    ['Premier besoin juste', percent(score.top1)],
    ['Parmi les trois premiers', percent(score.top3)],
    ['Besoins retrouvés quand il y en a plusieurs', percent(score.multi_recall)],
    ['Dangers entendus', percent(score.danger_recall)],
    ['Dangers du bon type', percent(score.danger_kind)],
    ['Fausses alertes', `${score.false_alarms} (${percent(score.false_alarm_rate)})`],
    ['Hors-sujet non orienté', percent(score.out_of_scope)],
    ['Durée, médiane et 99 sur 100', `${figure(score.p50_us)} et ${figure(score.p99_us)}${NBSP}µs`],
  ];
  for (const [label, value] of told) console.log(`${label.padEnd(46)}${styleText('bold', value)}`);
  showGroups('Par difficulté', Object.entries(score.by_difficulty));
  const short = Object.entries(score.by_need).filter(([, { top1 }]) => top1 !== 1);
  showGroups('Besoins qui ne sont pas tous reconnus en premier', short);
  title(`À regarder (${score.failures.length})`);
  const texts = new Map(phrases.map(({ id, text }) => [id, text]));
  for (const failure of score.failures) showFailure(failure, texts.get(failure.id) ?? '');
}

/** How many cases end where they should, and what the others lack. */
export function showScenarios({ cases, passed, failures }: ScenarioScore): void {
  console.log(`${'Cas réussis'.padEnd(46)}${styleText('bold', `${passed} sur ${cases}`)}`);
  for (const { id, why } of failures) console.log(`${styleText('red', '✗')} ${styleText('bold', id)} : ${why}`);
}

function showGroups(name: string, groups: [string, Group][]): void {
  if (groups.length === 0) return;
  title(name);
  for (const [group, { rows, top1, top3 }] of groups) {
    const figures = `premier ${percent(top1).padStart(6)} · trois premiers ${percent(top3).padStart(6)}`;
    console.log(`  ${group.padEnd(28)}${String(rows).padStart(4)}   ${figures}`);
  }
}

function showFailure({ id, expected, got }: Failure, text: string): void {
  const inWords = (needs: string[] = [], urgent = 'none') =>
    [...needs, ...(urgent === 'none' ? [] : [`danger ${urgent}`])].join(', ');
  console.log(`  ${styleText('bold', id)} «${NBSP}${text}${NBSP}»`);
  console.log(`      attendu : ${inWords(expected.needs, expected.urgent)}`);
  console.log(`      compris : ${inWords(got.needs, got.urgent)}`);
}

const title = (words: string): void => console.log(`\n${styleText(['bold', 'cyan'], words)}`);
const figure = (value: number): string => value.toLocaleString('fr-FR');
const percent = (share: number | null): string =>
  share === null ? '—' : `${(share * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}${NBSP}%`;
