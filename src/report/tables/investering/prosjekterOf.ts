import { words, type Text } from "../../../texts/words";
import { ore, sumOre, type Ore } from "../../../amounts/ore";
import { textIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { BEVILGNINGSOVERSIKT_INVESTERING } from "../../../law/tables/bevilgningsoversiktInvestering";
import type { Criterion, Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { lineColumn, PROSJEKT } from "../../../ledger/grunnlag/keyColumns";
import type { Side } from "./definitions";

export const LINE = lineColumn(BEVILGNINGSOVERSIKT_INVESTERING.id);

/** A prosjekt of the list, of the ledger, or of both. */
export interface Prosjekt {
  /** "" for postings without prosjekt. */
  readonly code: string;
  readonly name: Text;
  /** Null where no list has it. */
  readonly listed: readonly ListingRow[] | null;
  /** Its postings on the side's lines: none for a prosjekt the ledger lacks. */
  readonly postings: readonly (readonly Criterion[])[];
  /** Øre in ledger sign, one a figure of `Grunnlag`. */
  readonly amounts: readonly Ore[];
}

/** Every prosjekt with something on the side: those of the list in its order, then the others by code. */
export function prosjekterOf(grunnlag: Grunnlag, side: Side, listing: Listing | undefined): readonly Prosjekt[] {
  const listed = new Map<string, ListingRow[]>();
  for (const row of listing?.rows ?? []) append(listed, textIn(row, "prosjekt"), row);
  const known = new Map<string, KeyLine[]>();
  for (const found of keyLines(grunnlag, side)) append(known, codeOf(found.key, listed), found);
  const others = [...known.keys()]
    .filter((code) => !listed.has(code))
    .sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  const inList = [...listed]
    .filter(([code, rows]) => known.has(code) || rows.some((row) => hasSide(row, side)))
    .map(([code]) => code);
  return [...inList, ...others].map((code) =>
    prosjektOf(code, listed.get(code) ?? null, known.get(code) ?? [], grunnlag),
  );
}

/** Every prosjekt has outlays; not every one has income. */
function hasSide(row: ListingRow, { shows, list }: Side): boolean {
  return (
    shows === "debit" ||
    Object.values(list).some((column) => row.values[column]?.kind === "amount" && row.values[column].ore !== 0)
  );
}

/** What a key of the ledger has on a line of the side. */
interface KeyLine {
  readonly key: string;
  readonly line: string;
  readonly amounts: Ore[];
}

function keyLines({ keyColumns, rows }: Grunnlag, { lines }: Side): readonly KeyLine[] {
  const [prosjekt, line] = [keyColumns.indexOf(PROSJEKT), keyColumns.indexOf(LINE)];
  const found = new Map<string, KeyLine>();
  for (const { keys, amounts } of rows) {
    const [key, of] = [keys[prosjekt] ?? "", keys[line] ?? ""];
    if (!lines.includes(of)) continue;
    const known = found.get(`${key}\u0000${of}`);
    if (known)
      amounts.forEach((amount, f) => {
        known.amounts[f] = ore((known.amounts[f] as Ore) + amount);
      });
    else found.set(`${key}\u0000${of}`, { key, line: of, amounts: [...amounts] });
  }
  return [...found.values()].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

/** A key is a code and mostly a name; "0" stands for none in many ledgers. */
function codeOf(key: string, listed: ReadonlyMap<string, unknown>): string {
  const code =
    [...listed.keys()].find((candidate) => key === candidate || key.startsWith(`${candidate} `)) ??
    /^\S*/.exec(key)?.[0] ??
    "";
  return /^0*$/.test(code) && !listed.has(code) ? "" : code;
}

function prosjektOf(
  code: string,
  listed: readonly ListingRow[] | null,
  found: readonly KeyLine[],
  { figures }: Grunnlag,
): Prosjekt {
  return {
    code,
    name: nameOf(code, listed, found[0]?.key),
    listed,
    postings: found.map(({ key, line }) => [
      { column: LINE, key: line },
      { column: PROSJEKT, key },
    ]),
    amounts: figures.map((_, f) => sumOre(found.map(({ amounts }) => amounts[f] as Ore))),
  };
}

function nameOf(code: string, listed: readonly ListingRow[] | null, key: string | undefined): Text {
  const [first] = listed ?? [];
  return (
    (first && textIn(first, "navn")) || (code === "" ? words`Uten prosjekt` : key?.slice(code.length).trim() || code)
  );
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
