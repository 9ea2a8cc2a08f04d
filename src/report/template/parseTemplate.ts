import type * as z from "zod";
import { jsonFaults, LONGEST_JSON } from "./jsonFaults";
import { migrate, TEMPLATE_VERSION, type TemplateData } from "./migrations/migrate";
import { Template } from "./template";
import { templateFaults } from "./templateFaults";
import { firstOf, words, wordsOf, type Text } from "../../texts/words";

/** A template that can be used; `migratedFrom` is the older version it came in, or null. */
export interface ParsedTemplate {
  readonly template: Template;
  readonly migratedFrom: number | null;
}

interface TemplateFaults {
  readonly faults: readonly Text[];
}

/** The last one says how many are left out. */
const MOST_FAULTS = 20;

/** The template in a JSON text, or what is wrong with it, one sentence each. Never throws, whatever the text is. */
export function parseTemplate(text: string): ParsedTemplate | TemplateFaults {
  if (text.length > LONGEST_JSON)
    return {
      faults: [words`filen er på ${text.length} tegn, og en mal kan ha høyst ${LONGEST_JSON}. Er dette riktig fil?`],
    };
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") return { faults: ["filen er tom. Hent den på nytt der den kom fra."] };
  const data = parsedJson(json);
  if (data === undefined) return { faults: ["filen er ikke gyldig JSON. Kontroller komma, klammer og anførselstegn."] };
  const inText = jsonFaults(json);
  if (inText.length > 0) return { faults: inText };
  if (!isObject(data)) return { faults: ["malen: mangler, eller er ikke et objekt."] };
  return checked(data);
}

function checked(data: TemplateData): ParsedTemplate | TemplateFaults {
  const migrated = migrate(data);
  if ("fault" in migrated) return { faults: [migrated.fault] };
  const { data: template, error } = Template.safeParse(migrated.data);
  const faults = error ? error.issues.map(issueText) : templateFaults(template);
  if (faults.length > 0) return { faults: fewOf(faults) };
  return { template: template as Template, migratedFrom: migrated.from < TEMPLATE_VERSION ? migrated.from : null };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (data: unknown): data is TemplateData =>
  typeof data === "object" && data !== null && !Array.isArray(data);

function fewOf(faults: readonly Text[]): readonly Text[] {
  return faults.length <= MOST_FAULTS
    ? faults
    : [...faults.slice(0, MOST_FAULTS), words`… og ${faults.length - MOST_FAULTS} feil til.`];
}

const SHOWN = 5;
const TYPE_TEXT: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "et tall",
  array: "en liste",
  object: "et objekt",
  record: "et objekt",
  boolean: "true eller false",
};

/** What is wrong in a template's field, in Norwegian. */
function issueText(issue: z.core.$ZodIssue): Text {
  const field = issue.path.length === 0 ? "malen" : short(issue.path.map(String).join("."));
  switch (issue.code) {
    case "invalid_value":
      return words`${field}: må være ${issue.values.map(String).join(", ")}.`;
    case "unrecognized_keys":
      return words`${field}: ${firstOf(issue.keys.map(short), SHOWN)} er ikke blant feltene.`;
    case "invalid_type":
      return words`${field}: mangler, eller er ikke ${wordsOf(TYPE_TEXT[issue.expected] ?? issue.expected)}.`;
    case "too_small":
      return issue.origin === "number"
        ? words`${field}: kan ikke være mindre enn ${String(issue.minimum)}.`
        : words`${field}: kan ikke være tom.`;
    case "too_big":
      return issue.origin === "number"
        ? words`${field}: kan ikke være større enn ${String(issue.maximum)}.`
        : words`${field}: er for lang; høyst ${String(issue.maximum)}.`;
    default:
      return words`${field}: har en verdi som ikke kan brukes.`;
  }
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
