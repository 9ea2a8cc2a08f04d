import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf, type Random } from "../../mutate/random";
import { UsageError } from "../../../src/cli/usageError";
import { readInput } from "../../../src/cli/readInput";
import { hasErrors } from "../../../src/ledger/problem";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import { zipOf } from "../../source/zipOf";
import { YEAR, type Book, type Cell, type File } from "../../mutate/book";
import { verdictOf, type Outcome } from "../../mutate/judge";
import { carryOut, recipeOf } from "../../mutate/recipe";
import { sampleBook } from "../../mutate/sampleBook";
import { truthOf } from "../../mutate/truth";
import { writeCsv } from "../../mutate/writeCsv";
import { partsOfXlsx, writeXlsx } from "../../mutate/writeXlsx";
import { crashIfThrown, refused, RIGHT, type Attempt, type Family, type Input } from "../fault";
import { HOSTILE, hitBytes, hitXml } from "../hits";
import { independentKostra } from "../independentKostra";
import { independentList } from "../independentList";
import { independentSums } from "../independentSums";
import { injected } from "../injected";
import { nb } from "../../support/nb";

type Files = Readonly<Record<string, Uint8Array>>;

interface ReadAs {
  readonly ledger: readonly string[];
  readonly organisation?: string;
  readonly lists?: readonly string[];
  readonly template?: string;
}

/** What becomes of the files: read, built and written, and held against what is right where that is known. */
async function judgeFiles(input: Input, as: ReadAs, folder: string, right: (files: Files) => Book | null, listed: ListSums = () => null): Promise<Outcome> {
  return crashIfThrown(async () => {
    for (const [name, content] of Object.entries(input)) writeFileSync(join(folder, name), content);
    const at = (name: string): string => join(folder, name);
    try {
      const read = await readInput({
        ledger: as.ledger.map(at), budget: [], lastYear: [], organisation: as.organisation && at(as.organisation), template: as.template && at(as.template), lists: (as.lists ?? []).map(at), year: YEAR, report: "aarsrapport", month: undefined,
      });
      // Built also where there are errors, as --force does.
      const bad = injected(buildReport(read));
      if (bad.length > 0) return { verdict: "wrong", codes: ["formel"], detail: bad };
      const book = right(input as Files);
      if (book !== null) return verdictOf(read, truthOf(book), book.free);
      const sums = listed(input as Files);
      const off = sums === null || hasErrors(read.problems) ? [] : wrongSums(read, sums);
      if (off.length > 0) return { verdict: "wrong", codes: ["liste"], detail: [...off, ...read.problems.map(({ code, message }) => `${code}: ${nb(message)}`)] };
      return hasErrors(read.problems) ? refused(...read.problems.map(({ code }) => code)) : RIGHT;
    } catch (error) {
      if (error instanceof UsageError) return refused("bruk");
      throw error;
    }
  });
}

/** The amounts of a list by header, where what they are is sure. */
type ListSums = (files: Files) => ReadonlyMap<string, number> | null;

/** What the list's amounts came to, where they are others than what is right. */
function wrongSums({ listings = [] }: ReportInput, right: ReadonlyMap<string, number>): readonly string[] {
  return [...right].flatMap(([header, sum]) => {
    const read = listings.flatMap(({ rows, headers = {} }) => rows.map(({ values }) => values[Object.keys(headers).find((id) => headers[id] === header) ?? ""]));
    const found = read.reduce((total, value) => total + (value?.kind === "amount" ? value.ore : 0), 0);
    return found === sum ? [] : [`${header}: ${found / 100}, riktig ${sum / 100}`];
  });
}

/** So many hits, each with a seed of its own, made one after the other on a base. */
function hitsOn<B>(base: B, random: Random, most: number, hit: (base: B, random: Random) => B): { readonly hits: number; readonly made: (hits: readonly number[]) => B } {
  const seeds = Array.from({ length: random.int(1, most) }, () => random.int(0, 2 ** 31));
  return { hits: seeds.length, made: (hits) => hits.reduce((whole, index) => hit(whole, randomOf(seeds[index] as number)), base) };
}

const bookOf = (random: Random): Book => sampleBook(random.pick(["hovedbok", "saldobalanse"]), random.int(5, 25), random);
const fileOf = (book: Book): File => book.files[0] as File;

/** CSV and .xlsx as other systems write them, hit in their bytes: what is read is what an independent reader reads, wherever that is sure. */
const csvBytes: Family = {
  id: "csv",
  attempt: (random) => {
    const { book } = carryOut({ ...recipeOf(random.int(0, 2 ** 30), random.int(0, 2000)), lines: random.int(5, 20) });
    const file = { ...fileOf(book), format: "csv" } as const;
    const whole = writeCsv(file);
    const { hits, made } = hitsOn(whole, random, 4, hitBytes);
    return Promise.resolve<Attempt>({
      hits,
      inputOf: (chosen) => ({ "bok.csv": made(chosen) }),
      judge: (input, _, folder) => judgeFiles(input, { ledger: ["bok.csv"] }, folder, (files) => independentSums(files["bok.csv"] as Uint8Array)),
    });
  },
};

/** Cells that are no amount, in the place of amounts: never 0, and never anything else than they say. */
const csvCells: Family = {
  id: "celler",
  attempt: (random) => {
    const book = bookOf(random);
    const file = fileOf(book);
    const { hits, made } = hitsOn(file, random, 3, hitCell);
    const form = random.pick([writeCsv, writeXlsx]);
    const name = form === writeCsv ? "bok.csv" : "bok.xlsx";
    const dialect = { ...file.dialect, amountCells: random.pick(["number", "text"] as const) };
    return Promise.resolve<Attempt>({
      hits,
      inputOf: (chosen) => ({ [name]: form({ ...made(chosen), dialect }) }),
      judge: (input, chosen, folder) => judgeFiles(input, { ledger: [name] }, folder, () => ({ ...book, files: [made(chosen)] })),
    });
  },
};

/** A text or a name may be anything; an amount that is none has no truth, so that reading it in silence is wrong whatever it became. */
function hitCell(file: File, random: Random): File {
  const [sheet] = file.sheets;
  if (!sheet) return file;
  const row = random.int(0, sheet.rows.length - 1);
  const amounts = sheet.columns.flatMap(({ role }, at) => (role === "belop" ? [at] : []));
  const names = sheet.columns.flatMap(({ role }, at) => (role.endsWith("navn") ? [at] : []));
  const isAmount = random.chance(0.6) || names.length === 0;
  const column = random.pick(isAmount ? amounts : names);
  const text: Cell = random.pick(isAmount ? NO_AMOUNTS : HOSTILE);
  const rows = sheet.rows.map((each, at) =>
    at !== row ? each : { ...each, cells: each.cells.map((cell, c) => (c === column ? text : cell)), truth: isAmount ? [...each.truth, UNREADABLE] : each.truth },
  );
  return { ...file, sheets: [{ ...sheet, rows }] };
}

/** What no reading of the row can come to. */
const UNREADABLE = { konto: "uleselig", ansvar: "", funksjon: "", prosjekt: "", periode: "", figure: "regnskap", ore: 1 } as const;
const NO_AMOUNTS = ["tusen", "1,2,3", "12a", "0x10", "1e309", "NaN", "Infinity", "--5", "5--", "1 2 3", "12 34", "1.2.3,4", "#N/A", "#REF!", "TRUE", "١٢٣", "1;2", "12,345678", "½", "1/2", "5 %", "9".repeat(30), "a".repeat(3000), "1" + " ".repeat(2000) + "x", "=1+1", "\u0000"];

const xlsxBytes: Family = {
  id: "xlsx",
  attempt: (random) => {
    const { book } = carryOut({ ...recipeOf(random.int(0, 2 ** 30), random.int(0, 2000)), shape: "saldobalanse", lines: random.int(5, 15), steps: [] });
    const { hits, made } = hitsOn(writeXlsx(fileOf(book)), random, 3, hitBytes);
    return Promise.resolve<Attempt>({
      hits,
      inputOf: (chosen) => ({ "bok.xlsx": made(chosen) }),
      judge: (input, _, folder) => judgeFiles(input, { ledger: ["bok.xlsx"] }, folder, () => book),
    });
  },
};

/** XML that is hit is whole again in its zip: the checksum says nothing of it. What it means is not known, but that it is read to its end, or refused. */
const xlsxXml: Family = {
  id: "xlsx-xml",
  attempt: (random) => {
    const parts = partsOfXlsx(fileOf(bookOf(random)));
    const { hits, made } = hitsOn(parts, random, 3, (before, draw) => {
      const at = draw.int(0, before.length - 1);
      return before.map((part, index) => (index === at ? { ...part, content: hitXml(String(part.content), draw) } : part));
    });
    return Promise.resolve<Attempt>({ hits, inputOf: (chosen) => ({ "bok.xlsx": zipOf(made(chosen)) }), judge: (input, _, folder) => judgeFiles(input, { ledger: ["bok.xlsx"] }, folder, () => null) });
  },
};

const SAMPLE = join(process.cwd(), "assets/eksempel/raelingen-2024");
const small = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLE, name)).subarray(0, 20_000));

/** Files beside the accounts, hit in their bytes. */
const beside = (id: string, name: string, content: () => Uint8Array, as: Omit<ReadAs, "ledger">, headers: readonly string[] = []): Family => ({
  id,
  attempt: (random) => {
    const ledger = writeCsv(fileOf(bookOf(random)));
    const { hits, made } = hitsOn(content(), random, 4, hitBytes);
    return Promise.resolve<Attempt>({ hits, inputOf: (chosen) => ({ "bok.csv": ledger, [name]: made(chosen) }), judge: (input, _, folder) => judgeFiles(input, { ledger: ["bok.csv"], ...as }, folder, () => null, (files) => (headers.length === 0 ? null : independentList(files[name] as Uint8Array, content(), headers))) });
  },
});

const kostra: Family = {
  id: "kostra",
  attempt: (random) => {
    const { hits, made } = hitsOn(small(random.pick(["0A2024.dat", "0B2024.dat"])).subarray(0, 49 * random.int(1, 60)), random, 4, hitBytes);
    return Promise.resolve<Attempt>({ hits, inputOf: (chosen) => ({ "bok.dat": made(chosen) }), judge: (input, _, folder) => judgeFiles(input, { ledger: ["bok.dat"] }, folder, (files) => independentKostra(files["bok.dat"] as Uint8Array)) });
  },
};

export const SOURCE_FAMILIES: readonly Family[] = [
  csvBytes, csvCells, xlsxBytes, xlsxXml, kostra,
  beside("organisasjon", "organisasjon.csv", () => small("organisasjon.csv"), { organisation: "organisasjon.csv" }),
  beside("liste-lan", "lan.csv", () => small("lan.csv"), { lists: ["lan.csv"] }, ["saldo 01.01.2024", "nytt låneopptak", "avdrag", "saldo 31.12.2024"]),
  beside("liste-fond", "fond.csv", () => small("fond.csv"), { lists: ["fond.csv"] }, ["saldo 01.01.2024", "avsetning", "bruk", "saldo 31.12.2024"]),
  beside("liste-prosjekter", "prosjekter.csv", () => small("prosjekter.csv"), { lists: ["prosjekter.csv"] }, ["totalramme utgift", "akkumulert utgift før 2024", "rev. budsjett 2024 utgift", "regnskap 2024 utgift", "akkumulert utgift 31.12.2024", "rest av ramme", "totalramme inntekt", "regnskap 2024 inntekt"]),
];
