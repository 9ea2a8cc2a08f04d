import type { Frame } from "playwright-core";
import { cellAddress } from "../../src/table/excel/a1";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { heading, press, selectCell, sheetValues } from "../support/pane";
import { screenshot } from "../support/picture";
import { buildReport, goOnTo } from "../support/throughSteps";

const explained = (pane: Frame) => pane.locator(".explained");

/** Row and column, from 0, of the cell below a header in the row with this text. */
function placeOf(values: readonly (readonly unknown[])[], rowText: string, header: string): readonly [number, number] {
  const row = values.findIndex((cells) => cells[1] === rowText);
  const isIt = (text: unknown): boolean => String(text).startsWith(header);
  const head = values.slice(0, row).reverse().find((cells) => cells.some(isIt)) ?? [];
  return [row, head.findIndex(isIt)];
}

/** Selects the cell there; its value and address. */
async function select(pane: Frame, sheet: string, rowText: string, header: string): Promise<{ readonly value: unknown; readonly address: string }> {
  const values = await sheetValues(pane, sheet);
  const [row, column] = placeOf(values, rowText, header);
  const address = cellAddress(column, row + 1);
  await selectCell(pane, sheet, address);
  return { value: values[row]?.[column], address };
}

const kroner = (amount: unknown): string => Number(amount).toLocaleString("nb-NO", { minimumFractionDigits: 2 }).replace("-", "−");

/** Tests in order: each stands on the workbook the one before has left. */
describe("The second tertial", () => {
  const workbench = inWorkbench("nothing");

  test("is chosen by period and method without accessibility faults at 320 px", async () => {
    const { page, pane } = workbench;
    expect(await pane.getByText("Forklar tallet").count()).toBe(0);
    await press(pane, "Prøv med eksempeldata");
    await goOnTo(pane, "Rapport og tabeller");
    await narrowPane(page, 320);
    await pane.getByLabel("Rapport", { exact: true }).selectOption({ label: "Månedsrapport 2024" });
    await pane.getByLabel("Til og med").selectOption("10");
    const method = pane.getByLabel("Prognose for året");
    const usual = await method.inputValue();
    await method.selectOption("takt");
    await pane.getByText("Avviket hittil fortsetter i samme takt").waitFor();
    expect(await faultsIn(pane)).toEqual([]);
    await method.selectOption(usual);
    await narrowPane(page, 400);
  });

  test("is built live", async () => {
    const { pane } = workbench;
    await pane.getByLabel("Rapport", { exact: true }).selectOption({ label: "Tertialrapport 2 2024" });
    await goOnTo(pane, "Forhåndsvisning og kontroll");
    await pane.getByLabel("Vis tabell").selectOption("status-okonomi-naermiljo");
    await pane.locator("caption", { hasText: "Status økonomi – Nærmiljø per 31. august 2024" }).waitFor();
    await buildReport(pane);
  });

  test("A line is told by its accounts and ansvar with their sum, and the rows behind it are shown in Grunnlag", async () => {
    const { page, pane } = workbench;
    // It opens by itself at a figure of the report.
    const { value } = await select(pane, "§ 5-6", "Rammetilskudd", "Regnskap hittil");
    await explained(pane).getByRole("heading", { name: "1 Rammetilskudd" }).waitFor();
    await explained(pane).getByText(/§ 5-6/).first().waitFor();
    await explained(pane).getByRole("columnheader", { name: "Ansvar" }).waitFor();
    const total = explained(pane).getByRole("row", { name: /^Sum, lik cellen/ });
    expect((await total.textContent())?.replace(/\s/g, "")).toBe(`Sum,likcellen${kroner(value).replace(/\s/g, "")}`);
    expect(await faultsIn(pane)).toEqual([]);
    await press(pane, "Vis i Grunnlag");
    await explained(pane).getByText(/^Grunnlag viser \d+ rad/).waitFor();
    await screenshot(page, "forklar-grunnlag");
    await press(pane, "Vis alle radene i Grunnlag");
    await explained(pane).getByText(/^Grunnlag viser/).waitFor({ state: "detached" });
  });

  test("The user's own filter of Grunnlag stands, is told, and is taken off with a button", async () => {
    const { page, pane } = workbench;
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Grunnlag").tables.getItem("GrunnlagTabell").columns.getItem("Kontoklasse").filter.applyValuesFilter(["balanse"]);
      await context.sync();
    }));
    await select(pane, "§ 5-6", "Rammetilskudd", "Regnskap hittil");
    await press(pane, "Vis i Grunnlag");
    await explained(pane).getByText("Du har selv filtrert tabellen på Kontoklasse.").waitFor();
    expect(await faultsIn(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Ta av alle filtrene" }).scrollIntoViewIfNeeded();
    await screenshot(page, "forklar-egne-filtre");
    await press(pane, "Ta av filteret herfra");
    await explained(pane).getByText("Filteret herfra er tatt av. Ditt eget står.").waitFor();
    await press(pane, "Ta av alle filtrene");
    await explained(pane).getByText("Du har selv filtrert tabellen").waitFor({ state: "detached" });
  });

  test("A sum is told by its rows, each a way to its own cell, and focus follows the reader", async () => {
    const { pane } = workbench;
    await select(pane, "§ 5-6", "Sum driftsinntekter", "Regnskap hittil");
    await explained(pane).getByRole("heading", { name: /Sum driftsinntekter/ }).waitFor();
    const row = explained(pane).getByRole("button", { name: "Gå til 1 Rammetilskudd" });
    await row.focus();
    await row.press("Enter");
    await explained(pane).getByRole("heading", { name: "1 Rammetilskudd" }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("forklar-celle");
  });

  test("A ratio and a prognosis are told by their calculation with numbers, and a field of one's own as that", async () => {
    const { page, pane } = workbench;
    await select(pane, "Status økonomi", "41-Drift", "Avvik prognose i %");
    await explained(pane).getByText(/^−?[\d\s]+ \/ [\d\s]+ = −?[\d\s]+,\d %$/).waitFor();
    await select(pane, "Status økonomi", "41-Drift", "Prognose 2024");
    await explained(pane).getByText(/^[\d\s]+ \+ [\d\s]+ − [\d\s]+ = [\d\s]+$/).waitFor();
    await explained(pane).getByText("Prognosemetode: Budsjett + avvik hittil.").waitFor();
    await narrowPane(page, 320);
    expect(await faultsIn(pane)).toEqual([]);
    await screenshot(page, "forklar");
    await select(pane, "Status økonomi", "41-Drift", "Egen prognose");
    await explained(pane).getByText(/^Et felt du fyller ut: din egen prognose/).waitFor();
  });

  test("A prognosis of one's own carries through to the other tables", async () => {
    const { pane } = workbench;
    const before = await sheetValues(pane, "Status økonomi");
    const [row, prognose] = placeOf(before, "41-Drift", "Prognose 2024");
    const [, own] = placeOf(before, "41-Drift", "Egen prognose");
    expect(Math.round((before[row]?.[prognose] as number) / 1000)).toBe(62_251);
    await pane.evaluate((address) => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Status økonomi").getRange(address).values = [[65_000]];
      await context.sync();
    }), cellAddress(own, row + 1));

    const after = await sheetValues(pane, "Status økonomi");
    expect(after[row]?.[prognose]).toBe(65_000_000);
    const omrader = await sheetValues(pane, "Tjenesteområder");
    const [omrade, column] = placeOf(omrader, "Nærmiljø", "Prognose 2024");
    expect(Math.round((omrader[omrade]?.[column] as number) / 1000)).toBe(92_525);
    // The sample's lists of loans and funds are of the year's end, the balance of August.
    const kontroll = await sheetValues(pane, "Kontroll");
    expect(kontroll.filter((cells) => cells.includes("AVVIK"))).toEqual([]);
    const notChecked = kontroll.map(([control]) => String(control)).filter((control) => control.includes("er ikke kontrollert"));
    expect(notChecked).toContain("«Lån: noten mot kapittel 41–47 (regnskap)» er ikke kontrollert: listen gjelder 31.12.2024, rapporten 31.08.2024.");
  });

  test("A pane that opens on the workbook without having read anything explains it from what the workbook keeps", async () => {
    const { page, pane } = workbench;
    // The page that goes has the same heading.
    await Promise.all([pane.waitForNavigation(), pane.evaluate(() => { location.reload(); })]);
    await heading(pane, "Oversikt");
    await pane.getByText("Forklar tallet").click();
    const { value, address } = await select(pane, "§ 5-6", "Rammetilskudd", "Regnskap hittil");
    await explained(pane).getByRole("columnheader", { name: "Enhet" }).waitFor();
    await explained(pane).getByRole("row", { name: /^Sum, lik cellen/ }).waitFor();
    // A click of the user's own in the sheet.
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 300 } });
    await explained(pane).getByRole("heading", { name: "1 Rammetilskudd" }).waitFor({ state: "detached" });
    await pane.evaluate((at) => Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("§ 5-6").getRange(at);
      cell.values = [[-1]];
      cell.select();
      await context.sync();
    }), address);
    await explained(pane).getByText(`Du har skrevet over cellen. Der står −1,00; rapporten ville hatt ${kroner(value)}.`).waitFor();
    expect(await faultsIn(pane)).toEqual([]);
  });
});
