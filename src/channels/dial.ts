/** The one national number that is written to, not called: it is made for who cannot hear or speak. */
const bySms = '114';

/** Whether a number takes written messages instead of calls. */
export const isSms = (numero: string): boolean => numero.trim() === bySms;

/** The address that a phone dials for a number written for people: without spaces, dots or hyphens. */
export function dial(numero: string): string {
  const digits = numero.replace(/[^\d+]/g, '');
  return `${isSms(numero) ? 'sms' : 'tel'}:${digits}`;
}
