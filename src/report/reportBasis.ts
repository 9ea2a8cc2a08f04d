import type { Text } from "../texts/words";
import { consolidate } from "../ledger/units/consolidate";
import type { Ledger } from "../ledger/ledger";
import type { Month } from "../ledger/period";
import type { Organisation } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import { upToPeriod, type PeriodFacts } from "../ledger/upToPeriod";
import { wholeYear } from "../ledger/wholeYear";
import { DEFINITIONS } from "../law/tables/all";
import type { OmradeGroup } from "./tables/evaluate";
import { buildGrunnlag, type Grunnlag } from "../ledger/grunnlag/grunnlag";
import { omradeGroups } from "./tables/omradeGroups";
import { partitionsOf } from "./tables/placeLine";
import type { Table } from "../table/table";
import { REPORTS } from "./reports";
import { organisationInUse } from "./organisationInUse";
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
