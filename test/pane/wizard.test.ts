import { say } from "../../src/pane/texts/text";
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { addSources, newSource } from "../../src/pane/effects/addSources";
import { STEPS, type WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { officeMeter, type OfficeMeter } from "../support/officeMeter";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const LEDGER = csvFile("hovedbok.csv", LEDGER_LINES);
const ORGANISATION = csvFile("organisasjon.csv", ORGANISATION_LINES);
const UNKNOWN_ART = csvFile("hovedbok.csv", [...LEDGER_LINES, "19990;1100;201;202403;1,00"]);

let host: MemoryHost;
let meter: OfficeMeter;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  meter = officeMeter();
  bench = wizardBench(host, meter.hooks);
});

/** The wizard at the step, with everything before it done. */
async function at(step: WizardState["step"], files: readonly File[] = [LEDGER, ORGANISATION]): Promise<WizardState> {
  bench.wizard.addFiles(files);
  await bench.until(inspected);
  for (const next of STEPS.slice(1, STEPS.indexOf(step) + 1)) {
    bench.wizard.goTo(next);
    await bench.until((state) => state.step === next && idle(state));
  }
  return bench.store.state();
}

async function built(replace = false): Promise<WizardState> {
  bench.wizard.build(replace);
  await bench.until((state) => state.busy?.task === "build");
  return bench.until(idle);
}

describe("choosing sources", () => {
  test("files are taken for what they hold", async () => {
    const state = await at("kilde", [LEDGER, ORGANISATION, csvFile("plan.csv", ["Konto;Ansvar;Funksjon;Rev. budsjett", "10100;1100;201;100"])]);
    expect(state.sources.map(({ purpose }) => purpose)).toEqual(["regnskap", "organisasjon", "budsjett"]);
    expect(state.year).toBe("2024");
  });

  test("a file that is no ledger says what it is, and stops the way on", async () => {
    bench.wizard.addFiles([new File(["%PDF-1.7 …"], "rapport.pdf")]);
    const state = await bench.until(inspected);
    expect(state.sources[0]?.content).toMatchObject({ kind: "unreadable", message: expect.objectContaining({ nb: expect.stringContaining("PDF") as string }) });
    bench.wizard.goTo("kolonner");
    expect(bench.store.state()).toMatchObject({ step: "oversikt", failures: { kilde: { nb: expect.stringContaining("kan ikke leses") as string } } });
  });

  test("A panel asked for before the sources are looked at waits for them", async () => {
    const adding = addSources(bench.store, [LEDGER, ORGANISATION].map((file) => newSource(file.name, file.size, { kind: "file", file })));
    bench.store.dispatch({ kind: "yearTyped", year: "2024" });
    bench.wizard.goTo("kolonner");
    expect(bench.store.state().busy).toMatchObject({ task: "inspect" });
    const state = await bench.until((after) => after.step === "kolonner" && idle(after) && after.material !== null);
    await adding;
    expect([state.failures, state.material !== null]).toEqual([{}, true]);
  });

  test("the active sheet becomes a source with its cells", async () => {
    host.write({ sheet: "Ark1", row: 0, column: 0, rows: 2, columns: 4 }, [["Konto", "Ansvar", "Funksjon", "Beløp"], ["'10100", "'1100", "'201", 12.5]]);
    bench.wizard.addFromWorkbook();
    const state = await bench.until((after) => inspected(after) && idle(after));
    expect(state.sources[0]).toMatchObject({ name: "Ark1", size: null, purpose: "regnskap" });
  });

  test("an empty sheet is told beside the choice of sheet", async () => {
    bench.wizard.addFromWorkbook();
    const state = await bench.until((after) => after.failures.workbook !== undefined);
    expect(say(state.failures.workbook ?? "")).toContain("ingen celler med innhold");
    expect(state.sources).toEqual([]);
  });

  test("the workbook's tables are offered", async () => {
    host.addTable({ name: "Hovedbok", block: { sheet: "Ark1", row: 0, column: 0, rows: 2, columns: 2 } });
    bench.wizard.listWorkbook();
    expect((await bench.until((state) => state.workbookTables.length > 0)).workbookTables).toEqual(["Hovedbok"]);
  });

  test("an example that cannot be fetched is told beside its button", async () => {
    globalThis.fetch = () => Promise.resolve(new Response("", { status: 404 }));
    bench.wizard.addExample();
    const state = await bench.until((after) => after.failures.example !== undefined);
    expect(say(state.failures.example ?? "")).toContain("hovedbok.csv");
  });
});

describe("reading", () => {
  test("ends in control sums and one ledger", async () => {
    const state = await at("kolonner");
    expect(Object.values(state.readings)[0]?.control).toMatchObject({ rowsRead: 3, rowsUsed: 3 });
    expect(state.material?.ledger.size).toBe(3);
    expect(say(state.announcement)).toBe("Alle kildene er lest");
  });

  test("proposes an organisation where none is chosen", async () => {
    expect((await at("kolonner", [LEDGER])).material?.organisation.proposed).toBe(true);
  });

  test("is done again when a column is taken for something else", async () => {
    const before = await at("kolonner");
    const [source] = before.sources;
    bench.wizard.chooseRole(source?.id ?? "", 2, "ignored");
    const state = await bench.until((after) => idle(after) && after.material !== null && after.material !== before.material);
    expect(state.material?.ledger.columns.funksjon.codes).toEqual([""]);
  });

  test("is done again from another sheet of the file", async () => {
    const lines = (art: string) => [["Konto", "Ansvar", "Funksjon", "Beløp"], [art, "1100", "201", 100]];
    const bytes = await writeXlsx({ sheets: [{ name: "Januar", rows: lines("10100") }, { name: "Hele året", rows: lines("10200") }] });
    await at("kilde", [new File([new Uint8Array(bytes)], "hovedbok.xlsx")]);
    bench.store.dispatch({ kind: "yearTyped", year: "2024" });
    bench.wizard.goTo("kolonner");
    const before = await bench.until((state) => state.material !== null && idle(state));
    expect(before.material?.ledger.columns.konto.codes).toEqual(["10100"]);
    bench.wizard.chooseSheet(before.sources[0]?.id ?? "", "Hele året");
    const state = await bench.until((after) => idle(after) && after.material !== null && after.material !== before.material);
    expect(state.material?.ledger.columns.konto.codes).toEqual(["10200"]);
  });

  test("can be cancelled, and started again", async () => {
    await at("kilde");
    bench.wizard.goTo("kolonner");
    await bench.until((state) => state.busy?.task === "read");
    bench.wizard.cancel();
    const state = await bench.until(idle);
    expect(state).toMatchObject({ step: "kolonner", material: null, announcement: { nb: "Avbrutt. Ingenting er endret." } });
    bench.wizard.readAgain();
    await bench.until((after) => after.material !== null);
  });
});

describe("building", () => {
  test("writes the sheets, shows the first and tells how many formulas each has", async () => {
    await at("oversikt");
    const { build } = await built();
    expect(build).toMatchObject({ kind: "done" });
    const sheets = build.kind === "done" ? build.sheets : [];
    expect(host.sheets()).toEqual(["Ark1", ...sheets.map(({ name }) => name), "_Tertial", "_TertialMal"]);
    expect(host.activeSheet()).toBe(sheets[0]?.name);
    expect(sheets.find(({ name }) => name === "§ 5-6")?.formulas).toBeGreaterThan(30);
    expect(sheets.find(({ name }) => name === "Grunnlag")?.formulas).toBe(0);
  });

  test("writes no formula in the mode «verdier»", async () => {
    await at("oversikt");
    bench.store.dispatch({ kind: "formulaModeChosen", mode: "verdier" });
    const { build } = await built();
    expect(build.kind === "done" && build.sheets.every(({ formulas }) => formulas === 0)).toBe(true);
  });

  test("asks before it replaces sheets, and leaves them when the answer is no", async () => {
    await at("oversikt");
    await built();
    const before = host.dump();
    expect((await built()).build).toMatchObject({ kind: "clash", sheets: expect.arrayContaining(["§ 5-6", "Kontroll", "Grunnlag"]) as string[] });
    expect(host.dump()).toEqual(before);
    expect((await built(true)).build.kind).toBe("done");
    expect(host.sheets()).toEqual(before.sheets.map(({ name }) => name));
  });

  test("that Excel refuses is told on the page, and leaves the workbook as it was", async () => {
    await at("oversikt");
    const before = host.dump();
    meter.failAt([meter.requests.length + 4], "AccessDenied", "middle");
    const state = await built();
    expect(say(state.failures.bygg ?? "")).toContain("beskyttet");
    expect(state.build.kind).toBe("idle");
    expect(host.dump()).toEqual(before);
  });

  test("that is cancelled leaves the workbook as it was", async () => {
    await at("oversikt");
    const before = host.dump();
    meter.onRequest = ({ number }) => { if (number > 2) bench.wizard.cancel(); };
    const state = await built();
    expect(state).toMatchObject({ build: { kind: "idle" }, announcement: { nb: "Avbrutt. Ingenting er endret." }, failures: {} });
    expect(host.dump()).toEqual(before);
  });

  test("that is cancelled says at once that it is heard, while what is written is taken back", async () => {
    await at("oversikt");
    const busy: WizardState["busy"][] = [];
    meter.onRequest = ({ number }) => {
      if (number === 4) bench.wizard.cancel();
      if (number >= 4) busy.push(bench.store.state().busy);
    };
    await built();
    expect(busy.length).toBeGreaterThan(1);
    expect(busy.every((each) => each?.isStopping === true && say(each.label) === "Avbryter …" && each.share === null)).toBe(true);
  });

  test("with errors waits for «Bygg likevel», and the Kontroll sheet says so", async () => {
    await at("kontroll", [UNKNOWN_ART, ORGANISATION]);
    bench.wizard.goTo("oversikt");
    bench.wizard.build(false);
    expect(say((await bench.until((state) => state.failures.bygg !== undefined)).failures.bygg ?? "")).toContain("Bygg likevel");
    bench.store.dispatch({ kind: "errorsAccepted", accepted: true });
    await built();
    const kontroll = host.values(host.usedBlock("Kontroll") as NonNullable<ReturnType<MemoryHost["usedBlock"]>>).flat();
    expect(kontroll).toContain("bygget-med-feil");
  });

  test("is asked for again when a choice has changed", async () => {
    await at("oversikt");
    await built();
    bench.store.dispatch({ kind: "templateChanged", change: { unit: "mill" } });
    expect(bench.store.state()).toMatchObject({ report: null, build: { kind: "idle" } });
    bench.wizard.goTo("kontroll");
    const state = await bench.until((after) => after.report !== null && idle(after));
    expect(state.report?.tables.every(({ unit }) => unit === "mill")).toBe(true);
  });

  test("ends in sheets that can be opened, or says that one is gone", async () => {
    await at("oversikt");
    await built();
    bench.wizard.openSheet("Kontroll");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.activeSheet()).toBe("Kontroll");
    host.removeSheet("Kontroll");
    bench.wizard.openSheet("Kontroll");
    expect(say((await bench.until((state) => state.failures.bygg !== undefined)).failures.bygg ?? "")).toContain("finnes ikke lenger");
  });
});

describe("the sample year", () => {
  test("goes from «Prøv med eksempeldata» to the published figures without a choice on the way", async () => {
    globalThis.fetch = (address) => Promise.resolve(new Response(new Uint8Array(readFileSync(path.join(__dirname, "../../assets", String(address))))));
    bench.wizard.addExample();
    await bench.until((state) => state.sources.length === 9 && inspected(state) && idle(state));
    for (const step of STEPS.slice(1)) {
      bench.wizard.goTo(step);
      await bench.until((state) => state.step === step && idle(state));
    }
    const { report } = bench.store.state();
    expect(report?.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    const notes = report?.tables.filter(({ id }) => id.startsWith("note-")).map(({ id }) => id);
    expect(notes).toEqual(expect.arrayContaining(["note-fond", "note-laan", "note-minimumsavdrag", "note-anleggsmidler", "note-pensjon", "note-pensjon-premieavvik"]));
    const table = report?.tables.find(({ id }) => id === "5-6");
    const row = table?.rows.find(({ number }) => number === "24");
    const regnskap = row?.cells[table?.columns.findIndex(({ id }) => id === "regnskap") ?? -1];
    expect(regnskap?.kind === "amount" && Math.round(regnskap.ore / 100_000)).toBe(51_076);
  });
});
