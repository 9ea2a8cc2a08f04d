import { konsernFaults } from "../../ledger/units/konsernFaults";
import { artName } from "../../ledger/kostra/arter";
import type { StatementDefinition } from "../../law/tables/definition";
import { DEFINITIONS } from "../../law/tables/all";
import { allTables } from "../catalogue";
import { REPORTS } from "../reports";
import type { Template } from "./template";
import { words, wordsOf, type Text } from "../../texts/words";

/** Rows that follow the organisation or the ledger; their ids are in no definition. */
const MADE_ROW = /^(?:omrade|enhet|prosjekt)-/;

/**
 * What the template names that does not exist, one sentence each: tables, lines and arter. A name that is misspelt
 * would otherwise change nothing, or lose postings.
 */
export function templateFaults(template: Template): readonly Text[] {
  const ids = allTables(template.report).map(({ id }) => id);
  const unknownTable = (field: string, id: string): Text[] =>
    ids.includes(id) ? [] : [words`${field}: tabellen «${id}» finnes ikke. Tabellene er ${ids.join(", ")}.`];
  return [
    ...template.tables.flatMap((id, index) =>
      template.tables.indexOf(id) < index
        ? [words`tables: tabellen «${id}» står to ganger.`]
        : unknownTable("tables", id),
    ),
    ...Object.entries(template.columns).flatMap(([id, columns]) => [
      ...unknownTable("columns", id),
      ...(new Set(columns).size < columns.length ? [words`columns: en kolonne i «${id}» står to ganger.`] : []),
    ]),
    ...Object.entries(template.labels).flatMap(([id, labels]) => [
      ...unknownTable("labels", id),
      ...labelFaults(id, Object.keys(labels)),
    ]),
    ...Object.entries(template.lineRules).flatMap(([id, rules]) =>
      ruleFaults(
        id,
        rules.map(({ line }) => line),
      ),
    ),
    ...Object.entries(template.noter.linjer).flatMap(([id, lines]) =>
      definitionOf(id) ? labelFaults(id, Object.keys(lines), "noter") : [words`noter: tabellen «${id}» finnes ikke.`],
    ),
    ...konsernFaults(template.konsern),
    ...Object.entries(template.artOverrides)
      .filter(([, art]) => artName(art) === null)
      .map(([local, art]) => words`artOverrides: art ${local} skal leses som «${art}», som ikke er en KOSTRA-art.`),
    ...selectionFaults(template.tabellutvalg),
    ...template.gjenkjenning.flatMap(memoryFaults),
  ];
}

/** A selection may be of another kind of report than the template's. */
function selectionFaults(selections: Template["tabellutvalg"]): readonly Text[] {
  const known = new Set((Object.keys(REPORTS) as Template["report"][]).flatMap(allTables).map(({ id }) => id));
  const names = selections.map(({ navn }) => navn);
  return selections.flatMap(({ navn, tabeller }, index) => [
    ...(names.indexOf(navn) < index ? [words`tabellutvalg: utvalget «${navn}» står to ganger.`] : []),
    ...tabeller
      .filter((id) => !known.has(id))
      .map((id) => words`tabellutvalg: tabellen «${id}» i «${navn}» finnes ikke i noen rapport.`),
  ]);
}

/** A code read from two columns would be read wrong. */
function memoryFaults({ navn, kolonner }: Template["gjenkjenning"][number]): readonly Text[] {
  const codes = kolonner
    .map(({ rolle }) => rolle)
    .filter((rolle) => rolle !== "ignored" && !rolle.startsWith("amount."));
  const twice = codes.find((rolle, index) => codes.indexOf(rolle) < index);
  return twice === undefined
    ? []
    : [words`gjenkjenning: to kolonner i «${navn}» er husket som ${wordsOf(twice)}. Behold én.`];
}

const definitionOf = (id: string): StatementDefinition | undefined =>
  DEFINITIONS.find((definition) => definition.id === id);

function labelFaults(id: string, lines: readonly string[], field = "labels"): readonly Text[] {
  const definition = definitionOf(id);
  if (!definition) return [];
  return lines
    .filter((line) => !MADE_ROW.test(line) && !definition.lines.some((known) => known.id === line))
    .map(
      (line) =>
        words`${field}: «${id}» har ingen linje «${line}». Linjene er ${definition.lines.map((known) => known.id).join(", ")}.`,
    );
}

/** A rule moves postings to a line that holds postings: a sum or a heading cannot take them, and they would be lost. */
function ruleFaults(id: string, lines: readonly string[]): readonly Text[] {
  const definition = definitionOf(id);
  if (!definition || definition.partitions === null) {
    const possible = DEFINITIONS.filter(({ partitions }) => partitions !== null).map((known) => known.id);
    return [words`lineRules: «${id}» har ingen linjer med egne føringer. Regler kan stå på ${possible.join(", ")}.`];
  }
  const possible = definition.lines.filter(({ kind }) => kind === "accounts").map((known) => known.id);
  return lines
    .filter((line) => !possible.includes(line))
    .map(
      (line) =>
        words`lineRules: «${id}» har ingen linje «${line}» som kan ta føringer. Linjene er ${possible.join(", ")}.`,
    );
}
