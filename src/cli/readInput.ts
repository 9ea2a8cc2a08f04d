import type { Organisation } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import type { ReportInput } from "../report/buildReport";
import { organisationInUse } from "../report/organisationInUse";
import { LIST_INPUTS } from "../report/tables/notes/inputs";
import { defaultTemplate } from "../report/template/defaultTemplate";
import type { Template } from "../report/template/template";
import { templateFor } from "../report/template/templateFor";
import { answered } from "../source/answered";
import { assemble, type ReadPart, type ReadUnit } from "../source/assemble";
import type { Listing } from "../source/lists/listing";
import { type ListingFile, readListing } from "../source/lists/readListing";
import { twiceGiven } from "../source/lists/twiceGiven";
import { recall } from "../source/memory/recall";
import { readOrganisation } from "../source/readOrganisation";
import { type FilePurpose, recognitionFor } from "../source/recognitionFor";
import type { Recognition } from "../source/source";
import { type FileSource, openFileSource } from "./fileSource";
import { answersFor, type GivenAnswer, mustBeUsed, onlySheet } from "./givenAnswers";
import type { InputOptions } from "./inputOptions";
import { openSource } from "./openSource";
import { readTemplate } from "./readTemplate";
import { unitFiles, type UnitFiles } from "./unitFiles";

type Open = (path: string) => Promise<FileSource>;

/**
 * Everything a report is built from, read from the files of the command line, which `open` opens. Throws UsageError for
 * a file that cannot be opened.
 */
export async function readInput(options: InputOptions, open: Open = openFileSource): Promise<ReportInput> {
  const { template, problems: ofTemplate } = options.template
    ? await readTemplate(options.template)
    : { template: defaultTemplate(), problems: [] };
  const units: ReadUnit[] = [];
  const asked: AskedSource[] = [];
  for (const files of unitFiles(options)) units.push(await readUnit(files, options, template, asked, open));
  mustBeUsed(options.answers ?? [], asked);
  const readings = units.flatMap(({ parts }) => parts.map(({ reading }) => reading));
  const given = options.organisation === undefined ? null : await readOrganisationOf(options.organisation, open);
  const { ledger, organisation, proposed, problems, ofKonsern } = assemble(
    options.year,
    units,
    template,
    given?.organisation ?? null,
  );
  const ofOrganisation =
    proposed !== null && proposed.units.size > 0 && organisationInUse(proposed, template).proposed
      ? [PROPOSED]
      : (given?.problems ?? []);
  const lists = await readListings(options.lists, options.year, open);
  return {
    ledger,
    organisation,
    template: { ...templateFor(template, options.report), ...(options.language && { language: options.language }) },
    month: options.month,
    controls: readings.map((reading) => reading.control),
    problems: [
      ...ofTemplate,
      ...readings.flatMap((reading) => reading.problems),
      ...ofKonsern,
      ...ofOrganisation,
      ...problems,
      ...lists.problems,
    ],
    listings: lists.listings,
  };
}

interface AskedSource {
  readonly name: string;
  readonly recognition: Recognition;
}

async function readUnit(
  { name, kind, ...files }: UnitFiles,
  { year, answers = [] }: InputOptions,
  template: Template,
  asked: AskedSource[],
  open: Open,
): Promise<ReadUnit> {
  const read = (paths: readonly string[], purpose: FilePurpose, of: number): Promise<readonly ReadPart[]> =>
    readAll(paths, { purpose, year: of, memory: template.gjenkjenning, answers, asked, open });
  return {
    name,
    kind,
    parts: [
      ...(await read(files.ledger, "regnskap", year)),
      ...(await read(files.budget, "budsjett", year)),
      ...(await read(files.lastYear, "iFjor", year - 1)),
    ],
  };
}

interface HowToRead {
  readonly purpose: FilePurpose;
  readonly year: number;
  readonly memory: Template["gjenkjenning"];
  readonly answers: readonly GivenAnswer[];
  /** Takes the sources the answers may be about. */
  readonly asked: AskedSource[];
  readonly open: Open;
}

async function readAll(
  paths: readonly string[],
  { purpose, year, memory, answers, asked, open }: HowToRead,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const path of paths) {
    const source = await openSource(path, open);
    try {
      const own = answersFor(answers, source.name);
      const inspected = await source.inspect(memory, onlySheet(own));
      const recognition = answered(recall(source.name, recognitionFor(purpose, inspected, year), purpose, memory), own);
      asked.push({ name: source.name, recognition });
      parts.push({ purpose, reading: await source.read(recognition, { year }) });
    } finally {
      await source.close();
    }
  }
  return parts;
}

const PROPOSED: Problem = {
  code: "organisasjon-foreslatt",
  severity: "warning",
  message:
    "Uten organisasjonsfil er enhet og område foreslått av de første sifrene i ansvar: ingen ansvar er felles eller selvkost, og tabellene per tjenesteområde kan bli feil. Legg ved en organisasjonsfil (--organisation) med ansvar, enhet, tjenesteområde og selvkost.",
};

async function readOrganisationOf(
  path: string,
  open: Open,
): Promise<{ readonly organisation: Organisation; readonly problems: readonly Problem[] }> {
  const source = await open(path);
  try {
    return await readOrganisation(source);
  } finally {
    await source.close();
  }
}

/** The small lists in the files, each recognised by its headers, and what is wrong in them. */
export async function readListings(
  paths: readonly string[],
  year: number,
  open: (path: string) => Promise<FileSource>,
): Promise<{ readonly listings: readonly Listing[]; readonly problems: readonly Problem[] }> {
  const readings: ListingFile[] = [];
  for (const path of paths) {
    const source = await open(path);
    try {
      readings.push(await readListing(source, LIST_INPUTS, year));
    } finally {
      await source.close();
    }
  }
  const listings = readings.flatMap((reading) => reading.listings);
  return {
    listings,
    problems: [...readings.flatMap(({ problems }) => problems), ...twiceGiven(listings, LIST_INPUTS)],
  };
}
