import fc from "fast-check";
import { readCsv } from "../../src/source/csv/readCsv";
import type { ColumnRole, Recognition } from "../../src/source/source";
import { choppedSource, encoded, rowsOf } from "./reading";
import { LEDGER_COLUMNS, recognitionOf } from "./recognitionOf";
import { sourceOfBytes } from "../support/sourceOfBytes";

const YEAR = { year: 2024 };
const month = (periode: string, cumulative: boolean): ColumnRole => ({ kind: "amount", figure: "regnskap", periode, cumulative });

/** Texts that belong in a column, and texts that do not. */
const odd = fc.constantFrom("", " ", '"', '""', '"a', 'a"b', "Sum", "TOTALT", " sum", "\u00a0sum", "Total", "Delsum", "Sumatra", "Totalrenovering", "a\nb", "a;b", "a,b", "x", "−", "Konto", "Beløp", "æøå", "0", "00", "#N/A");
const digits = fc.integer({ min: 0, max: 12_345_678_901 }).map(String);
const konto = fc.oneof({ weight: 40, arbitrary: fc.constantFrom("11150", "00100", "210320", "1010 - Fast lønn", "1010", "1.115", "1 115", "11150 Mat", "25990080") }, digits, odd);
const code = fc.oneof({ weight: 40, arbitrary: fc.constantFrom("1000", "010", "10", "0", "1000 - Skole", "A12", "") }, digits, odd);
const name = fc.oneof({ weight: 30, arbitrary: fc.constantFrom("", "Skole", "Drift; felles", "Ø", '5" rør') }, { weight: 2, arbitrary: fc.constantFrom("Total rehabilitering", "Totalt") }, odd);
const periode = fc.oneof({ weight: 40, arbitrary: fc.constantFrom("202401", "202412", "2024-02", "3", "mars", "01.04.2024", "202400", "45306") }, fc.constantFrom("202301", "2023", "202499"), odd);
const mostly = (common: string, ...others: readonly string[]) => fc.oneof({ weight: 2, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const separator = fc.constantFrom("", "", "", " ", "\u00a0", "\u202f", ".", ",", "'", "’");
const grouped = fc.tuple(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 5 }), separator, mostly("", " ", "."), mostly("", ",", ".", ",5", ",50", ".50", ",505", ",-"), mostly("", "-", "- ", "−", "(", "kr ", " ", "+"), mostly("", "-", "−", ")", " ", " kr")).map(([parts, between, last, decimals, before, after]) => before + parts.map((part, at) => (at === 0 ? String(part) : part % 5 === 0 ? String(part) : String(part % 1000).padStart(3, "0"))).join(between) + (last && `${last}000`) + decimals + after);
const nasty = fc.oneof(grouped, digits, fc.string({ unit: fc.constantFrom(..."0123456789 .,-'()kr−\u00a0") }), odd);
const amount = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((ore) => (ore / 100).toFixed(2).replace(".", ",")) }, { weight: 4, arbitrary: nasty });

const quoted = (cell: string, quote: boolean): string => (quote ? `"${cell.replaceAll('"', '""')}"` : cell);
const rowOf = (cells: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(fc.tuple(...cells.map((cell) => fc.tuple(cell, fc.boolean()))), fc.constantFrom("\r\n", "\r\n", "\r\n", "\n", "\r"), fc.integer({ min: -2, max: 20 })).map(([row, end, cut]) => {
    const written = row.map(([cell, quote]) => quoted(cell, quote));
    return (cut < 0 ? written.slice(0, cut) : cut === 20 ? [...written, "9"] : written).join(";") + end;
  });

const ledger = recognitionOf(LEDGER_COLUMNS);
const cumulative = recognitionOf([["Konto", { kind: "konto" }], ["Ansvar", { kind: "ansvar" }], ["Navn", { kind: "name", of: "ansvar" }], ["IB", month("202400", false)], ["Jan", month("202401", true)], ["Feb", month("202402", true)], ["Per", { kind: "periode" }], ["Bud", { kind: "amount", figure: "revidertBudsjett" }]]);
const amounts = recognitionOf([["Konto", { kind: "konto" }], ["Regnskap", { kind: "amount", figure: "regnskap" }], ["Rev. budsjett", { kind: "amount", figure: "revidertBudsjett" }]]);
const parts = recognitionOf([["Kl", { kind: "kontoklasse" }], ["Art", { kind: "art" }], ["Beløp", { kind: "amount", figure: "regnskap" }]]);

const shapes: readonly (readonly [string, Recognition, readonly fc.Arbitrary<string>[]])[] = [
  ["a ledger", ledger, [konto, name, code, name, code, name, code, name, periode, amount]],
  ["a ledger with decimal point", { ...ledger, decimal: "." }, [konto, name, code, name, code, name, code, name, periode, amount]],
  ["cumulative columns", cumulative, [konto, code, name, amount, amount, amount, periode, amount]],
  ["amounts of every kind", amounts, [fc.constant("11150"), nasty, amount]],
  ["amounts of every kind with decimal point", { ...amounts, decimal: "." }, [fc.constant("11150"), nasty, amount]],
  ["accounts in parts", parts, [fc.constantFrom("0", "1", "2", "x", ""), konto, amount]],
];

describe("the byte scanner gives what the exact way gives: ledger, names, control sums and problems", () => {
  test.each(shapes)("%s", async (_, recognition, cells) => {
    const header = recognition.columns.map((column) => column.header).join(";");
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf(cells), { maxLength: 30 }), fc.constantFrom("utf-8" as const, "utf-16le" as const, "windows-1252" as const), fc.integer({ min: 1, max: 200 }), async (rows, encoding, most) => {
        const text = `${header}\n${rows.join("")}`;
        const bytes = encoded(encoding === "windows-1252" ? text.replace(/[−\u202f]/g, "-") : text, encoding);
        const how = { ...recognition, encoding };
        const exact = await readCsv(sourceOfBytes("hakket.csv", bytes), how, YEAR, true);
        const fast = await readCsv(sourceOfBytes("hakket.csv", bytes), how, YEAR);
        expect(fast).toEqual(exact);
        expect(await readCsv(choppedSource(bytes, most), how, YEAR)).toEqual(exact);
        expect(rowsOf(fast)).toEqual(rowsOf(exact));
      }),
      { numRuns: 100 },
    );
  });
});

test.each(["06.000", "06 000", "006.000,50", "0.123", "00,5", "-06.000"])("%s is to the byte scanner what it is to the exact way", async (text) => {
  const bytes = encoded(`Konto;Regnskap;Rev. budsjett\n11150;${text};0,00\n`, "utf-8");
  expect(await readCsv(sourceOfBytes("fil.csv", bytes), amounts, YEAR)).toEqual(await readCsv(sourceOfBytes("fil.csv", bytes), amounts, YEAR, true));
});

test("what is written in any common shape is read to the øre", async () => {
  const shape = fc.record({ ore: fc.integer({ min: 0, max: 10 ** 13 }), negative: fc.boolean(), between: fc.constantFrom("", " ", "\u00a0", "\u202f", ".", "'"), sign: fc.constantFrom("first", "last", "minus", "parentheses") });
  await fc.assert(
    fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 40 }), async (amounts) => {
      const lines = amounts.map(({ ore, negative, between, sign }, row) => {
        const whole = String(Math.floor(ore / 100)).replace(/\B(?=(\d{3})+$)/g, between);
        const text = `${whole},${String(ore % 100).padStart(2, "0")}`;
        const signed = { first: `-${text}`, last: `${text}-`, minus: `\u2212${text}`, parentheses: `(${text})` }[sign];
        return `11150;${1000 + row};${negative ? signed : text}`;
      });
      const recognition = recognitionOf([["Konto", { kind: "konto" }], ["Ansvar", { kind: "ansvar" }], ["Beløp", { kind: "amount", figure: "regnskap" }]]);
      const reading = await readCsv(sourceOfBytes("fil.csv", encoded(`Konto;Ansvar;Beløp\r\n${lines.join("\r\n")}`, "utf-8-bom")), recognition, YEAR);
      expect(reading.problems).toEqual([]);
      expect(Object.values(rowsOf(reading)).map(({ regnskap }) => regnskap)).toEqual(amounts.map(({ ore, negative }) => (negative && ore !== 0 ? -ore : ore)));
    }),
    { numRuns: 100 },
  );
});
