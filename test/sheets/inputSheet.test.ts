import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { InputColumn, ListingInput } from "../../src/law/lists/definition";
import { EXAMPLE_MARK, exampleRow, MARK_HEADER } from "../../src/source/lists/exampleRow";
import { inYear } from "../../src/source/lists/inYear";
import { readListingGrid } from "../../src/source/lists/readListing";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { dayNumber } from "../../src/sheets/dayNumber";
import { inputSheet, inputSheetName, inputTableName } from "../../src/sheets/inputSheet";
import { fitsInRule, inputValidation } from "../../src/sheets/inputValidation";
import type { CellModel, SheetModel } from "../../src/sheets/model";
import { sheetInFile } from "../../src/files/sheetInFile";
import { emptySheet, headerIndex, inputFile, readBackLists, typed, YEAR } from "../support/inputWorkbook";
import { recalculate, testWithLibreOffice } from "../support/libreOffice";
import { readBack } from "../support/readBack";

const inputs = LIST_INPUTS.map((input) => [input.id, input] as const);

/** The cells of the example row without its mark: what a user has typed on another row. */
const exampleCells = (sheet: SheetModel, input: ListingInput): readonly CellModel["value"][] => (sheet.rows[headerIndex(sheet) + 1] ?? []).slice(1, input.columns.length + 1).map(({ value }) => value);

/** Another key than the example's, so that the row is one of its own. */
function otherKey(input: ListingInput, cells: readonly CellModel["value"][]): readonly CellModel["value"][] {
  const key = input.columns.findIndex((column) => input.key.includes(column.id) && column.kind === "text" && column.allowed === undefined);
  return cells.map((value, c) => (c === key ? `${String(value)} II` : value));
}

describe.each(inputs)("The sheet for %s", (_, input) => {
  test("as it is made has no rows and no problems, and makes no table", async () => {
    expect(await readBackLists(emptySheet(input))).toEqual({ listings: [], problems: [] });
  });

  test("gives back the rows that are filled in, and leaves the example out", async () => {
    const sheet = emptySheet(input);
    const { listings, problems } = await readBackLists(typed(sheet, 1, otherKey(input, exampleCells(sheet, input))));
    expect(problems).toEqual([]);
    expect(listings).toMatchObject([{ input: input.id, rows: [{ row: headerIndex(sheet) + 3 }] }]);
    expect(Object.keys(listings[0]?.rows[0]?.values ?? {})).toEqual(expect.arrayContaining(Object.keys(exampleRow(input, YEAR))));
  });

  test("counts an example that is written over, marked or not", async () => {
    const sheet = emptySheet(input);
    const amount = input.columns.findIndex(({ kind }) => kind === "amount" || kind === "number");
    const changed = typed(sheet, 0, input.columns.map((__, c) => (c === amount ? 17 : undefined)));
    const marked = await readBackLists(changed);
    expect(marked.listings).toMatchObject([{ input: input.id, rows: [{}] }]);
    expect(marked.problems.map(({ code }) => code)).toContain("liste-eksempel-endret");
    const unmarked = await readBackLists(typed(sheet, 0, [], null));
    expect(unmarked.listings[0]?.rows).toHaveLength(1);
    expect(unmarked.problems).toEqual([]);
  });

  test("has a rule for every column but free text, over every row below the header", () => {
    const sheet = emptySheet(input);
    expect(sheet.validations).toHaveLength(input.columns.filter(({ kind, allowed }) => kind !== "text" || allowed).length);
    const lastRow = sheet.rows.length;
    for (const { address, title, prompt, alert } of sheet.validations ?? []) {
      expect(address).toMatch(new RegExp(`^[A-Z]+${headerIndex(sheet) + 2}:[A-Z]+${lastRow}$`));
      expect([title.length <= 32, prompt.length <= 255, alert.length <= 255, prompt.length > 10]).toEqual([true, true, true, true]);
    }
  });

  test("is accepted by the file writer as an Excel table of its own headers", () => {
    const written = sheetInFile(emptySheet(input));
    expect(written.tables?.[0]?.columns.map(({ name }) => name)).toEqual([MARK_HEADER, ...input.columns.map(({ header }) => inYear(header, YEAR))]);
  });
});

test("Sheet and table names are Excel's, and no two lists share one", () => {
  const names = LIST_INPUTS.map(inputSheetName);
  expect(names.filter((name) => !/^[^:\\/?*[\]']{1,31}$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  const tables = LIST_INPUTS.map((input) => inputTableName(input, YEAR));
  expect(tables.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
});

test("All sheets in one file are read each as its own list, and a problem names its sheet", async () => {
  const filled = LIST_INPUTS.map((input) => {
    const sheet = emptySheet(input);
    return typed(sheet, 1, otherKey(input, exampleCells(sheet, input)));
  });
  const { listings, problems } = await readBackLists(...filled);
  expect(problems).toEqual([]);
  expect(listings.map(({ input }) => input)).toEqual(LIST_INPUTS.map(({ id }) => id));
  const [first, ...rest] = LIST_INPUTS.map((input) => emptySheet(input)) as [SheetModel, ...SheetModel[]];
  const withFault = await readBackLists(typed(first, 1, [...(LIST_INPUTS[0]?.columns ?? []).map(({ kind }) => (kind === "amount" ? "mye" : "1"))]), ...rest);
  expect(withFault.problems.length).toBeGreaterThan(0);
  expect(withFault.problems.map(({ where }) => where?.file)).toEqual(withFault.problems.map(() => `lister.xlsx, arket ${first.name}`));
});

test("No list has a column that could be taken for the one of marks", () => {
  expect(LIST_INPUTS.flatMap(({ columns }) => columns.flatMap(({ header, words }) => [header, ...words])).filter((word) => word.toLowerCase() === MARK_HEADER.toLowerCase())).toEqual([]);
});

test("A row is the example by its mark and its content, not by one of them", () => {
  const input = LIST_INPUTS.find(({ id }) => id === "fond") as ListingInput;
  const header = input.columns.map(({ header: text }) => inYear(text, YEAR));
  const row = ["51", "Øremerket tilskudd helsestasjon", 823341.62, 157649.54, -194107.07, 786884.09, ""];
  const rowsRead = (markHeader: string, mark: string, cells = row) => readListingGrid({ name: "Fond", firstRow: 1, rows: [[markHeader, ...header], [mark, ...cells]] }, LIST_INPUTS, YEAR);
  expect(rowsRead(MARK_HEADER, EXAMPLE_MARK)).toEqual({ listing: null, problems: [] });
  expect(rowsRead("Egen kolonne", EXAMPLE_MARK).listing?.rows).toHaveLength(1);
  expect(rowsRead(MARK_HEADER, "Sett").listing?.rows).toHaveLength(1);
  expect(rowsRead(MARK_HEADER, EXAMPLE_MARK, ["51", "Gavefond", ...row.slice(2)]).listing?.rows).toHaveLength(1);
});

describe("What a rule refuses, the reading refuses too", () => {
  const column = (kind: InputColumn["kind"], allowed: string[] | null = null): InputColumn => ({ id: "verdi", header: "Verdi", words: [], kind, required: true, ...(allowed && { allowed }) });
  const read = (kind: InputColumn["kind"], value: string | number, allowed: string[] | null = null) => {
    const input: ListingInput = { id: "prove", title: "Prøve", columns: [{ id: "navn", header: "Navn", words: [], kind: "text", required: true }, column(kind, allowed)], key: ["navn"], example: {} };
    return readListingGrid({ name: "Prøve", firstRow: 1, rows: [["Navn", "Verdi"], ["A", value]] }, [input], YEAR).problems.map(({ code }) => code);
  };

  test.each<[InputColumn["kind"], string | number, string, string[] | null]>([
    ["amount", "tolv", "liste-belop-uleselig", null],
    ["amount", 46_000_000_000_000, "liste-belop-uleselig", null],
    ["number", "ca. 5", "liste-verdi-uleselig", null],
    ["percent", "fire", "liste-verdi-uleselig", null],
    ["year", 1899, "liste-verdi-uleselig", null],
    ["year", 2100, "liste-verdi-uleselig", null],
    ["date", dayNumber("1999-12-31"), "liste-verdi-uleselig", null],
    ["date", dayNumber("2200-01-02"), "liste-verdi-uleselig", null],
    ["text", "Bolig", "liste-verdi-ikke-tillatt", ["Fast", "Flytende"]],
  ])("%s %s", (kind, value, code, allowed) => {
    expect(read(kind, value, allowed)).toEqual([code]);
  });

  test.each<[InputColumn["kind"]]>([["amount"], ["year"], ["date"]])("and both edges of the rule for %s are read", (kind) => {
    const rule = inputValidation(column(kind), "Verdi", "B2:B9", undefined, "nb")?.rule as { readonly from: number | string; readonly to: number | string };
    for (const edge of [rule.from, rule.to]) expect(read(kind, typeof edge === "string" ? dayNumber(edge) : edge)).toEqual([]);
  });
});

describe("Allowed values", () => {
  test("stand in the rule where Excel has room for them, and else beside the table", () => {
    expect(fitsInRule(["J", "N"])).toBe(true);
    expect(fitsInRule(["Drift, netto", "N"])).toBe(false);
    expect(fitsInRule(Array.from({ length: 40 }, (_, n) => `Verdi ${n}`))).toBe(false);
  });

  test("beside the table are what the rule points at, and are not read as rows", async () => {
    const allowed = Array.from({ length: 30 }, (_, n) => `Sum, post ${n + 1}`);
    const input: ListingInput = { id: "prove", title: "Prøve", columns: [{ id: "post", header: "Post", words: [], kind: "text", required: true, allowed }, { id: "belop", header: "Beløp", words: [], kind: "amount", required: true }], key: ["post"], example: { post: "Sum, post 2", belop: "1,00" } };
    const sheet = inputSheet(input, YEAR, null);
    const rule = sheet.validations?.[0]?.rule;
    expect(rule).toMatchObject({ kind: "list", address: expect.stringMatching(/^\$E\$\d+:\$E\$\d+$/) as string });
    const [first, last] = [...(rule as { address: string }).address.matchAll(/\d+/g)].map(Number) as [number, number];
    expect(sheet.rows.slice(first - 1, last).map((row) => row[4]?.value)).toEqual(allowed);
    const grid = { name: "Prøve", firstRow: 1, rows: typed(sheet, 4, ["Sum, post 3", 5]).rows.map((row) => row.map(({ value }) => value)) };
    const { listing, problems } = readListingGrid(grid, [input], YEAR);
    expect(problems).toEqual([]);
    expect(listing?.rows).toHaveLength(1);
    const back = await readBack(await inputFile([sheet]));
    expect(back.getWorksheet(1)?.getCell(`B${first}`).dataValidation).toMatchObject({ type: "list", formulae: [(rule as { address: string }).address] });
  });
});

test("exceljs finds every rule in the file, with its texts", async () => {
  const workbook = await readBack(await inputFile(LIST_INPUTS.map((input) => emptySheet(input))));
  for (const input of LIST_INPUTS) {
    const sheet = emptySheet(input);
    const written = workbook.getWorksheet(sheet.name);
    for (const { address, title, alert, prompt } of sheet.validations ?? []) {
      for (const cell of address.split(":")) {
        expect(written?.getCell(cell).dataValidation).toMatchObject({ allowBlank: true, showErrorMessage: true, errorStyle: "stop", errorTitle: title, error: alert, showInputMessage: true, promptTitle: title, prompt });
      }
    }
  }
  const lan = workbook.getWorksheet("Liste låneportefølje");
  const rowOfExample = headerIndex(emptySheet(LIST_INPUTS.find(({ id }) => id === "lan") as ListingInput)) + 2;
  expect(lan?.getCell(`E${rowOfExample}`).dataValidation).toMatchObject({ type: "list", formulae: ['"Investering,Andres investeringer,Kausjoner,Startlån"'] });
  expect(lan?.getCell(`O${rowOfExample}`).dataValidation).toMatchObject({ type: "date" });
});

testWithLibreOffice("LibreOffice opens the file and keeps what stands in it", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "lister-"));
  try {
    const file = path.join(folder, "lister.xlsx");
    await writeFile(file, await inputFile(LIST_INPUTS.map((input) => emptySheet(input))));
    const sheets = await recalculate(file);
    expect([...sheets.keys()]).toEqual(LIST_INPUTS.map(inputSheetName));
    for (const input of LIST_INPUTS) expect(sheets.get(inputSheetName(input))?.flat()).toContain(EXAMPLE_MARK);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
