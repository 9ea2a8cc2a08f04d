import { added, at, call, inRow, sumOfRows } from "../../../src/table/formula";
import fc from "fast-check";
import { explainCell } from "../../../src/table/words/explainCell";
import { atOnce } from "../../../src/table/steps";
import { parseTables } from "../../../src/table/words/parseTables";
import { tablesText } from "../../../src/table/words/tablesText";
import { buildReport } from "../../../src/report/buildReport";
import { ANCHOR_SHEET, TABLES_COLUMN } from "../../../src/sheets/anchorSheet";
import { joinedPieces, textPieces } from "../../../src/sheets/textPieces";
import { toWorkbook } from "../../../src/sheets/toWorkbook";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { readBack } from "../../support/readBack";
import { reportWorld } from "../../support/reportWorld";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { tertialSample } from "../../support/tertialSample";

const tablesIn = (text: string) => atOnce(parseTables(text));

test("tables kept as text explain every cell as those of the report do", async () => {
  for (const input of [await readSample("saldobalanse", SAMPLE_LISTS), await tertialSample()]) {
    const report = buildReport(input);
    const text = tablesText(report.tables);
    expect(text.length).toBeLessThan(370_000);
    const tables = tablesIn(joinedPieces(textPieces(text)));
    expect(tables === null ? 0 : tables.size).toBe(report.tables.length);
    const [own, kept] = [reportWorld(report), { ...reportWorld(report), tables: tables ?? new Map() }];
    for (const table of report.tables) for (const row of table.rows) for (const column of table.columns) {
      const cell = { table: table.id, line: row.id, column: column.id };
      expect(printed(explainCell(cell, kept))).toBe(printed(explainCell(cell, own)));
    }
  }
});

/** As many digits as a cell holds: the text has no more. */
const printed = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (typeof each === "string" && /^-?\d+\.\d{12,}/.test(each) ? Number(each).toPrecision(14) : each));

test("what is no text of tables, or of another version, gives none and does not throw", () => {
  const sound = tablesText([]);
  expect(tablesIn(sound)?.size).toBe(0);
  for (const text of ["", "null", "{}", "[]", sound.slice(1), sound.replace("2", "3"), '{"format":1,"tables":[{}]}', `{"format":1,"tables":${"[".repeat(50_000)}`]) expect(tablesIn(text)).toBeNull();
  const deep = `${'{"kind":"sum","of":[{"sign":1,"terms":'.repeat(20_000)}null${"}]}".repeat(20_000)}`;
  expect(tablesIn(`{"format":1,"tables":[{"id":"a","title":"","group":"","unit":"kroner","labelHeader":"","source":"","columns":[],"rows":[{"id":"r","number":"","label":"","role":"line","sign":1,"avvikSign":1,"terms":{"kind":"none"},"derived":{"k":${deep}},"cells":[]}]}]}`)).toBeNull();
});

test("what a workbook of the first format keeps is read as formulas", () => {
  const criteria = [{ column: "Linje 5-6", key: "lonn" }];
  const cell = (row: string) => ({ kind: "cell", row, column: "k" });
  const row = (id: string, terms: unknown, more: Readonly<Record<string, unknown>> = {}) =>
    ({ id, number: "", label: id, role: "line", sign: 1, avvikSign: 1, terms, cells: [1], ...more });
  const rows = [
    row("a", { kind: "postings", criteria, also: [criteria], negated: false }, { sign: -1 }),
    row("b", { kind: "rows", of: [{ row: "a", sign: -1 }] }),
    row("c", { kind: "quotient", of: ["a", "b"], by: "a" }),
    row("d", { kind: "strike", of: ["a"], limit: { row: "b", sign: -1 } }),
    row("e", { kind: "strike", of: ["a"], limit: -1 }),
    row("f", { kind: "perMille", of: "a", rate: "141" }),
    row("g", { kind: "none" }, { derived: {
      k: { kind: "sum", of: [{ terms: cell("a"), sign: 1 }, { terms: { kind: "postings", criteria, also: [], figure: "regnskap", negated: true }, sign: -1 }] },
      l: { kind: "status", actual: { kind: "quotient", of: cell("a"), to: cell("b"), fn: "NDR_PCT" }, limit: cell("c"), retning: "minst", held: "Ja", missed: "Nei" },
      m: { kind: "meanWhere", run: { rows: ["a"], column: "k" }, weights: "l", where: [{ column: "m", text: "Fast", not: true }] },
    } }),
  ];
  const table = { id: "t", title: "", group: "", unit: "kroner", labelHeader: "", source: "", columns: [{ kind: "value", id: "k", header: "K" }], rows };
  const read = tablesIn(JSON.stringify({ format: 1, tables: [table] }))?.get("t")?.rows ?? [];
  const run = (column: string) => ({ is: "run", rows: ["a"], column, where: [{ column: "m", text: "Fast", not: true }] }) as const;
  expect(read.map(({ formula }) => formula)).toEqual([
    { is: "postings", sets: [criteria, criteria], sign: -1 },
    sumOfRows([{ row: "a", sign: -1 }]),
    call("proportion", ["a", "b", "a"].map(inRow), null),
    call("within", ["a", "b"].map(inRow), { sign: -1 }),
    call("closing", [inRow("a")], { of: -1 }),
    call("perMille", [inRow("a")], { rate: "141" }),
    null,
  ]);
  expect(read.at(-1)?.own).toEqual({
    k: call("round", [added([at("a", "k")], [{ is: "postings", figure: "regnskap", sets: [criteria], sign: -1 }])], { digits: 10 }),
    l: call("status", [call("quotient", [at("a", "k"), at("b", "k")], { fn: "NDR_PCT" }), at("c", "k")], { retning: "minst", held: "Ja", missed: "Nei" }),
    m: call("runMean", [run("k"), run("l")], { column: "l" }),
  });
});

test("pieces put together are the text, whatever it holds, and none can be taken for a formula or a number", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("=", "'", "1", " ", "å", "\u00a0", "x".repeat(7999), "y".repeat(8001)), { maxLength: 12 }), (parts) => {
    const text = parts.join("");
    expect(joinedPieces(textPieces(text))).toBe(text);
    for (const piece of textPieces(text)) expect([/^\|.+\|$/su.test(piece), piece.length <= 8002]).toEqual([true, true]);
  }));
});

test("an .xlsx file keeps the text whole", async () => {
  const report = buildReport(await readSample("saldobalanse"));
  const sheet = (await readBack(await writeXlsx(toWorkbook(report, "verdier"), "Rapport"))).getWorksheet(ANCHOR_SHEET);
  const pieces = sheet?.getColumn(TABLES_COLUMN + 1).values.slice(1) ?? [];
  expect(joinedPieces(pieces)).toBe(tablesText(report.tables));
});
