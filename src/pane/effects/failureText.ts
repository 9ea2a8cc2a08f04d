import type { Text } from "../../texts/words";
import { words } from "../texts/text";

/** What the user is told about an error that stopped the work. */
export function failureText(error: unknown): Text {
  // By shape: beside the embedded workbook errors come from another window, with an Error of its own.
  const { name, message } =
    typeof error === "object" && error !== null
      ? (error as { readonly name?: unknown; readonly message?: unknown })
      : {};
  // What webpack calls a part of the program that did not come.
  if (name === "ChunkLoadError") return words("lastes.ikke");
  return words("uventet", { melding: String(message ?? error) });
}
