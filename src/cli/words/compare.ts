import { readFileSync } from 'node:fs';
import { guessNeeds } from '../../understanding/needs.ts';
import { hear } from '../../understanding/said.ts';
import { type Phrase, parsePhrases } from '../eval/phrase.ts';
import { type Engine, engines } from './engines.ts';
import { type Bank, type Heard, hearBank, isDanger } from './examples.ts';
import { acrossFolds, type Grouping } from './folds.ts';
import { modelOf, severalFound } from './hold-out.ts';

const FOLDS = 5;

/** One sentence to place, and the needs that are right first, and right among three. */
type Asked = Pick<Heard, 'said' | 'guesses'> & { first: string[]; among: string[] };
type Tally = { asked: number; first: number; among: number; micros: number };

/** Shows how well each engine places sentences that it was not taught: those of the bank, then those of a file. */
export function compareEngines(grouping: Grouping, utterances: string | undefined): void {
  const bank = hearBank();
  const apart = utterances === undefined ? [] : askedOf(parsePhrases(readFileSync(utterances, 'utf8'), utterances));
  console.log(
    `${bank.single.length} phrases, ${bank.codes.length} besoins, ${FOLDS} parts, mises de côté par ${grouping}`,
  );
  for (const [name, engine] of Object.entries(engines)) {
    show(`${name} : banque`, onTheBank(bank, engine, grouping));
    if (apart.length > 0) show(`${name} : fichier`, place(engine(bank.single, bank.codes), bank.codes, apart));
  }
  const found = severalFound(modelOf(bank.codes, bank.single), bank.several);
  console.log(
    `Plusieurs besoins retrouvés parmi trois : ${percent(found)} de ${bank.several.length} phrases jamais apprises`,
  );
}

function onTheBank({ codes, single }: Bank, engine: Engine, grouping: Grouping): Tally {
  const tallies = acrossFolds(single, FOLDS, grouping, (taught, held) => {
    const asked = held.filter((phrase) => !isDanger(phrase));
    return place(
      engine(taught, codes),
      codes,
      asked.map((phrase) => ({ ...phrase, first: phrase.needs, among: phrase.needs })),
    );
  });
  return tallies.reduce((sum, one) => ({
    asked: sum.asked + one.asked,
    first: sum.first + one.first,
    among: sum.among + one.among,
    micros: sum.micros + one.micros,
  }));
}

function place(score: ReturnType<Engine>, codes: string[], asked: Asked[]): Tally {
  const tally = { asked: asked.length, first: 0, among: 0, micros: 0 };
  for (const one of asked) {
    const began = performance.now();
    const scores = score(one);
    tally.micros += (performance.now() - began) * 1000;
    const ranked = codes.map((code, at) => ({ code, score: scores[at] as number })).sort((a, b) => b.score - a.score);
    if (one.first.includes(ranked[0]?.code ?? '')) tally.first++;
    if (ranked.slice(0, 3).some(({ code }) => one.among.includes(code))) tally.among++;
  }
  return tally;
}

const askedOf = (phrases: Phrase[]): Asked[] =>
  phrases.map(({ text, needs, acceptable }) => {
    const said = hear(text);
    const first = [...needs.slice(0, 1), ...acceptable];
    return { said, guesses: guessNeeds(said), first, among: [...needs, ...acceptable] };
  });

function show(name: string, { asked, first, among, micros }: Tally): void {
  const time = Math.round(micros / asked);
  console.log(
    `${name.padEnd(62)} premier ${percent(first / asked)} · parmi trois ${percent(among / asked)} · ${time} µs`,
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`;
