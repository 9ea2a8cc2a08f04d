/**
 * The decimal sign most amounts show: the last separator, with one or two digits after it, or more that can be no
 * group. A comma where none shows any.
 */
export function decimalOf(amounts: readonly string[]): "," | "." {
  const count = (pattern: RegExp): number => amounts.filter((text) => pattern.test(text)).length;
  return count(/\.(?:\d{1,2}|\d{2}0{2,}|(?<=\d{4}\.)\d{3})[^\d.,]*$/) >
    count(/,(?:\d{1,2}|\d{2}0{2,}|(?<=\d{4},)\d{3})[^\d.,]*$/)
    ? "."
    : ",";
}
