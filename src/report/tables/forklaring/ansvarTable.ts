import { ore, type Ore } from "../../../amounts/ore";
import { asciiId } from "../../../ledger/asciiId";
import type { Figure, Ledger } from "../../../ledger/ledger";
import { lastDayOf, type Month } from "../../../ledger/period";
import type { Organisation } from "../../../ledger/organisation";
import { enhetKey } from "../../../ledger/grunnlag/grunnlag";
import type { RowTerms, Table, TableRow, ValueColumn } from "../../../table/table";
import { driftPerAnsvar } from "../../controls/codeAmounts";
import type { Template } from "../../template/template";
import { AVVIK_PER_ANSVAR } from "./definitions";
import type { EnhetAvvik } from "./deviations";

const MOST = 6;

interface AnsvarBasis {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  readonly template: Template;
  readonly month: Month | null;
  readonly budget: Figure;
}

/** The ansvar behind each deviation, largest first, the rest as one row, and the enhet's sum. Fixed figures: `Grunnlag` does not hold ansvar. */
export function ansvarTable(omrade: string, deviating: readonly EnhetAvvik[], basis: AnsvarBasis): Table {
  const { template, ledger: { year }, month, budget } = basis;
  const better = template.avvik === "gunstigPositiv";
  const columns: readonly ValueColumn[] = [
    { kind: "value", id: "regnskap", header: month === null ? `Regnskap ${year}` : `Regnskap hittil ${year}` },
    { kind: "value", id: "budsjett", header: BUDGET_HEADERS[budget] ?? "Budsjett" },
    { kind: "value", id: "avvik", header: "Avvik", of: [{ column: better ? "budsjett" : "regnskap", sign: 1 }, { column: better ? "regnskap" : "budsjett", sign: -1 }] },
  ];
  const sums = sumsPerAnsvar(omrade, basis);
  return {
    id: `${AVVIK_PER_ANSVAR.id}-${asciiId(omrade)}`,
    title: `${AVVIK_PER_ANSVAR.title} – ${omrade}${month === null ? "" : ` per ${lastDayOf(year, month)}`}`,
    group: AVVIK_PER_ANSVAR.title,
    unit: template.unit,
    labelHeader: "Enhet og ansvar",
    columns,
    rows: deviating.flatMap(({ enhet }) => enhetRows(enhet, sums.get(enhet) ?? [], better)),
    notes: ["Faste tall fra regnskapet: arket Grunnlag er ikke delt på ansvar."],
    source: "Kommunens egen rapport (ikke lovbestemt)",
  };
}

const BUDGET_HEADERS: Readonly<Partial<Record<Figure, string>>> = { budsjettHittil: "Budsjett hittil", revidertBudsjett: "Revidert budsjett", opprinneligBudsjett: "Opprinnelig budsjett" };

interface AnsvarSum {
  readonly ansvar: string;
  readonly name: string;
  readonly regnskap: Ore;
  readonly budsjett: Ore;
}

function enhetRows(enhet: string, sums: readonly AnsvarSum[], better: boolean): readonly TableRow[] {
  const id = asciiId(enhet);
  const sorted = [...sums].sort((a, b) => Math.abs(b.budsjett - b.regnskap) - Math.abs(a.budsjett - a.regnskap) || (a.ansvar < b.ansvar ? -1 : 1));
  const shown = sorted.length <= MOST + 1 ? sorted : sorted.slice(0, MOST);
  const rest = sorted.slice(shown.length);
  const lines = [
    ...shown.map((sum) => ({ ...line(`${id}-ansvar-${asciiId(sum.ansvar)}`, sum.ansvar, sum.name, "line", NONE, sum, better), isName: true as const })),
    ...(rest.length === 0 ? [] : [line(`${id}-andre`, "", `Andre ansvar (${rest.length})`, "line", NONE, total(rest), better)]),
  ];
  const terms: RowTerms = { kind: "rows", of: lines.map((row) => ({ row: row.id, sign: 1 })) };
  return [
    { id: `${id}-overskrift`, number: "", label: enhet, isName: true, role: "heading", sign: 1, avvikSign: 1, terms: NONE, cells: [{ kind: "empty" }, { kind: "empty" }, { kind: "empty" }] },
    ...lines,
    line(`${id}-sum`, "", `Sum ${enhet}`, "sum", terms, total(sorted), better),
  ];
}

const NONE: RowTerms = { kind: "none" };

function line(id: string, number: string, label: string, role: TableRow["role"], terms: RowTerms, { regnskap, budsjett }: Pick<AnsvarSum, "regnskap" | "budsjett">, better: boolean): TableRow {
  const avvik = better ? budsjett - regnskap : regnskap - budsjett;
  return { id, number, label, role, sign: 1, avvikSign: 1, terms, cells: [regnskap, budsjett, ore(avvik)].map((amount) => ({ kind: "amount", ore: amount })) };
}

function total(sums: readonly AnsvarSum[]): Pick<AnsvarSum, "regnskap" | "budsjett"> {
  return { regnskap: ore(sums.reduce((sum, each) => sum + each.regnskap, 0)), budsjett: ore(sums.reduce((sum, each) => sum + each.budsjett, 0)) };
}

/** Enhet of the område -> the drift of its ansvar. */
function sumsPerAnsvar(omrade: string, { ledger, organisation, budget }: AnsvarBasis): ReadonlyMap<string, readonly AnsvarSum[]> {
  const perEnhet = new Map<string, AnsvarSum[]>();
  for (const [code, { regnskap = 0, [budget]: budsjett = 0 }] of driftPerAnsvar(ledger)) {
    const unit = organisation.units.get(code);
    if (unit?.omrade !== omrade || (regnskap === 0 && budsjett === 0)) continue;
    const key = enhetKey(unit);
    (perEnhet.get(key) ?? perEnhet.set(key, []).get(key) as AnsvarSum[]).push({ ansvar: code, name: unit.ansvarsnavn, regnskap: ore(regnskap), budsjett: ore(budsjett) });
  }
  return perEnhet;
}
