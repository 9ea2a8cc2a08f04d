import { readExisting } from "../../src/excel/readExisting";
import { updateList } from "../../src/excel/updateList";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { expectLeft, killPoints } from "../support/killPoints";
import { LIST_PLACE, listModel, writeList } from "../support/listBench";
import type { FailureMoment } from "../support/officeMeter";
import { workbookText } from "../support/wholeWorkbook";

const NEXT = listModel([1, 2, 4, 5], [2022, 2023, 2024], 4);
const SHORTER = listModel([2], [2023], 2);
const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

/** A list with a note of the user's beside a row, a row he has coloured, and a sum of his. */
async function written(): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Ark1"] });
  await writeList(bench.run, listModel([1, 2, 3], [2021, 2022, 2023]));
  bench.host.write(at("Liste", 5, 4), [["min merknad"]]);
  bench.host.format({ ...at("Liste", 7, 0), columns: 4 }, { fillColor: "#FFFF00" });
  bench.host.write(at("Ark1", 0, 0), [["=SUM(Liste!C4:C12)"]]);
  return bench;
}

const update = ({ run }: ExcelBench, model = NEXT): ReturnType<typeof updateList> => updateList(model, LIST_PLACE, run, {}, 4_000);
describe.each([["longer", NEXT], ["shorter", SHORTER]])("bringing in a %s list", (_, model) => {
  test("killed before any action of any request: opened again, the workbook is as it was, or all is done, and the same list makes it whole", async () => {
    const first = await written();
    const clean = excelBench({ from: first.host });
    expect((await update(clean, model)).kind).toBe("updated");
    const [before, after] = [workbookText(first), workbookText(clean)];
    const act = (bench: ExcelBench) => update(bench, model);
    const points = await killPoints(first, act);
    const ends = { before: 0, after: 0 };
    for (const [at, { left, ...point }] of points.entries()) {
        if (at % 12 === 0) await expectLeft(first, act, { left, ...point });
      await readExisting(left.run);
      const text = workbookText(left);
      ends[text === after ? "after" : "before"] += 1;
      if (text !== after) expect([point, text]).toEqual([point, before]);
      if (at % 4 === 0) expect([(await act(left)).kind, workbookText(left) === after]).toEqual(["updated", true]);
    }
    expect(Math.min(ends.before, ends.after)).toBeGreaterThan(0);
  });

  test.each<FailureMoment>(["before", "middle", "after"])("whichever request fails (%s), the workbook is as it was, or all is done", async (moment) => {
    const first = await written();
    const clean = excelBench({ from: first.host });
    await update(clean, model);
    const [before, after] = [workbookText(first), workbookText(clean)];
    for (const { number } of clean.meter.requests) {
      const bench = excelBench({ from: first.host });
      bench.meter.failAt([number], "GeneralException", moment);
      const { kind } = await update(bench, model);
      expect([number, workbookText(bench)]).toEqual([number, kind === "updated" ? after : before]);
    }
  });
});

test("What the user writes while a list is brought in is read again, and kept", async () => {
  const bench = await written();
  let isWritten = false;
  bench.meter.onRequest = ({ actions }) => {
    if (isWritten || actions < 15) return;
    isWritten = true;
    bench.host.write(at("Liste", 10, 4), [["skrevet imens"]]);
  };
  expect(await update(bench)).toMatchObject({ kind: "updated", emptied: 1 });
  expect(isWritten).toBe(true);
  const rows = bench.host.values({ sheet: "Liste", row: 0, column: 0, rows: 20, columns: 5 });
  expect(rows.flatMap((row) => (row[4] === "" ? [] : [row[4]]))).toEqual(["min merknad", "skrevet imens"]);
});
