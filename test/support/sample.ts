import { join } from "node:path";
import { readInput } from "../../src/cli/readInput";
import type { ReportInput } from "../../src/report/buildReport";
import { madeOnce } from "../jest/madeOnce";

export const SAMPLE = join(__dirname, "../../assets/eksempel/raelingen-2024");

/** Where the sample year's figures can be read from: three exports of the same accounts. */
export const SAMPLE_SOURCES = {
  hovedbokOgBudsjett: { ledger: ["hovedbok.csv"], budget: ["budsjett.csv"], organisation: "organisasjon.csv" },
  saldobalanse: { ledger: ["saldobalanse.csv"], budget: [], organisation: "organisasjon.csv" },
  kostra: { ledger: ["0A2024.dat", "0B2024.dat"], budget: [], organisation: undefined },
} as const;

/** The sample year read by the product's own readers, as on the command line; `lists` are paths of small lists for the notes. */
export function readSample(name: keyof typeof SAMPLE_SOURCES, lists: readonly string[] = []): Promise<ReportInput> {
  return madeOnce(JSON.stringify(["sample", name, lists]), () => read(name, lists));
}

function read(name: keyof typeof SAMPLE_SOURCES, lists: readonly string[]): Promise<ReportInput> {
  const { ledger, budget, organisation } = SAMPLE_SOURCES[name];
  const inSample = (file: string): string => join(SAMPLE, file);
  return readInput({
    ledger: ledger.map(inSample),
    budget: budget.map(inSample),
    lastYear: [],
    organisation: organisation && inSample(organisation),
    template: undefined,
    lists,
    year: 2024,
    report: "aarsrapport",
    month: undefined,
  });
}
