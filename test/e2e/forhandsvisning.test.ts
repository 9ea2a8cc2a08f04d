import type { Frame, Locator } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { press, unfold } from "../support/pane";
import { pdfOf, type PdfText } from "../support/pdfOf";
import { picture, screenshot } from "../support/picture";
import { goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("pane");

beforeEach(async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 320);
  await press(pane, "Prøv med eksempeldata");
  await goOnTo(pane, "Rapport og tabeller");
  await pane.getByLabel("Vis tabell").waitFor();
});

/** The cells of a row of the shown table, figures without their separators. */
async function cells(pane: Frame, label: RegExp): Promise<readonly string[]> {
  const texts = await pane.getByRole("row", { name: label }).first().getByRole("cell").allInnerTexts();
  return texts.map((text) => text.replaceAll("\u2212", "-").replace(/\s/g, ""));
}

const headers = (pane: Frame) => pane.locator(".preview thead th").allInnerTexts();
const isFocused = (field: Locator) => field.evaluate((element) => element === element.ownerDocument.activeElement);
const shot = (name: string) => screenshot(workbench.page, name);

test("Unit, sign and columns change the table beside them at once; what is chosen keeps focus, and the change is told", async () => {
  const { pane } = workbench;
  await pane.getByLabel("Vis tabell").selectOption("5-6");
  expect((await cells(pane, /Rammetilskudd/))[1]).toBe("-610596");
  await unfold(pane, "Kommunens valg");
  await unfold(pane, "Kolonner");
  const kroner = pane.getByLabel("Kroner", { exact: true });
  await kroner.focus();
  await kroner.press("Space");
  await pane.getByRole("cell", { name: /610.595.\d{3}|610.596.\d{3}/ }).first().waitFor();
  expect(await isFocused(kroner)).toBe(true);
  expect(await pane.getByRole("status").last().innerText()).toContain("Beløp i: 1000 kr → kroner");
  await pane.getByLabel("Inntekter positive").check();
  expect((await cells(pane, /Rammetilskudd/))[1]).toMatch(/^610\d{6}$/);
  await shot("forhandsvisning-valg");
  await pane.getByLabel("Oppsett").selectOption("fire");
  expect(await headers(pane)).toEqual(["Post", "Regnskap 2024", "Rev. bud. 2024", "Oppr. bud. 2024"]);
  const note = pane.getByRole("checkbox", { name: "Note", exact: true });
  await note.check();
  await pane.getByRole("columnheader", { name: "Note" }).waitFor();
  expect((await cells(pane, /Avdrag på lån/)).at(-1)).toBe("6");
  for (let step = 0; step < 4; step += 1) await pane.getByRole("button", { name: "Flytt kolonnen Note til venstre" }).press("Enter");
  expect((await headers(pane))[1]).toBe("Note");
  expect(await isFocused(pane.getByRole("button", { name: "Flytt kolonnen Note til venstre" }))).toBe(true);
  await press(pane, "Bruk i alle lovbestemte tabeller");
  await pane.getByLabel("Vis tabell").selectOption("5-4-1");
  expect((await headers(pane))[1]).toBe("Note");
  await shot("forhandsvisning-kolonner");
});

test("A method chosen for one enhet moves its prognosis beside the choice, and stays in the check step", async () => {
  const { pane } = workbench;
  await pane.getByLabel("Rapport", { exact: true }).selectOption({ label: "Tertialrapport 2 2024" });
  await pane.getByLabel("Vis tabell").selectOption("status-okonomi-helse");
  await pane.getByRole("columnheader", { name: "Prognose 2024", exact: true }).waitFor();
  const prognose = async (): Promise<string> => (await cells(pane, /^Sum/))[(await headers(pane)).indexOf("Prognose 2024") - 1] as string;
  const before = await prognose();
  await pane.getByText("Prognosemetode per linje").click();
  const method = pane.locator(".row-methods select").first();
  await method.focus();
  await method.selectOption("tid");
  expect(await prognose()).not.toBe(before);
  expect(await isFocused(method)).toBe(true);
  const chosen = await prognose();
  await pane.getByLabel("Fra beløp i kroner").fill("mange");
  await pane.getByLabel("Fra beløp i kroner").blur();
  await pane.locator("#terskel-belop-feil").waitFor();
  await pane.getByLabel("Fra beløp i kroner").fill("500 000");
  await pane.getByLabel("Fra beløp i kroner").blur();
  await pane.locator("#terskel-belop-feil").waitFor({ state: "detached" });
  await shot("forhandsvisning-metode");
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByText("Kontrollsummer").first().waitFor();
  expect(await prognose()).toBe(chosen);
  await pane.getByText("Prognosemetode per linje").click();
  await pane.locator(".row-methods select").first().selectOption("rapport");
  expect(await prognose()).toBe(before);
  await pane.getByText("Kontrollsummer").first().waitFor();
});

test("The preview, the columns and the methods have no accessibility fault at 320 px, and nothing sticks out sideways", async () => {
  const { pane } = workbench;
  const folded = pane.locator(".live details:not([open]) > summary");
  while (await folded.count() > 0) await folded.first().click();
  await pane.getByLabel("Vis tabell").selectOption("5-8");
  await pane.getByRole("checkbox", { name: "Note", exact: true }).scrollIntoViewIfNeeded();
  await shot("forhandsvisning-utvidet");
  expect(await faultsIn(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  await pane.getByLabel("Rapport", { exact: true }).selectOption({ label: "Tertialrapport 1 2024" });
  await pane.getByLabel("Vis tabell").selectOption("status-okonomi-oppvekst");
  await pane.getByText("Prognosemetode per linje").click();
  await pane.locator(".row-methods select").first().waitFor();
  expect(await faultsIn(pane)).toEqual([]);
});

test("A chapter that is pasted is checked against the report computed, at every width", async () => {
  const { page, pane } = workbench;
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByRole("heading", { name: "Tekstkontroll" }).waitFor();
  await pane.getByText("Kontroller tallene i en ferdig rapport").click();
  await pane.getByLabel("Eller lim inn tekst fra den").fill("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner. Barnevern hadde et merforbruk på 4,3 mill., tilsvarende 11,1 %.");
  await press(pane, "Kontroller teksten");
  await pane.getByText("«3,7 mill. kroner» skulle vært «7,3 mill. kroner».").waitFor();
  const section = pane.locator("section[aria-labelledby=tekstkontroll]");
  await section.scrollIntoViewIfNeeded();
  await picture(section, "tekstkontroll");
  for (const width of [320, 400, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await section.scrollIntoViewIfNeeded();
    await screenshot(page, `tekstkontroll-${width}`);
  }
  expect(await faultsIn(pane)).toEqual([]);
  await section.getByLabel("Det er rett …").selectOption("annen definisjon");
  await pane.getByText("Ingenting å rette.").waitFor();

  // A PDF is read in the worker, under the page's own policy.
  const figures = (y: number, ...texts: readonly string[]): readonly PdfText[] => texts.map((text, t) => ({ text, x: 300 + 80 * t, y, isRight: true }));
  const chapter = [
    { text: "Status økonomi – Oppvekst", x: 60, y: 780 }, { text: "Beløp i 1000 kr", x: 60, y: 750 },
    { text: "Enhet", x: 60, y: 730 }, ...figures(730, "Regnskap 2024", "Rev. bud. 2024"),
    { text: "11-Barnehager", x: 60, y: 716 }, ...figures(716, "223 356", "226 248"),
    { text: "13-Skoler", x: 60, y: 702 }, ...figures(702, "258 367", "278 092"),
    { text: "14-Barnevern", x: 60, y: 688 }, ...figures(688, "42 701", "38 442"),
  ];
  await pane.getByLabel("Velg rapporten").setInputFiles({ name: "kapittel.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdfOf([chapter, []])) });
  await pane.getByText("«258 367» skulle vært «285 367».").waitFor();
  await pane.getByText("Uten tekst, og ikke kontrollert: side 2.").waitFor();
});
