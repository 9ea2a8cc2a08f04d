import type { RefreshBasis } from "../../excel/planRefresh";
import { GRUNNLAG_BLOCK } from "../../sheets/grunnlagSheet";

/** The name `Grunnlag` has in the workbook; null when it is deleted. */
export const grunnlagSheetOf = ({ tables }: RefreshBasis["anchors"]): string | null =>
  tables.get(GRUNNLAG_BLOCK)?.sheet ?? null;
