import { existsSync } from "node:fs";
import path from "node:path";
import { circles, danglingImports, forbiddenArrows, type Modules } from "./support/rooms";
import { filesBelow, importsIn, ROOT, textOf } from "./support/sourceFiles";

const modules: Modules = new Map(filesBelow("src").filter((file) => /\.tsx?$/.test(file)).map((file) => [file, textOf(file)]));
const onDisk = (file: string): boolean => existsSync(path.join(ROOT, file));

describe("the rooms of src", () => {
  test("are imported along the arrows only", () => {
    expect(forbiddenArrows(modules)).toEqual([]);
  });

  test("have no circles between files", () => {
    expect(circles(modules)).toEqual([]);
  });

  test("import files that exist", () => {
    expect(danglingImports(modules, onDisk)).toEqual([]);
  });

  test("have no barrels", () => {
    const barrels = [...modules].filter(([file, text]) => (/\/index\.tsx?$/.test(file) && !/^src\/(pane|workbench)\/index\.tsx?$/.test(file)) || /^export \*/m.test(text));
    expect(barrels.map(([file]) => file)).toEqual([]);
  });

  test("leave Node's own modules to the command line", () => {
    const users = [...modules].filter(([, text]) => importsIn(text).some((specifier) => specifier.startsWith("node:")));
    expect(users.map(([file]) => file).filter((file) => !file.startsWith("src/cli/"))).toEqual([]);
  });
});

describe("the guard itself", () => {
  test("sees an import against the arrows, in every spelling", () => {
    const spellings = ['import { a } from "../cli/a";', 'import type { A } from "../cli/a";', 'import {\n  a,\n} from "../cli/a";', 'export { a } from "../cli/a";', 'import "../cli/a";', 'const a = await import("../cli/a");'];
    for (const spelling of spellings) {
      expect(forbiddenArrows(new Map([["src/amounts/x.ts", spelling], ["src/cli/a.ts", ""]]))).toEqual(["src/amounts/x.ts -> src/cli/a.ts"]);
    }
  });

  test("lets a room import itself and what the table allows", () => {
    expect(forbiddenArrows(new Map([["src/ledger/a.ts", 'import { b } from "./b";\nimport { ore } from "../amounts/ore";'], ["src/ledger/b.ts", ""], ["src/amounts/ore.ts", ""]]))).toEqual([]);
  });

  test("sees a file outside the rooms", () => {
    expect(forbiddenArrows(new Map([["src/helpers/a.ts", ""]]))).toEqual(["src/helpers/a.ts ligger utenfor rommene"]);
  });

  test("sees a circle", () => {
    expect(circles(new Map([["src/a/a.ts", 'import { b } from "./b";'], ["src/a/b.ts", 'import { c } from "./c";'], ["src/a/c.ts", 'import { b } from "./b";']]))).toEqual(["src/a/b.ts -> src/a/c.ts -> src/a/b.ts"]);
  });

  test("lets types of two files refer to each other", () => {
    expect(circles(new Map([["src/a/a.ts", 'import type { B } from "./b";'], ["src/a/b.ts", 'import { a } from "./a";']]))).toEqual([]);
  });

  test("sees an import that points at nothing", () => {
    expect(danglingImports(new Map([["src/a/a.ts", 'import { b } from "./missing";\nimport "./style.css";']]), (file) => file === "src/a/style.css")).toEqual(["src/a/a.ts -> ./missing"]);
  });
});
