import { Document, isScalar, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { parisTime } from '../../directory/hours/paris-time.ts';
import { Story } from './story.ts';
import type { Then } from './then.ts';

/** Reads a story. Throws a French sentence for a file that is not one. */
export function parseStory(text: string, file: string): Story {
  const document = parseDocument(text);
  const [wrong] = document.errors;
  if (wrong) throw new Error(`${file} n’est pas du YAML : ${wrong.message.split('\n')[0]}`, { cause: wrong });
  const story = Story.safeParse(document.toJS());
  if (!story.success) throw new Error(`${file} n’est pas une histoire.\n${z.prettifyError(story.error)}`);
  return story.data;
}

/** A story as its file, with a first line that says what it is. */
export function writeStory(story: Story, comment: string): string {
  const document = new Document(story);
  document.commentBefore = ` ${comment}`;
  return print(document);
}

/** The same file with what was observed in place of each `then`; comments stay. */
export function rewriteThen(text: string, observed: Then[]): string {
  const document = parseDocument(text);
  for (const [nth, then] of observed.entries()) document.setIn(['turns', nth, 'then'], document.createNode(then));
  return print(document);
}

/** Short lists stand on one line, sentences are never folded. */
function print(document: Document): string {
  visit(document, {
    Seq: (_, seq) => {
      if (seq.items.every((item) => isScalar(item) && String(item.value).length < 40)) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

/** A moment as it is read on the clocks in France, with their advance on UTC: `2026-11-24T15:10:00+01:00`. */
export function inParis(moment: Date): string {
  const { day, minute } = parisTime(moment);
  const shown = (day * 24 * 60 + minute) * 60_000 + moment.getUTCSeconds() * 1000;
  const ahead = Math.round((shown - moment.getTime()) / 3_600_000);
  return `${new Date(shown).toISOString().slice(0, 19)}+0${ahead}:00`;
}
