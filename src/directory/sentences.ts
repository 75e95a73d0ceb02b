/** Every sentence that the directory itself says. Those about a type of place are in data/lieux.csv. */

/** How an opening is said, at a door or on the phone. */
export type OpeningWords = {
  unknown: string;
  always: string;
  until: (hour: string) => string;
  closed: string;
  holiday: string;
  perhapsHoliday: string;
  again: (moment: string) => string;
};

export const atTheDoor: OpeningWords = {
  unknown: 'Horaires non connus\u00a0: appelez avant de venir.',
  always: 'Ouvert 24\u00a0h/24',
  until: (hour) => `Ouvert jusqu’à ${hour}`,
  closed: 'Fermé',
  holiday: 'Fermé aujourd’hui\u00a0: jour férié',
  perhapsHoliday: 'Jour férié\u00a0: sans doute fermé. Appelez avant de venir.',
  again: (moment) => `Rouvre ${moment}`,
};

export const onThePhone: OpeningWords = {
  unknown: 'Heures de réponse non connues\u00a0: essayez.',
  always: 'Répond 24\u00a0h/24',
  until: (hour) => `Répond jusqu’à ${hour}`,
  closed: 'Ne répond pas maintenant',
  holiday: 'Ne répond pas aujourd’hui\u00a0: jour férié',
  perhapsHoliday: 'Jour férié\u00a0: ne répond peut-être pas.',
  again: (moment) => `Répond de nouveau ${moment}`,
};

export const itinerant = {
  bus: 'C’est un bus\u00a0: appelez pour savoir où il est.',
  other: 'Ce service se déplace\u00a0: appelez pour savoir où il est.',
};

/** For what has neither address nor hours. */
export const withoutAddress = 'Adresse et horaires à demander par téléphone.';

/** Labels of hours on a card. */
export const hoursOf = {
  door: (lines: string) => `Accueil\u00a0: ${lines}`,
  phone: (lines: string) => `Téléphone\u00a0: ${lines}`,
  itinerant: (lines: string) => `Horaires du service\u00a0: ${lines}`,
};

/** Why a place is the right one, where the type alone does not say it. */
export const why = {
  houseHere: 'C’est la maison du Département dans votre commune.',
  houseAmong: 'C’est une des maisons du Département dans votre commune. Elle vous dira laquelle suit votre quartier.',
  housePresumed:
    'C’est sans doute votre maison\u00a0: la plus proche dans votre département. Si une autre suit votre commune, elle vous le dira.',
};

/** What a generic entry says of itself. */
export const generic = {
  here: (who: string) => `Nous n’avons pas encore cette adresse près de chez vous. Demandez-la\u00a0: ${who}.`,
  anywhere: (who: string) => `L’adresse dépend de votre commune. Demandez-la\u00a0: ${who}.`,
  elsewhere: (who: string) => `Nous ne connaissons pas cette adresse. Demandez-la\u00a0: ${who}.`,
};

/** Names of what a place is competent for. */
export const zones = {
  france: 'toute la France',
  epci: { CC: 'communauté de communes', CA: 'communauté d’agglomération', CU: 'communauté urbaine' } as Record<
    string,
    string
  >,
};

export const says = {
  /** For a need whose flow was not walked. */
  firstDoor: (label: string) => `La bonne porte\u00a0: ${label}.`,
  noDoor: 'Votre mairie peut vous dire à qui vous adresser.',
  elsewhere: (code: string) =>
    `Votre commune dépend d’un autre département (${code}). Nous n’avons pas encore ses adresses. Ces numéros vous diront où aller.`,
  departementOnly:
    'Sans votre commune, nous donnons les adresses de la plus grande ville du département. Il y en a peut-être une plus près.',
  nowhere: 'Sans votre commune, nous ne pouvons pas choisir une adresse. Ces numéros vous diront où aller.',
};

/** Words that stand for what is not known, in the sentences of flows and types. */
export const neutral = {
  maison: 'la maison des solidarités du Département',
  departement: 'votre département',
  // « le Département {du_departement} » → « le Département où vous habitez »
  du_departement: 'où vous habitez',
  commune: 'votre commune',
};

/** Who pays the RSA and the family benefits, by the fact `regime_agricole`. */
export const caisse = {
  oui: 'la MSA',
  non: 'la CAF',
  unknown: 'la CAF, ou la MSA pour le monde agricole,',
} as Record<string, string> & { unknown: string };
