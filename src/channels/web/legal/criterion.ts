import * as z from 'zod';

/** data/rgaa.csv: one of the 106 criteria of the RGAA 4.1, and what our own check found. */
export const Criterion = z.strictObject({
  /** « 10.4 » */
  numero: z.string(),
  theme: z.string(),
  niveau: z.enum(['A', 'AA']),
  critere: z.string(),
  etat: z.enum(['conforme', 'non conforme', 'non applicable']),
  /** Where it was looked at. */
  ou: z.enum(['pages', 'widget', 'pages et widget']),
  /** What shows it, in French. */
  preuve: z.string(),
  /** Tests that show it at every change: `file#name`, or `file` for all of its tests. */
  tests: z.array(z.string()),
  /** What falls short, why and until when; null where nothing does. */
  ecart: z.string().nullable(),
  /** The day on which it was last looked at, ISO. */
  vu_le: z.string(),
});
export type Criterion = z.infer<typeof Criterion>;

/** data/rgaa-echantillon.csv: a page or a state that was looked at. */
export const Sample = z.strictObject({
  page: z.string(),
  /** Its address, or the way to it where the address is not the same for everyone. */
  adresse: z.string(),
  etats: z.string(),
});
export type Sample = z.infer<typeof Sample>;
