import { smallReport } from "../support/smallLedger";

const rowsOf = (report: ReturnType<typeof smallReport>, table: string): readonly string[] => report.tables.find(({ id }) => id === table)?.rows.map(({ id }) => id) ?? [];

test("A heading stands only above lines: without anything to specify, § 5-4 andre ledd ends with its sum", () => {
  expect(rowsOf(smallReport(), "5-4-2").at(-1)).toBe("sumBevilgninger");
  const withInterest = smallReport({}, [{ konto: "15000", ansvar: "1100", funksjon: "870", amounts: { regnskap: 100 } }]);
  expect(rowsOf(withInterest, "5-4-2").slice(-2)).toEqual(["spesifikasjon", "renteutgifterIOmradene"]);
});
