import { checkStatements } from "../checks/checkStatements";
import { sourceProblems } from "../checks/checkSources";
import { ledgerProblems } from "../checks/ledgerProblems";
import { organisationProblems } from "../checks/organisationProblems";
import type { Ledger } from "../ledger/ledger";
import type { Organisation } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import type { SourceControl } from "../ledger/sourceControl";
import type { StatementDefinition } from "../statements/definition";
import { DEFINITIONS } from "../statements/definitions/all";
import { evaluate } from "../statements/evaluate";
import { buildGrunnlag, OMRADETYPE } from "../statements/grunnlag";
import { omradeGroups } from "../statements/omradeGroups";
import { fellesProblems, unplacedProblems } from "../statements/statementProblems";
import { layOut } from "../table/layOut";
import { definitionsOf } from "./catalogue";
import type { Report } from "./report";
import type { Template } from "./template";

export interface ReportInput {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly template: Template;
  /** One per source file, and what was found while reading them. */
  readonly controls: readonly SourceControl[];
  readonly problems: readonly Problem[];
}

/** The whole report as a value: tables, the basis their formulas stand on, control sums and every problem. */
export function buildReport({ ledger, organisation, template, controls, problems }: ReportInput): Report {
  const partitioning = DEFINITIONS.filter((definition) => definition.partitions !== null);
  const grunnlag = buildGrunnlag(ledger, organisation, partitioning, template);
  const groups = omradeGroups(organisation, grunnlag, template.fellesOmrader);
  const wanted = definitionsOf(template);
  const possible = wanted.filter((definition) => groups.length > 0 || !needsOmrader(definition));
  const statements = possible.flatMap((definition) =>
    (definition.perOmrade ? groups : [undefined]).map((omrade) => ({ definition, statement: evaluate(definition, grunnlag, groups, omrade) })));
  const statutory = partitioning.map((definition) => evaluate(definition, grunnlag, groups));
  return {
    template,
    year: ledger.year,
    tables: statements.map(({ definition, statement }) => layOut(statement, grunnlag.figures, {
      ...template,
      year: ledger.year,
      columns: template.columns[definition.id],
      labels: template.labels[definition.id] ?? {},
    })),
    grunnlag,
    controls,
    problems: [
      ...problems,
      ...ledgerProblems(ledger, template.artOverrides),
      ...organisationProblems(ledger, organisation),
      ...unplacedProblems(grunnlag, partitioning.map((definition) => definition.id)),
      ...sourceProblems(controls, grunnlag),
      ...checkStatements(statutory),
      ...fellesProblems(grunnlag, template.fellesOmrader),
      ...wanted.filter((definition) => !possible.includes(definition)).map(leftOut),
    ],
  };
}

function needsOmrader({ lines }: StatementDefinition): boolean {
  return lines.some((line) => line.kind === "groups" || (line.kind === "keys" && line.where.some(({ column }) => column === OMRADETYPE)));
}

function leftOut(definition: StatementDefinition): Problem {
  return {
    code: "tabell-uten-omrader",
    severity: "info",
    message: `Tabellen «${definition.title}» er utelatt: kildene har ingen driftsføringer med ansvar i et tjenesteområde. Legg ved en kilde med ansvar, og organisasjonsfilen.`,
    where: { table: definition.id },
  };
}
