import type { createExcel } from "../office/createExcel";
import type { createOffice } from "../office/createOffice";
import type { CustomFunctionsHere } from "./createCustomFunctions";

/** What the page with the workbook gives the task pane's own page in place of Office.js. */
interface OfficeHere {
  readonly Excel: ReturnType<typeof createExcel> & { readonly createWorkbook: (base64: string) => Promise<void> };
  readonly Office: ReturnType<typeof createOffice>;
  readonly CustomFunctions: CustomFunctionsHere;
}

/** Set on the window of the page with the workbook, read by the pane inside it. */
export interface WorkbenchWindow {
  tertialOffice?: OfficeHere;
}
