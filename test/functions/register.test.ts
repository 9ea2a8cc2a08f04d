import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { CATALOGUE } from "../../src/functions/catalogue";
import { registerFunctions } from "../../src/functions/register";

type Registered = Map<string, (...args: unknown[]) => unknown[][]>;

function registered(): Registered {
  const functions: Registered = new Map();
  registerFunctions((id, fn) => functions.set(id, fn));
  return functions;
}

const RUNTIME = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist/custom-functions-runtime.debug.js");

/** Just the page Microsoft's runtime wants around it when it loads. */
const PAGE = `
  var window = globalThis, navigator = { userAgent: "" }, noop = () => undefined;
  window.location = { search: "", href: "https://localhost/", hash: "" };
  window.name = ""; window.history = {};
  var script = { src: "https://localhost/custom-functions-runtime.debug.js", getAttribute: () => null, setAttribute: noop };
  var document = { readyState: "loading", addEventListener: noop, createElement: () => script, head: { appendChild: noop },
    getElementsByTagName: (name) => [name === "head" ? { appendChild: noop } : script] };
`;

interface Runtime {
  associate(id: string, fn: (...args: unknown[]) => unknown): void;
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  readonly Error: new (code: string, message?: string) => object;
}

/** The real CustomFunctions object of office.js. Timers do nothing: later it would look for Excel. */
function microsoftRuntime(): Runtime {
  const context = createContext({ console, setTimeout: () => 0, clearTimeout: () => undefined });
  runInContext(PAGE + readFileSync(RUNTIME, "utf8"), context);
  return (context as unknown as { CustomFunctions: Runtime }).CustomFunctions;
}

test("every function of the catalogue is registered under its id, once", () => {
  const seen: string[] = [];
  registerFunctions((id) => seen.push(id));
  expect(seen).toEqual(CATALOGUE.map(({ id }) => id));
});

test("without Excel's runtime an error is the text of its code", () => {
  expect(registered().get("FORBRUK_PCT")?.([[1], [2]], [[0], [4]])).toEqual([["#DIV/0!"], [0.5]]);
});

describe("with Microsoft's runtime", () => {
  const runtime = microsoftRuntime();
  const scope = globalThis as unknown as Record<string, unknown>;
  beforeAll(() => (scope.CustomFunctions = runtime));
  afterAll(() => delete scope.CustomFunctions);

  test("the functions are associated and errors in a spilled range reach Excel with code and message", () => {
    registerFunctions((id, fn) => { runtime.associate(id, fn); });
    const mappings = runtime._association.mappings;
    expect(Object.keys(mappings).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
    const cells = mappings.AVVIK_PCT?.([[50], ["tull"], [1]], [[100], [100], [0]], [["I/T"]], null, { functionName: "AVVIK_PCT" });
    expect(JSON.parse(JSON.stringify(cells))).toEqual([
      [0.5],
      [expect.objectContaining({ valueType: "CustomFunctionError", code: "#VALUE!", message: expect.stringContaining("«regnskap»") as string })],
      [expect.objectContaining({ valueType: "CustomFunctionError", code: "#N/A" })],
    ]);
  });

  test("an error Excel hands over is handed back in its cell", () => {
    const given = new runtime.Error("#DIV/0!");
    const cells = registered().get("AVVIK")?.([[given, 1]], 10);
    expect(JSON.parse(JSON.stringify(cells))).toEqual([[expect.objectContaining({ code: "#DIV/0!" }), 9]]);
  });
});
