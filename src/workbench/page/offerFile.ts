import type { Language } from "../../texts/translate";
import { PAGE_TEXTS } from "./pageTexts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What stands in for opening another workbook: the file is given to the user to save. */
export function offerFile(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = PAGE_TEXTS[document.documentElement.lang as Language].fileName;
  link.click();
  // The browser has it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
