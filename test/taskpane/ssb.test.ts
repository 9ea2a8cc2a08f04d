import type { SsbResult } from "../../src/taskpane/state/ssbState";
import { ssbQuestion } from "../../src/taskpane/state/ssbQuestion";
import { startSsbServer, type SsbServer } from "../support/ssbServer";
import { memoryHost } from "../support/memoryHost";
import { csvFile, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

let server: SsbServer;
beforeEach(async () => { server = await startSsbServer(); });
afterEach(() => server.close());

const NOKKELTALL = "12134:KOSAGD230000; Økonomi; Prioritet; Netto driftsresultat\n12362:KOSbelopinnbygge0000:KOKart0000=AGD2:KOKfunksjon0000=202; Oppvekst; Prioritet; Grunnskole";

function bench(host = memoryHost()): WizardBench {
  const opened = wizardBench(host);
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
  expect(failures.ssb).toContain(message);
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
  expect([failures.ssb, sources]).toEqual([expect.stringContaining("SSB kan ikke svare nå"), []]);
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
