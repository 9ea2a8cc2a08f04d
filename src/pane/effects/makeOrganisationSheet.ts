import type { Text } from "../../texts/words";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import type { SheetModel } from "../../sheets/model";
import { ORGANISATION_SHEET } from "../../sheets/organisationSheet";
import { organisationSources } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { words } from "../texts/text";
import { hasMaterial } from "./prepareReport";
import { openSheetToFill } from "./sheetToFill";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/**
 * Makes the sheet of the organisation, filled in with the one in use, as the source of it in the place of the one
 * that was; a sheet that is there is opened as it stands.
 */
export async function makeOrganisationSheet(store: Store, tasks: TaskRunner, level: OrganisationLevel): Promise<void> {
  if (!(await hasMaterial(store, tasks))) return;
  let made = false;
  const done = (): Text => words(made ? "lister.laget" : "lister.fantes", { ark: ORGANISATION_SHEET });
  const task = { task: "inspect", label: words("organisasjon.lagerArk"), place: "kolonner", done } as const;
  const sheet = {
    name: ORGANISATION_SHEET,
    purpose: "organisasjon",
    instead: organisationSources(store.state())[0]?.id ?? null,
    model: () => organisationModel(store.state(), level),
    onMade: () => {
      made = true;
    },
  } as const;
  if (await tasks.run(task, (running) => openSheetToFill(store, sheet, running))) await hasMaterial(store, tasks);
}

async function organisationModel({ material, template }: WizardState, level: OrganisationLevel): Promise<SheetModel> {
  const [{ organisationSheet }, { organisationToCorrect }] = await Promise.all([
    import("../../sheets/organisationSheet"),
    import("../../report/organisationToCorrect"),
  ]);
  if (material === null) throw new Error("Arket for organisasjonen lages av kildene");
  return organisationSheet(organisationToCorrect({ ...material, template }, level), template.language);
}
