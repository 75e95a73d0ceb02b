import type { Content, HelplineRow } from '../../engine/content.ts';
import type { Card, Opening } from '../../engine/plan.ts';
import { wholeDays } from '../hours/closures.ts';
import { opening } from '../hours/hours.ts';
import { hoursInWords } from '../hours/hours-in-words.ts';
import type { Place } from '../place.ts';
import { atTheDoor, byAppointment, hoursOf, itinerant, onThePhone, withoutAddress } from '../sentences.ts';
import { helpline } from './answering-number.ts';
import { lineOpening } from './helplines.ts';

/**
 * Whether a place is open, at its door and on its phone. One that has no door has only a phone. A day on which the
 * place is closed holds for its own phone; its exceptional hours are those of the door.
 */
export function openingsOf(place: Place, content: Content, at: Date): Pick<Card, 'open' | 'open_phone'> {
  const hours = place.semaine_telephone;
  const phone = hours
    ? opening(hours, wholeDays(place.fermetures), at, onThePhone)
    : nationalOpening(place, content, at);
  const hasDoor = place.commune !== null || place.adresse !== null || place.semaine_accueil !== null;
  if (!hasDoor && phone) return { open: phone };
  return { open: doorOpening(place, at), ...(phone && { open_phone: phone }) };
}

/** A place that moves is never said open at an address; one that receives by appointment is never said open. */
function doorOpening(place: Place, at: Date): Opening {
  if (place.itinerant) {
    return { state: 'unknown', now: /\bbus\b/i.test(place.nom) ? itinerant.bus : itinerant.other, next: null };
  }
  const hours = place.semaine_accueil;
  if (hours) return opening(hours, place.fermetures, at, atTheDoor);
  if (isByAppointment(place)) return opening(null, place.fermetures, at, { ...atTheDoor, unknown: byAppointment });
  if (place.adresse) return opening(null, place.fermetures, at, atTheDoor);
  return { state: 'unknown', now: withoutAddress, next: null };
}

const isByAppointment = ({ semaine_rendez_vous, accueil }: Place): boolean =>
  semaine_rendez_vous !== null || /^(seulement )?sur rendez-vous/i.test(accueil ?? '');

/** The hours of a place whose own number is a national line: a Caf that answers by the 3230. */
function nationalOpening({ telephone }: Place, content: Content, at: Date): Opening | null {
  const row = national(telephone, content);
  return row?.horaires_osm ? lineOpening(row, at) : null;
}

const national = (telephone: string | null, content: Content): HelplineRow | undefined =>
  telephone ? helpline(content, telephone) : undefined;

/**
 * The weekly hours of a place on one line, those of the walk-in, of the appointments and of the phone apart:
 * « Accueil : lundi : 9 h – 12 h. Téléphone : … ». Null when none are known.
 */
export function hoursLine(place: Place, content: Content): string | null {
  const door = hoursInWords(place.semaine_accueil).join('\u00a0; ');
  const appointment = hoursInWords(place.semaine_rendez_vous).join('\u00a0; ');
  const own = hoursInWords(place.semaine_telephone).join('\u00a0; ');
  const phone = own || (national(place.telephone, content)?.horaires ?? '');
  const lines: string[] = [];
  if (door) lines.push(place.itinerant ? hoursOf.itinerant(door) : phone || appointment ? hoursOf.door(door) : door);
  if (appointment) lines.push(hoursOf.appointment(appointment));
  if (phone) lines.push(hoursOf.phone(phone));
  return lines.length > 0 ? lines.join('. ') : null;
}
