import { CONTROLS } from "../../src/law/controls/all";
import { KOSTRA_CONTROLS } from "../../src/report/controls/kostra/runKostraControls";
import { filesBelow, textOf } from "./sourceFiles";

/** Codes that are put together: what stands in the place of the part that changes. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  "${kind}-ukjent": ["art", "kapittel", "funksjon"],
  "${kind}-utenfor-aar": ["art", "kapittel", "funksjon"],
  "${kontoklasse}-ikke-null": ["drift", "investering"],
};

const CODE = /["`]((?:[a-z0-9]+|\$\{\w+\})(?:-(?:[a-z0-9]+|\$\{\w+\}))+)["`]/g;
/** Where a code stands: as a field, or as the first or second argument of what makes a problem. */
const FIELD = /\b(?:code|problem)(?::| =)((?:\s+\| "[a-z0-9-]+")+| [^,;\n]+)/g;
const CALL = /\b(?:listingProblem|lineProblem|problemAt|problem|nothing|differs|refuse)\(\s*(?:[\w.]+,\s*)?("[a-z0-9-]+")/g;
/** What stands in for a code that is not there. */
const OTHERWISE = /\bcode \?\? ("[a-z0-9-]+")/g;

/** Every problem code the product can give, read from its source; those of controls come from the controls. */
export function problemCodes(): ReadonlySet<string> {
  const written = filesBelow("src").filter((file) => file.endsWith(".ts") && !file.startsWith("src/workbench/")).flatMap((file) => [...literalsIn(textOf(file))]);
  const ofControls = [...CONTROLS.map(({ problem }) => problem), ...KOSTRA_CONTROLS.map(({ id }) => id)];
  return new Set([...written.flatMap(expanded), ...ofControls]);
}

function* literalsIn(source: string): Iterable<string> {
  for (const pattern of [FIELD, CALL, OTHERWISE]) for (const [, place = ""] of source.matchAll(pattern)) for (const [, code = ""] of place.matchAll(CODE)) yield code;
}

/** Codes of controls that are put together come from the controls themselves. */
function expanded(code: string): readonly string[] {
  if (!code.includes("${")) return [code];
  const parts = PUT_TOGETHER[code];
  if (parts) return parts.map((part) => code.replace(/\$\{\w+\}/, part));
  const pattern = new RegExp(`^${code.replace(/\$\{\w+\}/g, ".+")}$`);
  if (CONTROLS.some(({ problem }) => pattern.test(problem))) return [];
  throw new Error(`${code}: si i test/support/problemCodes.ts hva den kan være`);
}
