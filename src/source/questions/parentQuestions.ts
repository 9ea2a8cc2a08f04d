import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { FIGURES, type Ledger } from "../../ledger/ledger";
import { firstOf, type Text, words } from "../../texts/words";
import { PARENT_DIMENSIONS } from "../codeHeads";
import { columnName } from "../columnName";
import { type KontoSums, sumsByKonto } from "../kontoSums";
import { RECALLED } from "../memory/recall";
import type { DoubtfulSum } from "../provedGroups";
import { parentsOf } from "../provedParents";
import { optionText, type Question } from "../question";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";

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

/** One account that is the sum of others may be so by chance, and so may what one other begins as. */
const [FEWEST_GROUPS, FEWEST_BELOW] = [2, 2];

/** How many digits of a code are left when its zeros are taken away. */
const stemLength = (konto: string): number => konto.replace(/(?<!0)0+$/, "").length;

/**
 * Accounts written as those that are proved to be the sums of theirs («11000», «12000»: `groups`), with several below
 * them, and no sums themselves: some of what is below is missing, or they are accounts of their own.
 */
function unprovedGroups(ledger: Ledger, groups: ReadonlySet<string>): readonly DoubtfulSum[] {
  const lengths = [...groups].filter((konto) => konto.endsWith("0")).map(stemLength);
  const usual = [...new Set(lengths)].filter((one) => lengths.filter((each) => each === one).length >= FEWEST_GROUPS);
  if (usual.length === 0) return [];
  const all = sumsByKonto(ledger);
  return all.flatMap((own): readonly DoubtfulSum[] => {
    // «10000» is of «10» where «11000» is of «11».
    const stem = usual.find((length) => length >= stemLength(own.konto) && length < own.konto.length);
    if (stem === undefined || own.keyedRows > 0) return [];
    const below = all.filter((each) => each !== own && each.konto.startsWith(own.konto.slice(0, stem)));
    const figure = own.bare.findIndex((sum) => sum !== 0);
    if (below.length < FEWEST_BELOW || figure < 0) return [];
    const others = below.reduce((sum, each) => sum + wholeOf(each, figure), 0);
    return [{ konto: own.konto, figure: FIGURES[figure] ?? "regnskap", own: wholeOf(own, figure), others }];
  });
}

const wholeOf = ({ bare, keyed }: KontoSums, figure: number): number => (bare[figure] ?? 0) + (keyed[figure] ?? 0);
