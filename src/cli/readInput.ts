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
import { inspectSource } from "../source/inspectSource";
import { inspectRemembered } from "../source/memory/inspectRemembered";
import { lostZeros } from "../source/lostZeros";
import { recall } from "../source/memory/recall";
import { readOrganisation } from "../source/readOrganisation";
import { readSource } from "../source/readSource";
import { recognitionFor, type FilePurpose } from "../source/recognitionFor";
import { answered } from "../source/answered";
import { sumsTooLarge, withoutAmounts } from "../source/sumsTooLarge";
import type { Recognition, SourceReading } from "../source/source";
import { openFileSource } from "./fileSource";
import { answersFor, mustBeUsed, onlySheet, type GivenAnswer } from "./givenAnswers";
import type { InputOptions } from "./inputOptions";
import { readListings } from "./readListings";
import { readTemplate } from "./readTemplate";
import { unitFiles, type UnitFiles } from "./unitFiles";

/** Everything a report is built from, read from the files of the command line. Throws UsageError for a file that cannot be opened. */
export async function readInput(options: InputOptions): Promise<ReportInput> {
  const { template, problems: ofTemplate } = options.template ? await readTemplate(options.template) : { template: defaultTemplate(), problems: [] };
  const read: UnitReading[] = [];
  const asked: AskedSource[] = [];
  for (const files of unitFiles(options)) read.push(await readUnit(files, options, template, asked));
  mustBeUsed(options.answers ?? [], asked);
  const readings = read.flatMap((unit) => unit.readings);
  const tooLarge = sumsTooLarge(readings);
  const units = read.map((unit) => ({ ...unit, ledger: mergeLedgers(options.year, unit.readings.map(({ ledger }) => (tooLarge.length > 0 ? withoutAmounts(ledger) : ledger))) }));
  const { ledger, problems: ofKonsern } = konsernLedger(options.year, units, template);
  const { organisation, problems } = await organisationFor((units[0] as Regnskapsenhet).ledger, options.organisation, template);
  const lists = await readListings(options.lists, options.year, openFileSource);
  return {
    ledger,
    organisation: konsernOrganisation(organisation, units),
    template: { ...templateFor(template, options.report), ...(options.language && { language: options.language }) },
    month: options.month,
    controls: readings.map((reading) => reading.control),
    problems: [...ofTemplate, ...readings.flatMap((reading) => reading.problems), ...tooLarge, ...units.flatMap((unit) => doubleFigureProblems(unit.readings)), ...ofKonsern, ...problems, ...lostZeros(readings, [...organisation.units.keys()]), ...lists.problems],
    listings: lists.listings,
  };
}

interface UnitReading extends Omit<Regnskapsenhet, "ledger"> {
  readonly readings: readonly SourceReading[];
}

interface AskedSource {
  readonly name: string;
  readonly recognition: Recognition;
}

async function readUnit({ name, kind, ...files }: UnitFiles, { year, answers = [] }: InputOptions, template: Template, asked: AskedSource[]): Promise<UnitReading> {
  const read = (paths: readonly string[], purpose: FilePurpose, of: number): Promise<readonly SourceReading[]> => readAll(paths, { purpose, year: of, memory: template.gjenkjenning, answers, asked });
  const readings = [...(await read(files.ledger, "regnskap", year)), ...(await read(files.budget, "budsjett", year)), ...(await read(files.lastYear, "iFjor", year - 1))];
  return { name, kind, readings };
}

interface HowToRead {
  readonly purpose: FilePurpose;
  readonly year: number;
  readonly memory: Template["gjenkjenning"];
  readonly answers: readonly GivenAnswer[];
  /** Takes the sources the answers may be about. */
  readonly asked: AskedSource[];
}

async function readAll(paths: readonly string[], { purpose, year, memory, answers, asked }: HowToRead): Promise<readonly SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const path of paths) {
    const source = await openFileSource(path);
    try {
      const own = answersFor(answers, source.name);
      const sheet = onlySheet(own);
      const inspected = sheet === undefined ? await inspectRemembered(source, memory) : await inspectSource(source, sheet);
      const recognition = answered(recall(source.name, recognitionFor(purpose, inspected, year), purpose, memory), own);
      asked.push({ name: source.name, recognition });
      readings.push(await readSource(source, recognition, { year }));
    } finally {
      await source.close();
    }
  }
  return readings;
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
  const source = await openFileSource(path);
  try {
    return await readOrganisation(source);
  } finally {
    await source.close();
  }
}
