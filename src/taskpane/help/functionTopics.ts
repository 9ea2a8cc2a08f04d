import { CATALOGUE } from "../../functions/catalogue";
import type { FunctionEntry } from "../../functions/entry";
import { NAMESPACE } from "../../functions/functionId";
import { formulaOf, resultText, signature } from "../../functions/help/notation";
import { helpPath } from "../../functions/helpPath";
import type { Language } from "../../languages/translate";
import { text } from "../texts/text";
import type { HelpTopic } from "./helpTopic";

/** A topic for each KOMMUNE function, from what its own help page is made of. */
export function functionTopics(language: Language): readonly HelpTopic[] {
  // The catalogue has bokmål and English.
  return CATALOGUE.map((entry) => ofFunction(entry, language === "en" ? "en" : "nb"));
}

function ofFunction(entry: FunctionEntry, own: "nb" | "en"): HelpTopic {
  const { id, description, parameters, formula, about, errors, examples } = entry;
  return {
    id: `funksjon/${id}`, group: "funksjoner", title: `${NAMESPACE}.${id}`, words: `${id.replaceAll("_", " ")} funksjon formel`, page: helpPath(id, own),
    text: [
      `${description[own]}.`,
      signature(entry, own),
      parameters.map(({ name, description: meaning, optional }) => `${name[own]}${optional ? ` (${text("hjelp.valgfritt")})` : ""}: ${meaning[own]}`),
      text("hjelp.regner", { formel: formula[own] }),
      ...[...about, ...errors].map((each) => each[own]),
      examples.map(({ says, result, ...example }) => text("hjelp.eksempel", { hva: says[own], formel: formulaOf(id, { says, result, ...example }, own), svar: result.map((row) => row.map((cell) => resultText(cell, own)).join("; ")).join(" | ") })),
    ],
  };
}
