import { issueText } from "./issueText";
import { jsonFaults, LONGEST_JSON } from "./jsonFaults";
import { migrate, TEMPLATE_VERSION, type TemplateData } from "./migrations/migrate";
import { Template } from "./template";
import { templateFaults } from "./templateFaults";

/** A template that can be used; `migratedFrom` is the older version it came in, or null. */
export interface ParsedTemplate {
  readonly template: Template;
  readonly migratedFrom: number | null;
}

interface TemplateFaults {
  readonly faults: readonly string[];
}

/** The last one says how many are left out. */
const MOST_FAULTS = 20;

/** The template in a JSON text, or what is wrong with it, one sentence each. Never throws, whatever the text is. */
export function parseTemplate(text: string): ParsedTemplate | TemplateFaults {
  if (text.length > LONGEST_JSON) return { faults: [`filen er på ${text.length} tegn, og en mal kan ha høyst ${LONGEST_JSON}. Er dette riktig fil?`] };
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

const isObject = (data: unknown): data is TemplateData => typeof data === "object" && data !== null && !Array.isArray(data);

function fewOf(faults: readonly string[]): readonly string[] {
  return faults.length <= MOST_FAULTS ? faults : [...faults.slice(0, MOST_FAULTS), `… og ${faults.length - MOST_FAULTS} feil til.`];
}
