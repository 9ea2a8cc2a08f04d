import type { Block } from "../document/reportDocument";

const PLAN =
  /(?:budsjett|budsjettet|rammer?) (?:for )?(?:19|20)\d\d|økonomiplan|handlingsprogram|handlingsplan|budsjettforslag|virksomhetsplan|verksemdsplan|veien videre|vegen vidare|framtid|fremtid|framover|fremover|neste år|planer for/iu;
const ACCOUNTS =
  /regnskap|rekneskap|årsrapport|årsmelding|årsberetning|tertial|avvik|resultat|annual report|accounts/iu;
const YEARS = /(?<![\d.])(?:19|20)\d\d(?!\d)/gu;
const LONGEST_TITLE = 120;

/**
 * Whether what stands under the headings is of another time than the report's accounts: a plan, by the nearest heading
 * or the document's own, or a year that the nearest heading names. Its figures may be of anything.
 */
export function isOfOtherTime(headings: readonly string[], title: string, year: number | null): boolean {
  const [nearest = ""] = headings;
  const years = [...nearest.matchAll(YEARS)].map(([found]) => Number(found));
  const isOfOtherYear = year !== null && years.length > 0 && !years.includes(year);
  return isOfOtherYear || isPlan(nearest) || isPlan(title);
}

const isPlan = (heading: string): boolean => PLAN.test(heading) && !ACCOUNTS.test(heading);

/** What a document calls itself: the first short text in it. */
export const titleOf = (blocks: readonly Block[]): string =>
  blocks
    .slice(0, 5)
    .flatMap((block) => (block.kind === "table" || block.text.length > LONGEST_TITLE ? [] : [block.text]))
    .join(" ");
