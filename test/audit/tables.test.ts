import { auditDocument } from "../../src/audit/auditDocument";
import type { Finding } from "../../src/audit/finding";
import { readText } from "../../src/document/text/readText";
import { changed, numbers } from "./measure/changes";
import { FJORDVIK } from "../support/fjordvik";
import { EXTRACTIONS, PUBLISHED_TABLES, type Extraction, type PrintedExample } from "../support/printedTables";

const audit = (text: string): readonly Finding[] => auditDocument(readText("rapport.txt", text), { facts: [], year: null }).findings;
const wrong = (text: string): readonly Finding[] => audit(text).filter(({ kind, verdict }) => kind.startsWith("tabell") && verdict !== "ok" && verdict !== "avrunding");

describe("The tables of Fjordvik", () => {
  const ofTables = audit(FJORDVIK).filter(({ kind }) => kind.startsWith("tabell"));

  test("are right but for roundings, which are told as such", () => {
    expect(ofTables.filter(({ verdict }) => verdict !== "ok").map(({ quoted, kind, verdict }) => [quoted, kind, verdict])).toEqual([
      ["335", "tabell-kolonneregel", "avrunding"], ["-450", "tabell-kolonneregel", "avrunding"], ["-23,7 %", "tabell-prosent", "avrunding"],
      ["43 861", "tabell-sum", "avrunding"], ["42 501", "tabell-sum", "avrunding"],
    ]);
  });

  test("with one sign turned are wrong in that one cell, which the column rule and the sum both point at", () => {
    expect(wrong(FJORDVIK.replace("20 050 -1 150", "20 050 1 150")).map(({ quoted, right, place }) => ({ quoted, right, place }))).toEqual([{ quoted: "1 150", right: "-1 150", place: { kind: "line", line: 10 } }]);
  });

  test("with two digits swapped in the accounts are wrong there, and nowhere else", () => {
    expect(wrong(FJORDVIK.replace("21 200 20 050", "12 200 20 050")).map(({ quoted, right }) => [quoted, right])).toEqual([["12 200", "21 200"]]);
  });
});

/** Tables whose own figures have to do with each other. */
const RELATED = PUBLISHED_TABLES.filter(({ file }) => /^(?:status|arsverk|resultat|generelle|avsetninger|bevilgning|okonomisk|sykefravar_per)/.test(file));

describe.each(Object.keys(EXTRACTIONS) as Extraction[])("The printed tables of a real report, taken out with %s", (way) => {
  test("raise no alarm", () => {
    expect(PUBLISHED_TABLES.flatMap((table) => wrong(`${EXTRACTIONS[way](table)}\n`))).toEqual([]);
  });
});

const withCell = (table: PrintedExample, row: number, column: number, text: string): PrintedExample =>
  ({ ...table, rows: table.rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells)) });

test("Of cells changed in tables that add up, 95 of 100 are told, and a told one gives one finding", () => {
  const next = numbers(2024);
  const results = RELATED.flatMap((table) => table.rows.flatMap((row, r) => row.flatMap((cell, c) => {
    if (c === 0 || !/[1-9]/.test(cell)) return [];
    const text = changed(cell, next);
    // Not printed so: a zero in front, or the same figure.
    if (text === cell || /^-?0\d/.test(text) || Number(text) === Number(cell)) return [];
    const found = wrong(`${EXTRACTIONS["one space between cells, and one in thousands"](withCell(table, r, c, text))}\n`);
    return [{ where: `${table.file} ${row[0] ?? ""}, ${table.header[c] ?? ""}: ${cell} -> ${text}`, found: found.length }];
  })));
  const missed = results.filter(({ found }) => found === 0);
  expect(results.length).toBeGreaterThan(400);
  expect({ missed: missed.length <= 0.05 * results.length ? [] : missed }).toEqual({ missed: [] });
  expect(results.filter(({ found }) => found > 1).length).toBeLessThan(0.05 * results.length);
});

test("A row that is two others less each other proves nothing of a column where those are the same", () => {
  const rows = [
    ["Kontroll", "Ene siden", "Andre siden", "Toleranse"],
    ["Kapitalkontoen mot anleggsmidler i år", "1 235 330 490,34", "1 235 330 490,34", "500,00"],
    ["Kapitalkontoen mot anleggsmidler i fjor", "1 260 215 761,85", "1 260 215 761,85", "500,00"],
    ["Årets endring i kapitalkontoen", "-24 885 271,51", "-24 885 271,51", "1,00"],
  ];
  expect(wrong(rows.map((cells) => cells.join("\t")).join("\n"))).toEqual([]);
});
