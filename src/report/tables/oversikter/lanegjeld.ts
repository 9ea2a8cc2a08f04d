import { words, type Text, type Words } from "../../../texts/words";
import { added, at, call } from "../../../table/formula";
import type { Cell } from "../../../table/table";
import type { NoteBasis } from "../notes/note";
import { asAmount, asShare, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { knownMaaltall, KNOWN_MAALTALL, partCells, postCell, type KnownMaaltall } from "./knownMaaltall";
import { ledgerPost } from "./ledgerPost";
import { listedMaaltall, type ListedYear } from "./listedMaaltall";
import { yearColumn } from "./maaltallMeasure";
import type { Oversikt, OversiktMaker } from "./oversikt";

export const OVERSIKT_LANEGJELD: OversiktMaker = {
  id: "oversikt-lanegjeld",
  title: words`Oversikt lånegjeld`,
  lists: [],
  reports: ["year"],
  make,
};

const MED = KNOWN_MAALTALL.find(({ id }) => id === "gjeld-med") as KnownMaaltall;
const UTEN = KNOWN_MAALTALL.find(({ id }) => id === "gjeld-uten") as KnownMaaltall;

/**
 * Loans with and without startlån over the years, and their share of driftsinntektene: from the ledger and the list of
 * loans, earlier years from the list of måltall.
 */
function make(basis: NoteBasis): Oversikt | null {
  const years = yearsOf(basis);
  if (years.length === 0) return null;
  const rows = debtRows(new Map(years.map((year) => [year, yearCells(year, basis)])));
  const drawn = [
    ["lan", words`Lånegjeld`],
    ["uten", words`Uten startlån`],
  ].filter(([id]) => rows.some((each) => each.id === id)) as [string, Words][];
  const table = draftTable(
    {
      id: OVERSIKT_LANEGJELD.id,
      title: OVERSIKT_LANEGJELD.title,
      group: words`Måltall`,
      unit: basis.unit,
      labelHeader: words`Post`,
      columns: years.map((year) => ({ kind: "value", id: yearColumn(year), header: `31.12.${year}` })),
      rows,
      notes: [words`Lånegjeld uten pensjonsforpliktelse. Startlån er lån til videreutlån, etter listen over lån.`],
      source: words`Balansen (§ 5-8 D.I) og sum driftsinntekter (§ 5-6); tidligere år av listen over finansielle måltall.`,
      charts: [
        {
          id: "utvikling",
          title: words`Lånegjeld 31.12`,
          fromZero: true,
          along: { kind: "columns", ids: years.map(yearColumn) },
          series: drawn.map(([of, name]) => ({ name, of, drawn: "column" })),
        },
      ],
    },
    basis.grunnlag,
  );
  return { table, problems: [] };
}

/** The lines there is anything to say on. */
function debtRows(cells: ReadonlyMap<number, YearCells>): readonly DraftRow[] {
  const row = (id: string, label: Words, role: DraftRow["role"] = "line"): DraftRow => ({
    id,
    label,
    role,
    cells: Object.fromEntries(
      [...cells].flatMap(([year, { [id]: cell }]) => (cell ? [[yearColumn(year), cell] as const] : [])),
    ),
  });
  return [
    row("lan", words`Lånegjeld (§ 5-8 D.I)`),
    row("startlan", words`Herav startlån`),
    row("uten", words`Lånegjeld uten startlån`, "sum"),
    row("inntekter", words`Sum driftsinntekter`),
    row("andelMed", words`Lånegjeld i % av driftsinntektene`),
    row("andelUten", words`Lånegjeld uten startlån i % av driftsinntektene`),
  ].filter((each) => Object.keys(each.cells).length > 0);
}

function yearsOf(basis: NoteBasis): readonly number[] {
  const listed = [MED, UTEN]
    .flatMap((known) => [...(listedOf(known, basis)?.keys() ?? [])])
    .filter((year) => year < basis.year);
  const ledger = [basis.year - 1, basis.year].filter((year) => ledgerPost("lan", year, basis) !== null);
  return [...new Set([...listed, ...ledger])].sort((a, b) => a - b);
}

const listedOf = (known: KnownMaaltall, basis: NoteBasis): ReadonlyMap<number, ListedYear> | undefined =>
  listedMaaltall(basis).find(({ name }) => knownMaaltall(name) === known)?.years;

type YearCells = Readonly<Record<string, Cell<Text> | DerivedCell | null>>;

function yearCells(year: number, basis: NoteBasis): YearCells {
  const [column, inntekterOf] = [yearColumn(year), at("inntekter", yearColumn(year))];
  const difference = (from: string, less: string): DerivedCell =>
    asAmount(added([at(from, column)], [at(less, column)]));
  const share = (of: string): DerivedCell =>
    asShare(call("quotient", [at(of, column), inntekterOf], { fn: "GJELDSGRAD" }));
  const [med, uten] = [MED, UTEN].map((known) => listedOf(known, basis)?.get(year));
  const amount = (ore: ListedYear["teller"] | undefined): Cell<Text> | null =>
    ore === null || ore === undefined ? null : { kind: "amount", ore };
  const percent = (given: ListedYear | undefined): Cell<Text> | null =>
    given?.verdi ? { kind: "ratio", ratio: given.verdi.div(100), decimals: 1 } : null;
  const booked = postCell("lan", year, basis);
  const lan = booked ?? amount(med?.teller);
  const startlan = partCells(UTEN, year, basis)?.get("startlan") ?? null;
  const withoutThem = booked ? (startlan ? difference("lan", "startlan") : null) : amount(uten?.teller);
  const inntekter = booked ? postCell("sumDriftsinntekter", year, basis) : amount(med?.nevner ?? uten?.nevner);
  return {
    lan,
    startlan: startlan ?? (lan && withoutThem && !booked ? difference("lan", "uten") : null),
    uten: withoutThem,
    inntekter,
    andelMed: lan && inntekter ? share("lan") : percent(med),
    andelUten: withoutThem && inntekter ? share("uten") : percent(uten),
  };
}
