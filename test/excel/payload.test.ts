import { applyRefresh } from "../../src/excel/applyRefresh";
import { packSteps } from "../../src/excel/packSteps";
import { readContents } from "../../src/excel/readContents";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { grown } from "../bench/municipalities";
import { excelBench } from "../support/excelBench";
import type { SyncRequest } from "../support/excelOver";
import { buildIn, refreshPlan } from "../support/refreshBench";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

jest.setTimeout(900_000);

const MEGABYTE = 1_000_000;
const ANSVAR_OF_SAMPLE = 184;
const PER_ENHET = 8;

/** The sample with so many times its ansvar, in enheter of their own or in eight large ones; and what a later export brings besides. */
function times(sample: ReportInput, factor: number, isOwn: boolean, later = 0): ReportInput {
  const ansvar = (factor - 1) * ANSVAR_OF_SAMPLE;
  const enheter = isOwn ? ansvar / PER_ENHET : 8;
  return grown(sample, { enheter: enheter + later, ansvarPerEnhet: isOwn ? PER_ENHET : ansvar / 8, prosjekter: later, months: 1 });
}

const sum = (requests: readonly SyncRequest[], of: "bytes" | "answered"): number =>
  requests.reduce((all, request) => all + request[of], 0) / MEGABYTE;

test.each([
  [1, true],
  [10, false],
  [50, true],
])("%d times the sample's ansvar (in enheter of their own: %s): no request is over 1 MB, and there are no more than that takes", async (factor, isOwn) => {
  const sample = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
  const { run, meter: { requests } } = excelBench();
  const { steps, batchBytes } = await buildIn(run, buildReport(times(sample, factor, isOwn)));
  const built = requests.length;
  const plan = await refreshPlan(run, buildReport(times(sample, factor, isOwn, 1)));
  const read = requests.slice(built);
  expect(await applyRefresh(plan, run)).toEqual({ kind: "refreshed" });
  const written = requests.slice(built + read.length);
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MEGABYTE);
  // Excel on the web answers no more than five.
  expect(Math.max(...requests.map(({ answered }) => answered))).toBeLessThan(4 * MEGABYTE);
  // What there is, twice; the mark; what is planned; the pages; and the end.
  expect(built).toBe(5 + packSteps(steps.filter(({ kind }) => kind !== "print"), batchBytes).length);
  expect(plan.insertions.length).toBeGreaterThan(0);
  // New tables get a sheet of their own, whose pages are set up in a request before the end.
  const pages = plan.steps.some(({ kind }) => kind === "print") ? 2 : 0;
  if (factor === 1) expect(read.length + written.length).toBeLessThanOrEqual(6 + pages);
  // What there is, where it stands, and what the rest takes.
  expect(read.length).toBeLessThanOrEqual(3 + Math.floor(sum(read, "answered") / 2));
  expect(written.length).toBeLessThanOrEqual(2 + pages + Math.ceil(sum(written, "bytes") / 0.8) + Math.floor(sum(written, "answered") / 2.5));
});

test("What Excel cannot answer at once is read in smaller pieces, and is the same", async () => {
  const { host, run, meter: { requests } } = excelBench();
  const long = (row: number): readonly string[] => [`${row} ${"æ".repeat(800)}`, `=LEN("${"x".repeat(1000)}")`];
  host.write({ sheet: "Ark1", row: 2, column: 1, rows: 3000, columns: 2 }, Array.from({ length: 3000 }, (_, row) => long(row)));
  const { contents } = await run((context) => readContents(context, ["Ark1"], []));
  const { formulas, values } = contents.get("Ark1") ?? { formulas: [], values: [] };
  expect(requests.length).toBeGreaterThan(3);
  expect(formulas).toEqual([[], [], ...Array.from({ length: 3000 }, (_, row) => ["", ...long(row)])]);
  expect(values.map(([, first]) => first)).toEqual([undefined, undefined, ...Array.from({ length: 3000 }, (_, row) => long(row)[0])]);
});
