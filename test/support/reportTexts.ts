import type { ReportInput } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { Table } from "../../src/table/table";
import type { Text } from "../../src/texts/words";

/** Every text of a report as it is made: what is ours is in every language, and a string is a name in the data. */
export function reportTexts(report: Report<Text>): readonly Text[] {
  return [
    ...report.tables.flatMap(tableTexts),
    ...report.controlResults.flatMap(({ control, message }) => [control.title, control.source, control.rule, control.advice, message]),
    ...report.problems.map(({ message }) => message),
  ];
}

/** Every text of a table but what a list has in its columns of words. */
export function tableTexts({ title, group, labelHeader, unitText = "", source, columns, notes, rows, charts = [] }: Table<Text>): readonly Text[] {
  return [
    title, group, labelHeader, unitText, source,
    ...columns.map(({ header }) => header),
    ...notes,
    ...rows.map(({ label }) => label),
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" && typeof cell.text === "object" ? [cell.text] : []))),
    ...charts.flatMap((chart) => [chart.title, ...chart.series.map(({ name }) => name)]),
  ];
}

/** Names in what the report is made of: of the ledger, the organisation, the lists and their files. */
export function namesIn({ ledger, organisation, listings = [], controls }: ReportInput): ReadonlySet<string> {
  const units = [...organisation.units.values()];
  return new Set([
    ...Object.values(ledger.names).flatMap((names) => [...names.values()]),
    ...Object.values(ledger.columns).flatMap(({ codes }) => codes),
    ...units.flatMap(({ ansvarsnavn, enhetsnavn, omrade }) => [ansvarsnavn, enhetsnavn, omrade]),
    ...listings.flatMap(({ name, rows }) => [name, ...rows.flatMap(({ values }) => Object.values(values).flatMap((value) => (value?.kind === "text" ? [value.text] : [])))]),
    ...controls.map(({ name }) => name),
  ]);
}
