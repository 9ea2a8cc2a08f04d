import { NOTER, type NoteId } from "../../noter";
import type { Template } from "../template";
import { differentRecords } from "./collections";
import { ownLabel } from "./labels";
import { tableTitle } from "./texts";

type Notes = Template["noter"];

/**
 * The notes that would get another number, and the lines that would belong to other notes: «Pensjon: nr. 7 → nr. 12».
 */
export function noteDifferences(mine: Notes, theirs: Notes): readonly string[] {
  const numbers = ({ nummer }: Notes): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(NOTER).map(([id, { title, number }]) => [title, nummer[id as NoteId] ?? number]));
  const tables = [...new Set([...Object.keys(mine.linjer), ...Object.keys(theirs.linjer)])];
  return [
    ...differentRecords(
      numbers(mine),
      numbers(theirs),
      (title) => title,
      (number) => (number === "" ? "utelatt" : `nr. ${number}`),
      "ikke satt",
    ),
    ...tables.flatMap((table) =>
      differentRecords(
        mine.linjer[table] ?? {},
        theirs.linjer[table] ?? {},
        (line) => `${tableTitle(table)}, ${ownLabel(table, line)}`,
        (notes) => notes.map((id) => NOTER[id].title).join(", ") || "ingen note",
        "som vanlig",
      ),
    ),
  ];
}
