import { functionOf } from "../../src/functions/register";

const gjeldsgrad = functionOf("GJELDSGRAD");
const dispfondPct = functionOf("DISPFOND_PCT");
const ndrPct = functionOf("NDR_PCT");
const percent = (cells: readonly (readonly unknown[])[]) => (Number(cells[0]?.[0]) * 100).toFixed(1);

describe("the published key figures of Rælingen 2024", () => {
  test("debt is 119 % of revenue without startlån and 138.6 % with", () => {
    expect(percent(gjeldsgrad(2210.2, 1849.95))).toBe("119.5");
    expect(percent(gjeldsgrad(2210.2 + 354.5, 1849.95))).toBe("138.6");
    expect(gjeldsgrad(2564.7, 1849.95, 354.5)).toEqual(gjeldsgrad(2210.2, 1849.95));
  });

  test("net operating result is −2.8 % in either sign convention", () => {
    expect(percent(ndrPct(51076, -1849950))).toBe("-2.8");
    expect(ndrPct(-51076, 1849950)).toEqual(ndrPct(51076, -1849950));
  });

  test("the discretionary fund is 8.1 %", () => {
    expect(percent(dispfondPct(150, 1849.95))).toBe("8.1");
    expect(dispfondPct(-150, -1849.95)).toEqual(dispfondPct(150, 1849.95));
  });
});

describe("deductions of GJELDSGRAD", () => {
  test("in a range are summed against one debt, by size whatever the sign", () => {
    expect(gjeldsgrad(-1000, 500, [[100], [-200], [null]])).toEqual([[1.4]]);
    expect(gjeldsgrad([[1000]], [[500]], [[100, 200]])).toEqual([[1.4]]);
  });

  test("in a block are summed by column against a row of years", () => {
    expect(gjeldsgrad([[1000, 2000]], [[500, 500]], [[100, 200], [100, 300]])).toEqual([[1.6, 3]]);
  });

  test("in a block are summed by row against a column of years, also with one revenue", () => {
    expect(gjeldsgrad([[1000], [2000]], 500, [[100, 100], [200, 300]])).toEqual([[1.6], [3]]);
  });

  test("in the shape of the debts are used cell by cell, and one deduction against all", () => {
    expect(gjeldsgrad([[1000, 2000]], 500, [[100, 300]])).toEqual([[1.8, 3.4]]);
    expect(gjeldsgrad([[1000, 2000]], 500, 500)).toEqual([[1, 3]]);
  });

  test("that fit no way give #N/A naming the argument", () => {
    expect(gjeldsgrad([[1000, 2000]], 500, [[1, 2, 3]])).toEqual([[{ errorCode: "#N/A", message: expect.stringContaining("«fratrekk» (1 × 3)") as string }]]);
  });

  test("that cannot be read give #VALUE! naming the argument", () => {
    expect(gjeldsgrad(1000, 500, [[100], ["startlån"]])).toEqual([[{ errorCode: "#VALUE!", message: expect.stringContaining("«fratrekk»") as string }]]);
  });
});

test.each([gjeldsgrad, dispfondPct, ndrPct])("without revenue the answer is #DIV/0!", (calculate) => {
  for (const blank of [0, null, "", undefined]) expect(calculate(100, blank)).toEqual([[expect.objectContaining({ errorCode: "#DIV/0!" })]]);
});
