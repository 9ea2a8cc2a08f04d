import { joined, words, wordsOf, type Text, type Words } from "../../../texts/words";
import type { Problem } from "../../../ledger/problem";
import { sumOfRows } from "../../../table/formula";
import type { Cell, DraftRow, TableRow } from "../../../table/table";
import type { RowsListing } from "../../../law/lists/definition";
import { wordsInYear } from "../../../source/lists/inYear";
import { valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { lineCells, sumCells, type Weights } from "./listingCells";
import { differs, listingProblem } from "../../../source/lists/listingProblems";
import { inDecimals, roundingRoom } from "./rowDisagreements";

interface Total {
  readonly row: TableRow<Text>;
  readonly notes: readonly Text[];
  readonly problems: readonly Problem[];
}

/** What the rows make of the total, and what the list gives for it, where it does; none for a table without one. */
export function totalDrafts(
  definition: RowsListing,
  listing: Listing,
  parts: readonly DraftRow[],
): readonly DraftRow[] {
  if (definition.total === undefined) return [];
  const row = { number: "", label: "", role: "total", sign: 1, avvikSign: 1 } as const;
  const formula = sumOfRows(parts.map((part) => ({ row: part.id, sign: 1 })));
  const given = listing.totals?.[0];
  return [
    { ...row, id: "total", formula, cells: sumCells(definition, parts) },
    ...(given === undefined ? [] : [{ ...row, id: "oppgitt", formula: null, cells: lineCells(definition, given) }]),
  ];
}

interface Around {
  /** The drafts, read. */
  readonly made: readonly TableRow<Text>[];
  readonly parts: readonly DraftRow[];
  readonly weights: Weights;
  readonly year: number;
}

/**
 * The total row: what the rows make of it. The input's own is shown where the definition says so, and where rates
 * cannot be weighed for want of weights; a note then says so. Where both are there and differ, a problem says so.
 * null for a table without one.
 */
export function totalRow(
  definition: RowsListing,
  listing: Listing,
  { made: [made, own], parts, weights, year }: Around,
): Total | null {
  if (definition.total === undefined || made === undefined) return null;
  const label = wordsInYear(definition.total, year);
  const given = listing.totals?.[0];
  const weight = weightColumn(definition);
  const unweighed = weight !== undefined && parts.every(({ id }) => !weights.has(id));
  if (own !== undefined && (definition.givenTotal === "vises" || unweighed)) {
    const notes = unweighed
      ? [
          words`«${label}» er vist slik listen oppgir det: den har ikke «${wordsOf(headerOf(definition, listing, weight))}», som snittet ellers vektes med.`,
        ]
      : [shownNote(definition, made.cells, own.cells, label)];
    return { row: { ...own, id: made.id, label }, notes, problems: [] };
  }
  return {
    row: { ...made, label },
    notes:
      weight === undefined || unweighed
        ? []
        : [words`«${label}» er snittet, vektet med «${wordsOf(headerOf(definition, listing, weight))}» i listen.`],
    problems: [
      ...(weight === undefined ? [] : weightProblems(definition, listing, weight, unweighed, label)),
      ...(own === undefined || given === undefined
        ? []
        : disagreements(definition, listing, made.cells, own.cells, given, parts.length, label, year)),
    ],
  };
}

/** The column of the input that weighs its rows. */
export const weightColumn = ({ columns }: RowsListing): string | undefined =>
  columns.flatMap((column) => ("weight" in column ? (column.weight ?? []) : []))[0];

const headerOf = ({ input }: RowsListing, { headers }: Listing, id: string): string =>
  headers?.[id] ?? input.columns.find((column) => column.id === id)?.header ?? id;

/**
 * Heads that stand in two rows are one in the total: what the rows add up to is said, so that a slip is not taken for
 * that.
 */
function shownNote(
  { columns }: RowsListing,
  made: readonly Cell<Text>[],
  own: readonly Cell<Text>[],
  label: Words,
): Words {
  const sums = columns.flatMap((column, c) => {
    const [sum, shown] = [made[c], own[c]];
    const adds =
      column.kind === "value" &&
      column.summed &&
      sum?.kind === "number" &&
      shown?.kind === "number" &&
      !sum.value.eq(shown.value);
    return adds
      ? [
          words`${wordsOf(column.header)}: radene summerer til ${inDecimals(sum.decimals)(sum.value.toNumber())}, totalraden er ${inDecimals(shown.decimals)(shown.value.toNumber())}.`,
        ]
      : [];
  });
  return joined([words`«${label}» er vist slik listen oppgir det, og er ikke regnet ut av radene.`, ...sums]);
}

function weightProblems(
  definition: RowsListing,
  listing: Listing,
  weight: string,
  unweighed: boolean,
  label: Words,
): readonly Problem[] {
  const header = headerOf(definition, listing, weight);
  if (unweighed)
    return [
      listingProblem(
        "liste-verdi-mangler",
        "warning",
        listing.name,
        words`Listen har verken «${wordsOf(header)}» eller en totalrad, og «${label}» står blank. Legg til en av dem.`,
      ),
    ];
  return listing.rows
    .filter((row) => valueIn(row, weight) === null)
    .map((row) =>
      listingProblem(
        "liste-verdi-mangler",
        "warning",
        listing.name,
        words`«${wordsOf(header)}» mangler, og raden er ikke med i «${label}». Fyll den ut.`,
        row.row,
        header,
      ),
    );
}

/** A sum may differ by what rounding its parts can do; a mean must be what is printed. */
function disagreements(
  { columns }: RowsListing,
  { name }: Listing,
  made: readonly Cell<Text>[],
  own: readonly Cell<Text>[],
  given: ListingRow,
  parts: number,
  label: Words,
  year: number,
): readonly Problem[] {
  return columns.flatMap((column, c): Problem[] => {
    const [sum, cell] = [made[c], own[c]];
    const said =
      column.kind === "sum" ? valueIn(given, column.given ?? column.id) : cell?.kind === "number" ? cell.value : null;
    if (sum?.kind !== "number" || said === null) return [];
    const agrees =
      "weight" in column && column.weight !== undefined
        ? sum.value.toFixed(sum.decimals) === said.toFixed(sum.decimals)
        : sum.value.minus(said).abs().lte(roundingRoom(parts, sum.decimals));
    return agrees
      ? []
      : [
          differs(
            "liste-sum-avviker",
            name,
            words`«${wordsInYear(column.header, year)}» i «${label}»`,
            said.toNumber(),
            sum.value.toNumber(),
            "Tabellen viser det radene gir. Rett det tallet i listen som er feil.",
            given.row,
            inDecimals(sum.decimals),
          ),
        ];
  });
}
