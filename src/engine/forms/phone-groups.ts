/**
 * The groups in which a number is said: ten digits in pairs, « 0 805 160 075 » as it is written, « 39 19 » and « 31 14 »
 * in pairs, « 116 006 » in threes; two and three digits whole.
 */
export function groupsOf(numero: string): string[] {
  const digits = numero.replace(/\D/g, '');
  const written = numero.trim().split(/[\s\u00a0.]+/);
  if (digits.length === 10 && /^0$/.test(written[0] ?? '') && written.length > 2) return written;
  if (digits.length === 10) return digits.startsWith('08') ? cut(digits, [1, 3, 3, 3]) : cut(digits, [2, 2, 2, 2, 2]);
  if (digits.length === 6) return cut(digits, [3, 3]);
  if (digits.length === 4) return cut(digits, [2, 2]);
  return digits.length <= 3 ? [digits] : [...digits];
}

function cut(digits: string, sizes: number[]): string[] {
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
}
