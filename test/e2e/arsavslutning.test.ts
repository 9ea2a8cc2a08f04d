import { cellAddress } from "../../src/table/excel/a1";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { press, selectCell, sheetValues } from "../support/pane";
import { screenshot } from "../support/picture";
import { buildReport, chooseSources, goOnTo } from "../support/throughSteps";
import type { Frame, Locator, Page } from "playwright-core";
import { publishedYearBefore } from "../support/yearBefore";

const workbench = inWorkbench("nothing");

/** Pictures of what is shown in a pane of each width, and of a whole window that is no wider than a pane: nothing may be cut off. */
async function atEachWidth(page: Page, pane: Frame, shown: Locator, name: string): Promise<void> {
  const picture = async (width: string): Promise<void> => {
    await shown.scrollIntoViewIfNeeded();
    await screenshot(page, `${name}-${width}`);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  };
  for (const width of [320, 400]) {
    await narrowPane(page, width);
    await picture(String(width));
  }
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.evaluate(() => { document.documentElement.style.setProperty("--side", "1440px"); });
  await picture("1440");
  await page.setViewportSize({ width: 320, height: 900 });
  await picture("vindu-320");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.evaluate(() => { document.documentElement.style.setProperty("--side", "400px"); });
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Tests in order: the second stands on what the first has read. */
test("Last year's finished report is dropped, and what has changed is told with both figures", async () => {
  const { page, pane } = workbench;
  await chooseSources(pane);
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByText("Hold «Regnskap i fjor» mot fjorårets ferdige rapport").click();
  const section = pane.locator("section[aria-labelledby=fjoraret]");
  const buffer = Buffer.from(await publishedYearBefore({ "18000": -1, "210000": 1 }, { signProfile: "inntekterPositive" }));
  await section.getByLabel("Velg fjorårets rapport").setInputFiles({ name: "fjor.xlsx", mimeType: "application/octet-stream", buffer });
  await section.getByText("1 Rammetilskudd").first().waitFor();
  await section.getByText("Publisert −570\u00a0906\u00a0902,59, nå −570\u00a0906\u00a0901,59, differanse 1,00.").first().waitFor();
  await atEachWidth(page, pane, section, "fjoraret");
  expect(await faultsIn(pane)).toEqual([]);
});

test("From a figure of the balance there is a way to its kapitler on the sheet Avstemming, and the marks written there are counted in the pane", async () => {
  const { page, pane } = workbench;
  await buildReport(pane);
  expect((await sheetValues(pane, "Note sammenligningstall")).flat()).toContain("Rammetilskudd");
  const balance = await sheetValues(pane, "§ 5-8");
  const row = balance.findIndex((cells) => cells.includes("Kundefordringer"));
  await pane.getByText("Forklar tallet", { exact: true }).click();
  await selectCell(pane, "§ 5-8", cellAddress(2, row + 1));
  const way = pane.getByRole("button", { name: /^Avstem kapittel 13 / });
  await way.waitFor();
  await narrowPane(page, 320);
  expect(await pane.locator(".scroll:has(.parts)").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await atEachWidth(page, pane, way, "avstem");
  expect(await faultsIn(pane)).toEqual([]);
  await way.click();
  const marks = await sheetValues(pane, "Avstemming");
  const kapittel = marks.findIndex(([code]) => code === "13");
  await pane.evaluate(([r, saldo]) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Avstemming");
    sheet.getRange(`D${r}`).values = [[saldo]];
    sheet.getRange(`I${r}`).values = [["K. Hansen"]];
    await context.sync();
  }), [kapittel + 1, Number(marks[kapittel]?.[2])] as const);
  await press(pane, "Kilder og valg");
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByText(/: 1 av \d+ kapitler avstemt\./).waitFor();
  await atEachWidth(page, pane, pane.getByText(/: 1 av \d+ kapitler avstemt\./), "avstemte-kapitler");
});
