import type { CellModel, SheetModel, WorkbookModel } from "../../src/sheets/model";
import { toWorkbook, workbookSteps } from "../../src/sheets/toWorkbook";
import type { FormulaMode } from "../../src/table/excel/formulas";
import { columnLetters } from "../../src/table/excel/a1";
import { smallReport } from "../support/smallLedger";

const workbook = (mode: FormulaMode, changes: Parameters<typeof smallReport>[0] = {}): WorkbookModel => toWorkbook(smallReport(changes), mode);

function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`Arket ${name} mangler`);
  return found;
}

/** The cell in the row with this text, under the header that begins so. */
function cell(model: WorkbookModel, name: string, label: string, header: string): CellModel | undefined {
  const { rows } = sheet(model, name);
  const column = rows.find((row) => row.some(({ look }) => look === "headerRight"))?.findIndex(({ value }) => String(value).startsWith(header)) ?? -1;
  return rows.find((row) => row[1]?.value === label)?.[column];
}

test("Every sheet is rectangular, and every name points at the rows of Grunnlag", () => {
  const model = workbook("formler");
  for (const { rows, widths } of model.sheets) for (const row of rows) expect(row).toHaveLength(widths.length);
  const last = sheet(model, "Grunnlag").rows.length;
  for (const { name, sheet: on, address } of model.names) {
    expect(name).toMatch(/^Grunnlag_[A-Za-z0-9_]+$/);
    expect([on, address]).toEqual(["Grunnlag", expect.stringMatching(new RegExp(`^\\$[A-Z]+\\$2:\\$[A-Z]+\\$${last}$`))]);
  }
});

test("A line sums Grunnlag by its key, a sum adds its lines, avvik takes the cells beside it", () => {
  const model = workbook("formler");
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Regnskap")).toEqual({ value: -500_000, look: "figure", format: "#,##0,", formula: '=ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_6,"rammetilskudd"),2)' });
  expect(cell(model, "§ 5-6", "Sum driftsinntekter", "Regnskap")?.formula).toBe("=ROUND(SUM(C4:C10),2)");
  expect(cell(model, "§ 5-6", "Brutto driftsresultat", "Regnskap")?.formula).toBe("=ROUND(C11+C17,2)");
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Avvik i kr")?.formula).toBe("=ROUND(D4-C4,2)");
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Avvik i %")?.formula).toBe('=IF(D4=0,"",ROUND(D4-C4,2)/ABS(D4))');
});

test("With the add-in's functions the avvik columns call them, and nothing else changes", () => {
  const [live, plain] = [workbook("funksjoner"), workbook("formler")];
  expect(cell(live, "§ 5-6", "Rammetilskudd", "Avvik i kr")?.formula).toBe("=KOMMUNE.AVVIK(C4,D4)");
  expect(cell(live, "§ 5-6", "Rammetilskudd", "Avvik i %")?.formula).toBe("=KOMMUNE.AVVIK_PCT(C4,D4)");
  const values = ({ sheets }: WorkbookModel): unknown => sheets.filter(({ visibility }) => visibility === undefined).map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));
  expect(values(live)).toEqual(values(plain));
});

test("In the profile «inntekter positive» turned lines and mixed sums carry their signs", () => {
  const model = workbook("formler", { signProfile: "inntekterPositive" });
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Regnskap")?.formula).toMatch(/^=-ROUND\(SUMIFS/);
  expect(cell(model, "§ 5-6", "Brutto driftsresultat", "Regnskap")?.formula).toBe("=ROUND(C11-C17,2)");
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Avvik i kr")?.formula).toBe("=ROUND(C4-D4,2)");
  expect(cell(model, "§ 5-6", "Lønnsutgifter", "Avvik i kr")?.formula).toMatch(/^=ROUND\(D\d+-C\d+,2\)$/);
});

test("A key with wildcards or operators fits only itself", () => {
  const model = workbook("formler");
  expect(cell(model, "Tjenesteområder", "Helse og *mestring*", "Regnskap")?.formula).toContain('"=Helse og ~*mestring~*"');
});

test("A column the table does not show is summed inside the formula that needs it", () => {
  const model = workbook("formler", { columns: { "5-6": ["avvik"] } });
  expect(cell(model, "§ 5-6", "Rammetilskudd", "Avvik")?.formula).toBe('=ROUND((ROUND(SUMIFS(Grunnlag_RevidertBudsjett,Grunnlag_Linje_5_6,"rammetilskudd"),2))-(ROUND(SUMIFS(Grunnlag_Regnskap,Grunnlag_Linje_5_6,"rammetilskudd"),2)),2)');
});

test("As values there is not one formula, and no figure is missing", () => {
  const cells = workbook("verdier").sheets.filter(({ visibility }) => visibility === undefined).flatMap(({ rows }) => rows.flat());
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cell(workbook("verdier"), "§ 5-6", "Netto driftsresultat", "Regnskap")?.value).toBe(9_999.83);
});

test("Codes stay text in Grunnlag, with their leading zeros", () => {
  const arter = sheet(workbook("formler"), "Grunnlag").rows.slice(1).map((row) => row[1]);
  expect(arter).toContainEqual({ value: "010", look: "text", format: "@" });
});

test("Kontroll holds the sources' sums, the live closing of each, and every problem", () => {
  const { rows } = sheet(workbook("formler"), "Kontroll");
  const texts = rows.map((row) => row[0]?.value);
  const closing = rows[texts.indexOf("Sum regnskap: kilder mot Grunnlag")] as readonly CellModel[];
  expect(closing.map(({ value }) => value).slice(1, 5)).toEqual([70123.45, 70123.45, 0, "OK"]);
  const row = texts.indexOf("Sum regnskap: kilder mot Grunnlag") + 1;
  expect(closing[3]?.formula).toBe(`=ROUND(B${row}-C${row},2)`);
  expect(rows.some((candidate) => candidate[2]?.value === "felles-utenfor-omradene")).toBe(true);
});

test.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"]])("Column %d is %s", (position, letters) => {
  expect(columnLetters(position)).toBe(letters);
});

test("The page is let in after each sheet, and the sheets are the same", () => {
  const report = smallReport();
  const steps = workbookSteps(report, "formler", null);
  let rests = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) rests += 1;
  const model = toWorkbook(report, "formler");
  expect(step.value).toEqual(model);
  expect(rests).toBeGreaterThanOrEqual(model.sheets.filter(({ visibility }) => visibility === undefined).length - 1);
});
