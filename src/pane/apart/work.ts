import { readDocument } from "../../document/readDocument";
import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import { ledgerProblems } from "../../report/controls/ledgerProblems";
import { organisationProblems } from "../../report/controls/organisationProblems";
import { organisationInUse } from "../../report/organisationInUse";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import type { Template } from "../../report/template/template";
import { assemble, type ReadUnit } from "../../source/assemble";
import { listingGrids } from "../../source/lists/listingGrids";
import { readListing, readListingSheets } from "../../source/lists/readListing";
import { withNumbers } from "../../source/lists/withNumbers";
import { readGrid } from "../../source/readGrid";
import type { ReadOptions } from "../../source/readOptions";
import { readSource } from "../../source/readSource";
import type { Recognition, SourceReading } from "../../source/source";
import { sourceOfBlob } from "../../source/sourceOfBlob";
import type { SourceInput } from "../state/wizardState";
import { inspectInput } from "./inspectInput";

interface ToRead {
  readonly input: SourceInput;
  readonly recognition: Recognition;
  readonly year: number;
}

interface ToAssemble {
  readonly year: number;
  readonly units: readonly ReadUnit[];
  readonly template: Template;
  readonly given: Organisation | null;
}

interface ToCheck {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly template: Template;
}

type Told = Pick<ReadOptions, "onProgress" | "signal">;

/** What is done beside the page's own thread. What goes in and what comes out is data, and is copied on its way. */
export const WORK = {
  inspect: inspectInput,
  read: ({ input, recognition, year }: ToRead, told: Told): Promise<SourceReading> | SourceReading =>
    input.kind === "grid"
      ? readGrid(input.grid, recognition, { year, ...told })
      : readSource(sourceOfBlob(input.file), recognition, { year, ...told }),
  assemble: ({ year, units, template, given }: ToAssemble): ReturnType<typeof assemble> =>
    assemble(year, units, template, given),
  check: checksOf,
  list: listOf,
  /** Of last year's report. */
  sheets: (file: File): ReturnType<typeof listingGrids> => listingGrids(sourceOfBlob(file)),
  document: (file: File): ReturnType<typeof readDocument> => readDocument(sourceOfBlob(file)),
} as const satisfies Readonly<Record<string, (given: never, told: Told) => unknown>>;

export type Work = typeof WORK;

/** The lists of a file or of cells in hand; their numbers as text. */
async function listOf({ input, year }: Omit<ToRead, "recognition">) {
  const { listings, problems } =
    input.kind === "grid"
      ? readListingSheets(input.grid.name, [input.grid], LIST_INPUTS, year)
      : await readListing(sourceOfBlob(input.file), LIST_INPUTS, year);
  return { listings: listings.map((listing) => withNumbers(listing, String)), problems };
}

/** What is wrong with the codes, the sums and the ansvar of the ledger, with what the template has settled of them. */
function checksOf({ ledger, organisation, template }: ToCheck): readonly Problem[] {
  return [
    ...ledgerProblems(ledger, template.artOverrides),
    ...organisationProblems(ledger, organisationInUse(organisation, template)),
  ];
}
