import { saidIn, words, type Text } from "../texts/words";
import { printKroner } from "../amounts/printAmount";
import type { ReportInput } from "../report/buildReport";
import type { ComparedTable, Comparison } from "../report/fjor/compareLastYear";
import { fjoraret, type Fjoraret } from "../report/fjor/fjoraret";
import type { Report } from "../report/report";
import { listingGrids } from "../source/lists/listingGrids";
import type { Language } from "../texts/translate";
import { aligned } from "./aligned";
import { openFileSource } from "./fileSource";

/** Last year in the report against the finished report at the path; nothing without one. */
export async function fjoraretIn(path: string | undefined, input: ReportInput, report: Report): Promise<Fjoraret> {
  if (path === undefined) return { compared: [], note: null, problems: [] };
  const source = await openFileSource(path);
  try {
    return fjoraret({ name: source.name, sheets: await listingGrids(source) }, input, report);
  } finally {
    await source.close();
  }
}

const HEADER = [
  words`Fjoråret`,
  words`Linjer like`,
  words`Endret`,
  words`Usikker`,
  words`Ikke funnet`,
  words`Ark`,
  words`Kolonne`,
];
const COUNTED: readonly Comparison[] = ["lik", "endret", "usikker", "borte"];
const COUNT_COLUMNS = [1, 2, 3, 4];

/**
 * How many lines of each table are as published, and each that is not with both figures; nothing where nothing is
 * compared.
 */
export function fjoraretLines(compared: readonly ComparedTable[], language: Language): readonly string[] {
  if (compared.length === 0) return [];
  const say = (text: Text): string => saidIn(text, language);
  const counts = compared.map(({ table, printed, lines }) => [
    say(table.title),
    ...COUNTED.map((each) => String(lines.filter(({ comparison }) => comparison === each).length)),
    printed.sheet,
    printed.header,
  ]);
  return [...aligned([HEADER.map(say), ...counts], COUNT_COLUMNS), ...changedLines(compared, say), ""];
}

const CHANGED = [words`Endret`, words`Nr.`, words`Linje`, words`Publisert`, words`Nå`, words`Differanse`];

function changedLines(compared: readonly ComparedTable[], say: (text: Text) => string): readonly string[] {
  const kroner = (amount: number): string => printKroner(amount).replaceAll("\u00a0", " ").replace("\u2212", "-");
  const changed = compared.flatMap(({ table, lines }) =>
    lines.flatMap(({ row, now, published, comparison }) =>
      comparison === "endret" && published !== null
        ? [[say(table.title), row.number, say(row.label), kroner(published), kroner(now), kroner(now - published)]]
        : [],
    ),
  );
  return changed.length === 0 ? [] : ["", ...aligned([CHANGED.map(say), ...changed], [3, 4, 5])];
}
