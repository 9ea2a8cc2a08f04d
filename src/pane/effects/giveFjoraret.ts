import type { Text } from "../../texts/words";
import { apart } from "../apart/apart";
import type { Store } from "./store";

/** Takes a file as last year's finished report; answers why it could not be read, or null. */
export async function giveFjoraret(store: Store, file: File): Promise<Text | null> {
  const sheets = await apart("sheets", file);
  if ("code" in sheets) return sheets.message;
  store.dispatch({ kind: "fjoraretGiven", finished: { name: file.name, sheets } });
  return null;
}
