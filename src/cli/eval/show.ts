import { styleText } from 'node:util';
import { consoleOf, type Terminal } from '../terminal.ts';
import type { Phrase } from './phrase.ts';
import type { Failure, Group, Score } from './score.ts';
import type { ScenarioScore } from './score-scenarios.ts';

/** The figures in French, for a reader. */

const NBSP = '\u00a0';

/** What was understood of the sentences, by difficulty, what is weak, then each sentence to look at. */
export function showPhrases(score: Score, phrases: Phrase[], terminal: Terminal): void {
  const { bold, list, figure } = pageOn(terminal);
  figure('Phrases', String(score.rows));
  figure('Premier besoin juste', percent(score.top1));
  figure('Parmi les trois premiers', percent(score.top3));
  figure('Besoins retrouvés quand il y en a plusieurs', percent(score.multi_recall));
  figure('Dangers entendus', percent(score.danger_recall));
  figure('Dangers du bon type', percent(score.danger_kind));
  figure('Fausses alertes', `${score.false_alarms} (${percent(score.false_alarm_rate)})`);
  figure('Hors-sujet non orienté', percent(score.out_of_scope));
  figure('Durée, médiane et 99 sur 100', `${count(score.p50_us)} et ${count(score.p99_us)}${NBSP}µs`);
  list('Par difficulté', Object.entries(score.by_difficulty).map(inWords));
  list(
    'Besoins les moins bien reconnus en premier',
    score.worst_needs.map(({ code, right, asked }) => `${code.padEnd(28)}${right} sur ${asked}`),
  );
  list(
    'Pris l’un pour l’autre : attendu → compris',
    score.confusions.map(({ expected, got, count }) => `${String(count).padStart(4)}  ${expected} → ${got}`),
  );
  const texts = new Map(phrases.map(({ id, text }) => [id, text]));
  list(
    `À regarder (${score.failures.length})`,
    score.failures.map((failure) => failed(failure, bold(failure.id), texts.get(failure.id) ?? '')),
  );
}

/** How many cases end where they should, and what the others lack. */
export function showScenarios({ cases, passed, failures }: ScenarioScore, terminal: Terminal): void {
  const { log, bold, red, figure } = pageOn(terminal);
  figure('Cas réussis', `${passed} sur ${cases}`);
  for (const { id, why } of failures) log(`${red('✗')} ${bold(id)} : ${why}`);
}

type Style = Parameters<typeof styleText>[0];

/** What is printed on a terminal; colours only where it shows them. */
function pageOn(terminal: Terminal) {
  const { log } = consoleOf(terminal);
  const styled = (style: Style) => (text: string) => styleText(style, text, { stream: terminal.stdout });
  const [bold, red, title] = [styled('bold'), styled('red'), styled(['bold', 'cyan'])];
  return {
    log,
    bold,
    red,
    figure: (label: string, value: string) => log(`${label.padEnd(46)}${bold(value)}`),
    list: (name: string, lines: string[]) => {
      if (lines.length === 0) return;
      log(`\n${title(name)}`);
      for (const line of lines) log(`  ${line}`);
    },
  };
}

function inWords([name, { rows, top1, top3 }]: [string, Group]): string {
  const figures = `premier ${percent(top1).padStart(6)} · trois premiers ${percent(top3).padStart(6)}`;
  return `${name.padEnd(28)}${String(rows).padStart(4)}   ${figures}`;
}

function failed({ expected, got }: Failure, name: string, text: string): string {
  const told = (needs: string[] = [], urgent = 'none') =>
    [...needs, ...(urgent === 'none' ? [] : [`danger ${urgent}`])].join(', ');
  return [
    `${name} «${NBSP}${text}${NBSP}»`,
    `    attendu : ${told(expected.needs, expected.urgent)}`,
    `    compris : ${told(got.needs, got.urgent)}`,
  ].join('\n  ');
}

const count = (value: number): string => value.toLocaleString('fr-FR');
const percent = (share: number | null): string =>
  share === null ? '—' : `${(share * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}${NBSP}%`;
