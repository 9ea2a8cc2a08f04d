import { ownMonths } from "../ledger/ownMonths";
import type { Recognition, SourceReading } from "./source";
import { sumsPerKontoklasse } from "./sumsPerKontoklasse";

/** The reading with amounts of their own month, where a column holds what has come so far at each row's period. Its control sums are those of the months. */
export function withOwnMonths(reading: SourceReading, { columns }: Recognition): SourceReading {
  const cumulative = columns.flatMap(({ role }) => (role.kind === "amount" && role.cumulative === true && role.periode === undefined ? [role.figure] : []));
  if (cumulative.length === 0) return reading;
  const ledger = ownMonths(reading.ledger, cumulative);
  return { ...reading, ledger, control: { ...reading.control, sums: sumsPerKontoklasse(ledger) } };
}
