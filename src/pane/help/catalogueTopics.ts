import { CATALOGUE } from "../../functions/catalogue";
import type { FunctionEntry } from "../../functions/entry";
import { NAMESPACE } from "../../functions/functionId";
import { formulaOf, resultText, signature } from "../../functions/help/notation";
import { helpPath } from "../../functions/helpPath";
import { CONTROLS } from "../../law/controls/all";
import type { Control } from "../../law/controls/control";
import type { KostraControl } from "../../law/controls/kostra/kostraControl";
import { titleOf } from "../../report/controls/controlMessage";
import { KOSTRA_CONTROLS } from "../../report/controls/kostra/runKostraControls";
import { CHOICES } from "../../report/template/choices/all";
import type { Choice } from "../../report/template/choices/choice";
import type { Language } from "../../texts/translate";
import type { Words } from "../../texts/words";
import { say, text } from "../texts/text";
import type { HelpTopic } from "./helpTopic";

/** A topic for each choice that has one in its record. */
export function choiceTopics(language: Language): readonly HelpTopic[] {
  const said = (words: Words): string => words[language];
  return Object.values<Choice>(CHOICES).flatMap(({ id, topic }) => (topic === undefined ? [] : [{
    id: `valg/${topic.id ?? id}`, group: "valg" as const, title: said(topic.title), words: said(topic.words),
    text: topic.text.map((block) => ("nb" in block ? said(block) : block.map(said))),
  }]));
}

/** A topic for each KOMMUNE function, from what its own help page is made of. */
export function functionTopics(language: Language): readonly HelpTopic[] {
  return CATALOGUE.map((entry) => ofFunction(entry, language));
}

function ofFunction(entry: FunctionEntry, language: Language): HelpTopic {
  const { id, description, parameters, formula, about, errors, examples } = entry;
  // Excel is in bokmål where the pane speaks nynorsk: names and figures are as they are there.
  const own = language === "en" ? "en" : "nb";
  const words = (each: Words): string => each[language];
  return {
    id: `funksjon/${id}`, group: "funksjoner", title: `${NAMESPACE}.${id}`, words: `${id.replaceAll("_", " ")} funksjon formel function formula`, page: helpPath(id, own),
    text: [
      `${words(description)}.`,
      signature(entry, own),
      parameters.map(({ name, description: meaning, optional }) => `${name[own]}${optional ? ` (${text("hjelp.valgfritt")})` : ""}: ${words(meaning)}`),
      text("hjelp.regner", { formel: words(formula) }),
      ...[...about, ...errors].map(words),
      examples.map(({ says, result, ...example }) => text("hjelp.eksempel", { hva: words(says), formel: formulaOf(id, { says, result, ...example }, own), svar: result.map((row) => row.map((cell) => resultText(cell, own)).join("; ")).join(" | ") })),
    ],
  };
}

/** A topic for each control of a report, then for each of SSB's: what must hold, both sides, the paragraph, and what to do. */
export function controlTopics(): readonly HelpTopic[] {
  return [...CONTROLS.map(ofReport), ...KOSTRA_CONTROLS.map(ofKostra)];
}

function ofReport(control: Control): HelpTopic {
  const { problem, rule, advice, left, right, relation, tolerance, source } = control;
  const sides = { venstre: say(left.label), hoyre: say(right?.label ?? "0") };
  return {
    id: `kode/${problem}`, group: "kontroller", title: say(titleOf(control, null)), words: `${problem} ${control.id}`,
    text: [
      say(rule),
      text(relation === "lik" ? "hjelp.kontrollLik" : "hjelp.kontrollMinst", sides),
      text("hjelp.kontrollToleranse", { grunn: say(tolerance.reason) }),
      ...(control.closing ? [text("hjelp.kontrollAvsluttet")] : []),
      text("hjelp.gjoerDette", { tekst: say(advice) }),
      text("hjelp.hjemmel", { kilde: say(source) }),
    ],
  };
}

function ofKostra({ id, title, advice, source }: KostraControl): HelpTopic {
  return {
    id: `kode/${id}`, group: "kontroller", title: text("hjelp.kostraKontroll", { tittel: say(title) }), words: `${id} kostra ssb`,
    text: [text("hjelp.kostraKontrollAv"), text("hjelp.gjoerDette", { tekst: say(advice) }), text("hjelp.hjemmel", { kilde: say(source) })],
  };
}
