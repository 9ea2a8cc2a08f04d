import { sumOre, ZERO } from "../../../amounts/ore";
import { asciiId } from "../../../ledger/asciiId";
import type { StatementDefinition } from "../../../law/tables/definition";
import type { OmradeGroup } from "../evaluate";
import { evaluate } from "../evaluate";
import { ENHET, KONTOKLASSE, OMRADE, type Criterion, type Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { sumsWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { Statement, StatementRow } from "../statement";
import type { EnhetAvvik } from "./deviations";

/** Shown one by one; the others are one row. */
const MOST = 8;

/** The arter behind each deviation as a statement: largest first, the rest as one row, and the enhet's sum. Its rows are postings, so that they are live. */
export function artStatement(definition: StatementDefinition, deviating: readonly EnhetAvvik[], grunnlag: Grunnlag, groups: readonly OmradeGroup[], omrade: OmradeGroup): Statement {
  return { ...evaluate(definition, grunnlag, groups, omrade), rows: deviating.flatMap((each) => enhetRows(each, grunnlag)) };
}

function enhetRows({ omrade, enhet, arter }: EnhetAvvik, grunnlag: Grunnlag): readonly StatementRow[] {
  const id = asciiId(enhet);
  const own: readonly Criterion[] = [{ column: KONTOKLASSE, key: "drift" }, { column: OMRADE, key: omrade }, { column: ENHET, key: enhet }];
  const shown = arter.length <= MOST + 1 ? arter : arter.slice(0, MOST);
  const rest = shown.map(({ art }): Criterion => ({ column: "Art", key: art, not: true }));
  const rows = [
    ...shown.map(({ art, text }) => row(`${id}-art-${art}`, art, text, [...own, { column: "Art", key: art }], grunnlag)),
    row(`${id}-andre`, "", "Andre arter", [...own, ...rest], grunnlag),
  ].filter(({ amounts }, r) => r < shown.length || Object.values(amounts).some((amount) => amount !== 0));
  const sums = Object.fromEntries(grunnlag.figures.map((figure) => [figure, sumOre(rows.map(({ amounts }) => amounts[figure] ?? ZERO))]));
  return [
    { id: `${id}-overskrift`, number: "", label: enhet, isName: true, kind: "heading", shows: "debit", terms: { kind: "none" }, amounts: {} },
    ...rows,
    { id: `${id}-sum`, number: "", label: `Sum ${enhet}`, kind: "sum", shows: "debit", terms: { kind: "rows", of: rows.map((each) => each.id) }, amounts: sums },
  ];
}

function row(id: string, number: string, label: string, criteria: readonly Criterion[], grunnlag: Grunnlag): StatementRow {
  return { id, number, label, kind: "line", shows: "debit", terms: { kind: "postings", criteria, negated: false }, amounts: sumsWhere(grunnlag, criteria) };
}
