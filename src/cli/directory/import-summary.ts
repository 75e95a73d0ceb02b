import type { Summary } from '../../directory/import/summary.ts';

/** How many lines of a list are shown; `--json` gives them all. */
const SHOWN = 20;

/** The summary of an import, as its keeper reads it. */
export function inWords(summary: Summary): string {
  const { added, changed, closed, unchanged, refused, aside, drifts, orphans, unread_columns } = summary;
  const severalFiles = new Set(refused.map(({ file }) => file)).size > 1;
  return [
    `${summary.source} : ${counted(summary.rows, 'ligne lue', 'lignes lues')}.`,
    ...list(added, 'lieu ajouté', 'lieux ajoutés', ({ nom, id }) => `${nom} (${id})`),
    ...list(changed, 'lieu changé', 'lieux changés', ({ nom, id, fields }) => `${nom} (${id}) : ${fields.join(', ')}`),
    ...list(closed, 'lieu fermé', 'lieux fermés', ({ nom, id }) => `${nom} (${id})`),
    `  ${counted(unchanged, 'lieu inchangé', 'lieux inchangés')}`,
    ...list(refused, 'ligne refusée', 'lignes refusées', ({ file, line, reason, kept }) => {
      return `${severalFiles ? `${file}, ` : ''}${summary.unit} ${line} : ${reason}${kept ? ' (le lieu reste comme avant)' : ''}`;
    }),
    ...list(
      aside,
      'champ laissé de côté',
      'champs laissés de côté',
      ({ line, id, field, value, reason }) => `${summary.unit} ${line}, ${id}, ${field} « ${value} » : ${reason}`,
    ),
    ...line(summary.elsewhere, 'ligne hors des départements servis', 'lignes hors des départements servis'),
    ...unknownTypes(summary.unknown_types),
    ...line(
      summary.left_out,
      'lieu écarté (correction, ou déjà dans une maison du Département)',
      'lieux écartés (corrections, ou déjà dans une maison du Département)',
    ),
    ...list(
      drifts,
      'correction sous laquelle la source a changé',
      'corrections sous lesquelles la source a changé',
      ({ id, champ, said, says, kept }) =>
        `${id}, ${champ} : la source disait « ${said} », elle dit « ${says} » ; gardé : « ${kept} »`,
    ),
    ...list(
      orphans,
      'correction dont le lieu n’est plus dans la source (gardée)',
      'corrections dont le lieu n’est plus dans la source (gardées)',
      ({ id, champ }) => `${id}, ${champ}`,
    ),
    ...(unread_columns.length > 0 ? [`  Colonnes que personne ne lit : ${unread_columns.join(', ')}`] : []),
    summary.written ? 'C’est écrit.' : 'Essai : rien n’est écrit.',
  ].join('\n');
}

function unknownTypes(types: Record<string, number>): string[] {
  const all = Object.entries(types).sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return [];
  const named = all.slice(0, SHOWN).map(([type, count]) => `${type} ${count}`);
  return [
    `  ${counted(total, 'ligne', 'lignes')} de types que l’annuaire n’a pas : ${named.join(', ')}${all.length > SHOWN ? '…' : ''}`,
  ];
}

/** A count and its first items; 0 is said too, for what is added, changed, closed or refused. */
function list<T>(items: readonly T[], one: string, several: string, say: (item: T) => string): string[] {
  const rest = items.length > SHOWN ? [`      … et ${items.length - SHOWN} de plus (--json les donne tous)`] : [];
  return [
    `  ${counted(items.length, one, several)}`,
    ...items.slice(0, SHOWN).map((item) => `      ${say(item)}`),
    ...rest,
  ];
}

const line = (count: number, one: string, several: string): string[] =>
  count > 0 ? [`  ${counted(count, one, several)}`] : [];

const counted = (count: number, one: string, several: string): string => `${count} ${count > 1 ? several : one}`;
