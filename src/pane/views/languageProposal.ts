import { html, nothing, type TemplateResult } from "lit-html";
import type { Language } from "../../texts/translate";
import { ledgerSources } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { messageBar } from "./message";
import type { Wizard } from "./wizard";

/** Words of headers that bokmål writes otherwise. */
const NYNORSK = /rekneskap|opphavl|namn|eining|løyv|(?<!j)tenest/i;

/** An export with headers in nynorsk is of a municipality that may want its report so: asked once on a machine. */
export function languageProposal(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.languageIsOwn || state.template.language !== "nb") return nothing;
  const source = ledgerSources(state).find(({ content }) =>
    content.recognition.columns.some(({ header }) => NYNORSK.test(header)),
  );
  if (source === undefined) return nothing;
  const choose = (language: Language) => (): void => {
    wizard.dispatch({ kind: "templateChanged", change: { language } });
  };
  return messageBar(
    "info",
    html`<p>${text("sprak.nynorske", { fil: source.name })}</p>
      <div class="actions">
        ${button(text("sprak.brukNynorsk"), choose("nn"))} ${button(text("sprak.beholdBokmaal"), choose("nb"))}
      </div>`,
  );
}
