/** How residents write: words run together, letters that are not heard, the shorthand of text messages. */

/** Shorthand → the words it stands for, after `plain`. */
const shorthand = new Map(
  Object.entries({
    ac: 'avec',
    aps: 'apres',
    auj: 'aujourd hui',
    ajd: 'aujourd hui',
    bb: 'bebe',
    bcp: 'beaucoup',
    bjr: 'bonjour',
    c: 'c est',
    cad: 'c est a dire',
    cest: 'c est',
    cetait: 'c etait',
    setait: 'c etait',
    sest: 's est',
    che: 'chez',
    cmt: 'comment',
    coment: 'comment',
    comen: 'comment',
    dc: 'donc',
    ds: 'dans',
    envi: 'envie',
    eske: 'est ce que',
    esque: 'est ce que',
    fo: 'faut',
    fau: 'faut',
    g: 'j ai',
    jai: 'j ai',
    jms: 'jamais',
    kan: 'quand',
    kand: 'quand',
    ke: 'que',
    kel: 'quel',
    kelle: 'quelle',
    kelkun: 'quelqu un',
    ki: 'qui',
    kil: 'qu il',
    koi: 'quoi',
    mm: 'meme',
    mtn: 'maintenant',
    mnt: 'maintenant',
    ms: 'mais',
    o: 'au',
    oci: 'aussi',
    ossi: 'aussi',
    pa: 'pas',
    pb: 'probleme',
    pk: 'pourquoi',
    pkoi: 'pourquoi',
    pq: 'pourquoi',
    pr: 'pour',
    prck: 'parce que',
    pck: 'parce que',
    parske: 'parce que',
    ptit: 'petit',
    ptite: 'petite',
    ptits: 'petits',
    qd: 'quand',
    qq1: 'quelqu un',
    qqun: 'quelqu un',
    quelquun: 'quelqu un',
    quelqun: 'quelqu un',
    qqn: 'quelqu un',
    quil: 'qu il',
    quon: 'qu on',
    rdv: 'rendez vous',
    st: 'saint',
    ste: 'sainte',
    stp: 's il te plait',
    svp: 's il vous plait',
    tel: 'telephone',
    tjr: 'toujours',
    tjrs: 'toujours',
    tjs: 'toujours',
    tlm: 'tout le monde',
    tt: 'tout',
    ve: 'veux',
    vs: 'vous',
    ya: 'y a',
    yavait: 'y avait',
    yaura: 'y aura',
    yen: 'y en',
    ui: 'oui',
    chui: 'je suis',
    chuis: 'je suis',
    chai: 'je sais',
    jss: 'je suis',
    jsp: 'je sais pas',
    dja: 'deja',
    nn: 'non',
    wesh: 'bonjour',
    jusqua: 'jusqu a',
    nai: 'n ai',
    aujourdhui: 'aujourd hui',
    nest: 'n est',
    nen: 'n en',
    men: 'm en',
  }),
);

/** A pronoun stuck to the word that follows it: « jarive », « jsui », « maider », « lopital ». */
const stuck: [RegExp, string][] = [
  [/^j(?=[bcdfgklmnpqrstvwxz])/, 'j '],
  [
    /^j(?=(?:h|y$|en$|ai$|av(?:ai|on|ou)|aur|aim|ar+iv|ar+et|at+en|ap+el|ac+|ach|abit|es+a[iy]|espe|et[ae]i|ecri|env|enten|ose$|oubli|ouvr|utilis))/,
    'j ',
  ],
  [
    /^m(?=(?:aid(?:e|er|es)$|ap+el|insult|humil|umil|enferm|etrangl|h?eberg|oblig|ecout|at+en[dt]|ar+iv|expuls|ont$|agres+|embet|inquiet|ador))/,
    'm ',
  ],
  [
    /^d(?=(?:aide|argent|ap+art|urgence|h?opital|internet|identit|ordi|elec|enfant|impot|avoc|etre$|avoir$|en$|exist|arret))/,
    'd ',
  ],
  [
    /^l(?=(?:h?opital|ordi|ap+art|ecole|enfant|electric|argent$|assistant|huis|uis+ier|aide$|as+oc|infirm|exploit))/,
    'l ',
  ],
  [/^n(?=(?:ar+iv|avon|avai|ose))/, 'n '],
];

/** The words for one written word: its shorthand spelt out, its pronoun detached. */
export function spellOut(word: string): string {
  const full = shorthand.get(word);
  if (full !== undefined) return full;
  for (const [glued, apart] of stuck) if (glued.test(word)) return word.replace(glued, apart);
  return word;
}

/** The letters that are heard, ending kept: « frappé », « frape » and « frapée » begin alike. */
export const sound = (word: string): string =>
  word
    .replace(/([a-z])\1+/g, '$1')
    .replace(/^h/, '')
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'k')
    .replaceAll('y', 'i');

/** Without the last letters that nobody hears: « plus » and « plu », « enfants » and « enfan », « crever » and « crevé ». */
export function mute(word: string): string {
  let end = word.length;
  while (end > 3 && 'stxdz'.includes(word[end - 1] as string)) end--;
  const kept = word.slice(0, end);
  return kept.length > 4 && kept.endsWith('er') ? kept.slice(0, -1) : kept;
}
