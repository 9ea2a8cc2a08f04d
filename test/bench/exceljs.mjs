// The same rows by exceljs' streaming reader, summed per key: what one would write first.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const ExcelJS = createRequire(join(root, "package.json"))("exceljs");

const groups = new Map();
let [rows, total] = [0, 0];
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], { sharedStrings: "cache", hyperlinks: "ignore", styles: "ignore", worksheets: "emit" })) {
  for await (const row of sheet) {
    if (row.number === 1) continue;
    const [, konto, ansvar, funksjon, prosjekt, periode, amount] = row.values;
    const ore = Math.round(amount * 100);
    const key = `${konto}|${ansvar}|${funksjon}|${prosjekt}|${periode}`;
    groups.set(key, (groups.get(key) ?? 0) + ore);
    total += ore;
    rows++;
  }
}
const seconds = performance.now() / 1000;
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ seconds, processor: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024, rows, groups: groups.size, total }));
