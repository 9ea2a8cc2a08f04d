import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ColumnId } from "../../src/ledger/grunnlag/reportFigure";

/** One printed cell of the annual report: table id as ours, the row's text, our column, the printed text. */
export interface PrintedCell {
  readonly table: string;
  readonly row: string;
  readonly column: ColumnId;
  readonly printed: string;
}

const FOLDER = join(__dirname, "../golden/published");

const FILES: Readonly<Record<string, string>> = {
  "5-6": "okonomisk_oversikt_drift_5-6",
  "5-4-1": "bevilgningsoversikt_drift_5-4_1",
  "generelle-driftsinntekter": "generelle_driftsinntekter",
  avsetninger: "avsetninger",
  "resultat-per-tjenesteomraade": "resultat_per_tjenesteomrade",
  "status-okonomi-oppvekst": "status_okonomi_oppvekst",
  "status-okonomi-helse": "status_okonomi_helse",
  "status-okonomi-mestring": "status_okonomi_mestring",
  "status-okonomi-naermiljo": "status_okonomi_narmiljo",
  "status-okonomi-strategi": "status_okonomi_strategi",
};

export const PUBLISHED_TABLES = Object.keys(FILES);

/** Every printed cell of a published table that comes from the ledger, in print order. */
export function publishedCells(table: string): readonly PrintedCell[] {
  const [header = [], ...rows] = readFileSync(join(FOLDER, `${FILES[table] as string}.csv`), "utf8").trim().split("\n").map((line) => line.replace(/\r$/, "").split(";"));
  return rows.flatMap(([row = "", ...cells]) => cells.map((printed, c) => ({ table, row, column: columnOf(header[c + 1] as string), printed })));
}

function columnOf(header: string): ColumnId {
  if (header === "Avvik i kr") return "avvik";
  if (header === "Avvik i %") return "avvikProsent";
  if (header.startsWith("Oppr")) return "opprinneligBudsjett";
  return header.startsWith("Rev") ? "revidertBudsjett" : "regnskap";
}
