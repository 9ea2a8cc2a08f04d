import type { FactRow, FactTable } from "../facts/factTable";
import { isKind, nameStems, saysNothing } from "../facts/labels";
import { withoutSectionWords } from "./sectionNames";
import { stem, type Word } from "../reading/words";

/** A row of a table, found by a name in the text. */
export interface RowRef {
  readonly table: FactTable;
  readonly row: FactRow;
}

/** A place in a sentence where rows are named. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly refs: readonly RowRef[];
  /** Words of the name. */
  readonly length: number;
}

interface Name {
  readonly stems: readonly string[];
  readonly refs: RowRef[];
}

/** Rows by the first stem of their names. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

/** Longer names are looked for by their rare words instead. */
const LONGEST_NAME = 5;
/** Words that are names of rows, but say nothing of which. */
const TOO_COMMON = new Set(
  (
    "and diver felles øvrig ann drift kommun år tekst post enhet områd not beløp antall tal budsjett " +
    "regnskap avvik prosent mål ja nei kvinn menn mann inntekt utgift resultat netto brutto sum total " +
    "tiltak status navn type indikator innbygg fond lån gjeld rent"
  )
    .split(" ")
    .map(stem),
);

/**
 * The names of all rows, and of the areas whose sums they are: what else a text may call a table's sum row.
 * `aliases`: names of the sum row of each table.
 */
export function nameIndex(tables: readonly FactTable[], aliases: (table: FactTable) => readonly string[]): NameIndex {
  const names = new Map<string, Name>();
  const add = (stems: readonly string[], ref: RowRef): void => {
    const [only] = stems;
    if (
      stems.length === 0 ||
      stems.length > LONGEST_NAME ||
      (stems.length === 1 &&
        (TOO_COMMON.has(only as string) || (only as string).length < 3 || /\d/.test(only as string)))
    )
      return;
    const key = stems.join(" ");
    (names.get(key) ?? (names.set(key, { stems, refs: [] }).get(key) as Name)).refs.push(ref);
  };
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.facts.length === 0) continue;
      for (const stems of variants(row)) add(stems, { table, row });
      if (row.isSum && row.stems.length <= 1) for (const alias of aliases(table)) add(nameStems(alias), { table, row });
    }
  }
  const index = new Map<string, Name[]>();
  for (const name of names.values())
    (
      index.get(name.stems[0] as string) ??
      (index.set(name.stems[0] as string, []).get(name.stems[0] as string) as Name[])
    ).push(name);
  for (const found of index.values()) found.sort((a, b) => b.stems.length - a.stems.length);
  return index;
}

/** What prose calls lines of the statutory tables, beside their own names; in both kinds of Norwegian. */
const NAMES: readonly { readonly label: RegExp; readonly names: readonly string[] }[] = [
  {
    label: /^(?:inntekts- og formuesskatt|inntekts- og formuesskatt|skatt på inntekt og formue)$/iu,
    names: ["skatteinntekter", "skatteinngang", "skatt på inntekt og formue", "inntekts- og formuesskatt"],
  },
  { label: /^rammetilskudd$|^rammetilskot$/iu, names: ["rammetilskudd", "rammetilskot"] },
  { label: /^avdrag på lån$/iu, names: ["avdragsutgifter", "låneavdrag", "avdrag"] },
  { label: /^sum driftsinntekter$/iu, names: ["brutto driftsinntekter", "driftsinntekter"] },
  { label: /^sum driftsutgifter$/iu, names: ["brutto driftsutgifter", "driftsutgifter"] },
  { label: /^netto finansutgifter$/iu, names: ["netto finansutgifter", "netto finanskostnader"] },
  { label: /^lønnsutgifter$|^lønsutgifter$/iu, names: ["lønnskostnader", "lønskostnader"] },
  { label: /^renteutgifter$/iu, names: ["rentekostnader"] },
];

/** Other names of the line with this label. */
const namesInProse = (label: string): readonly string[] =>
  NAMES.find((each) => each.label.test(label.trim()))?.names ?? [];

const SUM_WORDS = new Set(["sum", "total", "saml", "netto", "brutto", "korriger"]);

/** «Sum driftsinntekter» is «driftsinntektene» in a text, and some lines have names of their own in prose. */
const variants = ({ label, stems, otherNames }: FactRow): readonly (readonly string[])[] => [
  ...[stems, ...otherNames].flatMap((name) => [name, ...(QUALIFIED.test(label) ? [] : withoutSum(name))]),
  ...namesInProse(label).map(nameStems),
];

/** «Sum tjenesteområder med selvkost» is no «selvkost». */
const QUALIFIED = /(?<!\p{L})(?:med|uten|utan)(?!\p{L})/iu;

function withoutSum([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  const isSum = first !== undefined && ["sum", "total", "saml"].includes(first) && others.length > 0;
  return isSum && !SUM_WORDS.has(others[0] as string) ? [others] : [];
}

/** The rows that a heading names, with nothing else in it than what sections are called. */
export function rowsNamedBy(heading: string, index: NameIndex): readonly RowRef[] {
  const stems = withoutSectionWords(nameStems(heading));
  return index.get(stems[0] ?? "")?.find((name) => name.stems.join(" ") === stems.join(" "))?.refs ?? [];
}

/** Where rows are named among the words of a sentence: the longest name at each place. */
export function mentionsIn(words: readonly Word[], index: NameIndex): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const mention = mentionAt(words, at, index);
    if (mention) found.push(mention.mention);
    at = mention?.next ?? at + 1;
  }
  return found;
}

function mentionAt(
  words: readonly Word[],
  at: number,
  index: NameIndex,
): { readonly mention: Mention; readonly next: number } | null {
  const word = words[at] as Word;
  for (const key of [word.stem, withoutKind(word.stem)]) {
    for (const name of (key === null ? undefined : index.get(key)) ?? []) {
      const end = endOf(words, at, name.stems);
      if (end !== null)
        return {
          mention: { from: word.from, to: (words[end] as Word).to, refs: name.refs, length: name.stems.length },
          next: end + 1,
        };
    }
  }
  return null;
}

/** Position of the last word of the name that begins at `at`; small words and words for kinds may stand within it. */
function endOf(words: readonly Word[], at: number, stems: readonly string[]): number | null {
  let end = at;
  for (const wanted of stems.slice(1)) {
    end += 1;
    while (
      end < words.length &&
      (saysNothing((words[end] as Word).text.toLowerCase()) || isKind((words[end] as Word).stem))
    )
      end += 1;
    if (words[end]?.stem !== wanted) return null;
  }
  return end;
}

const KIND_ENDING = /^(.{3,}?)(?:e|s)?(?:områd|sektor|enhet)$/u;

/** «barnehageområdet» is «barnehager». */
const withoutKind = (word: string): string | null => {
  const base = KIND_ENDING.exec(word)?.[1];
  return base === undefined ? null : stem(base);
};
