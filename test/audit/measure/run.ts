/* What is told of changed copies of reports in styles they come in, and false alarms of the true ones. `npm run measure:audit -- [copies] [style]` */
import { ledgerFacts } from "../../../src/audit/facts/ledgerFacts";
import { buildReport } from "../../../src/report/buildReport";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { STYLES } from "./reports";
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

async function main(): Promise<void> {
  const { tables } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS));
  const facts = ledgerFacts(tables);
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
