import { LogLevel, merge, Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { Language } from "../../texts/translate";
import { EN_NO, localeOf, NB_NO } from "./locale/localeKey";
import { NB_CELLS } from "./locale/nbCells";
import { EN_FORMULAS, NB_FORMULAS } from "./locale/nbFormulas";
import { NB_PAGE } from "./locale/nbPage";
import { NB_SHEETS } from "./locale/nbSheets";

/** Protection with users and rights needs a server of Univer's own. */
const WITHOUT_SERVER = [
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.permission",
];

/** A Univer that is drawn in the element, in the language; what has no Norwegian text yet stays in English. */
export function startInPage(container: HTMLElement, language: Language): Univer {
  const univer = new Univer({
    locale: localeOf(language),
    locales: {
      [NB_NO]: merge({}, english, NB_PAGE, NB_CELLS, NB_SHEETS, NB_FORMULAS),
      [EN_NO]: merge({}, english, EN_FORMULAS),
    },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    // Line numbers and codes are texts by intent, as in the files we write.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    menu: Object.fromEntries(WITHOUT_SERVER.map((id) => [id, { hidden: true }])),
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
