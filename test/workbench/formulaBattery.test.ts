import type { CellValue } from "../../src/workbench/gridHost";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

/** A small ledger in A1:E7: art (text), ansvar (text), regnskap, budsjett, linje. B6 is empty. */
const LEDGER: readonly (readonly CellValue[])[] = [
  ["Art", "Ansvar", "Regnskap", "Budsjett", "Linje"],
  ["'010", "'1100", 1000.25, 900, "Lønn"],
  ["'010", "'1200", 2000.5, 2100, "lønn"],
  ["'090", "'1100", -300.75, -250, "Pensjon"],
  ["'710", "'1200", -50, 0, "Refusjon"],
  ["'800", "", -4000, -4100, "Skatt"],
  ["'877", "'9000", 0, 10, ""],
];

/** What Excel gives. */
const EXPECTED: readonly (readonly [formula: string, value: CellValue])[] = [
  ['=SUMIFS(C2:C7,A2:A7,"010")', 3000.75],
  ['=SUMIFS(C2:C7,A2:A7,"010",B2:B7,"1100")', 1000.25],
  ['=SUMIFS(C2:C7,E2:E7,"løn*")', 3000.75],
  ['=SUMIFS(C2:C7,B2:B7,"")', -4000],
  ['=SUMIFS(C2:C7,B2:B7,"<>")', 2650],
  ['=SUMIFS(C2:C7,C2:C7,"<0")', -4350.75],
  ['=SUMIFS(C2:C7,C2:C7,">="&D2)', 3000.75],
  ['=SUMIFS(C2:C7,A2:A7,"finnes ikke")', 0],
  ['=SUM(SUMIFS(C2:C7,A2:A7,{"010","090"}))', 2700],
  ['=SUMIF(A2:A7,"090",C2:C7)', -300.75],
  ['=COUNTIFS(A2:A7,"010",C2:C7,">1500")', 1],
  ["=SUM(C2:C7)", -1350],
  ["=SUM(C2:C3,C5,1)", 2951.75],
  ["=-SUM(C2:C3)", -3000.75],
  ["=SUMPRODUCT((A2:A7=\"010\")*(C2:C7-D2:D7))", 0.75],
  ["=SUMPRODUCT(C2:C7,D2:D7)", 21576462.5],
  ["=SUMPRODUCT(--(ABS(C2:C7-D2:D7)>50))", 4],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1234567,-3)", 1235000],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(C2/1000,1)", 1],
  ["=IF(D5=0,\"\",C5/D5)", ""],
  ["=IF(C2>D2,\"Merforbruk\",\"Mindreforbruk\")", "Merforbruk"],
  ["=IF(ABS(C2-D2)<0.005,\"OK\",\"Avvik\")", "Avvik"],
  ["=IFERROR(C5/D5,\"n.a.\")", "n.a."],
  ["=IFERROR(1/4,0)", 0.25],
  ["=C5/D5", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=ISERROR(C5/D5)", true],
  ["=INDEX(C2:C7,MATCH(\"090\",A2:A7,0))", -300.75],
  ["=MATCH(\"999\",A2:A7,0)", "#N/A"],
  ["=VLOOKUP(\"710\",A2:C7,3,FALSE)", -50],
  ["=XLOOKUP(\"710\",A2:A7,D2:D7)", 0],
  ["=ABS(C4)", 300.75],
  ["=MIN(C2:C7)", -4000],
  ["=MAX(C2:C7)", 2000.5],
  ["=AVERAGE(D2:D4)", 916.6666666666666],
  ["=COUNTA(B2:B7)", 5],
  ["=COUNTBLANK(B2:B7)", 1],
  ["=AND(1=1,2>1)", true],
  ["=OR(FALSE,1>2)", false],
  ["=TEXT(-1234567.8,\"#,##0\")", "-1,234,568"],
  ["=TEXT(0.0734,\"0.0%\")", "7.3%"],
  ["=TEXT(45000,\"yyyy-mm-dd\")", "2023-03-15"],
  ["=LEFT(\"1100\",2)&\"xx\"", "11xx"],
  ["=VALUE(\"12.5\")*2", 25],
  ["=LEN(TRIM(\"  a b \"))", 3],
  ["=SUBSTITUTE(\"a-b\",\"-\",\" \")", "a b"],
  ["=2^10", 1024],
  ["=-2^2", 4],
  ["=10%", 0.1],
  ["=LET(x,2,x*x)", 4],
  ["=SUBTOTAL(9,C2:C7)", -1350],
  ["=SIGN(-3)", -1],
  ["=MOD(-7,3)", 2],
  ["=SUM(FILTER(C2:C7,A2:A7=\"010\"))", 3000.75],
  ["=CHOOSE(2,\"a\",\"b\")", "b"],
  ["=SWITCH(3,1,\"en\",3,\"tre\")", "tre"],
  ["=TEXTJOIN(\", \",TRUE,A2:A4)", "010, 010, 090"],
  ["=SUM(UNIQUE(D2:D3))", 3000],
];

describe("formulas our sheets use, calculated by the embedded engine", () => {
  let host: UniverHost;
  let values: readonly (readonly CellValue[])[];

  beforeAll(async () => {
    host = createUniverHost(startHeadless());
    host.write({ sheet: "Ark1", row: 0, column: 0, rows: LEDGER.length, columns: 5 }, LEDGER);
    const column = { sheet: "Ark1", row: 0, column: 6, rows: EXPECTED.length, columns: 1 };
    host.write(column, EXPECTED.map(([formula]) => [formula]));
    await host.calculated();
    values = host.values(column);
  });

  afterAll(() => { host.dispose(); });

  test.each(EXPECTED.map(([formula, expected], i) => [formula, expected, i] as const))("%s is %p", (_, expected, i) => {
    const value = values[i]?.[0];
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
});
