import { words, wordsOf, type Text, type Words } from "../../../texts/words";
import { ore, sumOre, type Ore } from "../../../amounts/ore";
import { asciiId } from "../../../ledger/asciiId";
import type { Figure, Ledger } from "../../../ledger/ledger";
import type { Month } from "../../../ledger/period";
import { asOf } from "../../../texts/dates";
import type { Organisation } from "../../../ledger/organisation";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { enhetKey } from "../../../ledger/grunnlag/unitKeys";
import { sumOfRows } from "../../../table/formula";
import type { AskedCell, Cell, Draft, DraftRow, Table, ValueColumn } from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";
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
  readonly grunnlag: Grunnlag;
}

/**
 * The ansvar behind each deviation, largest first, the rest as one row, and the enhet's sum. Fixed figures: `Grunnlag`
 * does not hold ansvar.
 */
export function ansvarTable(omrade: string, deviating: readonly EnhetAvvik[], basis: AnsvarBasis): Table<Text> {
  const {
    template,
    ledger: { year },
    month,
    budget,
    grunnlag,
  } = basis;
  const better = template.avvik === "gunstigPositiv";
  const columns: readonly ValueColumn<Text>[] = [
    {
      kind: "value",
      id: "regnskap",
      header: month === null ? words`Regnskap ${year}` : words`Regnskap hittil ${year}`,
    },
    { kind: "value", id: "budsjett", header: BUDGET_HEADERS[budget] ?? words`Budsjett` },
    {
      kind: "value",
      id: "avvik",
      header: words`Avvik`,
      of: [
        { column: better ? "budsjett" : "regnskap", sign: 1 },
        { column: better ? "regnskap" : "budsjett", sign: -1 },
      ],
    },
  ];
  const sums = sumsPerAnsvar(omrade, basis);
  const title = words`${wordsOf(AVVIK_PER_ANSVAR.title)} – ${omrade}`;
  const draft: Draft = {
    id: `${AVVIK_PER_ANSVAR.id}-${asciiId(omrade)}`,
    title: month === null ? title : asOf(title, year, month),
    group: wordsOf(AVVIK_PER_ANSVAR.title),
    unit: template.unit,
    labelHeader: words`Enhet og ansvar`,
    columns,
    rows: deviating.flatMap(({ enhet }) => enhetRows(enhet, sums.get(enhet) ?? [])),
    notes: [words`Faste tall fra regnskapet: arket Grunnlag er ikke delt på ansvar.`],
    source: words`Kommunens egen rapport (ikke lovbestemt)`,
  };
  return filledTable(draft, grunnlag);
}

const BUDGET_HEADERS: Readonly<Partial<Record<Figure, Words>>> = {
  budsjettHittil: words`Budsjett hittil`,
  revidertBudsjett: words`Revidert budsjett`,
  opprinneligBudsjett: words`Opprinnelig budsjett`,
};

interface AnsvarSum {
  readonly ansvar: string;
  readonly name: string;
  readonly regnskap: Ore;
  readonly budsjett: Ore;
}

function enhetRows(enhet: string, sums: readonly AnsvarSum[]): readonly DraftRow[] {
  const id = asciiId(enhet);
  const sorted = [...sums].sort(
    (a, b) => Math.abs(b.budsjett - b.regnskap) - Math.abs(a.budsjett - a.regnskap) || (a.ansvar < b.ansvar ? -1 : 1),
  );
  const shown = sorted.length <= MOST + 1 ? sorted : sorted.slice(0, MOST);
  const rest = sorted.slice(shown.length);
  const lines = [
    ...shown.map(({ ansvar, name, ...sum }) => line(`${id}-ansvar-${asciiId(ansvar)}`, ansvar, name, sum)),
    ...(rest.length === 0 ? [] : [line(`${id}-andre`, "", words`Andre ansvar (${rest.length})`, total(rest))]),
  ];
  return [
    {
      ...ROW,
      id: `${id}-overskrift`,
      label: enhet,
      role: "heading",
      formula: null,
      cells: [EMPTY, EMPTY, EMPTY],
    },
    ...lines,
    {
      ...ROW,
      id: `${id}-sum`,
      label: words`Sum ${enhet}`,
      role: "sum",
      formula: sumOfRows(lines.map((row) => ({ row: row.id, sign: 1 }))),
      cells: [ASKED, ASKED, ASKED],
    },
  ];
}

const ROW = { number: "", sign: 1, avvikSign: 1 } as const;
const EMPTY: Cell<Text> = { kind: "empty" };
const ASKED: AskedCell = { kind: "asked", shown: "amount" };

function line(
  id: string,
  number: string,
  label: Text,
  { regnskap, budsjett }: Pick<AnsvarSum, "regnskap" | "budsjett">,
): DraftRow {
  return {
    ...ROW,
    id,
    number,
    label,
    role: "line",
    formula: null,
    cells: [...[regnskap, budsjett].map((ore): Cell<Text> => ({ kind: "amount", ore })), ASKED],
  };
}

function total(sums: readonly AnsvarSum[]): Pick<AnsvarSum, "regnskap" | "budsjett"> {
  return {
    regnskap: sumOre(sums.map(({ regnskap }) => regnskap)),
    budsjett: sumOre(sums.map(({ budsjett }) => budsjett)),
  };
}

/** Enhet of the område -> the drift of its ansvar. */
function sumsPerAnsvar(
  omrade: string,
  { ledger, organisation, budget }: AnsvarBasis,
): ReadonlyMap<string, readonly AnsvarSum[]> {
  const perEnhet = new Map<string, AnsvarSum[]>();
  for (const [code, { regnskap = 0, [budget]: budsjett = 0 }] of driftPerAnsvar(ledger)) {
    const unit = organisation.units.get(code);
    if (unit?.omrade !== omrade || (regnskap === 0 && budsjett === 0)) continue;
    const key = enhetKey(unit);
    (perEnhet.get(key) ?? (perEnhet.set(key, []).get(key) as AnsvarSum[])).push({
      ansvar: code,
      name: unit.ansvarsnavn,
      regnskap: ore(regnskap),
      budsjett: ore(budsjett),
    });
  }
  return perEnhet;
}
