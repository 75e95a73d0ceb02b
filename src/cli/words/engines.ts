import { BUCKETS, type Features, featuresOf } from '../../understanding/learned/features.ts';
import { weigh } from '../../understanding/learned/guess.ts';
import { signsOf } from '../../understanding/learned/signs.ts';
import { examplesOf, type Heard } from './examples.ts';
import { modelOf } from './hold-out.ts';
import { type Example, type Linear, learn, scoreInto } from './learn.ts';

/** Gives each need a score for one sentence. */
type Score = (phrase: Pick<Heard, 'said' | 'guesses'>) => ArrayLike<number>;
/** A way of understanding, taught by some sentences. */
export type Engine = (taught: Heard[], codes: string[]) => Score;

/** Every way of understanding that is compared, the one in service last. */
export const engines: Record<string, Engine> = {
  'motifs écrits à la main': (_taught, codes) => (phrase) => {
    const places = new Map(phrase.guesses.map(({ code }, place) => [code, 1 / (place + 1)]));
    return codes.map((code, at) => places.get(code) ?? -at);
  },
  'Bayes naïf, par complément': (taught, codes) => {
    const score = complementBayes(examplesOf(taught, codes), codes.length);
    return (phrase) => score(featuresFor(phrase));
  },
  'phrases les plus proches (BM25)': (taught, codes) => {
    const score = nearest(wordsOnly(taught, codes), codes.length);
    return ({ said }) => score(featuresOf(said.words));
  },
  'linéaire, mots seuls': (taught, codes) => {
    const model = learn(wordsOnly(taught, codes), codes.length);
    return ({ said }) => scored(model, featuresOf(said.words));
  },
  'linéaire, avec motifs et thèmes': (taught, codes) => {
    const model = learn(examplesOf(taught, codes), codes.length);
    return (phrase) => scored(model, featuresFor(phrase));
  },
  'le même, arrondi, et proposition par proposition': (taught, codes) => {
    const model = modelOf(codes, taught);
    return ({ said, guesses }) => weigh(model, said, guesses);
  },
};

const featuresFor = ({ said, guesses }: Pick<Heard, 'said' | 'guesses'>): Features =>
  featuresOf(said.words, signsOf(said.words, guesses));

const wordsOnly = (taught: Heard[], codes: string[]): Example[] =>
  taught.map(({ said, needs }) => ({ features: featuresOf(said.words), label: codes.indexOf(needs[0] ?? '') }));

function scored(model: Linear, features: Features): Float32Array {
  const scores = new Float32Array(model.classes);
  scoreInto(scores, model, features);
  return scores;
}

/** Complement naive Bayes (Rennie and others, 2003): each need is what the sentences of the others do not say. */
function complementBayes(examples: Example[], classes: number): (features: Features) => Float32Array {
  const counts = new Float32Array(BUCKETS * classes);
  const inAll = new Float32Array(BUCKETS);
  const ofNeed = new Float32Array(classes);
  for (const { features, label } of examples)
    features.buckets.forEach((bucket, i) => {
      const value = features.values[i] as number;
      counts[bucket * classes + label] = (counts[bucket * classes + label] as number) + value;
      inAll[bucket] = (inAll[bucket] as number) + value;
      ofNeed[label] = (ofNeed[label] as number) + value;
    });
  const all = ofNeed.reduce((sum, value) => sum + value, 0);
  const seen = inAll.filter((value) => value > 0).length;
  const SMOOTH = 0.05;
  return ({ buckets, values }) => {
    const scores = new Float32Array(classes);
    buckets.forEach((bucket, i) => {
      if (inAll[bucket] === 0) return;
      for (let c = 0; c < classes; c++) {
        const others = SMOOTH + (inAll[bucket] as number) - (counts[bucket * classes + c] as number);
        const share = others / (SMOOTH * seen + all - (ofNeed[c] as number));
        scores[c] = (scores[c] as number) - (values[i] as number) * Math.log(share);
      }
    });
    return scores;
  };
}

/** BM25 over the features of words: the needs of the fifteen nearest sentences, by how near they are. */
function nearest(examples: Example[], classes: number): (features: Features) => Float64Array {
  const [K, B, NEAREST] = [1.2, 0.5, 15];
  const lists = new Map<number, number[]>();
  examples.forEach(({ features }, at) => {
    for (const bucket of features.buckets) lists.set(bucket, [...(lists.get(bucket) ?? []), at]);
  });
  const mean = examples.reduce((sum, { features }) => sum + features.buckets.length, 0) / examples.length;
  const worth = examples.map(({ features }) => (K + 1) / (1 + K * (1 - B + (B * features.buckets.length) / mean)));
  return ({ buckets }) => {
    const near = new Float64Array(examples.length);
    for (const bucket of buckets) {
      const list = lists.get(bucket) ?? [];
      const rare = Math.log(1 + (examples.length - list.length + 0.5) / (list.length + 0.5));
      for (const at of list) near[at] = (near[at] as number) + rare * (worth[at] as number);
    }
    const scores = new Float64Array(classes);
    const best = [...near.keys()].sort((a, b) => (near[b] as number) - (near[a] as number)).slice(0, NEAREST);
    for (const at of best) {
      const label = examples[at]?.label ?? 0;
      scores[label] = (scores[label] as number) + (near[at] as number) ** 2;
    }
    return scores;
  };
}
