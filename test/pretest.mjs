// What comes before the tests, side by side: types of all, types of what must run without a browser, and lint. `npm run pretest`.
import { spawn } from "node:child_process";

const CHECKS = [
  ["node_modules/@typescript/native/bin/tsc", "--noEmit"],
  ["node_modules/@typescript/native/bin/tsc", "--noEmit", "-p", "src/tsconfig.pure.json"],
  ["node_modules/eslint/bin/eslint.js", "."],
];

const codes = await Promise.all(CHECKS.map((check) => new Promise((resolve) => {
  spawn(process.execPath, check, { stdio: "inherit" }).on("exit", (code) => { resolve(code ?? 1); });
})));
process.exitCode = Math.max(...codes);
