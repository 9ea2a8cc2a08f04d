import { movedFigures } from "../../src/excel/movedFigures";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import { undoRefresh } from "../../src/excel/undoRefresh";
import type { Posting } from "../../src/ledger/buildLedger";
import type { Report } from "../../src/report/report";
import { buildIn, refreshIn } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";
import { univerBench, type UniverBench } from "../support/univerBench";

jest.setTimeout(120_000);

const posting = (konto: string, regnskap: number): Posting => ({ konto, ansvar: "", funksjon: "", amounts: { regnskap } });
const BALANCE = [posting("213000", 500_00), posting("256000", -62345)];
const report = (...extra: readonly Posting[]): Report => smallReport({ tables: ["5-6"] }, [...BALANCE, ...extra]);

const cell = (row: number, column: number) => ({ sheet: "Avstemming", row, column, rows: 1, columns: 1 });
const FIRST = 4;
const STATUS = 8;

async function shown({ host }: UniverBench): Promise<readonly unknown[]> {
  await host.calculated();
  return [host.values(cell(1, 0))[0]?.[0], ...[0, 1, 2].map((row) => host.values(cell(FIRST + row, STATUS))[0]?.[0])];
}

async function reconciled(): Promise<UniverBench> {
  const bench = univerBench();
  await buildIn(bench.run, report());
  bench.host.write(cell(FIRST, 3), [[123.45]]);
  bench.host.write(cell(FIRST, 5), [["Kontoutskrift 31.12"]]);
  bench.host.write(cell(FIRST, 6), [["K. Hansen"]]);
  bench.host.write(cell(FIRST + 1, 6), [["K. Hansen"]]);
  return bench;
}

test("a mark is a name beside a specification that is the saldo; a name without one is no mark, and the marks are counted on both sheets", async () => {
  const bench = await reconciled();
  expect(await shown(bench)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT", "SPESIFIKASJON MANGLER", ""]);
  bench.host.write(cell(FIRST + 1, 3), [[499.99]]);
  expect((await shown(bench))[2]).toBe("IKKE LENGER AVSTEMT");
  bench.host.write(cell(FIRST + 1, 3), [[500]]);
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
  expect(bench.host.values(cell(FIRST, 3))).toEqual([[123.45]]);
  expect(bench.host.values(cell(FIRST, 6))).toEqual([["K. Hansen"]]);
  expect(await undoRefresh(plan, after.value.anchors, bench.run)).toEqual({ kind: "refreshed" });
  expect((await shown(bench)).slice(0, 2)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT"]);
});

test("in another unit the fields are still kroner, as the saldo is", async () => {
  const bench = await reconciled();
  await refreshIn(bench.run, smallReport({ tables: ["5-6"], unit: "kroner" }, BALANCE));
  expect((await shown(bench)).slice(0, 2)).toEqual(["1 av 3 kapitler avstemt", "AVSTEMT"]);
});
