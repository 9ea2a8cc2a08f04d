import type { Ledger } from "../../ledger/ledger";
import { firstOf, words } from "../../texts/words";
import { PARENT_DIMENSIONS } from "../codeHeads";
import { columnName } from "../columnName";
import { RECALLED } from "../memory/recall";
import { parentsOf } from "../provedParents";
import { optionText, type Question } from "../question";
import { CHOSEN } from "../recognise/setRole";
import type { Recognition } from "../source";

const SHOWN = 5;

/**
 * A question where many of a code's amounts are the sums of those below it, and others are not: a sum that lacks
 * something, or a code of its own. As a sum it cannot be read.
 */
export function parentQuestions(ledger: Ledger, { columns }: Recognition): readonly Question[] {
  const { suspect } = parentsOf(ledger);
  return PARENT_DIMENSIONS.flatMap((dimension): readonly Question[] => {
    const heads = suspect.filter((each) => each.dimension === dimension);
    const column = columns.find(({ role }) => role.kind === dimension);
    if (heads.length === 0 || column === undefined || column.reason === CHOSEN || column.reason === RECALLED) return [];
    const name = columnName(column, columns);
    const told = heads.map(({ code, sums, amounts }) => `${code}: ${sums}/${amounts}`);
    return [
      {
        id: `kilde-sum-eller-foring:${name}`,
        code: "kilde-sum-eller-foring",
        column: column.header,
        message: words`Koder i «${name}» har mange beløp som er summen av andre koders på samme konto, men ikke alle (summer/beløp): ${firstOf(told, SHOWN, "; ")}. Er de sumrader, blir alt talt to ganger: hent ut rapporten uten dem. Ellers si at de er føringer.`,
        answers: [
          {
            label: words`Radene er føringer: «${name}» leses som den står`,
            option: optionText("kolonne", [name, dimension].join("=")),
            answers: { kolonner: { [name]: dimension } },
            figures: null,
          },
        ],
      },
    ];
  });
}
