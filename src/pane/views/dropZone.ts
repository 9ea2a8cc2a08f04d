import { html, type TemplateResult } from "lit-html";
import { text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** A place for files: a native file input behind its label, and a target for files dragged in. */
export function dropZone(wizard: Wizard): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    wizard.addFiles([...(input.files ?? [])]);
    // The same file may be chosen again after it was removed.
    input.value = "";
  };
  return html`<div class="drop" @dragover=${allowDrop} @dragleave=${leave} @drop=${(event: DragEvent) => { dropped(event, wizard); }}>
    <input class="visually-hidden" id="velg-filer" type="file" multiple accept=".csv,.txt,.tsv,.xlsx,.dat" aria-describedby="velg-filer-typer" @change=${chosen} />
    <label class="drop-button" for="velg-filer">${icon("upload")}${text("kilde.velgFiler")}</label>
    <span class="drop-or">${text("kilde.slipp")}</span>
    <p class="hint" id="velg-filer-typer">${text("kilde.filtyper")}</p>
  </div>`;
}

function allowDrop(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  (event.currentTarget as Element).classList.add("over");
}

function leave(event: DragEvent): void {
  (event.currentTarget as Element).classList.remove("over");
}

function dropped(event: DragEvent, wizard: Wizard): void {
  event.preventDefault();
  leave(event);
  wizard.addFiles([...(event.dataTransfer?.files ?? [])]);
}
