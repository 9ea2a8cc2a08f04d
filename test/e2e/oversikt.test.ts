import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { countEffort, extentOf } from "../support/effort";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { built, press } from "../support/pane";
import { screenshot } from "../support/picture";
import { computed, goOnTo, sampleFiles, stepShown } from "../support/throughSteps";

const workbench = inWorkbench("workbook", { firstTime: true });

const shot = (name: string) => screenshot(workbench.page, name);
const click = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).click();

/** The sample's ledger with 1 000 000 kroner moved from one post of goods to one of pay. */
function corrected(): string {
  const [header = "", ...lines] = readFileSync(sampleFiles("hovedbok.csv")[0] ?? "", "latin1").split(/\r?\n/);
  const columns = header.split(";");
  const at = (name: RegExp) => columns.findIndex((column) => name.test(column));
  const amount = at(/^Bel.p$/);
  const more = (line: string, change: number): string => {
    const fields = line.split(";");
    fields[amount] = String(Number((fields[amount] ?? "").replace(/\s/g, "").replace(",", ".")) + change).replace(".", ",");
    return fields.join(";");
  };
  const [pay, goods] = [lines.findIndex((line) => line.startsWith("1010")), lines.findIndex((line) => line.startsWith("112"))];
  return [header, ...lines.map((line, index) => (index === pay ? more(line, 1_000_000) : index === goods ? more(line, -1_000_000) : line))].join("\r\n");
}

/** The goals are of a pane 400 wide. */
const WIDTH = 400;

test("The sample is a built report after two presses, and the page before is short enough to take in", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, WIDTH);
  await shot("velkomst");
  const counting = await countEffort(pane);
  await click(pane, "Med eksempeldata");
  await computed(pane);
  // The files are read beside the page, which goes on meanwhile.
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(["/deler/leser.js"]);
  const extent = await extentOf(pane);
  expect(extent.controls).toBeLessThanOrEqual(25);
  expect(extent.windows).toBeLessThanOrEqual(1.5);
  await pane.getByText("Netto driftsresultat 51,1 mill., underskudd (−2,8 %)").waitFor();
  for (const width of [320, WIDTH]) {
    await narrowPane(page, width);
    await shot(`oversikt-${width}`);
  }
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.evaluate(() => { document.documentElement.style.setProperty("--side", "1440px"); });
  await shot("oversikt-1440");
  await page.evaluate(() => { document.documentElement.style.removeProperty("--side"); });
  await press(pane, "Bygg rapporten");
  await built(pane);
  expect((await counting.effort()).clicks).toBe(2);

  // With a new ledger it is one thing to do: to drop it.
  await pane.getByRole("heading", { name: "Årsrapport 2024" }).waitFor();
  const home = await extentOf(pane);
  expect(home.controls).toBeLessThanOrEqual(25);
  expect(home.windows).toBeLessThanOrEqual(1.5);
  for (const width of [320, WIDTH]) {
    await narrowPane(page, width);
    await shot(`rapporten-${width}`);
  }
  await pane.getByLabel("Velg ny hovedbok").setInputFiles({ name: "hovedbok-ny.csv", mimeType: "text/csv", buffer: Buffer.from(corrected(), "latin1") });
  await pane.getByRole("heading", { name: "Rapporten er oppdatert" }).waitFor();
  await pane.getByText("Hva som er endret i regnskapet").waitFor();
  await shot("rapporten-oppdatert");
  expect((await counting.effort()).clicks).toBe(2);
});

test("One's own ledger and budget, known with certainty, are a built report after four presses, two of them in the file dialog", async () => {
  const { page, pane } = workbench;
  const counting = await countEffort(pane);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByText("Med din egen eksport").click()]);
  await chooser.setFiles(sampleFiles("hovedbok.csv", "budsjett.csv"));
  await computed(pane);
  await shot("oversikt-egne");
  await press(pane, "Bygg rapporten");
  await built(pane);
  expect((await counting.effort()).clicks + 2).toBeLessThanOrEqual(4);
});

test("With the keyboard alone the sample is a built report after few keys, and the panel of the report is short before anything is unfolded", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, WIDTH);
  const counting = await countEffort(pane);
  await pane.evaluate(() => { window.focus(); document.querySelector<HTMLElement>("main:not([hidden]) h1")?.focus(); });
  const isThere = (): Promise<boolean> => pane.evaluate(() => document.activeElement?.textContent?.trim() === "Med eksempeldata");
  for (let presses = 0; presses < 20 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await computed(pane);
  await goOnTo(pane, "Rapport og tabeller");
  await pane.getByLabel("Vis tabell").waitFor();
  const panel = await extentOf(pane);
  expect(panel.controls).toBeLessThanOrEqual(25);
  expect(panel.windows).toBeLessThanOrEqual(1.5);
  await shot("panel-rapport");
  // Regnskap, the budget it is measured against and the avvik are seen without scrolling.
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  await narrowPane(page, 320);
  const seen = await pane.locator(".preview").evaluate((table) => {
    const frame = (table.parentElement as HTMLElement).getBoundingClientRect();
    return [...table.querySelectorAll("tbody tr.line")].slice(0, 1).flatMap((row) => [...row.querySelectorAll("td")].filter((cell) => cell.getBoundingClientRect().right <= frame.right).length);
  });
  expect(seen[0]).toBeGreaterThanOrEqual(4);
  await shot("panel-rapport-320");
  await narrowPane(page, WIDTH);
  await page.keyboard.press("Escape");
  await stepShown(pane, "Oversikt");
  await page.keyboard.press("Control+Enter");
  await built(pane);
  expect((await counting.effort()).keys).toBeLessThanOrEqual(30);
});
