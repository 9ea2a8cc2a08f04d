import { FIGURES } from "../../src/ledger/ledger";
import { createDatedRows } from "../../src/source/datedRows";
import { createKeys } from "../../src/source/keys";

/** The kept rows of a source with so many postings of one account, of the øre from `first` on. */
function kept(first: number, rows: number): ReadonlySet<string> {
  const [dated, keys] = [createDatedRows(), createKeys()];
  const codes = ["10100", "1000", "202", ""].map((code, dimension) => keys.intern(dimension, code));
  const money = new Float64Array(FIGURES.length);
  for (let row = 0; row < rows; row++) {
    money[FIGURES.indexOf("regnskap")] = first + row;
    dated.add(codes, 0, money);
  }
  return dated.texts(keys, () => "15.01.2024").get("regnskap") ?? new Set();
}

test("Each posting of a source is kept by its keys, its date and its amount", () => {
  expect([...kept(1250, 2)]).toEqual(["10100|1000|202||15.01.2024|1250", "10100|1000|202||15.01.2024|1251"]);
});

test("Of very many postings a share is kept, the same ones in a long source and a short one", () => {
  const [long, short] = [kept(1, 200_000), kept(199_001, 2000)];
  expect(long.size).toBeGreaterThan(10_000);
  expect(long.size).toBeLessThan(70_000);
  const both = [...short].filter((row) => long.has(row)).length;
  expect(both).toBeGreaterThan(50);
  expect(both).toBeLessThanOrEqual(1000);
});
