#!/usr/bin/env node
const { existsSync } = require("node:fs");
const path = require("node:path");

const main = path.join(__dirname, "../../dist/cli/main.js");
if (existsSync(main)) {
  require(main);
} else {
  console.error("Tertial er ikke bygget ennå. Kjør «npm ci» eller «npx webpack --config-name cli» i prosjektmappen.");
  process.exitCode = 1;
}
