import { applyPlan, type ApplyOptions, type ApplyResult } from "../../src/excel/applyPlan";
import { packSteps } from "../../src/excel/packSteps";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import type { WritePlan } from "../../src/excel/writePlan";
import type { WorkbookModel } from "../../src/sheets/model";
import { excelBench, type ExcelBench } from "../support/excelBench";
import type { FailureMoment } from "../support/officeMeter";
import { protectedHost } from "../support/protectedHost";
import { smallWorkbook } from "../support/smallModels";
import { nb } from "../support/nb";

/** So small that the small workbook takes several requests. */
const SEVERAL_REQUESTS = 8_000;

async function plannedFor({ run }: ExcelBench, model: WorkbookModel, choice: "ask" | "replace" = "ask", bytes?: number): Promise<WritePlan> {
  const existing = await readExisting(run);
  const plan = existing.kind === "read" ? planWrite(model, existing.value, choice, bytes) : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  return plan;
}

async function build(bench: ExcelBench, model = smallWorkbook(), choice: "ask" | "replace" = "ask", options: ApplyOptions = {}): Promise<ApplyResult> {
  return applyPlan(await plannedFor(bench, model, choice), bench.run, options);
}

/** A workbook that holds an earlier report and a sheet and a name of the user's own, with formulas between them. */
async function usedBench(): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await build(bench, smallWorkbook(3));
  const block = { row: 0, column: 0, rows: 1, columns: 2 };
  bench.host.write({ sheet: "Mitt ark", ...block }, [["='§ 5-6'!B4*2", "mitt"]]);
  bench.host.setName("Mitt_navn", "=Grunnlag!$C$2");
  bench.host.activate("Mitt ark");
  return bench;
}

/** A workbook with sheets of the user's own, the second one shown. */
async function newBench(): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark", "Ark2"] });
  bench.host.activate("Ark2");
  return bench;
}

type Dump = ReturnType<ExcelBench["host"]["dump"]>;
const same = (dump: Dump): unknown => dump;
const withoutPages = ({ sheets, ...rest }: Dump): unknown => ({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, printing: null })) });

const MOMENTS: readonly FailureMoment[] = ["before", "middle", "after"];

describe("a plan that goes well", () => {
  test("puts sheets, content, looks, names, table, panes and print setup into the workbook", async () => {
    const bench = excelBench();
    await expect(build(bench)).resolves.toEqual({ kind: "built", sheets: ["§ 5-6", "Grunnlag"], kept: [] });
    const dump = bench.host.dump();
    expect(dump.sheets.map(({ name }) => name)).toEqual(["Ark1", "§ 5-6", "Grunnlag"]);
    expect(dump.active).toBe("§ 5-6");
    expect(dump.names).toEqual([{ name: "Grunnlag_Linje", formula: "='Grunnlag'!$B$2:$B$11" }, { name: "Grunnlag_Regnskap", formula: "='Grunnlag'!$C$2:$C$11" }]);
    expect(dump.tables).toEqual([{ name: "GrunnlagTabell", block: { sheet: "Grunnlag", row: 0, column: 0, rows: 11, columns: 3 } }]);
    const [, table, base] = dump.sheets;
    expect(table).toMatchObject({ frozen: { rows: 3, columns: 1 }, printing: { orientation: "Portrait", paperSize: "a4", fitToWidth: true, titleRows: "$3:$3" } });
    expect(table?.cells["R5C2"]).toEqual({
      content: "=SUM(B4:B4)",
      numberFormat: "#,##0,",
      look: {
        bold: true, horizontalAlignment: "Right", fillColor: "#F1F5F7",
        EdgeTop: { edge: "EdgeTop", style: "Continuous", weight: "Thin" }, EdgeBottom: { edge: "EdgeBottom", style: "Double" },
      },
    });
    expect(base?.cells["R2C1"]).toMatchObject({ content: "010", numberFormat: "@" });
    expect(base?.cells["R3C3"]).toMatchObject({ content: 0.25, numberFormat: "#,##0.00" });
  });

  test("takes the same few requests for 10 rows and for 20 000, and each is under 5 MB", async () => {
    const counts: number[] = [];
    for (const rows of [10, 20_000]) {
      const bench = excelBench();
      await build(bench, { ...smallWorkbook(rows) });
      counts.push(bench.meter.requests.length);
      for (const { bytes } of bench.meter.requests) expect(bytes).toBeLessThan(5_000_000);
    }
    // What is there (for the plan, and again before it is carried out), a last look with the mark, everything but the pages, these, and the end.
    expect(counts).toEqual([6, 6]);
  });

  test("reports how far it has come", async () => {
    const shares: number[] = [];
    const bench = excelBench();
    await applyPlan(await plannedFor(bench, smallWorkbook(), "ask", SEVERAL_REQUESTS), bench.run, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  test("replaces an earlier report: same sheets, names and table, one of each, and nothing else touched", async () => {
    const [used, fresh] = [await usedBench(), excelBench({ sheets: ["Mitt ark"] })];
    await expect(build(used, smallWorkbook(7), "replace")).resolves.toMatchObject({ kind: "built" });
    await build(fresh, smallWorkbook(7));
    const { sheets: [mine, ...built], names, tables, active } = used.host.dump();
    const expected = fresh.host.dump();
    expect([built, tables, active]).toEqual([expected.sheets.slice(1), expected.tables, expected.active]);
    expect(names.filter(({ name }) => name !== "Mitt_navn")).toEqual(expected.names);
    expect(mine?.cells["R1C2"]).toEqual({ content: "mitt" });
  });

  test("keeps a workbook alone that has the sheets, until it is told to replace them", async () => {
    const bench = await usedBench();
    const existing = await readExisting(bench.run);
    expect(existing.kind === "read" && planWrite(smallWorkbook(), existing.value, "ask")).toEqual({
      kind: "conflict", sheets: ["§ 5-6", "Grunnlag"], names: ["Grunnlag_Linje", "Grunnlag_Regnskap"], tables: ["GrunnlagTabell"],
    });
  });
});

describe("a plan that fails leaves the workbook as it was", () => {
  describe.each([["in one request", undefined], ["in several", SEVERAL_REQUESTS]])("%s", (_, bytes) => {
    test.each([["a new workbook", "ask"], ["an earlier report", "replace"]] as const)("over %s, whichever request fails and however", async (where, choice) => {
      const prepare = () => (where === "a new workbook" ? newBench() : usedBench());
      const clean = await prepare();
      const plan = await plannedFor(clean, smallWorkbook(5), choice, bytes);
      const requestsBefore = clean.meter.requests.length;
      await applyPlan(plan, clean.run);
      const requests = clean.meter.requests.length - requestsBefore;
      if (bytes !== undefined) expect(requests).toBeGreaterThan(4);
      const built = clean.host.dump();
      for (const moment of MOMENTS) {
        let unprinted = 0;
        for (let failing = 1; failing <= requests; failing += 1) {
          const bench = await prepare();
          const before = bench.host.dump();
          const offset = bench.meter.requests.length;
          bench.meter.failAt([offset + failing], "GeneralException", moment);
          const result = await applyPlan(plan, bench.run);
          // The setup of pages may fail alone.
          const lacks = result.kind === "built" && result.lacking !== undefined;
          const seen = lacks ? withoutPages : same;
          expect(seen(bench.host.dump())).toEqual(seen(result.kind === "built" ? built : before));
          unprinted += Number(lacks);
          // Only what is left to tidy up cannot be taken back.
          if (failing < requests && !lacks) expect([moment, failing, result.kind]).toEqual([moment, failing, "failed"]);
        }
        expect([moment, unprinted]).toEqual([moment, 1]);
      }
    });
  });

  test("also when taking it back fails the first time", async () => {
    const clean = await usedBench();
    const plan = await plannedFor(clean, smallWorkbook(5), "replace");
    for (const moment of MOMENTS) {
      for (const failing of [[2, 3], [2, 4]]) {
        const bench = await usedBench();
        const before = bench.host.dump();
        bench.meter.failAt(failing.map((number) => number + bench.meter.requests.length), "GeneralException", moment);
        await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-feil" } });
        expect(bench.host.dump()).toEqual(before);
      }
    }
  });

  test("when removing what was replaced stops half way, it is finished, not taken back", async () => {
    const bench = await usedBench();
    const expected = await usedBench();
    await build(expected, smallWorkbook(5), "replace");
    const plan = await plannedFor(bench, smallWorkbook(5), "replace");
    // The calculation held, the mark, one sheet found and removed; the second is found and not removed.
    const { actions = 0 } = expected.meter.requests.at(-1) ?? {};
    bench.meter.failAt([expected.meter.requests.length], "GeneralException", actions - 3);
    const result = await applyPlan(plan, bench.run);
    expect([result.kind, bench.host.sheets().length]).toEqual(["built", 3]);
    expect(bench.host.dump()).toEqual(expected.host.dump());
  });

  test("and says what may be left when even that is refused", async () => {
    const bench = excelBench();
    const plan = await plannedFor(bench, smallWorkbook(5));
    bench.meter.failAt([3, 4, 5, 6], "AccessDenied", "after");
    const result = await applyPlan(plan, bench.run);
    expect(result).toMatchObject({ kind: "failed", problem: { code: "excel-ikke-ryddet", severity: "error" } });
    expect(result.kind === "failed" && nb(result.problem.message)).toContain("«§ 5-6», «Grunnlag»");
  });

  test("a fault of ours is thrown, after the workbook is put back", async () => {
    const bench = excelBench();
    const plan = await plannedFor(bench, smallWorkbook(5), "ask", SEVERAL_REQUESTS);
    const before = bench.host.dump();
    await expect(applyPlan(plan, bench.run, { onProgress: () => { throw new TypeError("vår feil"); } })).rejects.toThrow("vår feil");
    expect(bench.host.dump()).toEqual(before);
  });
});

describe("the user stops it", () => {
  test("at any request before the last, and the workbook is as it was", async () => {
    const plan = await plannedFor(await usedBench(), smallWorkbook(5), "replace", SEVERAL_REQUESTS);
    const last = packSteps(plan.steps, plan.batchBytes).length + 2;
    for (let stop = 1; stop < last; stop += 1) {
      const bench = await usedBench();
      const before = bench.host.dump();
      const offset = bench.meter.requests.length;
      const controller = new AbortController();
      bench.meter.onRequest = ({ number }) => { if (number === offset + stop) controller.abort(); };
      await expect(applyPlan(plan, bench.run, { signal: controller.signal })).resolves.toEqual({ kind: "cancelled" });
      expect(bench.host.dump()).toEqual(before);
    }
  });

  test("before it begins, and nothing is asked of Excel", async () => {
    const bench = excelBench();
    const plan = await plannedFor(bench, smallWorkbook(5));
    await expect(applyPlan(plan, bench.run, { signal: AbortSignal.abort() })).resolves.toEqual({ kind: "cancelled" });
    expect(bench.meter.requests).toHaveLength(1);
  });
});

describe("what Excel refuses is told in Norwegian", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "excel-celle-redigeres"], ["AccessDenied", "excel-beskyttet"], ["RequestPayloadSizeLimitExceeded", "excel-for-mye-data"],
    ["ItemAlreadyExists", "excel-navn-opptatt"], ["ItemNotFound", "excel-arbeidsboken-endret"], ["RequestAborted", "excel-opptatt"], ["SomethingNew", "excel-feil"],
  ])("%s is %s", async (code, expected) => {
    const bench = excelBench();
    const plan = await plannedFor(bench, smallWorkbook(5));
    bench.meter.failAt([3], code);
    const result = await applyPlan(plan, bench.run);
    expect(result).toMatchObject({ kind: "failed", problem: { code: expected, severity: "error" } });
    expect(nb(result.kind === "failed" ? result.problem.message : "")).toMatch(/[.]$/);
  });

  test("a cell being edited when it begins, and one the user enters on the way", async () => {
    const bench = await usedBench();
    const plan = await plannedFor(bench, smallWorkbook(5), "replace");
    const before = bench.host.dump();
    const offset = bench.meter.requests.length;
    for (const from of [1, 2, 3]) {
      bench.meter.onRequest = () => { bench.meter.editing = bench.meter.requests.length >= offset + from; };
      await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-celle-redigeres" } });
      expect(bench.host.dump()).toEqual(before);
    }
  });

  test("a protected workbook", async () => {
    const bench = excelBench({}, (host) => protectedHost(host, "structure"));
    const before = bench.host.dump();
    await expect(build(bench)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-beskyttet" } });
    expect(bench.host.dump()).toEqual(before);
  });

  test("a workbook that changed after the plan was made is left alone, sheets of the same name too", async () => {
    const bench = excelBench();
    const plan = await plannedFor(bench, smallWorkbook(5));
    bench.host.addSheet("Grunnlag");
    const before = bench.host.dump();
    await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "failed", problem: { code: "excel-arbeidsboken-endret" } });
    expect(bench.host.dump()).toEqual(before);
  });
});
