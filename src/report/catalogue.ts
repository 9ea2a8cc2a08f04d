import { LISTINGS } from "../law/lists/all";
import { NOTE_LAAN_FORFALL, NOTE_LAAN_RENTEBINDING } from "../law/lists/lan";
import { FINANS_PLASSERINGER } from "../law/lists/plasseringer";
import { INVESTERINGSPROSJEKTER } from "../law/lists/prosjekter";
import { BALANSE } from "../law/tables/balanse";
import { DEFINITIONS } from "../law/tables/all";
import { BUDSJETTJUSTERING } from "../law/tables/budsjettjustering";
import { STATUS_OKONOMI } from "../law/tables/tjenesteomrader";
import type { Listing } from "../source/lists/listing";
import { REPORTS, type ReportClass } from "./reports";
import { listingTable, noteTable, oversiktTable } from "./smallMakers";
import { hasLists, type Stands, type TableMaker } from "./tableMaker";
import { FORKLARINGSTABELLER } from "./tables/forklaring/forklaringTables";
import { INVESTERINGSTABELLER } from "./tables/investering/investeringTables";
import { NOTES } from "./tables/notes/all";
import { OVERSIKTER } from "./tables/oversikter/all";
import type { OversiktMaker } from "./tables/oversikter/oversikt";
import { FINANS_LAN } from "./tables/oversikter/finansLan";
import { FINANS_RENTE } from "./tables/oversikter/finansRente";
import { LANEPORTEFOLJE } from "./tables/oversikter/lanePortefolje";
import { LANEREGLEMENT } from "./tables/oversikter/laneReglement";
import { MAALTALL_PROGNOSE_TABLE } from "./tables/oversikter/maaltallPrognose";
import { statementMaker } from "./tables/statementMaker";
import type { Template } from "./template/template";
import { TREFFSIKKERHET_TABLE } from "./treffsikkerhet";

type Choices = Pick<Template, "report" | "tables">;

const inReports = (
  { reports = ["year", "period"] }: { readonly reports?: readonly ReportClass[] | undefined },
  stands: Stands,
): TableMaker["reports"] => Object.fromEntries(reports.map((each) => [each, stands]));

const standsOf = ({ isNamed, lists }: OversiktMaker): Stands =>
  isNamed ? "named" : lists.length > 0 ? "withLists" : "always";

/** The list of prosjekter is shown with the ledger's own figures, by `INVESTERINGSTABELLER`. */
const SHOWN_AS_LISTED = LISTINGS.filter((definition) => definition !== INVESTERINGSPROSJEKTER);

/** The tables of a finansrapport (kommuneloven § 14-13): all of them always, so that a list that is missing is said. */
const I_FINANSRAPPORT = [
  BALANSE.id,
  LANEPORTEFOLJE.id,
  LANEREGLEMENT.id,
  FINANS_RENTE.id,
  FINANS_LAN.id,
  NOTE_LAAN_FORFALL.id,
  NOTE_LAAN_RENTEBINDING.id,
  FINANS_PLASSERINGER.id,
];

/** Those that are of no other report have ids of their own. */
function inFinans(table: TableMaker): TableMaker {
  if (!I_FINANSRAPPORT.includes(table.id)) return table;
  return { ...table, reports: { ...(table.id.startsWith("finans-") ? {} : table.reports), finans: "always" } };
}

/** Every table, in the order of a report. */
const CATALOGUE: readonly TableMaker[] = (
  [
    ...DEFINITIONS.flatMap((definition) =>
      definition === STATUS_OKONOMI ? [definition, BUDSJETTJUSTERING] : [definition],
    ).map((definition) => statementMaker(definition, inReports(definition, "always"))),
    ...INVESTERINGSTABELLER,
    ...NOTES.map((note) => noteTable(note, { reports: { year: note.lists.length > 0 ? "withLists" : "always" } })),
    ...OVERSIKTER.map((oversikt) => oversiktTable(oversikt, { reports: inReports(oversikt, standsOf(oversikt)) })),
    ...SHOWN_AS_LISTED.map((definition) => listingTable(definition, { reports: inReports(definition, "withLists") })),
    MAALTALL_PROGNOSE_TABLE,
    ...FORKLARINGSTABELLER,
    TREFFSIKKERHET_TABLE,
  ] satisfies readonly TableMaker[]
).map(inFinans);

const standsIn = ({ reports }: TableMaker, report: Template["report"]): Stands | undefined =>
  reports[REPORTS[report].class];

const STANDS = ["always", "withLists", "named"] as const satisfies readonly Stands[];

/** Every table the report can have: those it always has, those of lists, and those a template must name. */
export function allTables(report: Template["report"]): readonly TableMaker[] {
  return STANDS.flatMap((stands) => CATALOGUE.filter((table) => standsIn(table, report) === stands));
}

/** The tables a report has when its template names none: those it always has, and those whose lists are there. */
export function standardTables(report: Template["report"], listings: readonly Listing[]): readonly TableMaker[] {
  return allTables(report).filter((table) => hasByItself(table, report, listings));
}

/** Whether the table cannot be made for want of a list. */
export const lacksList = (table: TableMaker, listings: readonly Listing[]): boolean =>
  table.small === true && !hasLists(table, listings);

/** Whether the template wants the table, where its lists are there. */
export function wantsTable({ report, tables }: Choices, id: string): boolean {
  if (tables.length > 0) return tables.includes(id);
  return CATALOGUE.some((table) => table.id === id && (standsIn(table, report) ?? "named") !== "named");
}

/** The template's tables in its order, or those of the report; throws RangeError for an id the report does not have. */
export function chosenTables({ report, tables }: Choices, listings: readonly Listing[]): readonly TableMaker[] {
  const all = CATALOGUE.filter((table) => standsIn(table, report) !== undefined);
  if (tables.length === 0) return all.filter((table) => hasByItself(table, report, listings));
  return tables.map((id) => {
    const named = all.find((table) => table.id === id);
    if (!named)
      throw new RangeError(`Malen nevner tabellen «${id}», som ${REPORTS[report].title.toLowerCase()}en ikke har`);
    return named;
  });
}

function hasByItself(table: TableMaker, report: Template["report"], listings: readonly Listing[]): boolean {
  const stands = standsIn(table, report);
  return stands === "always" || (stands === "withLists" && hasLists(table, listings));
}
