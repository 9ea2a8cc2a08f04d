import { chartPicture } from "../../src/workbench/chartPicture";
import type { GridChart } from "../../src/workbench/gridChart";
import type { ExcelContext, ExcelWorksheet } from "../../src/excel/excelSubset";
import { excelOver } from "../support/excelOver";
import { memoryHost } from "../support/memoryHost";
import { officeMeter } from "../support/officeMeter";
import { protectedHost } from "../support/protectedHost";

const code = (expected: string) => expect.objectContaining({ name: "RichApi.Error", code: expected });
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

function opened(sheets: readonly string[] = ["Ark1"]) {
  const host = memoryHost({ sheets, evaluate: (formula) => formula.length });
  const meter = officeMeter();
  return { host, meter, excel: excelOver(host, meter.hooks) };
}

const active = (context: ExcelContext): ExcelWorksheet => context.workbook.worksheets.getActiveWorksheet();

describe("loading", () => {
  test("a property that was not loaded, or not synced, cannot be read", async () => {
    await opened().excel.run(async (context) => {
      const range = active(context).getRange("A1:B2");
      expect(codeOf(() => range.address)).toBe("PropertyNotLoaded");
      range.load("address");
      expect(codeOf(() => range.address)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(range.address).toBe("Ark1!A1:B2");
      expect(codeOf(() => range.values)).toBe("PropertyNotLoaded");
    });
  });

  test.each([["rowCount,columnCount"], [["rowCount", "columnCount"]], [{ rowCount: true, columnCount: true }]])("load takes %j", async (what) => {
    await opened().excel.run(async (context) => {
      const range = active(context).getRange("B2:D9");
      range.load(what);
      await context.sync();
      expect([range.rowCount, range.columnCount]).toEqual([8, 3]);
      expect(codeOf(() => range.rowIndex)).toBe("PropertyNotLoaded");
    });
  });

  test("load without arguments loads every value of the object", async () => {
    await opened().excel.run(async (context) => {
      const range = active(context).getRange("C3");
      expect(range.load()).toBe(range);
      await context.sync();
      expect([range.address, range.rowIndex, range.values, range.numberFormat]).toEqual(["Ark1!C3", 2, [[""]], [["General"]]]);
    });
  });

  test.each(["items/name", "name"])("the items of a collection are loaded by %j", async (what) => {
    await opened(["En", "To"]).excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(what);
      expect(codeOf(() => worksheets.items)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["En", "To"]);
      expect(codeOf(() => worksheets.items[0]?.position)).toBe("PropertyNotLoaded");
    });
  });

  test("an unknown property and a look, which the engine cannot be asked for, are refused", async () => {
    const { excel } = opened();
    await expect(excel.run(async (context) => void active(context).load("farge"))).rejects.toEqual(code("InvalidArgument"));
    await expect(excel.run(async (context) => void active(context).getRange("A1").load("format/font/bold"))).rejects.toEqual(code("NotImplemented"));
  });

  test("a value set here is read back before it is synced, as in Office.js", async () => {
    await opened().excel.run(async (context) => {
      const range = active(context).getRange("A1");
      range.values = [[7]];
      expect(range.values).toEqual([[7]]);
    });
  });

  test("a loaded value stays as it was until it is loaded again", async () => {
    await opened().excel.run(async (context) => {
      const range = active(context).getRange("A1");
      range.load("values");
      await context.sync();
      active(context).getRange("A1").values = [[5]];
      await context.sync();
      expect(range.values).toEqual([[""]]);
    });
  });

  test("the answer of a question has no value before sync", async () => {
    await opened(["En", "To"]).excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOf(() => count.value)).toBe("ValueNotLoaded");
      await context.sync();
      expect(count.value).toBe(2);
    });
  });
});

describe("the null object", () => {
  test("isNullObject is known after sync only, without a load", async () => {
    await opened().excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Grunnlag");
      const there = context.workbook.worksheets.getItemOrNullObject("ark1");
      expect(codeOf(() => missing.isNullObject)).toBe("PropertyNotLoaded");
      await context.sync();
      expect([missing.isNullObject, there.isNullObject]).toEqual([true, false]);
    });
  });

  test("what is asked of it is null too, and changing it does nothing", async () => {
    const { excel, host } = opened();
    const before = host.dump();
    await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Grunnlag");
      const range = missing.getUsedRangeOrNullObject(true);
      range.load("address");
      missing.delete();
      range.values = [[1]];
      await context.sync();
      expect([range.isNullObject, range.address]).toEqual([true, undefined]);
    });
    expect(host.dump()).toEqual(before);
  });
});

describe("the queue", () => {
  test("nothing happens before sync, then all in order", async () => {
    const { excel, host } = opened();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rapport");
      sheet.getRange("A1").values = [["først"]];
      sheet.name = "Årsrapport";
      sheet.getRange("A1").values = [["sist"]];
      expect(host.sheets()).toEqual(["Ark1"]);
      await context.sync();
    });
    expect(host.sheets()).toEqual(["Ark1", "Årsrapport"]);
    expect(host.values({ sheet: "Årsrapport", row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["sist"]]);
  });

  test("run syncs what is left when the batch is done, and gives the batch's answer", async () => {
    const { excel, host, meter } = opened();
    await expect(excel.run({ delayForCellEdit: true }, async (context) => (active(context).getRange("A1").values = [[1]]).length)).resolves.toBe(1);
    expect(host.dump().sheets[0]?.cells).toEqual({ R1C1: { content: 1 } });
    expect(meter.requests).toEqual([expect.objectContaining({ number: 1, delayForCellEdit: true })]);
  });

  test("a sync with nothing queued sends nothing", async () => {
    const { excel, meter } = opened();
    await excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });
    expect(meter.requests).toEqual([]);
  });

  test("when an action fails, those before it stay done and those after it are dropped", async () => {
    const { excel, host } = opened();
    await excel.run(async (context) => {
      context.workbook.worksheets.add("En");
      context.workbook.worksheets.add("ARK1");
      context.workbook.worksheets.add("To");
      await expect(context.sync()).rejects.toEqual(code("ItemAlreadyExists"));
      context.workbook.worksheets.add("Tre");
    });
    expect(host.sheets()).toEqual(["Ark1", "En", "Tre"]);
  });

  test("a sheet that was deleted is not found again through the old object", async () => {
    const { excel, host } = opened(["Ark1", "Grunnlag"]);
    await expect(excel.run(async (context) => {
      const old = context.workbook.worksheets.getItem("Grunnlag");
      old.delete();
      context.workbook.worksheets.add("Grunnlag");
      old.getRange("A1").values = [[1]];
      await context.sync();
    })).rejects.toEqual(code("ItemNotFound"));
    expect(host.sheets()).toEqual(["Ark1", "Grunnlag"]);
    expect(host.usedBlock("Grunnlag")).toBeNull();
  });

  test("an error carries code and place, and what the engine threw is a GeneralException", async () => {
    const { host } = opened();
    const excel = excelOver({ ...host, write: () => { throw new TypeError("feil i regnearket"); } });
    const failure = excel.run(async (context) => { active(context).getRange("A1").values = [[1]]; });
    await expect(failure).rejects.toEqual(expect.objectContaining({ code: "GeneralException", debugInfo: expect.objectContaining({ code: "GeneralException", errorLocation: expect.stringMatching(/GetRange\.Values$/) as string }) }));
    await expect(failure).rejects.toThrow("feil i regnearket");
  });
});

describe("limits and refusals", () => {
  test("a request over 5 MB is refused before anything is done", async () => {
    const { excel, host, meter } = opened();
    await expect(excel.run(async (context) => {
      context.workbook.worksheets.add("Ny");
      active(context).getRange("A1:A60").values = Array.from({ length: 60 }, () => ["x".repeat(100_000)]);
    })).rejects.toEqual(code("RequestPayloadSizeLimitExceeded"));
    expect(host.sheets()).toEqual(["Ark1"]);
    expect(meter.requests[0]?.bytes).toBeGreaterThan(6_000_000);
  });

  test("an answer over 5 MB is refused", async () => {
    const { excel } = opened();
    const fill = (from: number) => excel.run(async (context) => {
      active(context).getRange(`A${from}:A${from + 29}`).values = Array.from({ length: 30 }, () => ["x".repeat(100_000)]);
    });
    await fill(1);
    await fill(31);
    await expect(excel.run(async (context) => void active(context).getRange("A1:A60").load("values"))).rejects.toEqual(code("ResponsePayloadSizeLimitExceeded"));
  });

  test("while the user types in a cell a request fails, unless it waits", async () => {
    const { excel, meter } = opened();
    meter.editing = true;
    const touch = async (context: ExcelContext) => { active(context).activate(); };
    await expect(excel.run(touch)).rejects.toEqual(code("InvalidOperationInCellEditMode"));
    await expect(excel.run({ delayForCellEdit: true }, touch)).resolves.toBeUndefined();
  });

  test("a protected sheet and a protected workbook refuse changes", async () => {
    const { host } = opened(["Ark1", "Låst"]);
    const locked = excelOver(protectedHost(host, { sheets: ["Låst"] }));
    const write = (sheet: string) => locked.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[1]]; });
    await expect(write("Ark1")).resolves.toBeUndefined();
    await expect(write("Låst")).rejects.toEqual(code("AccessDenied"));
    await expect(excelOver(protectedHost(host, "structure")).run(async (context) => void context.workbook.worksheets.add("Ny"))).rejects.toEqual(code("AccessDenied"));
  });

  test.each([["before", []], ["middle", [1]], ["after", [1, 2]]] as const)("a failure %s the actions leaves %j done", async (moment, done) => {
    const { excel, meter, host } = opened();
    meter.failAt([1], "GeneralException", moment);
    await expect(excel.run(async (context) => {
      const sheet = active(context);
      for (const [index, address] of ["A1", "A2"].entries()) sheet.getRange(address).values = [[index + 1]];
    })).rejects.toEqual(code("GeneralException"));
    expect(Object.values(host.dump().sheets[0]?.cells ?? {}).map(({ content }) => content)).toEqual(done);
  });
});

describe("the picture of a chart", () => {
  const area = { sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 3 };
  const chart: GridChart = {
    id: "1", sheet: "Ark1", name: "ndr", title: "Resultat i %", legend: "Bottom", minimum: null, labels: "Low", area,
    series: [{ name: "Faktisk", type: "ColumnClustered", values: area, labels: true, fill: "#1B3A4B" }, { name: "Mål", type: "Line", values: area, line: "#A4262C" }],
  };
  const marks = (values: readonly (readonly (number | null)[])[], format = "0.0%") => chartPicture(chart, { categories: ["2022", "2023", "2024"], values, format }, { width: 400, height: 300 });

  test("columns stand on zero, also when they are negative, and say their figure as the cell prints it", () => {
    const drawn = marks([[0.02, -0.01, null], [0.0175, 0.0175, 0.0175]]);
    const boxes = drawn.flatMap((mark) => (mark.is === "box" && mark.colour === "#1B3A4B" && mark.height !== 12 ? [mark] : []));
    expect(boxes).toHaveLength(2);
    const [above, below] = boxes as [(typeof boxes)[number], (typeof boxes)[number]];
    expect(above.y + above.height).toBeCloseTo(below.y, 6);
    expect(above.height).toBeCloseTo(2 * below.height, 6);
    const texts = drawn.flatMap((mark) => (mark.is === "text" ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(["Resultat i %", "2022", "2024", "2,0%", "-1,0%", "Faktisk", "Mål"]));
  });

  test("a line goes from figure to figure, is broken where there is none, and a figure alone is a dot", () => {
    const lines = (mål: readonly (number | null)[]) => marks([[1, 2, 3], mål], "#,##0").filter((mark) => "colour" in mark && mark.colour === "#A4262C").map((mark) => (mark.is === "line" ? mark.points.length : "dot"));
    // The last of each is the legend's.
    expect(lines([1, 1, 1])).toEqual([3, "dot"]);
    expect(lines([1, null, 2])).toEqual(["dot", "dot", "dot"]);
  });
});
