import { LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { NB_NO } from "../../src/workbench/univer/locale/localeKey";

/** A Univer that calculates and draws nothing; for Node. */
export function startHeadless(): Univer {
  const univer = new Univer({ locale: NB_NO, locales: { [NB_NO]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugins([[UniverFormulaEnginePlugin], [UniverSheetsPlugin], [UniverSheetsFormulaPlugin], [UniverSheetsNumfmtPlugin]]);
  return univer;
}
