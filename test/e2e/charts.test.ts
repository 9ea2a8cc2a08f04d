import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { faultsIn } from "../support/faultsIn";
import { narrowPane } from "../support/narrowPane";
import { openWorkbench, type Workbench } from "../support/openWorkbench";
import { built, heading, press } from "../support/pane";
import { SAMPLE } from "../support/sample";
import { startWorkbenchServer, type WorkbenchServer } from "../support/workbenchServer";

jest.setTimeout(240_000);

const LISTS = join(__dirname, "../golden/lister");
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

test("Måltall and loans are drawn in the pane, readable without seeing them, and stand as charts in the workbook", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await pane.getByLabel("Velg filer").setInputFiles([...["saldobalanse.csv", "organisasjon.csv", "lan.csv", "fond.csv"].map((file) => join(SAMPLE, file)), ...["maaltall.csv", "finansreglement.csv"].map((file) => join(LISTS, file))]);
  await pane.getByText(/^\d+ ansvar, /).waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
  for (const step of ["Kolonner og organisasjon", "Rapport og tabeller", "Forhåndsvisning og kontroll"]) {
    await press(pane, "Neste");
    await heading(pane, step);
  }
  await pane.getByLabel("Vis tabell").selectOption("maaltall");
  const chart = pane.getByRole("img", { name: /^Netto driftsresultat i %/ });
  await chart.waitFor();
  expect(await chart.locator("rect").count()).toBe(4);
  expect(await chart.locator("desc").textContent()).toContain("Mål: 2021 1,75\u00a0%, 2022 1,75\u00a0%");
  await pane.getByText("Vis tallene i diagrammet").first().click();
  await pane.getByRole("cell", { name: "−2,8\u00a0%" }).last().waitFor();
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    await chart.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(__dirname, "screenshots", `diagram-${forcedColors}.png`) });
  }
  await page.emulateMedia({ forcedColors: "none" });
  expect(await faultsIn(pane)).toEqual([]);
  await pane.getByLabel("Vis tabell").selectOption("note-laan-portefolje");
  const loans = pane.getByRole("img", { name: /^Lån etter år for siste forfall/ });
  await loans.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(__dirname, "screenshots", "diagram-laan.png") });
  await press(pane, "Neste");
  await heading(pane, "Bygg rapporten");
  await press(pane, "Bygg i arbeidsboken");
  await built(pane);
  const names = await pane.evaluate(() => Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Måltall").load("charts/items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  }));
  expect(names).toEqual(["maaltall-ndr", "maaltall-dispfond", "maaltall-gjeld-uten", "maaltall-gjeld-med", "maaltall-eget1", "maaltall-eget2", "oversikt-disposisjonsfond-utvikling", "oversikt-lanegjeld-utvikling"]);
  expect(workbench.complaints).toEqual([]);
});
