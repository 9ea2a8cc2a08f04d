import { partText, textPart } from "./textPart";

/** By this the workbook's custom XML parts that are ours are found. */
export const TEMPLATE_NAMESPACE = "urn:tertial:mal";
/** Excel on the web takes about a megabyte. A larger text stands on the hidden sheet only. */
export const LONGEST_PART = 900_000;

const KIND = { namespace: TEMPLATE_NAMESPACE, element: "mal" } as const;

/** The XML of a part that holds the template's text: ASCII without line breaks, as `storedText` gives it. */
export const templatePart = (text: string): string => textPart(KIND, text);

/** The template's text in a part's XML; null when it holds none. */
export const templatePartText = (xml: string): string | null => partText(KIND, xml);
