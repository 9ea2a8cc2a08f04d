import { recall } from "../../source/memory/recall";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import { recognitionFor } from "../../source/recognitionFor";
import { CHOSEN } from "../../source/recognise/setRole";
import type { Purpose, SourceContent, WizardSource } from "./wizardState";

/** The content as it will be read for the purpose: by what was recognised, and what is remembered of such an export. */
export function readContent(
  name: string,
  purpose: Purpose,
  content: SourceContent,
  memory: readonly RememberedSource[],
): SourceContent {
  if (content.kind !== "ledger" || purpose === "organisasjon" || purpose === "liste") return content;
  return { ...content, recognition: recall(name, recognitionFor(purpose, content.inspected), purpose, memory) };
}

/**
 * The sources with another memory; those whose columns the user has chosen stay as they are, and so do all that read
 * the same.
 */
export function readSourcesAgain(
  sources: readonly WizardSource[],
  memory: readonly RememberedSource[],
): readonly WizardSource[] {
  const again = sources.map((source) => {
    if (source.content.kind !== "ledger" || source.content.recognition.columns.some(({ reason }) => reason === CHOSEN))
      return source;
    const content = readContent(source.name, source.purpose, source.content, memory);
    return JSON.stringify(content) === JSON.stringify(source.content) ? source : { ...source, content };
  });
  return again.every((source, index) => source === sources[index]) ? sources : again;
}
