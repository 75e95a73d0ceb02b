/** Phone numbers in a sentence, but for 15, 17, 112 and their like, which are read as any number. Amounts are none. */
export const PHONES =
  /(?<![\d,.])(?:0\d(?:[ \u00a0.]?\d\d){4}|0[ \u00a0]\d{3}(?:[ \u00a0]\d{2,3}){2,3}|116[ \u00a0]\d{3}|3\d[ \u00a0]?\d\d)(?![ \u00a0]?(?:\d|€|euros?\b))/g;
