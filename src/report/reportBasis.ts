import { DEFINITIONS } from "../law/tables/all";
import { buildGrunnlag, type Grunnlag } from "../ledger/grunnlag/grunnlag";
import { ENHET, KONTOKLASSE, OMRADE } from "../ledger/grunnlag/keyColumns";
import { enhetKey } from "../ledger/grunnlag/unitKeys";
import type { Ledger } from "../ledger/ledger";
import type { Organisation } from "../ledger/organisation";
import type { Month } from "../ledger/period";
import type { Problem } from "../ledger/problem";
import { consolidate } from "../ledger/units/consolidate";
import { type PeriodFacts, upToPeriod } from "../ledger/upToPeriod";
import { wholeYear } from "../ledger/wholeYear";
import type { Table } from "../table/table";
import type { Text } from "../texts/words";
import { organisationInUse } from "./organisationInUse";
import { REPORTS } from "./reports";
import type { OmradeGroup } from "./tables/evaluate";
import { partitionsOf } from "./tables/placeLine";
import type { Template } from "./template/template";
import { treffsikkerhet } from "./treffsikkerhet";

interface BasisInput {
  readonly ledger: Ledger;
  /** As read or proposed; the template's part of it is added here. */
  readonly organisation: Organisation;
  readonly template: Template;
  /** Last month of a report of kind `maaned`; the other kinds know theirs. */
  readonly month?: Month | undefined;
}

/** What the tables of a report are made of: all that takes time, and nothing of how figures are shown. */
export interface ReportBasis {
  /** Up to the report's period, and consolidated. */
  readonly ledger: Ledger;
  /** What consolidating found. */
  readonly problems: readonly Problem[];
  /** Null for the whole year, as `facts` is. */
  readonly month: Month | null;
  readonly facts: PeriodFacts | null;
  readonly organisation: Organisation;
  readonly grunnlag: Grunnlag;
  readonly groups: readonly OmradeGroup[];
  /**
   * The table of what the prognosis methods were worth, made the first time it is asked for; null without a whole year
   * of months.
   */
  readonly backtest: () => Table<Text> | null;
}

/** Definitions whose lines partition a kontoklasse. */
export const PARTITIONING = DEFINITIONS.filter(({ partitions }) => partitions !== null);

/** The basis of a report. Throws RangeError for a report of a month that is not given. */
export function reportBasis({ ledger: whole, organisation: given, template, month: asked }: BasisInput): ReportBasis {
  const month = monthOf(template, asked);
  const { ledger: units, facts } =
    month === null
      ? { ledger: wholeYear(whole), facts: null }
      : upToPeriod(whole, { month, budget: template.avvikMot, periodisering: template.periodisering });
  const { ledger, problems } = consolidate(units, template.konsern);
  const organisation = organisationInUse(given, template);
  const grunnlag = buildGrunnlag(ledger, organisation, partitionsOf(PARTITIONING, template.lineRules), template);
  let backtested: Table<Text> | null | undefined;
  return {
    ledger,
    problems,
    month,
    facts,
    organisation,
    grunnlag,
    groups: omradeGroups(organisation, grunnlag, template.fellesOmrader),
    backtest: () =>
      backtested === undefined
        ? (backtested = treffsikkerhet({
            ledger: consolidate(whole, template.konsern).ledger,
            organisation,
            unit: template.unit,
            fellesOmrader: template.fellesOmrader,
          }))
        : backtested,
  };
}

/** Fields the basis follows. */
const OF_THE_BASIS = [
  "report",
  "lineRules",
  "artOverrides",
  "fellesOmrader",
  "organisasjon",
  "konsern",
] as const satisfies readonly (keyof Template)[];
/** And in a report up to a month, where the year's budget is spread. */
const OF_A_PERIOD = [...OF_THE_BASIS, "periodisering", "avvikMot"] as const satisfies readonly (keyof Template)[];

/** Whether two templates have one basis, so that only the tables need to be laid out again. */
export function isSameBasis(one: Template, other: Template): boolean {
  const fields = REPORTS[one.report].month === undefined ? OF_THE_BASIS : OF_A_PERIOD;
  return fields.every((field) => one[field] === other[field]);
}

/** The report's last month, or null for the whole year. */
function monthOf({ report }: Template, asked: Month | undefined): Month | null {
  const { month, title } = REPORTS[report];
  if (month !== null) return month ?? null;
  if (asked === undefined) throw new RangeError(`${title} må ha en måned`);
  return asked;
}

/**
 * The tjenesteområder that have drift postings, with their enheter, in the organisation's order; felles områder are not
 * tjenesteområder.
 */
export function omradeGroups(
  organisation: Organisation,
  grunnlag: Grunnlag,
  fellesOmrader: readonly string[],
): readonly OmradeGroup[] {
  const column = (name: string): number => grunnlag.keyColumns.indexOf(name);
  const [klasse, omrade, enhet] = [column(KONTOKLASSE), column(OMRADE), column(ENHET)];
  /** Område -> its enheter. */
  const inUse = new Map<string, Set<string>>();
  for (const { keys } of grunnlag.rows) {
    if (keys[klasse] !== "drift") continue;
    const own = inUse.get(keys[omrade] as string);
    if (own) own.add(keys[enhet] as string);
    else inUse.set(keys[omrade] as string, new Set([keys[enhet] as string]));
  }
  const groups = new Map<string, Set<string>>();
  for (const unit of [...organisation.units.values()].sort((a, b) => (a.ansvar < b.ansvar ? -1 : 1))) {
    const key = enhetKey(unit);
    if (fellesOmrader.includes(unit.omrade) || !inUse.get(unit.omrade)?.has(key)) continue;
    groups.set(unit.omrade, (groups.get(unit.omrade) ?? new Set()).add(key));
  }
  return [...groups].map(([name, enheter]) => ({ omrade: name, enheter: [...enheter] }));
}
