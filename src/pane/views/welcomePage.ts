import { html, type TemplateResult } from "lit-html";
import { text } from "../texts/text";
import { button } from "./button";
import { icon, type IconName } from "./icon";
import type { Step } from "../state/wizardState";
import { ACCEPTED } from "./dropZone";
import type { Wizard } from "./wizard";

type Way = "eksempel" | "mal";

/**
 * The first page: what Tertial does, three ways to begin, what leaves the machine, and where help is. Escape goes
 * past it.
 */
export function welcomePage(wizard: Wizard): TemplateResult {
  const leave = (to?: string): void => {
    wizard.dispatch(to === undefined ? { kind: "helpClosed" } : { kind: "helpClosed", to });
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") leave();
  };
  const begin = (to: string, panel: Step = "oversikt"): void => {
    wizard.goTo(panel);
    leave(to);
  };
  return html`<main class="body welcome" @keydown=${escape}>
    <h1 tabindex="-1">${text("velkomst.overskrift")}</h1>
    <p class="lead">${([1, 2, 3, 4] as const).map((n) => html`${text(`velkomst.setning${n}`)} `)}</p>
    <section class="section" aria-labelledby="velkomst-begynn">
      <h2 id="velkomst-begynn">${text("velkomst.begynn")}</h2>
      <ul class="ways">
        ${ownExport(wizard, () => {
          begin("steg-overskrift");
        })}
        ${way("eksempel", "play", () => {
          begin("steg-overskrift");
          wizard.addExample();
        })}
        ${way("mal", "people", () => {
          begin("mal-fil", "kilde");
        })}
      </ul>
    </section>
    ${about("nett")}
    ${about("hjelp")}
    <p class="section">${button(text("velkomst.hopp"), () => {
      leave();
    })}</p>
  </main>`;
}

/** The files are chosen here: the first page is no press more than it must be. */
function ownExport(wizard: Wizard, begin: () => void): TemplateResult {
  const chosen = (event: Event): void => {
    begin();
    wizard.addFiles([...((event.target as HTMLInputElement).files ?? [])]);
  };
  return html`<li class="own-export"><input class="visually-hidden" id="velkomst-filer" type="file" multiple accept=${ACCEPTED} aria-describedby="velkomst-eksport" @change=${chosen} />
    <label class="way primary" for="velkomst-filer">${icon("upload")}<span class="name">${text("velkomst.eksport")}</span></label>
    <p class="hint" id="velkomst-eksport">${text("velkomst.eksportHjelp")}</p></li>`;
}

function way(name: Way, mark: IconName, onClick: () => void): TemplateResult {
  return html`<li><button type="button" class="way" @click=${onClick} aria-describedby=${`velkomst-${name}`}>
    ${icon(mark)}<span class="name">${text(`velkomst.${name}`)}</span></button>
    <p class="hint" id=${`velkomst-${name}`}>${text(`velkomst.${name}Hjelp`)}</p></li>`;
}

function about(what: "nett" | "hjelp"): TemplateResult {
  return html`<section class="section" aria-labelledby=${`velkomst-om-${what}`}><h2 id=${`velkomst-om-${what}`}>${text(`velkomst.${what}`)}</h2><p>${text(`velkomst.${what}Tekst`)}</p></section>`;
}
