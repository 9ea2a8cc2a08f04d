import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { keepWritten } from "../jest/writtenFiles";
import { faultsInAllLooks } from "../support/looks";
import { inWorkbench } from "../support/inWorkbench";
import { press } from "../support/pane";
import { picture } from "../support/picture";
import { SAMPLE } from "../support/sample";
import { buildReport, computed, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("nothing", { firstTime: true });

/** Small enough to be read in a document. */
const SIZE = { width: 1180, height: 620 };

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const read = (name: string) => readFileSync(join(SAMPLE, name), "utf8");

/** The export as it was before 250 000 kroner was moved from materials of one ansvar to pay of another. */
function beforeCorrection(): string {
  return read("saldobalanse.csv").replace(";4010028,38;", ";3760028,38;").replace(";152526,41;", ";402526,41;");
}

const select = (pane: Frame, sheet: string, label: string, header: string) => pane.evaluate(([name, row, column]) => Excel.run(async (context) => {
  const tab = context.workbook.worksheets.getItem(name);
  const used = tab.getUsedRange().load(["values", "rowIndex", "columnIndex"]);
  await context.sync();
  const at = used.values.findIndex((cells) => cells.includes(row));
  const across = used.values.slice(0, at).reverse().flatMap((cells) => { const found = cells.findIndex((cell) => String(cell).startsWith(column)); return found < 0 ? [] : [found]; })[0] ?? 0;
  tab.activate();
  tab.getRange("A1").getCell(used.rowIndex + at, used.columnIndex + across).select();
  await context.sync();
}), [sheet, label, header] as const);

test("The walk-through of the README goes from an export to a report that is built, explained, refreshed and shared", async () => {
  const { page, pane } = workbench;
  const side = page.locator("#side");
  await page.setViewportSize(SIZE);
  await pane.getByRole("heading", { level: 1, name: "Velkommen til Tertial" }).waitFor();
  await pane.getByLabel("Med din egen eksport").setInputFiles([file("saldobalanse.csv", beforeCorrection()), file("organisasjon.csv", read("organisasjon.csv"))]);
  await pane.getByText(/^\d+ ansvar, /).first().waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
  await computed(pane);
  await pane.locator("main").evaluateAll((mains) => { for (const main of mains) main.scrollTo(0, 0); });
  await picture(side, "oversikt");
  await goOnTo(pane, "Kolonner og organisasjon");
  await pane.getByText("Kolonner i saldobalanse.csv").click();
  await picture(side, "kolonner");
  await goOnTo(pane, "Rapport og tabeller");
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  await pane.getByRole("heading", { level: 2, name: "Forhåndsvisning" }).scrollIntoViewIfNeeded();
  await pane.getByLabel("Inntekter positive").check();
  await pane.getByLabel("Som i regnskapet").check();
  await picture(side, "rapport");
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  await picture(side, "kontroll");
  await buildReport(pane);
  await press(pane, "§ 5-6");
  await page.waitForTimeout(500);
  await picture(page, "bygd");

  await pane.getByText("Forklar tallet", { exact: true }).click();
  await select(pane, "§ 5-6", "Lønnsutgifter", "Regnskap 2024");
  await pane.getByText("Sum, lik cellen").waitFor({ timeout: 30_000 });
  await picture(page, "forklaring");
  expect(await faultsInAllLooks(page, pane, () => Promise.resolve())).toEqual({});
  await page.setViewportSize(SIZE);
  await pane.getByText("Forklar tallet", { exact: true }).click();

  await pane.getByLabel("Velg ny hovedbok").setInputFiles([file("saldobalanse.csv", read("saldobalanse.csv"))]);
  await pane.getByRole("heading", { name: "Rapporten er oppdatert" }).waitFor({ timeout: 90_000 });
  await pane.getByText(/^Økonomisk oversikt drift etter § 5-6 \(\d+\)$/).click();
  await pane.getByRole("button", { name: /^Gå til Lønnsutgifter, Regnskap 2024/ }).first().waitFor();
  await picture(side, "oppdatert");
  expect(await faultsInAllLooks(page, pane, () => Promise.resolve())).toEqual({});
  await page.setViewportSize(SIZE);

  await pane.getByRole("heading", { name: "Del rapporten" }).scrollIntoViewIfNeeded();
  await pane.locator(".body:not([hidden])").evaluate((body) => { body.scrollTo(0, body.scrollHeight); });
  await picture(side, "deling");
  const [copy] = await Promise.all([page.waitForEvent("download"), press(pane, "Frys til verdier")]);
  expect(copy.suggestedFilename()).toMatch(/\.xlsx$/);
  await keepWritten(readFileSync(await copy.path()));
});
