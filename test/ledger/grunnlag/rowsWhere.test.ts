import fc from "fast-check";
import { ore } from "../../../src/amounts/ore";
import type { Criterion, Grunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { positionsWhere, prosjektKeys, rowsWhere, sumWhere } from "../../../src/ledger/grunnlag/rowsWhere";

const COLUMNS = ["Kontoklasse", "Art", "Prosjekt"];
const KEY = fc.constantFrom("", "a", "b", "c");
const GRUNNLAG = fc.array(fc.record({ keys: fc.array(KEY, { minLength: 3, maxLength: 3 }), amounts: fc.tuple(fc.integer(), fc.integer()) }), { maxLength: 40 })
  .map((rows): Grunnlag => ({ keyColumns: COLUMNS, figures: ["regnskap", "revidertBudsjett"], rows: rows.map(({ keys, amounts }) => ({ keys, amounts: amounts.map(ore) })) }));
const CRITERIA = fc.array(fc.record({ column: fc.constantFrom(...COLUMNS, "Finnes ikke"), key: KEY, not: fc.constantFrom(true as const, undefined) }), { maxLength: 4 });

/** As one would look for them without an index. */
const holds = (keys: readonly string[], criteria: readonly Criterion[]): boolean => criteria.every(({ column, key, not }) => (keys[COLUMNS.indexOf(column)] === key) === !not);

describe("the rows of Grunnlag that hold criteria", () => {
  it("are those every criterion is true of, in their order, and so are their sums", () => {
    fc.assert(fc.property(GRUNNLAG, fc.array(CRITERIA, { minLength: 1, maxLength: 5 }), (grunnlag, asked) => {
      for (const criteria of asked) {
        const expected = grunnlag.rows.filter(({ keys }) => holds(keys, criteria));
        expect(rowsWhere(grunnlag, criteria)).toEqual(expected);
        expect(positionsWhere(grunnlag, criteria)).toEqual([...grunnlag.rows.keys()].filter((row) => holds(grunnlag.rows[row]?.keys ?? [], criteria)));
        const sum = (f: number): number => expected.reduce((total, { amounts }) => total + (amounts[f] as number), 0);
        expect(sumWhere(grunnlag, criteria, "revidertBudsjett")).toBe(sum(1));
      }
    }));
  });

  it("have no sum of a figure the ledger does not carry", () => {
    expect(sumWhere({ keyColumns: COLUMNS, figures: ["regnskap"], rows: [{ keys: ["a", "b", "c"], amounts: [ore(5)] }] }, [], "inngaendeBalanse")).toBe(0);
  });

  it("tell prosjekter apart, those without one last", () => {
    const rows = ["b", "", "a", "b"].map((prosjekt, r) => ({ keys: [r < 3 ? "investering" : "drift", "230", prosjekt], amounts: [ore(1)] }));
    expect(prosjektKeys({ keyColumns: COLUMNS, figures: ["regnskap"], rows }, [{ column: "Kontoklasse", key: "investering" }])).toEqual(["a", "b", ""]);
  });
});
