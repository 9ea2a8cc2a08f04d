import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { GridHost } from "../../src/workbench/gridHost";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { excelOver } from "../support/excelOver";
import { buildIn } from "../support/refreshBench";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { startHeadless } from "../support/startHeadless";

/** What was asked of the spreadsheet, as it was. */
type Call = readonly [door: keyof GridHost, given: readonly unknown[]];

/** Seconds of processor time of the sample's building in the embedded workbook's spreadsheet: planned and sent through Microsoft's client library, whose requests are answered; and by the same calls alone. */
interface Built {
  readonly library: number;
  readonly direct: number;
  readonly calls: number;
}

/** Builds the sample so many times in each way, in turn. */
export async function* libraryBench(rounds: number): AsyncGenerator<Built> {
  const sample = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
  for (let round = 0; round < rounds; round += 1) {
    const calls: Call[] = [];
    // Anew: what is remembered with a report would make the later rounds shorter.
    const report = buildReport(sample);
    const library = await inSpreadsheet((host) => throughLibrary(writtenDown(host, calls), report));
    const direct = await inSpreadsheet((host) => again(host, calls));
    yield { library, direct, calls: calls.length };
  }
}

async function inSpreadsheet(work: (host: UniverHost) => Promise<unknown>): Promise<number> {
  const host = createUniverHost(startHeadless());
  await host.calculated();
  const start = process.cpuUsage();
  await work(host);
  await host.calculated();
  const { user, system } = process.cpuUsage(start);
  host.dispose();
  return (user + system) / 1e6;
}

function throughLibrary(host: GridHost, report: Report): Promise<unknown> {
  const excel = excelOver(host);
  return buildIn((batch, options = {}) => excel.run(options, batch), report);
}

const writtenDown = (host: GridHost, calls: Call[]): GridHost =>
  new Proxy(host, {
    get: (of, name) => {
      const door: unknown = Reflect.get(of, name);
      if (typeof door !== "function") return door;
      return (...given: readonly unknown[]): unknown => {
        calls.push([name as keyof GridHost, given]);
        return Reflect.apply(door, of, given) as unknown;
      };
    },
  });

async function again(host: GridHost, calls: readonly Call[]): Promise<void> {
  for (const [door, given] of calls) await (Reflect.apply(host[door], host, given) as unknown);
}
