import type { StatementDefinition } from "../../law/tables/definition";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { OMRADETYPE } from "../../ledger/grunnlag/keyColumns";
import { REPORT_FIGURE_TEXT, type ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Problem } from "../../ledger/problem";
import { titled } from "../konsernReport";
import { statementTables } from "../statementTables";
import type { Making, TableMaker } from "../tableMaker";
import { AND, inRow, words, wordsOf } from "../../texts/words";

/** The tables of a definition, or why the ledger has not what it takes. */
export function statementMaker(definition: StatementDefinition, reports: TableMaker["reports"]): TableMaker {
  const { id, title, perOmrade } = definition;
  return {
    id,
    title: wordsOf(title),
    perOmrade,
    reports,
    lists: [],
    definition,
    isPossible: (basis) => isPossible(definition, basis),
    make: (making) =>
      isPossible(definition, making)
        ? { tables: titled(making.ledger, statementTables(definition, making)), problems: [] }
        : { tables: [], problems: [], leftOut: leftOut(definition, making.grunnlag) },
  };
}

/** Whether the ledger and the organisation have what the definition needs. */
export function isPossible(
  definition: StatementDefinition,
  { grunnlag, groups }: Pick<Making, "grunnlag" | "groups">,
): boolean {
  return (groups.length > 0 || !needsOmrader(definition)) && missingFigures(definition, grunnlag).length === 0;
}

/** Whether its rows are of enheter or områder. */
export function needsOmrader({ lines }: StatementDefinition): boolean {
  return lines.some(
    (line) =>
      line.kind === "groups" || (line.kind === "keys" && line.where.some(({ column }) => column === OMRADETYPE)),
  );
}

function missingFigures({ needs = [] }: StatementDefinition, { figures }: Grunnlag): readonly ReportFigure[] {
  return needs.filter((figure) => !figures.includes(figure));
}

function leftOut(definition: StatementDefinition, grunnlag: Grunnlag): Problem {
  const missing = missingFigures(definition, grunnlag).map((figure) => REPORT_FIGURE_TEXT[figure]);
  return {
    code: missing.length > 0 ? "tabell-uten-tall" : "tabell-uten-omrader",
    severity: "info",
    message:
      missing.length > 0
        ? words`Tabellen «${wordsOf(definition.title)}» er utelatt: kildene har ikke ${inRow(missing.map(wordsOf), AND)}. Legg ved fjorårets regnskap, eller en hovedbok med inngående saldo.`
        : words`Tabellen «${wordsOf(definition.title)}» er utelatt: kildene har ingen driftsføringer med ansvar i et tjenesteområde. Legg ved en kilde med ansvar, og organisasjonsfilen.`,
    where: { table: definition.id },
  };
}
