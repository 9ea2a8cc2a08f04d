import { words } from "../texts/words";
import type { Problem } from "../ledger/problem";
import type { Reading } from "./hostProblems";

/** Excel hands a file over in pieces of at most 4 MB. */
const SLICE = 4 * 2 ** 20;

/** The name of the format as it stands at run time; the enum of the types is not there before Office.js is. */
const COMPRESSED = "compressed" as unknown as Office.FileType;

/** The part of the document that gives its file. */
type DocumentHere = Pick<Office.Document, "getFileAsync">;

/**
 * The workbook as the bytes of its .xlsx file, as it stands now, saved or not; a problem when Excel does not give it
 * out.
 */
export async function documentFile(
  document: DocumentHere = Office.context.document,
  isOffered = Office.context.requirements.isSetSupported("CompressedFile"),
): Promise<Reading<Uint8Array>> {
  if (!isOffered) return { kind: "problem", problem: NOT_OFFERED };
  const opened = await answer<Office.File>((done) => {
    document.getFileAsync(COMPRESSED, { sliceSize: SLICE }, done);
  });
  if ("refused" in opened) return { kind: "problem", problem: unavailable(opened.refused) };
  const file = opened.value;
  try {
    const pieces: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      if ("refused" in slice) return { kind: "problem", problem: unavailable(slice.refused) };
      pieces.push(new Uint8Array(slice.value.data as ArrayLike<number>));
    }
    return { kind: "read", value: joined(pieces) };
  } finally {
    // Excel keeps two files open at most.
    file.closeAsync();
  }
}

function answer<V>(
  ask: (done: (result: Office.AsyncResult<V>) => void) => void,
): Promise<{ readonly value: V } | { readonly refused: string }> {
  return new Promise((resolve) => {
    ask(({ status, value, error }) => {
      resolve(String(status) === "succeeded" ? { value } : { refused: error.message });
    });
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Excel on the web among others; it may take the request, and never answer. */
const NOT_OFFERED: Problem = {
  code: "excel-uten-fil",
  severity: "error",
  message:
    "Denne Excel gir ikke tillegg arbeidsboken som fil, så kopien kan ikke lages herfra. Lag en kopi med Fil → Lagre en kopi, åpne den i Excel på PC eller Mac og velg «Frys til verdier» der, eller bygg rapporten på nytt i kopien med formlene satt til «Bare verdier».",
};

const unavailable = (why: string): Problem => ({
  code: "excel-uten-fil",
  severity: "error",
  message: words`Excel ga ikke fra seg arbeidsboken som fil («${why}»). Er den delt med begrenset tilgang eller merket fortrolig, kan den ikke kopieres herfra. Lagre en kopi, og bygg rapporten der med formlene satt til «Bare verdier».`,
});
