import { readAnchors } from "../../src/excel/readAnchors";
import { readInputs } from "../../src/excel/readInputs";
import { buildLedger } from "../../src/ledger/buildLedger";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/defaultTemplate";
import type { Report } from "../../src/report/report";
import { templateFor } from "../../src/report/templateFor";
import type { Block } from "../../src/workbench/gridHost";
import { buildIn, refreshIn } from "../support/refreshBench";
import { ORGANISATION, POSTINGS } from "../support/smallLedger";
import { type UniverBench, univerBench } from "../support/univerBench";

jest.setTimeout(120_000);

async function fieldPlace({ run }: UniverBench, id: string, line: string): Promise<Block> {
  const read = await readAnchors(run);
  const table = read.kind === "read" ? read.value?.tables.get(id) : undefined;
  if (!table?.sheet) throw new Error(`${id} er borte`);
  return { sheet: table.sheet, row: (table.lines.get(line)?.row ?? NaN) - 1, column: table.columns.get("manuell")?.column ?? NaN, rows: 1, columns: 1 };
}

test("In another unit a field keeps its amount, also what is written after the report was computed, and that is told", async () => {
  const dated = POSTINGS.map((posting) => ({ periode: "202404", ...posting }));
  const tertial = (unit: "tusen" | "kroner", inputs?: ReportInput["inputs"]): Report =>
    buildReport({ ledger: buildLedger(2024, dated), organisation: ORGANISATION, template: templateFor({ ...defaultTemplate(), tables: [], unit }, "tertial1"), controls: [], problems: [], inputs });
  const first = tertial("tusen");
  const table = first.tables.find(({ columns }) => columns.some(({ id }) => id === "manuell"));
  const rows = table?.rows.filter(({ terms }) => terms.kind === "postings").map(({ id }) => id) ?? [];
  const id = rows[0];
  if (!table || id === undefined) throw new Error("Rapporten har ingen felt");
  for (const [typed, later, after] of [[2500, 2500, 2_500_000], ["=2000+500", "=2000+500", 2_500_000], [2500, 2600.5, 2_600_500], ["", 700, 700_000]] as const) {
    const bench = univerBench();
    await buildIn(bench.run, first);
    const place = await fieldPlace(bench, table.id, id);
    bench.host.write(place, [[typed]]);
    await bench.host.calculated();
    const read = await readInputs(2024, "202404", bench.run);
    bench.host.write(place, [[later]]);
    await bench.host.calculated();
    const { plan } = await refreshIn(bench.run, tertial("kroner", read.kind === "read" ? read.value.inputs : undefined));
    await bench.host.calculated();
    expect(bench.host.formulas(await fieldPlace(bench, table.id, id))).toEqual([[after]]);
    expect(plan.ownCells.map(({ own }) => own)).toEqual(typed === later ? [] : [after]);
  }
});
