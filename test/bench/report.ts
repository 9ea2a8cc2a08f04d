import { join } from "node:path";
import { openFileSource } from "../../src/cli/fileSource";
import { readInput } from "../../src/cli/readInput";
import { proposeOrganisation } from "../../src/ledger/organisation";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { reportBasis } from "../../src/report/reportBasis";
import { templateFor } from "../../src/report/template/templateFor";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { readCsv } from "../../src/source/csv/readCsv";
import { sampleCsv } from "../../src/source/csv/sampleCsv";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { grown, type Size } from "./municipalities";

const SIZES: readonly Size[] = [
  { enheter: 10, ansvarPerEnhet: 1, prosjekter: 0 },
  { enheter: 100, ansvarPerEnhet: 1, prosjekter: 0 },
  { enheter: 1000, ansvarPerEnhet: 1, prosjekter: 0 },
  { enheter: 100, ansvarPerEnhet: 10, prosjekter: 0 },
  { enheter: 100, ansvarPerEnhet: 100, prosjekter: 0 },
  { enheter: 0, ansvarPerEnhet: 1, prosjekter: 1000 },
  { enheter: 0, ansvarPerEnhet: 1, prosjekter: 10_000 },
];

/** Median milliseconds of processor time of the whole report, of its parts, and of its sheets; all warm. */
interface Measured {
  readonly what: string;
  readonly rows: number;
  readonly first: number;
  readonly basis: number;
  readonly tables: number;
  readonly whole: number;
  readonly sheets: number;
}

/** How much dearer the report is in a language than in bokmål, in turns: a round of both is held against each other. */
function costOf(language: "nn" | "en", sample: ReportInput, rounds: number): Cost {
  const other = { ...sample, template: { ...sample.template, language } };
  const of = (input: ReportInput): number => timed(() => buildReport(input))[1];
  const rises = Array.from({ length: rounds }, () => -of(sample) + of(other));
  return { language, ms: median(rises) };
}

function measure(what: string, input: ReportInput, rounds: number): Measured {
  const [, first] = timed(() => buildReport(input));
  // Compiling, which other threads do while the first reports are built, is processor time too.
  for (let round = 0; round < rounds; round++) buildReport(input);
  const runs = Array.from({ length: rounds }, () => {
    const [basis, basisMs] = timed(() => reportBasis(input));
    const [report, tablesMs] = timed(() => buildReport(input, basis));
    const [, sheetsMs] = timed(() => toWorkbook(report, "formler"));
    return { rows: basis.grunnlag.rows.length, basis: basisMs, tables: tablesMs, whole: basisMs + tablesMs, sheets: sheetsMs };
  });
  const of = (key: keyof (typeof runs)[number]): number => median(runs.map((run) => run[key]));
  return { what, rows: of("rows"), first, basis: of("basis"), tables: of("tables"), whole: of("whole"), sheets: of("sheets") };
}

/** Milliseconds of processor time that a language costs the report. */
interface Cost {
  readonly language: string;
  readonly ms: number;
}

/** Milliseconds of processor time: what else the machine does is not counted. */
function timed<T>(work: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1000];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const sizeText = ({ enheter, ansvarPerEnhet, prosjekter }: Size): string => (prosjekter > 0 ? `${prosjekter} prosjekter` : `${enheter} enheter, ${enheter * ansvarPerEnhet} ansvar`);

async function sampleInput(root: string): Promise<ReportInput> {
  const inSample = (file: string): string => join(root, "assets/eksempel/raelingen-2024", file);
  return readInput({ ledger: [inSample("hovedbok.csv")], budget: [inSample("budsjett.csv")], lastYear: [], organisation: inSample("organisasjon.csv"), template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined });
}

async function fromCsv(path: string, sample: ReportInput): Promise<ReportInput> {
  const source = await openFileSource(path);
  const { grid, ...facts } = await sampleCsv(source);
  const { ledger } = await readCsv(source, recogniseGrid(grid, { kind: "csv", ...facts }), { year: 2024 });
  await source.close();
  return { ...sample, ledger, organisation: proposeOrganisation(ledger.columns.ansvar.codes) };
}

/** `root` of the repository, and a CSV of postings. */
async function run(root: string, csv: string, rounds: number): Promise<void> {
  const sample = await sampleInput(root);
  const show = (measured: Measured): void => void process.stdout.write(`${JSON.stringify(measured)}\n`);
  const inLanguage = (language: "nb" | "nn" | "en"): ReportInput => ({ ...sample, template: { ...sample.template, language } });
  const tertial = { ...sample, template: templateFor(sample.template, "tertial2") };
  show(measure("eksempelet, årsrapport", sample, 4 * rounds));
  show(measure("eksempelet, på nynorsk", inLanguage("nn"), 4 * rounds));
  show(measure("eksempelet, på engelsk", inLanguage("en"), 4 * rounds));
  for (const language of ["nn", "en"] as const) process.stdout.write(`${JSON.stringify(costOf(language, sample, 8 * rounds))}\n`);
  show(measure("eksempelet, tertial2", tertial, 4 * rounds));
  const many = await fromCsv(csv, sample);
  show(measure(`${many.ledger.size} nøkler`, many, rounds));
  for (const size of SIZES) show(measure(sizeText(size), grown(sample, size), rounds));
  for (const size of SIZES.slice(0, 3)) show(measure(`tertial2, ${sizeText(size)}`, grown(tertial, size), rounds));
}

void run(process.argv[2] as string, process.argv[3] as string, Number(process.argv[4]));
