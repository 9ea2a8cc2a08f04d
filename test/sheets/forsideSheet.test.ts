import { nb } from "../support/nb";
import { readXlsx } from "hucre/xlsx";
import { organisationOf } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { TEXT_COLUMN } from "../../src/sheets/anchorSheet";
import { builtText } from "../../src/sheets/builtText";
import type { FormulaMode } from "../../src/table/excel/formulas";
import type { SheetModel, WorkbookModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { writeXlsx } from "../../src/files/writeXlsx";
import { ORGANISATION, smallLedger, smallReport } from "../support/smallLedger";

const BUILT = "2026-11-23T08:38:54.000Z";

function forside(changes: Parameters<typeof smallReport>[0] = {}, mode: FormulaMode = "formler", change: (report: Report) => Report = (report) => report): { readonly sheet: SheetModel; readonly model: WorkbookModel } {
  const model = toWorkbook(change(smallReport(changes)), mode, BUILT);
  return { sheet: model.sheets[0] as SheetModel, model };
}

/** The cells of the row about this, by the front page's own ids. */
function row({ rows, blocks }: SheetModel, id: string): readonly unknown[] {
  const line = blocks?.[0]?.lines.find((each) => each.id === id);
  return line ? (rows[line.row - 1]?.map(({ value }) => value) ?? []) : [];
}

test("The front page is the first sheet and says what the report is", () => {
  const { sheet } = forside({ kommune: "Rælingen kommune" });
  expect(sheet.name).toBe("Forside");
  expect(sheet.rows.slice(0, 2).map(([cell]) => cell?.value)).toEqual(["Årsrapport 2024", "Rælingen kommune"]);
  const facts = ["periode", "enhet", "fortegn", "avvik", "mal", "bygget"].map((id) => row(sheet, id)[1]);
  expect(facts).toEqual(["Hele 2024, til 31. desember 2024", "Beløp i 1000 kr", "Som i regnskapet: inntekter og overskudd er negative", "Bedre enn budsjett er positivt", "Årsrapport, versjon 2", "23. november 2026 kl. 09.38"]);
});

test("It has no row for a municipality the template does not name, nor for a time nobody has told", () => {
  const { rows } = toWorkbook(smallReport(), "formler").sheets[0] as SheetModel;
  expect(rows[1]?.every(({ value }) => value === null)).toBe(true);
  expect(rows.flat().map(({ value }) => value)).not.toContain("Bygget");
});

test("A report up to a month says from and to", () => {
  const to = (month: number) => row(forside({}, "formler", (report) => ({ ...report, template: { ...report.template, report: "maaned" }, month })).sheet, "periode")[1];
  expect([to(2), to(1)]).toEqual(["Januar til februar 2024, til 29. februar 2024", "Januar 2024, til 31. januar 2024"]);
});

test("Each source stands with the sums one compares with the ledger, and its rows once", () => {
  const { sheet } = forside();
  expect(row(sheet, "#kilder:hode")).toEqual(["Kilder", "Kontrollsum", "Debet", "Kredit", "Netto", "Rader i kilden", "Rader brukt", "Måneder"]);
  expect(row(sheet, "kilde:liten.csv:0:regnskap")).toEqual(["liten.csv", "0 investering, regnskap", 70_000, 0, 70_000, 9, 9, ""]);
  expect(row(sheet, "kilde:liten.csv:1:regnskap")).toEqual(["liten.csv", "1 drift, regnskap", 540_000.33, 540_000.33, 0, null, null, null]);
  expect(row(sheet, "kilde:liten.csv:2:regnskap")).toEqual(["liten.csv", "2 balanse, regnskap", 123.45, 0, 123.45, null, null, null]);
});

test("The columns of the front page keep what workbooks know them by", () => {
  expect(forside().sheet.blocks?.[0]?.columns.map(({ id }) => id)).toEqual([TEXT_COLUMN, "#2", "#6", "#7", "#3", "#4", "#5", "#8"]);
});

test("Problems are counted by how serious they are", () => {
  const problem = { code: "x", message: "x" };
  const problems = [{ ...problem, severity: "error" }, { ...problem, severity: "warning" }, { ...problem, severity: "warning" }] as const;
  const text = (found: Report["problems"]) => row(forside({}, "formler", (report) => ({ ...report, problems: found })).sheet, "merknader")[1];
  expect([text(problems), text([])]).toEqual(["1 feil, 2 advarsler. De står på arket Kontroll.", "Ingen"]);
});

test("The controls' outcomes are counted where Kontroll shows them", () => {
  const { sheet, model } = forside();
  const kontroll = model.sheets.find(({ name }) => name === "Kontroll") as SheetModel;
  const line = sheet.blocks?.[0]?.lines.find(({ id }) => id === "status:ok")?.row as number;
  const [, counted] = sheet.rows[line - 1] as SheetModel["rows"][number];
  const [, first = "", last = ""] = /^=COUNTIF\('Kontroll'!\$E\$(\d+):\$E\$(\d+),"OK"\)$/.exec(counted?.formula ?? "") ?? [];
  const statuses = kontroll.rows.slice(Number(first) - 1, Number(last)).map((cells) => cells[4]?.value);
  expect(statuses.length).toBeGreaterThan(3);
  expect(statuses.every((status) => ["OK", "AVRUNDING", "AVVIK", "IKKE AKTUELL"].includes(String(status)))).toBe(true);
  expect(counted?.value).toBe(statuses.filter((status) => status === "OK").length);
});

test("Every table is in the contents, with a link to the cell that has its title", () => {
  const { sheet, model } = forside();
  const titles = model.sheets.slice(1).flatMap(({ name, blocks = [] }) => blocks.filter(({ table }) => !table.startsWith("#")).map(({ table, title, lines }) => ({ table, title, cell: `'${name}'!$A$${lines[0]?.row}` })));
  expect(titles.length).toBeGreaterThan(5);
  for (const { table, title, cell } of titles) {
    const line = sheet.blocks?.[0]?.lines.find(({ id }) => id === `tabell:${table}`)?.row as number;
    expect(sheet.rows[line - 1]?.[0]).toEqual({ value: title, look: "link", asIs: true, formula: `=IFERROR(HYPERLINK("#"&CELL("address",${cell}),${cell}),${cell})` });
  }
});

test("As values the contents are links of the file's own", async () => {
  const { model } = forside({}, "verdier");
  const { sheets } = await readXlsx(await writeXlsx(model), { readStyles: true });
  const links = [...(sheets[0]?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
  expect(links).toContain("'§ 5-6'!$A$1");
});

test.each([["2026-06-30T22:05:00.000Z", "1. juli 2026 kl. 00.05"], ["2026-12-31T22:59:00.000Z", "31. desember 2026 kl. 23.59"], ["2026-01-01T12:00:00+01:00", "1. januar 2026 kl. 12.00"]])("%s is %s in Norway", (built, text) => {
  expect(nb(builtText(built))).toBe(text);
});

test("The figures one asks for first are the cells of their tables, and the largest avvik are ranked whichever way they go", () => {
  const { sheet, model } = forside();
  const at = (id: string): SheetModel["rows"][number] => sheet.rows[(sheet.blocks?.[0]?.lines.find((each) => each.id === id)?.row ?? 0) - 1] ?? [];
  const cellOf = (formula = ""): unknown => {
    const [, name = "", column = "", label = ""] = /^=INDEX\('(.+)'!\$([A-Z])\$\d+:\$[A-Z]\$\d+,MATCH\("(.+)",'.+'!\$B\$\d+:\$B\$\d+,0\)\)$/.exec(formula) ?? [];
    const found = model.sheets.find((each) => each.name === name)?.rows.filter((cells) => cells[1]?.value === label.replace(/~(?=[~*?])/g, ""));
    return found?.map((cells) => cells[column.charCodeAt(0) - 65]?.value)[0];
  };
  expect(row(sheet, "#hovedtall:hode").slice(0, 5)).toEqual(["Hovedtall", "Enhet, eller status mot målet", "Tall", "Budsjett eller mål", "Avvik eller avstand"]);
  expect(row(sheet, "hovedtall:5-6").slice(0, 5)).toEqual(["Netto driftsresultat", expect.stringMatching(/^Beløp i 1000 kr, (over|under)skudd$/), expect.any(Number), expect.any(Number), expect.any(Number)]);
  for (const id of ["hovedtall:5-6", "hovedtall:resultat-per-tjenesteomraade", "hovedtall:ndr-verdi"])
    for (const { value, formula } of at(id).slice(id === "hovedtall:5-6" ? 2 : 0).filter((cell) => cell.formula !== undefined)) expect([id, value]).toEqual([id, cellOf(formula) ?? ""]);
  expect(at("hovedtall:5-6").filter(({ formula }) => formula !== undefined)).toHaveLength(4);
  const lines = sheet.blocks?.[0]?.lines.filter(({ id }) => id.startsWith("avvik:")) ?? [];
  const sizes = lines.map(({ row: line }) => Math.abs(Number(sheet.rows[line - 1]?.[4]?.value)));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test("The result is said in words beside the sign its table prints, whichever that is", () => {
  const [ledgerSign, other] = (["raa", "inntekterPositive"] as const).map((signProfile) => row(forside({ signProfile }).sheet, "hovedtall:5-6"));
  expect(ledgerSign?.[1]).toBe(other?.[1]);
  expect(ledgerSign?.[2]).toBe(-Number(other?.[2]));
  expect(ledgerSign?.[1]).toBe(`Beløp i 1000 kr, ${Number(ledgerSign?.[2]) > 0 ? "underskudd" : "overskudd"}`);
});

test("The figures of a front page of values stand as they are, and a report without the tables has no such section", () => {
  const values = forside({}, "verdier").sheet;
  expect(values.rows.flat().some(({ formula }) => formula !== undefined)).toBe(false);
  expect(row(values, "hovedtall:5-6")[2]).toEqual(expect.any(Number));
  const bare = forside({ tables: ["5-8"] }).sheet;
  expect(bare.blocks?.[0]?.lines.filter(({ id }) => /hovedtall|avvik:/.test(id))).toEqual([]);
});

test("What the report was made of stands last", () => {
  const sections = forside().sheet.blocks?.[0]?.lines.filter(({ id }) => id.endsWith(":luft")).map(({ id }) => id);
  expect(sections).toEqual(["#hovedtall:luft", "#avvik:luft", "#kontroller:luft", "#innhold:luft", "#opplysninger:luft", "#kilder:luft"]);
});

test("Names of the user's own are never translated, nor what a figure is found by, where they are words of ours too", () => {
  const organisation = organisationOf([...ORGANISATION.units.values()].map((unit) => (unit.ansvar === "1100" ? { ...unit, enhetsnavn: "Garantier", omrade: "Garantier" } : unit)));
  const report = buildReport({ ledger: smallLedger(), organisation, template: { ...defaultTemplate(), language: "en", tables: ["resultat-per-tjenesteomraade"] }, controls: [], problems: [] });
  const [sheet, ...others] = toWorkbook(report, "formler", BUILT).sheets;
  const named = sheet?.rows.filter(([name]) => name?.value === "Garantier") ?? [];
  expect(named.length).toBeGreaterThan(0);
  for (const { formula } of named.flat().filter((cell) => cell.formula !== undefined)) expect(formula).toContain('MATCH("Garantier",');
  expect(sheet?.rows.flat().some(({ value }) => value === "Guarantees")).toBe(false);
  expect(others.some(({ rows }) => rows.some((cells) => cells[1]?.value === "Garantier"))).toBe(true);
});

test.each(["formler", "verdier"] as const)("A share without mål has a field for it where what follows is calculated, also on the front page: %s", (mode) => {
  const { sheet, model } = forside({}, mode);
  const maaltall = model.sheets.find(({ name }) => name === "Måltall");
  const block = maaltall?.blocks?.find(({ table }) => table === "maaltall");
  const line = block?.lines.find(({ id }) => id === "ndr-verdi");
  const at = (id: string) => maaltall?.rows[(line?.row ?? 0) - 1]?.[block?.columns.find((column) => column.id === id)?.column ?? -1];
  const onFront = row(sheet, "hovedtall:ndr-verdi");
  expect([at("status")?.value, onFront[1]]).toEqual(["Uten mål", "Uten mål"]);
  if (mode === "verdier") return expect([at("maal")?.look, at("avstand")?.formula, at("status")?.formula]).toEqual(["sumFigure", undefined, undefined]);
  expect(at("maal")).toEqual({ value: null, look: "inputFigure", format: "0.0 %" });
  expect(block?.columns.find(({ id }) => id === "maal")?.isInput).toBe(true);
  expect(at("avstand")?.formula).toMatch(/^=IF\((\w+)="","",ROUND\(\w+-\1,10\)\)$/);
  expect(at("status")?.formula).toMatch(/^=IF\((\w+)="","Uten mål",IF\(ROUND\(\w+-\1,10\)>=0,"Målet er nådd","Under målet"\)\)$/);
});
