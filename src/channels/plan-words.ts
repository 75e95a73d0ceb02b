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
  delay: 'Combien de temps',
  also: 'Aussi',
  add: (label: string) => `Ajouter\u00a0: ${label}`,
  answer: (number: number, label: string) => `Pour l’ajouter à votre plan, répondez ${number} (${label}).`,

  atTheDoor: 'Sur place\u00a0: ',
  onThePhone: 'Au téléphone\u00a0: ',
  noNumber: 'Nous n’avons pas son numéro.',
  notItsOwn: 'Nous n’avons pas son numéro direct. Celui-ci peut vous le donner.',
  hours: 'Horaires',
  closures: 'Fermetures et horaires exceptionnels',
  onSite: 'Sur place',
  whyThisPlace: 'Pourquoi ce lieu\u00a0?',
  whyThisNumber: 'Pourquoi ce numéro\u00a0?',
  source: 'Source\u00a0: ',
  otherSources: 'Aussi dans\u00a0: ',

  answers: 'Répond maintenant',
  doesNotAnswer: 'Ne répond pas à cette heure',
  unknownHours: 'Horaires non connus',
};

/** What a flow gives to say, without the quotation marks that its author may have put. */
export const unquoted = (sentence: string): string => sentence.replace(/^«\s*|\s*»$/g, '');
