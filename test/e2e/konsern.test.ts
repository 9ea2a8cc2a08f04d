import { HAVNA_FILE, KASSE_FILE, ORGANISASJON_FILE } from "../support/konsernSample";
import { inWorkbench } from "../support/inWorkbench";
import { sheetContent } from "../support/pane";
import { buildReport, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

test("A source given to a foretak by keyboard makes consolidated accounts in the workbook, live, with the eliminations beside them", async () => {
  const { pane, page } = workbench;
  await pane.getByLabel("Velg filer").setInputFiles([KASSE_FILE, HAVNA_FILE, ORGANISASJON_FILE]);
  await pane.getByText(/^\d+ ansvar, /).first().waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
  await goOnTo(pane, "Velg kilde");
  const card = pane.getByRole("listitem").filter({ hasText: "havna-kf.csv" });
  await card.getByText("Regnskapsenhet: Kommunekassen").focus();
  await page.keyboard.press("Enter");
  await card.getByLabel("Foretak, lånefond eller samarbeid").fill("Havna KF");
  await page.keyboard.press("Tab");
  await card.getByText("Regnskapsenhet: Havna KF").waitFor();
  await goOnTo(pane, "Forhåndsvisning og kontroll");
  await pane.getByLabel("Vis tabell").selectOption("konsolidering-5-6");
  await pane.getByRole("columnheader", { name: "Havna KF" }).waitFor();
  await buildReport(pane);
  const { values, formulas } = await sheetContent(pane, "Konsolidering");
  const kjop = values.findIndex((row) => row[1] === "Kjøp av varer og tjenester");
  expect(values[kjop]?.slice(2, 6)).toEqual([1_500_000, 1_400_000, -1_700_000, 1_200_000]);
  expect(formulas[kjop]?.[3]).toMatch(/^=ROUND\(SUMIFS\(.*Grunnlag_Regnskapsenhet,"Havna KF"\),2\)$/);
  expect(values.find((row) => row[1] === "Kjøp fra andre regnskapsenheter")?.slice(2, 7)).toEqual([1_500_000, 200_000, 1_700_000, -1_700_000, 0]);
});
