import { printKroner } from "../amounts/printAmount";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { SourceReading } from "./source";
import { AND, inRow, words } from "../texts/words";

/**
 * The sizes of all amounts of a report together, in øre: 20 000 mrd kr, so that sums, differences of sums and twice
 * such are still exact.
 */
const MOST = 2e15;

/**
 * A problem where the sources' amounts are more, together, than is calculated with exactly; it names them with what
 * each has. Their ledgers are then to be taken `withoutAmounts`.
 */
export function sumsTooLarge(readings: readonly Pick<SourceReading, "control">[]): readonly Problem[] {
  const sources = readings.map(({ control: { name, gross } }) => ({ name, size: sizeOf(gross) }));
  if (sources.reduce((sum, { size }) => sum + size, 0) <= MOST) return [];
  const largest = sources.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size);
  const told = inRow(
    largest.map(({ name, size }) => `«${name}» (${printKroner(size)})`),
    AND,
  );
  return [
    {
      code: "sum-for-stor",
      severity: "error",
      message: words`Beløpene i ${told} er til sammen over 20 000 milliarder kroner, uten fortegn, og tabellene kan ikke regnes eksakt. Kontroller at riktig kolonne er valgt som beløp i hver av dem.`,
    },
  ];
}

const sizeOf = (gross: SourceReading["control"]["gross"]): number =>
  Object.values(gross)
    .flatMap((figures) => Object.values(figures))
    .reduce<number>((sum, size) => sum + size, 0);

/**
 * The ledger with zeros for its amounts: sums that are not exact are worth nothing, and the problem that goes with it
 * says so.
 */
export function withoutAmounts(ledger: Ledger): Ledger {
  const figures = Object.keys(ledger.amounts).map((figure) => [figure, new Float64Array(ledger.size)]);
  return { ...ledger, amounts: Object.fromEntries(figures) as Ledger["amounts"] };
}
