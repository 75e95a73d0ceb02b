import { plain } from '../../letters.ts';
import { heavyWordsIn } from './heavy.ts';
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
const LENGTH = { aim: 15, warn: 20, refuse: 28 } as const;

/** Syllables from which a word is long. */
const LONG = 5;

/** Long words that residents know, because they live with them. */
const FAMILIAR =
  /^(?:departement|justificatif|allocation|gratuitement|aujourd hui|telephon|electricite|solidarite|immediatement|nationalite|universite|identite|pharmacie|securite|autorisation|administration|etablissement|demenagement)/;

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

/** A reader breathes at « : » and « ; »: each part tires alone, but the whole must still be held in mind. */
function length(sentence: string): Trouble[] {
  const whole = wordsIn(sentence).length;
  const count = whole > LENGTH.refuse ? whole : Math.max(...sentence.split(/[:;]/).map((part) => wordsIn(part).length));
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

const BE_NOW = '(?:est|sont)';
const BE_OTHER =
  '(?:sera|seront|serait|seraient|soit|soient|était|étaient|(?:a|ont|aura|auront|avait) (?:pas |déjà )?été|(?:doit|doivent|peut|peuvent|devra|devront|pourra|pourront|va|vont) (?:pas |aussi )?être)';
const BETWEEN = '(?:(?:pas|plus|jamais|toujours|aussi|alors|ensuite|bien|déjà|encore|souvent|parfois|très|vite|mal) )?';
/** Participles in « é », and those in other letters that are surely participles: « gratuit » or « petit » are not. */
const PARTICIPLE =
  '(\\p{L}{2,}ée?s?|(?:p|re|com|ap)?prise?s?|\\p{L}*mise?s?|\\p{L}*reçue?s?|\\p{L}*rendue?s?|\\p{L}*tenue?s?|\\p{L}*prévue?s?|\\p{L}*due?s?|vue?s?|lue?s?|faite?s?|(?:dé|in|pre|trans|sous)?(?:s?crite?s?)|écrite?s?|dite?s?|fournie?s?|remplie?s?|choisie?s?|saisie?s?|avertie?s?|suivie?s?|établie?s?|conduite?s?|instruite?s?|versée?s?)';

/** Verbs whose past tense is made with « être »: « il est passé » is no passive. */
const MOTION =
  /^(?:all|venu|arriv|parti|entr|rentr|sorti|mont|descendu|rest|tomb|n[ée]e?s?$|mort|devenu|pass|retourn|revenu|décéd)/i;
/** Participles that say how somebody is or what befell them, as people say it of themselves: « j’ai été agressée ». */
const STATE =
  /^(?:mari|divorc|fatigu|inqui|oblig|situ|compliqu|li[ée]|priv|sépar|âg|handicap|retrait|bless|perdu|inscrit|concern|employ|salari|assur|isol|épuis|press|désol|intéress|touch|agress|harcel|viol|vol[ée]|maltrait|menac|insult|frapp|licenci|expuls|hospitalis|opér|endett|abandonn|propriét|âg|diplôm|qualifi|formé|étranger|réfugi|réservé|adapt)/i;
/** What a desk does: said in the passive even in the present, it hides who does it. */
const DESK =
  /^(?:pris|étudi|envoy|vers|trait|transmis|accord|attribu|délivr|examin|instruit|demand|exig|effectu|réalis|remis|notifi|calcul|suspendu|supprim|conseill|recommand|requis|adress|proposé|remplac|vérifi|valid|désign|nomm|décid|annul|rembours|contact)/i;
/** What is done for a person, and said so by everybody: « elle peut être accompagnée ». */
const CARE = /^(?:accompagn|aid|reçu|suivi|écout|relay|conseill|protég|pay|loué|soign|héberg|log[ée])/i;

const passivesNow = new RegExp(`(?<![\\p{L}’'])${BE_NOW} ${BETWEEN}${PARTICIPLE}(?!\\p{L})`, 'giu');
const passivesOther = new RegExp(`(?<!\\p{L})${BE_OTHER} ${BETWEEN}${PARTICIPLE}(?!\\p{L})`, 'giu');
/** « s’est arrêtée », « se sont séparés »: done by oneself. */
const REFLEXIVE = /(?:^|[\s(«])(?:s’|s'|se |m’|m'|me |t’|t'|nous nous |vous vous )(?:y |en )?$/i;

/** Something done by nobody: in the future or the past, or in the present when a desk does it, or somebody is named after. */
function passive(sentence: string): Trouble[] {
  const text = sentence.replace(/[\s\u00a0\u202f]+/g, ' ');
  const found = [
    ...[...text.matchAll(passivesNow)].filter((one) => DESK.test(one[1] ?? '') || isDoneBy(text, one)),
    ...[...text.matchAll(passivesOther)].filter((one) => !CARE.test(one[1] ?? '') || isDoneBy(text, one)),
  ].filter(({ 1: participle = '', index }) => {
    return !MOTION.test(participle) && !STATE.test(participle) && !REFLEXIVE.test(text.slice(0, index));
  });
  return found.map(([all]) => ({ level: 'warn', kind: 'passive', says: `Dites qui agit : « ${all.trim()} ».` }));
}

const isDoneBy = (text: string, { 0: all, index }: RegExpExecArray): boolean =>
  /^ (?:par|de la part de) (?!exemple|courrier|lettre|écrit|téléphone|mois|semaine|jour|an\b|internet)/i.test(
    text.slice(index + all.length),
  );

/** Denials of one part of a sentence. « ne … que » denies nothing, and « ne … plus rien » denies once. */
const DENIALS =
  /(?<!\p{L})(?:n['’]|ne )[^.,;:]*?(?<!\p{L})(?:pas|plus|jamais|rien|aucune?|personne|ni)(?!\p{L})|(?<!\p{L})sans(?![-\p{L}])|(?<!\p{L})(?:impossible|inutile|insuffisant|inconnu|incapable|incertain|illégal)/giu;

function negation(sentence: string): Trouble[] {
  const found = sentence.split(/[,;:]/).filter((part) => (part.match(DENIALS)?.length ?? 0) > 1);
  return found.map((part) => ({
    level: 'warn',
    kind: 'negation',
    says: `Deux négations : « ${short(part.trim())} ».`,
  }));
}

function administrative(sentence: string, { plainer }: Lexicon): Trouble[] {
  return heavyWordsIn(sentence, plainer).map(({ said, dire }) => ({
    level: 'warn',
    kind: 'administrative',
    says: `« ${said} » : dites plutôt « ${dire} ».`,
  }));
}

const short = (sentence: string): string => (sentence.length > 60 ? `${sentence.slice(0, 57)}…` : sentence);
