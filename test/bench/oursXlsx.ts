import { openFileSource } from "../../src/cli/fileSource";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";

/** The whole reading as the product does it: every sheet is looked at, the columns are recognised, every cell is checked, control sums and problems are kept. */
async function run(path: string): Promise<void> {
  const source = await openFileSource(path);
  const recognition = await inspectSource(source);
  const { ledger, control, problems } = await readSource(source, recognition, { year: 2024 });
  await source.close();
  const seconds = performance.now() / 1000;
  const total = Object.values(control.sums).reduce((sum, { regnskap }) => sum + (regnskap ?? 0), 0);
  const { user, system } = process.cpuUsage();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, peakMiB, processor: (user + system) / 1e6, rows: control.rowsUsed, groups: ledger.size, total, problems: problems.length }));
}

void run(process.argv[2] as string);
