import { movedFigures } from "../../src/excel/movedFigures";
import { readInputs } from "../../src/excel/readInputs";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import { undoRefresh } from "../../src/excel/undoRefresh";
import type { Posting } from "../../src/ledger/buildLedger";
import { avstemteKapitler } from "../../src/report/avstemteKapitler";
import type { Report } from "../../src/report/report";
import { buildIn, refreshIn } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";
import { univerBench, type UniverBench } from "../support/univerBench";

const posting = (konto: string, regnskap: number): Posting => ({ konto, ansvar: "", funksjon: "", amounts: { regnskap } });
const BALANCE = [posting("213000", 500_00), posting("256000", -62345)];
const report = (...extra: readonly Posting[]): Report => smallReport({ tables: ["5-6"] }, [...BALANCE, ...extra]);

const cell = (row: number, column: number) => ({ sheet: "Avstemming", row, column, rows: 1, columns: 1 });
const FIRST = 4;
/** Columns of the sheet, from 0. */
const [SPESIFIKASJON, FORKLART, FORKLARING, MOT, AV, STATUS] = [3, 5, 6, 7, 8, 10];

async function shown({ host }: UniverBench): Promise<readonly unknown[]> {
  await host.calculated();
  return [host.values(cell(1, 0))[0]?.[0], ...[0, 1, 2].map((row) => host.values(cell(FIRST + row, STATUS))[0]?.[0])];
}

async function reconciled(): Promise<UniverBench> {
  const bench = univerBench();
  await buildIn(bench.run, report());
  bench.host.write(cell(FIRST, SPESIFIKASJON), [[123.45]]);
  bench.host.write(cell(FIRST, MOT), [["Kontoutskrift 31.12"]]);
  bench.host.write(cell(FIRST, AV), [["K. Hansen"]]);
  bench.host.write(cell(FIRST + 1, AV), [["K. Hansen"]]);
  return bench;
}

test("a mark is a name beside a specification that is the saldo; a name without one is no mark, and the marks are counted on both sheets", async () => {
  const bench = await reconciled();
  expect(await shown(bench)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT", "SPESIFIKASJON MANGLER", ""]);
  bench.host.write(cell(FIRST + 1, SPESIFIKASJON), [[499.99]]);
  expect((await shown(bench))[2]).toBe("IKKE LENGER AVSTEMT");
  bench.host.write(cell(FIRST + 1, SPESIFIKASJON), [[500]]);
  expect((await shown(bench)).slice(0, 3)).toEqual(["2 av 3 kapitler avstemt", "AVSTEMT", "AVSTEMT"]);
  const kontroll = bench.host.values(bench.host.usedBlock("Kontroll") as NonNullable<ReturnType<typeof bench.host.usedBlock>>);
  expect(kontroll.find(([title]) => title === "Kapitler som er avstemt (arket Avstemming)")?.slice(1, 5)).toEqual([2, 3, -1, "2 av 3 kapitler avstemt"]);
});

test("a refresh that moves the saldo takes the mark off and tells it, and undoing it brings the mark back; what was written stands", async () => {
  const bench = await reconciled();
  await bench.host.calculated();
  const before = await readRefreshBasis(bench.run);
  const { plan, result } = await refreshIn(bench.run, report(posting("210000", 1), posting("256000", -1)));
  expect(result.kind).toBe("refreshed");
  expect((await shown(bench)).slice(0, 2)).toEqual(["0 av 3 kapitler avstemt", "IKKE LENGER AVSTEMT"]);
  const after = await readRefreshBasis(bench.run);
  if (before.kind !== "read" || after.kind !== "read") throw new Error("uten rapport");
  const told = movedFigures(before.value, after.value).filter(({ place }) => place.table === "#avstemming" && place.columnId === "status");
  expect(told.map(({ place, before: was, after: is }) => [place.row, was, is])).toEqual([["Bankinnskudd og kontanter", "AVSTEMT", "IKKE LENGER AVSTEMT"]]);
  expect(bench.host.values(cell(FIRST, SPESIFIKASJON))).toEqual([[123.45]]);
  expect(bench.host.values(cell(FIRST, AV))).toEqual([["K. Hansen"]]);
  expect(await undoRefresh(plan, after.value.anchors, bench.run)).toEqual({ kind: "refreshed" });
  expect((await shown(bench)).slice(0, 2)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT"]);
});

test("a difference that is explained can be marked, with a reason; the mark falls when either side moves, and a difference of 0 explains nothing", async () => {
  const bench = await reconciled();
  const status = async () => (await shown(bench))[2];
  const write = (column: number, content: string | number) => { bench.host.write(cell(FIRST + 1, column), [[content]]); };
  write(SPESIFIKASJON, 490);
  write(FORKLART, 10);
  expect(await status()).toBe("FORKLARING MANGLER");
  write(FORKLARING, "Uttak 2. januar");
  expect(await shown(bench)).toEqual(["2 av 3 kapitler avstemt", "AVSTEMT", "AVSTEMT MED FORKLARING", ""]);
  // The last øre of the specification moves, then of what is explained.
  for (const [column, moved, back] of [[SPESIFIKASJON, 489.99, 490], [FORKLART, 10.01, 10]] as const) {
    write(column, moved);
    expect(await status()).toBe("IKKE LENGER AVSTEMT");
    write(column, back);
    expect(await status()).toBe("AVSTEMT MED FORKLARING");
  }
  write(SPESIFIKASJON, 500);
  expect(await status()).toBe("IKKE LENGER AVSTEMT");
  write(SPESIFIKASJON, 490);
  await refreshIn(bench.run, report(posting("213000", 1), posting("256000", -1)));
  expect((await shown(bench)).slice(0, 3)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT", "IKKE LENGER AVSTEMT"]);
});

test("the marks are read from the workbook, and held against the accounts as they are now", async () => {
  const bench = await reconciled();
  bench.host.write(cell(FIRST + 1, SPESIFIKASJON), [[490]]);
  bench.host.write(cell(FIRST + 1, FORKLART), [[10]]);
  bench.host.write(cell(FIRST + 1, FORKLARING), [["Uttak 2. januar"]]);
  const marks = async () => {
    const read = await readInputs(2024, null, bench.run);
    return read.kind === "read" ? read.value.marks : null;
  };
  const counted = async (...extra: readonly Posting[]) => avstemteKapitler(report(...extra).grunnlag, await marks());
  expect(await counted()).toMatchObject({ left: 2, right: 3, status: "avvik", message: { nb: "2 av 3 kapitler avstemt. Med forklart differanse: kapittel 13. Uten merke: kapittel 56." } });
  expect(await counted(posting("210000", 1), posting("256000", -1))).toMatchObject({ left: 1, message: { nb: "1 av 3 kapitler avstemt. Med forklart differanse: kapittel 13. Ikke lenger avstemt: kapittel 10. Uten merke: kapittel 56." } });
  // The report of another year has none.
  expect(await readInputs(2023, null, bench.run)).toMatchObject({ kind: "read", value: { marks: null } });
});

test("in another unit the fields are still kroner, as the saldo is", async () => {
  const bench = await reconciled();
  await refreshIn(bench.run, smallReport({ tables: ["5-6"], unit: "kroner" }, BALANCE));
  expect((await shown(bench)).slice(0, 2)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT"]);
});
