import { auditDocument } from "../../../src/audit/auditDocument";
import type { FactTable } from "../../../src/audit/facts/factTable";
import type { Finding } from "../../../src/audit/finding";
import { changedCopy, type Change } from "./changes";
import type { MadePart } from "./madeReport";
import { readIn, type Form } from "./styles";

/** What came of changed copies of one report. */
export interface Measured {
  /** Alarms about the report as it is. */
  readonly falseAlarms: readonly string[];
  readonly told: readonly Change[];
  readonly missed: readonly Change[];
  /** Alarms about what was not changed, beside a change. */
  readonly beside: readonly string[];
}

const isAlarm = ({ verdict }: Finding): boolean => verdict === "feil" || verdict === "se på";
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").replace("\u2212", "-").trim();
const inWords = ({ kind, context, quoted, right, why }: Finding): string => `${kind}: «${quoted}» -> ${right ?? "?"} in «${context}» (${why})`;

/** Of `copies` copies of the report, each with a cell of each table and a third of the sentences changed: what is told, missed, and told of something else. */
export async function measured(parts: readonly MadePart[], form: Form, facts: readonly FactTable[], copies: number): Promise<Measured> {
  const alarms = async (of: readonly MadePart[]): Promise<readonly Finding[]> => auditDocument(await readIn(form, of), { facts, year: 2024 }).findings.filter(isAlarm);
  const told: Change[] = [];
  const missed: Change[] = [];
  const beside: string[] = [];
  for (let copy = 0; copy < copies; copy += 1) {
    const made = changedCopy(parts, 1000 + copy);
    const found = await alarms(made.parts);
    for (const change of made.changes) (found.some((finding) => isOf(finding, change)) ? told : missed).push(change);
    beside.push(...found.filter((finding) => !made.changes.some((change) => isOf(finding, change))).map(inWords));
  }
  return { falseAlarms: (await alarms(parts)).map(inWords), told, missed, beside };
}

/** A cell is told when it is named, or the sum or the row that it breaks. */
function isOf({ kind, quoted, context }: Finding, change: Change): boolean {
  if (!change.kind.startsWith("tabell")) return plain(change.text).includes(plain(context)) || plain(context).includes(plain(change.text));
  const [row = "", column = ""] = context.split(" – ").map(plain);
  const isNamed = plain(quoted) === plain(change.text) && row.startsWith(plain(change.context).slice(0, 12));
  const isRelated = (kind.startsWith("tabell") || kind === "gjentatt") && (column === plain(change.column) || row === plain(change.context)) && change.rows.some((label) => plain(label) === row);
  return isNamed || isRelated;
}
