import type { ListingDefinition } from "../law/lists/definition";
import { LISTINGS } from "../law/lists/all";
import { INVESTERINGSPROSJEKTER } from "../law/lists/prosjekter";
import { NOTES } from "./tables/notes/all";
import type { NoteMaker } from "./tables/notes/note";
import { OVERSIKTER } from "./tables/oversikter/all";
import { MAALTALL_PROGNOSE } from "./tables/oversikter/maaltallPrognose";
import type { OversiktMaker } from "./tables/oversikter/oversikt";
import type { Month } from "../ledger/period";
import type { StatementDefinition } from "../law/tables/definition";
import { DEFINITIONS } from "../law/tables/all";
import { BALANSE } from "../law/tables/balanse";
import { BUDSJETTJUSTERING } from "../law/tables/budsjettjustering";
import { NOTE_ARBEIDSKAPITAL } from "../law/tables/noteArbeidskapital";
import { NOTE_ARSOPPGJOR } from "../law/tables/noteArsoppgjor";
import { NOTE_KAPITALKONTO } from "../law/tables/noteKapitalkonto";
import { STATUS_OKONOMI } from "../law/tables/tjenesteomrader";
import { AVVIKSDETALJER, AVVIK_PER_ANSVAR, FORKLARINGER } from "./tables/forklaring/definitions";
import { INVESTERINGSINNTEKTER, INVESTERINGSOVERSIKT } from "./tables/investering/definitions";
import type { Template } from "./template/template";
import { TREFFSIKKERHET } from "./treffsikkerhet";

/** A table the user can choose. */
export interface CatalogueTable {
  readonly id: string;
  readonly title: string;
  /** Made once per tjenesteområde; stands here with its common id. */
  readonly perOmrade?: true | undefined;
}

/** What a report is made of. */
interface ReportKind {
  readonly title: string;
  /** Last month of the report; null: the user says; absent: the whole year. */
  readonly month?: Month | null;
  readonly definitions: readonly StatementDefinition[];
  readonly notes: readonly NoteMaker[];
  readonly oversikter: readonly OversiktMaker[];
  readonly listings: readonly ListingDefinition[];
}

/** The list of prosjekter is shown with the ledger's own figures, by the tables of `INVESTERING`. */
const SHOWN_AS_LISTED = LISTINGS.filter((definition) => definition !== INVESTERINGSPROSJEKTER);

const YEAR: Omit<ReportKind, "title"> = { definitions: DEFINITIONS, notes: NOTES, oversikter: OVERSIKTER, listings: SHOWN_AS_LISTED };

/** What belongs to the annual accounts alone. */
const OF_THE_ACCOUNTS: readonly string[] = [BALANSE, NOTE_ARBEIDSKAPITAL, NOTE_KAPITALKONTO, NOTE_ARSOPPGJOR].map(({ id }) => id);
/** Notes on what a tertial reports too: debt and funds. */
const NOTES_OF_A_PERIOD = /^note-(?:laan|fond)/;

/** A report up to a month: the tables of the ledger with what is used, and what the year will be. */
const UP_TO_A_MONTH: Omit<ReportKind, "title"> = {
  definitions: DEFINITIONS.flatMap((definition) => (OF_THE_ACCOUNTS.includes(definition.id) ? [] : definition === STATUS_OKONOMI ? [definition, BUDSJETTJUSTERING] : [definition])),
  notes: [],
  // A share of the income of some months says nothing beside shares of whole years.
  oversikter: OVERSIKTER.filter(({ id }) => NOTES_OF_A_PERIOD.test(id)),
  listings: SHOWN_AS_LISTED.filter(({ id }) => !id.startsWith("note-") || NOTES_OF_A_PERIOD.test(id)),
};

const KINDS: Readonly<Record<Template["report"], ReportKind>> = {
  aarsrapport: { title: "Årsrapport", ...YEAR },
  tertial1: { title: "Tertialrapport 1", month: 4, ...UP_TO_A_MONTH },
  tertial2: { title: "Tertialrapport 2", month: 8, ...UP_TO_A_MONTH },
  maaned: { title: "Månedsrapport", month: null, ...UP_TO_A_MONTH },
};

/** Tables about the figures rather than of them: why they deviate, and what the methods are worth. */
const ANALYSES: readonly CatalogueTable[] = [FORKLARINGER, AVVIKSDETALJER, AVVIK_PER_ANSVAR, TREFFSIKKERHET];

interface ReportTables {
  /** In the report unless the template says otherwise. */
  readonly tables: readonly CatalogueTable[];
  /** In the report when the list of prosjekter is there; of the ledger alone when the template names them. */
  readonly investering: readonly CatalogueTable[];
  /** In the report when their lists are there. */
  readonly withLists: readonly CatalogueTable[];
  /** In the report only when the template names them. */
  readonly onRequest: readonly CatalogueTable[];
}

/** Tables of each report, in order. */
export const REPORTS: Readonly<Record<Template["report"], ReportKind & ReportTables>> = mapped(KINDS, (kind) => {
  const notes = [...kind.notes, ...kind.oversikter];
  const isPeriod = kind.month !== undefined;
  return {
    ...kind,
    tables: [...kind.definitions, ...notes.filter(({ needsList }) => !needsList), ...(isPeriod ? [MAALTALL_PROGNOSE, ...ANALYSES] : [])],
    investering: [INVESTERINGSOVERSIKT, INVESTERINGSINNTEKTER],
    withLists: [...notes.filter(({ needsList }) => needsList), ...kind.listings],
    onRequest: isPeriod ? [] : ANALYSES,
  };
});

/** Every table the report can have. */
export const allTables = (report: Template["report"]): readonly CatalogueTable[] => [...REPORTS[report].tables, ...REPORTS[report].investering, ...REPORTS[report].withLists, ...REPORTS[report].onRequest];

function mapped<K extends string, A, B>(record: Readonly<Record<K, A>>, turn: (value: A) => B): Readonly<Record<K, B>> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, turn(value)])) as Record<K, B>;
}

/** The template's tables of the ledger, in its order; all of the report's when it names none. Throws RangeError for an id the report does not have. */
export function definitionsOf(template: Template): readonly StatementDefinition[] {
  const { title } = REPORTS[template.report];
  const unknown = template.tables.find((id) => !allTables(template.report).some((table) => table.id === id));
  if (unknown !== undefined) throw new RangeError(`Malen nevner tabellen «${unknown}», som ${title.toLowerCase()}en ikke har`);
  return chosen(template, REPORTS[template.report].definitions);
}

/** The notes the template wants, whether or not their lists are there. */
export const notesOf = (template: Template): readonly NoteMaker[] => chosen(template, REPORTS[template.report].notes);

/** The tables of key figures the template wants. */
export const oversikterOf = (template: Template): readonly OversiktMaker[] => chosen(template, REPORTS[template.report].oversikter);

/** The tables of small lists the template wants. */
export const listingsOf = (template: Template): readonly ListingDefinition[] => chosen(template, REPORTS[template.report].listings);

/** Whether the template wants a table of the prosjekter. */
export const wantsInvestering = ({ tables }: Template, id: string, hasList: boolean): boolean => (tables.length === 0 ? hasList : tables.includes(id));

/** Whether the template wants a table of `ANALYSES`, or the one of the prognosis. */
export const wantsAnalysis = ({ tables, report }: Template, id: string): boolean => (tables.length === 0 ? REPORTS[report].tables.some((table) => table.id === id) : tables.includes(id));

function chosen<T extends { readonly id: string }>({ tables }: Template, all: readonly T[]): readonly T[] {
  return tables.length === 0 ? all : tables.flatMap((id) => all.find((candidate) => candidate.id === id) ?? []);
}
