import { followSelection } from "../../excel/followSelection";
import { readActiveCell } from "../../excel/readActiveCell";
import { readRowTexts, TEXT_FIELDS } from "../../excel/readRowTexts";
import type { CellName } from "../../table/words/explanation";
import type { Wizard } from "../views/wizard";
import { afterRest } from "./afterRest";
import type { Store } from "./store";

/**
 * Holds what is written in a field of the report against its row as soon as the user has left it, while that is asked
 * for; the workbook is asked for nothing when it is not. `told`: tells of work that breaks down.
 */
export function createFieldFollower(
  store: Store,
  told: (work: Promise<unknown>) => void,
): Pick<Wizard, "followFields"> {
  let end: (() => Promise<void>) | null = null;
  let stood: CellName | null = null;
  let looking: Promise<void> = Promise.resolve();
  const isOn = (): boolean => store.state().tekstkontroll.follows;
  const look = async (): Promise<void> => {
    const place = await readActiveCell();
    if (place.kind === "problem" || !isOn()) return;
    const left = stood;
    const cell = place.value?.cell ?? null;
    stood = cell && TEXT_FIELDS.includes(cell.column) ? cell : null;
    if (left && keyOf(left) !== keyOf(stood)) await hold(store, left);
  };
  // One look after another: what is left is known by where the user stood at the look before.
  const rest = afterRest(() => {
    const next = looking.then(look);
    // One that breaks down is told of, and stops none after it.
    looking = next.catch(() => undefined);
    told(next);
  });
  const follow = async (): Promise<void> => {
    const following = await followSelection(rest.begin);
    if (following.kind === "problem") {
      store.dispatch({ kind: "fieldsFollowed", follows: false });
      store.dispatch({ kind: "failed", place: "tekst", message: following.problem.message });
      return;
    }
    if (isOn() && end === null) end = following.value;
    else await following.value();
  };
  const toggle = async (follows: boolean): Promise<void> => {
    if (follows === isOn()) return;
    store.dispatch({ kind: "fieldsFollowed", follows });
    rest.stop();
    const ending = end;
    end = null;
    stood = null;
    if (follows) await Promise.all([follow(), look()]);
    else await ending?.();
  };
  return {
    followFields: (follows) => {
      told(toggle(follows));
    },
  };
}

const keyOf = (cell: CellName | null): string => (cell ? JSON.stringify([cell.table, cell.line, cell.column]) : "");

/** The field's text as it now is; nothing is said of one that is empty. */
async function hold(store: Store, { table, line }: CellName): Promise<void> {
  const { report } = store.state();
  const read = report ? await readRowTexts(report.year, table) : null;
  if (!report || read?.kind !== "read") return;
  const texts = read.value.filter(({ row }) => row === line);
  const { fieldFindings } = await import("./checkText");
  const findings = fieldFindings(store.state(), report, texts);
  const [first] = texts;
  store.dispatch({
    kind: "fieldLeft",
    left: first ? { place: `${first.sheet}!${first.address}`, findings, report } : null,
  });
}
