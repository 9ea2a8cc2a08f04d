import type { createOffice } from "../office/createOffice";
import type { RichApi } from "../richapi/createRichApi";
import type { CustomFunctionsHere } from "./createCustomFunctions";

/**
 * What the page with the workbook gives the task pane's own page: its end of what Microsoft's client library asks of
 * Excel.
 */
interface OfficeHere {
  readonly richApi: RichApi;
  readonly Office: ReturnType<typeof createOffice>;
  readonly CustomFunctions: CustomFunctionsHere;
}

/** Set on the window of the page with the workbook, read by the pane inside it. */
export interface WorkbenchWindow {
  tertialOffice?: OfficeHere;
}
