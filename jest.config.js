/** Packages shipped as ES modules only: jest runs CommonJS, so they are transformed too. */
const esModules = ["lodash-es", "nanoid", "numfmt", "rbush", "quickselect", "kdbush", "cjk-regex", "regexp-util", "unicode-regex", "franc-min", "trigram-utils", "n-gram", "collapse-white-space", "opentype.js", "async-lock", "hucre", "lit-html", "@fluentui", "@microsoft/fast-element"];

const transform = { "^.+\\.[cm]?[jt]sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] };

/** A test's globals are looked up in a sandbox, which is slow: these are handed to each module instead. Not those that fake timers replace. */
const sandboxInjectedGlobals = ["Array", "ArrayBuffer", "BigInt", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "Proxy", "Reflect", "RegExp", "Set", "String", "Symbol", "TypeError", "Uint8Array", "WeakMap", "WeakSet", "isNaN", "parseFloat", "parseInt"];

const shared = {
  testEnvironment: "node",
  sandboxInjectedGlobals,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
};

/** @type {import("jest").Config} */
module.exports = {
  // jest keeps a core to itself unless told; half the tests wait for a browser or another program.
  maxWorkers: "100%",
  // Many tests start a process, a browser or a spreadsheet: a slow machine is no fault of theirs. Read here alone, not of a project.
  testTimeout: 60_000,
  projects: [
    { ...shared, testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/bench/", "<rootDir>/test/e2e/"] },
    { ...shared, testMatch: ["<rootDir>/test/e2e/*.test.ts"], globalSetup: "<rootDir>/test/support/e2eSetup.ts" },
  ],
};
