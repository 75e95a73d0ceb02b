import type { Content } from '../../engine/content.ts';
import { emergencyBlock } from './lines.ts';
import { safe, type TextMessage } from './message.ts';

/** The lines of danger, in the order of need: shown when nothing else can be answered. */
const NUMBERS = ['17', '15', '18', '112', '114', '115', '119', '3114', '3919'];

/** Some calm sentences, then the numbers that answer without us. Needs no database. */
export function calmMessage({ helplines }: Pick<Content, 'helplines'>, says: string[]): TextMessage {
  const lines = NUMBERS.flatMap((numero) => helplines.filter((line) => line.numero === numero));
  return { html: `${says.map(safe).join('\n')}\n\n${emergencyBlock(lines)}` };
}
