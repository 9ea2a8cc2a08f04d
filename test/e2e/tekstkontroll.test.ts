import { join } from "node:path";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { press } from "../support/pane";
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
});
