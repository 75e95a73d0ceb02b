import { monthOf, ofMonth } from './dates.ts';

/** The words around a plan, the same on every channel that has room for them. */
export const planWords = {
  title: 'Votre plan',
  callNow: 'Tout de suite, sans vous déplacer',
  call: 'Sans vous déplacer',
  inCharge: 'Qui s’occupe de vous',
  alsoInCharge: 'Qui s’en occupe aussi',
  otherwise: 'Si personne ne répond',
  otherLines: 'Autres numéros utiles',

  toSay: 'À dire',
  toBring: 'À apporter',
  toDo: 'À faire',
  refused: 'En cas de refus, ou sans réponse',

  atTheDoor: 'Sur place\u00a0: ',
  onThePhone: 'Au téléphone\u00a0: ',
  noNumber: 'Nous n’avons pas son numéro.',

  answers: 'Répond maintenant',
  doesNotAnswer: 'Ne répond pas à cette heure',
  unknownHours: 'Horaires non connus',
};

/** What a flow gives to say, without the quotation marks that its author may have put. */
export const unquoted = (sentence: string): string => sentence.replace(/^«\s*|\s*»$/g, '');

/** How far what is known of a place can be trusted, `verified_on` being the date of its source, if it has one. */
export function trust({ verified_on, to_verify }: { verified_on: string | null; to_verify: boolean }): string {
  if (!to_verify && verified_on) return `Vérifié en ${monthOf(verified_on)}.`;
  const dated = verified_on ? ` Nos informations datent ${ofMonth(verified_on)}.` : '';
  return `À vérifier\u00a0: appelez avant de vous déplacer.${dated}`;
}
