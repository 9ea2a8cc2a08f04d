import fc from "fast-check";
import { createCollector } from "../../src/source/collect";
import { createLedgerTable, MOST_LINES } from "../../src/source/ledgerTable";

const REGNSKAP = 0;
const posting = fc.tuple(fc.nat(3), fc.nat(200), fc.nat(1), fc.nat(2), fc.nat(40), fc.nat(2), fc.integer({ min: -1000, max: 1000 }));

test("the sums of lines with one period and with many are those of a plain dictionary, line by line in the order of the periods", () => {
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 600 }), fc.shuffledSubarray(Array.from({ length: 41 }, (_, periode) => periode), { minLength: 41 }), (postings, order) => {
      const table = createLedgerTable();
      const sums = new Map<string, number>();
      const lines = new Set<string>();
      for (const [konto, ansvar, funksjon, prosjekt, periode, figure, ore] of postings) {
        table.add(konto, ansvar, funksjon, prosjekt, periode, figure, ore);
        const line = [konto, ansvar, funksjon, prosjekt].join("|");
        lines.add(line);
        sums.set(`${line}|${periode}|${figure}`, (sums.get(`${line}|${periode}|${figure}`) ?? 0) + ore);
      }
      const { size, columns, amounts } = table.rows(order);
      const found = Array.from({ length: size }, (_, row) => [columns.map((column) => column[row]).join("|"), ...[0, 1, 2].map((figure) => amounts[figure]?.[row] ?? 0)]);
      const wanted = [...lines].flatMap((line) =>
        order
          .filter((periode) => [0, 1, 2].some((figure) => sums.has(`${line}|${periode}|${figure}`)))
          .map((periode) => [`${line}|${periode}`, ...[0, 1, 2].map((figure) => sums.get(`${line}|${periode}|${figure}`) ?? 0)]),
      );
      expect(found).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});

/** A reading of so many rows, each with a prosjekt of its own. */
function readingOf(rows: number) {
  const collector = createCollector(2024);
  const [konto, ansvar, funksjon, periode] = ["11150", "1000", "202", "202401"].map((code, dimension) => collector.intern(dimension === 3 ? 4 : dimension, code)) as [number, number, number, number];
  for (let row = 0; row < rows; row++) {
    collector.table.add(konto, ansvar, funksjon, collector.intern(3, String(row + 1)), periode, REGNSKAP, 100);
    collector.countUsed(konto);
  }
  return collector.finish("bilag.csv", "csv");
}

test("a ledger with as many lines as there is room for is read, and one with another line is refused with the figures", () => {
  const whole = readingOf(MOST_LINES);
  expect([whole.ledger.size, whole.control.sums["1"]?.regnskap, whole.problems]).toEqual([MOST_LINES, MOST_LINES * 100, []]);
  const over = readingOf(MOST_LINES + 1);
  expect(over.problems).toEqual([
    {
      code: "kilde-for-mange-noekler",
      severity: "error",
      message:
        "Kilden har mer enn 1048576 ulike sett av konto, ansvar, funksjon og prosjekt (så langt 1 ansvar, 1 funksjoner og 1048576 prosjekter), som er grensen, og ingen av beløpene er brukt. Tabellene bruker prosjekt bare for investeringer: kontroller at kolonnen er prosjekt, og ikke bilagsnummer eller annet som er nytt i hver rad, eller velg at den ikke leses.",
      where: { file: "bilag.csv" },
    },
  ]);
  expect(over.ledger.amounts.regnskap?.some((amount) => amount !== 0)).toBe(false);
});
