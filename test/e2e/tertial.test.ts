import type { Browser, Frame } from "playwright-core";
import { cellAddress } from "../../src/table/excel/a1";
import { launchBrowser } from "../support/browser";
import { faultsIn } from "../support/faultsIn";
import { narrowPane } from "../support/narrowPane";
import { openWorkbench, type Workbench } from "../support/openWorkbench";
import { built, heading, press, sheetValues } from "../support/pane";
import { startWorkbenchServer, type WorkbenchServer } from "../support/workbenchServer";

jest.setTimeout(240_000);

let server: WorkbenchServer;
let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
});

beforeEach(async () => {
  workbench = await openWorkbench(browser, server);
});

afterEach(async () => {
  await workbench.page.close();
  expect(workbench.complaints).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** From the first step to the choice of report. */
async function toReportStep(pane: Frame): Promise<void> {
  await press(pane, "Prøv med eksempeldata");
  await press(pane, "Neste");
  await heading(pane, "Kolonner og organisasjon");
  await press(pane, "Neste");
  await heading(pane, "Rapport og tabeller");
}

type Values = readonly (readonly unknown[])[];

/** Row and column, from 0, of the cell below a header in the row with this text. */
function placeOf(values: Values, rowText: string, header: string): readonly [number, number] {
  const row = values.findIndex((cells) => cells[1] === rowText);
  const head = values.slice(0, row).reverse().find((cells) => cells[0] === "Nr.") ?? [];
  return [row, head.indexOf(header)];
}

test("The second tertial is built live, and a prognosis of one's own carries through to the other tables", async () => {
  const { pane } = workbench;
  await toReportStep(pane);
  await pane.getByLabel("Tertialrapport 2 2024").check();
  await press(pane, "Neste");
  await heading(pane, "Forhåndsvisning og kontroll");
  await pane.getByLabel("Vis tabell").selectOption("status-okonomi-naermiljo");
  await pane.locator("caption", { hasText: "Status økonomi – Nærmiljø per 31. august 2024" }).waitFor();
  await press(pane, "Neste");
  await heading(pane, "Bygg rapporten");
  await press(pane, "Bygg i arbeidsboken");
  await built(pane);

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
  expect((await sheetValues(pane, "Kontroll")).flat()).not.toContain("AVVIK");
});

test("The choice of period and method has no accessibility fault at 320 px", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await toReportStep(pane);
  await pane.getByLabel("Månedsrapport 2024").check();
  await pane.getByLabel("Til og med").selectOption("10");
  await pane.getByLabel("Prognose for året").selectOption("takt");
  await pane.getByText("Avviket hittil fortsetter i samme takt").waitFor();
  expect(await faultsIn(pane)).toEqual([]);
});
