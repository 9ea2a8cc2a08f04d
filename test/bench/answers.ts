import { disponeringGuide } from "../../src/pane/state/disponeringGuide";
import { previewOf } from "../../src/pane/state/preview";
import { reduce } from "../../src/pane/state/reduce";
import type { WizardState } from "../../src/pane/state/wizardState";
import { rowKeys } from "../../src/ledger/grunnlag/rowKeys";
import { buildReport } from "../../src/report/buildReport";
import { PARTITIONING, reportBasis } from "../../src/report/reportBasis";
import { tableIn } from "../../src/report/reportIn";
import { partitionsOf } from "../../src/report/tables/placeLine";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import { explainCell } from "../../src/table/words/explainCell";
import { ledgerParts } from "../../src/table/words/ledgerParts";
import { createUniverHost } from "../../src/workbench/univer/createUniverHost";
import { sampleFile, wizardBench } from "../pane/wizardBench";
import { stateOf } from "../pane/sampleState";
import { memoryHost } from "../support/memoryHost";
import { reportWorld } from "../support/reportWorld";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { startHeadless } from "../support/startHeadless";

interface Answer {
  readonly what: string;
  /** Milliseconds of processor time: the median of the rounds, or the first time. */
  readonly ms: number;
}

/** What a user waits for at a key press, a choice or an opened file, in processor time of this run. The first is the whole report of the sample year, which the others are compared with. */
export async function answers(rounds: number): Promise<readonly Answer[]> {
  const input = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
  const report = buildReport(input);
  const again = (work: () => unknown): number => median(Array.from({ length: rounds }, () => timed(work)));
  const inNynorsk = (): unknown => report.tables.map((table) => tableIn(table, "nn"));
  const cold = timed(inNynorsk);
  const { ledger, organisation } = reportBasis(input);
  const basis = { ledger, organisation, keys: rowKeys(ledger, organisation, partitionsOf(PARTITIONING, input.template.lineRules), input.template) };
  const terms = explainCell({ table: "5-6", line: "lonn", column: "regnskap" }, reportWorld(report))?.how;
  if (terms?.kind !== "postings") throw new Error("Lønnsutgifter forklares ikke av posteringer");
  const typed = await guideTyped();
  const choose = previewChosen(stateOf(input));
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const long = JSON.stringify(defaultTemplate()).replace('"tables":[]', `"tables":[${Array.from({ length: 100_000 }, () => '"5-6"').join(",")}]`);
  return [
    { what: "Hele rapporten av eksempelåret", ms: again(() => buildReport(input)) },
    { what: "Veiviseren til § 5-9, for hvert tegn som skrives", ms: again(typed) },
    { what: "Forhåndsvisningen av § 5-6 etter et valg av benevning", ms: again(choose) },
    { what: "Hva Lønnsutgifter består av, fra hovedboken", ms: again(() => ledgerParts(basis, terms)) },
    { what: "Rapporten på nynorsk, første gang", ms: cold },
    { what: "Rapporten på nynorsk, siden", ms: again(inNynorsk) },
    { what: "En ondsinnet mal avvises (200 000 nivåer)", ms: again(() => parseTemplate(deep)) },
    { what: "En ondsinnet mal avvises (100 000 tabeller)", ms: again(() => parseTemplate(long)) },
    { what: "350 SUMIFS over 3000 rader i det innebygde regnearket", ms: await sumifs() },
  ];
}

/** Types one more digit in the guide's field for disposisjonsfond, and works the guide out. */
async function guideTyped(): Promise<() => void> {
  const bench = wizardBench(memoryHost());
  bench.wizard.addFiles(["hovedbok.csv", "budsjett.csv", "organisasjon.csv"].map(sampleFile));
  await bench.until(({ sources }) => sources.length > 0 && sources.every(({ content }) => content.kind !== "inspecting"));
  for (const step of ["kolonner", "rapport"] as const) {
    bench.wizard.goTo(step);
    await bench.until((after) => after.step === step && after.busy === null);
  }
  bench.wizard.dispatch({ kind: "disponeringOpened", open: true });
  await bench.until((after) => disponeringGuide(after) !== null);
  let amount = 30_000;
  return () => {
    const line = disponeringGuide(bench.store.state())?.parts.flatMap(({ lines }) => lines).find(({ linje }) => linje.disposisjon === "Bruk av disposisjonsfond");
    if (line === undefined) throw new Error("Veiviseren har ikke linjen");
    bench.wizard.dispatch({ kind: "disposisjonTyped", line, text: `-${(amount += 1)}` });
    disponeringGuide(bench.store.state());
  };
}

/** Turns between thousands and kroner, and lays the table out. */
function previewChosen(first: WizardState): () => void {
  let state = reduce(first, { kind: "tableShown", table: "5-6" });
  return () => {
    state = reduce(state, { kind: "templateChanged", change: { unit: state.template.unit === "kroner" ? "tusen" : "kroner" } });
    previewOf(state);
  };
}

/** Until every formula has its value; Univer's own waiting takes no processor time. */
async function sumifs(): Promise<number> {
  const host = createUniverHost(startHeadless());
  const block = (rows: number, columns: number, sheet: string) => ({ sheet, row: 0, column: 0, rows, columns });
  host.addSheet("Grunnlag");
  host.write(block(3000, 12, "Grunnlag"), Array.from({ length: 3000 }, (_, i) => [...[7, 11, 13, 17, 19, 23].map((m) => `'${i % m}`), ...[1, 2, 3, 4, 5, 6].map((c) => c * (i + 1))]));
  for (const [i, letter] of [..."ABCDEFGHIJKL"].entries()) host.setName(`G_${i}`, `=Grunnlag!$${letter}$1:$${letter}$3000`);
  const start = process.cpuUsage();
  host.write(block(70, 5, "Ark1"), Array.from({ length: 70 }, (_, i) => [6, 7, 8, 9, 10].map((c) => `=SUMIFS(G_${c},G_${i % 6},"${i % 7}",G_${(i + 1) % 6},"${i % 3}")`)));
  await host.calculated();
  const ms = since(start);
  host.dispose();
  return ms;
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
