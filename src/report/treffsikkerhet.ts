import { words, type Text } from "../texts/words";
import { ore, ZERO, type Ore } from "../amounts/ore";
import type { Unit } from "../amounts/printAmount";
import { parseKonto } from "../ledger/kostra/konto";
import type { Figure, Ledger } from "../ledger/ledger";
import { monthOfCode } from "../ledger/period";
import { monthName } from "../texts/dates";
import type { Problem } from "../ledger/problem";
import type { Organisation } from "../ledger/organisation";
import { backtest, BACKTESTMETODER, MAANEDER, type Backtest, type Maanedsserie } from "../table/fn/backtest";
import { enhetKey } from "../ledger/grunnlag/unitKeys";
import type { TableMaker } from "./tableMaker";
import { METODE_TEXT } from "../table/metodeText";
import type { Cell, Table, TableRow, ValueColumn } from "../table/table";

const TREFFSIKKERHET = { id: "prognose-treffsikkerhet", title: words`Treffsikkerhet for prognosemetodene` } as const;

export const TREFFSIKKERHET_TABLE: TableMaker = {
  ...TREFFSIKKERHET,
  reports: { year: "named", period: "always" },
  lists: [],
  make: ({ backtest: tested, unit }) => {
    const table = tested();
    return table
      ? { tables: [{ ...table, unit }], problems: [] }
      : { tables: [], problems: [], leftOut: WITHOUT_MONTHS };
  },
};

const WITHOUT_MONTHS: Problem = {
  code: "tabell-uten-tall",
  severity: "info",
  message: words`Tabellen «${TREFFSIKKERHET.title}» er utelatt: verken årets eller fjorårets regnskap har føringer i alle tolv måneder. Legg ved et regnskap med periode for et helt år.`,
  where: { table: TREFFSIKKERHET.id },
};

const ALL = "alle";

interface BacktestBasis {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly unit: Unit;
  readonly fellesOmrader: readonly string[];
}

/**
 * How far each method would have missed after each month of a year that is over: the mean of |prognosis − the year's
 * result| over the enheter.
 * Of the ledger's own year where it has all its months, else of last year. Null when neither does.
 */
export function treffsikkerhet(basis: BacktestBasis): Table<Text> | null {
  const { ledger } = basis;
  const figure = (["regnskap", "regnskapIFjor"] as const).find((candidate) => isWholeYear(ledger, candidate));
  if (!figure) return null;
  const serier = seriesOf(basis, figure);
  if (serier.length === 0) return null;
  const year = figure === "regnskap" ? ledger.year : ledger.year - 1;
  const columns: readonly ValueColumn<Text>[] = [
    ...MAANEDER.map((month): ValueColumn<Text> => ({
      kind: "value",
      id: `etter${month}`,
      header: words`Etter ${monthName(month)}`,
    })),
    { kind: "value", id: ALL, header: words`Alle måneder` },
  ];
  const result = backtest(serier);
  return {
    ...TREFFSIKKERHET,
    title: words`${TREFFSIKKERHET.title}, ${year}`,
    group: words`Prognosemetoder`,
    unit: basis.unit,
    labelHeader: words`Metode`,
    columns,
    rows: BACKTESTMETODER.map((metode) => rowOf(metode, result)),
    notes: [
      words`Gjennomsnittet av |prognose − årets regnskap| for ${serier.length} enheter, når metoden brukes etter hver måned i ${year}. Lavest er best.`,
      words`Blank: metoden mangler grunnlag (budsjett eller fjorår med måneder). Sammenlign bare metoder som har svart for like mange enheter.`,
      ...unanswered(result),
      ...(serier.some(({ budsjett }) => budsjett !== null)
        ? [
            words`Revidert budsjett inneholder vedtak som er gjort senere på året, og er derfor en mild prøve for metodene som bruker det.`,
          ]
        : []),
    ],
    source: words`Kommunens regnskap per måned; metodene er ikke definert i lov eller forskrift`,
  };
}

/**
 * Whether the figure has postings of drift in every month: drift is what is foreseen, and a balance of December says
 * nothing of it.
 */
function isWholeYear({ amounts, columns: { konto, periode } }: Ledger, figure: Figure): boolean {
  const isDrift = konto.codes.map(isOfDrift);
  const months = periode.codes.map(monthOfCode);
  const seen = new Set<number | null | undefined>();
  amounts[figure]?.forEach(
    (amount, row) =>
      amount !== 0 && isDrift[konto.index[row] as number] && seen.add(months[periode.index[row] as number]),
  );
  return [...MAANEDER, 12].every((month) => seen.has(month));
}

const isOfDrift = (konto: string): boolean => parseKonto(konto)?.kontoklasse === "drift";

/** One series an enhet of the tjenesteområder: its drift postings, month by month. */
function seriesOf(
  { ledger, organisation, fellesOmrader }: BacktestBasis,
  figure: "regnskap" | "regnskapIFjor",
): readonly Maanedsserie[] {
  const enheter = ledger.columns.ansvar.codes.map((ansvar) => {
    const unit = organisation.units.get(ansvar);
    return unit && !fellesOmrader.includes(unit.omrade) ? `${unit.omrade} ${enhetKey(unit)}` : null;
  });
  const ofYear = figure === "regnskap";
  const actual = perMonth(ledger, enheter, figure);
  const budget = ofYear ? perMonth(ledger, enheter, "revidertBudsjett") : null;
  const lastYear = ofYear ? perMonth(ledger, enheter, "regnskapIFjor") : null;
  return [...(actual ?? [])].map(([id, regnskap]) => ({
    id,
    regnskap,
    budsjett: budget && (budget.get(id) ?? NOTHING),
    iFjor: lastYear && (lastYear.get(id) ?? NOTHING),
  }));
}

const NOTHING: readonly Ore[] = Array.from({ length: 12 }, () => ZERO);

/** Enhet -> its twelve months of drift; null when the figure has no months. Closing periods count as December. */
function perMonth(
  ledger: Ledger,
  enheter: readonly (string | null)[],
  figure: Figure,
): ReadonlyMap<string, readonly Ore[]> | null {
  const amounts = ledger.amounts[figure];
  const { konto, ansvar, periode } = ledger.columns;
  const isDrift = konto.codes.map(isOfDrift);
  const months = periode.codes.map(monthOfCode);
  const sums = new Map<string, number[]>();
  for (let row = 0; amounts && row < ledger.size; row++) {
    if (amounts[row] === 0 || !isDrift[konto.index[row] as number]) continue;
    const enhet = enheter[ansvar.index[row] as number];
    const month = months[periode.index[row] as number];
    if (!enhet || !month) continue;
    const year = sums.get(enhet) ?? (sums.set(enhet, NOTHING.map(Number)).get(enhet) as number[]);
    const m = Math.min(month, 12) - 1;
    year[m] = (year[m] as number) + (amounts[row] as number);
  }
  return sums.size === 0 ? null : new Map([...sums].map(([enhet, year]) => [enhet, year.map(ore)]));
}

function rowOf(metode: (typeof BACKTESTMETODER)[number], { perMaaned, perMetode }: Backtest): TableRow<Text> {
  const amount = (absoluttAvvik: Ore | null | undefined): Cell<Text> =>
    absoluttAvvik === null || absoluttAvvik === undefined ? { kind: "empty" } : { kind: "amount", ore: absoluttAvvik };
  const cells = [
    ...MAANEDER.map((month) => perMaaned.find((hit) => hit.metode === metode && hit.maaned === month)),
    perMetode.find((hit) => hit.metode === metode),
  ];
  return {
    id: metode,
    number: "",
    label: METODE_TEXT[metode],
    role: "line",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: cells.map((hit) => amount(hit?.absoluttAvvik)),
  };
}

function unanswered({ perMetode }: Backtest): readonly Text[] {
  return perMetode
    .filter(({ besvart, ubesvart }) => besvart > 0 && ubesvart > 0)
    .map(
      ({ metode, besvart, ubesvart }) =>
        words`${METODE_TEXT[metode]} kunne ikke svare i ${ubesvart} av ${besvart + ubesvart} tilfeller.`,
    );
}
