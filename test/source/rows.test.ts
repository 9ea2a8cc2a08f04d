import type { Cell } from "../../src/source/cells/cell";
import type { PostingRow, RowOutcome } from "../../src/source/rowOutcome";
import { compileRowReader, firstLearned } from "../../src/source/rows";
import type { ColumnRole, Recognition } from "../../src/source/source";
import { LEDGER_COLUMNS, recognitionOf } from "./recognitionOf";
import type { Words } from "../../src/texts/words";

const [YEAR, ROW] = [{ year: 2024 }, 2];

function read(recognition: Recognition, cells: readonly Cell[], options = YEAR): RowOutcome {
  return compileRowReader(recognition, options)(cells, ROW);
}

/** What becomes of the row where nothing proves it a total. */
function told(recognition: Recognition, cells: readonly Cell[]): RowOutcome {
  const outcome = read(recognition, cells);
  return outcome.kind === "total" ? outcome.otherwise : outcome;
}

function posting(recognition: Recognition, cells: readonly Cell[], options = YEAR): PostingRow {
  const outcome = read(recognition, cells, options);
  if (outcome.kind !== "posting") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const konto: [string, ColumnRole] = ["Konto", { kind: "konto" }];
const belop: [string, ColumnRole] = ["Beløp", { kind: "amount", figure: "regnskap" }];
const simple = recognitionOf([konto, belop]);
const ledger = recognitionOf(LEDGER_COLUMNS);
const ledgerRow = (changes: Readonly<Record<number, Cell>> = {}): Cell[] => ["11150", "Mat", "1000", "Skole", "202", "Grunnskole", "0", "", "202405", "1 234,50"].map((cell, at) => changes[at] ?? cell);

describe("the account", () => {
  test.each<[Cell, string]>([
    ["11150", "11150"],
    ["00100", "00100"],
    ["1.115", "1115"],
    ["2.451395", "2451395"],
    ["2.5990080", "25990080"],
    ["1 115", "1115"],
    ["1\u00a0115", "1115"],
    ["0.115.0", "01150"],
    ["2.10.320", "210320"],
    ["210320", "210320"],
    ["1010 - Fast lønn", "1010"],
    ["1010 -  Fast lønn", "1010"],
    ["1010-Fast lønn", "1010"],
    ["11150 Matvarer", "11150"],
    ["2451355 - 13. lån", "2451355"],
    [210320, "210320"],
  ])("%p is konto %s", (cell, expected) => {
    expect(posting(simple, [cell, "1,00"]).konto).toBe(expected);
  });

  test.each<Cell>(["115", "11150,00", "11150.50", "L-1150", "lønn", "1e5", 1150.5, -11150, true])("%p is not an account, and its amount is an error and not lost", (cell) => {
    const outcome = told(simple, [cell, "1,00"]);
    expect(outcome).toMatchObject({ kind: "leftOut", reason: "uleselig", problem: { code: "konto-uleselig", severity: "error", where: { row: ROW, column: "Konto" } } });
  });

  test("leading zeros of a number column come back only when the length of a drift account is known", () => {
    const known = { konto: 5, art: 3 };
    const reader = compileRowReader(simple, YEAR, { ...firstLearned(simple), digits: known });
    expect(reader([100, 1], ROW)).toMatchObject({ konto: "00100" });
    expect(reader([1150, 1], ROW)).toMatchObject({ konto: "01150" });
    expect(reader([11150, 1], ROW)).toMatchObject({ konto: "11150" });
    expect(reader(["1150", 1], ROW)).toMatchObject({ konto: "1150" });
    expect(compileRowReader(simple, YEAR, { ...firstLearned(simple), digits: { konto: null, art: 3 } })([1150, 1], ROW)).toMatchObject({ kind: "total", saysSo: false, otherwise: { reason: "uleselig", problem: { code: "konto-uleselig" } } });
  });

  test("is composed of kontoklasse and art, or of kapittel and sektor", () => {
    const parts = recognitionOf([["Kl", { kind: "kontoklasse" }], ["Art", { kind: "art" }], ["Kap", { kind: "kapittel" }], ["Sektor", { kind: "sektor" }], belop]);
    expect(posting(parts, ["1", "115", "", "", "1"]).konto).toBe("1115");
    expect(posting(parts, [0, 10, null, null, 1]).konto).toBe("0010");
    expect(posting(parts, ["Investering", "010 - Fastlønn", "", "", "1"])).toMatchObject({ konto: "0010", names: [{ dimension: "konto", code: "0010", name: "Fastlønn" }] });
    expect(posting(parts, ["2", "", "10", "320", "1"]).konto).toBe("210320");
    expect(posting(parts, ["", "", "5990", 80, "1"]).konto).toBe("25990080");
    expect(told(parts, ["", "115", "", "", "1"])).toMatchObject({ problem: { code: "konto-uleselig" } });
  });

  test("must open with the kontoklasse beside it", () => {
    const both = recognitionOf([["Kontoklasse", { kind: "kontoklasse" }], konto, belop]);
    expect(posting(both, ["1 Drift", "11150", "1"]).konto).toBe("11150");
    expect(told(both, ["0", "1150", "1"])).toMatchObject({ reason: "uleselig", problem: { code: "konto-uleselig" } });
  });
});

describe("codes and names", () => {
  test("keep leading zeros, split «kode - navn», and take zero for none", () => {
    const row = posting(ledger, ledgerRow({ 2: "0100 - Stab", 3: "", 4: "100 Politisk styring", 5: "", 6: "0" }));
    expect(row).toMatchObject({ ansvar: "0100", funksjon: "100", prosjekt: "" });
    expect(row.names).toEqual([
      { dimension: "konto", code: "11150", name: "Mat" },
      { dimension: "ansvar", code: "0100", name: "Stab" },
      { dimension: "funksjon", code: "100", name: "Politisk styring" },
    ]);
  });

  test("numbers of a sheet are codes as well", () => {
    expect(posting(ledger, ledgerRow({ 0: 210320, 2: 1000, 4: 202, 6: 61005, 8: 202401, 9: 12.5 }))).toMatchObject({ konto: "210320", ansvar: "1000", funksjon: "202", prosjekt: "61005", amounts: [{ figure: "regnskap", periode: "202401", ore: 1250 }] });
  });
});

describe("the amount", () => {
  test.each<[Cell, number]>([
    ["1 234,50", 123450],
    ["1\u00a0234,50", 123450],
    ["1\u202f234,5", 123450],
    ["1.234,50", 123450],
    ["1.234", 123400],
    ["1'234,50", 123450],
    ["1’234,50", 123450],
    ["12-", -1200],
    ["-12,00", -1200],
    ["\u221212", -1200],
    ["- 12", -1200],
    ["(12,30)", -1230],
    ["kr 12", 1200],
    ["kr (319 117)", -31911700],
    ["-", 0],
    ["0,00", 0],
    [107.70999999999999, 10771],
    [-0.1, -10],
  ])("%p is %d øre", (cell, ore) => {
    expect(posting(simple, ["11150", cell]).amounts).toEqual([{ figure: "regnskap", periode: "", ore }]);
  });

  test.each<Cell>(["1.5", "12,345", "1-2", "1 23,00", "--1", "1,2,3", "#N/A", "99,7 %", 0.125, Number.NaN, 1e20, true])("%p is an error with row, column and text, never zero", (cell) => {
    const outcome = read(simple, ["11150", cell]);
    expect(outcome).toMatchObject({ kind: "leftOut", reason: "uleselig", problem: { code: "belop-uleselig", severity: "error", where: { row: ROW, column: "Beløp" } } });
    expect((outcome as { problem?: { message: Words } }).problem?.message.nb).toContain(typeof cell === "boolean" ? "SANN" : String(cell));
  });

  test("a decimal point column reads 1,234.50 and refuses 1.234", () => {
    const point = recognitionOf([konto, belop], { decimal: "." });
    expect(posting(point, ["11150", "1,234.50"]).amounts).toMatchObject([{ ore: 123450 }]);
    expect(read(point, ["11150", "1.234"])).toMatchObject({ problem: { code: "belop-uleselig" } });
  });

  test("every column keeps its own figure, and a blank one gives no amount", () => {
    const two = recognitionOf([konto, ["Regnskap", { kind: "amount", figure: "regnskap" }], ["Rev. budsjett", { kind: "amount", figure: "revidertBudsjett" }]]);
    expect(posting(two, ["11150", "1", "2"]).amounts).toEqual([{ figure: "regnskap", periode: "", ore: 100 }, { figure: "revidertBudsjett", periode: "", ore: 200 }]);
    expect(posting(two, ["11150", "1", ""]).amounts).toEqual([{ figure: "regnskap", periode: "", ore: 100 }]);
  });
});

describe("columns of periods", () => {
  const month = (periode: string, cumulative = false): ColumnRole => ({ kind: "amount", figure: "regnskap", periode, cumulative });

  test("each column has its own period, and zero and blank make no row", () => {
    const months = recognitionOf([konto, ["IB", month("202400")], ["jan", month("1")], ["feb", month("202402")], ["mar", month("mars")]]);
    expect(posting(months, ["11150", "", "5,00", "0,00", "-3,00"]).amounts).toEqual([
      { figure: "regnskap", periode: "202401", ore: 500 },
      { figure: "regnskap", periode: "202403", ore: -300 },
    ]);
  });

  test("a cumulative column is the difference to the one before, in whatever order they stand", () => {
    const cumulative = recognitionOf([konto, ["..Mar", month("202403", true)], ["IB", month("202400")], ["..Jan", month("202401", true)], ["..Feb", month("202402", true)]]);
    expect(posting(cumulative, ["210320", 130, 100, 100.1, 90]).amounts).toEqual([
      { figure: "regnskap", periode: "202403", ore: 4000 },
      { figure: "regnskap", periode: "202400", ore: 10000 },
      { figure: "regnskap", periode: "202401", ore: 10 },
      { figure: "regnskap", periode: "202402", ore: -1010 },
    ]);
  });

  test("a cumulative column left blank after an amount is an error: zero, or not closed yet?", () => {
    const cumulative = recognitionOf([konto, ["..Jan", month("202401", true)], ["..Feb", month("202402", true)]]);
    expect(read(cumulative, ["11150", 5, null])).toMatchObject({ reason: "uleselig", problem: { code: "kumulativ-tom", where: { column: "..Feb" } } });
    expect(posting(cumulative, ["11150", null, 5]).amounts).toEqual([{ figure: "regnskap", periode: "202402", ore: 500 }]);
  });

  test("columns of another year are not read", () => {
    const years = recognitionOf([konto, ["..Des/2023", month("202312")], ["..Jan/2024", month("202401")]]);
    expect(posting(years, ["11150", 1, 2]).amounts).toEqual([{ figure: "regnskap", periode: "202401", ore: 200 }]);
  });
});

describe("the period", () => {
  test.each<[Cell, string]>([
    ["202401", "202401"],
    [202400, "202400"],
    ["202413", "202413"],
    ["202414", "202414"],
    ["16", "202416"],
    ["2024M03", "202403"],
    ["202403.0", "202403"],
    ["2024/03/15", "202403"],
    ["2024-01", "202401"],
    ["01.2024", "202401"],
    ["1", "202401"],
    [12, "202412"],
    ["jan", "202401"],
    ["Desember", "202412"],
    ["des. 24", "202412"],
    ["..Mai/2024", "202405"],
    ["mai 2024", "202405"],
    ["October", "202410"],
    ["15.01.2024", "202401"],
    ["2024-01-15", "202401"],
    ["2024-01-15T00:00:00", "202401"],
    ["20240115", "202401"],
    [45306, "202401"],
    ["45657", "202412"],
    [45658 - 366, "202401"],
    ["IB", "202400"],
    ["2024", ""],
  ])("%p is %s", (cell, periode) => {
    expect(posting(ledger, ledgerRow({ 8: cell })).amounts).toMatchObject([{ periode }]);
  });

  test.each<Cell>(["202312", "12.2023", 45657 + 1, "jan 2025", "2023"])("%p is another year: left out with a warning", (cell) => {
    expect(read(ledger, ledgerRow({ 8: cell }))).toMatchObject({ kind: "leftOut", reason: "annet år", problem: { code: "annet-aar", severity: "warning", where: { row: ROW, column: "Periode" } } });
  });

  test.each<Cell>(["202417", "17", "xyz", "ingen", "32.01.2024"])("%p cannot be read: an error", (cell) => {
    expect(read(ledger, ledgerRow({ 8: cell }))).toMatchObject({ reason: "uleselig", problem: { code: "periode-uleselig", severity: "error" } });
  });

  test("a blank period is in the year and is warned of", () => {
    expect(posting(ledger, ledgerRow({ 8: " " }))).toMatchObject({ amounts: [{ periode: "" }], problem: { code: "periode-mangler", severity: "warning" } });
  });
});

describe("rows that are no postings", () => {
  const reasonOf = (cells: readonly Cell[]): string => {
    const outcome = read(ledger, cells);
    return outcome.kind === "leftOut" && outcome.problem === undefined ? outcome.reason : JSON.stringify(outcome);
  };

  test("blank rows, and rows with keys and no amount", () => {
    expect(reasonOf([null, "", " \u00a0"])).toBe("tom rad");
    expect(reasonOf([])).toBe("tom rad");
    expect(reasonOf(ledgerRow({ 9: "" }))).toBe("tom rad");
  });

  test.each([
    ["Sum", 0],
    ["Totalt", 0],
    ["Totalsum", 0],
    ["SUM:", 0],
    ["Sum konto 1150", 0],
    ["Sum ansvar 1000", 2],
    ["Delsum", 4],
    ["Total", 8],
    ["Totalt", 1],
    ["Sum funksjon 202", 5],
  ])("%p in cell %d may make a total row, once the rows above prove it", (text, at) => {
    expect(read(ledger, ledgerRow({ [at]: text }))).toMatchObject({ kind: "total", label: text, saysSo: true, amounts: [{ ore: 123450 }] });
  });

  test("a total without a word has no keys, or a sum word among its texts", () => {
    expect(read(ledger, ["", "", "", "", "", "", "", "", "", "99,00"])).toMatchObject({ kind: "total", saysSo: true });
    expect(read(ledger, ["", "Sum lønn og sosiale utgifter", "1000", "", "", "", "", "", "", "99,00"])).toMatchObject({ kind: "total", saysSo: true });
  });

  test("a name that only opens like a sum stays a posting", () => {
    expect(posting(ledger, ledgerRow({ 7: "Totalrenovering av skolen" })).amounts).toHaveLength(1);
    expect(posting(ledger, ledgerRow({ 7: "Total rehabilitering" })).amounts).toHaveLength(1);
    expect(posting(ledger, ledgerRow({ 3: "Sumatra barnehage" })).amounts).toHaveLength(1);
  });

  test("an amount with keys and no account is an error", () => {
    expect(told(ledger, ledgerRow({ 0: " " }))).toMatchObject({ reason: "uleselig", problem: { code: "konto-mangler", severity: "error", where: { row: ROW, column: "Konto" } } });
    expect(told(ledger, ledgerRow({ 0: "", 9: "12,345" }))).toMatchObject({ problem: { code: "konto-mangler" } });
  });

  test("loose text and the header row again", () => {
    expect(reasonOf(["Utskrift 01.02.2025", null, null, null, null, null, null, null, null, "Side 2 av 5"])).toBe("rapporthode");
    expect(reasonOf(LEDGER_COLUMNS.map(([header]) => header.toUpperCase()))).toBe("overskrift");
  });

  test("everything down to the last header row is report head or header", () => {
    const reader = compileRowReader({ ...ledger, headerRows: [3, 4] }, YEAR);
    const head = ["Regnskap 2024", "Utskrift", "12.01.2025"];
    expect([1, 2].map((row) => reader(head, row))).toMatchObject([{ reason: "rapporthode" }, { reason: "rapporthode" }]);
    expect([3, 4].map((row) => reader(ledgerRow(), row))).toMatchObject([{ reason: "overskrift" }, { reason: "overskrift" }]);
    expect(reader(ledgerRow(), 2)).toMatchObject({ reason: "uleselig", problem: { code: "foring-over-overskriften" } });
    expect(reader(ledgerRow(), 5).kind).toBe("posting");
  });

  test("filled cells beyond the headers are an error: a separator has moved the cells", () => {
    expect(read(ledger, [...ledgerRow(), "9"])).toMatchObject({ problem: { code: "for-mange-felt", severity: "error" } });
    expect(posting(ledger, [...ledgerRow(), "", null]).konto).toBe("11150");
  });
});
