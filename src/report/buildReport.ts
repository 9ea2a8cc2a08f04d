import { words, type Text } from "../texts/words";
import { ore, oreOfKroner } from "../amounts/ore";
import { controlProblems, type Materiality } from "./controls/controlProblems";
import { ledgerProblems } from "./controls/ledgerProblems";
import { organisationProblems } from "./controls/organisationProblems";
import { FORBEHOLD, type Forbehold } from "../law/forbehold";
import { CONTROLS } from "../law/controls/all";
import { listControls } from "./controls/listControls";
import { listDays, listTables } from "./controls/listTables";
import { runControls } from "./controls/runControls";
import { reglerOf } from "../ledger/units/fellesRegler";
import { konsernControls } from "./controls/konsernControls";
import type { Ledger } from "../ledger/ledger";
import { dateOf, type Month } from "../ledger/period";
import { lastDayOf } from "../texts/dates";
import { MONTHS } from "../texts/months";
import type { Organisation } from "../ledger/organisation";
import { hasErrors, type Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { PeriodFacts } from "../ledger/upToPeriod";
import type { Listing } from "../source/lists/listing";
import { DEFINITIONS } from "../law/tables/all";
import type { Statement } from "./tables/statement";
import { wholeStatement } from "./tables/evaluate";
import { avskrivningstidProblems } from "./tables/lists/avskrivningstidProblems";
import { selvkostProblems } from "./tables/lists/selvkostProblems";
import { budsjettkravProblems } from "./tables/notes/budsjettkravProblems";
import { disponeringProblems } from "./tables/notes/disponeringProblems";
import { fellesProblems, unplacedProblems } from "./tables/statementProblems";
import type { RowInputs, Table } from "../table/table";
import { REPORTS } from "./reports";
import { wantsTable } from "./catalogue";
import { konsernReport } from "./konsernReport";
import { lineFourProblems } from "./lineFour";
import { noteFigures } from "./noteFigures";
import type { NoteBasis } from "./tables/notes/note";
import { periodProblems } from "./periodProblems";
import type { Report } from "./report";
import { reportIn } from "./reportIn";
import { PARTITIONING, reportBasis, type ReportBasis } from "./reportBasis";
import { tableSteps } from "./reportTables";
import { atOnce, type Steps } from "../table/steps";
import { isPossible } from "./tables/statementMaker";
import type { Template } from "./template/template";

export interface ReportInput {
  readonly ledger: Ledger;
  /** As read or proposed; the template's part of it is added here. */
  readonly organisation: Organisation;
  readonly template: Template;
  /** One per source file, and what was found while reading them. */
  readonly controls: readonly SourceControl[];
  readonly problems: readonly Problem[];
  /** Small inputs beside the ledger: loans, funds, pension. */
  readonly listings?: readonly Listing[] | undefined;
  /** Last month of a report of kind `maaned`; the other kinds know theirs. */
  readonly month?: Month | undefined;
  /** Table id -> row id -> what the user has written in the table's own fields. */
  readonly inputs?: ReadonlyMap<string, ReadonlyMap<string, RowInputs>> | undefined;
}

const STATEMENTS = PARTITIONING.map(({ id }) => id);

/**
 * The whole report as a value: tables, the basis their formulas stand on, control sums and every problem. Throws
 * RangeError for a report of a month that is not given.
 */
export const buildReport = (input: ReportInput, basis?: ReportBasis): Report => reportIn(madeReport(input, basis));

/** The report before it is said in a language. */
export const madeReport = (input: ReportInput, basis?: ReportBasis): Report<Text> => atOnce(makingSteps(input, basis));

/** The report as `buildReport` gives it, resting after each of its parts. */
export function* reportSteps(input: ReportInput, basis?: ReportBasis): Steps<Report> {
  return reportIn(yield* makingSteps(input, basis));
}

function* makingSteps(input: ReportInput, given?: ReportBasis): Steps<Report<Text>> {
  const basis = given ?? reportBasis(input);
  yield;
  const { template, controls, listings = [], inputs = new Map() } = input;
  const { ledger, month, grunnlag } = basis;
  const { year } = ledger;
  const made = yield* tableSteps(basis, { template, listings, inputs });
  // The controls compare tables that the template may leave out.
  const compared = DEFINITIONS.filter((definition) => !definition.perOmrade && isPossible(definition, basis)).map(
    (definition) => wholeStatement(definition, basis),
  );
  yield;
  const isYear = REPORTS[template.report].class === "year";
  const noteBasis = { year, unit: template.unit, signProfile: template.signProfile, grunnlag, listings };
  const controlResults = controlled(input, basis, compared, isYear ? noteFigures(noteBasis) : []);
  yield;
  const tables = [...made.tables.map(({ table }) => table), ...konsernReport(ledger, made.making)];
  return {
    template,
    year,
    month,
    tables,
    forbehold: forbeholdOf(tables, year),
    grunnlag,
    controls,
    controlResults,
    problems: problemsOf(input, basis, noteBasis, { controls: controlResults, tables: made.problems }),
  };
}

/** All there is to tell: of the sources, the ledger, the organisation, the controls and the tables. */
function problemsOf(
  { template, problems, listings = [] }: ReportInput,
  { ledger, month, facts, organisation, grunnlag, problems: ofBasis }: ReportBasis,
  noteBasis: NoteBasis,
  { controls, tables }: { readonly controls: ReturnType<typeof runControls>; readonly tables: readonly Problem[] },
): readonly Problem[] {
  // Of what could not be read there is nothing more to say than why.
  if (ledger.size === 0 && hasErrors(problems)) return problems;
  const { year } = ledger;
  const isYear = REPORTS[template.report].class === "year";
  return [
    ...problems,
    ...ofBasis,
    ...(month === null || facts === null ? [] : periodProblems(facts, year, month, template.periodisering)),
    ...ledgerProblems(ledger, template.artOverrides),
    ...organisationProblems(ledger, organisation),
    ...unplacedProblems(grunnlag, STATEMENTS),
    ...controlProblems(controls, materialityOf(template, grunnlag)),
    ...(isYear
      ? [
          ...disponeringProblems(noteBasis),
          ...avskrivningstidProblems(listings, year),
          ...selvkostProblems(listings, year),
        ]
      : []),
    ...budsjettkravProblems(noteBasis, isYear),
    ...fellesProblems(grunnlag, template.fellesOmrader),
    ...(wantsTable(template, "5-4-1") ? lineFourProblems(ledger, template) : []),
    ...tables,
  ];
}

/** What of the controls is told apart; § 5-9 follows the original budget where there is no revised one. */
const materialityOf = ({ terskel }: Template, { figures }: ReportBasis["grunnlag"]): Materiality => ({
  least: oreOfKroner(terskel.kontroll) ?? ore(0),
  ...(figures.includes("opprinneligBudsjett") &&
    !figures.includes("revidertBudsjett") && { advice: { disponering: WITHOUT_REVISED } }),
});

const WITHOUT_REVISED = words`Kildene har ikke revidert budsjett, og § 5-9 følger det opprinnelige. Legg til revidert budsjett, eller oppgi det som er vedtatt i listen «Vedtatte disposisjoner».`;

/** The controls that are in use, run on the tables they compare; `notes`: those of a year. */
function controlled(
  { template, controls, listings = [] }: ReportInput,
  { ledger, month, facts, grunnlag }: ReportBasis,
  compared: readonly Statement[],
  notes: ReturnType<typeof noteFigures>,
): ReturnType<typeof runControls> {
  const { year } = ledger;
  const inUse = [
    ...CONTROLS,
    ...listControls(listings, year),
    ...konsernControls(ledger, grunnlag, reglerOf(template.konsern), compared),
  ];
  return runControls(
    {
      statements: compared,
      notes,
      lists: listTables(listings, year),
      listDays: listDays(listings, year),
      grunnlag,
      ledger,
      sources: controls,
      artOverrides: template.artOverrides,
      period: periodOf(year, month, facts),
    },
    inUse,
  );
}

/** What is told of the tables the report has, and of its year. */
function forbeholdOf(tables: readonly Table<Text>[], year: number): readonly Forbehold[] {
  return FORBEHOLD.flatMap((forbehold) => {
    const { row, years: [from, to] = [year, year] } = forbehold;
    const found = tables.filter(
      ({ id, rows }) => forbehold.tables.includes(id) && (row === undefined || rows.some((each) => each.id === row)),
    );
    return found.length > 0 && from <= year && year <= to ? [{ ...forbehold, tables: found.map(({ id }) => id) }] : [];
  });
}

function periodOf(year: number, month: Month | null, facts: PeriodFacts | null) {
  return month === null || facts === null
    ? null
    : {
        lastDay: lastDayOf(year, month),
        date: dateOf(year, month),
        isOpenYear: month < MONTHS.length,
        later: facts.later.sum,
      };
}
