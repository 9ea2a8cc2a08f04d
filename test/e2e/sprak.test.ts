import type { Frame, Page } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { narrowPane } from "../support/narrowPane";
import { inWorkbench } from "../support/inWorkbench";
import { heading, press } from "../support/pane";
import { screenshot } from "../support/picture";
import { chooseSources, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

const caption = (pane: Frame, title: string) => pane.locator("table.preview caption .table-title", { hasText: title }).waitFor();

/** What the page around the pane says. */
const around = (page: Page) => page.evaluate(() => ({
  lang: document.documentElement.lang,
  title: document.title,
  about: document.getElementById("about")?.textContent,
  fold: document.getElementById("fold")?.textContent,
  names: ["grid", "divider", "side"].map((id) => document.getElementById(id)?.getAttribute("aria-label")),
}));
const IN_ENGLISH = { lang: "en", title: "Tertial – a spreadsheet in the browser", about: "A spreadsheet in the browser. The sources do not leave the machine.", fold: "Hide the task pane", names: ["Spreadsheet", "Width of the task pane", "Task pane"] };

/** Opens the menu of a cell, which has the item, and closes it again. The spreadsheet's own texts are in bokmål and English. */
async function spreadsheetMenu(page: Page, item: string): Promise<void> {
  await page.locator("[id^=univer-sheet-main-canvas]").click({ button: "right", position: { x: 200, y: 200 } });
  await page.getByText(item, { exact: true }).waitFor();
  await page.locator("[id^=univer-sheet-main-canvas]").click({ position: { x: 100, y: 100 } });
  await page.getByText(item, { exact: true }).waitFor({ state: "hidden" });
}

/** Lines of the pane, folded or not, with words of bokmål or nynorsk in them, names and headers of the sample aside. */
async function norwegianIn(pane: Frame): Promise<readonly string[]> {
  // The headers of the user's own columns are in his language.
  const text = await pane.locator("main").evaluate((main) => {
    const shown = main.cloneNode(true) as Element;
    shown.querySelectorAll(".column-head .name").forEach((name) => { name.remove(); });
    return shown.textContent ?? "";
  });
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => !/^(?:Examples: |Use the column )/.test(line) && /\b(?:og|ikke|ikkje|eller|uten|utan|fra|frå|skal|etter|mot|blir|tabell|regnskap|rekneskap|budsjett)\b/i.test(line.replace(/«[^»]*»|Bokmål|Helse og \S+|Digitalisering og \S+|KOSTRA fra SSB/g, "")));
}

test("The pane, its preview and the built sheets change language with one choice", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await chooseSources(pane);
  await goOnTo(pane, "Rapport og tabeller");
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  await caption(pane, "Økonomisk oversikt drift etter § 5-6");

  await pane.getByLabel("Språk i oppgaveruten og rapporten").selectOption("nn");
  await heading(pane, "Rapport og tabellar");
  await caption(pane, "Økonomisk oversikt drift etter § 5-6");
  await pane.getByRole("rowheader", { name: /Rammetilskot/ }).first().waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("nn");
  await spreadsheetMenu(page, "Lim inn utvalg");
  expect(await around(page)).toEqual({ lang: "nn", title: "Tertial – rekneark i nettlesaren", about: "Rekneark i nettlesaren. Kjeldene forlèt ikkje maskina.", fold: "Gøym oppgåveruta", names: ["Rekneark", "Breidda på oppgåveruta", "Oppgåverute"] });
  await screenshot(page, "sprak-nn");

  await pane.getByLabel("Språk i oppgåveruta og rapporten").selectOption("en");
  await heading(pane, "Report and tables");
  await caption(pane, "Operating statement under § 5-6");
  await pane.getByRole("rowheader", { name: /Block grants/ }).first().waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  await pane.locator(".tables-fold > summary").click();
  await pane.getByLabel("Result per service area", { exact: true }).waitFor();
  expect(await norwegianIn(pane)).toEqual([]);
  expect(await faultsIn(pane)).toEqual([]);
  expect(await around(page)).toEqual(IN_ENGLISH);
  await spreadsheetMenu(page, "Paste Special");
  await screenshot(page, "sprak-en");

  await press(pane, "To the overview");
  await heading(pane, "Overview");
  await pane.getByText(/^\d+ of \d+ controls hold/).waitFor();
  expect(await norwegianIn(pane)).toEqual([]);
  await screenshot(page, "sprak-oversikt");
  await press(pane, "See the tables and controls");
  await heading(pane, "Preview and control");
  await pane.getByText(/^\d+ controls: /).waitFor();
  expect(await norwegianIn(pane)).toEqual([]);
  await screenshot(page, "sprak-kontroll");
  await press(pane, "To the overview");
  await heading(pane, "Overview");
  await press(pane, "Build the report");
  await pane.getByRole("heading", { name: "The report is built" }).waitFor();
  expect(await norwegianIn(pane)).toEqual([]);
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
  await press(pane, "Sources and choices");
  for (const [way, title] of [["How they are read", "Columns and organisation"], ["All sources", "Choose source"]] as const) {
    await press(pane, way);
    await heading(pane, title);
    expect(await norwegianIn(pane)).toEqual([]);
    await press(pane, "To the overview");
  }
  await page.getByRole("button", { name: "Hide the task pane" }).click();
  await page.getByRole("button", { name: "Show the task pane" }).click();
});

test("The page opens in the language chosen last time, before the pane is there", async () => {
  const { page } = workbench;
  workbench.forgive(/ERR_FAILED/);
  await page.route("**/taskpane-pakke.html*", (route) => route.abort());
  await page.reload();
  expect(await around(page)).toEqual(IN_ENGLISH);
  await spreadsheetMenu(page, "Paste Special");
});
