import { inNorwegian } from "../../src/amounts/printAmount";
import { Exact, type Ratio } from "../../src/amounts/ratio";
import type { Cell, Table, TableRow } from "../../src/table/table";
import { tableIn } from "../../src/report/reportIn";
import type { Language } from "../../src/texts/translate";
import { PHRASINGS, type Phrasings } from "./phrasings";

/** A sentence that the tables say is true, made so that it can be made false. */
export interface MadeSentence {
  readonly kind: string;
  /** Heading it stands under. */
  readonly heading: string;
  readonly text: string;
  /** The same with another figure, or with the word for the other direction. */
  readonly wrong: readonly { readonly text: string; readonly what: "tall" | "retning" }[];
}

const amountOf = (cell: Cell | undefined): number | null => (cell?.kind === "amount" ? cell.ore / 100 : null);

/** The amount in a row's column, in kroner; null where there is none. */
const kroner = (table: Table, row: TableRow, column: string): number | null => amountOf(row.cells[table.columns.findIndex(({ id }) => id === column)]);

const MILL = 1_000_000;

/** How a language prints a size. */
const printedIn = (language: Language, size: Ratio, decimals: number): string => {
  const printed = inNorwegian(size.toFixed(decimals));
  return language === "en" ? printed.replace(",", ".").replaceAll("\u00a0", ",") : printed;
};

/** How amounts are printed in reports. */
function spellingsIn(language: Language): readonly ((kr: Ratio) => string | null)[] {
  const { million, about, thousand, whole } = PHRASINGS[language];
  return [
    ...million.map((pattern) => (kr: Ratio) => (kr.greaterThanOrEqualTo(50_000) ? pattern.replace("{0}", printedIn(language, kr.div(MILL), 1)) : null)),
    (kr) => (kr.greaterThanOrEqualTo(20_000_000) ? about.replace("{0}", printedIn(language, kr.div(MILL), 0)) : null),
    (kr) => (kr.lessThan(2_000_000) && kr.greaterThan(10_000) ? thousand.replace("{0}", printedIn(language, kr.div(1000), 0)) : null),
    (kr) => (kr.lessThan(5_000_000) && kr.greaterThan(10_000) ? whole(printedIn(language, kr, 0)) : null),
  ];
}

/** Every spelling that fits, with the same of a size that is clearly another: a digit more or less in the first place, or two swapped. */
function spellings(kr: number, language: Language): readonly { readonly right: string; readonly wrong: string }[] {
  const size = new Exact(Math.abs(kr));
  const other = size.times(size.greaterThan(1_000_000) ? 1.37 : 1.62);
  return spellingsIn(language).flatMap((spell) => {
    const [right, wrong] = [spell(size), spell(other)];
    return right !== null && wrong !== null && right !== wrong && !/(?<![\d.,])0(?:[.,]0)?(?![\d.,])/.test(right) ? [{ right, wrong }] : [];
  });
}

const name = (row: TableRow): string => row.label.replace(/^\d+-/, "");

const filled = (pattern: string, ...parts: readonly string[]): string => {
  const text = pattern.replace(/\{(\d)\}/g, (_, part: string) => parts[Number(part)] as string);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

interface Asked {
  readonly tables: readonly Table[];
  readonly language: Language;
  readonly said: Phrasings;
}

/** Deviations of the rows of the tables per area. */
function deviationSentences({ tables, language, said }: Asked): readonly MadeSentence[] {
  let turn = 0;
  return tables.filter(({ id }) => id.startsWith("status-okonomi-") || id === "resultat-per-tjenesteomraade").flatMap((table) => table.rows.filter(({ role }) => role === "line").flatMap((row) => {
    const avvik = kroner(table, row, "avvik");
    if (avvik === null || Math.abs(avvik) < 100_000) return [];
    return spellings(avvik, language).flatMap(({ right, wrong }) => said.words.map(([worse, better]): MadeSentence => {
      const pattern = said.deviations[turn++ % said.deviations.length] as string;
      const [word, other] = avvik < 0 ? [worse, better] : [better, worse];
      return { kind: "avvik", heading: table.title.replace(/^.* – /, ""), text: filled(pattern, name(row), word, right), wrong: [{ text: filled(pattern, name(row), word, wrong), what: "tall" }, { text: filled(pattern, name(row), other, right), what: "retning" }] };
    }));
  }));
}

const LINES = ["Rammetilskudd", "Inntekts- og formuesskatt", "Sum driftsinntekter", "Lønnsutgifter", "Sosiale utgifter", "Sum driftsutgifter", "Renteutgifter", "Netto finansutgifter", "Brukerbetalinger"];
const isIncome = (label: string): boolean => /inntekt|tilskudd|betaling/i.test(label);

/** The lines of § 5-6 against the budget, last year, and as they are. */
function lineSentences({ tables, language, said }: Asked): readonly MadeSentence[] {
  const table = tables.find(({ id }) => id === "5-6");
  if (!table) return [];
  const shown = tableIn(table, language);
  return table.rows.flatMap((row, r) => {
    const [actual, budget, before] = ["regnskap", "revidertBudsjett", "regnskapIFjor"].map((column) => kroner(table, row, column));
    if (!LINES.includes(row.label) || actual === null || actual === undefined || !budget || !before) return [];
    const label = (shown.rows[r] as TableRow).label.replace(/^(?:Sum|Total) /, "");
    const sign = isIncome(row.label) ? -1 : 1;
    const made = (kind: string, patterns: readonly string[], amount: number, words: readonly [string, string]): readonly MadeSentence[] => spellings(amount, language).flatMap(({ right, wrong }) => patterns.map((pattern): MadeSentence => {
      const [word, other] = amount > 0 ? words : [words[1], words[0]];
      const turned = pattern.includes("{1}") ? [{ text: filled(pattern, label, other, right), what: "retning" as const }] : [];
      return { kind, heading: "Økonomi", text: filled(pattern, label, word, right), wrong: [{ text: filled(pattern, label, word, wrong), what: "tall" }, ...turned] };
    }));
    return [
      ...made("mot-budsjett", said.against, sign * (actual - budget), said.more),
      ...said.changes.flatMap(([pattern, up, down]) => made("endring", [pattern], sign * (actual - before), [up, down])),
      ...made("belop", said.own, Math.abs(actual), ["", ""]),
    ];
  });
}

/** Absence of each area, all of it and by kind. */
function absenceSentences({ tables, language, said }: Asked): readonly MadeSentence[] {
  const table = tables.find(({ id }) => id === "sykefravaer");
  const column = (id: string): number => table?.columns.findIndex((each) => each.id === id) ?? -1;
  return (table?.rows ?? []).filter(({ role }) => role === "line").flatMap((row) => {
    const made = (pattern: string, position: number): readonly MadeSentence[] => {
      const cell = row.cells[position];
      if (cell?.kind !== "number") return [];
      return [1, 2].map((decimals): MadeSentence => {
        const text = (value: Ratio): string => filled(pattern, row.label, `${printedIn(language, value, decimals)} %`);
        return { kind: "prosent", heading: row.label, text: text(cell.value), wrong: [{ text: text(cell.value.times(1.3)), what: "tall" }] };
      });
    };
    const samlet = table?.columns.findIndex(({ header }) => /samlet/i.test(header)) ?? -1;
    return [...said.absences.flatMap((pattern) => made(pattern, samlet)), ...said.kinds.flatMap(([id, pattern]) => made(pattern, column(id)))];
  });
}

/** Sentences that are true of the tables of a whole year's report; the tables are in bokmål. */
export function trueSentences(tables: readonly Table[], language: Language = "nb"): readonly MadeSentence[] {
  const asked = { tables, language, said: PHRASINGS[language] };
  return [...deviationSentences(asked), ...lineSentences(asked), ...absenceSentences(asked)];
}
