import { ore } from "../../src/amounts/ore";
import { Exact } from "../../src/amounts/ratio";
import { placeTables } from "../../src/sheets/placeTables";
import { tableSheet } from "../../src/sheets/tableSheet";
import type { CellModel } from "../../src/sheets/model";
import { call, inRow, sumOfRows, type Formula } from "../../src/table/formula";
import type { Cell, Table, TableRow, ValueColumn } from "../../src/table/table";

const kr = (kroner: number): Cell => ({ kind: "amount", ore: ore(kroner * 100) });
const rate = (value: number): Cell => ({ kind: "number", value: new Exact(value), decimals: 2 });
const EMPTY: Cell = { kind: "empty" };

function row(id: string, formula: Formula | null, ...cells: readonly Cell[]): TableRow {
  return { id, number: "", label: id, role: "line", sign: 1, avvikSign: 1, formula, cells };
}

const column = (id: string, more: Partial<ValueColumn> = {}): ValueColumn => ({ kind: "value", id, header: id, ...more });
const NONE = null;
const rowsOf = (...ids: readonly string[]): Formula => sumOfRows(ids.map((id) => ({ row: id, sign: 1 })));

/** The cells of the sheet's table rows, by label: its first row of figures is row 4, its first column C. */
function cellsOf(columns: readonly ValueColumn[], rows: readonly TableRow[]): Readonly<Record<string, readonly CellModel[]>> {
  const table: Table = { id: "t", title: "T", group: "G", unit: "kroner", labelHeader: "Post", columns, rows, notes: [], source: "" };
  const plan = placeTables("G", [table]);
  const sheet = tableSheet(plan, plan.places, "formler");
  return Object.fromEntries(sheet.rows.slice(3, 3 + rows.length).map((cells, r) => [(rows[r] as TableRow).id, cells.slice(2)]));
}

test("What the user gave has no formula; what follows from the row's columns or from other rows has", () => {
  const columns = [column("ib"), column("bruk"), column("ub", { of: [{ column: "ib", sign: 1 }, { column: "bruk", sign: -1 }] })];
  const cells = cellsOf(columns, [row("a", NONE, kr(5), kr(2), kr(3)), row("b", NONE, kr(1), kr(1), kr(0)), row("sum", rowsOf("a", "b"), kr(6), kr(3), kr(3))]);
  expect(cells["a"]?.map(({ formula }) => formula)).toEqual([undefined, undefined, "=ROUND(C4-D4,2)"]);
  expect(cells["sum"]?.map(({ formula }) => formula)).toEqual(["=ROUND(SUM(C4:C5),2)", "=ROUND(SUM(D4:D5),2)", "=ROUND(SUM(E4:E5),2)"]);
});

test("A mean is weighted over the rows it adds, together or apart, and a mean of nothing is blank", () => {
  const columns = [column("rente", { weightedBy: "gjeld" }), column("gjeld")];
  const cells = cellsOf(columns, [
    row("c", NONE, EMPTY, kr(0)), row("a", NONE, rate(2), kr(3)), row("b", NONE, rate(6), kr(1)), row("ab", rowsOf("a", "b"), rate(3), kr(4)),
    row("apart", rowsOf("ab", "c"), rate(3), kr(4)), row("nothing", rowsOf("c"), EMPTY, kr(0)),
  ]);
  expect(cells["ab"]?.[0]?.formula).toBe("=SUMPRODUCT(C5:C6,D5:D6)/SUM(D5:D6)");
  expect(cells["apart"]?.[0]?.formula).toBe("=(C7*D7+C4*D4)/(D7+D4)");
  expect(cells["nothing"]?.[0]).toMatchObject({ value: null });
  expect(cells["nothing"]?.[0]?.formula).toBeUndefined();
});

test("A share without base is blank, not an error", () => {
  const cells = cellsOf([column("inn"), column("ut"), column("grad", { ratio: { of: "inn", to: "ut" } })], [row("a", NONE, kr(1), kr(0), { kind: "ratio", ratio: null }), row("b", NONE, kr(1), kr(2), { kind: "ratio", ratio: new Exact("0.5") })]);
  expect(cells["a"]?.[2]).toMatchObject({ value: "", formula: '=IF(D4=0,"",C4/ABS(D4))' });
  expect(cells["b"]?.[2]).toMatchObject({ value: 0.5, formula: '=IF(D5=0,"",C5/ABS(D5))' });
});

test("Postings, quotients and strykninger are formulas of the column", () => {
  const columns = [column("belop", { figure: "regnskap" })];
  const criteria = [{ column: "Linje 5-6", key: "avdrag" }];
  const cells = cellsOf(columns, [
    row("bokfort", { is: "postings", sets: [criteria, [{ column: "Linje 5-6", key: "annet" }]], sign: 1 }, kr(1)),
    row("budsjett", { is: "postings", sets: [criteria], sign: -1, figure: "revidertBudsjett" }, kr(-2)),
    row("kvotient", call("proportion", ["bokfort", "budsjett", "budsjett"].map(inRow), null), kr(1)),
    row("strykning", call("within", ["bokfort", "budsjett", "budsjett"].map(inRow), { sign: -1 }), kr(0)),
    row("avsetning", call("closing", [inRow("bokfort")], { of: -1 }), kr(0)),
    row("avgift", call("perMille", [inRow("bokfort")], { rate: "141" }), kr(0)),
  ]);
  expect(Object.fromEntries(Object.entries(cells).map(([id, [cell]]) => [id, cell?.formula]))).toEqual({
    bokfort: '=ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_6,"avdrag")+SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_6,"annet"),2)',
    budsjett: '=-ROUND(SUMIFS(Grunnlag_RevidertBudsjett,Grunnlag_Linje_5_6,"avdrag"),2)',
    kvotient: "=IF(C5=0,0,ROUND(C4*C5/C5,2))",
    strykning: "=ROUND(MEDIAN(0,-(SUM(C4:C5)),-C5),2)",
    avsetning: "=ROUND(-MIN(0,C4),2)",
    avgift: "=ROUND(C4*141/1000,2)",
  });
});

test("A column of one accounting unit narrows the row's postings to that unit's", () => {
  const criteria = [{ column: "Linje 5-6", key: "lonn" }];
  const cells = cellsOf([column("enhet1", { figure: "regnskap", where: [{ column: "Regnskapsenhet", key: "Havna KF" }] })], [row("lonn", { is: "postings", sets: [criteria], sign: 1 }, kr(1))]);
  expect(cells["lonn"]?.[0]?.formula).toBe('=ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_6,"lonn",Grunnlag_Regnskapsenhet,"Havna KF"),2)');
});
