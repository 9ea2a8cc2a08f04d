import { ore, type Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import { mergeLedgers } from "../ledger/mergeLedgers";
import type { LeftOut, SumsPerKontoklasse } from "../ledger/sourceControl";
import { controlFigures } from "./controlFigures";
import { doubleFigureProblems } from "./doubleFigureProblems";
import type { SourceReading } from "./source";
import { sumsTooLarge, withoutAmounts } from "./sumsTooLarge";

/**
 * One reading of a workbook's sheets: their rows together, and a problem for figures two of them have of the same
 * accounts.
 */
export function joinedReadings(name: string, year: number, readings: readonly SourceReading[]): SourceReading {
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return only;
  const tooLarge = sumsTooLarge(readings);
  const exact = tooLarge.length === 0;
  const ledger = mergeLedgers(
    year,
    readings.map((reading) => (exact ? reading.ledger : withoutAmounts(reading.ledger))),
  );
  const sum = (count: (reading: SourceReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  return {
    ledger,
    control: {
      name,
      kind: "xlsx",
      rowsRead: sum(({ control }) => control.rowsRead),
      rowsUsed: sum(({ control }) => control.rowsUsed),
      leftOut: joinedLeftOut(readings.flatMap(({ control }) => control.leftOut)),
      ...controlFigures(ledger, exact ? joinedGross(readings.map(({ control }) => control.gross)) : {}),
    },
    // A month without postings is no fault where others have some.
    problems: [
      ...readings.flatMap(({ problems, control }) =>
        control.rowsRead > 0 || ledger.size === 0
          ? problems
          : problems.filter(({ code }) => code !== "kilde-ingen-rader"),
      ),
      ...tooLarge,
      ...doubleFigureProblems(readings),
    ],
    areSignsSaid: readings.some(({ areSignsSaid }) => areSignsSaid === true),
    questions: readings
      .flatMap(({ questions }) => questions)
      .filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at),
  };
}

function joinedGross(all: readonly SumsPerKontoklasse[]): SumsPerKontoklasse {
  const kontoklasser = [...new Set(all.flatMap((each) => Object.keys(each)))];
  return Object.fromEntries(
    kontoklasser.map((kontoklasse) => [
      kontoklasse,
      all.reduce<Partial<Record<Figure, Ore>>>((sums, each) => joinedSums(sums, each[kontoklasse]), {}),
    ]),
  );
}

function joinedLeftOut(all: readonly LeftOut[]): readonly LeftOut[] {
  const byReason = new Map<LeftOut["reason"], LeftOut>();
  for (const each of all) {
    const before = byReason.get(each.reason);
    byReason.set(
      each.reason,
      before ? { ...before, rows: before.rows + each.rows, sums: joinedSums(before.sums, each.sums) } : each,
    );
  }
  return [...byReason.values()];
}

function joinedSums(one: LeftOut["sums"] = {}, other: LeftOut["sums"] = {}): Partial<Record<Figure, Ore>> {
  const figures = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Figure[];
  const sums = figures.map((figure) => [figure, (one[figure] ?? 0) + (other[figure] ?? 0)] as const);
  return Object.fromEntries(sums.flatMap(([figure, sum]) => (Number.isSafeInteger(sum) ? [[figure, ore(sum)]] : [])));
}
