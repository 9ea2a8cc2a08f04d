import { fault, type SsbFault } from "./fault";
import { distinct, type Question, type Region } from "./question";
import type { Cube, Variable } from "./readDataset";
import type { SsbNokkeltall } from "./settings";
import type { Selection, TableQuery } from "./tableQuery";
import { firstOf, inRow, words, type Text, type Words } from "../../texts/words";

/** What will be asked of one table, by what its metadata have. */
export interface TablePlan {
  readonly table: string;
  /** Nøkkeltall that choose in the same variables share one. */
  readonly queries: readonly TableQuery[];
  readonly region: string;
  readonly time: string;
  readonly metric: string;
  /** Those whose codes the table has. */
  readonly nokkeltall: readonly SsbNokkeltall[];
  readonly regions: readonly Region[];
  readonly years: readonly number[];
  /** What was asked for and is not in the table, in sentences. */
  readonly notices: readonly Text[];
}

/** The plan for the nøkkeltall of one table, or a fault when nothing of what is asked for is there. */
export function planTable(table: string, metadata: Cube, question: Question): TablePlan | SsbFault {
  const regionVariable = withRole(metadata, "region");
  const time = withRole(metadata, "tid");
  const metric = withRole(metadata, "statistikk");
  if (!regionVariable || !time || !metric)
    return fault(
      "utvalg",
      words`Tabell ${table} («${metadata.label}») mangler region, tid eller statistikkvariabel, og kan ikke brukes til nøkkeltall for kommuner.`,
    );
  const asked = question.nokkeltall.filter(({ tabell }) => tabell === table);
  const faults = new Map(asked.map((each) => [each, faultOf(each, table, metadata, metric)]));
  const found = asked.filter((each) => faults.get(each) === null);
  const regions = question.regions.filter(
    ({ code, before }) => has(regionVariable, code) || (before !== undefined && has(regionVariable, before)),
  );
  const years = question.years.filter((year) => has(time, String(year)));
  const notices = [
    ...[...faults.values()].filter((text) => text !== null),
    ...question.regions
      .filter((region) => !regions.includes(region))
      .map(({ code }) => words`Tabell ${table} har ikke region ${code}.`),
    ...question.years
      .filter((year) => !years.includes(year))
      .map((year) => words`Tabell ${table} har ikke tall for ${year}.`),
  ];
  if (found.length === 0 || regions.length === 0 || years.length === 0) return fault("utvalg", inRow(notices, " "));
  const codes = distinct(
    regions.flatMap(({ code, before }) => [code, ...(before === undefined ? [] : [before])]),
  ).filter((code) => has(regionVariable, code));
  const queries = groupsOf(found).map((group): TableQuery => ({
    table,
    selections: [
      { variable: regionVariable.id, codes },
      ...variablesChosen(group[0]).map((variable): Selection => ({
        variable,
        codes: distinct(group.flatMap(({ valg }) => valg[variable] ?? [])),
      })),
      { variable: metric.id, codes: distinct(group.map(({ kode }) => kode)) },
      { variable: time.id, codes: years.map(String) },
    ],
  }));
  return {
    table,
    queries,
    region: regionVariable.id,
    time: time.id,
    metric: metric.id,
    nokkeltall: found,
    regions,
    years,
    notices,
  };
}

const variablesChosen = (each: SsbNokkeltall | undefined): readonly string[] => Object.keys(each?.valg ?? {}).sort();

/** Those that choose in the same variables, together. */
function groupsOf(nokkeltall: readonly SsbNokkeltall[]): readonly (readonly SsbNokkeltall[])[] {
  const keyOf = (each: SsbNokkeltall): string => variablesChosen(each).join(" ");
  return distinct(nokkeltall.map(keyOf)).map((key) => nokkeltall.filter((each) => keyOf(each) === key));
}

/** Why a nøkkeltall cannot be had of the table; null when it can. */
function faultOf({ kode, valg }: SsbNokkeltall, table: string, { variables }: Cube, metric: Variable): Text | null {
  if (!has(metric, kode))
    return words`Tabell ${table} har ikke statistikkvariabelen ${kode}. Den har ${listed(metric)}.`;
  for (const [id, code] of Object.entries(valg)) {
    const variable = variables.find((candidate) => candidate.id === id);
    if (!variable) return words`Tabell ${table} har ikke variabelen ${id}, som er oppgitt for ${kode}.`;
    if (!has(variable, code))
      return words`Tabell ${table} har ikke koden ${code} i ${id}, som er oppgitt for ${kode}. Den har ${listed(variable)}.`;
  }
  const missing = variables.find(
    (variable) => variable.role === "annet" && !variable.canBeLeftOut && !Object.hasOwn(valg, variable.id),
  );
  return missing
    ? words`Tabell ${table} krever et valg i ${missing.id} («${missing.label}») for ${kode}. Den har ${listed(missing)}.`
    : null;
}

const MOST_LISTED = 12;

const listed = ({ categories }: Variable): Words =>
  firstOf(
    categories.map(({ code, label }) => `${code} «${label}»`),
    MOST_LISTED,
  );

const withRole = ({ variables }: Cube, role: Variable["role"]): Variable | undefined =>
  variables.find((variable) => variable.role === role);
const has = ({ categories }: Variable, code: string): boolean => categories.some((category) => category.code === code);
