import type { Passage, ReportDocument } from "../document/reportDocument";
import { nameIndex } from "./binding/nameIndex";
import { scopeOf, sumAliases } from "./binding/scope";
import { deviations } from "./claims/deviation";
import { readingsOf } from "./claims/reading";
import type { FactTable } from "./facts/factTable";
import { documentYear } from "./documentYear";
import { printedFacts } from "./facts/printedFacts";
import type { Finding } from "./finding";
import { outlineOf } from "./outline";
import { tableFindings } from "./tables/tableFindings";

/** What a document is held against: the tables of a report of ours, as facts; none, and it is held against itself. */
interface AuditBasis {
  readonly facts: readonly FactTable[];
  readonly year: number | null;
}

/** Everything that figures say of what a document claims, in the order it stands there. */
export function auditDocument(document: ReportDocument, basis: AuditBasis): readonly Finding[] {
  const outline = outlineOf(document.blocks);
  const printed = printedFacts(document, outline);
  const tables = [...basis.facts, ...printed];
  const index = nameIndex(tables, (table) => sumAliases(table.headings));
  const year = basis.year ?? documentYear(document);
  const prose = document.blocks.flatMap((block, b) => (block.kind === "paragraph" ? claimsOf(block, b) : []));
  return [...tableFindings(document, printed), ...prose].sort((a, b) => a.block - b.block);

  function claimsOf(passage: Passage, b: number): readonly Finding[] {
    const scope = scopeOf(outline[b] ?? [], index);
    return readingsOf(passage, b, index, document.decimal).flatMap((reading) => deviations(reading, scope, year));
  }
}
