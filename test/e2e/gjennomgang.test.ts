import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { keepWritten } from "../jest/writtenFiles";
import { faultsIn } from "../support/faultsIn";
import { faultsInAllLooks } from "../support/looks";
import { inWorkbench } from "../support/inWorkbench";
import { press, sheetContent, unfold } from "../support/pane";
import { picture, screenshot } from "../support/picture";
import { SAMPLE } from "../support/sample";
import { buildReport, chooseSources, computed, goOnTo } from "../support/throughSteps";

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

/** Tests in order: the second stands on the report the first has built. */
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
  await unfold(pane, "Kommunens valg");
  await pane.getByLabel("Inntekter positive").check();
  await pane.getByLabel("Som i regnskapet").check();
  await picture(side, "rapport");
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  await picture(side, "kontroll");
  await buildReport(pane);
  await pane.getByText(/^Ark \(\d+\)$/).click();
  await press(pane, "§ 5-6");
  await page.waitForTimeout(500);
  await picture(page, "bygd");

  await pane.getByText("Forklar tallet", { exact: true }).click();
  await select(pane, "§ 5-6", "Lønnsutgifter", "Regnskap 2024");
  await pane.getByText("Sum, lik cellen").waitFor();
  await picture(page, "forklaring");

  await pane.getByText("Kontroller tallene i en ferdig rapport").click();
  await pane.getByLabel("Eller lim inn tekst fra den").fill("Oppvekst\n\nBarnevern hadde et merforbruk på 3,4 mill. kroner.");
  await press(pane, "Kontroller teksten");
  await pane.getByText("«3,4 mill. kroner» skulle vært «4,3 mill. kroner».").waitFor();
  await pane.getByLabel("Det er rett …").selectOption("bundet feil");
  await pane.getByLabel("Hvilken celle er «3,4 mill. kroner»?").scrollIntoViewIfNeeded();
  await picture(side, "tekstkontroll");
  expect(await faultsInAllLooks(page, pane, () => Promise.resolve())).toEqual({});
  await page.setViewportSize(SIZE);
  await pane.getByText("Forklar tallet", { exact: true }).click();

  await pane.getByLabel("Velg ny hovedbok").setInputFiles([file("saldobalanse.csv", read("saldobalanse.csv"))]);
  await pane.getByRole("heading", { name: "Rapporten er oppdatert" }).waitFor();
  await pane.getByText(/^Økonomisk oversikt drift etter § 5-6 \(\d+\)$/).click();
  await pane.getByRole("button", { name: /^Gå til Lønnsutgifter, Regnskap 2024/ }).first().waitFor();
  await picture(side, "oppdatert");
  expect(await faultsInAllLooks(page, pane, () => Promise.resolve())).toEqual({});
  await page.setViewportSize(SIZE);

  await pane.locator("summary").getByText("Del rapporten", { exact: true }).evaluate((summary) => { summary.scrollIntoView(); });
  await picture(side, "deling");
  const [copy] = await Promise.all([page.waitForEvent("download"), press(pane, "Frys til verdier")]);
  expect(copy.suggestedFilename()).toMatch(/\.xlsx$/);
  await keepWritten(readFileSync(await copy.path()));
});

/** The sample year with 1 000 000 kroner more in one post of fastlønn, of drift. */
function changedBalance(): string {
  const [header = "", ...lines] = read("saldobalanse.csv").split(/\r?\n/);
  const amount = header.replace(/^\ufeff/, "").split(";").indexOf("Regnskap");
  const position = lines.findIndex((line) => /^1010/.test(line));
  const fields = (lines[position] as string).split(";");
  fields[amount] = String(Number((fields[amount] as string).replace(/\s/g, "").replace(",", ".")) + 1_000_000).replace(".", ",");
  return [header, ...lines.slice(0, position), fields.join(";"), ...lines.slice(position + 1)].join("\n");
}

const told = (pane: Frame, name: string) => pane.getByRole("heading", { level: 2, name }).waitFor();

/** What a controller does in the report: another name, a row, a column with a formula and a comment, and a sheet with a formula that points at it. */
function workedOn(pane: Frame, pay: number, column: number): Promise<void> {
  return pane.evaluate(([row, last]) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("§ 5-6");
    sheet.getRange(`${row}:${row}`).insert("Down");
    sheet.name = "Drift";
    const at = (r: number, c: number) => sheet.getRange("A1").getCell(r, c);
    at(row - 1, 1).values = [["Vår egen rad"]];
    at(2, last).values = [["Andel"]];
    at(row, last).formulas = [[`=C${row + 1}/2`]];
    at(2, last + 1).values = [["Kommentar"]];
    at(row, last + 1).values = [["Vikarer i høst"]];
    const own = context.workbook.worksheets.add("Mitt ark");
    own.getRange("A1").formulas = [[`=Drift!C${row + 1}`]];
    await context.sync();
  }), [pay, column] as const);
}

test("A report the user has worked on gets new figures and keeps what is his, and the same again changes nothing", async () => {
  const { pane, page } = workbench;
  const before = await sheetContent(pane, "§ 5-6");
  const pay = before.values.findIndex((row) => row[1] === "Lønnsutgifter");
  const regnskap = (before.values[2] as unknown[]).findIndex((text) => String(text).startsWith("Regnskap 2024"));
  const width = (before.values[0] as unknown[]).length;
  await workedOn(pane, pay + 1, width);

  await press(pane, "Begynn på nytt");
  await chooseSources(pane, [file("saldobalanse.csv", changedBalance()), file("organisasjon.csv", read("organisasjon.csv"))]);
  await computed(pane);
  if (await pane.getByLabel("Bygg likevel").isVisible()) await pane.getByLabel("Bygg likevel").check();
  await pane.getByText("Arbeidsboken har en rapport fra før").waitFor();
  await screenshot(page, "oppdater-funnet");
  expect(await faultsIn(pane)).toEqual([]);
  await press(pane, "Oppdater rapporten");
  await told(pane, "Rapporten er oppdatert");
  await screenshot(page, "oppdater-ferdig");
  expect(await faultsIn(pane)).toEqual([]);
  // First what no longer holds, then why, then the figures.
  await pane.getByText(/^\d+ kontroll(?:er)? holder ikke lenger:$/).waitFor();
  await pane.getByText(/^1010\d* .*: \+1\s000\s000,00$/).waitFor();
  await pane.getByText(/^Økonomisk oversikt drift etter § 5-6 \(\d+\)$/).click();
  await pane.getByRole("button", { name: /^Gå til Lønnsutgifter, Regnskap 2024/ }).first().waitFor();

  const was = before.values[pay]?.[regnskap] as number;
  const after = await sheetContent(pane, "Drift");
  const row = after.values.findIndex((cells) => cells[1] === "Lønnsutgifter");
  expect(after.values[row]?.[regnskap]).toBeCloseTo(was + 1_000_000, 2);
  expect(after.values[row - 1]?.[1]).toBe("Vår egen rad");
  expect([after.values[row]?.[width + 1], after.formulas[row]?.[width]]).toEqual(["Vikarer i høst", `=C${row + 1}/2`]);
  expect((await sheetContent(pane, "Mitt ark")).values[0]?.[0]).toBeCloseTo(after.values[row]?.[2] as number, 2);

  await press(pane, "Angre oppdateringen");
  await told(pane, "Oppdateringen er angret");
  expect((await sheetContent(pane, "Drift")).values[row]?.[regnskap]).toBeCloseTo(was, 2);

  await press(pane, "Oppdater rapporten");
  await told(pane, "Rapporten er oppdatert");
  const once = await sheetContent(pane, "Drift");
  await press(pane, "Oppdater rapporten");
  await told(pane, "Rapporten er à jour");
  expect(await sheetContent(pane, "Drift")).toEqual(once);
  await screenshot(page, "oppdater-ajour");
});
