import type { Frame } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { press, sheetValues } from "../support/pane";
import { screenshot } from "../support/picture";
import { clickInGrid, typeInCell } from "../support/typeInCell";
import { buildReport, chooseSources, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

const select = (pane: Frame, sheet: string, address: string): Promise<void> => pane.evaluate(([name, at]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name as string).getRange(at as string).select();
  await context.sync();
}), [sheet, address]);

test("A list's sheet is made with proposals and rules, a row is typed, and the note is built with it", async () => {
  const { page, pane } = workbench;
  await chooseSources(pane);
  await goOnTo(pane, "Velg kilde");
  await pane.getByText("Lag ark for en liste").click();
  await press(pane, "Lag ark for Fond");
  await pane.getByRole("button", { name: "Gå til arket for Fond" }).waitFor();
  const made = await sheetValues(pane, "Liste fond");
  const header = made.findIndex((row) => row[1] === "Kapittel");
  const row = made.findIndex((cell, index) => index > header && cell[1] === "") + 1 || made.length + 1;
  expect(made.slice(header + 2, header + 6).map((each) => String(each[1]))).toEqual(["51", "53", "55", "56"]);

  const message = page.locator("#cell-message");
  await select(pane, "Liste fond", "G40");
  await clickInGrid(page, pane);
  await select(pane, "Liste fond", `B${row}`);
  await message.getByText("Velg 56, 51, 53 eller 55.").waitFor();
  for (const value of ["51", "Gavefond", "mye", "25,50", "-10"]) await typeInCell(page, pane, value, "Tab");
  await message.getByText(`D${row} Saldo 01.01.2024`).waitFor();
  await select(pane, "Liste fond", `D${row}`);
  await typeInCell(page, pane, "100", "Enter");
  await message.getByText(`D${row} Saldo 01.01.2024`).waitFor({ state: "detached" });

  await goOnTo(pane, "Kolonner og organisasjon");
  await pane.getByText("Liste: Fond. 5 rader lest.").waitFor();
  await buildReport(pane);
  const note = await sheetValues(pane, "Note fond");
  expect(note.find((cell) => cell.includes("Gavefond"))).toEqual(expect.arrayContaining([100, 25.5, -10, 115.5]));
  expect(note.flat()).not.toContain("Øremerket tilskudd helsestasjon");
});

test("The organisation is a sheet that is filled in, corrected in the workbook, and read again", async () => {
  const { page, pane } = workbench;
  await press(pane, "Kilder og valg");
  await goOnTo(pane, "Kolonner og organisasjon");
  await press(pane, "Lag ark for organisasjonen");
  await pane.getByText("Lest fra Liste organisasjon.").waitFor();
  const made = await sheetValues(pane, "Liste organisasjon");
  const header = made.findIndex((row) => row[0] === "Ansvar");
  expect(made.slice(header + 1).filter(([ansvar]) => ansvar !== "").length).toBeGreaterThan(100);
  for (const width of [320, 400]) {
    await narrowPane(page, width);
    await pane.getByRole("heading", { name: "Organisasjon", exact: true }).scrollIntoViewIfNeeded();
    await screenshot(page, `organisasjonsark-${width}`);
  }
  await select(pane, "Liste organisasjon", "H40");
  await clickInGrid(page, pane);
  await select(pane, "Liste organisasjon", `E${header + 2}`);
  await typeInCell(page, pane, "Et helt nytt område", "Enter");
  await goOnTo(pane, "Oversikt");
  await goOnTo(pane, "Kolonner og organisasjon");
  await pane.getByLabel("Et helt nytt område").waitFor();
  expect(await faultsIn(pane)).toEqual([]);
});
