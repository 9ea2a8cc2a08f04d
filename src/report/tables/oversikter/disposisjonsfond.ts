import { words } from "../../../texts/words";
import { FOND } from "../../../law/lists/fond";
import { oreIn, textIn, type ListingRow } from "../../../source/lists/listing";
import { added, at, call } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";
import { asAmount, asShare, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { knownMaaltall, postCell } from "./knownMaaltall";
import { listedMaaltall, type ListedMaaltall } from "./listedMaaltall";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

const isDisposisjonsfond = (row: ListingRow): boolean => textIn(row, "kapittel") === "56";

export const OVERSIKT_DISPOSISJONSFOND: OversiktMaker = {
  id: "oversikt-disposisjonsfond",
  title: words`Oversikt disposisjonsfond`,
  lists: [{ input: FOND.id, row: isDisposisjonsfond }],
  reports: ["year"],
  make,
};

const MOVED = ["inngaende", "avsetning", "bruk"];

/**
 * Every disposisjonsfond with its movements and its share of driftsinntektene, tied to the balance, and the sum of them
 * over the years.
 */
function make(basis: NoteBasis): Oversikt | null {
  const list = listOf(FOND.id, basis);
  const funds = list?.rows.filter(isDisposisjonsfond) ?? [];
  if (!list || funds.length === 0) return null;
  const years = yearRows(basis);
  const table = draftTable(
    {
      id: OVERSIKT_DISPOSISJONSFOND.id,
      title: OVERSIKT_DISPOSISJONSFOND.title,
      group: words`Måltall`,
      unit: basis.unit,
      labelHeader: words`Fond`,
      columns: [
        { kind: "value", id: "inngaende", header: words`Saldo 01.01.${basis.year}` },
        { kind: "value", id: "avsetning", header: words`Avsetning` },
        { kind: "value", id: "bruk", header: words`Bruk` },
        { kind: "value", id: "utgaende", header: words`Saldo 31.12` },
        { kind: "value", id: "inntekter", header: words`Sum driftsinntekter` },
        { kind: "value", id: "andel", header: words`% av driftsinntekter` },
      ],
      rows: [...fundRows(funds, basis), ...balanceRows(basis), ...years],
      notes: [words`Bruk av fond står med minus. Sum driftsinntekter etter § 5-6.`],
      source: words`Kapittel 56 i balansen (§ 5-8); «${list.name}».`,
      charts: [
        {
          id: "utvikling",
          title: words`Disposisjonsfond 31.12`,
          fromZero: true,
          along: { kind: "rows", ids: years.filter(({ role }) => role !== "heading").map(({ id }) => id) },
          series: [{ name: words`Disposisjonsfond`, of: "utgaende", drawn: "column" }],
        },
      ],
    },
    basis.grunnlag,
  );
  return { table, problems: [] };
}

const shareOf = (row: string, of: string): DerivedCell =>
  asShare(call("quotient", [at(row, "utgaende"), at(of, "inntekter")], { fn: "DISPFOND_PCT" }));

function fundRows(funds: readonly ListingRow[], basis: NoteBasis): readonly DraftRow[] {
  const rows = funds.map((fund, position): DraftRow => {
    const id = `fond${position + 1}`;
    const moved = Object.fromEntries(
      MOVED.map((column) => [column, { kind: "amount", ore: oreIn(fund, column) }] as const),
    );
    const closing = asAmount(added(MOVED.map((column) => at(id, column))));
    return {
      id,
      label: textIn(fund, "fond"),
      role: "line",
      cells: { ...moved, utgaende: closing, andel: shareOf(id, "sum") },
    };
  });
  const ids = rows.map(({ id }) => id);
  const sums = Object.fromEntries(
    [...MOVED, "utgaende"].map((column): [string, DerivedCell] => [
      column,
      asAmount(call("runTotal", [{ is: "run", rows: ids, column, where: [] }], null)),
    ]),
  );
  const inntekter = postCell("sumDriftsinntekter", basis.year, basis);
  return [
    ...rows,
    {
      id: "sum",
      label: words`Sum disposisjonsfond`,
      role: "total",
      cells: { ...sums, ...(inntekter && { inntekter }), andel: shareOf("sum", "sum") },
    },
  ];
}

/** What the balance has, and what that differs from the list. */
function balanceRows(basis: NoteBasis): readonly DraftRow[] {
  const dates = [
    ["inngaende", basis.year - 1],
    ["utgaende", basis.year],
  ] as const;
  const booked = dates.flatMap(([column, year]): [string, DerivedCell][] => {
    const cell = postCell("disposisjonsfond", year, basis);
    return cell ? [[column, cell]] : [];
  });
  const differences = booked.map(([column]): [string, DerivedCell] => [
    column,
    asAmount(added([at("sum", column)], [at("balanse", column)])),
  ]);
  if (booked.length === 0) return [];
  return [
    {
      id: "balanse",
      label: words`Disposisjonsfond i balansen (§ 5-8 C.I.1)`,
      role: "line",
      cells: Object.fromEntries(booked),
    },
    { id: "differanse", label: words`Differanse`, role: "line", cells: Object.fromEntries(differences) },
  ];
}

/** The sum at the end of each year, from the ledger where it has the year, else from the list of måltall. */
function yearRows(basis: NoteBasis): readonly DraftRow[] {
  const listed = listedMaaltall(basis).find(({ name }) => knownMaaltall(name)?.id === "dispfond");
  const given = [...(listed?.years.keys() ?? [])].filter((year) => year < basis.year - 1).sort((a, b) => a - b);
  const earlier = [...given, basis.year - 1]
    .map((year) => yearRow(year, listed, basis))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const now: DraftRow = {
    id: `aar${basis.year}`,
    label: `31.12.${basis.year}`,
    role: "line",
    cells: {
      utgaende: asAmount(at("sum", "utgaende")),
      inntekter: asAmount(at("sum", "inntekter")),
      andel: shareOf(`aar${basis.year}`, `aar${basis.year}`),
    },
  };
  return [{ id: "utvikling", label: words`Utvikling`, role: "heading", cells: {} }, ...earlier, now];
}

function yearRow(year: number, listed: ListedMaaltall | undefined, basis: NoteBasis): DraftRow {
  const id = `aar${year}`;
  const of = listed?.years.get(year);
  const amount = (ore: NonNullable<typeof of>["teller"] | undefined) =>
    ore === null || ore === undefined ? null : { kind: "amount" as const, ore };
  const utgaende = postCell("disposisjonsfond", year, basis) ?? amount(of?.teller);
  const inntekter = postCell("sumDriftsinntekter", year, basis) ?? amount(of?.nevner);
  const andel =
    utgaende && inntekter
      ? shareOf(id, id)
      : of?.verdi
        ? { kind: "ratio" as const, ratio: of.verdi.div(100), decimals: 1 }
        : null;
  return {
    id,
    label: `31.12.${year}`,
    role: "line",
    cells: { ...(utgaende && { utgaende }), ...(inntekter && { inntekter }), ...(andel && { andel }) },
  };
}
