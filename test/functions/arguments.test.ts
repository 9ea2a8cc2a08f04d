import fc from "fast-check";
import { CATALOGUE } from "../../src/functions/catalogue";
import { readNumber } from "../../src/functions/arguments/readNumber";
import { functionOf } from "../../src/functions/register";

const avvik = functionOf("AVVIK");
const error = (errorCode: string, part: string) => ({ errorCode, message: expect.stringContaining(part) as string });

describe("numbers written as text", () => {
  test.each([
    ["1 234,50", "1234.5"], ["1\u00a0234,50", "1234.5"], ["1\u202f234\u202f567,5", "1234567.5"], ["1.234,50", "1234.5"], ["1.234.567", "1234567"],
    ["1'234.50", "1234.5"], ["1234.5", "1234.5"], ["12", "12"], ["−12", "-12"], ["–12", "-12"], ["- 12", "-12"], ["12-", "-12"], ["12 −", "-12"], ["(12,5)", "-12.5"],
    ["kr 12", "12"], ["kr -12", "-12"], ["12 kr", "12"], ["0,141", "0.141"], ["0.141", "0.141"], ["7,325", "7.325"], [",5", "0.5"], ["5,", "5"], ["-", "0"], ["−", "0"],
    ["12345678901234567890,12345", "12345678901234567890.12345"],
  ])("%p is %s", (text, exact) => {
    expect(readNumber(text)?.toFixed()).toBe(exact);
  });

  test.each(["1.234", "12 34", "1,2,3", "1.2.3", "12a", "abc", "1e5", "--1", "", ",", "1,234.50", "12 %", "12.04.2024", "kr", "()", "∞"])("%p is not read", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test("every amount is read as it is printed in Norwegian", () => {
    const norwegian = new Intl.NumberFormat("nb-NO", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (ore) => readNumber(norwegian.format(ore / 100))?.times(100).toNumber() === (ore === 0 ? 0 : ore)));
  });
});

describe("every function", () => {
  test.each(CATALOGUE.map(({ id }) => id))("%s treats null, \"\", undefined and spaces alike", (id) => {
    const calculate = functionOf(id);
    const count = CATALOGUE.find((entry) => entry.id === id)?.parameters.length ?? 0;
    for (let position = 0; position < count; position++) {
      const results = [null, "", undefined, " \u00a0"].map((blank) => calculate(...Array.from({ length: count }, (_, index) => (index === position ? blank : index === 1 ? 2020 : 10))));
      for (const result of results) expect(result).toEqual(results[0]);
    }
  });

  test.each(CATALOGUE.flatMap(({ id, parameters }) => parameters.map(({ name }, index) => [id, name.nb, index, parameters.length] as const)))(
    "%s names «%s» when it holds text that is no number or choice",
    (id, name, index, count) => {
      const args = Array.from({ length: count }, (_, position) => (position === index ? "tull" : position === 1 ? 2020 : null));
      expect(functionOf(id)(...args)[0]?.[0]).toEqual(error("#VALUE!", `«${name}»`));
    },
  );

  test.each(CATALOGUE.map(({ id }) => id))("%s ignores what Excel adds after the last parameter", (id) => {
    const entry = CATALOGUE.find((candidate) => candidate.id === id);
    const args = Array.from({ length: entry?.parameters.length ?? 0 }, (_, index) => (index === 1 ? 2020 : index === 0 ? 10 : null));
    expect(functionOf(id)(...args, { functionName: id })).toEqual(functionOf(id)(...args));
  });
});

describe("blank amounts", () => {
  test.each([0, null, "", undefined])("%p counts as 0 in a cell and in a range", (blank) => {
    expect(avvik(blank, 100)).toEqual([[100]]);
    expect(avvik([[40], [blank]], [[100], [100]])).toEqual([[60], [100]]);
  });

  test("an empty range is one blank cell", () => {
    expect(avvik([], [[]])).toEqual([[0]]);
  });
});

describe("ranges", () => {
  test("of one shape spill in that shape", () => {
    expect(avvik([[1, 2], [3, 4]], [[10, 20], [30, 40]])).toEqual([[9, 18], [27, 36]]);
  });

  test("meet a scalar or a single cell in every cell, on either side", () => {
    expect(avvik([[1], [2]], 10)).toEqual([[9], [8]]);
    expect(avvik(1, [[10, 20]])).toEqual([[9, 19]]);
    expect(avvik([[1]], [[10, 20]], [[-1]])).toEqual([[-9, -19]]);
  });

  test("may hold the choices too, one a row", () => {
    expect(avvik([[1], [2]], 10, [[1], [-1]])).toEqual([[9], [-8]]);
  });

  test("of different shape give one #N/A that names both and their sizes", () => {
    expect(avvik([[1], [2], [3]], [[1], [2]])).toEqual([[error("#N/A", "«regnskap» (3 × 1) og «budsjett» (2 × 1)")]]);
    expect(avvik([[1], [2]], [[1, 2]])).toEqual([[error("#N/A", "«budsjett» (1 × 2)")]]);
  });
});

describe("errors in the arguments", () => {
  test("stay in their own cell of the answer", () => {
    expect(avvik([[1], ["tull"], [3]], [[10], [20], [30]])).toEqual([[9], [error("#VALUE!", "«regnskap» er ikke et tall: «tull»")], [27]]);
  });

  test("are passed on in every form Excel hands them over", () => {
    for (const cell of ["#DIV/0!", { code: "#DIV/0!" }, { type: "Error", basicValue: "#DIV/0!" }]) {
      expect(avvik([[1, cell]], 10)).toEqual([[9, error("#DIV/0!", "«regnskap» inneholder feilen #DIV/0!")]]);
    }
  });

  test("that a function may not return become #VALUE! with the name of the error", () => {
    for (const code of ["#REF!", "#NAME?", "#CALC!"]) expect(avvik(1, { code })).toEqual([[error("#VALUE!", code)]]);
  });

  test("the first argument's error wins", () => {
    expect(avvik("#N/A", "tull")).toEqual([[error("#N/A", "«regnskap»")]]);
  });

  test.each([[true, "SANN"], [false, "USANN"], [Number.NaN, "NaN"], [Number.POSITIVE_INFINITY, "Infinity"], [{ type: "Entity" }, "objekt"]])("%p is no number", (cell, shown) => {
    expect(avvik(cell, 1)).toEqual([[error("#VALUE!", `«${shown}»`)]]);
  });
});
