/** What to load: names with what to load below them; an empty tree is all values of the object. */
export interface LoadTree {
  readonly [name: string]: LoadTree;
}

/** The tree of `load("a,format/font/bold")`, `load(["a"])`, `load({ a: true, format: { wrapText: true } })` and `load()`. */
export function loadTree(what: unknown): LoadTree {
  if (typeof what === "string") return ofPaths(what.split(","));
  if (Array.isArray(what)) return ofPaths(what.flatMap((each) => String(each).split(",")));
  if (typeof what !== "object" || what === null) return {};
  return Object.fromEntries(Object.entries(what).filter(([, below]) => below !== false && below !== undefined).map(([name, below]) => [name, loadTree(below)]));
}

function ofPaths(paths: readonly string[]): LoadTree {
  return paths.map((path) => path.trim()).filter(Boolean).reduce((tree, path) => withPath(tree, path.split("/")), {});
}

function withPath(tree: LoadTree, [name, ...rest]: readonly string[]): LoadTree {
  return name === undefined ? tree : { ...tree, [name]: withPath(tree[name] ?? {}, rest) };
}
