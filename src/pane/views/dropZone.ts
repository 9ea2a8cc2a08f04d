import { html, type TemplateResult } from "lit-html";
import { text } from "../texts/text";
import { icon } from "./icon";

/** What a source can be. */
export const ACCEPTED = ".csv,.txt,.tsv,.xlsx,.parquet,.dat";

interface DropZone {
  readonly id: string;
  readonly label: string;
  /** Beside the button: that files can be dropped. */
  readonly drop: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** What it takes, where that is not sources. */
  readonly only?: { readonly accept: string; readonly hint: string };
  /** One line, where it is not the first thing to do. */
  readonly isSmall?: boolean;
}

/** A place for files: a native file input behind its label, and a target for files dragged in. */
export function dropZone({ id, label, drop, onFiles, only, isSmall = false }: DropZone): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    // The same file may be chosen again after it was removed.
    input.value = "";
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    leave(event);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return html`<div class=${isSmall ? "drop small" : "drop"} @dragover=${allowDrop} @dragleave=${leave} @drop=${dropped}>
    <input class="visually-hidden" id=${id} type="file" multiple accept=${only?.accept ?? ACCEPTED} aria-describedby=${`${id}-typer`} @change=${chosen} />
    <label class="drop-button" for=${id}>${icon("upload")}${label}</label>
    <span class="drop-or">${drop}</span>
    <p class=${isSmall && !only ? "visually-hidden" : "hint"} id=${`${id}-typer`}>${only?.hint ?? text("kilde.filtyper")}</p>
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
