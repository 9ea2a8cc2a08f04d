import { importedModule, type Modules } from "./rooms";
import { importsIn } from "./sourceFiles";

const SMALL = 45;
const LONGEST = 200;
/** Lists: what they name is one of many, each in its file. */
const LIST = /\/(?:all|readers|runCommand|migrate)\.ts$/;

const linesOf = (text: string): number => text.split("\n").length - 1;
const roomOf = (file: string): string | undefined => file.split("/")[1];

/** "file -> importer" of each small file with one importer, in its own room, that has place for it. */
export function smallFiles(modules: Modules): readonly string[] {
  const importers = importersOf(modules);
  return [...modules].flatMap(([file, text]) => {
    const [only, ...others] = importers.get(file) ?? [];
    if (only === undefined || others.length > 0 || linesOf(text) >= SMALL || LIST.test(only) || LIST.test(file)) return [];
    const isOfItsRoom = roomOf(only) === roomOf(file) && only.endsWith(".ts") && file.endsWith(".ts");
    return isOfItsRoom && linesOf(text) + linesOf(modules.get(only) ?? "") <= LONGEST ? [`${file} -> ${only}`] : [];
  });
}

function importersOf(modules: Modules): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of modules) {
    for (const module of new Set(importsIn(text).map((specifier) => importedModule(modules, file, specifier)))) {
      if (module !== null) importers.set(module, [...(importers.get(module) ?? []), file]);
    }
  }
  return importers;
}
