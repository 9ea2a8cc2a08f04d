import { mergeLedgers } from "../ledger/mergeLedgers";
import { proposeOrganisation, type Organisation } from "../ledger/organisation";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { ReportInput } from "../report/buildReport";
import { defaultTemplate } from "../report/defaultTemplate";
import { doubleFigureProblems } from "../source/doubleFigureProblems";
import { inspectSource } from "../source/inspectSource";
import { readOrganisation } from "../source/readOrganisation";
import { readSource } from "../source/readSource";
import { recognitionFor, type FilePurpose } from "../source/recognitionFor";
import type { SourceReading } from "../source/source";
import { openFileSource } from "./fileSource";
import type { InputOptions } from "./inputOptions";
import { readListings } from "./readListings";
import { readTemplate } from "./readTemplate";
import { systemErrorText } from "./systemErrorText";
import { UsageError } from "./usageError";

/** Everything a report is built from, read from the files of the command line. Throws UsageError for a file that cannot be opened. */
export async function readInput(options: InputOptions): Promise<ReportInput> {
  const template = options.template ? await readTemplate(options.template) : defaultTemplate();
  const readings = [
    ...(await readAll(options.ledger, "regnskap", options.year)),
    ...(await readAll(options.budget, "budsjett", options.year)),
    ...(await readAll(options.lastYear, "iFjor", options.year - 1)),
  ];
  const ledger = mergeLedgers(options.year, readings.map((reading) => reading.ledger));
  const { organisation, problems } = await organisationFor(ledger, options.organisation);
  const lists = await readListings(options.lists, options.year, opened);
  return {
    ledger,
    organisation,
    template,
    controls: readings.map((reading) => reading.control),
    problems: [...readings.flatMap((reading) => reading.problems), ...doubleFigureProblems(readings), ...problems, ...lists.problems],
    listings: lists.listings,
  };
}

async function readAll(paths: readonly string[], purpose: FilePurpose, year: number): Promise<readonly SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const path of paths) {
    const source = await opened(path);
    try {
      const recognition = recognitionFor(purpose, await inspectSource(source));
      readings.push(await readSource(source, recognition, { year }));
    } finally {
      await source.close();
    }
  }
  return readings;
}

async function opened(path: string) {
  return openFileSource(path).catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne «${path}»: ${systemErrorText(error)}.`);
  });
}

const PROPOSED: Problem = {
  code: "organisasjon-foreslatt",
  severity: "warning",
  message: "Uten organisasjonsfil er enhet og område foreslått av de første sifrene i ansvar: ingen ansvar er felles eller selvkost, og tabellene per tjenesteområde kan bli feil. Legg ved en organisasjonsfil (--organisation) med ansvar, enhet, tjenesteområde og selvkost.",
};

async function organisationFor(ledger: Ledger, path: string | undefined): Promise<{ organisation: Organisation; problems: readonly Problem[] }> {
  if (path === undefined) {
    const organisation = proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar);
    return { organisation, problems: organisation.units.size === 0 ? [] : [PROPOSED] };
  }
  const source = await opened(path);
  try {
    return await readOrganisation(source);
  } finally {
    await source.close();
  }
}
