import type { WizardState } from "./state/wizardState";
import type { Wizard } from "./views/wizard";

/** What the buttons of the ribbon and of a cell's menu ask for, by the names the manifest gives them. */
export const COMMANDS = ["oppdater", "forklar", "kontroller"] as const;
type Command = (typeof COMMANDS)[number];

/** The part of Office.js that commands go through. */
export interface CommandHost {
  readonly actions?: {
    readonly associate: (name: string, run: (event: { readonly completed: () => void }) => void) => void;
  };
  readonly addin?: { readonly showAsTaskpane: () => Promise<void> };
}

/** Lets the ribbon and a cell's menu open the pane where they say. */
export function answerCommands(
  host: CommandHost,
  wizard: Wizard,
  state: () => WizardState,
  focus: (id: string) => void,
): void {
  for (const command of COMMANDS)
    host.actions?.associate(command, (event) => {
      // A pane that is there already is only brought forward.
      void host.addin?.showAsTaskpane().catch(() => undefined);
      wizard.dispatch({ kind: "helpClosed" });
      carryOut(command, wizard, state(), focus);
      event.completed();
    });
}

function carryOut(command: Command, wizard: Wizard, { sources }: WizardState, focus: (id: string) => void): void {
  switch (command) {
    case "oppdater":
      wizard.dispatch({ kind: "sourcesUnfolded", shown: false });
      wizard.goTo("oversikt");
      focus("ny-hovedbok");
      return;
    case "forklar":
      wizard.explain(true);
      return;
    case "kontroller":
      // Without sources the page tells how the controls of the workbook stand.
      wizard.goTo(sources.length > 0 ? "kontroll" : "oversikt");
  }
}
