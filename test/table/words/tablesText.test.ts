import fc from "fast-check";
import { explainCell } from "../../../src/table/words/explainCell";
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

jest.setTimeout(60_000);

test("tables kept as text explain every cell as those of the report do", async () => {
  for (const input of [await readSample("saldobalanse", SAMPLE_LISTS), await tertialSample()]) {
    const report = buildReport(input);
    const text = tablesText(report.tables);
    expect(text.length).toBeLessThan(350_000);
    const tables = parseTables(joinedPieces(textPieces(text)));
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
  expect(parseTables(sound)?.size).toBe(0);
  for (const text of ["", "null", "{}", "[]", sound.slice(1), sound.replace("1", "2"), '{"format":1,"tables":[{}]}', `{"format":1,"tables":${"[".repeat(50_000)}`]) expect(parseTables(text)).toBeNull();
  const deep = `${'{"kind":"sum","of":[{"sign":1,"terms":'.repeat(20_000)}null${"}]}".repeat(20_000)}`;
  expect(parseTables(`{"format":1,"tables":[{"id":"a","title":"","group":"","unit":"kroner","labelHeader":"","source":"","columns":[],"rows":[{"id":"r","number":"","label":"","role":"line","sign":1,"avvikSign":1,"terms":{"kind":"none"},"derived":{"k":${deep}},"cells":[]}]}]}`)).toBeNull();
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
