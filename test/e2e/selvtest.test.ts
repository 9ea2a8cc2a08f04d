import { inWorkbench } from "../support/inWorkbench";
import { press } from "../support/pane";

const workbench = inWorkbench("workbook", { drawnLate: true });

test("Every line of the trial of this Excel holds in the embedded workbook, functions and file among them, before it is drawn, and the workbook is as it was", async () => {
  const { pane } = workbench;
  await press(pane, "Hjelp");
  await press(pane, "Prøv nå");
  await pane.getByText(/^Alt holdt i denne Excel\.$|av prøvene holdt ikke/).first().waitFor({ timeout: 120_000 });
  const lines = await pane.locator("section[aria-labelledby=hjelp-prove] li").allInnerTexts();
  expect(lines.filter((line) => !/:\s+holdt$/.test(line))).toEqual([]);
  expect(lines.length).toBe(21);
  const left = await pane.evaluate(() => Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name");
    tables.load("items/name");
    await context.sync();
    return [worksheets.items.map(({ name }) => name), names.items.length, tables.items.length];
  }));
  expect(left).toEqual([["Ark1"], 0, 0]);
});
