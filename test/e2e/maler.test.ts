import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench, reopenPane } from "../support/inWorkbench";
import { press, unfold } from "../support/pane";
import { buildReport, chooseSources, computed, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("pane");

/** The template is in two panels. */
async function openSection(pane: Frame, panel: "Velg kilde" | "Rapport og tabeller" = "Velg kilde"): Promise<void> {
  await goOnTo(pane, panel);
  await pane.getByText(/: åpne, lagre og dele$/).click();
}
const theirs = (change: object) => ({ name: "nabo.json", mimeType: "application/json", buffer: Buffer.from(writeTemplate({ ...defaultTemplate(), name: "Nabokommunen", ...change })) });

test("A colleague's template shows what it changes; the keyboard takes it or leaves it", async () => {
  const { pane, page } = workbench;
  await openSection(pane);
  await pane.getByLabel("Åpne mal").setInputFiles(theirs({ unit: "kroner", artOverrides: { "791": "790" } }));
  const proposal = pane.getByRole("group", { name: "Vil du bruke malen «Nabokommunen»?" });
  await proposal.getByText("1000 kr → kroner").waitFor();
  await proposal.getByText("art 791: som den er → leses som 790").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("mal-forslag");
  expect(await faultsIn(pane)).toEqual([]);
  await page.keyboard.press("Escape");
  await pane.getByText("Malen «Årsrapport»: åpne, lagre og dele").waitFor();
  expect(await pane.evaluate(() => document.activeElement?.id)).toBe("mal");
  await pane.getByLabel("Åpne mal").setInputFiles(theirs({ unit: "kroner" }));
  await proposal.waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("Malen «Nabokommunen»: åpne, lagre og dele").waitFor();
  expect((await pane.getByRole("status").allTextContents()).map((said) => said.trim())).toContain("Malen «Nabokommunen» er tatt i bruk");
});

test("Columns that were settled once are read so the next time, and a damaged memory is none", async () => {
  const { pane } = workbench;
  const csv = (name: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from("Konto;Ansvar;Objekt;Periode;Beløp\r\n10100;1100;7;202401;300,00\r\n18000;9000;8;202401;-300,00\r\n") });
  const toColumns = async (name: string) => {
    await pane.getByLabel("Velg filer").setInputFiles(csv(name));
    await computed(pane);
    await goOnTo(pane, "Kolonner og organisasjon");
  };
  await toColumns("hovedbok 2024.csv");
  await pane.getByText("Kolonner i hovedbok 2024.csv").click();
  await pane.getByLabel("Bruk kolonnen Objekt i hovedbok 2024.csv som").selectOption("prosjekt");
  await pane.getByText("valgt av deg", { exact: false }).waitFor();
  await goOnTo(pane, "Rapport og tabeller");
  await reopenPane(pane, true);
  await toColumns("hovedbok 2025.csv");
  await pane.getByText("som forrige gang").waitFor();
  expect(await pane.getByLabel("Bruk kolonnen Objekt i hovedbok 2025.csv som").inputValue()).toBe("prosjekt");
  expect(await pane.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/300|18000/);
  await pane.evaluate(() => { for (const key of Object.keys(localStorage)) localStorage.setItem(key, '[{"navn":1,"__proto__":[}'); });
  await reopenPane(pane, true);
  await toColumns("hovedbok 2026.csv");
  expect(await pane.getByLabel("Bruk kolonnen Objekt i hovedbok 2026.csv som").inputValue()).toBe("ignored");
});

test("What a pane beside another workbook has settled meanwhile is known here too", async () => {
  const { pane, page } = workbench;
  const columns = ["konto", "ansvar", "objekt", "periode", "beløp"].map((overskrift, index) => ({ overskrift, rolle: ["konto", "ansvar", "prosjekt", "periode", "amount.regnskap"][index] }));
  // Any other page of the same place: the browser tells the pane.
  await page.evaluate((kept) => { localStorage.setItem("tertial.gjenkjenning", kept); }, JSON.stringify([{ navn: "hovedbok #.csv", formaal: "regnskap", kolonner: columns }]));
  await pane.getByLabel("Velg filer").setInputFiles({ name: "hovedbok 2024.csv", mimeType: "text/csv", buffer: Buffer.from("Konto;Ansvar;Objekt;Periode;Beløp\r\n10100;1100;7;202401;300,00\r\n") });
  await goOnTo(pane, "Kolonner og organisasjon");
  await pane.getByText("Kolonner i hovedbok 2024.csv").click();
  expect(await pane.getByLabel("Bruk kolonnen Objekt i hovedbok 2024.csv som").inputValue()).toBe("prosjekt");
});

test("Two templates at once are told of with their names, and none of them is taken", async () => {
  const { pane } = workbench;
  await pane.getByLabel("Velg filer").setInputFiles([{ ...theirs({ unit: "mill" }), name: "en.json" }, { ...theirs({}), name: "to.json" }]);
  await pane.getByRole("alert").getByText(/2 filer er valgt \(«en\.json», «to\.json»\)/).waitFor();
  expect(await pane.getByText("Vil du bruke malen").count()).toBe(0);
});

test("A broken template and an address that is closed are told beside the field, and nothing else is asked for", async () => {
  const { pane } = workbench;
  // The policy stops it before it leaves the browser, and the console says so.
  workbench.forgive(/mal\.example\.no/);
  await openSection(pane);
  await pane.getByLabel("Åpne mal").setInputFiles({ name: "ødelagt.json", mimeType: "application/json", buffer: Buffer.from('{"version": 2,') });
  await pane.getByRole("alert").getByText(/«ødelagt.json» kan ikke brukes: filen er ikke gyldig JSON/).waitFor();
  await pane.getByLabel("Hent fra adresse").fill("https://mal.example.no/mal.json");
  await press(pane, "Hent");
  await pane.getByRole("alert").getByText(/ikke kan hente fra mal\.example\.no/).waitFor();
  await pane.getByLabel("Hent fra adresse").fill("eksempel/raelingen-2024/organisasjon.csv");
  await press(pane, "Hent");
  await pane.getByRole("alert").getByText(/localhost:\d+ kan ikke brukes: filen er ikke gyldig JSON/).waitFor();
  expect(await faultsIn(pane)).toEqual([]);
});

/** Last: the other tests are of a workbook without a template. */
test("The template is built into the workbook, and in use when the pane is opened there again", async () => {
  const { pane, page } = workbench;
  await chooseSources(pane);
  await goOnTo(pane, "Rapport og tabeller");
  await unfold(pane, "Kommunens valg");
  await pane.getByLabel("Kroner", { exact: true }).check();
  await pane.getByLabel("Farger i arkene").selectOption("groenn");
  await openSection(pane, "Rapport og tabeller");
  await pane.getByLabel("Navn på malen").fill("Rælingens mal");
  await pane.getByLabel("Navn på malen").press("Tab");
  expect(await faultsIn(pane)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), press(pane, "Last ned malen")]);
  expect(download.suggestedFilename()).toBe("Rælingens mal.json");
  expect(parseTemplate(readFileSync(await download.path(), "utf8"))).toMatchObject({ template: { name: "Rælingens mal", unit: "kroner", stil: "groenn" }, migratedFrom: null });
  await buildReport(pane);
  await reopenPane(pane, true);
  await pane.getByRole("main").getByText("Malen i arbeidsboken, «Rælingens mal», er tatt i bruk.").waitFor();
  expect(await faultsIn(pane)).toEqual([]);
});
