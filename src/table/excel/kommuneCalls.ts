/** A call of one of the add-in's functions: "AVVIK", and its arguments as they stand. */
export interface KommuneCall {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * The name as Excel writes it, and as it is left where the add-in was not there: with the file's own prefix, and
 * sometimes with the add-in's address before it.
 */
const CALL = /(?<![\w.])(?:'[^']*'!|[\w.]+!)?@?(?:_xlfn\.|_xll\.)?(?:_xldudf_KOMMUNE_|KOMMUNE\.)([A-Z][A-Z_]*)\(/iy;
const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?!!@?_xl)/y;

/**
 * The formula with every call of the add-in's functions as `write` says it, innermost first; text in quotes and sheet
 * names are left alone.
 */
export function rewriteCalls(formula: string, write: (call: KommuneCall) => string): string {
  let written = "";
  for (let at = 0; at < formula.length;) {
    const call = matchAt(CALL, formula, at);
    const end = call && closingOf(formula, at + call[0].length);
    if (call && end !== null) {
      const args = argumentsOf(formula.slice(at + call[0].length, end as number)).map((arg) =>
        rewriteCalls(arg, write),
      );
      written += write({ name: (call[1] as string).toUpperCase(), args });
      at = (end as number) + 1;
    } else {
      const piece = matchAt(TEXT, formula, at)?.[0] ?? (formula[at] as string);
      written += piece;
      at += piece.length;
    }
  }
  return written;
}

/** The formula as Excel reads it when the add-in is there. */
export const withOwnNames = (formula: string): string =>
  rewriteCalls(formula, ({ name, args }) => `KOMMUNE.${name}(${args.join(",")})`);

/** Names of the add-in's functions the formula calls. */
export function calledFunctions(formula: string): readonly string[] {
  const names = new Set<string>();
  rewriteCalls(formula, ({ name }) => {
    names.add(name);
    return "";
  });
  return [...names];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the parenthesis that is open at `from` closes; null when it does not. */
function closingOf(formula: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < formula.length;) {
    const text = matchAt(TEXT, formula, at)?.[0];
    if (text === undefined && formula[at] === "(") depth += 1;
    if (text === undefined && formula[at] === ")" && (depth -= 1) === 0) return at;
    at += text?.length ?? 1;
  }
  return null;
}

/** Between commas that are in no parenthesis, no array and no text. */
function argumentsOf(inner: string): readonly string[] {
  if (inner.trim() === "") return [];
  const args = [""];
  let depth = 0;
  for (let at = 0; at < inner.length;) {
    const piece = matchAt(TEXT, inner, at)?.[0] ?? (inner[at] as string);
    if ("({".includes(piece)) depth += 1;
    if (")}".includes(piece)) depth -= 1;
    if (piece === "," && depth === 0) args.push("");
    else args[args.length - 1] += piece;
    at += piece.length;
  }
  return args.map((arg) => arg.trim());
}
