import type { Freshness } from '../engine/plan.ts';
import { monthOf, ofMonth } from './hours/dates-in-words.ts';

/** Every sentence that the directory itself says. Those about a type of place are in data/lieux.csv. */

/** How an opening is said, at a door or on the phone. */
export type OpeningWords = {
  unknown: string;
  always: string;
  until: (hour: string) => string;
  /** An exceptional day or a closure ends it sooner than the week says. */
  onlyUntil: (hour: string) => string;
  closed: string;
  closedToday: (motif: string | null) => string;
  /** Past the exceptional hours of today, when the ordinary ones would still be open. */
  closedEarly: string;
  holiday: string;
  perhapsHoliday: string;
  again: (moment: string) => string;
};

export const atTheDoor: OpeningWords = {
  unknown: 'Horaires non connus\u00a0: appelez avant de venir.',
  always: 'Ouvert 24\u00a0h/24',
  until: (hour) => `Ouvert jusqu’à ${hour}`,
  onlyUntil: (hour) => `Ouvert. Ferme exceptionnellement à ${hour}`,
  closed: 'Fermé',
  closedToday: (motif) => (motif ? `Fermé aujourd’hui\u00a0: ${motif}` : 'Fermé exceptionnellement aujourd’hui'),
  closedEarly: 'Fermé\u00a0: horaires exceptionnels aujourd’hui',
  holiday: 'Fermé aujourd’hui\u00a0: jour férié',
  perhapsHoliday: 'Jour férié\u00a0: sans doute fermé. Appelez avant de venir.',
  again: (moment) => `Rouvre ${moment}`,
};

export const onThePhone: OpeningWords = {
  unknown: 'Heures de réponse non connues\u00a0: essayez.',
  always: 'Répond 24\u00a0h/24',
  until: (hour) => `Répond jusqu’à ${hour}`,
  onlyUntil: (hour) => `Répond. S’arrête exceptionnellement à ${hour}`,
  closed: 'Ne répond pas maintenant',
  closedToday: (motif) =>
    motif ? `Ne répond pas aujourd’hui\u00a0: ${motif}` : 'Ne répond exceptionnellement pas aujourd’hui',
  closedEarly: 'Ne répond plus\u00a0: horaires exceptionnels aujourd’hui',
  holiday: 'Ne répond pas aujourd’hui\u00a0: jour férié',
  perhapsHoliday: 'Jour férié\u00a0: ne répond peut-être pas.',
  again: (moment) => `Répond de nouveau ${moment}`,
};

/** Closures to come, on a card. */
export const closureWords = {
  closed: (when: string, motif: string | null) => `Fermé ${when}${motif ? `\u00a0: ${motif}` : ''}.`,
  open: (when: string, hours: string, motif: string | null) =>
    `${when}\u00a0: ouvert ${hours} seulement${motif ? ` (${motif})` : ''}.`,
};

/** For a place that receives nobody without an appointment. */
export const byAppointment = 'Sur rendez-vous\u00a0: appelez avant.';

export const itinerant = {
  bus: 'C’est un bus\u00a0: appelez pour savoir où il est.',
  other: 'Ce service se déplace\u00a0: appelez pour savoir où il est.',
};

/** For what has neither address nor hours. */
export const withoutAddress = 'Adresse et horaires à demander par téléphone.';

/** Labels of hours on a card. */
export const hoursOf = {
  door: (lines: string) => `Accueil\u00a0: ${lines}`,
  appointment: (lines: string) => `Rendez-vous\u00a0: ${lines}`,
  phone: (lines: string) => `Téléphone\u00a0: ${lines}`,
  itinerant: (lines: string) => `Horaires du service\u00a0: ${lines}`,
};

/** Why a place is the right one, where the type alone does not say it. */
export const why = {
  houseHere: 'C’est la maison du Département dans votre commune.',
  houseAmong: 'C’est une des maisons du Département dans votre commune. Elle vous dira laquelle suit votre quartier.',
  houseOfSector: 'C’est la maison du Département qui suit votre commune.',
  houseShared:
    'C’est une des maisons du Département qui suivent votre commune. Elle vous dira laquelle suit votre quartier.',
  housePresumed:
    'C’est sans doute votre maison\u00a0: la plus proche dans votre département. Si une autre suit votre commune, elle vous le dira.',
};

/** What a generic entry says of itself. */
export const generic = {
  here: (who: string) => `Nous n’avons pas encore cette adresse près de chez vous. Demandez-la\u00a0: ${who}.`,
  anywhere: (who: string) => `L’adresse dépend de votre commune. Demandez-la\u00a0: ${who}.`,
  elsewhere: (who: string) => `Nous ne connaissons pas cette adresse. Demandez-la\u00a0: ${who}.`,
};

/** How far the words of a card can be trusted: nothing more to do, or call first. */
const callFirst: Record<Freshness, string> = {
  recent: '.',
  aging: '\u00a0: appelez avant de venir.',
  old: '\u00a0: appelez avant.',
};

/** How old what is known is; each date is `2026`, `2026-03` or `2026-03-07`. */
export const age = {
  verified: (on: string, tier: Freshness) => `Vérifié en ${monthOf(on)}${callFirst[tier]}`,
  butThePhone: (on: string) => `Vérifié en ${monthOf(on)}. Il nous manque son numéro.`,
  known: (on: string, tier: Freshness) =>
    tier === 'recent'
      ? `Information ${ofMonth(on)}, à vérifier${callFirst.aging}`
      : `Information ${ofMonth(on)}${callFirst[tier]}`,
  undated: `Information sans date${callFirst.old}`,
  fromMemory: `Lieu connu de mémoire, sans source${callFirst.old}`,
  contact: (on: string, sure: boolean) =>
    sure ? `Téléphone vérifié en ${monthOf(on)}.` : `Le téléphone date ${ofMonth(on)}.`,
  adresse: (on: string, sure: boolean) =>
    sure ? `Adresse vérifiée en ${monthOf(on)}.` : `L’adresse date ${ofMonth(on)}.`,
  horaires: (on: string, sure: boolean) =>
    sure ? `Horaires vérifiés en ${monthOf(on)}.` : `Les horaires datent ${ofMonth(on)}.`,
  emergency: 'Numéro d’urgence national.',
  line: (on: string | null) => `Numéro national${on ? `, information ${ofMonth(on)}` : ''}.`,
  lineToVerify: (on: string | null) => `Numéro national à vérifier, information ${on ? ofMonth(on) : 'sans date'}.`,
  noPlace: 'Lieu exact non connu\u00a0: demandez-le à ce numéro.',
};

/** Who can be called when a place does not answer, or has no number of its own. */
export const fallback = {
  maison: 'Si ce numéro ne répond pas, votre maison du Département vous dira où appeler.',
  departement: 'Si ce numéro ne répond pas, le standard du Département vous dira où appeler.',
  mairie: 'Si ce numéro ne répond pas, la mairie vous dira où appeler.',
  ligne: 'Si ce numéro ne répond pas, cette ligne nationale vous dira où appeler.',
};

/** Why a place was chosen, and not the next best one. */
export const chosenBecause = {
  in_charge: 'C’est lui qui est chargé de votre commune.',
  only_one: 'Nous n’en connaissons pas d’autre pour vous.',
  known_already: 'Il fait aussi une autre de vos démarches\u00a0: un seul lieu à voir.',
  comes_to_you: 'Ce service se déplace.',
  reachable_by_phone: 'Vous pouvez appeler sans vous déplacer.',
  writes: (courriel: string) => `Vous pouvez lui écrire\u00a0: ${courriel}`,
  receives_you: 'On vous y reçoit en personne.',
  own_commune: 'C’est dans votre commune.',
  nearest: (distance: string) => `C’est le plus proche\u00a0: ${distance}.`,
  near: (distance: string) => `C’est un des plus proches\u00a0: ${distance}.`,
  competent: 'C’est un des lieux qui peuvent vous répondre.',
  its_purpose: 'C’est son rôle principal.',
  checked_recently: 'Ses informations ont moins de six mois.',
  open_now: 'Il est ouvert en ce moment.',
};

/** Why a card has a number and no place. */
export const numberBecause = {
  notKnown: ['Ce lieu n’est pas encore dans notre annuaire.', 'Ce numéro peut vous dire où aller.'],
  line: ['C’est un numéro national, le même partout.', chosenBecause.reachable_by_phone],
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
  elsewhereNear: (code: string) =>
    `Votre commune dépend d’un autre département (${code}). Nous n’avons que quelques adresses près de chez vous. Les numéros vous diront où aller pour le reste.`,
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
