import { html, type TemplateResult } from "lit-html";
import type { Listing } from "../../source/lists/listing";
import type { ListingFile } from "../../source/lists/readListing";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import type { ListSource } from "../state/sourcesOf";
import { count, say, text } from "../texts/text";
import { problemList } from "./problemList";

/** One source of small lists: which they are, how many rows each gave, and what is wrong in them. */
export function listReading({ id, name, content }: ListSource, file: ListingFile | undefined): TemplateResult {
  const read = file?.listings.map(rowsRead) ?? [];
  const title = text("kilde.listeMed", { lister: content.titles.map(say).join(", ") });
  const isUntouched = file?.listings.length === 0 && file.problems.length === 0;
  const lines = read.length > 0 ? read : [isUntouched ? text("lister.ikkeFylt", { liste: title }) : title];
  return html`<section class="section source-read" aria-labelledby=${`lest-${id}`}>
    <h2 id=${`lest-${id}`}>${name}</h2>
    ${lines.map((line) => html`<p class="hint">${line}</p>`)}
    ${problemList(file?.problems ?? [])}
  </section>`;
}

function rowsRead({ input, rows }: Listing): string {
  const title = say(LIST_INPUTS.find(({ id }) => id === input)?.title ?? input);
  return text("liste.lest", {
    liste: text("kilde.listeMed", { lister: title }),
    rader: count("liste.rader", rows.length),
  });
}
