import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printCell } from "../../src/table/printCell";
import type { Table, TableColumn } from "../../src/table/table";

const FOLDER = join(__dirname, "../golden/published");

/** Our table id -> file of the published table that does not come from the ledger. */
export const PUBLISHED_LISTINGS: Readonly<Record<string, string>> = {
  sykefravaer: "sykefravar_per_tjenesteomrade",
  ...perOmrade("sykefravaer", "sykefravar"),
  arsverk: "arsverk_samlet",
  ...perOmrade("arsverk", "arsverk"),
  ...perOmrade("kostra-nokkeltall", "kostra"),
  befolkning: "befolkning",
  "likestilling-lonn": "likestilling_lonn",
  "likestilling-deltid": "likestilling_deltid",
  afp: "afp_potensielle",
  turnover: "turnover",
};

function perOmrade(id: string, file: string): Readonly<Record<string, string>> {
  const names = { oppvekst: "oppvekst", helse: "helse", mestring: "mestring", naermiljo: "narmiljo", strategi: "strategi" };
  return Object.fromEntries(Object.entries(names).map(([omrade, name]) => [`${id}-${omrade}`, `${file}_${name}`]));
}

/** The header and the rows of a published table, as printed. */
export function publishedRows(id: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, `${PUBLISHED_LISTINGS[id] as string}.csv`), "utf8").trim().split("\n").map((line) => line.replace(/\r$/, "").split(";"));
}

/** Our table with the columns of the published one: KOSTRA's groups stand in a column there, and a table of one row has no text for it. */
export function asPublished(table: Table): readonly (readonly string[])[] {
  const grouped = table.rows.some(({ role }) => role === "heading");
  const bare = table.id === "likestilling-deltid";
  let group = "";
  const rows = table.rows.flatMap(({ role, label, cells }) => {
    if (role === "heading") group = label;
    const figures = cells.map((cell, c) => printCell(cell, table.columns[c] as TableColumn, table.unit));
    return role === "heading" ? [] : [[...(bare ? [] : [label]), ...(grouped ? [group] : []), ...figures]];
  });
  return [[...(bare ? [] : [table.labelHeader]), ...(grouped ? ["Gruppe"] : []), ...table.columns.map(({ header }) => header)], ...rows];
}
