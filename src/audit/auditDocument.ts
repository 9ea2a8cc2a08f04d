import type { Block, Passage, ReportDocument } from "../document/reportDocument";
import type { Tekstsvar } from "../report/template/templateParts";
import { boundByAnswers } from "./binding/boundByAnswers";
import { keyFigureIndex } from "./binding/keyFigureIndex";
import { nameIndex, type RowRef } from "./binding/nameIndex";
import { type Scope, scopeOfField, scopes, sumAliases } from "./binding/scope";
import { absences, absenceTables } from "./claims/absence";
import { againstBudget } from "./claims/againstBudget";
import { amounts } from "./claims/amount";
import { changes } from "./claims/change";
import { counts, countTables } from "./claims/counts";
import { deviations } from "./claims/deviation";
import { keyFigures } from "./claims/keyFigures";
import { peopleCounts, peopleTables } from "./claims/peopleCounts";
import { type Reading, readingsOf } from "./claims/reading";
import { shares } from "./claims/share";
import { statements } from "./claims/statement";
import { superlatives } from "./claims/superlative";
import { documentYear } from "./documentYear";
import type { FactTable } from "./facts/factTable";
import { printedFacts } from "./facts/printedFacts";
import type { Finding } from "./finding";
import { isOfOtherAccounts, isOfOtherPeriod } from "./ofOthers";
import { isOfOtherTime, titleOf } from "./otherTime";
import { monthOf } from "./period";
import { tableFindings } from "./tables/tableFindings";

/** What a document is held against: the tables of a report of ours, as facts; none, and it is held against itself. */
interface AuditBasis {
  readonly facts: readonly FactTable[];
  readonly year: number | null;
  /** Name of the municipality, to know another's document by; none where it is not known. */
  readonly kommune?: string;
  /** Answers that say which cells figures of sentences are of. */
  readonly answers?: readonly Tekstsvar[];
}

interface Audit {
  /** In the order they stand in the document. */
  readonly findings: readonly Finding[];
  /** The document is of other accounts, or another period, than the basis: it has been held against itself alone. */
  readonly isOfOthers: boolean;
}

/** Everything that figures say of what a document claims. */
export function auditDocument(document: ReportDocument, basis: AuditBasis): Audit {
  if (document.blocks.some(isOurField)) return { findings: told(heldAgainst(document, basis)), isOfOthers: false };
  const alone = { ...basis, facts: [] };
  if (isOfOtherPeriod(document, basis)) return { findings: told(heldAgainst(document, alone)), isOfOthers: true };
  const held = heldAgainst(document, basis);
  if (held.isOfOthers || !isOfOtherAccounts(document, held.findings, { kommune: basis.kommune ?? "" }))
    return { findings: told(held), isOfOthers: held.isOfOthers };
  return { findings: told(heldAgainst(document, alone)), isOfOthers: true };
}

/** Written in a field of our own report: it is of no other. */
const isOurField = (block: Block): boolean => block.kind !== "table" && block.of !== undefined;

/** Without what is bound to a figure too far from it to say anything. */
const told = ({ findings }: Audit): readonly Finding[] => findings.filter(({ verdict }) => verdict !== "ukjent");

function heldAgainst(document: ReportDocument, basis: AuditBasis): Audit {
  const outline = outlineOf(document.blocks);
  const printed = printedFacts(document, outline);
  const ofTables = tableFindings(document, printed, basis.facts);
  const tables = [...(ofTables.isOfOthers ? [] : basis.facts), ...ofTables.unheld];
  const index = nameIndex(tables, (table) => sumAliases(table.headings));
  const scopeOf = scopes(index);
  const figures = keyFigureIndex(tables);
  const year = basis.year ?? documentYear(document);
  const period = year === null ? null : { year, month: monthOf(basis.facts) };
  const areas = allAreas(tables);
  const title = titleOf(document.blocks);
  const asAnswered = boundByAnswers(basis.answers ?? [], tables, year);
  const [ofAbsence, counted, ofPeople] = [absenceTables(tables), countTables(tables), peopleTables(tables)];
  const prose = document.blocks.flatMap((block, b) => (block.kind === "paragraph" ? claimsOf(block, b) : []));
  const findings = [...ofTables.findings, ...prose].sort((a, b) => a.block - b.block);
  return { findings, isOfOthers: ofTables.isOfOthers };

  function claimsOf(passage: Passage, b: number): readonly Finding[] {
    const headings = outline[b] ?? [];
    const scope = passage.of ? scopeOfField(passage.of, tables) : scopeOf(headings);
    const readings = readingsOf(passage, b, index, { decimal: document.decimal, ...scope });
    const stated = statements(readings, { scope, areas, period });
    const isOther = isOfOtherTime(headings, title, year);
    return readings.flatMap((reading, r) => {
      const found = once([...claimsIn(reading, scope), ...(stated[r] ?? [])]);
      return asAnswered(reading, isOther ? found.filter(isRight) : found);
    });
  }

  function claimsIn(reading: Reading, scope: Scope): readonly Finding[] {
    return [
      ...deviations(reading, scope, year),
      ...againstBudget(reading, scope, year),
      ...changes(reading, scope, year),
      ...shares(reading, year),
      ...absences(reading, scope, ofAbsence, year),
      ...keyFigures(reading, figures, year),
      ...amounts(reading, scope, year),
      ...superlatives(reading, year),
      ...counts(reading, counted, year),
      ...peopleCounts(reading, scope, ofPeople, year),
    ];
  }
}

/** The sum row of the table of all tjenesteområder. */
const allAreas = (tables: readonly FactTable[]): readonly RowRef[] =>
  tables.flatMap((table) =>
    table.id.startsWith("resultat-per") ? table.rows.flatMap((row) => (row.isSum ? [{ table, row }] : [])) : [],
  );

const isRight = ({ verdict }: Finding): boolean => verdict === "ok" || verdict === "avrunding";

/**
 * One finding of each figure: the first that says something of it; what is right by one kind of claim is not wrong by
 * another.
 */
function once(all: readonly Finding[]): readonly Finding[] {
  const isTold = ({ verdict }: Finding): boolean => verdict !== "ukjent";
  const findings = [...all.filter(isTold), ...all.filter((finding) => !isTold(finding))];
  const keyOf = ({ at }: Finding): string => ("from" in at ? `${at.from}-${at.to}` : `${at.row}:${at.column}`);
  const right = new Set(findings.filter(isRight).map(keyOf));
  const told = new Set<string>();
  return findings.filter((finding) => {
    const key = keyOf(finding);
    if (told.has(key) || (finding.verdict === "feil" && right.has(key))) return false;
    told.add(key);
    return true;
  });
}

/**
 * The headings each block stands under, nearest first. In a document whose headings have levels these are its chapter
 * and sections; in one without, the headings before it.
 */
function outlineOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const levels = new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])));
  return levels.size > 1 ? nested(blocks) : flat(blocks);
}

function nested(blocks: readonly Block[]): readonly (readonly string[])[] {
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  return blocks.map((block) => {
    if (block.kind === "heading")
      open = [{ level: block.level, text: block.text }, ...open.filter(({ level }) => level < block.level)];
    return open.map(({ text }) => text);
  });
}

/** As far back as the headings of a chapter reach. */
const MOST_BACK = 40;

function flat(blocks: readonly Block[]): readonly (readonly string[])[] {
  let before: readonly string[] = [];
  return blocks.map((block) => {
    if (block.kind === "heading") before = [block.text, ...before].slice(0, MOST_BACK);
    return before;
  });
}
