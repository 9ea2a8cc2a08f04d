import { organisationOf } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import { textOf } from "./cells/cell";
import { fileFormat } from "./fileFormat";
import { organisationColumns } from "./organisationColumns";
import { organisationOfGrid, type OrganisationReading } from "./organisationOfGrid";
import type { ByteSource, RawGrid } from "./source";
import { isRefused, refusalProblem, type Refused } from "./xlsx/refused";
import { words, wordsOf, type Text } from "../texts/words";

/** An organisation has one row per ansvar; a file beyond this is something else, and is not taken into memory. */
const MAX_BYTES = 8 * 2 ** 20;

/**
 * The organisation in a CSV or xlsx file, and what is wrong in it. Without an ansvar column, or when it is not
 * opened, the organisation is empty and a problem says why.
 */
export async function readOrganisation(source: ByteSource): Promise<OrganisationReading> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return nothing(source, "kilde-tom", words`«${source.name}» er tom. Hent ut filen på nytt.`);
    case "unreadable":
      return nothing(
        source,
        "kilde-feil-format",
        words`«${source.name}» kan ikke leses: den er ${wordsOf(format.what)}.`,
      );
    case "source": {
      const { grids, isHeldWhole } = format.reader;
      if (grids === null)
        return nothing(
          source,
          "kilde-feil-format",
          words`«${source.name}» er en KOSTRA-fil og ingen organisasjon. Velg filen med ansvar, enhet og tjenesteområde.`,
        );
      if (isHeldWhole && source.size > MAX_BYTES)
        return nothing(
          source,
          "organisasjon-for-stor",
          words`«${source.name}» er for stor til å være en organisasjonsfil. Velg filen med én rad per ansvar.`,
        );
      const grid = await organisationGrid(grids(source));
      return isRefused(grid)
        ? { organisation: organisationOf([]), problems: [refusalProblem(source.name, grid)] }
        : organisationOfGrid({ ...grid, name: source.name });
    }
  }
}

function nothing(source: ByteSource, code: string, message: Text): OrganisationReading {
  const problem: Problem = { code, severity: "error", message, where: { file: source.name } };
  return { organisation: organisationOf([]), problems: [problem] };
}

/** The first sheet with an organisation's headers, or the first sheet. */
async function organisationGrid(grids: AsyncGenerator<RawGrid | Refused>): Promise<RawGrid | Refused> {
  let first: RawGrid | null = null;
  for await (const grid of grids) {
    if (isRefused(grid) || grid.rows.some((row) => organisationColumns(row.map(textOf)) !== null)) return grid;
    first ??= grid;
  }
  return first as RawGrid;
}
