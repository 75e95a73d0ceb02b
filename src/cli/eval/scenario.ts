import * as z from 'zod';
import { OperatorError } from '../../config.ts';
import { jsonOf, Urgency } from './phrase.ts';

/** A person, what they say and the doors that they must be led to. Other keys of the file are notes for people. */
export const Scenario = z.object({
  id: z.string(),
  /** A day of the week and an hour: « mardi 10h », « lundi 19h30 ». */
  when: z.string(),
  commune: z.object({
    name: z.string().nullable(),
    insee: z.string().nullable(),
    /** The name that the person uses. */
    as_said: z.string().optional(),
  }),
  opening: z.array(z.string()).min(1),
  answers_if_asked: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  needs: z.array(z.string()).min(1),
  urgent: Urgency,
  /** Steps in order; in a step, place types that are as good as each other. */
  orientation: z.array(z.array(z.string())),
  helplines_must: z.array(z.string()).default([]),
  helplines_must_any: z.array(z.string()).default([]),
  never_first: z.array(z.string()).default([]),
});
export type Scenario = z.infer<typeof Scenario>;

/** Reads cases, a JSON array. Throws an OperatorError that says which case is wrong, and in what. */
export function parseScenarios(text: string, file: string): Scenario[] {
  const read = z.array(Scenario).min(1).safeParse(jsonOf(text, file));
  if (!read.success) throw new OperatorError(`${file} n’est pas une liste de cas.\n${z.prettifyError(read.error)}`);
  return read.data;
}
