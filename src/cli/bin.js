#!/usr/bin/env node
const { existsSync } = require("node:fs");
const path = require("node:path");

// The dictionaries are a part of what is not built.
const NOT_BUILT = {
  nb: "Tertial er ikke bygget ennå. Kjør «npm ci» eller «npx webpack --config-name cli» i prosjektmappen.",
  nn: "Tertial er ikkje bygd enno. Køyr «npm ci» eller «npx webpack --config-name cli» i prosjektmappa.",
  en: "Tertial is not built yet. Run «npm ci» or «npx webpack --config-name cli» in the project folder.",
};

const main = path.join(__dirname, "../../dist/cli/main.js");
if (existsSync(main)) {
  require(main);
} else {
  const [, , ...args] = process.argv;
  const asked = args.includes("--sprak") ? args[args.indexOf("--sprak") + 1] : args.find((arg) => arg.startsWith("--sprak="))?.slice("--sprak=".length);
  console.error(NOT_BUILT[asked] ?? NOT_BUILT.nb);
  process.exitCode = 1;
}
