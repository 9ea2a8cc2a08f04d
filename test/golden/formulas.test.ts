import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template/template";
import type { CellModel } from "../../src/sheets/model";
import { KONTROLL_BLOCK } from "../../src/sheets/kontrollBlock";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { FormulaMode } from "../../src/table/excel/formulas";
import { explainCell } from "../../src/table/words/explainCell";
import type { World } from "../../src/table/words/explanation";
import { readKonsern } from "../support/konsernSample";
import { reportWorld } from "../support/reportWorld";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";

/**
 * What every cell of every report was, in value, formula and explanation, as a mark of six digits a cell: users' workbooks are refreshed by their
 * formulas, so a formula that changes by accident is a fault. A table that is new has its marks added: move `actual.<case>.txt` over the case's text.
 */
const CASES: Readonly<Record<string, () => Promise<ReportInput>>> = {
  aar: () => readSample("saldobalanse", SAMPLE_LISTS),
  "aar-netto": async () => {
    const input = await readSample("saldobalanse", SAMPLE_LISTS);
    return { ...input, template: { ...input.template, ...NETTO } };
  },
  tertial: () => tertialSample(),
  "tertial-inntekter-positive": () =>
    tertialSample({ signProfile: "inntekterPositive", unit: "mill", zeroBudget: "na", avvik: "regnskapMinusBudsjett" }),
  konsern: () => readKonsern(),
};

/** Lines shown as one, income with plus, and another rule for a percentage without base. */
const NETTO = {
  signProfile: "inntekterPositive",
  zeroBudget: "zero",
  unit: "kroner",
  fundLines: "netto",
  konserninterne: "samlet",
  investeringsoversikt: "portefolje",
} as const satisfies Partial<Template>;

const MODES: readonly FormulaMode[] = ["verdier", "formler", "funksjoner"];

test.each(Object.keys(CASES))("Every cell of the report %s has the value, the formulas and the words it had", async (name) => {
  const report = buildReport(await (CASES[name] as () => Promise<ReportInput>)());
  const cells = cellsOf(report);
  const marks = marksOf(cells);
  const file = join(__dirname, "formler", `${name}.txt`);
  const known = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (known === marks) return;
  writeFileSync(file.replace(`${name}.txt`, `actual.${name}.txt`), marks);
  expect(changed(cells, known)).toEqual([]);
  expect(marks).toBe(known);
});

/** A cell by its table, line and column, and everything that is said of it. */
interface SaidCell {
  readonly line: string;
  readonly column: string;
  readonly said: string;
}

function cellsOf(report: Report): readonly SaidCell[] {
  const books = MODES.map((mode) => toWorkbook(report, mode));
  const world = reportWorld(report);
  return (books[0]?.sheets ?? []).flatMap(({ blocks = [] }, s) =>
    blocks.flatMap(({ table, lines, columns }) =>
      lines
        .filter((line) => isSaid(table, line.id))
        .flatMap(({ id, row }) =>
          columns
            .filter((column) => isSaid(table, column.id))
            .map((column): SaidCell => {
              const shown = books.map(({ sheets }) => plain(sheets[s]?.rows[row - 1]?.[column.column]));
              const said = JSON.stringify([shown, wordsOf({ table, line: id, column: column.id }, world)], inOrder);
              return { line: `${table}/${id}`, column: column.id, said };
            }),
        ),
    ),
  );
}

/** Figures of tables, and the two sides of a control: the rest of the sheet `Kontroll` points at its own rows. */
const isSaid = (table: string, id: string): boolean =>
  table === KONTROLL_BLOCK ? /^(?:kontroll:.*|venstre|hoyre)$/.test(id) : !table.startsWith("#") && !id.startsWith("#");

/** As JSON's replacer. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const plain = (cell: CellModel | undefined): unknown => [cell?.value ?? null, cell?.formula ?? null, cell?.format ?? null];

function wordsOf(cell: { readonly table: string; readonly line: string; readonly column: string }, world: World): unknown {
  return world.tables.has(cell.table) ? explainCell(cell, world) : null;
}

/** A line of marks for each line of the workbook. */
function marksOf(cells: readonly SaidCell[]): string {
  const lines = new Map<string, string[]>();
  for (const { line, said } of cells) (lines.get(line) ?? lines.set(line, []).get(line))?.push(markOf(said));
  return [...lines].map(([line, marks]) => `${line} ${marks.join(" ")}\n`).join("");
}

const markOf = (said: string): string => createHash("sha256").update(said).digest("hex").slice(0, 6);

const MOST = 20;

/** The cells that are another than they were, with what they are now. */
function changed(cells: readonly SaidCell[], known: string): readonly string[] {
  const before = new Map(
    [...known.matchAll(/^(.*?)((?: [0-9a-f]{6})+)$/gm)].map(([, line, marks]) => [line, marks?.trim().split(" ")]),
  );
  const met = new Map<string, number>();
  const found = cells.filter(({ line, said }) => {
    const position = met.get(line) ?? 0;
    met.set(line, position + 1);
    return before.get(line)?.[position] !== markOf(said);
  });
  return found.slice(0, MOST).map(({ line, column, said }) => `${line}/${column}: ${said}`);
}
