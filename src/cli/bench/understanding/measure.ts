/** A process of the bench that teaches the peers a bank, asks ours and theirs the same sentences, and times them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgePhrase } from '../../eval/judge-phrase.ts';
import type { Phrase } from '../../eval/phrase.ts';
import { hearBank } from '../../words/examples.ts';
import { type Spread, spreadOf, undisturbed } from '../directory/durations.ts';
import type { Engine, Taught } from './peers/engine.ts';
import { fts5 } from './peers/fts5.ts';
import { miniSearch } from './peers/minisearch.ts';
import { nlpjs } from './peers/nlpjs.ts';
import { orama } from './peers/orama.ts';
import { parOu } from './peers/ours.ts';
import { processorSeconds } from './processor.ts';

/** Shares 0–1, microseconds a sentence, seconds of processor to learn or to index. */
export type Figures = {
  name: string;
  about: string;
  first: number;
  three: number;
  micros: Spread;
  /** Of the first pass alone, with all that the rest of the machine did meanwhile. */
  once: Spread;
  seconds: number;
};
export type Measured = { taught: number; timed: number; ours: Figures; peers: Figures[] };

const PASSES = 3;
/** As many sentences are timed, spread over those asked: some peers take milliseconds for each. */
const TIMED = 500;

/** Measures ours, whose models were learnt in `oursSeconds`, and the peers over the bank of the folder `data`. */
export async function measureEngines(data: string, asked: readonly Phrase[], oursSeconds: number): Promise<Measured> {
  const taught = taughtIn(data);
  const engines: Engine[] = [await parOu()];
  const seconds = [oursSeconds];
  for (const teach of [nlpjs, miniSearch, orama, fts5]) {
    const began = processorSeconds();
    engines.push(await teach(taught));
    seconds.push(processorSeconds() - began);
  }
  const judged: Right[][] = [];
  for (const engine of engines) judged.push(await judge(engine, asked));
  const texts = spread(asked.map(({ text }) => text));
  const passes = await time(engines, texts);
  const [ours, ...peers] = engines.map(({ name, about }, i): Figures => {
    const own = passes.map((pass) => pass[i] ?? []);
    const micros = spreadOf(undisturbed(own));
    return { name, about, ...shares(judged[i]), micros, once: spreadOf(own[0] ?? []), seconds: seconds[i] ?? 0 };
  });
  return { taught: taught.length, timed: texts.length, ours: ours as Figures, peers };
}

/** The sentences of a bank, each for the need that it says first; those that say a danger for the need it is about. */
function taughtIn(data: string): Taught[] {
  const { single, several } = hearBank(data);
  return [...single, ...several].map(({ text, needs: [need = ''] }) => ({ text, need }));
}

type Right = { top1: boolean; top3: boolean };

async function judge({ place }: Engine, asked: readonly Phrase[]): Promise<Right[]> {
  const judged: Right[] = [];
  for (const phrase of asked) judged.push(judgePhrase(phrase, { needs: await place(phrase.text), urgent: 'none' }));
  return judged;
}

function shares(judged: Right[] = []): { first: number; three: number } {
  const of = (right: (one: Right) => boolean) => judged.filter(right).length / judged.length;
  return { first: of(({ top1 }) => top1), three: of(({ top3 }) => top3) };
}

const spread = (texts: string[]): string[] => {
  const step = Math.ceil(texts.length / TIMED);
  return texts.filter((_, at) => at % step === 0);
};

/**
 * Microseconds of each sentence, by pass and by engine. All were asked every sentence before, and they take turns. The
 * spaces at its end make each sentence a new one: some keep the last answers.
 */
async function time(engines: readonly Engine[], texts: readonly string[]): Promise<number[][][]> {
  const passes: number[][][] = [];
  for (let pass = 1; pass <= PASSES; pass++) {
    const durations: number[][] = [];
    for (const { place } of engines)
      durations.push(
        await timePass(
          place,
          texts.map((text) => text + ' '.repeat(pass)),
        ),
      );
    passes.push(durations);
  }
  return passes;
}

async function timePass(place: Engine['place'], texts: readonly string[]): Promise<number[]> {
  const durations: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    const placed = place(text);
    // Awaiting what is there already would be measured too.
    if (placed instanceof Promise) await placed;
    durations.push((performance.now() - began) * 1000);
  }
  return durations;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '', data = '', oursSeconds = ''] = process.argv.slice(2);
  const asked: Phrase[] = JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8'));
  process.send?.(await measureEngines(data, asked, Number(oursSeconds)));
}
