import fc from "fast-check";
import { combinations, renamed, sumsPer } from "../../src/ledger/combinations";

const COLUMNS = fc.array(fc.tuple(fc.nat(30), fc.nat(400), fc.nat(2_000)), { maxLength: 200 });
const countOf = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1;

describe("combinations", () => {
  it("number the rows by what they have in every column, as they first come", () => {
    fc.assert(fc.property(COLUMNS, (rows) => {
      const columns = [0, 1, 2].map((c) => rows.map((row) => row[c] as number)).map((numbers) => ({ count: countOf(numbers), index: Uint32Array.from(numbers) }));
      const texts = [...new Set(rows.map((row) => row.join()))];
      const { of, first } = combinations(rows.length, columns);
      expect([...of]).toEqual(rows.map((row) => texts.indexOf(row.join())));
      expect(first).toEqual(texts.map((text) => rows.findIndex((row) => row.join() === text)));
    }));
  });

  it("are one of the rows where no column tells them apart", () => {
    expect(combinations(3, []).first).toEqual([0]);
    expect(combinations(0, []).first).toEqual([]);
  });

  it("sum the amounts of their rows", () => {
    expect([...sumsPer(Uint32Array.of(0, 1, 0), 2, Float64Array.of(5, 7, -2))]).toEqual([3, 7]);
  });
});

describe("a renamed column", () => {
  it("has one number for each name", () => {
    const { count, index } = renamed({ codes: ["010", "10", "011"], index: Uint32Array.of(0, 1, 2, 0) }, (code) => code.replace(/^0/, ""));
    expect([count, ...index]).toEqual([2, 0, 0, 1, 0]);
  });
});
