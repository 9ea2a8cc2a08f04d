import { inNorwegian } from "../../../amounts/printAmount";
import { Exact, type Ratio } from "../../../amounts/ratio";
import type { Problem } from "../../../ledger/problem";
import { fold } from "../../../source/recognise/meaningOf";
import type { Table } from "../../../table/table";
import type { ListedYear } from "./listedMaaltall";
import { yearColumn, type Maaltall } from "./maaltallMeasure";
import { saidIn, words, wordsOf, type Text } from "../../../texts/words";

/**
 * Where the list says another figure than its own amounts, or the ledger, give; where it gives half a figure; a
 * gjeldsgrad of unsaid definition, and a year that is there twice.
 */
export function maaltallProblems(
  all: readonly Maaltall[],
  years: readonly number[],
  table: Table<Text>,
  file: string,
): readonly Problem[] {
  return all.flatMap((maaltall) => [
    ...(fold(saidIn(maaltall.name, "nb")) === "gjeldsgrad" ? [UNSAID(maaltall, file)] : []),
    ...(maaltall.listed?.repeated ?? []).map(({ row, name, year, first }): Problem => ({
      code: "maaltall-to-ganger",
      severity: "warning",
      message: words`Rad ${row}: «${name}» for ${year} er det samme måltallet som i rad ${first}. Rad ${row} er ikke med. Behold én av dem.`,
      where: { file, row },
    })),
    ...years.flatMap((year) => {
      const given = maaltall.listed?.years.get(year);
      return given ? [...half(maaltall, year, given, file), ...another(maaltall, year, given, table, file)] : [];
    }),
  ]);
}

const UNSAID = ({ listed }: Maaltall, file: string): Problem => ({
  code: "maaltall-uklart",
  severity: "warning",
  message:
    "«Gjeldsgrad» kan være med eller uten startlån, og er derfor vist som et eget måltall uten regnskapets tall. Skriv «Gjeldsgrad uten startlån» eller «Gjeldsgrad med startlån» i listen.",
  where: { file, ...firstRow(listed?.years) },
});

function firstRow(years: ReadonlyMap<number, ListedYear> | undefined): { readonly row?: number } {
  const [first] = years?.values() ?? [];
  return first ? { row: first.row } : {};
}

function half({ name }: Maaltall, year: number, { row, teller, nevner, verdi }: ListedYear, file: string): Problem[] {
  if ((teller === null) === (nevner === null) || verdi !== null) return [];
  const missing = teller === null ? "teller" : "nevner";
  return [
    {
      code: "maaltall-ufullstendig",
      severity: "warning",
      message: words`Rad ${row}: «${name}» for ${year} mangler ${wordsOf(missing)}, og andelen kan ikke regnes ut. Fyll ut både teller og nevner, eller verdi.`,
      where: { file, row },
    },
  ];
}

/** Compared with as many decimals as the list gives: a report that prints 8,2 where the figures give 8,1 is told. */
function another(
  { id, name, listed }: Maaltall,
  year: number,
  given: ListedYear,
  table: Table<Text>,
  file: string,
): Problem[] {
  const cell = table.rows.find((row) => row.id === `${id}-verdi`)?.cells[
    table.columns.findIndex((column) => column.id === yearColumn(year))
  ];
  const said = saidPercent(given);
  if (listed?.enhet !== "%" || cell?.kind !== "ratio" || !cell.ratio || !said) return [];
  const found = cell.ratio.times(100).toDecimalPlaces(said.decimalPlaces());
  if (found.eq(said)) return [];
  const decimals = said.decimalPlaces();
  return [
    {
      code: "maaltall-avviker",
      severity: "warning",
      message: words`Rad ${given.row}: listen har ${percent(said, decimals)} for «${name}» i ${year}, men beløpene i tabellen gir ${percent(found, decimals)}. Tabellen viser det siste. Rett listen, eller finn ut hva den er regnet av.`,
      where: { file, row: given.row },
    },
  ];
}

/** What the list says in percent; of two amounts to one decimal. */
function saidPercent({ verdi, teller, nevner }: ListedYear): Ratio | null {
  if (verdi) return verdi;
  return teller === null || nevner === null || nevner === 0
    ? null
    : new Exact(teller).div(nevner).times(100).toDecimalPlaces(1);
}

const percent = (value: Ratio, decimals: number): string => `${inNorwegian(value.toFixed(decimals))} %`;
