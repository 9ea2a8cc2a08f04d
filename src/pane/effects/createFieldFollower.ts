import { followSelection } from "../../excel/followSelection";
import { readActiveCell, type ActivePlace } from "../../excel/readActiveCell";
import { readRowTexts, TEXT_FIELDS, type RowText } from "../../excel/readRowTexts";
import { readSentence, type CellPlace } from "../../excel/readSentences";
import type { CellName } from "../../table/words/explanation";
import type { Wizard } from "../views/wizard";
import { heldAgainst } from "../state/tekstkontrollState";
import { afterRest } from "./afterRest";
import type { Store } from "./store";

/** Where the user stood: a field of the report, or a cell outside its tables, which may hold a sentence. */
type Stood = { readonly field: CellName } | { readonly place: CellPlace } | null;

/**
 * Holds what is written in a field of the report, or a sentence with AVVIK_TEKST anywhere, against its row as soon as
 * the user has left it, while that is asked for; the workbook is asked for nothing when it is not. `told`: tells of
 * work that breaks down.
 */
export function createFieldFollower(
  store: Store,
  told: (work: Promise<unknown>) => void,
): Pick<Wizard, "followFields"> {
  let end: (() => Promise<void>) | null = null;
  let stood: Stood = null;
  let looking: Promise<void> = Promise.resolve();
  const isOn = (): boolean => store.state().tekstkontroll.follows;
  const look = async (): Promise<void> => {
    const place = await readActiveCell();
    if (place.kind === "problem" || !isOn()) return;
    const left = stood;
    stood = place.value && stoodAt(place.value);
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

function stoodAt({ cell, sheet, row, column }: ActivePlace): Stood {
  if (!cell) return { place: { sheet, row, column } };
  const { table, line, column: id } = cell;
  return TEXT_FIELDS.includes(id) ? { field: { table, line, column: id } } : null;
}

const keyOf = (stood: Stood): string => JSON.stringify(stood);

/** What is written there as it now is; nothing is said of what is empty, or no sentence. */
async function hold(store: Store, left: NonNullable<Stood>): Promise<void> {
  const of = heldAgainst(store.state());
  const texts = of && (await textsAt(left, of.year));
  if (!of || texts === null) return;
  const [first] = texts;
  if (!first && "place" in left) return;
  const { fieldFindings } = await import("./checkText");
  const findings = await fieldFindings(store.state(), texts);
  store.dispatch({
    kind: "fieldLeft",
    left: first ? { place: `${first.sheet}!${first.address}`, texts, findings, of } : null,
  });
}

/** null where the workbook does not answer. */
async function textsAt(left: NonNullable<Stood>, year: number): Promise<readonly RowText[] | null> {
  if ("place" in left) {
    const read = await readSentence(left.place, year);
    return read.kind === "read" ? (read.value ? [read.value] : []) : null;
  }
  const { table, line } = left.field;
  const read = await readRowTexts(year, table);
  return read.kind === "read" ? read.value.filter(({ of }) => of?.row === line) : null;
}
