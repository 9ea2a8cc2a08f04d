import { words, wordsOf } from "../../../texts/words";
import { LAN } from "../../../law/lists/lan";
import { closingDay } from "../../../source/lists/listedDay";
import { oreIn, textIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { added, at, call } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";
import { asAmount, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { postCell } from "./knownMaaltall";
import { loanRow } from "./lanePortefolje";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

export const FINANS_LAN: OversiktMaker = {
  id: "finans-lan",
  title: words`Finansrapport: Lån nå og ved forrige rapport`,
  lists: [{ input: LAN.id }],
  reports: [],
  make,
};

/**
 * Every loan now and at the last report, and the sum of them against the balance (§ 5-8 D.I). Loans that are paid off
 * are there as long as they were not.
 */
function make(basis: NoteBasis): Oversikt | null {
  const list = listOf(LAN.id, basis);
  if (!list) return null;
  const before = hasLastReport(list) ? "forrige" : "inngaende";
  const loans = list.rows.filter((row) => oreIn(row, before) !== 0 || oreIn(row, "utgaende") !== 0);
  const ids = loans.map((_, position) => `lan${position + 1}`);
  const table = draftTable(
    {
      id: FINANS_LAN.id,
      title: FINANS_LAN.title,
      group: words`Finansrapport`,
      unit: basis.unit,
      labelHeader: words`Långiver`,
      columns: [
        { kind: "text", id: "formal", header: words`Formål` },
        {
          kind: "value",
          id: "forrige",
          header: before === "forrige" ? words`Saldo forrige rapport` : words`Saldo 01.01.${basis.year}`,
        },
        { kind: "value", id: "na", header: words`Saldo ${closingDay(list, basis.year)}` },
        { kind: "value", id: "endring", header: words`Endring` },
      ],
      rows: [
        ...ids.map((id, position) => loanOf(loans[position] as ListingRow, id, before)),
        sumRow(ids),
        ...balanceRows(basis),
      ],
      notes: [
        words`Lån uten pensjonsforpliktelse. Kontrollen «Lån: noten mot kapittel 41–47» holder listen mot balansen på samme dag.`,
      ],
      source: words`Kommuneloven § 14-13; «${list.name}» og balansen (§ 5-8 D.I).`,
    },
    basis.grunnlag,
  );
  return { table, problems: [] };
}

const hasLastReport = ({ rows }: Listing): boolean => rows.some((row) => row.values["forrige"] !== undefined);
const changeOf = (row: string): DerivedCell => asAmount(added([at(row, "na")], [at(row, "forrige")]));

const loanOf = (loan: ListingRow, id: string, before: string): DraftRow =>
  loanRow(loan, id, {
    formal: { kind: "text", text: wordsOf(textIn(loan, "formal")) },
    forrige: { kind: "amount", ore: oreIn(loan, before) },
    na: { kind: "amount", ore: oreIn(loan, "utgaende") },
    endring: changeOf(id),
  });

function sumRow(ids: readonly string[]): DraftRow {
  const sum = (column: string): DerivedCell =>
    asAmount(call("runTotal", [{ is: "run", rows: ids, column, where: [] }], null));
  return {
    id: "total",
    label: words`Sum lån`,
    role: "total",
    cells: { forrige: sum("forrige"), na: sum("na"), endring: changeOf("total") },
  };
}

/** What the balance has now, and what the list differs from it. */
function balanceRows(basis: NoteBasis): readonly DraftRow[] {
  const booked = postCell("lan", basis.year, basis);
  if (booked === null) return [];
  const difference: DerivedCell = asAmount(added([at("total", "na")], [at("balanse", "na")]));
  return [
    { id: "balanse", label: words`Lånegjeld i balansen (§ 5-8 D.I)`, role: "line", cells: { na: booked } },
    { id: "differanse", label: words`Differanse`, role: "line", cells: { na: difference } },
  ];
}
