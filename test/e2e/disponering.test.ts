import type { Frame } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { narrowPane } from "../support/narrowPane";
import { inWorkbench } from "../support/inWorkbench";
import { heading, press, sheetValues } from "../support/pane";
import { screenshot } from "../support/picture";
import { buildReport, goOnTo, sampleFiles } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

/** The selected cell: its sheet and address, and its value. */
function selectedCell(pane: Frame): Promise<{ readonly address: string; readonly value: unknown }> {
  return pane.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load(["address", "values"]);
    await context.sync();
    return { address: range.address, value: (range.values as unknown[][])[0]?.[0] };
  }));
}

/** Tests in order: the second stands on what the first has built. */
test("The guide to § 5-9 takes an adopted amount, shows strykninger and ties at once, and the report and a list have it", async () => {
  const { page, pane } = workbench;
  await pane.getByLabel("Velg filer").setInputFiles(sampleFiles("hovedbok.csv", "budsjett.csv", "organisasjon.csv"));
  await pane.getByText(/^\d+ ansvar, /).first().waitFor();
  await goOnTo(pane, "Rapport og tabeller");
  await pane.getByText("Fastsett beløpene og se strykningene").click();
  const field = pane.getByLabel(/^6 Bruk av disposisjonsfond i henhold/);
  await field.waitFor();
  expect(await field.inputValue()).toBe("−30\u00a0558\u00a0000,00");
  await pane.getByText(/^\d+ avstemt, 0 med avvik/).waitFor();
  await field.fill("30 600 000");
  await pane.getByText(/Dette står med minus i regnskapet: −30\s600\s000,00/).waitFor();
  await press(pane, "Til oversikten");
  await pane.getByRole("main").getByText("Rett beløpene som er merket med feil, før du går videre.").waitFor();
  await goOnTo(pane, "Rapport og tabeller");
  await field.fill("-60 000 000");
  await pane.getByText(/^Strykning, linje 12: 6\s150\s616,62 \(§ 4\u20113 første ledd\)$/).waitFor();
  await pane.getByText(/^\d+ avstemt, [1-9]\d* med avvik/).waitFor();
  await field.fill("-30 600 000");
  await field.press("Tab");
  expect(await field.inputValue()).toBe("−30\u00a0600\u00a0000,00");
  await pane.getByRole("button", { name: "Godta forslaget for Bruk av lån" }).click();
  expect(await pane.getByLabel(/^4 Budsjettert bruk av lån/).evaluate((element) => element === document.activeElement)).toBe(true);
  await narrowPane(page, 320);
  expect(await faultsIn(pane)).toEqual([]);
  await screenshot(page, "disponering");
  await buildReport(pane);
  const drift = await sheetValues(pane, "§ 5-9 drift");
  expect(drift.find(([number]) => String(number) === "6")?.slice(2)).toEqual([-30_600_000, "Vedtatt beløp"]);
  const list = await sheetValues(pane, "Liste vedtatte disposisjoner");
  expect(list).toContainEqual(expect.arrayContaining(["Bruk av disposisjonsfond", -30_600_000]));
  expect(list).toContainEqual(expect.arrayContaining(["Bruk av lån", -208_306_804, "Revidert budsjett"]));
});

test("«Gå til» from a control selects the cell of each side", async () => {
  const { pane } = workbench;
  await press(pane, "Vis merknadene");
  await heading(pane, "Forhåndsvisning og kontroll");
  await pane.getByText("Vis kontrollene").click();
  expect(await faultsIn(pane)).toEqual([]);
  const control = "i kontrollen Netto driftsresultat: § 5-9 mot § 5-6 (regnskap)";
  await pane.getByRole("button", { name: `Gå til § 5-9 linje 1 ${control}` }).click();
  await selectedOn("§ 5-9 drift");
  expect(await selectedCell(pane)).toEqual({ address: "'§ 5-9 drift'!C4", value: 51_075_653.13 });
  await pane.getByRole("button", { name: `Gå til § 5-6 ${control}` }).click();
  await selectedOn("§ 5-6");
  expect((await selectedCell(pane)).value).toBe(51_075_653.13);

  async function selectedOn(sheet: string): Promise<void> {
    for (let tries = 0; tries < 50 && !(await selectedCell(pane)).address.includes(sheet); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
