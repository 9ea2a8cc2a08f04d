import { importedModule, type Modules } from "./rooms";

const EXPORT = /^export (?:async )?(?:interface|type|function|const|class) (\w+)/gm;
const NAMED_IMPORT = /^\s*(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"([^"]+)"/gm;
/** The whole module at once: what of it is used shows only in the text. */
const WHOLE_IMPORT = /^\s*import\s+(?:type\s+)?\*\s*as\s+\w+\s+from\s*"([^"]+)"|\b(?:import|require)\((?:\/\*[^*]*\*\/ )?"([^"]+)"\)/gm;

/** "file: name" of every export that no other file imports, or that only tests import while its own file does without it. */
export function deadExports(modules: Modules): readonly string[] {
  const users = usersOf(modules);
  return [...modules].flatMap(([file, text]) =>
    [...text.matchAll(EXPORT)].flatMap(([, name = ""]) => (isAlive(users.get(`${file}: ${name}`) ?? [], file, text, name) ? [] : [`${file}: ${name}`])));
}

function isAlive(users: readonly string[], file: string, text: string, name: string): boolean {
  const isInSource = (user: string): boolean => user.startsWith("src/");
  if (!isInSource(file) || users.some(isInSource)) return users.length > 0;
  return users.length > 0 && timesIn(text, name) > 1;
}

function usersOf(modules: Modules): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [file, text] of modules) {
    for (const [, names = "", from = ""] of text.matchAll(NAMED_IMPORT)) {
      const module = importedModule(modules, file, from);
      for (const name of names.split(",").map(asExported)) append(users, `${module}: ${name}`, file);
    }
    for (const [, from, dynamic] of text.matchAll(WHOLE_IMPORT)) {
      const module = importedModule(modules, file, from ?? dynamic ?? "");
      for (const [, name = ""] of (modules.get(module ?? "") ?? "").matchAll(EXPORT)) if (timesIn(text, name) > 0) append(users, `${module}: ${name}`, file);
    }
  }
  return users;
}

/** `type A as B` is the export A. */
const asExported = (named: string): string => /^\s*(?:type\s+)?(\w+)/.exec(named)?.[1] ?? "";

const timesIn = (text: string, name: string): number => [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].length;

function append(users: Map<string, string[]>, key: string, user: string): void {
  const known = users.get(key) ?? [];
  known.push(user);
  users.set(key, known);
}
