import { OKONOMISK_OVERSIKT_DRIFT } from "../../../law/tables/okonomiskOversiktDrift";
import type { Problem } from "../../../ledger/problem";
import { added, at, call } from "../../../table/formula";
import type { Table, ValueColumn } from "../../../table/table";
import type { TableMaker } from "../../tableMaker";
import type { NoteBasis } from "../notes/note";
import { asAmount, asShare, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { KNOWN_MAALTALL, knownMaaltall, type KnownMaaltall } from "./knownMaaltall";
import { listedMaaltall } from "./listedMaaltall";
import { decimalsOf, measured, retningOf, targetOf, type Cells } from "./maaltallMeasure";
import { words, wordsOf, type Text } from "../../../texts/words";

const MAALTALL_PROGNOSE = { id: "maaltall-prognose", title: words`Netto driftsresultat etter prognosen` } as const;

const NDR = KNOWN_MAALTALL.find(({ id }) => id === "ndr") as KnownMaaltall;

export const MAALTALL_PROGNOSE_TABLE: TableMaker = {
  ...MAALTALL_PROGNOSE,
  reports: { period: "always" },
  lists: [],
  make: (making) => {
    const [overview] = making.tablesOf(OKONOMISK_OVERSIKT_DRIFT.id);
    const table = overview ? maaltallPrognose(overview, making) : null;
    return table ? { tables: [table], problems: [] } : { tables: [], problems: [], leftOut: WITHOUT_PROGNOSIS };
  },
};

const WITHOUT_PROGNOSIS: Problem = {
  code: "tabell-uten-prognose",
  severity: "info",
  message: words`Tabellen «${wordsOf(MAALTALL_PROGNOSE.title)}» er utelatt: den regnes av prognosen i § 5-6, som ikke er med i rapporten. Ta med § 5-6 med kolonnen «Prognose».`,
  where: { table: MAALTALL_PROGNOSE.id },
};

/**
 * What the year's netto driftsresultat will be in percent of driftsinntektene by the prognosis of § 5-6, beside the
 * budget and the year's mål; null where § 5-6 has no prognosis.
 */
function maaltallPrognose(overview: Table<Text>, basis: NoteBasis): Table<Text> | null {
  const columns = overview.columns.flatMap(({ id, header }): ValueColumn<Text>[] =>
    SHOWN.includes(id) ? [{ kind: "value", id, header }] : [],
  );
  const result = overview.rows.find(({ id }) => id === "nettoDriftsresultat");
  if (!result || !columns.some(({ id }) => id === "prognose")) return null;
  const amounts = (row: string): Cells =>
    eachOf(columns, (column) =>
      asAmount(call("add", [at(row, column, overview.id)], { signs: [result.sign === 1 ? -1 : 1] })),
    );
  const share = eachOf(columns, (column) =>
    asShare(call("quotient", [at("resultat", column), at("inntekter", column)], { fn: NDR.fn })),
  );
  return draftTable(
    {
      ...MAALTALL_PROGNOSE,
      group: words`Måltall`,
      unit: basis.unit,
      labelHeader: words`Måltall`,
      columns,
      rows: [
        { id: "resultat", label: wordsOf(NDR.tellerLabel), role: "line", cells: amounts("nettoDriftsresultat") },
        { id: "inntekter", label: words`Sum driftsinntekter`, role: "line", cells: amounts("sumDriftsinntekter") },
        { id: "andel", label: wordsOf(NDR.valueLabel), role: "sum", cells: share },
        ...againstTarget(columns, basis),
      ],
      notes: [
        words`Overskudd og inntekter står med pluss. Avstand til mål er i prosentpoeng. Prognosen er den i § 5-6, linje for linje; den følger ikke enhetenes egne prognoser i «Status økonomi».`,
      ],
      source: words`Kommuneloven § 14-2 bokstav c (finansielle måltall); § 5-6 av årets regnskap og budsjett.`,
    },
    basis.grunnlag,
    [overview],
  );
}

/** Columns of § 5-6 that are of the whole year. */
const SHOWN: readonly string[] = ["opprinneligBudsjett", "revidertBudsjett", "prognose"];

const eachOf = (columns: readonly ValueColumn<Text>[], cell: (column: string) => DerivedCell | Cells[string]): Cells =>
  Object.fromEntries(columns.map(({ id }) => [id, cell(id)]));

/** The year's mål and how far each figure is from it; nothing where no list has a mål. */
function againstTarget(columns: readonly ValueColumn<Text>[], basis: NoteBasis): readonly DraftRow[] {
  const listed = listedMaaltall(basis).find(({ name }) => knownMaaltall(name) === NDR);
  const target = targetOf(listed, basis.year);
  if (!listed || !target) return [];
  const retning = retningOf({ id: NDR.id, name: NDR.name, known: NDR, listed }) ?? NDR.retning;
  const decimals = decimalsOf(listed, "maal");
  return [
    {
      id: "maal",
      label: words`Mål, ${retning === "minst" ? words`minst` : words`høyst`}`,
      role: "line",
      cells: eachOf(columns, () => measured(target, listed, decimals)),
    },
    {
      id: "avstand",
      label: words`Avstand til mål`,
      role: "line",
      cells: eachOf(columns, (column) => asShare(added([at("andel", column)], [at("maal", column)]), decimals)),
    },
  ];
}
