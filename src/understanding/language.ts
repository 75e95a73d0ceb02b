import type { OtherLanguage } from '../texts/other-languages.ts';

/** The language of a message that is not in French, told by its letters or by its smallest words. Of the message nothing else is kept. */

/** What is enough to tell; a longer text is read no further. */
const ENOUGH = 2000;
/** Fewer words than this may be a name or a loan. */
const FEWEST = 3;
/** So many different small words of a language, and one word in so many. */
const HEARD = 2;
const ONE_IN = 4;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Small words that French has not, nor its shorthand (« ve », « ki », « mi », « o »). Accents are dropped, « ı » is « i ». A letter that French has not counts as a word. */
const small: [OtherLanguage, ReadonlySet<string>, RegExp?][] = [
  [
    'en',
    words(`i the my is am are was and you your to of have has had do does did need help want with not can cannot cant
      could dont for from what where how who he she they his her him it we our be been this that there will would
      please thank thanks live know speak no money house home work husband children child at in`),
  ],
  [
    'es',
    words(`el los las una mi mis muy con para por pero como tengo tiene necesito ayuda quiero estoy soy esta estan hijo
      hija hijos marido trabajo dinero donde puedo hola gracias yo hay aqui mucho cuando porque su sin mas casa del
      vivo hablo frances alquiler pagar`),
    /[ñ¿¡]/u,
  ],
  [
    'pt',
    words(`eu um uma os as nao meu minha meus estou tenho tem preciso ajuda quero com para por mas muito ele ela isso aqui
      onde como filho filha filhos marido trabalho dinheiro posso obrigado obrigada ola sou ao da na em casa
      moro falo frances aluguel renda pagar sem`),
    /[ãõ]/u,
  ],
  [
    'tr',
    words(`ben bir icin cok var yok bana benim degil yardim yardima lazim istiyorum nerede nasil evim evde kocam esim para
      param ihtiyacim merhaba lutfen kira kirayi odeyemiyorum bilmiyorum biliyorum gibi ama daha oturuyorum
      cocuk cocugum cocuklarim konusuyorum konusamiyorum fransizca calisiyorum
      beni biz nerde`),
    /[ığş]/u,
  ],
];

/** Small words of French, written well or not: they outweigh the others. */
const french =
  words(`je j tu il elle nous vous ils le les des du et est pas mon ma mes pour dans avec suis ai ne plus une
  qui sur ce c au aux jai chui jsui ya mais ou ca cest sa ses notre votre leur mari femme mere pere fils fille loyer
  payer sans chez quand comment faut faire fait veux peux voudrais besoin aide moi d l n s qu pr pa ke ki quoi sais
  dit dire ont sont ete etait peu rien aussi tout tres bonjour bonsoir merci svp`);

const ukrainian = /[іїєґ]/u;
const russian = /[ыэъё]/u;
const smallRussian = words(
  'и что как мне меня нужна нужно нужен помощь помогите это нет где муж есть очень здравствуйте',
);

/** The language of a message, or null: it is in French, too short to tell, or in one that we have no words for. */
export function languageOf(text: string): OtherLanguage | null {
  const begun = text.slice(0, ENOUGH).toLowerCase();
  return byScript(begun) ?? byWords(begun);
}

function byScript(text: string): OtherLanguage | null {
  const latin = count(text, /\p{Script=Latin}/gu);
  const arabic = count(text, /\p{Script=Arabic}/gu);
  if (arabic >= 2 && arabic > latin) return 'ar';
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  if (cyrillic < 2 || cyrillic <= latin) return null;
  if (ukrainian.test(text)) return 'uk';
  return russian.test(text) || text.split(/[^\p{L}]+/u).some((word) => smallRussian.has(word)) ? 'ru' : 'uk';
}

function byWords(text: string): OtherLanguage | null {
  const said = text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replaceAll('ı', 'i')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (said.length < FEWEST) return null;
  const different = new Set(said);
  const heard = (among: ReadonlySet<string>) => [...different].filter((word) => among.has(word)).length;
  const [best] = small
    .map(([code, among, letter]) => ({ code, hits: heard(among) + (letter?.test(text) ? 1 : 0) }))
    .sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < HEARD || best.hits * ONE_IN < different.size) return null;
  return best.hits > heard(french) + 1 || heard(french) === 0 ? best.code : null;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
