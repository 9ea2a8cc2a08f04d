import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import { reading, type Reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import { sheetsAside } from "./lookAtWorkbook";
import { type RunExcel, runInExcel } from "./runInExcel";
import { syncSteps } from "./syncSteps";
import { workbookState } from "./workbookState";

/**
 * Removes the sheets of an earlier report that the user has been told of (`named`), and what is hidden of it when
 * none is left.
 */
export function removeAside(named: readonly string[], run: RunExcel = runInExcel): Promise<Reading<null>> {
  return reading(() =>
    run(async (context) => {
      const { sheets } = await workbookState(context);
      const aside = await sheetsAside(context, sheets);
      const going = aside.filter((name) => named.includes(name));
      const hidden =
        going.length === aside.length
          ? sheets.filter((name) => isHiddenName(name) && /^_Tertial(?:Mal)? \(/.test(name) && name !== ANCHOR_SHEET)
          : [];
      await syncSteps(
        context,
        [...going, ...hidden].map((sheet) => ({ kind: "removeSheet", sheet })),
      );
      return null;
    }),
  );
}
