import type { Block } from "../../src/workbench/gridHost";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

const SHEET = "Ark1";
let host: UniverHost;

beforeEach(() => { host = createUniverHost(startHeadless()); });
afterEach(() => { host.dispose(); });

function block(row: number, column: number, rows = 1, columns = 1): Block {
  return { sheet: SHEET, row, column, rows, columns };
}

describe("custom functions", () => {
  const call = async (formula: string, fn: (...values: unknown[]) => unknown) => {
    host.write(block(0, 0), [[formula]]);
    host.registerFunctions([{ name: "KOMMUNE.PROVE_PCT", fn }]);
    await host.calculated();
    return host.values(block(0, 0, 2, 2));
  };

  test("get scalars as they are, ranges as rows, and give their result to a formula that was there before them", async () => {
    host.write(block(4, 0, 2, 1), [[10], [20]]);
    const given: unknown[][] = [];
    const shown = await call('=kommune.prove_pct(A5:A6,"tekst",TRUE,2)*2', (...values) => { given.push(values); return 21; });
    expect(shown[0]?.[0]).toBe(42);
    expect(given[0]).toEqual([[[10], [20]], "tekst", true, 2]);
  });

  test("spill rows, with errors inside", async () => {
    const shown = await call("=KOMMUNE.PROVE_PCT()", () => [[1, "to"], [{ code: "#DIV/0!" }, null]]);
    expect(shown).toEqual([[1, "to"], ["#DIV/0!", 0]]);
  });

  test("show #SPILL! when something stands in the way", async () => {
    host.write(block(1, 0), [["opptatt"]]);
    expect((await call("=KOMMUNE.PROVE_PCT()", () => [[1], [2]]))[0]?.[0]).toBe("#SPILL!");
  });

  test.each([
    ["#N/A", () => { throw Object.assign(new Error("ulik form"), { code: "#N/A" }); }],
    ["#VALUE!", () => { throw new TypeError("not a function"); }],
    ["#NUM!", () => Number.NaN],
    ["#VALUE!", () => ({ nonsense: 1 })],
  ])("show %s when that is what went wrong", async (error, fn) => {
    expect((await call("=KOMMUNE.PROVE_PCT()", fn))[0]?.[0]).toBe(error);
  });

  test("are not called with an error: it is given on", async () => {
    let calls = 0;
    expect((await call("=KOMMUNE.PROVE_PCT(1,1/0)", () => ++calls))[0]?.[0]).toBe("#DIV/0!");
    expect(calls).toBe(0);
  });
});
