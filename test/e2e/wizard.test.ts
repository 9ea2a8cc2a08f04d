import { join } from "node:path";
import { readFileSync } from "node:fs";
import { oreOfKroner } from "../../src/amounts/ore";
import { roundedAmount } from "../../src/amounts/printAmount";
import { countEffort } from "../support/effort";
import { inWorkbench } from "../support/inWorkbench";
import { built, press, sheetContent } from "../support/pane";
import { PUBLISHED_TABLES, publishedCells, type PrintedCell } from "../support/published";
import { SAMPLE } from "../support/sample";
import { computed, goOnTo } from "../support/throughSteps";

const SHEETS: Readonly<Record<string, string>> = {
  "5-6": "§ 5-6", "5-4-1": "§ 5-4", "generelle-driftsinntekter": "Generelle inntekter", avsetninger: "Avsetninger", "resultat-per-tjenesteomraade": "Tjenesteområder",
};
const HEADERS = { opprinneligBudsjett: "Oppr", revidertBudsjett: "Rev", regnskap: "Regnskap 2024", avvik: "Avvik i kr" } as const;

/** The printed amounts of a table that the sheet does not show. */
function missingIn(values: readonly (readonly unknown[])[], cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const first = cells[0]?.row;
  const top = values.findIndex((row) => row[1] === first);
  const header = values.slice(0, top).reverse().find((row) => row.some((text) => String(text).startsWith(HEADERS.regnskap))) ?? [];
  return cells.filter(({ row, column, printed }) => {
    if (column === "avvikProsent" || printed === "") return false;
    const found = values.slice(top).find((candidate) => candidate[1] === row)?.[header.findIndex((text) => String(text).startsWith(HEADERS[column as keyof typeof HEADERS]))];
    const ore = typeof found === "number" ? oreOfKroner(found) : null;
    return ore === null || roundedAmount(ore, "tusen") !== printed;
  });
}

/** Kroner, of the sample's own list: the balance is the last column but one. */
const FUNDS_AT_YEAR_END = readFileSync(join(SAMPLE, "fond.csv"), "utf8").trim().split(/\r?\n/).slice(1).reduce((sum, line) => sum + Number(line.split(";")[5]?.replace(",", ".")), 0);

/** Tests in order, on one report. */
describe("With the sample year", () => {
  const workbench = inWorkbench("nothing", { firstTime: true });

  test("With the keyboard alone it is 30 keys from the first page to a built report", async () => {
    const { page, pane } = workbench;
    const counting = await countEffort(pane);
    await pane.evaluate(() => { window.focus(); document.querySelector<HTMLElement>("main h1")?.focus(); });
    const name = () => pane.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
    for (let tabs = 0; tabs < 30 && (await name()) !== "Med eksempeldata"; tabs += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await computed(pane);
    await page.keyboard.press("Control+Enter");
    await built(pane);
    expect((await counting.effort()).keys).toBeLessThanOrEqual(30);
  });

  test("From the sample year to built sheets: every printed amount stands in the workbook, live", async () => {
    const { pane } = workbench;
    for (const id of PUBLISHED_TABLES) {
      const { values } = await sheetContent(pane, SHEETS[id] ?? "Status økonomi");
      expect(missingIn(values, publishedCells(id))).toEqual([]);
    }
    const { values, formulas } = await sheetContent(pane, "§ 5-6");
    const tax = values.findIndex((row) => row[1] === "Inntekts- og formuesskatt");
    expect(formulas[tax]).toContainEqual(expect.stringMatching(/^=KOMMUNE\.AVVIK\(/));
    expect(values[tax]?.some((value) => typeof value === "number" && Math.abs(value + 0.0419) < 0.0001)).toBe(true);
    const funds = await sheetContent(pane, "Note fond");
    expect(funds.values.find((row) => row.includes("Sum fond"))?.at(-1)).toBeCloseTo(FUNDS_AT_YEAR_END, 2);
    const kontroll = await sheetContent(pane, "Kontroll");
    expect(kontroll.values.flat()).toContain("OK");
    expect(kontroll.values.flat()).not.toContain("AVVIK");
  });

  test("Building again asks before it replaces, and then the sheets stand once", async () => {
    const { pane } = workbench;
    await press(pane, "Bygg på nytt");
    const question = pane.getByRole("alertdialog");
    await question.getByRole("button", { name: "Erstatt", exact: true }).click();
    await built(pane);
    const names = await pane.evaluate(() => Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }));
    expect(names.filter((name) => name === "§ 5-6")).toHaveLength(1);
    expect(names.filter((name) => name.includes("forrige"))).toEqual([]);
    const { values } = await sheetContent(pane, "§ 5-6");
    expect(values.find((row) => row[1] === "Rammetilskudd")?.some((value) => typeof value === "number" && Math.round(value / 1000) === -610596)).toBe(true);
  });
});

/** The first leaves the workbook as new. */
describe("In a new workbook", () => {
  const workbench = inWorkbench("pane");

  test("A file that is no ledger and an empty file each get a message beside them, and the workbook stays as it was", async () => {
    const { pane } = workbench;
    await pane.getByLabel("Velg filer").setInputFiles([
      { name: "notat.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n") },
      { name: "tom.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) },
    ]);
    await pane.getByText("tom.csv").first().waitFor();
    await pane.getByText(/PDF/).first().waitFor();
    await pane.getByText(/tom/i).first().waitFor();
    const names = await pane.evaluate(() => Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }));
    expect(names).toEqual(["Ark1"]);
  });

  test("The active sheet can be the ledger", async () => {
    const { pane } = workbench;
    const rows = readFileSync(join(SAMPLE, "saldobalanse.csv"), "utf8").replace(/^\ufeff/, "").trim().split(/\r?\n/).map((line) => line.split(";"));
    await pane.evaluate((content) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const range = sheet.getRange("A1").getResizedRange(content.length - 1, (content[0] as string[]).length - 1);
      range.values = content.map((row) => row.map((text) => `'${text}`));
      await context.sync();
    }), rows.slice(0, 1500));
    await goOnTo(pane, "Velg kilde");
    await pane.getByLabel("Del av arbeidsboken").selectOption({ index: 0 });
    await press(pane, "Legg til");
    await pane.getByText("Ark1").first().waitFor();
    await goOnTo(pane, "Oversikt");
    await pane.getByLabel("Regnskapsår").fill("2024");
    await goOnTo(pane, "Forhåndsvisning og kontroll");
    await pane.getByLabel("Vis tabell").selectOption("5-6");
    await pane.getByRole("cell", { name: "Lønnsutgifter" }).or(pane.getByRole("rowheader", { name: "Lønnsutgifter" })).first().waitFor();
  });
});
