import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { press, sheetContent } from "../support/pane";
import { SAMPLE } from "../support/sample";
import { chooseSources, computed } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

const heading = (pane: Frame, name: string, level: 1 | 2 = 1) => pane.getByRole("heading", { level, name }).waitFor({ timeout: 90_000 });

const BALANCE = readFileSync(join(SAMPLE, "saldobalanse.csv"), "utf8");

/** The sample year with 1 000 000 kroner more in one post of fastlønn, of drift. */
function changedBalance(): string {
  const [header = "", ...lines] = BALANCE.split(/\r?\n/);
  const amount = header.replace(/^\ufeff/, "").split(";").indexOf("Regnskap");
  const position = lines.findIndex((line) => /^1010/.test(line));
  const fields = (lines[position] as string).split(";");
  fields[amount] = String(Number((fields[amount] as string).replace(/\s/g, "").replace(",", ".")) + 1_000_000).replace(".", ",");
  return [header, ...lines.slice(0, position), fields.join(";"), ...lines.slice(position + 1)].join("\n");
}

async function readyToBuild(pane: Frame, balance: string): Promise<void> {
  await chooseSources(pane, [{ name: "saldobalanse.csv", mimeType: "text/csv", buffer: Buffer.from(balance) }, { name: "organisasjon.csv", mimeType: "text/csv", buffer: readFileSync(join(SAMPLE, "organisasjon.csv")) }]);
  await computed(pane);
  if (await pane.getByLabel("Bygg likevel").isVisible()) await pane.getByLabel("Bygg likevel").check();
}

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
  await readyToBuild(pane, BALANCE);
  await press(pane, "Bygg rapporten");
  await heading(pane, "Rapporten er bygget", 2);
  const before = await sheetContent(pane, "§ 5-6");
  const pay = before.values.findIndex((row) => row[1] === "Lønnsutgifter");
  const regnskap = (before.values[2] as unknown[]).findIndex((text) => String(text).startsWith("Regnskap 2024"));
  const width = (before.values[0] as unknown[]).length;
  await workedOn(pane, pay + 1, width);

  await press(pane, "Begynn på nytt");
  await readyToBuild(pane, changedBalance());
  await pane.getByText("Arbeidsboken har en rapport fra før").waitFor();
  await page.screenshot({ path: join(__dirname, "screenshots", "oppdater-funnet.png") });
  expect(await faultsIn(pane)).toEqual([]);
  await press(pane, "Oppdater rapporten");
  await heading(pane, "Rapporten er oppdatert", 2);
  await page.screenshot({ path: join(__dirname, "screenshots", "oppdater-ferdig.png") });
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
  await heading(pane, "Oppdateringen er angret", 2);
  expect((await sheetContent(pane, "Drift")).values[row]?.[regnskap]).toBeCloseTo(was, 2);

  await press(pane, "Oppdater rapporten");
  await heading(pane, "Rapporten er oppdatert", 2);
  const once = await sheetContent(pane, "Drift");
  await press(pane, "Oppdater rapporten");
  await heading(pane, "Rapporten er à jour", 2);
  expect(await sheetContent(pane, "Drift")).toEqual(once);
  await page.screenshot({ path: join(__dirname, "screenshots", "oppdater-ajour.png") });
});
