import path from "node:path";
import { importsAtRunTime, importsIn } from "./sourceFiles";

/** Rooms of src and the rooms each may import, besides itself. `"anything"` rooms are imported by each other only. */
const ROOMS: Readonly<Record<string, readonly string[] | "anything">> = {
  amounts: [],
  texts: [],
  ledger: ["amounts", "texts"],
  law: ["amounts", "texts", "ledger"],
  table: ["amounts", "texts", "ledger"],
  functions: ["amounts", "table"],
  source: ["amounts", "texts", "ledger", "law"],
  document: ["amounts", "texts", "ledger", "source"],
  report: ["amounts", "texts", "ledger", "law", "table", "source"],
  audit: ["amounts", "texts", "ledger", "table", "document", "report"],
  sheets: ["amounts", "texts", "ledger", "law", "table", "source", "report"],
  files: ["amounts", "texts", "ledger", "table", "source", "sheets"],
  word: ["amounts", "texts", "table", "source", "files"],
  excel: ["amounts", "texts", "ledger", "source", "table", "sheets"],
  pane: "anything",
  cli: "anything",
  workbench: "anything",
};

export type Modules = ReadonlyMap<string, string>;

const roomOf = (file: string): string => file.split("/")[1] ?? "";

/** File an import points at: "src/amounts/ore.ts", or null for a package or something that is none of the modules. */
export function importedModule(modules: Modules, file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => modules.has(candidate)) ?? null;
}

function neighbours(modules: Modules, file: string, imports = importsIn): readonly string[] {
  return imports(modules.get(file) ?? "").flatMap((specifier) => importedModule(modules, file, specifier) ?? []);
}

/** Imports between rooms that the table of arrows does not have, and rooms it does not know. */
export function forbiddenArrows(modules: Modules): readonly string[] {
  return [...modules.keys()].flatMap((file) => {
    const allowed = ROOMS[roomOf(file)];
    if (allowed === undefined) return [`${file} ligger utenfor rommene`];
    return neighbours(modules, file)
      .filter((other) => roomOf(other) !== roomOf(file) && allowed !== "anything" && !allowed.includes(roomOf(other)))
      .map((other) => `${file} -> ${other}`);
  });
}

/** Relative imports that leave src or point at nothing. Files that are not modules (styles) are named with their ending and looked up by `exists`. */
export function danglingImports(modules: Modules, exists: (file: string) => boolean): readonly string[] {
  return [...modules.keys()].flatMap((file) =>
    importsIn(modules.get(file) ?? "")
      .filter((specifier) => specifier.startsWith(".") && importedModule(modules, file, specifier) === null)
      .filter((specifier) => !exists(path.posix.join(path.posix.dirname(file), specifier)))
      .map((specifier) => `${file} -> ${specifier}`),
  );
}

/**
 * Circles of imports between files, each as the path that closes it; one a file at most.
 * Types may refer to each other across files: nothing is loaded for them, so no order can go wrong.
 */
export function circles(modules: Modules): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(" -> "));
    if (start >= 0 || done.has(file)) return;
    for (const other of neighbours(modules, file, importsAtRunTime)) visit(other, [...way, file]);
    done.add(file);
  };
  for (const file of modules.keys()) visit(file, []);
  return found;
}
