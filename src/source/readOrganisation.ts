import { organisationOf } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import { textOf } from "./cells/cell";
import { fileFormat } from "./fileFormat";
import { organisationColumns } from "./organisationColumns";
import { organisationOfGrid, type OrganisationReading } from "./organisationOfGrid";
import type { ByteSource, RawGrid } from "./source";
import { heldRows, shownSheets } from "./xlsx/heldRows";
import { openWorkbook, type Sheet } from "./xlsx/openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./xlsx/refused";
import { wholeCsv } from "./csv/wholeCsv";

/** An organisation has one row per ansvar; a file beyond this is something else, and is not taken into memory. */
const MAX_BYTES = 8 * 2 ** 20;

/** The organisation in a CSV or xlsx file, and what is wrong in it. Without an ansvar column, or when it is not opened, the organisation is empty and a problem says why. */
export async function readOrganisation(source: ByteSource): Promise<OrganisationReading> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return nothing(source, "kilde-tom", `«${source.name}» er tom. Hent ut filen på nytt.`);
    case "unreadable":
      return nothing(source, "kilde-feil-format", `«${source.name}» kan ikke leses: den er ${format.what}.`);
    case "kostra":
      return nothing(source, "kilde-feil-format", `«${source.name}» er en KOSTRA-fil og ingen organisasjon. Velg filen med ansvar, enhet og tjenesteområde.`);
    case "csv":
      return source.size > MAX_BYTES ? nothing(source, "organisasjon-for-stor", `«${source.name}» er for stor til å være en organisasjonsfil. Velg filen med én rad per ansvar.`) : organisationOfGrid(await wholeCsv(source));
    case "xlsx": {
      const grid = await xlsxGrid(source);
      return isRefused(grid) ? { organisation: organisationOf([]), problems: [refusalProblem(source.name, grid)] } : organisationOfGrid({ ...grid, name: source.name });
    }
  }
}

function nothing(source: ByteSource, code: string, message: string): OrganisationReading {
  const problem: Problem = { code, severity: "error", message, where: { file: source.name } };
  return { organisation: organisationOf([]), problems: [problem] };
}

/** The first sheet with an organisation's headers, or the first sheet. */
async function xlsxGrid(source: ByteSource): Promise<RawGrid | Refused> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return workbook;
  const sheets = shownSheets(workbook);
  for (const sheet of sheets) {
    const grid = await heldRows(sheet);
    if (isRefused(grid) || grid.rows.some((row) => organisationColumns(row.map(textOf)) !== null)) return grid;
  }
  return heldRows(sheets[0] as Sheet);
}
