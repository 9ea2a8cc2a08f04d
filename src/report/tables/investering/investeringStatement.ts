import { saidIn, words, wordsOf, type Text } from "../../../texts/words";
import { asciiId } from "../../../ledger/asciiId";
import { textIn } from "../../../source/lists/listing";
import type { Criterion, Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { PROSJEKT } from "../../../ledger/grunnlag/keyColumns";
import { sumOfRows } from "../../../table/formula";
import { statementSource, type Statement, type StatementRow } from "../statement";
import type { Side } from "./definitions";
import { LINE, type Prosjekt } from "./prosjekterOf";

/** The prosjekter as a statement, and which prosjekt a row is. */
interface InvesteringStatement {
  readonly statement: Statement;
  readonly prosjektOf: ReadonlyMap<string, Prosjekt>;
}

/**
 * A row for each prosjekt within its portefølje, with a sum of each, and the total. Without a list there are no
 * porteføljer.
 */
export function investeringStatement(
  prosjekter: readonly Prosjekt[],
  side: Side,
  grunnlag: Grunnlag,
  hasList: boolean,
): InvesteringStatement {
  const freeId = uniqueIds();
  const prosjektOf = new Map<string, Prosjekt>();
  const lineOf = (prosjekt: Prosjekt): StatementRow => {
    const row = prosjektRow(freeId(`prosjekt-${asciiId(prosjekt.code) || "uten"}`), prosjekt, side);
    prosjektOf.set(row.id, prosjekt);
    return row;
  };
  const groups = hasList
    ? portefoljer(prosjekter).map(([name, own]) =>
        groupRows(freeId(`portefolje-${asciiId(saidIn(name, "nb"))}`), name, own.map(lineOf), side),
      )
    : [prosjekter.map(lineOf)];
  const rows = groups.flat();
  const parts = hasList ? groups.map((group) => group.at(-1) as StatementRow) : rows;
  const { definition } = side;
  const total = sumRow("total", wordsOf(side.words.total), "total", parts, side);
  return {
    statement: {
      id: definition.id,
      title: wordsOf(definition.title),
      group: wordsOf(definition.group),
      labelHeader: wordsOf(definition.labelHeader),
      columns: definition.columns,
      creditPositive: false,
      source: statementSource(definition),
      notes: [wordsOf(side.words.note)],
      rows: [...rows, total],
      grunnlag,
    },
    prosjektOf,
  };
}

const NOT_LISTED = words`Ikke i prosjektlisten`;

/** Portefølje -> its prosjekter, in the order the list has them; those it does not have, last. */
function portefoljer(prosjekter: readonly Prosjekt[]): readonly (readonly [Text, readonly Prosjekt[]])[] {
  const nameOf = ({ listed }: Prosjekt): Text => (listed?.[0] ? textIn(listed[0], "portefolje") : NOT_LISTED);
  const names = [...new Set(prosjekter.map(nameOf))];
  return names.map((name) => [name, prosjekter.filter((prosjekt) => nameOf(prosjekt) === name)]);
}

function groupRows(id: string, name: Text, rows: readonly StatementRow[], side: Side): readonly StatementRow[] {
  const heading: StatementRow = {
    id: `${id}-overskrift`,
    number: "",
    label: name,
    kind: "heading",
    shows: side.shows,
    formula: null,
  };
  return [heading, ...rows, sumRow(id, words`Sum ${name}`, "sum", rows, side)];
}

const sumRow = (
  id: string,
  label: Text,
  kind: "sum" | "total",
  rows: readonly StatementRow[],
  { shows }: Side,
): StatementRow => ({
  id,
  number: "",
  label,
  kind,
  shows,
  formula: sumOfRows(rows.map((row) => ({ row: row.id, sign: 1 }))),
});

function prosjektRow(id: string, { code, name, postings }: Prosjekt, side: Side): StatementRow {
  // What the ledger lacks is summed by its key all the same, and is there when the ledger gets it.
  const sets = postings.length > 0 ? postings : [absent(code, saidIn(name, "nb"), side)];
  return {
    id,
    number: code,
    label: name,
    kind: "line",
    shows: side.shows,
    formula: { is: "postings", sets, sign: 1 },
  };
}

const absent = (code: string, name: string, { lines }: Side): readonly Criterion[] => [
  { column: LINE, key: lines[0] as string },
  { column: PROSJEKT, key: `${code} ${name}` },
];

/** Names that differ in spelling alone may have one id. */
function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
