import { words, wordsOf, type Text, type Words } from "../../../texts/words";
import { Exact, type Ratio } from "../../../amounts/ratio";
import { LAN, VIDEREUTLAN } from "../../../law/lists/lan";
import { oreIn, textIn, type ListingRow } from "../../../source/lists/listing";
import { listedMoment, closingDay } from "../../../source/lists/listedDay";
import { at, call, type CellRun, type Formula, type Holds } from "../../../table/formula";
import type { TableChart } from "../../../table/tableChart";
import type { NoteBasis } from "../notes/note";
import { asAmount, asNumber, asShare, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { laneProblems } from "./laneProblems";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

const isOutstanding = (row: ListingRow): boolean => oreIn(row, "utgaende") !== 0;

export const LANEPORTEFOLJE: OversiktMaker = {
  id: "note-laan-portefolje",
  title: words`Note: Låneporteføljen`,
  lists: [{ input: LAN.id, row: isOutstanding }],
  make,
};

/** Stands for a rentetype, or a year of forfall, that the list lacks. */
const UNSAID = "Ikke oppgitt";

/**
 * Every loan with its share, rate, rentebinding and year of forfall, and the portfolio by rentetype, formål and
 * forfall.
 */
function make(basis: NoteBasis): Oversikt | null {
  const list = listOf(LAN.id, basis);
  const loans = loansOf(basis);
  if (!list || loans.length === 0) return null;
  const day = closingDay(list, basis.year);
  const forfall = forfallRows(loans);
  const table = draftTable(
    {
      id: LANEPORTEFOLJE.id,
      title: LANEPORTEFOLJE.title,
      group: words`Note lån`,
      unit: basis.unit,
      labelHeader: words`Långiver`,
      columns: [
        { kind: "text", id: "formal", header: words`Formål` },
        { kind: "text", id: "rentetype", header: words`Rentetype` },
        { kind: "text", id: "forfall", header: words`Forfallsår` },
        { kind: "value", id: "saldo", header: words`Saldo ${day}` },
        { kind: "value", id: "andel", header: words`Andel %` },
        { kind: "value", id: "rente", header: words`Rente %` },
        { kind: "value", id: "bundet", header: words`Rentebinding, år` },
      ],
      rows: portfolioRows(loans, forfall, listedMoment(list, basis.year)),
      notes: [
        words`Rente og rentebinding i sumlinjene er snittet, vektet med saldo. Rentebinding er årene fra ${day} til renten ikke lenger er bundet (dager / 365,25); flytende rente er 0.`,
        words`Hele saldoen står på året for siste forfall. Lån med avdragsprofil betales ned før det.`,
      ],
      source: words`Note om langsiktig gjeld, forskrift FOR-2019-06-07-714; «${list.name}».`,
      charts: forfall.length > 0 ? [forfallChart(forfall)] : [],
    },
    basis.grunnlag,
  );
  return { table, problems: laneProblems(loans, list.name) };
}

function portfolioRows(
  loans: readonly ListingRow[],
  forfall: readonly DraftRow[],
  moment: number,
): readonly DraftRow[] {
  return [
    ...loans.map((loan, position) => loanRow(loan, loanId(position), cellsOf(loan, loanId(position), moment))),
    sumRow("total", words`Sum lån`, "total", loans, []),
    heading("rentetyper", words`Rentebinding`),
    ...partRows("rentetype", ["Fast", "Flytende", UNSAID], loans, rentetypeOf),
    heading("formaal", words`Formål`),
    ...partRows("formal", ["Investering", "Andres investeringer", "Kausjoner", VIDEREUTLAN], loans, (loan) =>
      textIn(loan, "formal"),
    ),
    heading("forfallsaar", words`Siste forfall`),
    ...forfall,
  ];
}

const forfallChart = (forfall: readonly DraftRow[]): TableChart<Text> => ({
  id: "forfall",
  title: words`Lån etter år for siste forfall`,
  fromZero: true,
  along: { kind: "rows", ids: forfall.map(({ id }) => id) },
  series: [{ name: words`Saldo`, of: "saldo", drawn: "column" }],
});

/** The loans that are not paid off. */
export const loansOf = (basis: NoteBasis): readonly ListingRow[] =>
  listOf(LAN.id, basis)?.rows.filter(isOutstanding) ?? [];

export const loanId = (position: number): string => `laan${position + 1}`;
const rentetypeOf = (loan: ListingRow): string => textIn(loan, "rentetype") || UNSAID;
export const forfallOf = (loan: ListingRow): string => textIn(loan, "forfall").slice(0, 4) || UNSAID;

/** The loan's line, with its purpose and what is told of it. */
export const loanRow = (loan: ListingRow, id: string, cells: DraftRow["cells"]): DraftRow => ({
  id,
  number: textIn(loan, "lan"),
  label: textIn(loan, "langiver"),
  role: "line",
  cells: { formal: { kind: "text", text: textIn(loan, "formal") }, ...cells },
});

function cellsOf(loan: ListingRow, id: string, moment: number): DraftRow["cells"] {
  const rente = loan.values["rente"];
  return {
    rentetype: { kind: "text", text: rentetypeOf(loan) },
    forfall: { kind: "text", text: forfallOf(loan) },
    saldo: { kind: "amount", ore: oreIn(loan, "utgaende") },
    andel: shareOfAll(id),
    ...(rente?.kind === "number" && { rente: { kind: "number", value: rente.value, decimals: 2 } }),
    bundet: { kind: "number", value: yearsBound(loan, moment), decimals: 2 },
  };
}

const DAY = 86_400_000;

/**
 * Years from the moment until the rate is no longer bound, to the hundredth; 0 for floating rates and for what has run
 * out.
 */
function yearsBound(loan: ListingRow, moment: number): Ratio {
  const until = textIn(loan, "rentebinding");
  if (rentetypeOf(loan) !== "Fast" || until === "") return new Exact(0);
  const days = Math.max(0, (Date.parse(until) - moment) / DAY);
  return new Exact(days).div("365.25").toDecimalPlaces(2);
}

const heading = (id: string, label: Words): DraftRow => ({ id, label, role: "heading", cells: {} });
const shareOfAll = (row: string): DerivedCell =>
  asShare(call("quotient", [at(row, "saldo"), at("total", "saldo")], {}));

/** A column of the loans that hold the words. */
export const loansIn = (
  loans: readonly ListingRow[],
  column: string,
  where: readonly Holds[],
  table?: string,
): CellRun => ({ is: "run", rows: loans.map((_, position) => loanId(position)), column, where, table });

/** A column of theirs, weighted by saldo. */
export const meanOfLoans = (
  loans: readonly ListingRow[],
  column: string,
  where: readonly Holds[],
  table?: string,
): Formula =>
  call(
    "runMean",
    [column, "saldo"].map((each) => loansIn(loans, each, where, table)),
    { column: "saldo" },
  );

const saldoOf = (loans: readonly ListingRow[], where: readonly Holds[]): DerivedCell =>
  asAmount(call("runTotal", [loansIn(loans, "saldo", where)], null));

function sumRow(
  id: string,
  label: Words,
  role: DraftRow["role"],
  loans: readonly ListingRow[],
  where: readonly Holds[],
): DraftRow {
  const mean = (column: string): DerivedCell => asNumber(meanOfLoans(loans, column, where), 2);
  return {
    id,
    label,
    role,
    cells: { saldo: saldoOf(loans, where), andel: shareOfAll(id), rente: mean("rente"), bundet: mean("bundet") },
  };
}

/** A sum for each text the loans have in a column. */
function partRows(
  column: string,
  texts: readonly string[],
  loans: readonly ListingRow[],
  textOf: (loan: ListingRow) => string,
): readonly DraftRow[] {
  return texts
    .filter((text) => loans.some((loan) => textOf(loan) === text))
    .map((text, position) => sumRow(`${column}${position + 1}`, wordsOf(text), "line", loans, [{ column, text }]));
}

function forfallRows(loans: readonly ListingRow[]): readonly DraftRow[] {
  return [...new Set(loans.map(forfallOf))].sort().map((year): DraftRow => {
    const id = year === UNSAID ? "forfallUkjent" : `forfall${year}`;
    return {
      id,
      label: year === UNSAID ? wordsOf(UNSAID) : year,
      role: "line",
      cells: { saldo: saldoOf(loans, [{ column: "forfall", text: year }]), andel: shareOfAll(id) },
    };
  });
}
