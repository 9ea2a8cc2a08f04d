import { inNorwegian } from "../../src/amounts/printAmount";
import { Exact, type Ratio } from "../../src/amounts/ratio";
import type { Cell, Table, TableRow } from "../../src/table/table";

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

/** How amounts are printed in reports. */
const SPELLINGS: readonly ((kr: Ratio) => string | null)[] = [
  (kr) => (kr.greaterThanOrEqualTo(50_000) ? `${inNorwegian(kr.div(MILL).toFixed(1))} mill. kroner` : null),
  (kr) => (kr.greaterThanOrEqualTo(50_000) ? `${inNorwegian(kr.div(MILL).toFixed(1))} mill.` : null),
  (kr) => (kr.greaterThanOrEqualTo(50_000) ? `${inNorwegian(kr.div(MILL).toFixed(1))} millioner kroner` : null),
  (kr) => (kr.greaterThanOrEqualTo(50_000) ? `kr ${inNorwegian(kr.div(MILL).toFixed(1))} mill` : null),
  (kr) => (kr.greaterThanOrEqualTo(20_000_000) ? `om lag ${inNorwegian(kr.div(MILL).toFixed(0))} mill. kr` : null),
  (kr) => (kr.lessThan(2_000_000) && kr.greaterThan(10_000) ? `${inNorwegian(kr.div(1000).toFixed(0))} tusen kroner` : null),
  (kr) => (kr.lessThan(5_000_000) && kr.greaterThan(10_000) ? `kr ${inNorwegian(kr.toFixed(0))},-` : null),
];

/** Every spelling that fits, with the same of a size that is clearly another: a digit more or less in the first place, or two swapped. */
function spellings(kr: number): readonly { readonly right: string; readonly wrong: string }[] {
  const size = new Exact(Math.abs(kr));
  const other = size.times(size.greaterThan(1_000_000) ? 1.37 : 1.62);
  return SPELLINGS.flatMap((spell) => {
    const [right, wrong] = [spell(size), spell(other)];
    return right !== null && wrong !== null && right !== wrong && !/(?<!\d)0(?:,0)? /.test(right) ? [{ right, wrong }] : [];
  });
}

const name = (row: TableRow): string => row.label.replace(/^\d+-/, "");

/** Phrasings of a deviation; {0} the name, {1} the word, {2} the amount. */
const DEVIATIONS: readonly string[] = [
  "{0} hadde et {1} på {2}.", "{0} fikk et {1} på {2} i 2024.", "{0} endte med et {1} på {2}, som skyldes flere forhold.", "{0} har et {1} på {2} i forhold til revidert budsjett.",
  "{0} viser et {1} på {2}.", "Regnskapet for {0} viser et {1} på {2}.", "For {0} er det et {1} på {2}.", "{0} kom ut med et {1} på {2}, og har god økonomistyring.",
  "{0} fekk eit {1} på {2} samanlikna med budsjettet.", "{0} hadde i 2024 eit {1} på {2}.", "{0} gikk med et {1} på {2}.", "Det var et {1} på {2} på {0}.", "{0} leverte et {1} på {2}.",
  "{1} på {0} ble på {2}.",
];
const WORDS: readonly (readonly [worse: string, better: string])[] = [["merforbruk", "mindreforbruk"], ["negativt avvik", "positivt avvik"], ["overforbruk", "underforbruk"]];

const filled = (pattern: string, ...parts: readonly string[]): string => {
  const text = pattern.replace(/\{(\d)\}/g, (_, part: string) => parts[Number(part)] as string);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Deviations of the rows of the tables per area. */
function deviationSentences(tables: readonly Table[]): readonly MadeSentence[] {
  let turn = 0;
  return tables.filter(({ id }) => id.startsWith("status-okonomi-") || id === "resultat-per-tjenesteomraade").flatMap((table) => table.rows.filter(({ role }) => role === "line").flatMap((row) => {
    const avvik = kroner(table, row, "avvik");
    if (avvik === null || Math.abs(avvik) < 100_000) return [];
    return spellings(avvik).flatMap(({ right, wrong }) => WORDS.map(([worse, better]): MadeSentence => {
      const pattern = DEVIATIONS[turn++ % DEVIATIONS.length] as string;
      const [word, other] = avvik < 0 ? [worse, better] : [better, worse];
      return { kind: "avvik", heading: table.title.replace(/^.* – /, ""), text: filled(pattern, name(row), word, right), wrong: [{ text: filled(pattern, name(row), word, wrong), what: "tall" }, { text: filled(pattern, name(row), other, right), what: "retning" }] };
    }));
  }));
}

const LINES = ["Rammetilskudd", "Inntekts- og formuesskatt", "Sum driftsinntekter", "Lønnsutgifter", "Sosiale utgifter", "Sum driftsutgifter", "Renteutgifter", "Netto finansutgifter", "Brukerbetalinger"];
const isIncome = (label: string): boolean => /inntekt|tilskudd|betaling/i.test(label);

const AGAINST: readonly string[] = ["{0} ble {2} {1} enn budsjettert.", "{0} var {2} {1} enn revidert budsjett.", "{0} ble i 2024 {2} {1} enn budsjettert."];
const CHANGES: readonly (readonly [pattern: string, up: string, down: string])[] = [["{0} {1} med {2} fra 2023.", "økte", "ble redusert"], ["{0} har {1} med {2} fra i fjor.", "økt", "gått ned"], ["{0} {1} med {2} fra året før.", "auka", "sank"]];
const OWN: readonly string[] = ["{0} ble {2}.", "{0} utgjorde {2} i 2024.", "{0} var på {2}.", "{0} endte på {2}."];

/** The lines of § 5-6 against the budget, last year, and as they are. */
function lineSentences(tables: readonly Table[]): readonly MadeSentence[] {
  const table = tables.find(({ id }) => id === "5-6");
  return (table?.rows ?? []).filter(({ label }) => LINES.includes(label)).flatMap((row) => {
    const [actual, budget, before] = ["regnskap", "revidertBudsjett", "regnskapIFjor"].map((column) => kroner(table as Table, row, column));
    if (actual === null || actual === undefined || !budget || !before) return [];
    const label = row.label.replace(/^Sum /, "");
    const sign = isIncome(label) ? -1 : 1;
    const made = (kind: string, patterns: readonly string[], amount: number, words: readonly [string, string]): readonly MadeSentence[] => spellings(amount).flatMap(({ right, wrong }) => patterns.map((pattern): MadeSentence => {
      const [word, other] = amount > 0 ? words : [words[1], words[0]];
      const turned = pattern.includes("{1}") ? [{ text: filled(pattern, label, other, right), what: "retning" as const }] : [];
      return { kind, heading: "Økonomi", text: filled(pattern, label, word, right), wrong: [{ text: filled(pattern, label, word, wrong), what: "tall" }, ...turned] };
    }));
    return [
      ...made("mot-budsjett", AGAINST, sign * (actual - budget), ["høyere", "lavere"]),
      ...CHANGES.flatMap(([pattern, up, down]) => made("endring", [pattern], sign * (actual - before), [up, down])),
      ...made("belop", OWN, Math.abs(actual), ["", ""]),
    ];
  });
}

const ABSENCES: readonly string[] = ["Sykefraværet i {0} var på {1}.", "{0} hadde et sykefravær på {1} i 2024.", "{0} har et samlet sykefravær på {1}.", "Sjukefråværet i {0} var {1}.", "Fraværet i {0} ble {1}, som er over målet."];
const KINDS: readonly (readonly [column: string, pattern: string])[] = [["korttid", "Korttidsfraværet i {0} var {1}."], ["langtid", "Langtidsfraværet i {0} var på {1}."]];

/** Absence of each area, all of it and by kind. */
function absenceSentences(tables: readonly Table[]): readonly MadeSentence[] {
  const table = tables.find(({ id }) => id === "sykefravaer");
  const column = (id: string): number => table?.columns.findIndex((each) => each.id === id) ?? -1;
  return (table?.rows ?? []).filter(({ role }) => role === "line").flatMap((row) => {
    const made = (pattern: string, position: number): readonly MadeSentence[] => {
      const cell = row.cells[position];
      if (cell?.kind !== "number") return [];
      return [1, 2].map((decimals): MadeSentence => {
        const text = (value: Ratio): string => filled(pattern, row.label, `${inNorwegian(value.toFixed(decimals))} %`);
        return { kind: "prosent", heading: row.label, text: text(cell.value), wrong: [{ text: text(cell.value.times(1.3)), what: "tall" }] };
      });
    };
    const samlet = table?.columns.findIndex(({ header }) => /samlet/i.test(header)) ?? -1;
    return [...ABSENCES.flatMap((pattern) => made(pattern, samlet)), ...KINDS.flatMap(([id, pattern]) => made(pattern, column(id)))];
  });
}

/** Sentences that are true of the tables of a whole year's report. */
export const trueSentences = (tables: readonly Table[]): readonly MadeSentence[] => [...deviationSentences(tables), ...lineSentences(tables), ...absenceSentences(tables)];
