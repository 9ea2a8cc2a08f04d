import type { Text } from "../../texts/words";
import type { FrozenFile } from "../../files/freezeFile";
import { countWords, words } from "../texts/text";
import { failureText } from "./failureText";
import type { Store } from "./store";
import type { Running } from "./taskRunner";

/**
 * Opens a copy of the whole workbook where formulas have become values; why not, or null. The workbook itself is only
 * read.
 */
export async function freezeWorkbook(store: Store, { signal }: Running): Promise<Text | null> {
  store.dispatch({ kind: "delingDone", done: null });
  const [{ documentFile }, { freezeFile }, { openCopy }, { ANCHOR_SHEET }] = await Promise.all([
    import("../../excel/documentFile"),
    import("../../files/freezeFile"),
    import("../../excel/openCopy"),
    import("../../sheets/anchorSheet"),
  ]);
  const file = await documentFile();
  if (file.kind === "problem") return file.problem.message;
  signal.throwIfAborted();
  let frozen: FrozenFile;
  try {
    frozen = await freezeFile(file.value, [ANCHOR_SHEET]);
  } catch (error) {
    return words("deling.ikkeLest", { feil: failureText(error) });
  }
  signal.throwIfAborted();
  const opened = await openCopy(frozen.bytes);
  if (opened.kind === "problem") return opened.problem.message;
  store.dispatch({ kind: "delingDone", done: { place: "frys", ...outcome(frozen) } });
  return null;
}

function outcome({ errors }: FrozenFile): { readonly intent: "success" | "warning"; readonly text: Text } {
  const [first] = errors;
  if (!first) return { intent: "success", text: words("deling.frosset") };
  return {
    intent: "warning",
    text: words("deling.frossetMedFeil", {
      celler: countWords("deling.celle", errors.length),
      sted: `${first.sheet}!${first.cell} (${first.error})`,
    }),
  };
}
