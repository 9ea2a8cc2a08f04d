import { writeXlsx } from "hucre/xlsx";
import { inspectSource } from "../../src/source/inspectSource";
import { setRole } from "../../src/source/recognise/setRole";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { Gjenkjenning } from "../../src/report/template/templateParts";
import { recall } from "../../src/source/memory/recall";
import { remember } from "../../src/source/memory/remember";
import { readGrid } from "../../src/source/readGrid";
import { readSource } from "../../src/source/readSource";
import { roleOfKey } from "../../src/source/columnRoles";
import type { RoleKey } from "../../src/source/roleKeys";
import type { RawGrid, Recognition, SourceReading } from "../../src/source/source";
import { bytesOf } from "./bytes";
import { nb } from "../support/nb";

const YEAR = 2024;
const BUDGET = 4;
/** Three accounts of three months; the budget of account and month as given, in kroner. */
const grid = (budget: (account: number, month: number) => number, header = "Rev. budsjett"): RawGrid => ({
  name: "hovedbok", firstRow: 1,
  rows: [["Konto", "Ansvar", "Periode", "Regnskap", header], ...[0, 1, 2].flatMap((account) => [1, 2, 3].map((month) => [`1${account}100`, "1100", `20240${month}`, 10 * account + month, budget(account, month)]))],
});
const read = (given: RawGrid, recognition: Recognition = recogniseGrid(given)): SourceReading => readGrid(given, recognition, { year: YEAR });
const total = ({ ledger }: SourceReading): number => [...(ledger.amounts.revidertBudsjett ?? [])].reduce((sum, amount) => sum + amount, 0) / 100;
const told = ({ problems }: SourceReading): readonly string[] => problems.filter(({ code }) => code === "budsjett-likt-i-periodene").map(({ message }) => nb(message).replaceAll("\u00a0", " "));
const chosen = (given: RawGrid, ...keys: readonly RoleKey[]): Recognition =>
  keys.reduce((recognition, key) => setRole(recognition, BUDGET, roleOfKey(key, recognition.columns[BUDGET]?.role ?? { kind: "ignored" })), recogniseGrid(given));

const YEARLY = grid((account) => [1200, 2400, -600][account] as number);

test("A budget that is the same in every period is asked about with both sums of its costs, and read as it was", () => {
  expect(told(read(YEARLY))).toEqual(["«Rev. budsjett» har samme beløp i alle periodene for 3 av 3 kontoer. Er det hver periodes budsjett, er utgiftene i revidert budsjett til sammen 10 800,00. Er det årets budsjett gjentatt i hver periode, er de 3 600,00 for året. Svar i Tertial-ruten eller med ett av valgene --kolonne \"Rev. budsjett=revidertBudsjett\", --kolonne \"Rev. budsjett=aar.revidertBudsjett\"."]);
  expect(total(read(YEARLY))).toBe(9000);
});

test("The year before that is the same in every period is asked about: it is entered so, or left out", () => {
  const lastYear = grid((account) => [1200, 2400, -600][account] as number, "Regnskap i fjor");
  const { questions } = read(lastYear);
  expect(questions.map(({ code, answers }) => [code, answers.map(({ option }) => option)])).toEqual([["budsjett-likt-i-periodene", ["--kolonne \"Regnskap i fjor=regnskapIFjor\"", "--kolonne \"Regnskap i fjor=ignorer\""]]]);
  expect(told(read(lastYear))[0]).toContain("Er det ført i hver periode, er utgiftene i regnskap i fjor til sammen 10 800,00. Er det fjoråret gjentatt i hver periode, er de 3 600,00 for året");
  for (const key of ["amount.regnskapIFjor", "ignored"] as const) expect(told(read(lastYear, chosen(lastYear, key)))).toEqual([]);
  expect(told(read(grid((account, month) => 100 * account + month, "Regnskap i fjor")))).toEqual([]);
});

test("Said to be the year's, it counts once and nothing is told; said to be each period's, nothing is told either", () => {
  const yearly = read(YEARLY, chosen(YEARLY, "aar.revidertBudsjett"));
  expect([total(yearly), told(yearly), yearly.control.sums["1"]?.revidertBudsjett]).toEqual([3000, [], 300_000]);
  const monthly = read(YEARLY, chosen(YEARLY, "aar.revidertBudsjett", "amount.revidertBudsjett"));
  expect([total(monthly), told(monthly)]).toEqual([9000, []]);
});

test("The choice is remembered of the export, so that the template says it on the command line too", () => {
  const inspected = recogniseGrid(YEARLY);
  const memory = remember([], { name: "hovedbok 2024.xlsx", purpose: "regnskap", guess: "regnskap", inspected, recognition: chosen(YEARLY, "aar.revidertBudsjett") });
  expect(Gjenkjenning.parse(memory)[0]?.kolonner[BUDGET]).toEqual({ overskrift: "rev. budsjett", rolle: "aar.revidertBudsjett" });
  expect(total(read(YEARLY, recall("hovedbok 2025.xlsx", inspected, "regnskap", memory)))).toBe(3000);
});

test("That it is each period's is remembered too: the next export of the kind is read without the question", () => {
  const inspected = recogniseGrid(YEARLY);
  const memory = remember([], { name: "hovedbok 2024.xlsx", purpose: "regnskap", guess: "regnskap", inspected, recognition: chosen(YEARLY, "aar.revidertBudsjett", "amount.revidertBudsjett") });
  expect(Gjenkjenning.parse(memory)).toMatchObject([{ svar: { perPeriode: ["rev. budsjett"] } }]);
  const again = read(YEARLY, recall("hovedbok 2025.xlsx", inspected, "regnskap", memory));
  expect([total(again), told(again)]).toEqual([9000, []]);
});

test("A header that says it is the year's is believed, shown as that role, and can be said not to be", () => {
  const named = grid((account) => 100 * account, "Rev. årsbudsjett");
  expect(recogniseGrid(named).columns[BUDGET]?.role).toEqual({ kind: "amount", figure: "revidertBudsjett", yearly: true });
  expect([total(read(named)), total(read(named, chosen(named, "amount.revidertBudsjett")))]).toEqual([300, 900]);
});

test.each<[string, RawGrid]>([
  ["differs from month to month", grid((account, month) => 100 * account + month)],
  ["is the same in too few of the accounts", grid((account, month) => (account === 0 ? 100 + month : 500))],
  ["is blank but for one month", grid((_, month) => (month === 1 ? 1200 : 0))],
  ["stands in a source of two accounts", { ...YEARLY, rows: YEARLY.rows.slice(0, 7) }],
])("A budget that %s is no year's budget", (_, given) => {
  expect(told(read(given))).toEqual([]);
});

test("Income alone is summed where there are no costs", () => {
  expect(told(read(grid(() => -100)))).toEqual([expect.stringContaining("inntektene i revidert budsjett til sammen −900,00. Er det årets budsjett gjentatt i hver periode, er de −300,00 for året")]);
});

test.each<[string, string, number]>([
  ["the year's budget", "Rev. årsbudsjett", 600],
  ["a budget that is the same in every period", "Rev. budsjett", 1800],
  ["a budget so far at each period", "Budsjett hittil", 600],
])("An .xlsx with %s is read as the same cells are", async (_, header, sum) => {
  const given = grid((account) => 100 * (account + 1), header);
  const source = bytesOf("hovedbok.xlsx", await writeXlsx({ sheets: [{ name: "Hovedbok", rows: given.rows.map((row) => [...row]) }] }));
  const reading = await readSource(source, await inspectSource(source), { year: YEAR });
  expect([total(reading), told(reading)]).toEqual([sum, told(read(given))]);
  expect(reading.control.sums).toEqual(read(given).control.sums);
});

test("A year's budget that stands in one period only, or in rows without, is not lost to the rows of the other periods", () => {
  const named = grid((account, month) => (month === 1 ? 100 * (account + 1) : 0), "Årsbudsjett");
  expect(total(read(named))).toBe(600);
  const apart = grid(() => 0, "Årsbudsjett");
  expect(total(read({ ...apart, rows: [...apart.rows, ["10100", "1100", "", 0, 500], ["11100", "1100", "", 0, 700]] }))).toBe(1200);
  const partly = grid((account) => (account === 0 ? 0 : 100), "Årsbudsjett");
  expect(total(read({ ...partly, rows: [...partly.rows, ["10100", "1100", "", 0, 500]] }))).toBe(700);
});

test("A year's budget that is taken back during the year is 0", () => {
  expect(total(read(grid((account, month) => (account === 0 && month > 1 ? 0 : 100), "Årsbudsjett")))).toBe(200);
});
