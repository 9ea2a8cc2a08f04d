import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import type { ColumnLack } from "../../report/tables/columnLack";
import { say, text } from "../texts/text";

/** Why a column cannot be shown, as the end of a sentence. */
export function lackText(lack: ColumnLack): string {
  return lack.kind === "figures"
    ? text("kolonnevalg.mangler.figures", {
        tall: say(lack.figures.map((figure) => REPORT_FIGURE_TEXT[figure]).join(" og ")),
      })
    : text(`kolonnevalg.mangler.${lack.kind}`);
}
