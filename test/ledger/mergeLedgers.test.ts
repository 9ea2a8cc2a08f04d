import fc from "fast-check";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { codeAt, DIMENSIONS, figuresOf, type Ledger } from "../../src/ledger/ledger";
import { mergeLedgers } from "../../src/ledger/mergeLedgers";

const rows = (ledger: Ledger): readonly string[] =>
  Array.from({ length: ledger.size }, (_, row) => [...DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)), ...figuresOf(ledger).map((figure) => `${figure} ${ledger.amounts[figure]?.[row]}`)].join(" ")).sort();

test("keys meet, figures stand side by side, and a figure both carry is added", () => {
  const accounts = buildLedger(2024, [{ konto: "11150", amounts: { regnskap: 1 } }]);
  const budget = buildLedger(2024, [{ konto: "11150", amounts: { revidertBudsjett: 2 } }, { konto: "10100", amounts: { revidertBudsjett: 3 } }]);
  const more = buildLedger(2024, [{ konto: "11150", amounts: { regnskap: 10 } }]);
  const merged = mergeLedgers(2024, [accounts, budget, more]);
  expect(rows(merged)).toEqual(["10100     regnskap 0 revidertBudsjett 3", "11150     regnskap 11 revidertBudsjett 2"]);
});

test("of two names for a code the first stands", () => {
  const named = (name: string): Ledger => buildLedger(2024, [], { ansvar: new Map([["1", name], [name, name]]) });
  expect(mergeLedgers(2024, [named("A"), named("B")]).names.ansvar).toEqual(new Map([["1", "A"], ["B", "B"], ["A", "A"]]));
});

test("a file of last year comes into this year's ledger, and no ledger at all is an empty one", () => {
  const lastYear = buildLedger(2023, [{ konto: "11150", amounts: { regnskapIFjor: 1 } }]);
  expect([mergeLedgers(2024, [lastYear]).year, mergeLedgers(2024, []).size]).toEqual([2024, 0]);
});

test("merging the parts equals building the whole, in whatever parts", () => {
  const posting: fc.Arbitrary<Posting> = fc.record({ konto: fc.constantFrom("11150", "10100", "210320"), ansvar: fc.constantFrom("1", "2"), amounts: fc.record({ regnskap: fc.integer(), revidertBudsjett: fc.integer() }) });
  fc.assert(fc.property(fc.array(fc.array(posting), { minLength: 2, maxLength: 4 }), (parts) => {
    expect(rows(mergeLedgers(2024, parts.map((part) => buildLedger(2024, part))))).toEqual(rows(buildLedger(2024, parts.flat())));
  }));
});
