import type { Problem } from "../ledger/problem";
import type { Listing } from "../source/lists/listing";
import { MAALTALL_PROGNOSE, maaltallPrognose } from "./tables/oversikter/maaltallPrognose";
import type { StatementDefinition } from "../law/tables/definition";
import { OKONOMISK_OVERSIKT_DRIFT } from "../law/tables/okonomiskOversiktDrift";
import { STATUS_OKONOMI } from "../law/tables/tjenesteomrader";
import { OMRADETYPE, type Grunnlag } from "../ledger/grunnlag/grunnlag";
import { REPORT_FIGURE_TEXT, type ReportFigure } from "../ledger/grunnlag/reportFigure";
import type { RowInputs } from "../table/table";
import { definitionsOf, wantsAnalysis, wantsInvestering } from "./catalogue";
import { forklaringTables, type ForklaringBasis } from "./tables/forklaring/forklaringTables";
import { investeringTables } from "./tables/investering/investeringTables";
import { titled } from "./konsernReport";
import { portefoljeProblems, portefoljer } from "./perPortefolje";
import type { ReportBasis } from "./reportBasis";
import { smallTables } from "./smallTables";
import { statementTables, type MadeTable } from "./statementTables";
import type { Template } from "./template/template";
import { TREFFSIKKERHET } from "./treffsikkerhet";

/** How the figures of a basis are shown, and what stands beside them. */
interface TableChoices {
  readonly template: Template;
  readonly listings: readonly Listing[];
  /** Table id -> row id -> what the user has written in the table's own fields. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, RowInputs>>;
}

/** One id of the catalogue, and the tables of lists and notes that the whole report has: lines refer to them. */
interface OnlyTable {
  readonly id: string;
  readonly small: readonly string[];
}

interface ReportTables {
  /** In the template's order. */
  readonly tables: readonly MadeTable[];
  /** What the statements of the report are laid out with. */
  readonly statements: ForklaringBasis;
  readonly problems: readonly Problem[];
}

/** The report's tables as the template chooses and shows them; with `only` those of one id, as they stand in the whole. Throws RangeError for an id the report does not have. */
export function reportTables(basis: ReportBasis, { template: whole, listings, inputs }: TableChoices, only?: OnlyTable): ReportTables {
  const { ledger, month, grunnlag, groups, organisation } = basis;
  const template = only ? { ...whole, tables: [only.id] } : whole;
  const inReport = definitionsOf(whole).filter((definition) => isPossible(definition, basis));
  const wanted = definitionsOf(template);
  const possible = wanted.filter((definition) => inReport.includes(definition));
  const small = smallTables(template, ledger.year, grunnlag, listings);
  const known = portefoljer(listings);
  const statements: ForklaringBasis = {
    template: whole, year: ledger.year, month, grunnlag, groups, portefoljer: known, inputs, ledger, organisation,
    noteTables: new Set([...inReport.map(({ id }) => id), ...(only?.small ?? small.tables.map(({ id }) => id))]),
  };
  const wantsPrognose = month !== null && wantsAnalysis(template, MAALTALL_PROGNOSE.id);
  // Other tables show the prognoses of these.
  const shows = (definition: StatementDefinition): boolean => definition === STATUS_OKONOMI || (wantsPrognose && definition === OKONOMISK_OVERSIKT_DRIFT);
  const behind = only && month !== null ? inReport.filter((definition) => shows(definition) && !possible.includes(definition)) : [];
  const made = statementTables([...possible, ...behind], statements);
  const laidOut = titled(ledger, made.filter(({ id }) => possible.some((definition) => definition.id === id)));
  const overview = wantsPrognose ? made.find(({ id }) => id === OKONOMISK_OVERSIKT_DRIFT.id)?.table : undefined;
  const foreseen = overview ? maaltallPrognose(overview, { year: ledger.year, unit: whole.unit, signProfile: whole.signProfile, grunnlag, listings }) : null;
  const investering = investeringTables(statements, listings, (id) => wantsInvestering(template, id, known !== null));
  const explained = forklaringTables(statements, (id) => wantsAnalysis(template, id));
  const backtested = wantsAnalysis(template, TREFFSIKKERHET.id) ? basis.backtest() : null;
  return {
    tables: inOrderOf(template, [...laidOut, ...titled(ledger, investering.tables), ...small.tables, ...(foreseen ? [{ id: MAALTALL_PROGNOSE.id, table: foreseen }] : []), ...explained, ...(backtested ? [{ id: TREFFSIKKERHET.id, table: { ...backtested, unit: whole.unit } }] : [])]),
    statements,
    problems: [
      ...wanted.filter((definition) => !possible.includes(definition)).map((definition) => leftOut(definition, grunnlag)),
      ...portefoljeProblems(template, known),
      ...investering.problems,
      ...small.problems,
      ...(wantsPrognose && foreseen === null && template.tables.length > 0 ? [WITHOUT_PROGNOSIS] : []),
      ...(backtested === null && template.tables.includes(TREFFSIKKERHET.id) ? [WITHOUT_MONTHS] : []),
    ],
  };
}

/** Whether the ledger and the organisation have what the definition needs. */
export function isPossible(definition: StatementDefinition, { grunnlag, groups }: Pick<ReportBasis, "grunnlag" | "groups">): boolean {
  return (groups.length > 0 || !needsOmrader(definition)) && missingFigures(definition, grunnlag).length === 0;
}

function needsOmrader({ lines }: StatementDefinition): boolean {
  return lines.some((line) => line.kind === "groups" || (line.kind === "keys" && line.where.some(({ column }) => column === OMRADETYPE)));
}

function missingFigures({ needs = [] }: StatementDefinition, { figures }: Grunnlag): readonly ReportFigure[] {
  return needs.filter((figure) => !figures.includes(figure));
}

/** The tables as the template orders them, by their id in the catalogue; as they come where it names none. */
function inOrderOf({ tables: order }: Template, made: readonly MadeTable[]): readonly MadeTable[] {
  return order.length === 0 ? made : [...made].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
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

const WITHOUT_PROGNOSIS: Problem = {
  code: "tabell-uten-prognose",
  severity: "info",
  message: `Tabellen «${MAALTALL_PROGNOSE.title}» er utelatt: den regnes av prognosen i § 5-6, som ikke er med i rapporten. Ta med § 5-6 med kolonnen «Prognose».`,
  where: { table: MAALTALL_PROGNOSE.id },
};

const WITHOUT_MONTHS: Problem = {
  code: "tabell-uten-tall",
  severity: "info",
  message: `Tabellen «${TREFFSIKKERHET.title}» er utelatt: verken årets eller fjorårets regnskap har føringer i alle tolv måneder. Legg ved et regnskap med periode for et helt år.`,
  where: { table: TREFFSIKKERHET.id },
};
