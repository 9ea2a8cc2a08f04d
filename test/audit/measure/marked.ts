import { auditDocument } from "../../../src/audit/auditDocument";
import type { FactTable } from "../../../src/audit/facts/factTable";
import type { Finding } from "../../../src/audit/finding";
import { readDocument } from "../../../src/document/readDocument";
import type { ReportDocument } from "../../../src/document/reportDocument";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { nb } from "../../support/nb";

/** A report with «[[what is true|what is not]]» where it can be made wrong. */
const MARK = /\[\[([^|\]]*)\|([^\]]*)\]\]/g;
const CHUNK = /(?=<(?:p|li|table|h\d)[ >])/;

/** What came of a marked report: alarms about it as it is, and of each mark whether it was told when it was wrong. */
interface MarkedResult {
  readonly falseAlarms: readonly string[];
  readonly told: { readonly tables: readonly string[]; readonly prose: readonly string[] };
  readonly missed: { readonly tables: readonly string[]; readonly prose: readonly string[] };
}

const isAlarm = ({ verdict }: Finding): boolean => verdict === "feil" || verdict === "se på";
const inWords = ({ kind, quoted, right, context, why }: Finding): string => `${kind}: «${quoted}» -> ${right ?? "?"} in «${context}» (${why})`;

/** Each mark is wrong in one copy; a copy has one wrong mark in each paragraph and table. */
export async function markedResult(marked: string, facts: readonly FactTable[], year: number): Promise<MarkedResult> {
  const chunks = marked.split(CHUNK);
  const rounds = Math.max(...chunks.map((chunk) => [...chunk.matchAll(MARK)].length));
  const base = await read(chunks.map((chunk) => withWrong(chunk, -1)).join(""));
  const alarmsIn = (document: ReportDocument, held: readonly FactTable[]): readonly Finding[] => auditDocument(document, { facts: held, year }).findings.filter(isAlarm);
  const falseAlarms = [...alarmsIn(base, facts), ...alarmsIn(base, [])].map(inWords);
  const told = { tables: [] as string[], prose: [] as string[] };
  const missed = { tables: [] as string[], prose: [] as string[] };
  for (let round = 0; round < rounds; round += 1) {
    const copy = await read(chunks.map((chunk) => withWrong(chunk, round)).join(""));
    const marks = chunks.flatMap((chunk) => { const mark = [...chunk.matchAll(MARK)][round]; return mark ? [mark] : []; });
    const changed = copy.blocks.flatMap((block, b) => (JSON.stringify(block) === JSON.stringify(base.blocks[b]) ? [] : [b]));
    if (changed.length !== marks.length) throw new Error(`Runde ${round}: ${marks.length} endringer i ${changed.length} blokker`);
    const alarms = alarmsIn(copy, facts);
    falseAlarms.push(...alarms.filter(({ block }) => !changed.includes(block)).map(inWords));
    marks.forEach(([whole, , wrong = ""], m) => {
      const block = copy.blocks[changed[m] as number];
      const of = block?.kind === "table" ? "tables" : "prose";
      const isTold = alarms.some((alarm) => alarm.block === changed[m] && (of === "tables" || alarm.context.includes(wrong)));
      (isTold ? told : missed)[of].push(`${whole} in «${block?.kind === "table" ? block.headers.join(" | ") : (block?.text ?? "")}»`);
    });
  }
  return { falseAlarms, told, missed };
}

/** The chunk with its mark number `wrong` not true, and the others true. */
function withWrong(chunk: string, wrong: number): string {
  let mark = -1;
  return chunk.replace(MARK, (_, right: string, other: string) => { mark += 1; return mark === wrong ? other : right; });
}

async function read(text: string): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes("rapport.html", Buffer.from(text)));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return reading.document;
}
