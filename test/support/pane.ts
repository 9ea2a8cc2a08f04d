import type { Frame } from "playwright-core";

/** Presses the button with the name in the task pane. */
export const press = (pane: Frame, name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();

/** Opens what is folded under the name. */
export const unfold = (pane: Frame, name: string): Promise<void> => pane.locator("summary").getByText(name, { exact: true }).click();

/** Waits for the heading of a step or a page of the pane. */
export const heading = (pane: Frame, name: string): Promise<void> => pane.getByRole("heading", { level: 1, name }).waitFor();

/** Waits until the report is in the workbook. */
export const built = (pane: Frame): Promise<void> => pane.getByRole("heading", { name: "Rapporten er bygget" }).waitFor();

/** Values and formulas of a sheet, read back through the engine. */
export function sheetContent(pane: Frame, name: string): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }> {
  return pane.evaluate((sheet) => Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load(["values", "formulas"]);
    await context.sync();
    return { values: used.values as unknown[][], formulas: used.formulas as unknown[][] };
  }), name);
}

/** The values alone. */
export const sheetValues = async (pane: Frame, name: string): Promise<unknown[][]> => (await sheetContent(pane, name)).values;

/** Shows the sheet and selects the cell. */
export const selectCell = (pane: Frame, sheet: string, address: string): Promise<void> =>
  pane.evaluate(([name, at]) => Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(name);
    found.activate();
    found.getRange(at).select();
    await context.sync();
  }), [sheet, address] as const);
