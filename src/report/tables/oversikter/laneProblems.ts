import type { Problem } from "../../../ledger/problem";
import { textIn, type ListingRow } from "../../../source/lists/listing";
import { words, wordsOf } from "../../../texts/words";

const NEEDED = [
  { column: "rente", header: "Rente %", then: "snittrenten er regnet som om den var 0" },
  { column: "rentetype", header: "Rentetype", then: "lånet er ikke regnet med som fast rente" },
  { column: "forfall", header: "Forfall", then: "lånet er ikke regnet med blant dem som forfaller innen 12 måneder" },
] as const;

/** A problem for each loan that lacks what the portfolio is measured by. */
export function laneProblems(loans: readonly ListingRow[], file: string): readonly Problem[] {
  return loans.flatMap((loan) => [
    ...NEEDED.filter(({ column }) => loan.values[column] === undefined).map(({ header, then }) =>
      lacking(loan, header, then, file),
    ),
    ...(textIn(loan, "rentetype") === "Fast" && textIn(loan, "rentebinding") === ""
      ? [lacking(loan, "Rentebinding til", "rentebindingen er regnet som 0 år", file)]
      : []),
  ]);
}

const lacking = (loan: ListingRow, header: string, then: string, file: string): Problem => ({
  code: "laan-uten-opplysning",
  severity: "warning",
  message: words`Rad ${loan.row}: lånet «${textIn(loan, "lan")}» mangler «${wordsOf(header)}», og ${wordsOf(then)}. Fyll den ut.`,
  where: { file, row: loan.row, column: header },
});
