import type { ReportDocument } from "../document/reportDocument";
import { columnMeaning } from "./facts/columnMeaning";

const NAMED =
  /(?:årsrapport|årsmelding|årsberetning|årsregnskap|tertial|rapport|annual report)\D{0,20}((?:19|20)\d\d)/giu;

/**
 * The year a document reports: the one most columns of accounts are for, each table's last; else the one its headings
 * name. null when it names none.
 */
export function documentYear({ blocks }: ReportDocument): number | null {
  const ofTables = blocks.flatMap((block) => (block.kind === "table" ? lastYear(block.headers) : []));
  const ofHeadings = blocks.flatMap((block) =>
    block.kind === "table" ? [] : [...block.text.matchAll(NAMED)].map(([, year]) => Number(year)),
  );
  return mostOf(ofTables) ?? mostOf(ofHeadings);
}

function lastYear(headers: readonly string[]): readonly number[] {
  const years = headers
    .map((header) => columnMeaning(header))
    .flatMap(({ measure, year }) => (measure === "actual" && year !== null ? [year] : []));
  return years.length > 0 ? [Math.max(...years)] : [];
}

function mostOf(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
