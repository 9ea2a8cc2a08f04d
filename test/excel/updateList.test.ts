import { updateList } from "../../src/excel/updateList";
import type { ListModel } from "../../src/sheets/listModel";
import { LIST_PLACE, listModel, writeList } from "../support/listBench";
import { univerBench, type UniverBench } from "../support/univerBench";

const SHEET = LIST_PLACE.sheet;
const list = listModel;

async function written(model: ListModel): Promise<UniverBench> {
  const bench = univerBench();
  await writeList(bench.run, model);
  return bench;
}

const update = ({ run }: UniverBench, model: ListModel): ReturnType<typeof updateList> => updateList(model, LIST_PLACE, run);

const write = ({ host }: UniverBench, sheet: string, row: number, column: number, content: string | number): void => { host.write({ sheet, row: row - 1, column, rows: 1, columns: 1 }, [[content]]); };

/** Region, year and value of each row with our mark, and what the user has beside it. */
function rows({ host }: UniverBench): readonly (readonly unknown[])[] {
  const used = host.usedBlock(SHEET) as Parameters<typeof host.values>[0];
  return host.values(used).flatMap(([region, year, value, mark, ...own]) => (mark === "i dag" ? [[`${String(region)} ${String(year)}`, value, own.join("")]] : []));
}

const placed = (model: ListModel): readonly (readonly unknown[])[] => model.rows.map(([region, year, value]) => [`${String(region?.value)} ${String(year?.value)}`, value?.value]);

const shown = async ({ host }: UniverBench): Promise<unknown> => {
  await host.calculated();
  return host.values({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
};

test("without anything of the user's the new list stands in the order it has, and no row is put in or removed when it is as long", async () => {
  const bench = await written(list([1, 2, 3], [2021, 2022, 2023]));
  write(bench, "Ark1", 1, 0, "=SUM(Liste!C4:C12)");
  const [insert, remove] = [jest.spyOn(bench.host, "insertLines"), jest.spyOn(bench.host, "removeLines")];
  const next = list([1, 2, 3], [2022, 2023, 2024]);
  expect(await update(bench, next)).toEqual({ kind: "updated", sheet: SHEET, emptied: 0 });
  expect(rows(bench).map((row) => row.slice(0, 2))).toEqual(placed(next));
  expect([insert.mock.calls, remove.mock.calls]).toEqual([[], []]);
  expect(await shown(bench)).toBeCloseTo(3 * (2022 + 2023 + 2024) + 3 * 0.6, 6);
  bench.host.dispose();
});

test.each([["longer", [1, 2, 3, 4, 5]], ["shorter", [2]]])("a %s list is whole in a reference to all of the old", async (_, regions) => {
  const bench = await written(list([1, 2, 3], [2022, 2023]));
  write(bench, "Ark1", 1, 0, "=COUNT(Liste!C4:C9)");
  const next = list(regions, [2022, 2023]);
  await update(bench, next);
  expect(rows(bench).map((row) => row.slice(0, 2))).toEqual(placed(next));
  expect(await shown(bench)).toBe(regions.length * 2);
  expect(bench.host.tables().find(({ name }) => name === LIST_PLACE.table)?.block).toMatchObject({ row: 2, rows: regions.length * 2 + 1, columns: 4 });
  bench.host.dispose();
});

test("every row the user has something in keeps its figure, in whatever order he has sorted them, and new ones come between", async () => {
  const bench = await written(list([1, 2], [2022, 2023]));
  for (const row of [4, 5, 6, 7]) write(bench, SHEET, row, 4, `min ${row}`);
  const own = new Map(rows(bench).map(([key, , mine]) => [key, mine]));
  await update(bench, list([1, 3, 2], [2022, 2023, 2024]));
  const now = rows(bench);
  expect(now).toHaveLength(9);
  expect(new Map(now.flatMap(([key, , mine]) => (mine === "" ? [] : [[key, mine]])))).toEqual(own);
  expect(now.every(([key, value]) => value === Number(String(key).slice(3)) + Number(String(key).charAt(1)) / 10)).toBe(true);
  bench.host.dispose();
});

test("more is said above the list than before, and less: the header stays above its rows", async () => {
  const bench = await written(list([1], [2022], 2));
  write(bench, "Ark1", 1, 0, "=Liste!C4");
  await update(bench, list([1], [2022], 5));
  const column = (): readonly unknown[] => bench.host.values({ sheet: SHEET, row: 0, column: 0, rows: 7, columns: 1 }).map(([value]) => value);
  expect([column(), await shown(bench)]).toEqual([["Tallene", "Linje 1", "Linje 2", "Linje 3", "Linje 4", "Region", "R1"], 2022.1]);
  expect(bench.host.frozen(SHEET)).toMatchObject({ rows: 6 });
  await update(bench, list([1], [2022], 2));
  expect([column(), await shown(bench)]).toEqual([["Tallene", "Linje 1", "", "", "", "Region", "R1"], 2022.1]);
  bench.host.dispose();
});

test("a workbook without the list has none to update", async () => {
  const bench = univerBench();
  expect(await update(bench, list([1], [2022]))).toEqual({ kind: "absent" });
  expect(await updateList(list([1], [2022]), { sheet: "Ark1", table: LIST_PLACE.table }, bench.run)).toEqual({ kind: "unknown", sheet: "Ark1" });
  bench.host.dispose();
});
