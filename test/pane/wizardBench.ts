import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { createWizard } from "../../src/pane/effects/createWizard";
import { createStore, type Store } from "../../src/pane/effects/store";
import { createTaskRunner } from "../../src/pane/effects/taskRunner";
import { initialState } from "../../src/pane/state/initialState";
import type { WizardState } from "../../src/pane/state/wizardState";
import type { Wizard } from "../../src/pane/views/wizard";
import { excelOver } from "../support/excelOver";
import type { GridHost } from "../../src/workbench/gridHost";
import type { OfficeHooks } from "../support/excelOver";
import { SAMPLE } from "../support/sample";

export interface WizardBench {
  readonly store: Store;
  readonly wizard: Wizard;
  /** The state once it fulfils the condition. */
  readonly until: (condition: (state: WizardState) => boolean) => Promise<WizardState>;
}

/** The wizard without its window, over Microsoft's client library. */
export function wizardBench(host: GridHost, hooks: OfficeHooks = {}): WizardBench {
  Object.assign(globalThis, { Excel: excelOver(host, hooks) });
  const waiting = new Set<() => void>();
  // Looked at when what caused the change is done, as the pane draws.
  const store = createStore(initialState(defaultTemplate()), () => { setImmediate(() => { waiting.forEach((check) => { check(); }); }); });
  const until: WizardBench["until"] = (condition) => new Promise((resolve) => {
    const check = (): void => {
      if (!condition(store.state())) return;
      waiting.delete(check);
      resolve(store.state());
    };
    waiting.add(check);
    check();
  });
  return { store, wizard: createWizard(store, createTaskRunner(store)), until };
}

/** Nothing is being done. */
export const idle = (state: WizardState): boolean => state.busy === null;

/** There are sources, and what each holds is known. */
export const inspected = (state: WizardState): boolean => state.sources.length > 0 && state.sources.every(({ content }) => content.kind !== "inspecting");

/** A file of the sample year. */
export const sampleFile = (name: string): File => new File([new Uint8Array(readFileSync(path.join(SAMPLE, name)))], name);

/** A file as the browser gives it. */
export function csvFile(name: string, lines: readonly string[]): File {
  return new File([lines.join("\r\n")], name);
}

export const LEDGER_LINES = [
  "Konto;Ansvar;Funksjon;Periode;Beløp",
  "10100;1100;201;202401;300 000,00",
  "18000;9000;840;202401;-500 000,00",
  "15000;9000;870;202402;200 000,00",
] as const;

export const ORGANISATION_LINES = [
  "ansvar;ansvarsnavn;enhet;enhetsnavn;omrade;selvkost",
  "1100;Barnehager;11;11-Barnehager;Oppvekst;N",
  "9000;Felles;90;90-Felles kommune;Felles kommune;N",
] as const;
