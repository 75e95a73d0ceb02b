/** Rows in the order of a field, by code unit: the same on every machine. */
export const byField =
  <K extends string>(field: K) =>
  (a: Partial<Record<K, string>>, b: Partial<Record<K, string>>): number => {
    const [left, right] = [a[field] ?? '', b[field] ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  };

/** Rows by a key, keys in order. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
