import type { ExcelContext, ExcelCustomXmlPart } from "./excelSubset";
import type { TableFilter } from "./filteredTable";
import { partText, textPart } from "./textPart";

/** By this the parts that keep them are found. */
export const KEPT_FILTERS = "urn:tertial:filtre";
const KIND = { namespace: KEPT_FILTERS, element: "filtre" } as const;

/**
 * Filters of the user's that are taken off a sheet while it is written to, kept in the workbook until they are on
 * again.
 */
interface KeptFilters {
  readonly sheet: string;
  readonly filters: readonly TableFilter[];
}

/** One of them, in a part of the workbook's. */
export interface KeptPart extends KeptFilters {
  readonly part: ExcelCustomXmlPart;
}

/** Queues the reading of those there are; to be asked, after the request, for the next step of the same. */
export function queueKeptFilters({ workbook }: ExcelContext): () => () => readonly KeptPart[] {
  const parts = workbook.customXmlParts.getByNamespace(KIND.namespace);
  parts.load("items/id");
  return () => {
    const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
    return () =>
      texts.flatMap(({ part, xml }) => {
        const kept = keptOf(partText(KIND, xml.value));
        return kept ? [{ ...kept, part }] : [];
      });
  };
}

/** All that are kept; a request, and another when there are any. */
export async function readKeptFilters(context: ExcelContext): Promise<readonly KeptPart[]> {
  const ask = queueKeptFilters(context);
  await context.sync();
  const kept = ask();
  await context.sync();
  return kept();
}

/** Queues the keeping of the filters, in the place of earlier ones. */
export function queueKeeping({ workbook }: ExcelContext, filters: KeptFilters, earlier: readonly KeptPart[]): void {
  workbook.customXmlParts.add(textPart(KIND, JSON.stringify(filters)));
  for (const { part } of earlier) part.delete();
}

/** Null for what is no such text. */
function keptOf(text: string | null): KeptFilters | null {
  try {
    const { sheet, filters } = JSON.parse(text ?? "") as Partial<KeptFilters>;
    return typeof sheet === "string" && Array.isArray(filters)
      ? {
          sheet,
          filters: filters.filter(({ column, criteria }) => typeof column === "string" && typeof criteria === "object"),
        }
      : null;
  } catch {
    return null;
  }
}
