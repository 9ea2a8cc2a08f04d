import { readFile } from "node:fs/promises";
import { mergeLedgers } from "../ledger/mergeLedgers";
import { proposeOrganisation, type Organisation } from "../ledger/organisation";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { ReportInput } from "../report/buildReport";
import { defaultTemplate } from "../report/defaultTemplate";
import { Template } from "../report/template";
import { doubleFigureProblems } from "../source/doubleFigureProblems";
import { inspectSource } from "../source/inspectSource";
import { readOrganisation } from "../source/readOrganisation";
import { readSource } from "../source/readSource";
import { recognitionFor, type FilePurpose } from "../source/recognitionFor";
import type { SourceReading } from "../source/source";
import { openFileSource } from "./fileSource";
import type { BuildOptions } from "./options";
import { UsageError } from "./usageError";

/** Everything the report is built from, read from the files of the command line. Throws UsageError for a file that cannot be opened. */
export async function readInput(options: BuildOptions): Promise<ReportInput> {
  const template = options.template ? await readTemplate(options.template) : defaultTemplate();
  const readings = [
    ...(await readAll(options.ledger, "regnskap", options.year)),
    ...(await readAll(options.budget, "budsjett", options.year)),
    ...(await readAll(options.lastYear, "iFjor", options.year - 1)),
  ];
  const ledger = mergeLedgers(options.year, readings.map((reading) => reading.ledger));
  const { organisation, problems } = await organisationFor(ledger, options.organisation);
  return {
    ledger,
    organisation,
    template,
    controls: readings.map((reading) => reading.control),
    problems: [...readings.flatMap((reading) => reading.problems), ...doubleFigureProblems(readings), ...problems],
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
    throw new UsageError(`Kan ikke åpne «${path}»: ${(error as Error).message}`);
  });
}

async function organisationFor(ledger: Ledger, path: string | undefined): Promise<{ organisation: Organisation; problems: readonly Problem[] }> {
  if (path === undefined) {
    return { organisation: proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar), problems: [] };
  }
  const source = await opened(path);
  try {
    return await readOrganisation(source);
  } finally {
    await source.close();
  }
}

async function readTemplate(path: string): Promise<Template> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne malen «${path}»: ${(error as Error).message}`);
  });
  try {
    return Template.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`Malen «${path}» kan ikke brukes: ${(error as Error).message}`);
  }
}
