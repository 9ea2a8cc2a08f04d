import type { Problem } from "../../ledger/problem";
import { fileFormat } from "../fileFormat";
import type { ByteSource, RawGrid } from "../source";
import { isRefused, refusalProblem, type Refused } from "../xlsx/refused";
import { listingProblem } from "./listingProblems";
import { words, wordsOf, type Text } from "../../texts/words";

/**
 * A listing has a row a loan, a fund, a project; a file beyond this is something else, and is not taken into memory.
 */
const MAX_BYTES = 8 * 2 ** 20;

/** The sheets of a small CSV or xlsx file (a CSV has one), or why it is not read. */
export async function listingGrids(source: ByteSource): Promise<readonly RawGrid[] | Problem> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return listingProblem(
        "liste-tom",
        "error",
        source.name,
        words`«${source.name}» er tom. Fyll ut listen, eller la den være.`,
      );
    case "unreadable":
      return unknown(source, words`den er ${wordsOf(format.what)}`);
    case "source": {
      const { grids, isHeldWhole } = format.reader;
      if (grids === null)
        return unknown(source, "den er en KOSTRA-fil, altså et regnskap og ingen liste. Gi den som regnskap");
      if (isHeldWhole && source.size > MAX_BYTES)
        return unknown(source, "den er for stor til å være en liste. Er det et regnskap, må den gis som det");
      return allGrids(source, grids(source));
    }
  }
}

function unknown(source: ByteSource, why: Text): Problem {
  return listingProblem(
    "liste-ukjent",
    "error",
    source.name,
    words`«${source.name}» kan ikke leses som en liste: ${wordsOf(why)}.`,
  );
}

async function allGrids(
  source: ByteSource,
  sheets: AsyncGenerator<RawGrid | Refused>,
): Promise<readonly RawGrid[] | Problem> {
  const grids: RawGrid[] = [];
  for await (const grid of sheets) {
    if (isRefused(grid)) return refusalProblem(source.name, grid);
    grids.push(grid);
  }
  return grids;
}
