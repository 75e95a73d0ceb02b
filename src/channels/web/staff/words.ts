/** « 21 novembre 2026 », from `2026-11-21`. */
export function fullDateOf(date: string): string {
  const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date)).replace(/^1 /, '1er ');
}
