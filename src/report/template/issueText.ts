import type * as z from "zod";

const SHOWN = 5;
const TYPE_TEXT: Readonly<Record<string, string>> = { string: "tekst", number: "et tall", array: "en liste", object: "et objekt", record: "et objekt", boolean: "true eller false" };

/** What is wrong in a template's field, in Norwegian. */
export function issueText(issue: z.core.$ZodIssue): string {
  const field = issue.path.length === 0 ? "malen" : short(issue.path.map(String).join("."));
  switch (issue.code) {
    case "invalid_value":
      return `${field}: må være ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return `${field}: ${listed(issue.keys)} er ikke blant feltene.`;
    case "invalid_type":
      return `${field}: mangler, eller er ikke ${TYPE_TEXT[issue.expected] ?? issue.expected}.`;
    case "too_small":
      return issue.origin === "number" ? `${field}: kan ikke være mindre enn ${issue.minimum}.` : `${field}: kan ikke være tom.`;
    case "too_big":
      return issue.origin === "number" ? `${field}: kan ikke være større enn ${issue.maximum}.` : `${field}: er for lang; høyst ${issue.maximum}.`;
    default:
      return `${field}: har en verdi som ikke kan brukes.`;
  }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function listed(keys: readonly string[]): string {
  const rest = keys.length - SHOWN;
  return keys.slice(0, SHOWN).map(short).join(", ") + (rest > 0 ? ` og ${rest} til` : "");
}
