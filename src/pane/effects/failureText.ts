import { text } from "../texts/text";

/** What the user is told about an error that stopped the work. */
export function failureText(error: unknown): string {
  // By shape: beside the embedded workbook errors come from another window, with an Error of its own.
  const { name, message } = typeof error === "object" && error !== null ? (error as { readonly name?: unknown; readonly message?: unknown }) : {};
  // What webpack calls a part of the program that did not come.
  if (name === "ChunkLoadError") return text("lastes.ikke");
  return text("uventet", { melding: String(message ?? error) });
}
