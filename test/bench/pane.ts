import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import e2eSetup from "../support/e2eSetup";
import { openWorkbench } from "../support/openWorkbench";
import { built, press } from "../support/pane";
import { computed, goOnTo, sampleFiles } from "../support/throughSteps";
import { startWorkbenchServer } from "../support/workbenchServer";
import { pressCancel, type Answer, type Moment } from "./pressed";

/** One step in the pane, and how long the page stood still in it. */
interface Stood {
  readonly step: string;
  readonly seconds: number;
  /** Milliseconds of the longest task on the page's thread; 0 where none was over 50. */
  readonly longest: number;
  readonly tasks: number;
  /** Milliseconds of them all. */
  readonly held: number;
  /** Milliseconds of processor time of the dearest task: what a machine with nothing else to do would stand still for. */
  readonly dearest: number;
  /** What came of «Avbryt», where that was pressed; null where all was done before. */
  readonly answer?: Answer | null;
}

/** A file of postings to read: how it is written, and how many. */
interface Big {
  readonly name: string;
  readonly rows: number;
  readonly write: (path: string, rows: number) => Promise<unknown> | unknown;
}

/** Opens the embedded workbook once for the sample and once for each file, and tells of each step as it is done. */
export async function* paneBench(files: readonly Big[]): AsyncGenerator<Stood> {
  e2eSetup();
  const folder = mkdtempSync(join(tmpdir(), "tertial-pane-"));
  const [server, browser] = await Promise.all([startWorkbenchServer(), launchBrowser()]);
  try {
    yield* inPage(browser, async () => openWorkbench(browser, server), sampleSteps);
    yield* inPage(browser, async () => openWorkbench(browser, server), stoppedSteps);
    for (const { name, rows, write } of files) {
      const path = join(folder, name);
      await write(path, rows);
      yield* inPage(browser, async () => openWorkbench(browser, server), (pane, page) => bigSteps(pane, page, path, `${name}, ${rows} rader`));
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Steps = (pane: Frame, page: Page) => readonly (readonly [step: string, work: () => Promise<Answer | null | void>])[];

async function* inPage(browser: Browser, open: () => Promise<{ readonly page: Page; readonly pane: Frame }>, steps: Steps): AsyncGenerator<Stood> {
  const { page, pane } = await open();
  await pane.evaluate(() => {
    const kept: number[] = [];
    new PerformanceObserver((list) => kept.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    Object.assign(window, { stood: kept });
  });
  const taken = (): Promise<readonly number[]> => pane.evaluate(() => (window as unknown as { readonly stood: number[] }).stood.splice(0));
  for (const [step, work] of steps(pane, page)) {
    await taken();
    await browser.startTracing(page, { categories: ["__metadata", "toplevel"] });
    const start = performance.now();
    const answer = await work();
    const seconds = (performance.now() - start) / 1000;
    const [tasks, trace] = [await taken(), await browser.stopTracing()];
    yield { step, seconds, longest: Math.max(0, ...tasks), tasks: tasks.length, held: tasks.reduce((sum, task) => sum + task, 0), dearest: dearestIn(trace), ...(answer !== undefined && { answer }) };
  }
  await page.close();
}

/** An event of Chromium's trace; `tdur`: microseconds of processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

function dearestIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const pages = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
  return Math.max(0, ...traceEvents.filter((event) => event.name.endsWith("RunTask") && pages.has(threadOf(event))).map(({ tdur = 0 }) => tdur / 1000));
}

/** Where in a reading and in a build «Avbryt» is pressed. */
const IN_READING: readonly Moment[] = [{ ms: 0 }, { percent: 10 }, { percent: 50 }, { percent: 90 }];
const IN_COMPUTING: readonly Moment[] = [{ ms: 0 }, { ms: 100 }, { ms: 300 }];
const IN_BUILDING: readonly Moment[] = [{ ms: 0 }, { ms: 100 }, { ms: 200 }, { ms: 400 }, { ms: 800 }, { ms: 1500 }];

const at = (moment: Moment): string => ("ms" in moment ? `etter ${moment.ms} ms` : `ved ${moment.percent} %`);

/** The work is begun by a button, and stopped again at each of the moments. */
function stopped(pane: Frame, page: Page, button: string, what: string, moments: readonly Moment[]): ReturnType<Steps> {
  return moments.map((moment) => [`${what}, «Avbryt» ${at(moment)}`, async () => {
    const begin = pane.getByRole("button", { name: button, exact: true });
    if (await begin.count() === 0) return null;
    await begin.click();
    const answer = await pressCancel(page, pane, moment);
    await pane.locator("main[aria-busy=false]").waitFor();
    return answer;
  }]);
}

const SAMPLE_FILES = ["hovedbok.csv", "budsjett.csv", "organisasjon.csv", "fond.csv", "lan.csv"];

const sampleSteps: Steps = (pane) => [
  ["eksempelet, lest og regnet", async () => {
    await pane.getByLabel("Velg filer").setInputFiles(sampleFiles(...SAMPLE_FILES));
    await computed(pane);
  }],
  ["eksempelet, bygget i regnearket", async () => {
    await press(pane, "Bygg rapporten");
    await built(pane);
  }],
];

const stoppedSteps: Steps = (pane, page) => [
  ["eksempelet, lagt til", async () => {
    await pane.getByLabel("Velg filer").setInputFiles(sampleFiles(...SAMPLE_FILES));
    return pressCancel(page, pane, { ms: 0 });
  }],
  ...stopped(pane, page, "Les og regn", "eksempelet, lest og regnet", IN_COMPUTING),
  ["eksempelet, lest og regnet", async () => {
    await readAndComputed(pane);
  }],
  ...stopped(pane, page, "Bygg rapporten", "eksempelet, bygget i regnearket", IN_BUILDING),
];

function bigSteps(pane: Frame, page: Page, path: string, what: string): ReturnType<Steps> {
  return [
    [`${what}, lagt til`, async () => {
      await pane.getByLabel("Velg filer").setInputFiles(path);
      return pressCancel(page, pane, { ms: 0 });
    }],
    ...stopped(pane, page, "Les og regn", `${what}, lest`, IN_READING),
    [`${what}, lest og regnet`, async () => {
      await readAndComputed(pane);
    }],
  ];
}

/** Whatever it was stopped at. */
async function readAndComputed(pane: Frame): Promise<void> {
  await goOnTo(pane, "Kolonner og organisasjon");
  await goOnTo(pane, "Oversikt");
  await computed(pane);
}
