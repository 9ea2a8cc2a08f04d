import { readFileSync } from "node:fs";

/** Microsoft's client library for Excel on the web, as its package has it, with what it makes global. */
export interface OfficeLibrary {
  readonly Excel: { run<T>(options: object, batch: (context: LibraryContext) => Promise<T>): Promise<T> };
  /** Where it asks for the document's own events. */
  readonly Office: { context: { document: DocumentEvents } };
}

/** Of the library's own context: how its requests leave. */
interface LibraryContext {
  _requestExecutor: RequestExecutor;
}

export interface RequestExecutor {
  executeAsync(data: unknown, flags: number, request: { readonly Body: unknown }): Promise<ExecutorResponse>;
}

export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: unknown;
}

type Done = (result: { readonly status: "succeeded" }) => void;
interface DocumentEvents {
  addHandlerAsync(type: string, handler: () => void, done: Done): void;
  removeHandlerAsync(type: string, options: unknown, done: Done): void;
}

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/** The names that the file declares and leaves in its page. */
const GLOBALS = ["Excel", "OfficeExtension", "OSF"] as const;

/** The highest set of Excel's the manifest asks for: the library throws ApiNotFound for members above it. */
export const FLOOR = 13;

const isSetSupported = (set: string, version: string | number): boolean => set !== "ExcelApi" || Number(String(version).split(".")[1] ?? 0) <= FLOOR;

/** The library with a page that shows nothing, and `document` to tell of events. */
export function loadOfficeLibrary(document: DocumentEvents): OfficeLibrary {
  const window = emptyPage();
  // What the file puts on its window it finds as a global again, as in a page: hence `with`, which a module cannot have.
  const evaluate = new Function("window", `with (window) { ${readFileSync(FILE, "utf8")}\n;return { ${GLOBALS.join(", ")} }; }`);
  const page: object = new Proxy(window, { has: (own, name) => typeof name === "string" && (name in own || !(name in globalThis)) });
  Object.assign(window, { window: page, self: page, top: page, parent: page });
  const globals = evaluate.call(page, page) as Record<(typeof GLOBALS)[number], { readonly Promise?: unknown }>;
  const Office = {
    Promise: globals.OfficeExtension.Promise,
    EventType: { DocumentSelectionChanged: "documentSelectionChanged", SettingsChanged: "settingsChanged" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    context: { requirements: { isSetSupported }, document },
  };
  Object.assign(window, globals, { Office });
  return { ...globals, Office } as unknown as OfficeLibrary;
}

/** What the file looks for on its way in. */
function emptyPage(): object {
  const nothing = () => undefined;
  const element = () => ({ setAttribute: nothing, appendChild: nothing, addEventListener: nothing, style: {}, src: "" });
  const address = "https://localhost:3000";
  const location = { href: `${address}/taskpane.html`, pathname: "/taskpane.html", protocol: "https:", host: "localhost:3000", hostname: "localhost", origin: address, search: "", hash: "" };
  const document = { getElementsByTagName: () => [element()], createElement: element, getElementById: () => null, head: element(), body: element(), documentElement: element(), addEventListener: nothing, cookie: "", URL: location.href, location, readyState: "complete" };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, clear: nothing, key: () => null, length: 0 };
  return {
    document, location, console, setTimeout, clearTimeout, setInterval, clearInterval, performance, btoa, atob,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120", language: "nb-NO" },
    localStorage: storage, sessionStorage: storage, history: {}, name: "",
    addEventListener: nothing, removeEventListener: nothing, attachEvent: nothing, postMessage: nothing,
  };
}
