import type { DangerKey } from './key.ts';

type Language = 'english' | 'spanish' | 'portuguese' | 'turkish' | 'ukrainian' | 'arabic';

/**
 * Words of danger of those who write in their own language, `*` after a beginning. Only words that mean nothing else,
 * neither there nor in French: who speaks none of these languages must be able to check each with a dictionary.
 */
const words: Record<Language, Partial<Record<DangerKey, string>>> = {
  english: {
    suicide:
      'kill myself, killing myself, want to die, wanna die, end my life, hang myself, suicidal, don t want to live, dont want to live',
    'immediate-danger/fire': 'house is on fire, home is on fire, there is a fire, smell gas, smell of gas, gas leak',
    'violence/couple':
      'he hits me, he hit me, he beats me, he beat me, husband hits*, husband beats*, husband hit*, boyfriend hits*, boyfriend beats*, beating me, hitting me, he rapes me, he hurts me',
    violence: 'raped me, i was raped, been raped, i was attacked, attacked me',
    'child-danger':
      'hits my child*, beats my child*, hits my son, hits my daughter, touches my daughter, father hits me, mother hits me, dad hits me, mom hits me',
    medical:
      'can t breathe, cant breathe, not breathing, heart attack, unconscious, ambulance please, call an ambulance, bleeding a lot, overdose',
    'immediate-danger':
      'help me, help please, please help quick*, call the police, call police, need police, going to kill, gonna kill, will kill me, wants to kill, he has a knife, he has a gun, has a weapon, i am in danger, he is outside my door',
    'tonight/hunger': 'no food tonight, nothing to eat, i am hungry, i m hungry, we are hungry, starving',
    tonight:
      'nowhere to sleep, no place to sleep, sleeping outside, sleep outside, sleeping in my car, sleep in the street, homeless, no home tonight, shelter tonight, on the street tonight',
  },
  spanish: {
    suicide: 'quiero morir, quiero morirme, suicidarme, quitarme la vida, quiero matarme, no quiero vivir',
    'immediate-danger/fire': 'hay fuego, se quema la casa, incendio en, huele a gas, fuga de gas',
    'violence/couple':
      'mi marido me pega, mi esposo me pega, mi novio me pega, me pega mi*, me golpea, me maltrata, el me pega, me pega',
    violence: 'me violaron, me ha violado, me violo, me atacaron',
    'child-danger':
      'le pega a mi hij*, pega a mi hij*, pega al nin*, pega a los nin*, mi padre me pega, mi madre me pega, mi papa me pega, mi mama me pega',
    medical: 'no respira, no puedo respirar, infarto, esta inconsciente, ambulancia',
    'immediate-danger':
      'socorro, ayudame, auxilio por favor, ayuda por favor, llamen a la policia, llama a la policia, policia por favor, me quiere matar, me va a matar, va a matarme, quiere matarme, tiene un cuchillo, tiene una pistola',
    'tonight/hunger': 'tengo hambre, tenemos hambre, no tengo comida, nada para comer, nada que comer',
    tonight:
      'no tengo donde dormir, duermo en la calle, dormimos en la calle, sin techo, sin casa esta noche, donde dormir esta noche',
  },
  portuguese: {
    suicide: 'quero morrer, me matar, quero matar me, tirar a minha vida, acabar com a minha vida, nao quero viver',
    'immediate-danger/fire':
      'casa esta a arder, casa em chamas, pegando fogo, cheiro a gas, cheiro de gas, fuga de gas',
    'violence/couple':
      'meu marido me bate, meu marido bate me, o meu marido bate*, ele bate me, ele me bate, me bate, namorado bate*, ele agride*',
    violence: 'fui violada, fui estuprada, me estuprou, fui agredid*',
    'child-danger':
      'bate no meu filho, bate na minha filha, bate nos meus filhos, meu pai me bate, meu pai bate me, minha mae me bate',
    medical: 'nao respira, nao consigo respirar, enfarte, desmaiou, ambulancia',
    'immediate-danger':
      'me ajude por favor, ajude me, ajudem me, me ajuda por favor, socorro, chame a policia, chamem a policia, quer me matar, vai me matar, quer matar me, tem uma faca, tem uma arma',
    'tonight/hunger': 'tenho fome, temos fome, estou com fome, nada para comer, sem comida',
    tonight: 'nao tenho onde dormir, sem onde dormir, durmo na rua, dormir na rua, estou na rua, sem abrigo',
  },
  turkish: {
    suicide: 'intihar*, olmek istiyorum, kendimi oldur*, yasamak istemiyorum',
    'immediate-danger/fire': 'yangin, ev yaniyor, evim yaniyor, gaz kokusu, gaz kokuyor',
    'violence/couple':
      'kocam beni dov*, kocam dov*, kocam vur*, beni dovuyor*, bana vuruyor, esim beni dov*, kocam siddet*, esim siddet*',
    violence: 'tecavuz*, bana saldir*',
    'child-danger': 'cocugumu dov*, cocugu dov*, cocuklari dov*, babam beni dov*, annem beni dov*',
    medical: 'nefes alamiyor*, nefes almiyor, kalp krizi, bayildi, ambulans*',
    'immediate-danger':
      'imdat, yardim edin, yardim et, lutfen yardim, polis cagir*, polisi ara*, beni oldurecek, oldurecek*, oldurmek istiyor, bicak var, silahi var',
    'tonight/hunger': 'acim, cok aciz, yiyecek yok, yemek yok',
    tonight:
      'yatacak yerim yok, kalacak yerim yok, kalacak yer yok, evsizim, sokaktayim, sokakta kaldim, sokakta yatiyor*, disarida yatiyor*',
  },
  ukrainian: {
    suicide: 'самогуб*, суїцид*, хочу померти, не хочу жити, вбити себе, покінчити з собою, покінчити з життям',
    'immediate-danger/fire': 'пожежа, горить будинок, горить квартира, горить хата, запах газу',
    'violence/couple': 'чоловік б є*, мене б є*, він б є*, чоловік мене б*, чоловік побив*, хлопець мене б*',
    violence: 'зґвалт*, мене побили, на мене напали',
    'child-danger':
      'б є дитину, б є мою дитину, б є дітей, б є сина, б є доньку, тато мене б*, батько мене б*, мама мене б*',
    medical:
      'не дихає, не можу дихати, втратив свідомість, втратила свідомість, інфаркт, інсульт, швидку допомогу, викличте швидку, кровотеч*',
    'immediate-danger':
      'допоможіть, рятуйте, поліці*, хоче мене вбити, він мене вб*, вб є мене, у нього ніж, має ніж, має зброю, мене переслід*',
    'tonight/hunger': 'нічого їсти, нема що їсти, немає їжі, я голодн*, ми голодн*, діти голодн*',
    tonight:
      'ніде спати, ніде ночувати, нема де спати, немає де спати, на вулиці сьогодні, спимо на вулиці, сплю на вулиці, ночувати сьогодні',
  },
  arabic: {
    suicide: 'انتحار, الانتحار, انتحر, سانتحر, اريد ان اموت, اريد الموت, بدي موت, اقتل نفسي, نموت روحي, نقتل روحي',
    'immediate-danger/fire': 'حريق, النار في البيت, البيت يحترق, رائحة غاز, رائحة الغاز, تسرب غاز',
    'violence/couple':
      'زوجي يضربني, زوجي ضربني, راجلي يضربني, راجلي ضربني, يضربني زوجي, يضربني, كيضربني, راجلي كيضربني, عم يضربني, جوزي بيضربني',
    violence: 'اغتصب*, اغتصاب, اعتدى علي',
    'child-danger': 'يضرب ابني, يضرب بنتي, يضرب ابنتي, يضرب الاولاد, يضرب اطفالي, ابي يضربني, امي تضربني',
    medical: 'لا يتنفس, لا تتنفس, لا استطيع التنفس, نوبة قلبية, سكتة قلبية, فاقد الوعي, سيارة اسعاف, الاسعاف, اسعاف',
    'immediate-danger':
      'النجدة, نجدة, ساعدوني, ساعدني, عاونوني, انقذوني, الشرطة, شرطة, البوليس, سيقتلني, يقتلني, يريد قتلي, يريد ان يقتلني, باغي يقتلني, معه سكين, معه سلاح',
    'tonight/hunger': 'انا جائع, انا جائعة, جائعون, لا يوجد طعام, ليس لدي طعام, ما عندي اكل, جيعان*, ما عنديش ماناكل',
    tonight:
      'ليس لدي مكان للنوم, لا مكان للنوم, انام في الشارع, ننام في الشارع, في الشارع الليلة, بلا ماوى, ما عنديش فين نعس',
  },
};

/** The beginning and the end of a long text are read. */
const MAX_LETTERS = 6000;

/** Letters of any script as they compare: no case, no accents nor vowel marks, words one space apart. */
const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What comes first decides: the order of haste, and a child before the partner whose words are the same. */
const order: DangerKey[] = [
  'immediate-danger/fire',
  'suicide',
  'medical',
  'child-danger',
  'violence/couple',
  'violence',
  'immediate-danger',
  'tonight/hunger',
  'tonight',
];

/** An entry of the tables, by its first word: all of it must follow, and `*` stands for the rest of the last word. */
type Entry = { key: DangerKey; because: string; said: string; place: number };
const entries = new Map<string, Entry[]>();
const beginnings: Entry[] = [];

for (const [place, key] of order.entries())
  for (const [language, table] of Object.entries(words))
    for (const written of (table[key] ?? '').split(',')) {
      const entry = written.trim();
      if (entry === '') continue;
      const open = entry.endsWith('*');
      const said = open ? fold(entry).trimEnd() : fold(entry);
      const first = said.trim().split(' ')[0] as string;
      const row = { key, because: `${language}: ${entry}`, said, place };
      if (open && said.trim() === first) beginnings.push(row);
      else entries.set(first, [...(entries.get(first) ?? []), row]);
    }

/** The danger said in another language, and the entry of the table that was heard. */
export function foreignDanger(text: string): { key: DangerKey; because: string } | null {
  const short = text.length <= MAX_LETTERS ? text : `${text.slice(0, MAX_LETTERS / 2)} ${text.slice(-MAX_LETTERS / 2)}`;
  const letters = fold(short);
  let found: Entry | undefined;
  const consider = (entry: Entry) => {
    if ((found === undefined || entry.place < found.place) && letters.includes(entry.said)) found = entry;
  };
  for (const word of new Set(letters.trim().split(' '))) for (const entry of entries.get(word) ?? []) consider(entry);
  for (const entry of beginnings) consider(entry);
  return found ? { key: found.key, because: found.because } : null;
}
