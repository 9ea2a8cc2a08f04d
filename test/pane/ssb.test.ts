import { say } from "../../src/pane/texts/text";
import type { GridHost } from "../../src/workbench/gridHost";
import type { SsbResult } from "../../src/pane/state/ssbState";
import { ssbQuestion } from "../../src/pane/state/ssbQuestion";
import { startSsbServer, type SsbServer } from "../support/ssbServer";
import { memoryHost } from "../support/memoryHost";
import { excelOver } from "../support/excelOver";
import type { UniverHost } from "../../src/workbench/univer/createUniverHost";
import { nb } from "../support/nb";
import { officeMeter } from "../support/officeMeter";
import { univerBench } from "../support/univerBench";
import { csvFile, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

let server: SsbServer;
beforeEach(async () => { server = await startSsbServer(); });
afterEach(() => server.close());

const NOKKELTALL = "12134:KOSAGD230000; Økonomi; Prioritet; Netto driftsresultat\n12362:KOSbelopinnbygge0000:KOKart0000=AGD2:KOKfunksjon0000=202; Oppvekst; Prioritet; Grunnskole";

function bench(host: GridHost = memoryHost()): WizardBench {
  const opened = wizardBench(host);
  // The server is ours, and need not be spared.
  const { ssb } = opened.store.state().template;
  opened.store.dispatch({ kind: "templateChanged", change: { ssb: { ...ssb, grenser: { ...ssb.grenser, kallPerMinutt: 1_000 } } } });
  opened.store.dispatch({ kind: "yearTyped", year: "2024" });
  opened.store.dispatch({ kind: "ssbTyped", change: { adresse: server.address, kommune: "3224=3027", naboer: "4601", kostragruppe: "12", landet: "utenOslo", nokkeltall: NOKKELTALL } });
  return opened;
}

async function fetched({ wizard, until }: WizardBench): Promise<SsbResult> {
  wizard.fetchFromSsb();
  const { ssb } = await until((state) => state.ssb.result !== null && state.busy === null);
  return ssb.result as SsbResult;
}

test("nothing is sent before the user asks for it, and the question says all that will be", () => {
  const { store } = bench();
  expect(ssbQuestion(store.state())).toMatchObject({ question: { address: server.address, regions: [{ code: "3224", before: "3027" }, { code: "4601" }, { code: "EAKUO" }, { code: "EKG12" }], years: [2023, 2024] } });
  expect(server.asked).toEqual([]);
});

test("the answer is kept on a sheet of the workbook, and read from there as any other list", async () => {
  const host = memoryHost();
  const opened = bench(host);
  expect(await fetched(opened)).toMatchObject({ sheet: "Liste KOSTRA fra SSB", figures: 16, missing: 0, notes: [expect.stringContaining("brudd")], notices: [] });
  const { sources, template } = opened.store.state();
  expect(sources).toMatchObject([{ purpose: "liste", content: { kind: "listing", titles: ["KOSTRA-nøkkeltall"] } }]);
  expect(template.ssb).toMatchObject({ kommune: "3224=3027", naboer: ["4601"], kostragruppe: "EKG12" });
  opened.wizard.addFiles([csvFile("hovedbok.csv", LEDGER_LINES), csvFile("organisasjon.csv", ORGANISATION_LINES)]);
  await opened.until((state) => state.sources.length === 3 && state.sources.every(({ content }) => content.kind !== "inspecting"));
  opened.wizard.goTo("rapport");
  const { material } = await opened.until((state) => state.step === "rapport");
  const [list] = Object.values(material?.lists ?? {});
  expect(list?.problems).toEqual([]);
  expect(list?.listings[0]?.rows).toHaveLength(16);
  expect(list?.listings[0]?.rows.find(({ values }) => JSON.stringify(values).includes("Bergen"))?.values).toMatchObject({ omrade: { text: "Økonomi" }, region: { text: "Bergen" }, status: { text: "endelig juni" } });
});

test("fetching again takes the sheet's place, and there is one list, not two", async () => {
  const opened = bench();
  await fetched(opened);
  opened.store.dispatch({ kind: "ssbYearsTyped", years: "2024" });
  expect(opened.store.state().ssb.result).toBeNull();
  expect(await fetched(opened)).toMatchObject({ figures: 8 });
  expect(opened.store.state().sources).toHaveLength(1);
});

/** Cells of the list's sheet: "H12". */
const at = (sheet: string, address: string, rows = 1, columns = 1) => ({ sheet, row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65, rows, columns });

describe("fetched again into a sheet the user works with", () => {
  const LIST = "Liste KOSTRA fra SSB";

  /** Sixteen figures from row 9, own kommune first; the user looks one up by its cell, and sums the list. */
  async function used(): Promise<{ readonly host: UniverHost; readonly opened: WizardBench; readonly shown: (cells?: number) => Promise<unknown> }> {
    const { host } = univerBench();
    const opened = bench(host);
    await fetched(opened);
    host.write(at("Ark1", "A1", 1, 3), [[`='${LIST}'!H12`, `=SUMIFS('${LIST}'!H9:H24,'${LIST}'!F9:F24,"Bergen",'${LIST}'!G9:G24,2024)`, `=COUNTA('${LIST}'!H9:H24)`]]);
    host.write(at(LIST, "O12"), [["Min kommentar"]]);
    return { host, opened, shown: async (cells = 3) => { await host.calculated(); return host.values(at("Ark1", "A1", 1, cells))[0]; } };
  }

  test("formulas that point at it show the same figures, and the user's column stands beside its rows", async () => {
    const { host, opened, shown } = await used();
    const before = await shown();
    expect(before).toEqual([-2.4, 20269.6, 16]);
    opened.store.dispatch({ kind: "ssbYearsTyped", years: "2022, 2023, 2024" });
    expect(await fetched(opened)).toMatchObject({ sheet: LIST, figures: 20, emptied: 0 });
    expect(await shown()).toEqual([-2.4, 20269.6, 20]);
    const list = host.values(host.usedBlock(LIST) as ReturnType<typeof at>);
    const own = list.find((row) => row[14] === "Min kommentar");
    expect([own?.[5], own?.[6], own?.[7]]).toEqual(["Bergen", 2024, -2.4]);
    expect(host.sheets()).toEqual(["Ark1", LIST]);
    const { block } = host.tables().find(({ name }) => name === "Liste_KOSTRA_fra_SSB") as ReturnType<typeof host.tables>[number];
    expect([block.row + block.rows, list.length]).toEqual([list.length, list.length]);
    expect(opened.store.state().sources).toHaveLength(1);
    host.dispose();
  });

  test("rows that have gone are removed, but for those the user has something in or points at, which are emptied and told", async () => {
    const { host, opened, shown } = await used();
    opened.store.dispatch({ kind: "ssbTyped", change: { naboer: "" } });
    expect(await fetched(opened)).toMatchObject({ figures: 12, emptied: 1 });
    expect(await shown()).toEqual([0, 0, 12]);
    const list = host.values(host.usedBlock(LIST) as ReturnType<typeof at>);
    expect(list.flatMap((row) => (row[5] === "Bergen" || row[14] === "Min kommentar" ? [row] : []))).toEqual([[...Array.from({ length: 14 }, () => ""), "Min kommentar"]]);
    opened.store.dispatch({ kind: "ssbYearsTyped", years: "2023, 2024" });
    expect(await fetched(opened)).toMatchObject({ figures: 12, emptied: 0 });
    host.dispose();
  });

  test("a sheet the user has renamed, with his own heading, row and filter, is the one that is updated", async () => {
    const { host, opened, shown } = await used();
    host.insertLines({ sheet: LIST, axis: "rows", at: 0, count: 2 });
    host.write(at(LIST, "A1"), [["Mine tall"]]);
    host.renameSheet(LIST, "SSB");
    host.write(at("SSB", "A27", 1, 8), [["Økonomi", "Prioritet", "Eget tall", "%", 1, "Rælingen", 2024, 7]]);
    await excelOver(host).run({}, async (context) => { context.workbook.tables.getItem("Liste_KOSTRA_fra_SSB").columns.getItem("Region").filter.applyValuesFilter(["Bergen"]); await context.sync(); });
    opened.store.dispatch({ kind: "ssbYearsTyped", years: "2024" });
    expect(await fetched(opened)).toMatchObject({ sheet: "SSB", figures: 8 });
    expect(host.sheets()).toEqual(["Ark1", "SSB"]);
    expect(await shown()).toEqual([-2.4, 20269.6, 8]);
    const list = host.values(host.usedBlock("SSB") as ReturnType<typeof at>);
    expect([list[0]?.[0], list[2]?.[0], list.some((row) => row[2] === "Eget tall" && row[7] === 7)]).toEqual(["Mine tall", "KOSTRA-nøkkeltall fra SSB", true]);
    expect(list.flatMap((row, r) => (typeof row[7] === "number" && row[12] !== "" && !host.hiddenRows("SSB").includes(r) ? [row[5]] : []))).toEqual(["Bergen", "Bergen"]);
    host.dispose();
  });

  test("a sheet without the list's headers is left alone, and it is said", async () => {
    const { host, opened } = await used();
    host.write(at(LIST, "H8"), [["Mitt tall"]]);
    const before = host.values(host.usedBlock(LIST) as ReturnType<typeof at>);
    opened.wizard.fetchFromSsb();
    const { failures } = await opened.until((state) => state.failures.ssb !== undefined);
    expect(say(failures.ssb ?? "")).toContain("mangler en eller flere av kolonnene");
    expect(host.values(host.usedBlock(LIST) as ReturnType<typeof at>)).toEqual(before);
    host.dispose();
  });

  test.each(["before", "middle"] as const)("what stops midway (%s) is taken back, and made whole by fetching again", async (moment) => {
    const { host, opened, shown } = await used();
    const meter = officeMeter();
    Object.assign(globalThis, { Excel: excelOver(host, meter.hooks) });
    opened.store.dispatch({ kind: "ssbYearsTyped", years: "2022, 2024" });
    // Where the list is, its filters in two, the workbook, the ends and the content of its sheets, a last look, and then the writing.
    meter.failAt([8], "GeneralException", moment);
    opened.wizard.fetchFromSsb();
    const { failures } = await opened.until((state) => state.failures.ssb !== undefined);
    expect(say(failures.ssb ?? "")).toContain("GeneralException");
    expect(await fetched(opened)).toMatchObject({ figures: 12 });
    expect(await shown(2)).toEqual([-2.4, 20269.6]);
    const list = host.values(host.usedBlock(LIST) as ReturnType<typeof at>);
    expect(list.filter((row) => row[12] !== "").map((row) => row[6]).filter((year) => year !== "År").sort()).toEqual([...Array.from({ length: 8 }, () => 2022), ...Array.from({ length: 8 }, () => 2024)]);
    host.dispose();
  });
});

test("what SSB does not have is told, with how many figures are missing", async () => {
  const opened = bench();
  opened.store.dispatch({ kind: "ssbTyped", change: { landet: "medOslo", naboer: "9999" } });
  expect(await fetched(opened)).toMatchObject({ figures: 10, missing: 2, notices: ["Tabell 12134 har ikke region 9999.", "Tabell 12362 har ikke region 9999."] });
});

test.each([
  ["a faulty number", { kommune: "32" }, "er ikke et kommunenummer"],
  ["an address that is not safe", { adresse: "http://example.no" }, "må begynne med https://"],
])("%s is told beside the button, and nothing is sent", async (_, change, message) => {
  const opened = bench();
  opened.store.dispatch({ kind: "ssbTyped", change });
  opened.wizard.fetchFromSsb();
  const { failures } = await opened.until((state) => state.failures.ssb !== undefined);
  expect(say(failures.ssb ?? "")).toContain(message);
  expect(server.asked).toEqual([]);
  opened.store.dispatch({ kind: "ssbTyped", change: { kommune: "3224" } });
  expect(opened.store.state().failures.ssb).toBeUndefined();
});

test("a refusal of SSB's leaves workbook and sources as they were", async () => {
  server.next.push({ kind: "status", status: 500 });
  const host = memoryHost();
  const opened = bench(host);
  opened.wizard.fetchFromSsb();
  const { failures, sources } = await opened.until((state) => state.failures.ssb !== undefined);
  expect([failures.ssb && nb(failures.ssb), sources]).toEqual([expect.stringContaining("SSB kan ikke svare nå"), []]);
  expect(host.sheets()).not.toContain("Liste KOSTRA fra SSB");
});

test("the user can cancel while SSB is slow", async () => {
  server.next.push({ kind: "slow", milliseconds: 5_000 });
  const opened = bench();
  opened.wizard.fetchFromSsb();
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  opened.wizard.cancel();
  const { ssb, failures } = await opened.until((state) => state.busy === null);
  expect([ssb.result, failures.ssb]).toEqual([null, undefined]);
});
