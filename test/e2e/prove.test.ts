import { inWorkbench } from "../support/inWorkbench";
import { press, sheetNames } from "../support/pane";

const workbench = inWorkbench("workbook");

test("This Excel is tried from the help: every line holds, the scratch sheet is gone, and the report is copied with nothing of the workbook", async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [["hemmelig"]];
    await context.sync();
  }));
  await pane.getByRole("button", { name: "Hjelp", exact: true }).click();
  await press(pane, "Prøv nå");
  const shown = pane.locator("section[aria-labelledby=hjelp-prove] li");
  await shown.first().waitFor({ timeout: 120_000 });
  const lines = await shown.allInnerTexts();
  expect(lines.filter((line) => !line.trim().endsWith(": holdt"))).toEqual([]);
  expect(lines).toHaveLength(21);
  expect(await sheetNames(pane)).toEqual(["Ark1"]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(pane, "Kopier rapporten");
  await pane.getByText("Rapporten ligger på utklippstavlen.").first().waitFor({ state: "attached" });
  const copied = await pane.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("ExcelApi 1.13");
  expect(copied.split("\n").filter((line) => line.startsWith("OK"))).toHaveLength(21);
  expect(copied).not.toContain("hemmelig");
});
