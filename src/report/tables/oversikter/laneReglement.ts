import type { Ratio } from "../../../amounts/ratio";
import { LAN, VIDEREUTLAN } from "../../../law/lists/lan";
import { FINANSREGLEMENT, type Kravtype } from "../../../law/lists/finansreglement";
import { textIn, type ListingRow } from "../../../source/lists/listing";
import { onListedDay } from "../../../source/lists/listedDay";
import type { CellRun, Holds, ValueTerms } from "../../../table/cellTerms";
import type { NoteBasis } from "../notes/note";
import { draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { forfallOf, LANEPORTEFOLJE, loanId, loansOf } from "./lanePortefolje";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

export const LANEREGLEMENT: OversiktMaker = { id: "note-laan-reglement", title: "Note: Låneporteføljen mot finansreglementet", lists: [{ input: FINANSREGLEMENT.id }, ...LANEPORTEFOLJE.lists], make };

/** Each krav of the finansreglement with its limit, what the portfolio is, and whether it is within. */
function make(basis: NoteBasis): Oversikt | null {
  const rules = listOf(FINANSREGLEMENT.id, basis);
  const portfolio = LANEPORTEFOLJE.make(basis);
  if (!rules || !portfolio) return null;
  const day = dayOf(basis);
  const table = draftTable({
    id: LANEREGLEMENT.id,
    title: LANEREGLEMENT.title,
    group: "Note lån",
    unit: basis.unit,
    labelHeader: "Krav",
    columns: [
      { kind: "text", id: "type", header: "Måles som", isOurs: true },
      { kind: "text", id: "omfang", header: "Omfang", isOurs: true },
      { kind: "text", id: "hjemmel", header: "Hjemmel" },
      { kind: "value", id: "grense", header: "Grense" },
      { kind: "value", id: "faktisk", header: `Faktisk ${day}` },
      { kind: "text", id: "status", header: "Status", isOurs: true },
    ],
    rows: rules.rows.map((rule, position) => ruleRow(rule, `krav${position + 1}`, basis)),
    notes: [`Andeler er i prosent av saldo ${day}. Innen 12 måneder er siste forfall senest ${yearLater(day)}; løpende avdrag er ikke med. Rentebinding er i år, vektet med saldo.`],
    source: `Kommuneloven § 14-13 (finansreglement); «${rules.name}» og «${portfolio.table.title}».`,
  }, basis.grunnlag, [portfolio.table]);
  return { table, problems: [] };
}

const lanOf = (basis: NoteBasis) => listOf(LAN.id, basis) ?? { headers: {} };
/** The day the loans are of. */
const dayOf = (basis: NoteBasis): string => onListedDay(`31.12.${basis.year}`, lanOf(basis), basis.year);
const yearLater = (day: string): string => `${day.slice(0, 6)}${Number(day.slice(6)) + 1}`;
const isoOf = (day: string): string => day.split(".").reverse().join("-");

function ruleRow(rule: ListingRow, id: string, basis: NoteBasis): DraftRow {
  const type = textIn(rule, "type") as Kravtype;
  const omfang = textIn(rule, "omfang") || "Alle lån";
  const where: readonly Holds[] = omfang === "Alle lån" ? [] : [{ column: "formal", text: VIDEREUTLAN, not: true }];
  const limit = (rule.values["grense"] as { readonly value: Ratio }).value;
  const decimals = Math.min(4, Math.max(1, limit.decimalPlaces()));
  const inYears = type.endsWith("rentebinding");
  const text = (words: string) => ({ kind: "text", text: words }) as const;
  const faktisk: DerivedCell = inYears ? { terms: actualOf(type, where, basis), shown: "number", decimals } : { terms: actualOf(type, where, basis), shown: "ratio", decimals };
  const at = (column: string): ValueTerms => ({ kind: "cell", row: id, column });
  return {
    id, label: textIn(rule, "krav"), isName: true, role: "line",
    cells: {
      type: text(type),
      omfang: text(omfang),
      ...(textIn(rule, "kilde") !== "" && { hjemmel: text(textIn(rule, "kilde")) }),
      grense: inYears ? { kind: "number", value: limit, decimals } : { kind: "ratio", ratio: limit.div(100), decimals },
      faktisk,
      status: { terms: { kind: "status", actual: at("faktisk"), limit: at("grense"), retning: type.startsWith("Minste") ? "minst" : "hoyst", held: "Innenfor", missed: "Utenfor" }, shown: "status" },
    },
  };
}

/** What the portfolio is, of what the krav measures: figures of the table beside. */
function actualOf(type: Kravtype, where: readonly Holds[], basis: NoteBasis): ValueTerms {
  const loans = loansOf(basis);
  const run = (column: string): CellRun => ({ table: LANEPORTEFOLJE.id, rows: loans.map((_, position) => loanId(position)), column });
  const sum = (...more: readonly Holds[]): ValueTerms => ({ kind: "sumWhere", run: run("saldo"), where: [...where, ...more] });
  const share = (of: ValueTerms): ValueTerms => ({ kind: "quotient", of, to: sum() });
  switch (type) {
    case "Minste andel fast rente":
    case "Høyeste andel fast rente":
      return share(sum({ column: "rentetype", text: "Fast" }));
    case "Høyeste andel av ett lån":
      return share({ kind: "maxWhere", run: run("saldo"), where });
    case "Høyeste andel som forfaller innen 12 måneder": {
      if (!dayOf(basis).startsWith("31.12.")) return share({ kind: "sum", of: dueBefore(isoOf(yearLater(dayOf(basis))), loans, where) });
      const soon = [...new Set(loans.map(forfallOf))].filter((year) => Number(year) <= basis.year + 1).sort();
      return share({ kind: "sum", of: soon.map((text) => ({ terms: sum({ column: "forfall", text }), sign: 1 })) });
    }
    case "Minste gjennomsnittlige rentebinding":
    case "Høyeste gjennomsnittlige rentebinding":
      return { kind: "meanWhere", run: run("bundet"), weights: "saldo", where };
  }
}

/** Each loan of them that falls due on the day or before it: the years of forfall tell no more than the end of a year. */
function dueBefore(day: string, loans: readonly ListingRow[], where: readonly Holds[]): Extract<ValueTerms, { kind: "sum" }>["of"] {
  const isAsked = (loan: ListingRow): boolean => where.every(({ column, text, not }) => (textIn(loan, column) === text) !== (not ?? false));
  return loans.flatMap((loan, position) => {
    const due = textIn(loan, "forfall");
    const cell = { kind: "cell", table: LANEPORTEFOLJE.id, row: loanId(position), column: "saldo" } as const;
    return due !== "" && due <= day && isAsked(loan) ? [{ terms: cell, sign: 1 as const }] : [];
  });
}
