import * as z from 'zod';
import { OperatorError } from '../../config.ts';
import { DangerKind } from '../../engine/flow.ts';

/** A danger kind, or none. */
export const Urgency = z.enum(['none', ...DangerKind.options]);
export type Urgency = z.infer<typeof Urgency>;

/** A sentence and what it should be understood to say. Other keys of the file are notes for people. */
export const Phrase = z.object({
  id: z.string(),
  text: z.string(),
  /** Need codes, the most important first; `hors-sujet` alone when there is nothing to orient. */
  needs: z.array(z.string()).min(1),
  /** Codes that may also come first. */
  acceptable: z.array(z.string()).default([]),
  urgent: Urgency,
  urgent_acceptable: z.array(Urgency).default([]),
  difficulty: z.string(),
  /** Looks like a danger and is none. */
  lookalike: z.boolean().default(false),
});
export type Phrase = z.infer<typeof Phrase>;

/** Reads annotated sentences, one JSON object a line. Throws an OperatorError that names the line that is wrong. */
export function parsePhrases(text: string, file: string): Phrase[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), place: `${file}, ligne ${at + 1}` }));
  const phrases = lines.filter(({ line }) => line !== '').map(({ line, place }) => parsePhrase(line, place));
  if (phrases.length === 0) throw new OperatorError(`${file} ne contient aucune phrase.`);
  return phrases;
}

function parsePhrase(line: string, place: string): Phrase {
  const read = Phrase.safeParse(jsonOf(line, place));
  if (!read.success) throw new OperatorError(`${place} : ${z.prettifyError(read.error)}`);
  return read.data;
}

/** The JSON value of a text; throws an OperatorError that says where it is not JSON. */
export function jsonOf(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OperatorError(`${place} : ce n’est pas du JSON.`, { cause });
  }
}
