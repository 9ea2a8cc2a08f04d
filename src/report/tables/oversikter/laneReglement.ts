import { words, wordsOf, type Text } from "../../../texts/words";
import type { Ratio } from "../../../amounts/ratio";
import { LAN, VIDEREUTLAN } from "../../../law/lists/lan";
import { FINANSREGLEMENT, type Kravtype } from "../../../law/lists/finansreglement";
import { textIn, type ListingRow } from "../../../source/lists/listing";
import { closingDay } from "../../../source/lists/listedDay";
import { added, at, call, type Formula, type Holds } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";
import { asNumber, asShare, asWords, draftTable, type DraftRow } from "./draftTable";
import { forfallOf, LANEPORTEFOLJE, loanId, loansIn, loansOf, meanOfLoans } from "./lanePortefolje";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";

export const LANEREGLEMENT: OversiktMaker = {
  id: "note-laan-reglement",
  title: words`Note: Låneporteføljen mot finansreglementet`,
  lists: [{ input: FINANSREGLEMENT.id }, ...LANEPORTEFOLJE.lists],
  make,
};

/** Each krav of the finansreglement with its limit, what the portfolio is, and whether it is within. */
function make(basis: NoteBasis): Oversikt | null {
  const rules = listOf(FINANSREGLEMENT.id, basis);
  const portfolio = LANEPORTEFOLJE.make(basis);
  if (!rules || !portfolio) return null;
  const day = dayOf(basis);
  const table = draftTable(
    {
      id: LANEREGLEMENT.id,
      title: LANEREGLEMENT.title,
      group: words`Note lån`,
      unit: basis.unit,
      labelHeader: words`Krav`,
      columns: [
        { kind: "text", id: "type", header: words`Måles som` },
        { kind: "text", id: "omfang", header: words`Omfang` },
        { kind: "text", id: "hjemmel", header: words`Hjemmel` },
        { kind: "value", id: "grense", header: words`Grense` },
        { kind: "value", id: "faktisk", header: words`Faktisk ${day}` },
        { kind: "text", id: "status", header: words`Status` },
      ],
      rows: rules.rows.map((rule, position) => ruleRow(rule, `krav${position + 1}`, basis)),
      notes: [
        words`Andeler er i prosent av saldo ${day}. Innen 12 måneder er siste forfall senest ${yearLater(day)}; løpende avdrag er ikke med. Rentebinding er i år, vektet med saldo.`,
      ],
      source: words`Kommuneloven § 14-13 (finansreglement); «${rules.name}» og «${portfolio.table.title}».`,
    },
    basis.grunnlag,
    [portfolio.table],
  );
  return { table, problems: [] };
}

const lanOf = (basis: NoteBasis) => listOf(LAN.id, basis) ?? { headers: {} };
/** The day the loans are of. */
const dayOf = (basis: NoteBasis): string => closingDay(lanOf(basis), basis.year);
const yearLater = (day: string): string => `${day.slice(0, 6)}${Number(day.slice(6)) + 1}`;
const isoOf = (day: string): string => day.split(".").reverse().join("-");

function ruleRow(rule: ListingRow, id: string, basis: NoteBasis): DraftRow {
  const type = textIn(rule, "type") as Kravtype;
  const omfang = textIn(rule, "omfang") || "Alle lån";
  const where: readonly Holds[] = omfang === "Alle lån" ? [] : [{ column: "formal", text: VIDEREUTLAN, not: true }];
  const limit = (rule.values["grense"] as { readonly value: Ratio }).value;
  const decimals = Math.min(4, Math.max(1, limit.decimalPlaces()));
  const inYears = type.endsWith("rentebinding");
  const text = (said: Text) => ({ kind: "text", text: said }) as const;
  const retning = type.startsWith("Minste") ? "minst" : "hoyst";
  return {
    id,
    label: textIn(rule, "krav"),
    role: "line",
    cells: {
      type: text(wordsOf(type)),
      omfang: text(wordsOf(omfang)),
      ...(textIn(rule, "kilde") !== "" && { hjemmel: text(textIn(rule, "kilde")) }),
      grense: inYears ? { kind: "number", value: limit, decimals } : { kind: "ratio", ratio: limit.div(100), decimals },
      faktisk: (inYears ? asNumber : asShare)(actualOf(type, where, basis), decimals),
      status: asWords(
        call("status", [at(id, "faktisk"), at(id, "grense")], {
          retning,
          held: words`Innenfor`,
          missed: words`Utenfor`,
        }),
      ),
    },
  };
}

/** What the portfolio is, of what the krav measures: figures of the table beside. */
function actualOf(type: Kravtype, where: readonly Holds[], basis: NoteBasis): Formula {
  const loans = loansOf(basis);
  const saldo = (...more: readonly Holds[]): Formula => loansIn(loans, "saldo", [...where, ...more], LANEPORTEFOLJE.id);
  const sum = (...more: readonly Holds[]): Formula => call("runTotal", [saldo(...more)], null);
  const share = (of: Formula): Formula => call("quotient", [of, sum()], {});
  switch (type) {
    case "Minste andel fast rente":
    case "Høyeste andel fast rente":
      return share(sum({ column: "rentetype", text: "Fast" }));
    case "Høyeste andel av ett lån":
      return share(call("largest", [saldo()], null));
    case "Høyeste andel som forfaller innen 12 måneder": {
      if (!dayOf(basis).startsWith("31.12."))
        return share(added(dueBefore(isoOf(yearLater(dayOf(basis))), loans, where)));
      const soon = [...new Set(loans.map(forfallOf))].filter((year) => Number(year) <= basis.year + 1).sort();
      return share(added(soon.map((text) => sum({ column: "forfall", text }))));
    }
    case "Minste gjennomsnittlige rentebinding":
    case "Høyeste gjennomsnittlige rentebinding":
      return meanOfLoans(loans, "bundet", where, LANEPORTEFOLJE.id);
  }
}

/**
 * Each loan of them that falls due on the day or before it: the years of forfall tell no more than the end of a year.
 */
function dueBefore(day: string, loans: readonly ListingRow[], where: readonly Holds[]): readonly Formula[] {
  const isAsked = (loan: ListingRow): boolean =>
    where.every(({ column, text, not }) => (textIn(loan, column) === text) !== (not ?? false));
  return loans.flatMap((loan, position) => {
    const due = textIn(loan, "forfall");
    return due !== "" && due <= day && isAsked(loan) ? [at(loanId(position), "saldo", LANEPORTEFOLJE.id)] : [];
  });
}
