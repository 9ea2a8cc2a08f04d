/**
 * As this function writes it: the user's formula in a bracket, multiplied or divided by what lies between two units.
 */
const WRAPPED = /^=\((.*)\)([*/])(1000000|1000)$/s;

/**
 * The user's formula of amounts in `from` kroner, giving them in `to` kroner. Back in its first unit it is what it
 * was. `isNumber`: what it gives now; a text or a blank is never multiplied.
 */
export function formulaInUnit(formula: string, from: number, to: number, isNumber: boolean): string {
  const wrapped = WRAPPED.exec(formula);
  const [, inner = "", sign, size] = wrapped && isBalanced(wrapped[1] ?? "") ? wrapped : [null, formula.slice(1)];
  const [up, down] = [from * (sign === "*" ? Number(size) : 1), to * (sign === "/" ? Number(size) : 1)];
  if (up === down) return `=${inner}`;
  const scale = up > down ? `*${up / down}` : `/${down / up}`;
  return isNumber ? `=(${inner})${scale}` : `=IF(ISNUMBER(${inner}),(${inner})${scale},${inner})`;
}

/** Whether the bracket before the text and the one after it are one pair. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text.replace(/"[^"]*"|'[^']*'/g, "").replace(/[^()]/g, "")) {
    open += sign === "(" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}
