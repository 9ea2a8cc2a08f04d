/**
 * The decimal sign most amounts show: the last separator, with one or two digits after it, or more that can be no
 * group; or the line that stands for no øre (`1,234.-`). A comma where none shows any.
 */
export function decimalOf(amounts: readonly string[]): "," | "." {
  const count = (pattern: RegExp): number => amounts.filter((text) => pattern.test(text)).length;
  return count(/\.(?:\d{1,2}|\d{2}0{2,}|(?<=\d{4}\.)\d{3})[^\d.,]*$|\d\.[-\u2013\u2014]\)?$/) >
    count(/,(?:\d{1,2}|\d{2}0{2,}|(?<=\d{4},)\d{3})[^\d.,]*$|\d,[-\u2013\u2014]\)?$/)
    ? "."
    : ",";
}
