import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import { runAsOneUndo } from "../../src/excel/runAsOneUndo";
import type { RunExcel, RunOptions } from "../../src/excel/runInExcel";
import type { WritePlan } from "../../src/excel/writePlan";
import { OfficeError } from "../../src/workbench/office/officeError";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { smallWorkbook } from "../support/smallModels";

/** A workbook with an earlier report, and the plan that replaces it. */
async function planned(): Promise<{ readonly bench: ExcelBench; readonly plan: WritePlan }> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  const first = planWrite(smallWorkbook(3), { sheets: ["Mitt ark"], names: [], tables: [] }, "ask");
  if (first.kind === "plan") await applyPlan(first, bench.run);
  const existing = await readExisting(bench.run);
  const plan = existing.kind === "read" ? planWrite(smallWorkbook(5), existing.value, "replace", 8_000) : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  return { bench, plan };
}

describe("someone else works in the same workbook, between the plan and its carrying out", () => {
  test.each<[string, (bench: ExcelBench) => void]>([
    ["renames a sheet that is to be replaced", ({ host }) => { host.renameSheet("§ 5-6", "§ 5-6 (utkast)"); }],
    ["removes one", ({ host }) => { host.removeSheet("§ 5-6"); }],
    ["takes the name a sheet is set aside with", ({ host }) => { host.addSheet("§ 5-6 (forrige)"); }],
    ["removes a name that gets a new meaning", ({ host }) => { host.removeName("Grunnlag_Linje"); }],
    ["renames the table", ({ host }) => { host.removeTable("GrunnlagTabell"); }],
  ])("and %s: nothing is written, and the message says what to do", async (_, change) => {
    const { bench, plan } = await planned();
    change(bench);
    const before = bench.host.dump();
    const result = await applyPlan(plan, bench.run);
    expect(result).toMatchObject({ kind: "failed", problem: { code: "excel-arbeidsboken-endret", message: expect.stringContaining("Start byggingen på nytt") as string } });
    expect(bench.host.dump()).toEqual(before);
  });

  test("and what they write elsewhere while it is carried out stays, whether it succeeds or fails", async () => {
    for (const failing of [0, 4]) {
      const { bench, plan } = await planned();
      const offset = bench.meter.requests.length;
      if (failing > 0) bench.meter.failAt([offset + failing], "GeneralException", "middle");
      bench.meter.onRequest = ({ number }) => {
        if (number === offset + 3) bench.host.write({ sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 }, [["kollegaens tall"]]);
      };
      await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: failing > 0 ? "failed" : "built" });
      expect(bench.host.values({ sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["kollegaens tall"]]);
      expect(bench.host.sheets()).toHaveLength(3);
    }
  });
});

describe("one step of undo", () => {
  const asked: RunOptions[] = [];
  /** Excel with undo groups, which refuses one for `refused`. */
  const runner = (bench: ExcelBench, isRefused: boolean): RunExcel => (batch, options = {}) => {
    asked.push(options);
    return isRefused && options.mergeUndoGroup ? Promise.reject(new OfficeError("UndoNotSupported")) : bench.run(batch);
  };
  beforeEach(() => { asked.length = 0; });

  test("is asked for where Excel has it, and not where it does not", async () => {
    const bench = excelBench();
    for (const isGrouped of [true, false]) await runAsOneUndo(runner(bench, false), () => Promise.resolve(1), isGrouped);
    expect(asked).toEqual([{ mergeUndoGroup: true }, {}]);
  });

  test.each([["the package's Office.js, which does not know it", {}, {}], ["an Office.js of its own age", { CustomFunctionManager: {} }, { mergeUndoGroup: true }]])("of an Excel that has it, through %s, %j", async (_, library, expected) => {
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } }, Excel: library });
    await runAsOneUndo(runner(excelBench(), false), () => Promise.resolve(1));
    for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
    expect(asked).toEqual([expected]);
  });

  test("is done without where Excel cannot undo what is asked", async () => {
    await expect(runAsOneUndo(runner(excelBench(), true), () => Promise.resolve("gjort"), true)).resolves.toBe("gjort");
    expect(asked).toEqual([{ mergeUndoGroup: true }, {}]);
  });

  test("does not hide another failure", async () => {
    const failing: RunExcel = () => Promise.reject(new OfficeError("AccessDenied"));
    await expect(runAsOneUndo(failing, () => Promise.resolve(1), true)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
