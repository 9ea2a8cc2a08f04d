import { inWorkbench } from "../support/inWorkbench";
import { press } from "../support/pane";
import { clickInGrid, typeInCell } from "../support/typeInCell";

const workbench = inWorkbench("nothing", { drawnLate: true });

/** First, right after the page is there: what is asked before the spreadsheet is drawn waits for it. */
test("Every line of the trial of this Excel holds in the embedded workbook, functions and file among them, before it is drawn, and the workbook is as it was", async () => {
  const { pane } = workbench;
  await press(pane, "Hjelp");
  await press(pane, "Prøv nå");
  await pane.getByText(/^Alt holdt i denne Excel\.$|av prøvene holdt ikke/).first().waitFor();
  const lines = await pane.locator("section[aria-labelledby=hjelp-prove] li").allInnerTexts();
  expect(lines.filter((line) => !/:\s+holdt$/.test(line))).toEqual([]);
  expect(lines.length).toBe(21);
  const left = await pane.evaluate(() => Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name");
    tables.load("items/name");
    await context.sync();
    return [worksheets.items.map(({ name }) => name), names.items.length, tables.items.length];
  }));
  expect(left).toEqual([["Ark1"], 0, 0]);
});

test("the page shows an empty workbook with the task pane beside it, in Norwegian", async () => {
  const { page, pane } = workbench;
  expect(await page.title()).toBe("Tertial – regneark i nettleseren");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("nb");
  expect(await page.locator("header.bar, main#grid, aside#side").count()).toBe(3);
  await page.getByText("Ark1", { exact: true }).waitFor();
  expect(await pane.getByRole("heading").first().innerText()).not.toBe("");
});

test("a custom function written through Excel.run in the pane gives its figure, and spills", async () => {
  const shown = await workbench.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("A1:B2").values = [[100, 120], [50, 0]];
    sheet.getRange("D1:D3").formulas = [["=KOMMUNE.AVVIK(100,120)"], ["=KOMMUNE.AVVIK_PCT(A2,B2)"], ["=SUM(D1,1)"]];
    sheet.getRange("F1").formulas = [["=KOMMUNE.AVVIK(A1:A2,B1:B2)"]];
    await context.sync();
    const [figures, spilled] = [sheet.getRange("D1:D3").load("values"), sheet.getRange("F1:F2").load("values")];
    await context.sync();
    return [figures.values, spilled.values];
  }));
  expect(shown).toEqual([[[20], [""], [21]], [[20], [-50]]]);
});

test("functions in cells are answered by Microsoft's runtime: errors, and a round for what hangs on other answers", async () => {
  const shown = await workbench.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Funksjoner");
    const calls: number[][] = [];
    // The runtime listens in the page, as the pane does.
    window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const { _actionName, _data } = JSON.parse(String(data)) as { _actionName: string; _data: { ArrayData: unknown[][] } };
      if (_actionName === "richApiMessage") calls.push(_data.ArrayData.map(([category]) => Number(category)));
    });
    sheet.getRange("A1:A6").formulas = [
      ["=KOMMUNE.AVVIK(KOMMUNE.AVVIK(1,4),KOMMUNE.AVVIK(2,12))"], ["=A1+KOMMUNE.AVVIK(A1,10)"], ["=SUM(A2,1)"],
      ["=KOMMUNE.AVVIK(\"tekst\",1)"], ["=KOMMUNE.AVVIK(A4,1)"], ["=IF(1=1,KOMMUNE.AVVIK_TEKST(7300000),0)"],
    ];
    await context.sync();
    const range = sheet.getRange("A1:A6").load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    return { values: range.values.flat() as unknown[], calls };
  }));
  expect(shown.values).toEqual([7, 10, 11, "#VALUE!", "#VALUE!", expect.stringMatching(/^mindreforbruk 7,3\smill\.\skr$/)]);
  // One message a round: what needs nothing, then AVVIK(3;10), then AVVIK(7;10).
  expect(shown.calls).toEqual([[1, 1, 1, 1], [1], [1]]);
});

test("what Office.js writes is read back: sheets, values, formulas, number formats and names", async () => {
  const read = await workbench.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Økonomi");
    sheet.getRange("A1:B3").values = [["'010", 1234.5], ["Lønn", -2], ["", "=SUM(B1:B2)"]];
    sheet.getRange("B1:B3").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    context.workbook.names.add("Belop", sheet.getRange("B1:B2"));
    sheet.getRange("C1").formulas = [["=SUMIFS(Belop,A1:A2,\"010\")"]];
    await context.sync();
    const [block, single] = [sheet.getRange("A1:B3").load(["values", "formulas", "text"]), sheet.getRange("C1").load("values")];
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return { values: block.values, formula: block.formulas[2]?.[1], text: block.text[0]?.[1], single: single.values[0]?.[0], sheets: sheets.items.map(({ name }) => name) };
  }));
  expect(read).toEqual({
    values: [["010", 1234.5], ["Lønn", -2], ["", 1232.5]],
    formula: "=SUM(B1:B2)",
    text: expect.stringMatching(/^1\s235$/) as unknown,
    single: 1234.5,
    sheets: ["Ark1", "Økonomi"],
  });
});

test("a sheet that goes while its row heights are still being measured takes the measuring with it", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Kort");
    const range = sheet.getRange("A1:B2000");
    range.format.wrapText = true;
    range.values = Array.from({ length: 2000 }, (_, row) => [`En lang tekst som brytes over flere linjer i rad ${row}`, "og en til, like lang som den første"]);
    await context.sync();
    sheet.delete();
    await context.sync();
  }));
  await page.waitForTimeout(500);
});

test("what is typed by hand is read as Norwegian: semicolons, decimal comma, per cent", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").activate();
    context.workbook.worksheets.getItem("Ark1").getRange("C40").select();
    await context.sync();
  }));
  await clickInGrid(page, pane);
  await typeInCell(page, pane, "=KOMMUNE.AVVIK(1,5;2)", "Enter");
  await typeInCell(page, pane, "12,5 %", "Enter");
  const found = await pane.evaluate(() => Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Ark1").getUsedRange().load(["values", "formulas"]);
    await context.sync();
    const row = used.formulas.findIndex((cells) => cells.includes("=KOMMUNE.AVVIK(1.5,2)"));
    return [used.values[row]?.[0], used.values[row + 1]?.[0]];
  }));
  expect(found).toEqual([0.5, 0.125]);
});

test("the divider makes the pane wider and narrower, and the button folds it away", async () => {
  const { page } = workbench;
  const widthOf = () => page.locator("#side").evaluate((side) => side.clientWidth);
  const before = await widthOf();
  await page.getByRole("separator", { name: "Bredden på oppgaveruten" }).press("ArrowRight");
  expect(await widthOf()).toBe(before - 10);
  await page.getByRole("button", { name: "Skjul oppgaveruten" }).click();
  expect(await page.locator("#side").isVisible()).toBe(false);
  await page.getByRole("button", { name: "Vis oppgaveruten" }).click();
  expect(await page.locator("#side").isVisible()).toBe(true);
});
