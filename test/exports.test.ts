import { deadExports } from "./support/deadExports";
import { smallFiles } from "./support/smallFiles";
import { filesBelow, textOf } from "./support/sourceFiles";

/** Asked for by name from outside the modules. */
const ENTRIES = [
  // webpack.config.js
  "src/cli/securityHeaders.ts: pagePolicy",
  "src/functions/emit.ts: functionFiles",
  // test/bench/answers.mjs
  "test/bench/answers.ts: answers",
  // test/bench/dialect.mjs
  "test/bench/sameLedger.ts: SAMPLE_LEDGER",
  "test/bench/sameLedger.ts: ledgerOfFile",
  "test/bench/sameLedger.ts: ledgerOfTable",
  // test/jest/writtenFiles.js
  "test/jest/writtenFiles.d.ts: keepWritten",
];

const files = [...filesBelow("src"), ...filesBelow("test")].filter((file) => /\.tsx?$/.test(file));

test("Every export is imported by another file, and none but tests need is in src", () => {
  expect(deadExports(new Map(files.map((file) => [file, textOf(file)])))).toEqual(ENTRIES);
});

/** Small files by themselves, since their importer begins something when it is loaded, is fetched apart, or has no words for the dictionaries. */
const APART = ["src/cli/templateSource.ts", "src/pane/effects/giveFjoraret.ts", "src/pane/fluent.ts", "src/pane/followTheme.ts", "src/pane/isDark.ts", "src/pane/state/withListSheet.ts", "src/pane/widenPane.ts", "src/word/avvikWords.ts"];

test("A small file with one importer, in its room, lives with it where there is place", () => {
  const source = new Map(files.filter((file) => file.startsWith("src/")).map((file) => [file, textOf(file)]));
  expect(smallFiles(source).map((each) => each.split(" -> ")[0])).toEqual(APART);
});

describe("the guard itself", () => {
  test("sees a small file with one importer, but not one that two import, or that would make it long", () => {
    const small = (users: Readonly<Record<string, string>>): readonly string[] => smallFiles(new Map([["src/a/a.ts", "export const one = 1;\n"], ...Object.entries(users)]));
    const user = 'import { one } from "./a";\none;\n';
    expect(small({ "src/a/b.ts": user })).toEqual(["src/a/a.ts -> src/a/b.ts"]);
    expect(small({ "src/a/b.ts": user, "src/a/c.ts": user })).toEqual([]);
    expect(small({ "src/a/b.ts": user + "\n".repeat(200) })).toEqual([]);
    expect(small({ "src/b/b.ts": 'import { one } from "../a/a";\n' })).toEqual([]);
    expect(small({ "src/a/all.ts": user })).toEqual([]);
  });

  const dead = (text: string, users: Readonly<Record<string, string>> = {}): readonly string[] => deadExports(new Map([["src/a/a.ts", text], ...Object.entries(users)]));
  const ONE = "export const one = 1;";

  test("sees what nobody imports, of every kind", () => {
    const text = ["export const one = 1;", "export function two() {}", "export async function three() {}", "export interface Four {}", "export type Five = 5;"].join("\n");
    expect(dead(text)).toEqual(["one", "two", "three", "Four", "Five"].map((name) => `src/a/a.ts: ${name}`));
  });

  test("lets be what is imported, in every spelling", () => {
    const spellings = ['import { one } from "./a";', 'import type { one } from "./a";', 'import {\n  type one as other,\n} from "./a";', 'export { one } from "./a";', 'import * as a from "./a";\na.one;', 'const { one } = await import("./a");', '(await import("./a")).one;'];
    for (const spelling of spellings) expect([spelling, dead(ONE, { "src/a/b.ts": spelling })]).toEqual([spelling, []]);
  });

  test("is not fooled by the name of another file's export", () => {
    expect(dead(ONE, { "src/a/c.ts": "const one = 2;", "src/a/b.ts": 'import { one } from "./c";' })).toEqual(["src/a/a.ts: one"]);
  });

  test("lets a test import what its own file uses too, but not what nothing else uses", () => {
    const user = { "test/a/a.test.ts": 'import { one } from "../../src/a/a";' };
    expect(dead(ONE, user)).toEqual(["src/a/a.ts: one"]);
    expect(dead(`${ONE}\nconst two = one + 1;`, user)).toEqual([]);
  });
});
