import { applyPlan } from "../../../src/excel/applyPlan";
import { applyRefresh } from "../../../src/excel/applyRefresh";
import { anchorsNow } from "../../../src/excel/anchorsNow";
import { planWrite } from "../../../src/excel/planWrite";
import type { Anchors } from "../../../src/excel/readAnchors";
import { readExisting } from "../../../src/excel/readExisting";
import { readRefreshBasis } from "../../../src/excel/readRefreshBasis";
import { undoRefresh } from "../../../src/excel/undoRefresh";
import { updateList } from "../../../src/excel/updateList";
import { buildLedger } from "../../../src/ledger/buildLedger";
import { organisationOf } from "../../../src/ledger/organisation";
import { buildReport } from "../../../src/report/buildReport";
import { defaultTemplate } from "../../../src/report/template/defaultTemplate";
import type { Report } from "../../../src/report/report";
import { toWorkbook } from "../../../src/sheets/toWorkbook";
import type { Random } from "../../mutate/random";
import { excelBench, type ExcelBench } from "../../support/excelBench";
import { LIST_PLACE, listModel, writeList } from "../../support/listBench";
import type { FailureMoment } from "../../support/officeMeter";
import { buildIn, refreshPlan, REFRESHED } from "../../support/refreshBench";
import { ORGANISATION, POSTINGS } from "../../support/smallLedger";
import { workbookText } from "../../support/wholeWorkbook";
import { crashIfThrown, RIGHT, wrong, type Attempt, type Family } from "../fault";

/** What is done in a workbook, and what ends it well. */
interface Action {
  readonly act: (bench: ExcelBench) => Promise<Answer>;
  /** Opens the workbook as the pane does, which takes back what a stop has left. */
  readonly reopen: (bench: ExcelBench) => Promise<unknown>;
  readonly done: readonly string[];
}

/** `lacking`: what is said to be missing of what is done, as the setup of pages where Excel refuses it. */
interface Answer {
  readonly kind: string;
  readonly lacking?: unknown;
}

interface Scene extends Action {
  readonly first: ExcelBench;
}

/** A report of the small municipality, with units and amounts drawn. */
function drawnReport(random: Random, year = 2024): Report {
  const names = random.shuffled(["Kultur", "Teknisk", "Næring", "=1+1", "Sum", "Skole; SFO"]).slice(0, random.int(1, 3));
  const units = names.map((omrade, at) => ({ ansvar: `77${at}0`, ansvarsnavn: omrade, enhet: `7${at}`, enhetsnavn: `7${at}-${omrade}`, omrade, selvkost: false }));
  const extra = units.map(({ ansvar }) => ({ konto: random.pick(["10100", "10200", "11150", "17000"]), ansvar, funksjon: random.pick(["370", "201", "254"]), amounts: { regnskap: random.int(-9_999_999, 9_999_999), revidertBudsjett: random.int(0, 9_999_999) } }));
  return buildReport({ ledger: buildLedger(year, [...POSTINGS, ...extra]), organisation: organisationOf([...ORGANISATION.units.values(), ...units]), template: { ...defaultTemplate(), tables: ["5-6", "resultat-per-tjenesteomraade"] }, controls: [], problems: [] });
}

/** What a user does in a report: a note beside a row, a formula over its cells, a colour. */
function usersOwn(bench: ExcelBench, random: Random): void {
  for (const sheet of ["Tjenesteområder", "§ 5-6"]) {
    const at = { sheet, row: random.int(2, 14), column: random.int(9, 11), rows: 1, columns: 1 };
    if (random.chance(0.6)) bench.host.write(at, [[random.pick<string | number>(["Se vedlegg", 17, `=SUM(C${random.int(5, 9)}:C${random.int(9, 14)})`])]]);
    if (random.chance(0.4)) bench.host.format({ ...at, column: 0, columns: 3 }, { fillColor: "#FFFF00", italic: true });
  }
  bench.host.write({ sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 2 }, [[`='§ 5-6'!C${random.int(5, 20)}`, `=SUM('Tjenesteområder'!C${random.int(4, 6)}:C${random.int(7, 12)})`]]);
  bench.host.activate(random.pick(["Mitt ark", "§ 5-6"]));
}

async function withReport(random: Random): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  await buildIn(bench.run, drawnReport(random));
  usersOwn(bench, random);
  return bench;
}

const reopenReport = ({ run }: ExcelBench) => readRefreshBasis(run);
const reopenAny = ({ run }: ExcelBench) => readExisting(run);

async function building(random: Random, isReplaced: boolean): Promise<Scene> {
  const first = isReplaced ? await withReport(random) : excelBench({ sheets: ["Mitt ark"] });
  const [next, batchBytes] = [toWorkbook(drawnReport(random), "formler", REFRESHED), random.pick([8_000, 60_000, 4_000_000])];
  return {
    first,
    act: async ({ run }) => {
      const existing = await readExisting(run);
      const plan = existing.kind === "read" ? planWrite(next, existing.value, "replace", batchBytes) : null;
      return plan?.kind === "plan" ? applyPlan(plan, run) : { kind: "uten plan" };
    },
    reopen: reopenAny,
    done: ["built"],
  };
}

async function refreshing(random: Random, year: number): Promise<Scene> {
  const first = await withReport(random);
  const [next, batchBytes] = [drawnReport(random, year), random.pick([8_000, 30_000, 4_000_000])];
  return { first, act: async ({ run }) => applyRefresh(await refreshPlan(run, next, "formler", REFRESHED, batchBytes), run), reopen: reopenReport, done: ["refreshed"] };
}

async function undoing(random: Random): Promise<Scene> {
  const first = await withReport(random);
  const plan = await refreshPlan(first.run, drawnReport(random), "formler", REFRESHED, random.pick([8_000, 4_000_000]));
  await applyRefresh(plan, first.run);
  const after = (await first.run(anchorsNow)) as Anchors;
  return { first, act: ({ run }) => undoRefresh(plan, after, run), reopen: reopenReport, done: ["refreshed", "undone"] };
}

async function updating(random: Random): Promise<Scene> {
  const drawn = (): ReturnType<typeof listModel> => listModel(random.shuffled([1, 2, 3, 4, 5]).slice(0, random.int(1, 5)).sort(), random.pick([[2021, 2022], [2022, 2023, 2024], [2024]]), random.int(1, 4));
  const first = excelBench({ sheets: ["Ark1"] });
  await writeList(first.run, drawn());
  first.host.write({ sheet: "Ark1", row: 0, column: 0, rows: 1, columns: 1 }, [[`=SUM(Liste!C4:C${random.int(5, 12)})`]]);
  const next = drawn();
  return { first, act: ({ run }) => updateList(next, LIST_PLACE, run, {}, random.pick([4_000])), reopen: reopenAny, done: ["updated"] };
}

/** One stop, of one of the two kinds, somewhere on the way. */
function stopAt(bench: ExcelBench, clean: ExcelBench, random: Random): string {
  const request = random.int(1, clean.meter.requests.length);
  const actions = clean.meter.requests[request - 1]?.actions ?? 0;
  if (random.chance(0.6)) {
    const action = random.int(0, actions);
    bench.meter.killAt(request, action);
    return `drept i forespørsel ${request} før handling ${action} av ${actions}`;
  }
  const moment = random.pick<FailureMoment>(["before", "middle", "after", random.int(0, Math.max(0, actions - 1))]);
  const code = random.pick(["GeneralException", "AccessDenied", "InvalidArgument", "RequestPayloadSizeLimitExceeded"]);
  bench.meter.failAt([request], code, moment);
  return `forespørsel ${request} feiler (${code}, ${moment})`;
}

/** A sheet that is called another name and back again may get quotes around its name in formulas, as in Excel. */
const textOf = (bench: ExcelBench): string => workbookText(bench).replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!");

const withoutPages = (workbook: string): string => JSON.stringify(JSON.parse(workbook), (key, value: unknown) => (key === "printing" ? {} : value));

/** Stopped, opened again, and done again: as it was or all done, and then all done. */
async function stopped({ first, act, reopen, done }: Scene, random: Random, told: string[]) {
  const clean = excelBench({ from: first.host });
  const { kind } = await act(clean);
  if (!done.includes(kind)) return wrong(`uten stans: ${kind}`);
  const [before, after] = [textOf(first), textOf(clean)];
  const bench = excelBench({ from: first.host });
  told.push(stopAt(bench, clean, random));
  const answer = await act(bench).catch((): Answer => ({ kind: "stanset" }));
  bench.meter.reopen();
  bench.meter.failAt([]);
  await reopen(bench);
  const between = textOf(bench);
  if (done.includes(answer.kind) && answer.lacking !== undefined) return withoutPages(between) === withoutPages(after) ? RIGHT : wrong("mangler mer enn sideoppsettet", after, between);
  if (between !== before && between !== after) return wrong("verken som før eller ferdig", before, between);
  // An undo that is done has nothing to undo.
  const again = between === after ? { kind } : await act(bench);
  if (!done.includes(again.kind)) return wrong(`gjort igjen: ${again.kind}`);
  return textOf(bench) === after ? RIGHT : wrong("gjort igjen: ikke som uten stans", after, textOf(bench));
}

const family = (id: string, scene: (random: Random) => Promise<Scene>): Family => ({
  id,
  attempt: async (random): Promise<Attempt> => {
    const made = await scene(random);
    const told: string[] = [];
    return { hits: 0, inputOf: () => ({ "stans.txt": told.join("\n") }), judge: () => crashIfThrown(() => stopped(made, random, told)) };
  },
});

export const WORKBOOK_FAMILIES: readonly Family[] = [
  family("bygg", (random) => building(random, false)),
  family("bygg-igjen", (random) => building(random, true)),
  family("oppdater", (random) => refreshing(random, 2024)),
  family("nytt-aar", (random) => refreshing(random, 2025)),
  family("angre", undoing),
  family("liste-oppdater", updating),
];
