const shared = {
  testEnvironment: "<rootDir>/test/jest/plainEnvironment.js",
  runtime: "<rootDir>/test/jest/plainRuntime.js",
  setupFilesAfterEnv: ["<rootDir>/test/jest/words.js"],
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } }] },
};

/** @type {import("jest").Config} */
module.exports = {
  // jest keeps a core to itself unless told; half the tests wait for a browser or another program.
  maxWorkers: "100%",
  // Many tests start a process, a browser or a spreadsheet: a slow or busy machine is no fault of theirs. Read here alone, not of a project.
  testTimeout: 300_000,
  reporters: ["default", "<rootDir>/test/jest/validateWritten.js"],
  projects: [
    { ...shared, testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/bench/", "<rootDir>/test/e2e/"] },
    { ...shared, testMatch: ["<rootDir>/test/e2e/*.test.ts"], globalSetup: "<rootDir>/test/support/e2eSetup.ts" },
  ],
};
