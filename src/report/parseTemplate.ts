import type * as z from "zod";
import { Template } from "./template";
import { templateFaults } from "./templateFaults";

/** The template in a JSON text, or what is wrong with it, one sentence each. */
export function parseTemplate(text: string): Template | { readonly faults: readonly string[] } {
  const json = parsedJson(text.replace(/^\uFEFF/, ""));
  if (json === undefined) return { faults: ["filen er ikke gyldig JSON. Kontroller komma, klammer og anførselstegn."] };
  const { data, error } = Template.safeParse(json);
  if (error) return { faults: error.issues.map(issueText) };
  const faults = templateFaults(data);
  return faults.length > 0 ? { faults } : data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function issueText(issue: z.core.$ZodIssue): string {
  const field = issue.path.length === 0 ? "malen" : issue.path.map(String).join(".");
  switch (issue.code) {
    case "invalid_value":
      return `${field}: må være ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return `${field}: ${issue.keys.join(", ")} er ikke blant feltene.`;
    case "invalid_type":
      return `${field}: mangler, eller er ikke ${TYPE_TEXT[issue.expected] ?? issue.expected}.`;
    case "too_small":
      return `${field}: kan ikke være tom.`;
    default:
      return `${field}: ${issue.message}.`;
  }
}

const TYPE_TEXT: Readonly<Record<string, string>> = { string: "tekst", number: "et tall", array: "en liste", object: "et objekt", record: "et objekt", boolean: "true eller false" };
