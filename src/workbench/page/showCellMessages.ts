import type { UniverHost } from "../univer/createUniverHost";

/** Shows beside the grid what the cell in hand asks for, and what is wrong with one that breaks its rule. */
export function showCellMessages(page: Document, host: UniverHost): void {
  const box = page.getElementById("cell-message") as HTMLElement;
  let shown = "";
  host.followCellMessages((message) => {
    // Told again on every change of a cell: a screen reader is to hear it once.
    const text = message === null ? "" : JSON.stringify(message);
    if (text === shown) return;
    shown = text;
    box.hidden = message === null;
    box.className = message?.kind ?? "";
    const title = page.createElement("strong");
    title.textContent = message?.title ?? "";
    box.replaceChildren(...(message ? [title, page.createTextNode(` ${message.message}`)] : []));
  });
}
