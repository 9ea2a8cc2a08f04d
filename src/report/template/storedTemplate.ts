import { jsonFaults, LONGEST_JSON } from "./jsonFaults";
import { parseTemplate, type ParsedTemplate } from "./parseTemplate";
import type { Template } from "./template";
import { inOrder } from "./writeTemplate";
import type { Text } from "../../texts/words";

/** What came of looking for a template in a workbook. `others`: how many older or broken ones stand beside it. */
type StoredTemplate =
  | { readonly kind: "none" }
  | (ParsedTemplate & { readonly kind: "read"; readonly savedAt: string; readonly others: number })
  | { readonly kind: "refused"; readonly faults: readonly Text[] };

/**
 * The text a workbook keeps of the template: JSON in plain ASCII, without line breaks, so that neither XML nor cells
 * change it.
 * `savedAt` is a time in ISO form; of several texts the newest counts.
 */
export function storedText(template: Template, savedAt: string): string {
  const json = JSON.stringify({ lagret: savedAt, mal: inOrder(template) });
  return json.replace(/[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The newest template among the texts a workbook has, or why the newest cannot be used. Broken ones are passed over
 * where a whole one is left; one of a newer version is not.
 */
export function newestStored(texts: readonly string[]): StoredTemplate {
  const distinct = [...new Set(texts)];
  const newestFirst = distinct
    .map(opened)
    .sort((a, b) => (a.savedAt === b.savedAt ? 0 : a.savedAt < b.savedAt ? 1 : -1));
  if (newestFirst.length === 0) return { kind: "none" };
  for (const { savedAt, parsed } of newestFirst) {
    if ("template" in parsed) return { kind: "read", ...parsed, savedAt, others: newestFirst.length - 1 };
    if (savedAt !== "") return { kind: "refused", faults: parsed.faults };
  }
  return { kind: "refused", faults: newestFirst.flatMap(({ parsed }) => ("faults" in parsed ? parsed.faults : [])) };
}

interface Opened {
  /** "" where the text is not what `storedText` writes. */
  readonly savedAt: string;
  readonly parsed: ReturnType<typeof parseTemplate>;
}

const BROKEN: Opened = { savedAt: "", parsed: { faults: ["den lagrede malen i arbeidsboken er skadet."] } };

function opened(text: string): Opened {
  if (text.length > LONGEST_JSON) return BROKEN;
  try {
    const envelope = JSON.parse(text) as { readonly lagret?: unknown; readonly mal?: unknown } | null;
    const { lagret, mal } = envelope ?? {};
    if (typeof lagret !== "string" || Number.isNaN(Date.parse(lagret)) || jsonFaults(text).length > 0) return BROKEN;
    return { savedAt: lagret, parsed: parseTemplate(JSON.stringify(mal ?? null)) };
  } catch {
    return BROKEN;
  }
}
