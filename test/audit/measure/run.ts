/* What is told of changed copies of reports in styles they come in, and false alarms of the true ones. `npm run measure:audit -- [copies] [style]` */
import { auditDocument } from "../../../src/audit/auditDocument";
import { ledgerFacts } from "../../../src/audit/facts/ledgerFacts";
import { readText } from "../../../src/document/text/readText";
import { buildReport } from "../../../src/report/buildReport";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { publishedReport } from "./madeReport";
import { STYLES } from "./reports";
import { FORMS } from "./styles";
import { measured, type Measured } from "./told";

const [copies = 6, only] = [Number(process.argv[2] ?? 9), process.argv[3]];
const verbose = process.argv.includes("--missed");

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const share = (told: number, all: number): string => (all === 0 ? "–" : `${told}/${all} ${((100 * told) / all).toFixed(0)} %`);

function line(what: string, { told, missed, falseAlarms, beside }: Measured): Record<string, string | number> {
  const of = (test: (kind: string) => boolean): string => share(told.filter(({ kind }) => test(kind)).length, [...told, ...missed].filter(({ kind }) => test(kind)).length);
  return { what, tables: of((kind) => kind.startsWith("tabell")), prose: of((kind) => !kind.startsWith("tabell")), "false alarms": falseAlarms.length, "beside a change": beside.length };
}

/** Lines of a page of text, and the pages of a long report. */
const [LINES, PAGES] = [45, 120];

/** How long a long report takes to check when its text is read, beside the reading itself. */
function timed(facts: ReturnType<typeof ledgerFacts>): Record<string, string | number> {
  const text = FORMS.text(publishedReport()).toString();
  const copies = Math.ceil((LINES * PAGES) / text.split("\n").length);
  const began = performance.now();
  const document = readText("rapport.txt", Array.from({ length: copies }, () => text).join("\n\n"));
  const read = performance.now();
  const { findings } = auditDocument(document, { facts, year: 2024 });
  const checked = performance.now();
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  return { what: `${PAGES} sider`, "read, s": seconds(read - began), "checked, s": seconds(checked - read), "checked : read": ((checked - read) / (read - began)).toFixed(1), figures: findings.length };
}

async function main(): Promise<void> {
  const { tables } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS));
  const facts = ledgerFacts(tables);
  if (only === undefined) say(JSON.stringify(timed(facts)));
  for (const { name, form, parts, hasLedger } of STYLES(tables)) {
    if (only !== undefined && !only.startsWith("--") && !name.includes(only)) continue;
    const result = await measured(parts, form, hasLedger ? facts : [], copies);
    say(JSON.stringify(line(name, result)));
    if (!verbose) continue;
    result.falseAlarms.forEach((each) => say(`  FALSE ${each}`));
    result.beside.slice(0, 15).forEach((each) => say(`  BESIDE ${each}`));
    const kinds = new Set(result.missed.map(({ kind }) => kind));
    for (const kind of kinds) {
      const own = result.missed.filter((each) => each.kind === kind);
      say(`  MISSED ${own.length} of ${own.length + result.told.filter((each) => each.kind === kind).length} ${kind}: ${own.slice(0, 14).map(({ context, column, was, text }) => `${column === "" ? "" : `${context}, ${column}: `}${was} -> ${text}`).join(" | ")}`);
    }
  }
}

void main();
