import { ANCHOR_FORMAT } from "../sheets/anchorSheet";
import type { ReportFacts, SourceFact } from "../sheets/reportFacts";
import { anchorAddress } from "./anchorAddress";
import type { Anchors, AnchoredTable } from "./readAnchors";

/** The anchors in the formulas of their sheet, from A1; null when they are not, or not whole. */
export function anchorsOf(formulas: readonly (readonly unknown[])[]): Anchors | null {
  const rows = formulas.map((row) => row.map((content) => String(content ?? "")));
  if (rows[0]?.[0] !== "format" || rows[0][1] !== ANCHOR_FORMAT) return null;
  const facts = factsOf(rows);
  return (
    facts && {
      facts,
      tables: new Map(
        rows
          .filter(([kind]) => kind === "tabell")
          .map(([, table = "", , , title = ""]) => [table, tableOf(rows, table, title)]),
      ),
    }
  );
}

function factsOf(rows: readonly (readonly string[])[]): ReportFacts | null {
  const facts = new Map(
    rows.filter(([kind]) => kind === "fakta").map(([, name = "", , , value = ""]) => [name, value]),
  );
  const text = (name: string): string => facts.get(name) ?? "";
  const formulas = (["funksjoner", "formler", "verdier"] as const).find((mode) => mode === text("formulas"));
  const year = Number(text("year"));
  if (formulas === undefined || !Number.isInteger(year)) return null;
  return {
    report: text("report"),
    year,
    period: text("period") || null,
    unit: text("unit"),
    signProfile: text("signProfile"),
    formulas,
    built: text("built") || null,
    grunnlag: text("grunnlag"),
    sources: rows
      .filter(([kind]) => kind === "kilde")
      .flatMap(([, name = "", , , json = ""]) => sourceOf(name, json) ?? []),
  };
}

function sourceOf(name: string, json: string): SourceFact | null {
  try {
    return { name, ...(JSON.parse(json) as Omit<SourceFact, "name">) };
  } catch {
    return null;
  }
}

function tableOf(rows: readonly (readonly string[])[], table: string, title: string): AnchoredTable {
  const own = rows.filter((row) => row[1] === table);
  const columns = own
    .filter(([kind]) => kind === "kolonne")
    .map(([, , id = "", where = "", header = ""]) => ({ id, header, at: anchorAddress(where) }));
  const lines = own
    .filter(([kind]) => kind === "rad")
    .map(([, , id = "", where = "", written = ""]) => ({ id, written: written.split(" "), at: anchorAddress(where) }));
  const sheet = [...columns, ...lines].find(({ at }) => at !== null)?.at?.sheet ?? null;
  // What was moved to another sheet alone is no longer part of the table.
  const here = <V>(at: ReturnType<typeof anchorAddress>, value: (found: NonNullable<typeof at>) => V): V | null =>
    at !== null && at.sheet === sheet ? value(at) : null;
  return {
    table,
    title,
    sheet,
    lines: new Map(lines.map(({ id, written, at }) => [id, { id, written, row: here(at, ({ row }) => row) }])),
    columns: new Map(
      columns.map(({ id, header, at }) => [id, { id, header, column: here(at, ({ column }) => column) }]),
    ),
  };
}
