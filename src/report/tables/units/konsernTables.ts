import { joined, words, wordsOf, type Text } from "../../../texts/words";
import type { Ledger } from "../../../ledger/ledger";
import type { Unit } from "../../../amounts/printAmount";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { INTERNPOST } from "../../../ledger/grunnlag/keyColumns";
import { sumOfRows } from "../../../table/formula";
import type { Table, TableRow, Draft, ValueColumn } from "../../../table/table";
import { UTLIGNING } from "../../../ledger/units/closing";
import { FELLES_REGLER } from "../../../ledger/units/fellesRegler";
import type { Elimineringsregel } from "../../../ledger/units/elimineringsregel";
import { internpost } from "../../../ledger/units/internposter";
import { ELIMINERT, perUnit, presentInternposter, sumColumn, unitNames } from "./unitColumns";
import { filledTable } from "../../../table/value/filledTable";

/** Sheet of the tables that show how the consolidated accounts are made. */
const GROUP = words`Konsolidering`;
const REGULATION = words`Kommuneloven § 14-6 og forskrift om økonomiplan, årsbudsjett, årsregnskap og årsberetning kapittel 10; KRS 14`;

/** Statements that the regulation asks for consolidated. */
export const CONSOLIDATED_STATEMENTS = ["5-5-1", "5-6", "5-8"] as const;

/**
 * How the consolidated accounts are made: each statement per accounting unit with eliminations, and the eliminations
 * themselves. None for accounts of one unit.
 */
export function konsernTables(
  statements: readonly Table<Text>[],
  { konsern }: Ledger,
  grunnlag: Grunnlag,
  regler: readonly Elimineringsregel[],
): readonly Table<Text>[] {
  const units = unitNames(grunnlag, konsern?.regnskapsenhet.codes ?? []);
  if (units.length === 0) return [];
  const made = CONSOLIDATED_STATEMENTS.flatMap((id) => statements.find((table) => table.id === id) ?? []);
  const unit = made[0]?.unit ?? "kroner";
  return [
    ...made.map((table) => konsolideringTable(table, units, grunnlag)),
    elimineringTable(units, grunnlag, regler, unit),
  ];
}

function konsolideringTable(table: Table<Text>, units: readonly string[], grunnlag: Grunnlag): Table<Text> {
  const own = perUnit(units);
  return {
    ...unitTable(
      table,
      [...own, ELIMINERT, sumColumn("konsolidert", words`Konsolidert`, [...own, ELIMINERT])],
      grunnlag,
    ),
    id: `konsolidering-${table.id}`,
    title: words`Konsolidering – ${table.title}`,
    group: GROUP,
    notes: [
      words`Konsolidert er summen av enhetene og elimineringene, og er den samme som i tabellen for hele kommunen.`,
    ],
    source: words`${REGULATION}. ${table.source}`,
  };
}

function elimineringTable(
  units: readonly string[],
  grunnlag: Grunnlag,
  regler: readonly Elimineringsregel[],
  unit: Unit,
): Table<Text> {
  const own = perUnit(units);
  const sum = sumColumn("sum", words`Sum enhetene`, own);
  const rows = elimineringRows(presentInternposter(grunnlag), regler.map(said));
  const table: Table<Text> = {
    id: "elimineringer",
    title: words`Elimineringer`,
    group: GROUP,
    unit,
    labelHeader: words`Intern transaksjon`,
    columns: [],
    rows,
    notes: [
      words`Beløp som i regnskapet: debet med pluss og kredit med minus. Differanse er summen av de to sidene; den skal være 0 i «Sum enhetene» og er alltid 0 i «Eliminering».`,
      words`Er sidene ulike, er bare det minste beløpet eliminert. Resten står igjen på den største posten på den andre siden, og må avklares mellom enhetene.`,
    ],
    source: words`${REGULATION}. ${joined(
      regler
        .filter(({ id }) => rows.some((row) => row.id.startsWith(`${id}-`)))
        .map(said)
        .map(({ title, source }) => words`${title}: ${source}`),
      ". ",
    )}.`,
  };
  return unitTable(
    table,
    [...own, sum, ELIMINERT, sumColumn("gjenstaar", words`Etter eliminering`, [sum, ELIMINERT])],
    grunnlag,
  );
}

const ROW = { number: "", sign: 1, avvikSign: 1, cells: [] } as const;

/** For each internal transaction: both sides and their difference; then the sum of all. */
function elimineringRows(present: ReadonlySet<string>, regler: readonly Shown[]): readonly TableRow<Text>[] {
  const used = [...regler, UTLIGNET].filter(
    ({ id }) => present.has(internpost(id, "debet")) || present.has(internpost(id, "kredit")),
  );
  const total: TableRow<Text> = {
    ...ROW,
    id: "sum",
    label: words`Sum`,
    role: "total",
    formula: sumOfRows(used.map(({ id }) => ({ row: `${id}-differanse`, sign: 1 }))),
  };
  return [...used.flatMap(ruleRows), total];
}

interface Shown extends Readonly<
  Record<"debet" | "kredit", { readonly label: Text; readonly koder: readonly string[] }>
> {
  readonly id: string;
  readonly title: Text;
}

/** The common rules are ours; what a municipality calls its own is its own. */
function said(regel: Elimineringsregel): Shown & { readonly source: Text } {
  if (!FELLES_REGLER.includes(regel)) return regel;
  const { id, title, source, debet, kredit } = regel;
  const side = ({ label, koder }: Elimineringsregel["debet"]): Shown["debet"] => ({ label: wordsOf(label), koder });
  return { id, title: wordsOf(title), source: wordsOf(source), debet: side(debet), kredit: side(kredit) };
}

const UTLIGNET: Shown = {
  id: UTLIGNING,
  title: words`Utligning mellom drift og investering`,
  debet: { label: words`I drift`, koder: ["570", "589", "989"] },
  kredit: { label: words`I investering`, koder: ["970", "589", "989"] },
};

function ruleRows({ id, title, debet, kredit }: Shown): readonly TableRow<Text>[] {
  const side = (which: "debet" | "kredit", { label, koder }: Shown["debet"]): TableRow<Text> => ({
    ...ROW,
    id: `${id}-${which}`,
    number: id === UTLIGNING ? "" : koder.join(", "),
    label,
    role: "line",
    formula: { is: "postings", sets: [[{ column: INTERNPOST, key: internpost(id, which) }]], sign: 1 },
  });
  return [
    { ...ROW, id: `${id}-tittel`, label: title, role: "heading", formula: null },
    side("debet", debet),
    side("kredit", kredit),
    {
      ...ROW,
      id: `${id}-differanse`,
      label: words`Differanse`,
      role: "sum",
      formula: sumOfRows([
        { row: `${id}-debet`, sign: 1 },
        { row: `${id}-kredit`, sign: 1 },
      ]),
    },
  ];
}

/**
 * The table with one column for each part of the accounts instead of its own: rows of postings are summed within the
 * part, and the other columns and rows add those.
 */
function unitTable(table: Table<Text>, columns: readonly ValueColumn<Text>[], grunnlag: Grunnlag): Table<Text> {
  const rows = table.rows.map((row): Draft["rows"][number] => ({
    ...row,
    cells: columns.map(() => (row.formula === null ? { kind: "empty" } : { kind: "asked", shown: "amount" })),
  }));
  return filledTable({ ...table, columns, rows }, grunnlag);
}
