import { plain } from '../../letters.ts';
import { sentencesIn, syllablesIn, wordsIn } from './words.ts';

/** Words to avoid, each with what to say instead, and acronyms with what they stand for. Authors keep both in data/. */
export type Lexicon = {
  /** data/mots-simples.csv: an administrative word or turn, and its plain replacement. */
  plainer: { mot: string; dire: string }[];
  /** data/sigles.csv; `connu` when everyone says it without its long form. */
  acronyms: { sigle: string; dire: string; connu: boolean }[];
};

/** What makes a sentence hard. `refuse` stops publication, `warn` advises. */
export type Trouble = { level: 'refuse' | 'warn'; kind: Kind; says: string };
export type Kind = 'length' | 'long_word' | 'passive' | 'negation' | 'administrative';

/** Words in a sentence: more than 20 tires, more than 28 loses the reader (the aim is 15). */
export const LENGTH = { aim: 15, warn: 20, refuse: 28 } as const;

/** Syllables from which a word is long. */
const LONG = 5;

/** Long words that residents know, because they live with them. */
const FAMILIAR =
  /^(?:departement|justificatifs?|allocations?|gratuitement|aujourd hui|telephoner?|electricite|solidarites?|immediatement)/;

/** Everything hard in a text, sentence by sentence. */
export function troublesIn(text: string, lexicon: Lexicon): Trouble[] {
  return sentencesIn(text).flatMap((sentence) => [
    ...length(sentence),
    ...longWords(sentence),
    ...passive(sentence),
    ...negation(sentence),
    ...administrative(sentence, lexicon),
  ]);
}

function length(sentence: string): Trouble[] {
  const count = wordsIn(sentence).length;
  if (count <= LENGTH.warn) return [];
  const level = count > LENGTH.refuse ? 'refuse' : 'warn';
  return [{ level, kind: 'length', says: `${count} mots, ${LENGTH.aim} visés : coupez « ${short(sentence)} ».` }];
}

function longWords(sentence: string): Trouble[] {
  return wordsIn(sentence)
    .filter(
      (word) => !/^\d/.test(word) && !word.includes('-') && syllablesIn(word) >= LONG && !FAMILIAR.test(plain(word)),
    )
    .map((word) => ({ level: 'warn', kind: 'long_word', says: `Mot long : « ${word} ».` }));
}

/** Verbs whose past tense is made with « être »: « il est parti » is no passive. */
const MOTION =
  /^(?:all|venu|arriv|parti|entr|rentr|sorti|mont|descendu|rest|tomb|n[ée]e?s?$|mort|devenu|pass|retourn|revenu)/;
/** Participles that say how things are, not what was done to them. */
const STATE =
  /^(?:mari|divorc|fatigu|inqui|oblig|situ|ouvert|ferm|compliqu|li[ée]|priv|s[ée]par|[âa]g|handicap|retrait|bless|perdu|connu|suivi|inscrit|concern|employ|salari|assur|isol|[ée]puis|malade|d[ée]pass|bloqu|[ée]crit|gratuit|press[ée]|d[ée]sol|int[ée]ress|touch)/;
const PASSIVE =
  /\b(?:est|sont|sera|seront|[ée]tait|[ée]taient|serait|seraient|soit|soient|[êe]tre|(?:a|ont|aura|auront|avez|as) [ée]t[ée]) (?:(?:pas|plus|jamais|toujours|aussi|alors|ensuite|bien) )?([\p{L}]+(?:[ée]e?s?|ie?s?|ue?s?|ite?s?|aite?s?))(?=[\s,.;:!?)]|$)(?: (?:par\b|dans les|sous|[àa] votre))?/giu;

function passive(sentence: string): Trouble[] {
  return [...sentence.replaceAll('\u00a0', ' ').matchAll(PASSIVE)]
    .filter(([, participle = '']) => participle.length > 3 && !MOTION.test(participle) && !STATE.test(participle))
    .filter(([, participle = '']) =>
      /(?:ée?s?|(?:m|pr|qu)ise?s?|crite?s?|tenue?s?|[vd]ue?s?|faite?s?)$/i.test(participle),
    )
    .map(([found]) => ({ level: 'warn', kind: 'passive', says: `Dites qui agit : « ${found.trim()} ».` }));
}

/** Negations that are no denial: « pas seulement », « n’hésitez pas ». */
const DENIALS =
  /\b(?:n['’]|ne )[^.,;:]*?\b(?:pas|plus|jamais|rien|aucune?|personne|ni)\b|\bsans\b|\bnon\b(?!-)|\bim(?:possible|pay)/giu;

function negation(sentence: string): Trouble[] {
  const found = sentence.split(/[,;:]/).filter((part) => (part.match(DENIALS)?.length ?? 0) > 1);
  return found.map((part) => ({
    level: 'warn',
    kind: 'negation',
    says: `Deux négations : « ${short(part.trim())} ».`,
  }));
}

function administrative(sentence: string, { plainer }: Lexicon): Trouble[] {
  const said = ` ${plain(sentence)} `;
  return plainer
    .filter(({ mot }) => said.includes(` ${plain(mot)} `))
    .map(({ mot, dire }) => ({
      level: 'warn',
      kind: 'administrative',
      says: `« ${mot} » : dites plutôt « ${dire} ».`,
    }));
}

const short = (sentence: string): string => (sentence.length > 60 ? `${sentence.slice(0, 57)}…` : sentence);
