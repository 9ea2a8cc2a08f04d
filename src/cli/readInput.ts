import { mergeLedgers } from "../ledger/mergeLedgers";
import { proposeOrganisation, type Organisation } from "../ledger/organisation";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { ReportInput } from "../report/buildReport";
import { templateFor } from "../report/template/templateFor";
import { defaultTemplate } from "../report/template/defaultTemplate";
import { organisationInUse } from "../report/organisationInUse";
import type { Template } from "../report/template/template";
import { konsernLedger } from "../ledger/units/konsernLedger";
import { konsernOrganisation } from "../ledger/units/konsernOrganisation";
import type { Regnskapsenhet } from "../ledger/units/regnskapsenhet";
import { doubleFigureProblems } from "../source/doubleFigureProblems";
import { inspectRemembered } from "../source/memory/inspectRemembered";
import { recall } from "../source/memory/recall";
import { readOrganisation } from "../source/readOrganisation";
import { readSource } from "../source/readSource";
import { recognitionFor, type FilePurpose } from "../source/recognitionFor";
import type { SourceReading } from "../source/source";
import { openFileSource } from "./fileSource";
import type { InputOptions } from "./inputOptions";
import { readListings } from "./readListings";
import { readTemplate } from "./readTemplate";
import { unitFiles, type UnitFiles } from "./unitFiles";
import { systemErrorText } from "./systemErrorText";
import { UsageError } from "./usageError";

/** Everything a report is built from, read from the files of the command line. Throws UsageError for a file that cannot be opened. */
export async function readInput(options: InputOptions): Promise<ReportInput> {
  const { template, problems: ofTemplate } = options.template ? await readTemplate(options.template) : { template: defaultTemplate(), problems: [] };
  const units: UnitReading[] = [];
  for (const files of unitFiles(options)) units.push(await readUnit(files, options.year, template));
  const readings = units.flatMap((unit) => unit.readings);
  const { ledger, problems: ofKonsern } = konsernLedger(options.year, units, template);
  const { organisation, problems } = await organisationFor((units[0] as UnitReading).ledger, options.organisation, template);
  const lists = await readListings(options.lists, options.year, opened);
  return {
    ledger,
    organisation: konsernOrganisation(organisation, units),
    template: { ...templateFor(template, options.report), ...(options.language && { language: options.language }) },
    month: options.month,
    controls: readings.map((reading) => reading.control),
    problems: [...ofTemplate, ...readings.flatMap((reading) => reading.problems), ...units.flatMap((unit) => doubleFigureProblems(unit.readings)), ...ofKonsern, ...problems, ...lists.problems],
    listings: lists.listings,
  };
}

interface UnitReading extends Regnskapsenhet {
  readonly readings: readonly SourceReading[];
}

async function readUnit({ name, kind, ...files }: UnitFiles, year: number, template: Template): Promise<UnitReading> {
  const readings = [
    ...(await readAll(files.ledger, "regnskap", year, template)),
    ...(await readAll(files.budget, "budsjett", year, template)),
    ...(await readAll(files.lastYear, "iFjor", year - 1, template)),
  ];
  return { name, kind, readings, ledger: mergeLedgers(year, readings.map((reading) => reading.ledger)) };
}

async function readAll(paths: readonly string[], purpose: FilePurpose, year: number, { gjenkjenning }: Template): Promise<readonly SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const path of paths) {
    const source = await opened(path);
    try {
      const recognition = recall(source.name, recognitionFor(purpose, await inspectRemembered(source, gjenkjenning)), purpose, gjenkjenning);
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

async function organisationFor(ledger: Ledger, path: string | undefined, template: Template): Promise<{ organisation: Organisation; problems: readonly Problem[] }> {
  if (path === undefined) {
    const organisation = proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar);
    return { organisation, problems: organisation.units.size > 0 && organisationInUse(organisation, template).proposed ? [PROPOSED] : [] };
  }
  const source = await opened(path);
  try {
    return await readOrganisation(source);
  } finally {
    await source.close();
  }
}
