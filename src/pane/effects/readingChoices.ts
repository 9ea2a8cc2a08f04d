import { roleOfKey } from "../../source/columnRoles";
import type { Action } from "../state/reduce";
import { ledgerSources } from "../state/sourcesOf";
import { sourcesOfUnit } from "../state/unitReadings";
import type { Wizard } from "../views/wizard";
import { inspectSourceOf } from "./addSources";
import type { Store } from "./store";
import type { Told } from "./told";

/** What the user says of how a source is read; it is then read again. */
export function readingChoices(
  store: Store,
  told: Told,
  readAgain: () => Promise<void>,
): Pick<Wizard, "chooseRole" | "chooseSheet" | "answer" | "answerTogether" | "askAgain"> {
  const say = (action: Action): void => {
    store.dispatch(action);
    told("kolonner", readAgain());
  };
  return {
    chooseRole: (source, position, role) => {
      const column = ledgerSources(store.state())
        .find(({ id }) => id === source)
        ?.content.recognition.columns.find((candidate) => candidate.position === position);
      if (column) say({ kind: "columnRoleChosen", id: source, position, role: roleOfKey(role, column.role) });
    },
    chooseSheet: (source, sheet) => {
      told("kolonner", inspectSourceOf(store, source, sheet).then(readAgain));
    },
    answer: (id, answers) => {
      say({ kind: "sourceAnswered", id, answers });
    },
    answerTogether: (unit, answers) => {
      for (const id of sourcesOfUnit(store.state(), unit)) store.dispatch({ kind: "sourceAnswered", id, answers });
      told("kolonner", readAgain());
    },
    askAgain: (id, part) => {
      say({ kind: "answerWithdrawn", id, part });
    },
  };
}
