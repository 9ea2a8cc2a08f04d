import { inRow, words, wordsOf, type Text } from "../../../texts/words";
import { NOTER, type NoteId } from "../../noter";
import type { Template } from "../template";
import { differentRecords } from "./collections";
import { ownLabel } from "./labels";
import { tableTitle } from "./texts";

type Notes = Template["noter"];

/**
 * The notes that would get another number, and the lines that would belong to other notes: «Pensjon: nr. 7 → nr. 12».
 */
export function noteDifferences(mine: Notes, theirs: Notes): readonly Text[] {
  const numbers = ({ nummer }: Notes): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(NOTER).map(([id, { title, number }]) => [title, nummer[id as NoteId] ?? number]));
  const tables = [...new Set([...Object.keys(mine.linjer), ...Object.keys(theirs.linjer)])];
  return [
    ...differentRecords(
      numbers(mine),
      numbers(theirs),
      (title) => wordsOf(title),
      (number) => (number === "" ? words`utelatt` : words`nr. ${number}`),
      words`ikke satt`,
    ),
    ...tables.flatMap((table) =>
      differentRecords(
        mine.linjer[table] ?? {},
        theirs.linjer[table] ?? {},
        (line) => words`${tableTitle(table)}, ${ownLabel(table, line)}`,
        (notes) => (notes.length === 0 ? words`ingen note` : inRow(notes.map((id) => wordsOf(NOTER[id].title)))),
        words`som vanlig`,
      ),
    ),
  ];
}
