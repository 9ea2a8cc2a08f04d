import { readFile } from "node:fs/promises";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { changeParts } from "../../src/source/zip/changeParts";
import { keepWritten } from "../jest/writtenFiles";
import { faultsIn } from "../support/faultsIn";
import { elementsOf } from "../support/htmlElements";
import { inWorkbench, type InWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { press, unfold } from "../support/pane";
import { screenshot } from "../support/picture";
import { readBack } from "../support/readBack";
import { buildReport, chooseSources, goOnTo } from "../support/throughSteps";

const NBSP = "\u00a0";
const workbench = inWorkbench("nothing");
/** Tests in order, on one report. */
beforeAll(async () => {
  const { page, pane } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(page.url()).origin });
  await chooseSources(pane);
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByLabel("Vis tabell").selectOption("5-6");
});

/** What another program would paste after the table is copied. */
async function copied({ page, pane }: InWorkbench): Promise<{ readonly html: string; readonly text: string }> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await press(pane, "Kopier for Word/Framsikt");
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
  await pane.getByText(/ er kopiert\. Lim den inn/).first().waitFor();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string): Promise<string> => (await (await item?.getType(type))?.text()) ?? "";
    return { html: await of("text/html"), text: await of("text/plain") };
  });
}

test("A table is copied as a clean HTML table and as text with the same figures", async () => {
  const { html, text } = await copied(workbench);
  const [head = ""] = /<thead>.*<\/thead>/s.exec(html) ?? [];
  expect(elementsOf(head, "th").map((cell) => cell.text)).toContain("Regnskap 2024");
  const cells = elementsOf(html, "td").filter(({ attributes }) => attributes["align"] === "right").map((cell) => cell.text);
  expect(cells).toContain(`−610${NBSP}596`);
  expect(elementsOf(html, "td").find((cell) => cell.text === `−610${NBSP}596`)?.attributes["style"]).toContain("text-align");
  expect(html).not.toMatch(/<script|class=|=KOMMUNE|SUMIFS/);
  const line = text.split("\n").find((each) => each.includes("Rammetilskudd"))?.split("\t") ?? [];
  expect(line.slice(2).every((figure) => cells.includes(figure) || figure === "")).toBe(true);
  expect(text).toContain("\tRegnskap 2024");
});

test("Where the way of Ctrl+C is shut, the table goes through the clipboard's own door", async () => {
  const { pane } = workbench;
  await pane.evaluate(() => { document.execCommand = () => false; });
  // The page's policy strips looks from what goes this way, and says so for each cell.
  workbench.forgive(/inline style|style-src/);
  const { html, text } = await copied(workbench);
  expect(elementsOf(html, "td").map((cell) => cell.text)).toContain(`−610${NBSP}596`);
  expect(text).toContain(`−610${NBSP}596`);
});

test("Where both are shut, the user is told what to do", async () => {
  const { pane } = workbench;
  await pane.evaluate(() => {
    document.execCommand = () => false;
    Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new DOMException("nei", "NotAllowedError")) } });
  });
  await press(pane, "Kopier for Word/Framsikt");
  await pane.getByText(/slapp ikke til utklippstavlen/).first().waitFor();
});

test("Frozen, the copy has what the cells showed and what the user wrote, and the workbook keeps its formulas", async () => {
  const { page, pane } = workbench;
  await buildReport(pane);
  const comment = "Avviket skyldes høyere skatteinngang";
  const formulas = await pane.evaluate((own) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("§ 5-6");
    sheet.getRange("I4").values = [[own]];
    const used = sheet.getUsedRange().load(["formulas"]);
    await context.sync();
    return used.formulas.flat().filter((each) => String(each).startsWith("=")).length;
  }), comment);
  await unfold(pane, "Del rapporten");
  const [download] = await Promise.all([page.waitForEvent("download"), press(pane, "Frys til verdier")]);
  await pane.getByText("Kopien er laget, med verdier i stedet for formler.").first().waitFor();
  const bytes = new Uint8Array(await readFile(await download.path()));
  await keepWritten(bytes);
  const copy = await readBack(bytes);
  let left = 0;
  copy.worksheets.filter(({ name }) => name !== ANCHOR_SHEET).forEach((sheet) => { sheet.eachRow((row) => { row.eachCell((cell) => { left += cell.formula ? 1 : 0; }); }); });
  expect(left).toBe(0);
  expect(copy.worksheets[1]?.name ?? "").toBe("Forside");
  const frozen = copy.getWorksheet("§ 5-6");
  expect(frozen?.getCell("I4").value).toBe(comment);
  const after = await pane.evaluate(() => Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("§ 5-6").getUsedRange().load(["formulas", "values"]);
    await context.sync();
    return { formulas: used.formulas.flat().filter((each) => String(each).startsWith("=")).length, values: used.values as unknown[][] };
  }));
  expect(after.formulas).toBe(formulas);
  after.values.forEach((row, r) => { row.forEach((value, c) => { expect(frozen?.getCell(r + 1, c + 1).value ?? "").toEqual(value); }); });
  expect(await faultsIn(pane)).toEqual([]);
});

test("Functions that were lost are found and calculate again, and can be exchanged for plain formulas", async () => {
  const { pane, page } = workbench;
  const cells = (): Promise<{ formula: string; value: unknown }> => pane.evaluate(() => Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("§ 5-6").getRange("F4").load(["formulas", "values"]);
    await context.sync();
    return { formula: String(cell.formulas[0]?.[0]), value: cell.values[0]?.[0] as unknown };
  }));
  const before = await cells();
  expect(before.formula).toMatch(/^=KOMMUNE\.AVVIK/);
  await pane.evaluate((lost) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("§ 5-6").getRange("F4").formulas = [[lost]];
    await context.sync();
  }), before.formula.replace(/KOMMUNE\./g, "_xldudf_KOMMUNE_"));
  expect((await cells()).value).toBe("#NAME?");
  await press(pane, "Reparer funksjoner");
  await pane.getByText(/bruker KOMMUNE-funksjonene, 1 av dem viser feil/).first().waitFor();
  await press(pane, "Regn ut igjen");
  await pane.getByText(/^1 celle er skrevet/).first().waitFor();
  expect(await cells()).toEqual(before);
  await press(pane, "Reparer funksjoner");
  await press(pane, "Bytt til vanlige formler");
  await pane.getByText(/celler er skrevet/).first().waitFor();
  const plain = await cells();
  expect(plain.formula).not.toContain("KOMMUNE");
  expect(plain.value).toBe(before.value);
  await screenshot(page, "deling");
  expect(await faultsIn(pane)).toEqual([]);
});

test("The report is a Word document to begin with, and comes back with the figures of today", async () => {
  const { page, pane } = workbench;
  await unfold(pane, "Rapporten i Word");
  const [starter] = await Promise.all([page.waitForEvent("download"), press(pane, "Last ned som Word-dokument")]);
  expect(starter.suggestedFilename()).toBe("Årsrapport 2024.docx");
  await pane.locator("#word-svar").getByText("«Årsrapport 2024.docx» er lastet ned.").waitFor();
  const older = await changeParts(new Uint8Array(await readFile(await starter.path())), (name) =>
    name === "word/document.xml" ? (xml) => xml.replace(`−610${NBSP}596`, `−600${NBSP}000`) : null);
  const [filled] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByLabel("Velg Word-rapporten").setInputFiles({ name: "rapport.docx", mimeType: "application/octet-stream", buffer: Buffer.from(older) }),
  ]);
  expect(filled.suggestedFilename()).toBe("rapport-oppdatert.docx");
  const answer = pane.locator("#word-svar");
  await answer.getByRole("cell", { name: `−600${NBSP}000` }).waitFor();
  expect(await answer.getByRole("cell", { name: `−610${NBSP}596` }).count()).toBe(1);
  await screenshot(page, "word");
  for (const width of [320, 400]) {
    await narrowPane(page, width);
    await screenshot(page, `word-${width}`);
  }
  expect(await faultsIn(pane)).toEqual([]);
});

test("One of the largest avvik on the page is explained by the accounts and ansvar behind it, with a sentence, at every width", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 400);
  await pane.locator(".largest button").first().click();
  const parts = pane.locator(".avvik-parts");
  await parts.waitFor();
  await parts.locator("tbody").nth(3).waitFor();
  expect(await pane.locator(".explained").innerText()).toMatch(/Utkast til forklaring\s+Merforbruk [\d,]+\u00a0mill\. \(−[\d,]+ %\), i hovedsak /);
  const amounts = await parts.locator("tbody tr:last-child td:last-child").allInnerTexts();
  const sizes = amounts.slice(0, -1).map((text) => Math.abs(Number(text.replaceAll("−", "-").replace(/\s/g, "").replace(",", "."))));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  for (const width of [320, 400]) {
    await narrowPane(page, width);
    await parts.scrollIntoViewIfNeeded();
    await screenshot(page, `forklar-avvik-${width}`);
    expect(await parts.evaluate((table) => table.scrollWidth - (table.parentElement as HTMLElement).clientWidth)).toBeLessThanOrEqual(0);
    expect(await faultsIn(pane)).toEqual([]);
  }
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.evaluate(() => { document.documentElement.style.setProperty("--side", "1440px"); });
  await screenshot(page, "forklar-avvik-1440");
  expect(await faultsIn(pane)).toEqual([]);
});
