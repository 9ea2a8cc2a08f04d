import { openFileSource } from "../../src/cli/fileSource";
import { readCsv } from "../../src/source/csv/readCsv";
import { sampleCsv } from "../../src/source/csv/sampleCsv";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";

/** The whole reading as the product does it: the columns are recognised, every field is checked, control sums and problems are kept. */
async function run(path: string): Promise<void> {
  const source = await openFileSource(path);
  const { grid, ...facts } = await sampleCsv(source);
  const recognition = recogniseGrid(grid, { kind: "csv", ...facts });
  const { ledger, control, problems } = await readCsv(source, recognition, { year: 2024 });
  await source.close();
  const seconds = performance.now() / 1000;
  const total = Object.values(control.sums).reduce((sum, { regnskap }) => sum + (regnskap ?? 0), 0);
  const { user, system } = process.cpuUsage();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, peakMiB, processor: (user + system) / 1e6, rows: control.rowsUsed, groups: ledger.size, total, problems: problems.length }));
}

void run(process.argv[2] as string);
