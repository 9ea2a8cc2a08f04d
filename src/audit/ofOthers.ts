import type { Block, ReportDocument } from "../document/reportDocument";
import type { FactTable } from "./facts/factTable";
import type { Finding } from "./finding";
import { titleOf } from "./otherTime";
import { monthIn, monthOf } from "./period";
import { numbersIn } from "./reading/numbersIn";

/** What a document is held against, as far as it tells whose it is. */
interface Own {
  readonly facts: readonly FactTable[];
  /** Name of the municipality; "" where that is not known. */
  readonly kommune: string;
}

/** Figures that do not fit, beside those that do, from which a document is of other accounts. */
const FEWEST = 3;
const TIMES = 3;
/** In a document of so many figures some fit, when it is of these accounts at all. */
const MANY_FIGURES = 12;

/**
 * Whether what is found in a document shows that it is of another municipality's accounts than ours: the figures said
 * of our rows are most often others, or none of many figures fits; fewer tell where it does not name ours, and neither
 * of two fits, or it names another. Ours with two digits swapped is no other's.
 */
export function isOfOtherAccounts(
  document: ReportDocument,
  findings: readonly Finding[],
  { kommune }: Pick<Own, "kommune">,
): boolean {
  const held = findings.filter(({ source }) => source?.origin === "ledger");
  const fits = held.filter(fitsOurs).length;
  const off = held.filter((finding) => !fitsOurs(finding) && !isSwapped(finding)).length;
  if (off === 0) return false;
  if (off >= FEWEST && off > TIMES * fits) return true;
  if (fits === 0 && figuresIn(document) >= MANY_FIGURES) return true;
  const named = namedIn(document.blocks, kommune);
  return named !== "ours" && ((fits === 0 && off > 1) || (off > fits && named === "another"));
}

/** It is right, or its size is and its direction is not. */
const fitsOurs = ({ verdict, right, quoted }: Finding): boolean =>
  verdict === "ok" || verdict === "avrunding" || (right !== null && right.endsWith(quoted));

/** Our figure with digits swapped, which another's is by chance alone. */
const isSwapped = ({ right, quoted }: Finding): boolean =>
  right !== null && [...right.replace(/\D/g, "")].sort().join("") === [...quoted.replace(/\D/g, "")].sort().join("");

const KOMMUNE = /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,40} (?:kommune|herad)(?!\p{L})/u;

/** Which municipality is named: ours, another and never ours, or none; none too where ours is not known. */
function namedIn(blocks: readonly Block[], kommune: string): "ours" | "another" | "none" {
  const own = kommune
    .trim()
    .toLowerCase()
    .replace(/ (?:kommune|herad)$/u, "");
  if (own === "") return "none";
  const texts = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));
  if (texts.some((text) => text.toLowerCase().includes(own))) return "ours";
  return texts.some((text) => text.search(KOMMUNE) >= 0) ? "another" : "none";
}

function figuresIn({ blocks, decimal }: ReportDocument): number {
  let figures = 0;
  for (const block of blocks) {
    if (block.kind === "table") continue;
    figures += numbersIn(block.text, decimal).filter(({ unit }) => unit !== "count").length;
    if (figures >= MANY_FIGURES) break;
  }
  return figures;
}

/** Whether a document calls itself a report of another part of the year than our tables are for. */
export function isOfOtherPeriod({ blocks }: ReportDocument, { facts }: Pick<Own, "facts">): boolean {
  const said = monthIn(titleOf(blocks));
  return said !== null && facts.length > 0 && said !== monthOf(facts);
}
