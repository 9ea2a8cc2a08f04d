import { text } from "../texts/text";

/** What the user is told about an error that stopped the work. */
export function failureText(error: unknown): string {
  // By shape: beside the embedded workbook errors come from another window, with an Error of its own.
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return text("uventet", { melding: String(message) });
}
