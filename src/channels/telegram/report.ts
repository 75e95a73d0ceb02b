import { structureNamed } from '../../directory/named-structure.ts';
import type { Card } from '../../engine/plan.ts';
import type { ReportKind } from '../../engine/report-kinds.ts';
import { reportPlace } from '../../session/report.ts';
import { isReportable, reportedWords, reportWords } from '../report-words.ts';
import type { TelegramDeps } from './deps.ts';
import { type Button, bold, type Message, safe } from './message.ts';
import { type Press, writePress } from './press.ts';
import type { Outgoing } from './send.ts';
import { telegramWords } from './words.ts';

/** « Signaler une erreur » by buttons alone: what is wrong is chosen, and no word is asked for. */

/** Bytes of what a button bears: core.telegram.org/bots/api#inlinekeyboardbutton. */
const BEARS = 64;

const kinds = Object.keys(telegramWords.wrong) as (keyof typeof telegramWords.wrong)[];

/** The button under the card of a place; none for one whose name is longer than a button bears. */
export function wrongButton(card: Card, mark: string): Button[] {
  const longest = Math.max(...kinds.map((what) => bytesOf({ kind: 'report', mark, what, structure: card.id })));
  if (!isReportable(card) || longest > BEARS) return [];
  return [{ text: reportWords.title, data: writePress({ kind: 'wrong', mark, structure: card.id }) }];
}

const bytesOf = (press: Press): number => new TextEncoder().encode(writePress(press)).length;

/** What can be wrong, asked after the card; a place that is gone is said so. */
export async function askWrong(
  { session }: TelegramDeps,
  { mark, structure }: Extract<Press, { kind: 'wrong' }>,
): Promise<Outgoing> {
  const place = await structureNamed(session.db, structure);
  if (!place) return { messages: [told(reportedWords.unknown)] };
  const buttons = kinds.map((what): Button[] => [
    { text: telegramWords.wrong[what], data: writePress({ kind: 'report', mark, what, structure }) },
  ]);
  return {
    messages: [{ html: `${bold(place.nom)}\n${safe(reportWords.asks)}`, buttons, silent: true }],
  };
}

/** Keeps what was chosen; the thanks take the place of the question. Throws when the store fails. */
export async function takeReport(
  { session }: TelegramDeps,
  { what, structure }: Extract<Press, { kind: 'report' }>,
  chat: number,
  on: number | undefined,
): Promise<Outgoing> {
  const kind: ReportKind = what;
  const { became } = await reportPlace(session, { structure, kind }, String(chat));
  return { messages: [told(reportedWords[became])], ...(on !== undefined && { editing: on }) };
}

const told = (says: string): Message => ({ html: safe(says), silent: true });
