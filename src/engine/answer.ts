import { plain } from '../letters.ts';
import type { FlowChoice, ListName, QuestionKind } from './flow.ts';

/** An answer as it is kept: parsed once, never the words it came from. */
export type Answer = string | string[];

/** The answer of someone who prefers not to say, or does not know. */
export const UNKNOWN = 'unknown';
/** The answer « none of these ». */
export const NONE = 'none';
/** The answer of someone who used their own words instead of a choice; what was heard is kept under the same name. */
export const WORDS = 'mots';

/** The key of the needs that the person took among those offered beside a plan. */
export const ADDED = 'ajouts';

/** A question with its choices as they stand for this person. */
export type Asked = {
  kind: QuestionKind;
  label: string;
  hint?: string;
  why?: string;
  sms?: string;
  voix?: string;
  choices: FlowChoice[];
  /** Where the first choices come from, when they are not authored. */
  list?: ListName;
  choosesNeeds: boolean;
  /** Some of its answers add needs to the route. */
  makesRoute: boolean;
  words: boolean;
  skippable: boolean;
  skip?: string;
};

export type Acceptance = { accepted: Answer } | { rejected: 'not_offered' | 'not_understood' | 'not_a_number' };

/** Whether a kept answer is still one that the question offers. */
export function offers(asked: Asked, answer: Answer): boolean {
  if (answer === UNKNOWN && asked.skippable) return true;
  const has = (id: string) => asked.choices.some((choice) => choice.id === id);
  switch (asked.kind) {
    case 'choice':
      return typeof answer === 'string' && (has(answer) || (asked.words && answer === WORDS));
    case 'choices':
      return Array.isArray(answer) && answer.length > 0 && answer.every(has);
    case 'place':
    case 'text':
      return typeof answer === 'string' && answer !== '';
    case 'number':
      return typeof answer === 'string' && /^\d{1,6}$/.test(answer);
    default:
      return asked.kind satisfies never;
  }
}

/** Takes the ids that a person pressed or ticked. « None of these » stands alone. */
export function acceptChoices(asked: Asked, ids: string[]): Acceptance {
  const chosen = ids.includes(NONE) ? [NONE] : [...new Set(ids)];
  const answer = asked.kind === 'choices' ? chosen : (chosen[0] ?? '');
  if (asked.kind === 'place') return { rejected: 'not_offered' };
  return offers(asked, answer) && answer !== WORDS ? { accepted: answer } : { rejected: 'not_offered' };
}

/** Takes what a person typed or said in answer to a question with choices, or to a number. */
export function acceptText(asked: Asked, text: string): Acceptance {
  const said = plain(text);
  if (asked.kind === 'number') {
    const digits = said.replaceAll(' ', '').match(/\d{1,6}/)?.[0];
    return digits ? { accepted: String(Number(digits)) } : { rejected: 'not_a_number' };
  }
  if (asked.kind === 'choices') {
    const ids = manyOf(asked, said);
    return ids.length > 0 ? acceptChoices(asked, ids) : { rejected: 'not_understood' };
  }
  const id = oneOf(asked, said);
  return id === null ? { rejected: 'not_understood' } : { accepted: id };
}

const ORDINALS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const LEADING = /^(?:(?:je|le|la|c est|choix|numero|n|reponse|tape|option|pour) )+/;
const YES = /^(?:oui+|ouai+s?|ui|yes|ok|d accord|dac|exact(?:ement)?|c est (?:ca|bien ca)|tout a fait|bien sur|si|o)\b/;
const NO = /^(?:non+|nan+|nn|no|pas du tout|jamais|n)\b/;
const DONT_KNOW =
  /\bsais pas\b|\bje (?:ne )?(?:sai|s|c|ce) pas\b|^(?:s|c|ce) pas$|^(?:chais|jsais|jsai|sais)\b|\baucune idee\b|^jsp$/;
/** A longer sentence says something else as well. */
const SHORT = 8;
/** Where words are taken, only who says nothing else does not know: « je sais pas lire » is to be understood. */
const ONLY_DONT_KNOW =
  /^(?:(?:euh?|ben|bah|bof|alors|mais|non|oui|en fait|franchement|honnetement|la|moi) )*(?:(?:je )?(?:ne )?(?:sais|sai|s|c|ce)|chais|jsais?) (?:vraiment |meme |franchement )?pas(?: (?:trop|bien|moi|encore|du tout|vraiment|desole|desolee|merci|quoi|comment|ou|par ou|a qui|qui|vous|faire|dire|aller|demander|repondre|choisir|commencer|appeler|m adresser|quoi))*$|^(?:(?:euh?|ben|bah|non|je n ai|j ai) )*aucune idee$|^jsp$/;

/** The one choice that the words name, or null. */
function oneOf(asked: Asked, said: string): string | null {
  const { choices } = asked;
  const byNumber = choiceAt(asked, said.replace(LEADING, ''));
  if (byNumber) return byNumber;
  const exact = choices.find((choice) => choice.id === said.replaceAll(' ', '-') || plain(choice.label) === said);
  if (exact) return exact.id;
  if (asked.words ? ONLY_DONT_KNOW.test(said) : DONT_KNOW.test(said) && said.split(' ').length <= SHORT) {
    if (choices.some((choice) => choice.id === UNKNOWN)) return UNKNOWN;
    return asked.skippable ? UNKNOWN : null;
  }
  const only = (pattern: RegExp, id: string) =>
    pattern.test(said) && said.split(' ').length <= 4 && choices.some((choice) => choice.id === id) ? id : null;
  const yesOrNo = only(YES, 'oui') ?? only(NO, 'non');
  if (yesOrNo) return yesOrNo;
  const begun = said.length >= 3 ? choices.filter((choice) => plain(choice.label).startsWith(said)) : [];
  return begun.length === 1 ? (begun[0]?.id ?? null) : null;
}

function manyOf(asked: Asked, said: string): string[] {
  const one = oneOf(asked, said);
  if (one) return [one];
  if (/^(?:tous|toutes|tout|les (?:deux|trois|quatre))\b/.test(said)) {
    return asked.choices.map((choice) => choice.id).filter((id) => id !== NONE && id !== UNKNOWN);
  }
  if (/^(?:non|aucun|aucune|rien|ni l un)/.test(said) && asked.choices.some((choice) => choice.id === NONE))
    return [NONE];
  if (YES.test(said) && said.split(' ').length <= 5) {
    const real = asked.choices.filter((choice) => choice.id !== NONE && choice.id !== UNKNOWN);
    return real.length === 1 ? real.map((choice) => choice.id) : [];
  }
  const words = said.split(' ').filter((word) => word !== 'et' && word !== 'puis' && word !== 'le');
  const ids = words.map((word) => choiceAt(asked, word));
  return ids.every((id) => id !== null) ? ids : [];
}

/** « 2 », « deux » → the second choice. */
function choiceAt(asked: Asked, word: string): string | null {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : ORDINALS.indexOf(word) + 1;
  return asked.choices[number - 1]?.id ?? null;
}
