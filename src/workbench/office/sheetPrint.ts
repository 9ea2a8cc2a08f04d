import type { PrintSetup } from "../gridHost";
import type { Session } from "./session";
import { sheetName, type SheetRef } from "./targets";

/** How the sheet is printed: remembered with the sheet, since the page has no printer. */
export const printSetup = ({ host }: Session, sheet: SheetRef): PrintSetup => host.printSetup(sheetName(host, sheet));

/** Prints the sheet otherwise in this; the rest of its setup stays. */
export function changePrint(session: Session, sheet: SheetRef, change: PrintSetup): void {
  session.host.print(sheetName(session.host, sheet), { ...printSetup(session, sheet), ...change });
}
