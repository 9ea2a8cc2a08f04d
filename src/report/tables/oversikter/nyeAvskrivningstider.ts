import { ore, sumOre, type Ore } from "../../../amounts/ore";
import { Exact } from "../../../amounts/ratio";
import { ANLEGGSMIDLER } from "../../../law/lists/anleggsmidler";
import { NYE_AVSKRIVNINGSTIDER, NYE_TIDER_FRA, OMFATTET } from "../../../law/lists/avskrivningstid";
import { LAN, VIDEREUTLAN } from "../../../law/lists/lan";
import type { Problem } from "../../../ledger/problem";
import { oreIn, textIn, valueIn, type ListingRow } from "../../../source/lists/listing";
import { added, at, call } from "../../../table/formula";
import type { NoteBasis } from "../notes/note";
import { asAmount, draftTable, type DerivedCell, type DraftRow } from "./draftTable";
import { listOf, type Oversikt, type OversiktMaker } from "./oversikt";
import { words, wordsOf, type Words } from "../../../texts/words";

export const NYE_TIDER: OversiktMaker = {
  id: "nye-avskrivningstider",
  title: words`Nye avskrivningstider`,
  lists: [{ input: NYE_AVSKRIVNINGSTIDER.id }],
  reports: ["year"],
  make,
};

const LAST_OLD_YEAR = NYE_TIDER_FRA - 1;

/**
 * The book value at the end of 2025 spread over the years left by the old period and by the new, and what the change
 * does. Depreciation begins the year after an asset is acquired.
 */
function make(basis: NoteBasis): Oversikt | null {
  const list = listOf(NYE_AVSKRIVNINGSTIDER.id, basis);
  if (!list) return null;
  const plans = list.rows.map((row) => planOf(row));
  const told = plans.flatMap((plan) => ("nb" in plan ? [] : [plan]));
  const table = draftTable(
    {
      id: NYE_TIDER.id,
      title: words`${NYE_TIDER.title} fra ${NYE_TIDER_FRA} (§ 3-4a)`,
      group: NYE_TIDER.title,
      unit: basis.unit,
      labelHeader: words`Anlegg`,
      columns: [
        { kind: "text", id: "anskaffet", header: words`Anskaffet` },
        { kind: "value", id: "bokfort", header: words`Bokført 31.12.${LAST_OLD_YEAR}` },
        { kind: "value", id: "aarFor", header: words`År igjen før` },
        { kind: "value", id: "for", header: words`Avskrivning per år før` },
        { kind: "value", id: "aarEtter", header: words`År igjen etter` },
        { kind: "value", id: "etter", header: words`Avskrivning per år etter` },
        { kind: "value", id: "endring", header: words`Endring` },
        { kind: "value", id: "siste", header: words`Siste år` },
        { kind: "value", id: "plan", header: words`Sum av ny plan` },
      ],
      rows: [
        ...told.map((plan, position) => planRow(plan, rowId(position))),
        totalRow(told.length),
        ...effectRows(told, basis),
      ],
      notes: [
        words`Avskrivningen begynner året etter anskaffelsen. Den nye planen fordeler bokført verdi på årene som er igjen, likt hvert år og resten i det siste, så summen av planen er bokført verdi.`,
      ],
      source: words`Forskriften §§ 3-4 og 3-4a (FOR-2025-09-12-1858, fra 1.1.${NYE_TIDER_FRA}); «${list.name}».`,
    },
    basis.grunnlag,
  );
  return {
    table,
    problems: plans.flatMap((plan, r) => ("nb" in plan ? [leftOut(list.rows[r] as ListingRow, list.name, plan)] : [])),
  };
}

interface Plan {
  readonly row: ListingRow;
  readonly bokfort: Ore;
  readonly aarFor: number;
  readonly aarEtter: number;
  /** Øre a year, rounded. */
  readonly for: Ore;
  readonly etter: Ore;
  /** What is left for the last year of the new plan. */
  readonly siste: Ore;
}

/** The plan of a row, or why there is none. */
function planOf(row: ListingRow): Plan | Words {
  const number = (column: string): number | null => valueIn(row, column)?.toNumber() ?? null;
  const { sisteAar, hoyst } = OMFATTET[textIn(row, "slag")] as (typeof OMFATTET)[string];
  const [acquired, old, given] = [number("anskaffet") ?? 0, number("gammel") ?? 0, number("ny") ?? hoyst];
  if (acquired > sisteAar) return words`§ 3-4a gjelder bare det som er anskaffet i ${sisteAar} eller før`;
  if (given > hoyst) return words`ny avskrivningstid er ${given} år, men § 3-4 gir høyst ${hoyst}`;
  const [aarFor, aarEtter] = [acquired + old - LAST_OLD_YEAR, acquired + given - LAST_OLD_YEAR];
  if (aarFor <= 0 || aarEtter <= 0) return words`avskrivningstiden er ute i ${acquired + (aarFor <= 0 ? old : given)}`;
  const bokfort = oreIn(row, "bokfort");
  const perYear = (years: number): Ore => ore(new Exact(bokfort).div(years).round().toNumber());
  const etter = perYear(aarEtter);
  return { row, bokfort, aarFor, aarEtter, for: perYear(aarFor), etter, siste: ore(bokfort - etter * (aarEtter - 1)) };
}

function leftOut(row: ListingRow, file: string, why: Words): Problem {
  return {
    code: "avskrivningstid-uten-plan",
    severity: "warning",
    message: words`Rad ${row.row}: «${textIn(row, "anlegg")}» er ikke med i «${wordsOf(NYE_TIDER.title)}»: ${why}. Rett raden.`,
    where: { file, row: row.row, table: NYE_TIDER.id },
  };
}

const COLUMNS = ["bokfort", "for", "etter", "endring", "siste", "plan"] as const;
const rowId = (position: number): string => `anlegg${position + 1}`;
const change = (row: string): DerivedCell => asAmount(added([at(row, "etter")], [at(row, "for")]));
const years = (value: number) => ({ kind: "number", value: new Exact(value), decimals: 0 }) as const;
const amount = (value: Ore) => ({ kind: "amount", ore: value }) as const;

function planRow({ row, bokfort, aarFor, aarEtter, for: before, etter, siste }: Plan, id: string): DraftRow {
  return {
    id,
    label: textIn(row, "anlegg"),
    role: "line",
    cells: {
      anskaffet: { kind: "text", text: textIn(row, "anskaffet") },
      bokfort: amount(bokfort),
      aarFor: years(aarFor),
      for: amount(before),
      aarEtter: years(aarEtter),
      etter: amount(etter),
      endring: change(id),
      siste: amount(siste),
      plan: amount(ore(etter * (aarEtter - 1) + siste)),
    },
  };
}

function totalRow(count: number): DraftRow {
  const rows = Array.from({ length: count }, (_, position) => rowId(position));
  return {
    id: "total",
    label: words`Sum`,
    role: "total",
    cells: Object.fromEntries(
      COLUMNS.map((column): [string, DerivedCell] => [
        column,
        asAmount(call("runTotal", [{ is: "run", rows, column, where: [] }], null)),
      ]),
    ),
  };
}

/** What the change does to a year's depreciation, to the minimumsavdrag and to full-cost services. */
function effectRows(plans: readonly Plan[], basis: NoteBasis): readonly DraftRow[] {
  const selvkost = plans.filter(({ row }) => textIn(row, "selvkost") === "J");
  const avdrag = minimumsavdragChange(sumOre(plans.map((plan) => ore(plan.etter - plan.for))), basis);
  return [
    { id: "virkning", label: words`Virkning fra ${NYE_TIDER_FRA}, per år`, role: "heading", cells: {} },
    {
      id: "avskrivninger",
      label: words`Endring i avskrivninger`,
      role: "line",
      cells: { endring: asAmount(at("total", "endring")) },
    },
    ...(avdrag === null
      ? []
      : [
          {
            id: "minimumsavdrag",
            label: words`Endring i minimumsavdrag (kommuneloven § 14-18)`,
            role: "line",
            cells: { endring: amount(avdrag) },
          } as const,
        ]),
    {
      id: "selvkost",
      label: words`Endring i kostnader for selvkosttjenester`,
      role: "line",
      cells: { endring: amount(sumOre(selvkost.map((plan) => ore(plan.etter - plan.for)))) },
    },
  ];
}

/**
 * Depreciation × debt / depreciable assets at the beginning of 2026; null in a report whose lists do not have that day.
 */
function minimumsavdragChange(change: Ore, basis: NoteBasis): Ore | null {
  const column = basis.year === NYE_TIDER_FRA ? "inngaende" : basis.year === LAST_OLD_YEAR ? "utgaende" : null;
  const [loans, assets] = [listOf(LAN.id, basis), listOf(ANLEGGSMIDLER.id, basis)];
  if (column === null || !loans || !assets) return null;
  const debt = sumOre(
    loans.rows.filter((row) => textIn(row, "formal") !== VIDEREUTLAN).map((row) => oreIn(row, column)),
  );
  // The list may lack the closing balance, which its movements make.
  const parts =
    column === "inngaende"
      ? [column]
      : ["inngaende", "tilgang", "avgang", "avskrivning", "nedskrivning", "reversering"];
  const depreciable = sumOre(
    assets.rows
      .filter((row) => textIn(row, "avskrivbar") === "J")
      .flatMap((row) => parts.map((part) => oreIn(row, part))),
  );
  return depreciable === 0 ? null : ore(new Exact(change).times(debt).div(depreciable).round().toNumber());
}
