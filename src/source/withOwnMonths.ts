import { ownMonths } from "../ledger/ownMonths";
import type { Figure } from "../ledger/ledger";
import type { Recognition, SourceReading } from "./source";
import { sumsPerKontoklasse } from "./sumsPerKontoklasse";

/**
 * The reading with amounts of their own month, where a column holds what has come so far at each row's period, or the whole year's budget in every row.
 * Its control sums are those of the months.
 */
export function withOwnMonths(reading: SourceReading, { columns }: Recognition): SourceReading {
  const hasPeriode = columns.some(({ role }) => role.kind === "periode");
  const figuresWhere = (holds: (header: string, soFar: boolean) => boolean): readonly Figure[] =>
    columns.flatMap(({ header, role }) => (role.kind === "amount" && role.periode === undefined && holds(header, role.cumulative === true) ? [role.figure] : []));
  const cumulative = figuresWhere((_, soFar) => soFar);
  const yearly = hasPeriode ? figuresWhere((header, soFar) => !soFar && YEAR_BUDGET.test(header)) : [];
  if (cumulative.length + yearly.length === 0) return reading;
  const ledger = ownMonths(reading.ledger, cumulative, yearly);
  return { ...reading, ledger, control: { ...reading.control, sums: sumsPerKontoklasse(ledger) } };
}

/** «Årsbudsjett», «Rev. årsbudsjett»: the year's, in whichever period's row it stands. */
const YEAR_BUDGET = /års?-?\s?buds/i;
