import { AND, inRow, words, wordsOf } from "../../../texts/words";
import { MAALTALL } from "../../../law/lists/maaltall";
import type { NoteBasis } from "../notes/note";
import { draftTable } from "./draftTable";
import { KNOWN_MAALTALL, knownMaaltall, partCells } from "./knownMaaltall";
import { ledgerPost } from "./ledgerPost";
import { listedMaaltall } from "./listedMaaltall";
import { maaltallChart, maaltallRows } from "./maaltallBlock";
import { yearColumn, type Maaltall } from "./maaltallMeasure";
import { maaltallProblems } from "./maaltallProblems";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

export const FINANSIELLE_MAALTALL: OversiktMaker = {
  id: "maaltall",
  title: words`Finansielle måltall`,
  lists: [],
  reports: ["year"],
  make,
};

/**
 * Each måltall over the years, against what is adopted: the year's and last year's figures from the ledger, earlier
 * ones and every mål from the list.
 */
function make(basis: NoteBasis): Oversikt | null {
  const all = maaltallOf(basis);
  const years = yearsOf(all, basis);
  if (all.length === 0) return null;
  const later = [...new Set(all.flatMap(({ listed }) => [...(listed?.years.keys() ?? [])]))]
    .filter((year) => year > basis.year)
    .sort((a, b) => a - b);
  const list = listOf(MAALTALL.id, basis);
  const hasLastYear = ledgerPost("sumDriftsinntekter", basis.year - 1, basis) !== null;
  const ofLedger = inRow(hasLastYear ? [basis.year, basis.year - 1] : [basis.year], AND);
  const table = draftTable(
    {
      id: FINANSIELLE_MAALTALL.id,
      title: words`Finansielle måltall`,
      group: words`Måltall`,
      unit: basis.unit,
      labelHeader: words`Måltall`,
      columns: [
        ...years.map((year) => ({ kind: "value" as const, id: yearColumn(year), header: String(year) })),
        { kind: "value", id: "maal", header: words`Mål ${basis.year}`, isField: true },
        { kind: "value", id: "avstand", header: words`Avstand til mål` },
        { kind: "text", id: "status", header: words`Status` },
      ],
      rows: all.flatMap((maaltall) => maaltallRows(maaltall, years, basis)),
      notes: [
        words`Andelene er i prosent av sum driftsinntekter (§ 5-6). Inntekter, overskudd, fond og gjeld står med pluss. Avstand til mål er faktisk minus mål, for andeler i prosentpoeng.`,
        words`Gjeldsgrad er lånegjeld uten pensjonsforpliktelse (§ 5-8 D.I), med og uten startlån. Begrepet er ikke definert i lov.`,
        ...(list ? [words`Et mål som ikke er oppgitt for et år, er det sist oppgitte.`] : []),
        ...(later.length > 0
          ? [words`Listen har også ${later.join(", ")}, som er etter rapportens år og ikke vises.`]
          : []),
      ],
      source: list
        ? words`Kommuneloven § 14-2 bokstav c (finansielle måltall); ${ofLedger} av regnskapet, øvrige år og mål av «${list.name}».`
        : words`Kommuneloven § 14-2 bokstav c (finansielle måltall); ${ofLedger} av regnskapet.`,
      charts: all.map((maaltall) => maaltallChart(maaltall, years)),
    },
    basis.grunnlag,
  );
  return { table, problems: maaltallProblems(all, years, table, list?.name ?? "") };
}

/**
 * Those the ledger or the list has something of, in the catalogue's order, then the municipality's own in the list's.
 */
function maaltallOf(basis: NoteBasis): readonly Maaltall[] {
  const listed = listedMaaltall(basis);
  const known = KNOWN_MAALTALL.map((each): Maaltall => ({
    id: each.id,
    name: wordsOf(each.name),
    known: each,
    listed: listed.find(({ name }) => knownMaaltall(name) === each),
  }));
  const own = listed
    .filter(({ name }) => knownMaaltall(name) === undefined)
    .map((each, position): Maaltall => ({
      id: `eget${position + 1}`,
      name: each.name,
      known: undefined,
      listed: each,
    }));
  return [
    ...known.filter(
      (each) => each.listed !== undefined || (each.known && partCells(each.known, basis.year, basis) !== null),
    ),
    ...own,
  ];
}

function yearsOf(all: readonly Maaltall[], basis: NoteBasis): readonly number[] {
  const given = all.flatMap(({ listed }) => [...(listed?.years.keys() ?? [])]).filter((year) => year < basis.year);
  const lastYear = ledgerPost("sumDriftsinntekter", basis.year - 1, basis) === null ? [] : [basis.year - 1];
  return [...new Set([...given, ...lastYear, basis.year])].sort((a, b) => a - b);
}
