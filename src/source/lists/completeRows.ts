import { ore, type Ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";
import type { Problem } from "../../ledger/problem";
import { amortisedThrough, cohortYears } from "../../law/lists/amortisation";
import type { InputColumn, ListingInput } from "../../law/lists/definition";
import { inYear } from "./inYear";
import { oreIn, type ListingRow, type ListingValue } from "./listing";
import { differs } from "./listingProblems";

type Default = NonNullable<InputColumn["default"]>;

/**
 * The rows with what follows from their other columns where the input leaves it blank; where it does not, an amount
 * that differs by more than rounding is a problem, and the input's own is kept.
 */
export function completeRows(
  input: ListingInput,
  rows: readonly ListingRow[],
  file: string,
  year: number,
): { readonly rows: readonly ListingRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const completed = rows.map((row) =>
    input.columns.reduce((known, column) => {
      if (column.default === undefined) return known;
      const value = defaultValue(column.default, known, year);
      const given = known.values[column.id];
      if (given === undefined) return { ...known, values: { ...known.values, [column.id]: value } };
      // A sum is compared where the table shows it.
      if (
        column.default.kind !== "sum" &&
        given.kind === "amount" &&
        value.kind === "amount" &&
        isWrong(given.ore, value.ore)
      ) {
        problems.push(
          differs(
            "liste-amortisering-avviker",
            file,
            `«${inYear(column.header, year)}»`,
            given.ore,
            value.ore,
            "Listens beløp er brukt. Rett det, eller la cellen stå tom.",
            known.row,
          ),
        );
      }
      return known;
    }, row),
  );
  return { rows: completed, problems };
}

/** Actuaries round each year to whole kroner, so a cohort may be off by a krone a year. */
const ROUNDING = 1500;
const isWrong = (given: Ore, computed: Ore): boolean => Math.abs(given - computed) > ROUNDING;

function defaultValue(rule: Default, row: ListingRow, year: number): ListingValue {
  const amount = (value: number): ListingValue => ({ kind: "amount", ore: ore(value) });
  if (rule.kind === "sum") return amount(rule.of.reduce((sum, column) => sum + oreIn(row, column), 0));
  const arose = numberIn(row, rule.fra);
  switch (rule.kind) {
    case "amortiseringstid":
      return { kind: "number", value: new Exact(cohortYears(arose)) };
    case "amortisert": {
      const through = (end: number): Ore =>
        amortisedThrough(oreIn(row, rule.belop), arose, numberIn(row, rule.tid), end);
      return amount(rule.del === "tidligere" ? through(year - 1) : through(year) - through(year - 1));
    }
    case "oppstaattIAar":
      return amount(arose === year ? oreIn(row, rule.belop) : 0);
    case "restTidligere":
      return amount(arose < year ? oreIn(row, rule.belop) - oreIn(row, rule.fratrekk) : 0);
  }
}

function numberIn(row: ListingRow, column: string): number {
  const value = row.values[column];
  return value?.kind === "number" ? value.value.toNumber() : 0;
}
