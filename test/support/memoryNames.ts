import type { GridHost, GridLines, GridName, GridTable } from "../../src/workbench/gridHost";
import { shiftedBlock } from "../../src/workbench/univer/sheetLines";
import { movedReferences } from "./movedReferences";
import type { MemorySheet } from "./memorySheet";

/** Names and tables of a workbook in memory, and what becomes of references when a sheet is renamed or removed. */
interface MemoryNames {
  readonly doors: Pick<GridHost, "names" | "setName" | "removeName" | "tables" | "addTable" | "removeTable" | "resizeTable">;
  linesMoved(lines: GridLines, by: 1 | -1): void;
  renamed(from: string, to: string): void;
  removed(sheet: string): void;
}

export function memoryNames(sheets: readonly MemorySheet[]): MemoryNames {
  let names: GridName[] = [];
  let tables: GridTable[] = [];
  const rewrite = (change: (formula: string) => string) => {
    names = names.map(({ name, formula }) => ({ name, formula: change(formula) }));
    for (const sheet of sheets) sheet.rewrite(change);
  };
  return {
    doors: {
      names: () => [...names],
      setName: (name, formula) => {
        if (!formula.startsWith("=")) throw new Error(`Navnet ${name} viser ikke til noe: ${formula}`);
        const changed = { name, formula };
        names = names.some((each) => each.name === name) ? names.map((each) => (each.name === name ? changed : each)) : [...names, changed];
      },
      removeName: (name) => { names = names.filter((each) => each.name !== name); },
      tables: () => [...tables],
      addTable: (table) => {
        if ([...tables, ...names].some(({ name }) => name.toLowerCase() === table.name.toLowerCase())) throw new Error(`Navnet ${table.name} er i bruk`);
        // In order of name, so that renaming one and back again leaves them as they were.
        tables = [...tables, table].sort((one, other) => one.name.localeCompare(other.name));
      },
      resizeTable: (name, block) => { tables = tables.map((each) => (each.name === name ? { name, block } : each)); },
      removeTable: (name) => { tables = tables.filter((each) => each.name !== name); },
    },
    linesMoved: (lines, by) => {
      tables = tables.map((table) => (table.block.sheet === lines.sheet ? { ...table, block: shiftedBlock(table.block, lines, by) } : table));
      names = names.map(({ name, formula }) => ({ name, formula: movedReferences(formula, "", lines, by) }));
      for (const sheet of sheets) sheet.rewrite((formula) => movedReferences(formula, sheet.name, lines, by));
    },
    renamed: (from, to) => {
      tables = tables.map((table) => (table.block.sheet === from ? { ...table, block: { ...table.block, sheet: to } } : table));
      rewrite((formula) => formula.replace(referencesTo(from), `${written(to)}!`));
    },
    removed: (sheet) => {
      tables = tables.filter(({ block }) => block.sheet !== sheet);
      rewrite((formula) => formula.replace(referencesTo(sheet), "#REF!"));
    },
  };
}

const isPlain = (sheet: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
const written = (sheet: string): string => (isPlain(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);

function referencesTo(sheet: string): RegExp {
  const quoted = `'${sheet.replaceAll("'", "''")}'`.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(isPlain(sheet) ? `(?:${quoted}|(?<![\\p{L}\\p{N}_'])${sheet})!` : `${quoted}!`, "giu");
}
