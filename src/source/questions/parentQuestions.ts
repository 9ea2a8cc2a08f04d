import type { Ledger } from "../../ledger/ledger";
import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { firstOf, words, type Text } from "../../texts/words";
import { PARENT_DIMENSIONS } from "../codeHeads";
import { columnName } from "../columnName";
import { RECALLED } from "../memory/recall";
import { parentsOf } from "../provedParents";
import { optionText, type Question } from "../question";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";
import { unprovedGroups } from "../unprovedGroups";

const SHOWN = 5;

/**
 * A question where many of a code's amounts are the sums of those below it, and others are not: a sum that lacks
 * something, or a code of its own. As a sum it cannot be read.
 */
export function parentQuestions(
  ledger: Ledger,
  { columns }: Recognition,
  groups: ReadonlySet<string>,
): readonly Question[] {
  const { suspect } = parentsOf(ledger);
  const heads = PARENT_DIMENSIONS.flatMap((dimension): readonly Question[] => {
    const own = suspect.filter((each) => each.dimension === dimension);
    const told = firstOf(
      own.map(({ code, sums, amounts }) => `${code}: ${sums}/${amounts}`),
      SHOWN,
    );
    return own.length === 0
      ? []
      : question(
          columns,
          dimension,
          (name) =>
            words`Koder i «${name}» har mange beløp som er summen av andre koders på samme konto, men ikke alle (summer/beløp): ${told}. Er de sumrader, blir alt talt to ganger: hent ut rapporten uten dem. Ellers si at de er føringer.`,
        );
  });
  const alone = unprovedGroups(ledger, groups).map(
    ({ konto, own, others }) => `${konto}: ${printKroner(ore(own))} / ${printKroner(ore(others))}`,
  );
  if (alone.length === 0) return heads;
  const told = firstOf(alone, SHOWN, "; ");
  return [
    ...heads,
    ...question(
      columns,
      "konto",
      (name) =>
        words`Koder i «${name}» er skrevet som gruppene som er summen av kontoene under, men er det ikke (gruppen / kontoene under): ${told}. Mangler det kontoer, eller er gruppene summer av noe annet, blir de talt i tillegg: hent ut rapporten uten dem. Ellers si at de er føringer.`,
    ),
  ];
}

/** Of a column the user has not said is read as it stands. */
function question(
  columns: readonly RecognisedColumn[],
  dimension: "konto" | (typeof PARENT_DIMENSIONS)[number],
  messageOf: (name: string) => Text,
): readonly Question[] {
  const column = columns.find(({ role }) => role.kind === dimension);
  if (column === undefined || column.reason === CHOSEN || column.reason === RECALLED) return [];
  const name = columnName(column, columns);
  return [
    {
      id: `kilde-sum-eller-foring:${name}`,
      code: "kilde-sum-eller-foring",
      column: column.header,
      message: messageOf(name),
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
}
