import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { faultsIn } from "../support/faultsIn";
import { narrowPane } from "../support/narrowPane";
import { openWorkbench, type Workbench } from "../support/openWorkbench";
import { SAMPLE } from "../support/sample";
import { startWorkbenchServer, type WorkbenchServer } from "../support/workbenchServer";

jest.setTimeout(240_000);

let server: WorkbenchServer;
let browser: Browser;
let workbench: Workbench;

beforeAll(async () => {
  [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
  workbench = await openWorkbench(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const press = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).click();
const heading = (pane: Frame, name: string) => pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 60_000 });
const captionOf = (pane: Frame) => pane.locator("table.preview caption .table-title").first();

test("The pane, its preview and the built sheets change language with one choice", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await pane.getByLabel("Velg filer").setInputFiles(["saldobalanse.csv", "organisasjon.csv"].map((file) => join(SAMPLE, file)));
  await pane.getByText(/^\d+ ansvar, /).waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
  for (const step of ["Kolonner og organisasjon", "Rapport og tabeller"]) {
    await press(pane, "Neste");
    await heading(pane, step);
  }
  await captionOf(pane).getByText(/^Økonomisk|^Bevilgnings/).waitFor({ timeout: 60_000 });

  await pane.getByLabel("Språk i oppgaveruten og rapporten").selectOption("nn");
  await heading(pane, "Rapport og tabellar");
  await captionOf(pane).getByText(/^Økonomisk|^Løyvings/).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("nn");
  await page.screenshot({ path: join(__dirname, "screenshots", "sprak-nn.png") });

  await pane.getByLabel("Språk i oppgåveruta og rapporten").selectOption("en");
  await heading(pane, "Report and tables");
  await captionOf(pane).getByText(/^Appropriation|^Operating/).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  expect(await faultsIn(pane)).toEqual([]);
  await page.screenshot({ path: join(__dirname, "screenshots", "sprak-en.png") });

  await press(pane, "Next");
  await heading(pane, "Preview and control");
  await pane.getByText(/^\d+ controls: /).waitFor({ timeout: 60_000 });
  await page.screenshot({ path: join(__dirname, "screenshots", "sprak-kontroll.png") });
  await press(pane, "Next");
  await heading(pane, "Build the report");
  await press(pane, "Build in the workbook");
  await pane.getByRole("heading", { name: "The report is built" }).waitFor({ timeout: 60_000 });
  const built = await pane.evaluate(() => Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const control = worksheets.getItem("Control").getRange("A1:B5").load("values");
    await context.sync();
    return { names: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name), control: control.values };
  }));
  expect(built.names).toEqual(expect.arrayContaining(["Front page", "Control", "Grunnlag", "Service areas"]));
  expect(built.names).not.toContain("Kontroll");
  expect(built.control).toEqual(expect.arrayContaining([expect.arrayContaining(["Controls 2024"])]));
  expect(workbench.complaints).toEqual([]);
});
