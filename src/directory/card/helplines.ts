import { type Content, dangerWords, type HelplineRow } from '../../engine/content.ts';
import type { Helpline, Opening } from '../../engine/plan.ts';
import { type NeedDoors, takenOver } from '../choosing/doors.ts';
import type { Orientation } from '../directory.ts';
import { opening } from '../hours/hours.ts';
import { onThePhone } from '../sentences.ts';
import { helpline } from './answering-number.ts';

/**
 * The lines that stand with a plan, each once: those of the dangers met, then of the outcomes with their reason, then
 * of the needs. A number of a danger is never left out, even when its line is not in the data.
 */
export function helplinesOf(
  content: Content,
  needs: NeedDoors[],
  { dangers, facts }: Pick<Orientation, 'dangers' | 'facts'>,
  at: Date,
): Helpline[] {
  const notTheirs = content.lieux.filter(({ code }) => takenOver(facts).has(code)).map(({ ask }) => ask);
  const asked: { numero: string; why?: string }[] = [
    ...dangers.flatMap((key) => dangerNumbers(content, key)).map((numero) => ({ numero })),
    ...needs.flatMap(({ outcome }) => outcome?.helplines ?? []),
    ...needs
      .flatMap(({ need }) => need.helplines)
      .filter((numero) => !notTheirs.includes(numero))
      .map((numero) => ({ numero })),
  ];
  const lines = new Map<string, Helpline>();
  for (const { numero, why } of asked) {
    const row = helpline(content, numero);
    const key = row?.numero ?? numero;
    const known = lines.get(key);
    if (known) known.why ??= why;
    else
      lines.set(key, {
        ...(row ? asHelpline(row, at) : { numero, nom: numero, horaires: null, open: null }),
        ...(why && { why }),
      });
  }
  return [...lines.values()];
}

/** The numbers of a danger key, in the order of haste. */
export function dangerNumbers(content: Content, key: string): string[] {
  return dangerWords(content, key)?.helplines ?? [];
}

/** A line as the plan shows it, open or not at that moment. */
function asHelpline(row: HelplineRow, at: Date): Helpline {
  const { state } = lineOpening(row, at);
  return {
    numero: row.numero,
    nom: row.nom,
    horaires: row.horaires,
    open: state === 'unknown' ? null : state === 'open',
  };
}

/** Whether a line answers at a moment. */
export const lineOpening = (row: HelplineRow, at: Date): Opening => opening(row.semaine, null, at, onThePhone);
