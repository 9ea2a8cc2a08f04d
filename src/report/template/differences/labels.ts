import { words, wordsOf, type Text } from "../../../texts/words";
import { DEFINITIONS } from "../../../law/tables/all";
import type { Template } from "../template";
import { shortened } from "./collections";
import { tableTitle } from "./texts";

/**
 * The lines whose text would change: «§ 5-6: «Utbytte» → «Utbytter»». A line without a text of its own has the
 * regulation's.
 */
export function labelDifferences(mine: Template["labels"], theirs: Template["labels"]): readonly Text[] {
  const tables = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return shortened(
    tables.flatMap((table) => {
      const [before, after] = [mine[table] ?? {}, theirs[table] ?? {}];
      const lines = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (line) => before[line] !== after[line],
      );
      return lines.map(
        (line) =>
          words`${tableTitle(table)}: «${before[line] ?? ownLabel(table, line)}» → «${after[line] ?? ownLabel(table, line)}»`,
      );
    }),
  );
}

/** What the definition calls the line; its id where the line is made from the organisation. */
export function ownLabel(table: string, line: string): Text {
  const found = DEFINITIONS.find(({ id }) => id === table)?.lines.find(({ id }) => id === line);
  return found && "label" in found ? wordsOf(found.label) : line;
}
