import { calledFunctions, withOwnNames } from "../../src/table/excel/kommuneCalls";
import { plainFormula } from "../../src/table/excel/plainFormula";
import type { CellValue } from "../../src/workbench/gridHost";
import { hostWithFunctions } from "../support/hostWithFunctions";

test.each([
  ["=_xldudf_KOMMUNE_AVVIK(B1,C1)", "=KOMMUNE.AVVIK(B1,C1)"],
  ["=_xldudf_KOMMUNE_AVVIK_PCT(B1,C1,\"na\")", "=KOMMUNE.AVVIK_PCT(B1,C1,\"na\")"],
  ["='https://eksempel.no/functions.json'!_xldudf_KOMMUNE_AVVIK(B1,C1)", "=KOMMUNE.AVVIK(B1,C1)"],
  ["=@KOMMUNE.AVVIK(B1,C1)+_xlfn._xldudf_KOMMUNE_AVVIK(1,2)", "=KOMMUNE.AVVIK(B1,C1)+KOMMUNE.AVVIK(1,2)"],
  ["=kommune.avvik(B1,C1)", "=KOMMUNE.AVVIK(B1,C1)"],
  ["=IFERROR(ROUND(_xldudf_KOMMUNE_PROGNOSE('§ 5-6'!C4,D4,SUM(E4:E9),\"takt\"),2),0)", "=IFERROR(ROUND(KOMMUNE.PROGNOSE('§ 5-6'!C4,D4,SUM(E4:E9),\"takt\"),2),0)"],
  ["=_xldudf_KOMMUNE_AVVIK(_xldudf_KOMMUNE_AVVIK(1,2),\"a,)\"&'Ark (1)'!A1)", "=KOMMUNE.AVVIK(KOMMUNE.AVVIK(1,2),\"a,)\"&'Ark (1)'!A1)"],
  ["=\"KOMMUNE.AVVIK(1,2)\"&'KOMMUNE.AVVIK('!A1", "=\"KOMMUNE.AVVIK(1,2)\"&'KOMMUNE.AVVIK('!A1"],
  ["=MIN_KOMMUNE.AVVIK(1,2)+SUM(B1:B2)", "=MIN_KOMMUNE.AVVIK(1,2)+SUM(B1:B2)"],
])("%s becomes %s", (formula, own) => {
  expect(withOwnNames(formula)).toBe(own);
});

test("The functions a formula calls are known by name", () => {
  expect(calledFunctions("=KOMMUNE.AVVIK(KOMMUNE.NDR_PCT(1,2),1)+KOMMUNE.AVVIK(1,2)")).toEqual(["NDR_PCT", "AVVIK"]);
  expect(calledFunctions('=SUM(B1:B2)&"KOMMUNE.AVVIK("')).toEqual([]);
});

test("What has no equal in plain Excel, or whose choice stands in a cell, is called as before", () => {
  for (const formula of ["=KOMMUNE.ARBEIDSKAPITAL(1,2,3)", "=KOMMUNE.AVVIK(1,2,A1)", "=KOMMUNE.AVVIK_PCT(1,2,A1)", "=KOMMUNE.PROGNOSE(1,2,3,A1)", "=KOMMUNE.PROGNOSE(1,2,3,\"profil\")", "=KOMMUNE.AVVIK(1)"]) expect(plainFormula(formula)).toBe(formula);
  expect(plainFormula("=KOMMUNE.ARBEIDSKAPITAL(KOMMUNE.AVVIK(A1,B1),2,3)")).toBe("=KOMMUNE.ARBEIDSKAPITAL(ROUND(B1-A1,4),2,3)");
});

const AMOUNTS: readonly (readonly [string, string])[] = [["1041053.21", "1290424.9"], ["-1849950", "-1828139"], ["4784", "0"], ["0", "0"], ["-12.35", "100"], ["0.1+0.2", "0.3"]];
const CALLS: readonly string[] = [
  ...AMOUNTS.flatMap(([actual, budget]) => [`AVVIK(${actual},${budget})`, `AVVIK(${actual},${budget},-1)`, `AVVIK(${actual},${budget},"regnskap-budsjett")`, `AVVIK_PCT(${actual},${budget})`, `AVVIK_PCT(${actual},${budget},0,-1)`, `AVVIK_PCT(${actual},${budget},"na")`, `FORBRUK_PCT(${actual},${budget})`]),
  "PROGNOSE(420,400,1000)", 'PROGNOSE(420,400,1000,"takt")', "PROGNOSE(420,4,12,2)", 'PROGNOSE(420,-4,12,"takt")', 'PROGNOSE(420,400,1000,"profil",350,980)', 'PROGNOSE(420,400,1000,"rest")', 'PROGNOSE(1040,900,1000,"rest")', 'PROGNOSE(-1040,-900,-1000,4)',
  "NDR_PCT(-20,1000)", "NDR_PCT(1,0)", "DISPFOND_PCT(-80,1000)", "GJELDSGRAD(-900,1000)", "GJELDSGRAD(900,-1000,100)", "GJELDSGRAD(900,1000,D1:D3)", "GJELDSGRAD(900,1000,D1)", "AVVIK(2-1,5-3)*2", "FORBRUK_PCT(1+1,2+2)^2", "AVVIK(KOMMUNE.AVVIK(1,2),KOMMUNE.PROGNOSE(1,2,3))",
];

test("In the engine of the embedded workbook the plain formulas give what the functions give", async () => {
  const host = hostWithFunctions();
  const formulas = CALLS.map((call) => `=KOMMUNE.${call}`);
  for (const formula of formulas) expect(calledFunctions(plainFormula(formula))).toEqual([]);
  const block = { sheet: "Ark1", row: 0, column: 0, rows: formulas.length, columns: 2 };
  host.write({ sheet: "Ark1", row: 0, column: 3, rows: 3, columns: 1 }, [[100], [-50], [""]]);
  host.write(block, formulas.map((formula) => [formula, plainFormula(formula)]));
  await host.calculated();
  const same = (one: CellValue, other: CellValue): boolean => (typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-9 : one === other);
  expect(host.values(block).flatMap(([own, plain], row) => (same(own as CellValue, plain as CellValue) ? [] : [[formulas[row], own, plain]]))).toEqual([]);
  host.dispose();
});
