import { words, wordsOf, type Text } from "../../../texts/words";
import { asciiId } from "../../../ledger/asciiId";
import type { StatementDefinition } from "../../../law/tables/definition";
import type { OmradeGroup } from "../evaluate";
import { evaluate } from "../evaluate";
import type { Criterion, Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, OMRADE } from "../../../ledger/grunnlag/keyColumns";
import { sumOfRows } from "../../../table/formula";
import { postedAmount, type Statement, type StatementRow } from "../statement";
import type { EnhetAvvik } from "./deviations";

/** Shown one by one; the others are one row. */
const MOST = 8;

/**
 * The arter behind each deviation as a statement: largest first, the rest as one row, and the enhet's sum. Its rows are
 * postings, so that they are live.
 */
export function artStatement(
  definition: StatementDefinition,
  deviating: readonly EnhetAvvik[],
  grunnlag: Grunnlag,
  groups: readonly OmradeGroup[],
  omrade: OmradeGroup,
): Statement {
  return {
    ...evaluate(definition, grunnlag, groups, omrade),
    rows: deviating.flatMap((each) => enhetRows(each, grunnlag)),
  };
}

function enhetRows({ omrade, enhet, arter }: EnhetAvvik, grunnlag: Grunnlag): readonly StatementRow[] {
  const id = asciiId(enhet);
  const own: readonly Criterion[] = [
    { column: KONTOKLASSE, key: "drift" },
    { column: OMRADE, key: omrade },
    { column: ENHET, key: enhet },
  ];
  const shown = arter.length <= MOST + 1 ? arter : arter.slice(0, MOST);
  const rest = shown.map(({ art }): Criterion => ({ column: "Art", key: art, not: true }));
  const rows = [
    ...shown.map(({ art, text }) => row(`${id}-art-${art}`, art, wordsOf(text), [...own, { column: "Art", key: art }])),
    row(`${id}-andre`, "", words`Andre arter`, [...own, ...rest]),
  ].filter(
    ({ formula }, r) =>
      r < shown.length || grunnlag.figures.some((figure) => postedAmount(formula, grunnlag, figure) !== 0),
  );
  return [
    { id: `${id}-overskrift`, number: "", label: enhet, kind: "heading", shows: "debit", formula: null },
    ...rows,
    {
      id: `${id}-sum`,
      number: "",
      label: words`Sum ${enhet}`,
      kind: "sum",
      shows: "debit",
      formula: sumOfRows(rows.map((each) => ({ row: each.id, sign: 1 }))),
    },
  ];
}

const row = (id: string, number: string, label: Text, criteria: readonly Criterion[]): StatementRow => ({
  id,
  number,
  label,
  kind: "line",
  shows: "debit",
  formula: { is: "postings", sets: [criteria], sign: 1 },
});
