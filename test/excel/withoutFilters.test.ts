import type { SetFilter } from "../../src/excel/filterGrunnlag";
import { withoutFilters } from "../../src/excel/withoutFilters";
import { applyRefresh } from "../../src/excel/applyRefresh";
import type { Posting } from "../../src/ledger/buildLedger";
import { buildIn, refreshPlan } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";
import { univerBench, type UniverBench } from "../support/univerBench";

const TABLE = "GrunnlagTabell";
const RENT: SetFilter = { column: "Linje 5-6", criteria: { filterOn: "Values", values: ["renteutgifter"] }, instead: null };
/** One row more, in the middle, and none of the old ledger's Oppvekst income. */
const EXTRA: readonly Posting[] = [{ konto: "11000", ansvar: "1100", funksjon: "211", amounts: { regnskap: 700 } }, { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskapIFjor: 500_000 } }];

async function filtered(...filters: readonly { readonly column: string; readonly criteria: Excel.FilterCriteria }[]): Promise<UniverBench> {
  const bench = univerBench();
  await buildIn(bench.run, smallReport({ tables: ["5-6"] }));
  await bench.run(async (context) => {
    for (const { column, criteria } of filters) context.workbook.tables.getItem(TABLE).columns.getItem(column).filter.apply(criteria);
    await context.sync();
  });
  return bench;
}

/** Enhet and the key of § 5-6 of the rows one sees. */
function shown({ host }: UniverBench): readonly (readonly unknown[])[] {
  const { block } = host.tables().find(({ name }) => name === TABLE) as ReturnType<typeof host.tables>[number];
  const hidden = host.hiddenRows("Grunnlag");
  return host.values(block).flatMap((row, r) => (r === 0 || hidden.includes(block.row + r) ? [] : [[row[4], row[10]]]));
}

async function refreshed(bench: UniverBench, ours: readonly SetFilter[]): Promise<unknown> {
  const done = await withoutFilters("Grunnlag", ours, async () => {
    expect(bench.host.hiddenRows("Grunnlag")).toEqual([]);
    return (await applyRefresh(await refreshPlan(bench.run, smallReport({ tables: ["5-6"] }, EXTRA)), bench.run)).kind;
  }, bench.run);
  return done.kind === "read" ? done.value : done.problem.code;
}

test("a refresh sees every row, and the user's filter keeps the new rows it should and no others", async () => {
  const bench = await filtered({ column: "Enhet", criteria: { filterOn: "Values", values: ["11-Barnehager"] } });
  expect(await refreshed(bench, [])).toEqual({ result: "refreshed", kept: ["Enhet"], lost: [] });
  expect(shown(bench)).toEqual([["11-Barnehager", "lonn"], ["11-Barnehager", "kjop"], ["11-Barnehager", "overforingerFraStaten"]]);
  bench.host.dispose();
});

test("a filter we set is gone after it, and the user's that it stood in the place of is back", async () => {
  const ours = await filtered(RENT);
  expect(await refreshed(ours, [RENT])).toEqual({ result: "refreshed", kept: [], lost: [] });
  expect(ours.host.hiddenRows("Grunnlag")).toEqual([]);
  ours.host.dispose();
  const both = await filtered(RENT);
  expect(await refreshed(both, [{ ...RENT, instead: { filterOn: "Custom", criterion1: "<>lonn", operator: "Or" } }])).toMatchObject({ kept: ["Linje 5-6"] });
  expect(shown(both).some(([, key]) => key === "lonn")).toBe(false);
  expect(shown(both).some(([, key]) => key === "renteutgifter")).toBe(true);
  both.host.dispose();
});

test("what the work breaks down with is thrown on, and the filter is back", async () => {
  const bench = await filtered(RENT);
  const before = bench.host.hiddenRows("Grunnlag");
  await expect(withoutFilters("Grunnlag", [], () => Promise.reject(new TypeError("vår feil")), bench.run)).rejects.toThrow("vår feil");
  expect(bench.host.hiddenRows("Grunnlag")).toEqual(before);
  bench.host.dispose();
});

test("a filter whose column has another name is told as lost, and without filters there is one look and no more", async () => {
  const bench = await filtered(RENT, { column: "Enhet", criteria: { filterOn: "Values", values: ["90-Felles"] } });
  const done = await withoutFilters("Grunnlag", [], () => {
    bench.host.write({ sheet: "Grunnlag", row: 0, column: 10, rows: 1, columns: 1 }, [["Nøkkel"]]);
    return Promise.resolve("ferdig");
  }, bench.run);
  expect(done).toEqual({ kind: "read", value: { result: "ferdig", kept: ["Enhet"], lost: ["Linje 5-6"] } });
  await bench.run(async (context) => { context.workbook.tables.getItem(TABLE).clearFilters(); await context.sync(); });
  const requests = bench.meter.requests.length;
  await withoutFilters("Grunnlag", [], () => Promise.resolve(null), bench.run);
  expect(bench.meter.requests.length - requests).toBe(2);
  expect(await withoutFilters("Uten tabell", [], () => Promise.resolve(1), bench.run)).toMatchObject({ value: { result: 1, kept: [] } });
  bench.host.dispose();
});
