import { textOf } from '../format.ts';
import { type Held, heldIn } from './nested.ts';

/** Walk-in and appointment hours in OSM opening_hours, or what is left to words; '' when there is nothing. */
export type OpeningTimes = { horaires_accueil: string; horaires_rendez_vous: string; accueil: string };

const DAYS: Record<string, string> = {
  lundi: 'Mo',
  mardi: 'Tu',
  mercredi: 'We',
  jeudi: 'Th',
  vendredi: 'Fr',
  samedi: 'Sa',
  dimanche: 'Su',
};

/** Appointments only: these hours are not walk-in hours. */
const BY_APPOINTMENT = /^\(?(uniquement |seulement )?(sur|avec) (rendez-vous|rdv)\)?\.?$/i;

/**
 * Reads `plage_ouverture` of the annuaire: spans of days, each with one or two spans of hours and a free comment. A
 * comment that changes the meaning (« semaines paires ») cannot be read as a week: then all the hours are left to words.
 */
export function openingTimes(plages: unknown): OpeningTimes {
  const spans = heldIn(plages).filter((plage) => textOf(plage.nom_jour_debut) && hoursOf(plage).length > 0);
  const comment = (plage: Held) => textOf(plage.commentaire);
  const [meeting, open] = [
    spans.filter((plage) => BY_APPOINTMENT.test(comment(plage))),
    spans.filter((p) => !comment(p)),
  ];
  if (meeting.length + open.length < spans.length || [meeting, open].some(overlaps))
    return { horaires_accueil: '', horaires_rendez_vous: '', accueil: spans.map(inWords).join(' ; ') };
  return { horaires_accueil: inOsm(open), horaires_rendez_vous: inOsm(meeting), accueil: '' };
}

const inOsm = (spans: readonly Held[]): string =>
  spans.map((plage) => `${daysOf(plage)} ${hoursOf(plage).join(',')}`).join('; ');

function daysOf({ nom_jour_debut, nom_jour_fin }: Held): string {
  const [from, to] = [nom_jour_debut, nom_jour_fin].map((day) => DAYS[textOf(day).toLowerCase()] ?? textOf(day));
  return to && to !== from ? `${from}-${to}` : `${from}`;
}

/** « 09:00:00 » to « 12:00:00 » → « 09:00-12:00 ». */
function hoursOf(plage: Held): string[] {
  return ['1', '2'].flatMap((rank) => {
    const from = textOf(plage[`valeur_heure_debut_${rank}`]).slice(0, 5);
    const to = textOf(plage[`valeur_heure_fin_${rank}`]).slice(0, 5);
    return from && to ? [`${from}-${to}`] : [];
  });
}

/** Whether a day is named by two spans: OSM would keep the last one only. */
function overlaps(spans: readonly Held[]): boolean {
  const order = Object.keys(DAYS);
  const days = spans.flatMap(({ nom_jour_debut, nom_jour_fin }) => {
    const from = order.indexOf(textOf(nom_jour_debut).toLowerCase());
    const to = order.indexOf(textOf(nom_jour_fin).toLowerCase());
    return order.slice(from, (to < 0 ? from : to) + 1);
  });
  return new Set(days).size < days.length;
}

function inWords(plage: Held): string {
  const [from, to, comment] = [plage.nom_jour_debut, plage.nom_jour_fin, plage.commentaire].map(textOf);
  const days = to && to !== from ? `${from} au ${to}` : `${from}`;
  const hours = hoursOf(plage).map((span) => span.replace('-', ' à ').replace(/0?(\d+):(\d\d)/g, hourInFrench));
  return `${days} de ${hours.join(' et de ')}${comment ? ` (${comment})` : ''}`;
}

const hourInFrench = (_: string, hour: string, minute: string): string =>
  `${hour}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
