import { foreignCodes } from '../texts/languages.ts';
import { otherLanguages } from '../texts/other-languages.ts';
import { texts } from '../texts.ts';

/** The numbers that answer whatever happens to us: they stand at the top of every page, and travel inside the widget. */

export type EmergencyLine = { numero: string; nom: string /** Written to, not called. */; sms?: true };

export const emergencyLines: EmergencyLine[] = [
  { numero: '17', nom: 'police ou gendarmerie' },
  { numero: '114', nom: 'par SMS', sms: true },
  { numero: '15', nom: 'Samu' },
  { numero: '18', nom: 'pompiers' },
  { numero: '112', nom: 'toute urgence' },
];

/** What to do in danger, in one sentence, by language code. */
export const emergencySays: Record<string, string> = {
  fr: texts.outage[1] as string,
  ...Object.fromEntries(foreignCodes.map((code) => [code, otherLanguages[code].says[2]])),
};
