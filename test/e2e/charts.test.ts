import { join } from "node:path";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { screenshot } from "../support/picture";
import { buildReport, chooseSources, goOnTo, sampleFiles } from "../support/throughSteps";

const LISTS = join(__dirname, "../golden/lister");
const workbench = inWorkbench("nothing");

test("Måltall and loans are drawn in the pane, readable without seeing them, and stand as charts in the workbook", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await chooseSources(pane, [...sampleFiles("saldobalanse.csv", "organisasjon.csv", "lan.csv", "fond.csv"), ...["maaltall.csv", "finansreglement.csv"].map((file) => join(LISTS, file))]);
  await goOnTo(pane, "Forhåndsvisning og kontroll");
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
    await screenshot(page, `diagram-${forcedColors}`);
  }
  await page.emulateMedia({ forcedColors: "none" });
  expect(await faultsIn(pane)).toEqual([]);
  await pane.getByLabel("Vis tabell").selectOption("note-laan-portefolje");
  const loans = pane.getByRole("img", { name: /^Lån etter år for siste forfall/ });
  await loans.scrollIntoViewIfNeeded();
  await screenshot(page, "diagram-laan");
  await buildReport(pane);
  const names = await pane.evaluate(() => Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Måltall").load("charts/items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  }));
  expect(names).toEqual(["maaltall-ndr", "maaltall-dispfond", "maaltall-gjeld-uten", "maaltall-gjeld-med", "maaltall-eget1", "maaltall-eget2", "oversikt-disposisjonsfond-utvikling", "oversikt-lanegjeld-utvikling"]);

  // They are drawn over the cells too: columns in the ink of the sheet, of a size that no text has.
  await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måltall");
    sheet.activate();
    // In a frozen column, which is scrolled to all the same.
    sheet.getRange("A60").select();
    await context.sync();
  }));
  // The browser's advice to who reads a canvas more than once.
  workbench.forgive(/willReadFrequently/);
  const areDrawn = () => page.waitForFunction(() => [...document.querySelectorAll<HTMLCanvasElement>("canvas[id^=univer-sheet-main]")].some((canvas) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === 0x1b && data[at + 1] === 0x3a && data[at + 2] === 0x4b) ink += 1;
    return ink > 5000;
  }));
  await areDrawn();
  await screenshot(page, "diagram-i-arket");
  // And again when the pane has filled a narrow window.
  await page.setViewportSize({ width: 320, height: 900 });
  await page.waitForTimeout(500);
  await page.setViewportSize({ width: 1440, height: 900 });
  await areDrawn();
});
