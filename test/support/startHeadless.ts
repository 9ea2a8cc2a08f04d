import { LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { NB_NO } from "../../src/workbench/univer/locale/localeKey";

/** Univer 0.25.1 leaves the ports of a calculation it stops open. Here they do not keep Node up when the tests have ended. */
class LooseChannel extends MessageChannel {
  constructor() {
    super();
    for (const port of [this.port1, this.port2] as unknown as { ref: () => void }[]) port.ref = () => undefined;
  }
}

/** A Univer that calculates and draws nothing; for Node. */
export function startHeadless(): Univer {
  globalThis.MessageChannel = LooseChannel;
  const univer = new Univer({ locale: NB_NO, locales: { [NB_NO]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugins([[UniverFormulaEnginePlugin], [UniverSheetsPlugin], [UniverSheetsFormulaPlugin], [UniverSheetsNumfmtPlugin]]);
  return univer;
}
