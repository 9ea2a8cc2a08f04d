import { controlProblems } from "../checks/controlProblems";
import { ledgerProblems } from "../checks/ledgerProblems";
import { organisationProblems } from "../checks/organisationProblems";
import { runControls } from "../checks/runControls";
import type { Ledger } from "../ledger/ledger";
import type { Organisation } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { Listing } from "../listings/listing";
import type { StatementDefinition } from "../statements/definition";
import { KONSERNINTERNE } from "../statements/definitions/balanse";
import { DEFINITIONS } from "../statements/definitions/all";
import { evaluate } from "../statements/evaluate";
import { buildGrunnlag, OMRADETYPE, type Grunnlag } from "../statements/grunnlag";
import { mergeRows } from "../statements/mergeRows";
import { netFundLines } from "../statements/netFundLines";
import { omradeGroups } from "../statements/omradeGroups";
import { REPORT_FIGURE_TEXT, type ReportFigure } from "../statements/reportFigure";
import type { Statement } from "../statements/statement";
import { fellesProblems, unplacedProblems } from "../statements/statementProblems";
import { layOut } from "../table/layOut";
import type { Table } from "../table/table";
import { definitionsOf } from "./catalogue";
import type { Report } from "./report";
import { smallTables } from "./smallTables";
import type { Template } from "./template";

export interface ReportInput {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly template: Template;
  /** One per source file, and what was found while reading them. */
  readonly controls: readonly SourceControl[];
  readonly problems: readonly Problem[];
  /** Small inputs beside the ledger: loans, funds, pension. */
  readonly listings?: readonly Listing[] | undefined;
}

/** The whole report as a value: tables, the basis their formulas stand on, control sums and every problem. */
export function buildReport({ ledger, organisation, template, controls, problems, listings = [] }: ReportInput): Report {
  const partitioning = DEFINITIONS.filter((definition) => definition.partitions !== null);
  const grunnlag = buildGrunnlag(ledger, organisation, partitioning, template);
  const groups = omradeGroups(organisation, grunnlag, template.fellesOmrader);
  const wanted = definitionsOf(template);
  const isPossible = (definition: StatementDefinition): boolean => (groups.length > 0 || !needsOmrader(definition)) && missingFigures(definition, grunnlag).length === 0;
  const possible = wanted.filter(isPossible);
  const statements = possible.flatMap((definition) =>
    (definition.perOmrade ? groups : [undefined]).map((omrade) => ({ definition, statement: asShown(evaluate(definition, grunnlag, groups, omrade), template, ledger.year) })));
  // The controls compare tables that the template may leave out.
  const compared = DEFINITIONS.filter((definition) => !definition.perOmrade && isPossible(definition)).map((definition) => evaluate(definition, grunnlag, groups));
  const controlResults = runControls({ statements: compared, grunnlag, ledger, sources: controls, artOverrides: template.artOverrides });
  const laidOut = statements.map(({ definition, statement }) => ({ id: definition.id, table: layOut(statement, grunnlag.figures, {
    ...template,
    year: ledger.year,
    columns: template.columns[definition.id],
    labels: template.labels[definition.id] ?? {},
  }) }));
  const small = smallTables(template, ledger.year, grunnlag, listings);
  return {
    template,
    year: ledger.year,
    tables: inOrderOf(template, [...laidOut, ...small.tables.map((table) => ({ id: table.id, table }))]),
    grunnlag,
    controls,
    controlResults,
    problems: [
      ...problems,
      ...ledgerProblems(ledger, template.artOverrides),
      ...organisationProblems(ledger, organisation),
      ...unplacedProblems(grunnlag, partitioning.map((definition) => definition.id)),
      ...controlProblems(controlResults),
      ...fellesProblems(grunnlag, template.fellesOmrader),
      ...wanted.filter((definition) => !possible.includes(definition)).map((definition) => leftOut(definition, grunnlag)),
      ...small.problems,
    ],
  };
}

/** The last year whose layout had one net line a fund. */
const LAST_NET_YEAR = 2021;

/** The statement with the lines that the template shows as one. */
function asShown(statement: Statement, { fundLines, konserninterne }: Template, year: number): Statement {
  const net = fundLines === "netto" || (fundLines === "etterAar" && year <= LAST_NET_YEAR);
  const funds = net ? netFundLines(statement) : statement;
  return konserninterne === "samlet" ? mergeRows(funds, KONSERNINTERNE) : funds;
}

function needsOmrader({ lines }: StatementDefinition): boolean {
  return lines.some((line) => line.kind === "groups" || (line.kind === "keys" && line.where.some(({ column }) => column === OMRADETYPE)));
}

function missingFigures({ needs = [] }: StatementDefinition, { figures }: Grunnlag): readonly ReportFigure[] {
  return needs.filter((figure) => !figures.includes(figure));
}

/** The tables as the template orders them, by their id in the catalogue; as they come where it names none. */
function inOrderOf({ tables: order }: Template, made: readonly { readonly id: string; readonly table: Table }[]): readonly Table[] {
  const sorted = order.length === 0 ? made : [...made].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return sorted.map(({ table }) => table);
}

function leftOut(definition: StatementDefinition, grunnlag: Grunnlag): Problem {
  const missing = missingFigures(definition, grunnlag).map((figure) => REPORT_FIGURE_TEXT[figure]);
  return {
    code: missing.length > 0 ? "tabell-uten-tall" : "tabell-uten-omrader",
    severity: "info",
    message: missing.length > 0
      ? `Tabellen «${definition.title}» er utelatt: kildene har ikke ${missing.join(" og ")}. Legg ved fjorårets regnskap, eller en hovedbok med inngående saldo.`
      : `Tabellen «${definition.title}» er utelatt: kildene har ingen driftsføringer med ansvar i et tjenesteområde. Legg ved en kilde med ansvar, og organisasjonsfilen.`,
    where: { table: definition.id },
  };
}
