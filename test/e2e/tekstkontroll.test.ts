import { join } from "node:path";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { press } from "../support/pane";
import { pdfOf, type PdfText } from "../support/pdfOf";
import { picture } from "../support/picture";
import { goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("pane");

test("A chapter that is pasted is checked against the report computed, at every width", async () => {
  const { page, pane } = workbench;
  await press(pane, "Prøv med eksempeldata");
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByRole("heading", { name: "Tekstkontroll" }).waitFor({ timeout: 120_000 });
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
    await page.screenshot({ path: join(__dirname, "screenshots", `tekstkontroll-${width}.png`) });
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
