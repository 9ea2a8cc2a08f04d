import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { templatePart } from "../../src/excel/templatePart";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";
import { TEMPLATE_SHEET } from "../../src/sheets/templateSheet";
import { templateFileName } from "../../src/pane/effects/templates";
import { fetchTemplate, templateAddress } from "../../src/pane/effects/fetchTemplate";
import { checksOf } from "../../src/pane/state/checks";
import { STEPS, type WizardState } from "../../src/pane/state/wizardState";
import { say } from "../../src/pane/texts/text";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const LEDGER = csvFile("hovedbok 2024.csv", LEDGER_LINES);
const ORGANISATION = csvFile("organisasjon.csv", ORGANISATION_LINES);
const OTHERS = { ...defaultTemplate(), name: "Nabokommunen", unit: "kroner" as const };
const file = (text: string | Uint8Array<ArrayBuffer>, name = "nabo.json"): File => new File([text], name);

let host: MemoryHost;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  bench = wizardBench(host);
});

/** The wizard at the step, with everything before it done. */
async function at(step: WizardState["step"], files: readonly File[] = [LEDGER, ORGANISATION]): Promise<WizardState> {
  bench.wizard.addFiles(files);
  await bench.until(inspected);
  for (const next of STEPS.slice(1, STEPS.indexOf(step) + 1)) {
    bench.wizard.goTo(next);
    await bench.until((state) => state.step === next && idle(state) && (next !== "kontroll" || state.report !== null));
  }
  return bench.store.state();
}

async function built(): Promise<void> {
  await at("oversikt");
  bench.wizard.build(false);
  await bench.until((state) => state.build.kind === "done" && idle(state));
}

describe("the workbook's own template", () => {
  test("is written when the report is built, and taken into use when the pane is opened in the workbook", async () => {
    bench.store.dispatch({ kind: "templateNamed", name: "Vår «mal» & <mer>" });
    bench.store.dispatch({ kind: "templateChanged", change: { unit: "mill" } });
    await built();
    expect(host.customParts()).toHaveLength(1);
    expect(host.visibility(TEMPLATE_SHEET)).toBe("VeryHidden");
    const reopened = wizardBench(host);
    reopened.wizard.readStoredTemplate();
    const state = await reopened.until(({ mal }) => mal.notes.length > 0);
    expect(state.template).toMatchObject({ name: "Vår «mal» & <mer>", unit: "mill" });
    expect(state.mal.notes.map(({ intent, text }) => ({ intent, text: say(text) }))).toEqual([{ intent: "info", text: "Malen i arbeidsboken, «Vår «mal» & <mer>», er tatt i bruk." }]);
  });

  test("is asked about where something is chosen already", async () => {
    bench.store.dispatch({ kind: "templateChanged", change: { unit: "mill" } });
    await built();
    const reopened = wizardBench(host);
    reopened.wizard.addFiles([LEDGER]);
    await reopened.until(inspected);
    reopened.wizard.readStoredTemplate();
    const state = await reopened.until(({ mal }) => mal.proposal !== null);
    expect(state.template.unit).toBe("tusen");
    expect(state.mal.proposal?.differences).toMatchObject([{ field: { nb: "Beløp i" }, text: { nb: "1000 kr → mill. kr" } }]);
  });

  test("of a newer version is refused in words, and the default is used", async () => {
    host.addCustomPart(templatePart(JSON.stringify({ lagret: "2030-01-01T00:00:00.000Z", mal: { version: 9 } })));
    bench.wizard.readStoredTemplate();
    const { mal, template } = await bench.until((state) => state.mal.notes.length > 0);
    expect(mal.notes[0]).toMatchObject({ intent: "warning", text: { nb: expect.stringMatching(/kan ikke brukes: malen har versjon 9.*Oppdater Tertial.*Standardmalen er i bruk/) as string } });
    expect(template).toEqual(defaultTemplate());
  });

  test("of an older version is brought up, and that is said", async () => {
    host.addCustomPart(templatePart(JSON.stringify({ lagret: "2026-01-01T00:00:00.000Z", mal: { ...OTHERS, version: 1 } })));
    bench.wizard.readStoredTemplate();
    const { mal } = await bench.until((state) => state.mal.notes.length > 0);
    expect(mal.notes.map(({ text }) => say(text))).toEqual([expect.stringContaining("er tatt i bruk"), expect.stringContaining("var i versjon 1")]);
  });

  test("that is not there says nothing", async () => {
    bench.wizard.readStoredTemplate();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bench.store.state()).toMatchObject({ mal: { notes: [], proposal: null }, failures: {} });
  });
});

describe("a colleague's template", () => {
  test("shows what it changes, and is taken or left", async () => {
    await at("kontroll");
    bench.wizard.openTemplate([file(writeTemplate(OTHERS))]);
    const asked = await bench.until(({ mal }) => mal.proposal !== null);
    expect(asked.template.name).toBe("Årsrapport");
    expect(asked.report).not.toBeNull();
    expect(asked.mal.proposal?.differences.map(({ field, text }) => `${say(field)}: ${say(text)}`)).toEqual(["Navn: Årsrapport → Nabokommunen", "Beløp i: 1000 kr → kroner"]);
    bench.store.dispatch({ kind: "templateDeclined" });
    expect(bench.store.state()).toMatchObject({ template: { unit: "tusen" }, mal: { proposal: null }, announcement: { nb: "Malen «Årsrapport» er beholdt" } });
    bench.wizard.openTemplate([file(writeTemplate(OTHERS))]);
    await bench.until(({ mal }) => mal.proposal !== null);
    bench.wizard.acceptTemplate();
    expect(await bench.until(({ mal }) => mal.proposal === null)).toMatchObject({ template: OTHERS, report: null, announcement: { nb: "Malen «Nabokommunen» er tatt i bruk" } });
  });

  test("that is like the one in use is said to be, without a question", async () => {
    bench.wizard.openTemplate([file(writeTemplate(defaultTemplate()))]);
    const { mal } = await bench.until((state) => state.mal.notes.length > 0);
    expect(mal).toMatchObject({ proposal: null, notes: [{ text: { nb: "Malen i «nabo.json» er lik den du bruker." } }] });
  });

  test("dropped among the sources is opened as a template", async () => {
    bench.wizard.addFiles([LEDGER, file(writeTemplate(OTHERS))]);
    const state = await bench.until((after) => after.mal.proposal !== null && inspected(after));
    expect(state.sources.map(({ name }) => name)).toEqual([LEDGER.name]);
  });

  test("among several is told of with their names, and none of them is taken", async () => {
    const several = [file(writeTemplate(OTHERS)), file(writeTemplate({ ...OTHERS, name: "Fylket" }), "fylket.json")];
    bench.wizard.openTemplate(several);
    const refused = await bench.until(({ failures }) => failures.mal !== undefined);
    expect(refused).toMatchObject({ failures: { mal: { nb: "2 filer er valgt («nabo.json», «fylket.json»), men bare én mal kan være i bruk. Ingen av dem er åpnet. Velg den ene du vil bruke." } }, template: defaultTemplate(), mal: { proposal: null } });
    bench.wizard.openTemplate([]);
    bench.wizard.openTemplate(several.slice(1));
    expect(await bench.until(({ mal }) => mal.proposal !== null)).toMatchObject({ failures: {}, mal: { proposal: { origin: "«fylket.json»" } } });
  });

  test("dropped among the sources with another is told of, and the sources are taken", async () => {
    bench.wizard.addFiles([LEDGER, file(writeTemplate(OTHERS)), file(writeTemplate(OTHERS), "to.JSON")]);
    const state = await bench.until((after) => after.failures.mal !== undefined && inspected(after));
    expect(state.sources.map(({ name }) => name)).toEqual([LEDGER.name]);
    expect(state.mal.proposal).toBeNull();
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ["half a file", writeTemplate(OTHERS).slice(0, 100), /«nabo.json» kan ikke brukes: filen er ikke gyldig JSON/],
    ["Windows-1252", new Uint8Array([...writeTemplate({ ...OTHERS, name: "Raadhus" })].map((letter) => (letter === "R" ? 0xc5 : letter.charCodeAt(0)))), /ikke lagret som UTF-8/],
    ["a newer version", JSON.stringify({ ...OTHERS, version: 3 }), /har versjon 3/],
    ["__proto__", `{"__proto__":{},${JSON.stringify(OTHERS).slice(1)}`, /«__proto__» er ikke tillatt/],
    ["megabytes", "x".repeat(3_000_001), /for stor til å være en mal/],
    ["nothing", "", /«nabo.json» kan ikke brukes: filen er tom/],
  ])("that is %s is told beside the field, and nothing changes", async (_, content, message) => {
    bench.wizard.openTemplate([file(content)]);
    const state = await bench.until(({ failures }) => failures.mal !== undefined);
    expect(say(state.failures.mal ?? "")).toMatch(message);
    expect(state).toMatchObject({ template: defaultTemplate(), mal: { proposal: null } });
  });
});

describe("a template from an address", () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = null;
  });
  const serve = async (listener: RequestListener): Promise<string> => {
    const started = createServer(listener);
    server = started;
    await new Promise<void>((resolve) => { started.listen(0, "127.0.0.1", resolve); });
    return `http://127.0.0.1:${(started.address() as AddressInfo).port}/mal.json`;
  };
  const PAGE = "https://tillegg.example.no/taskpane.html";
  const fetched = async (address: string, patience?: number): Promise<string | null> => {
    bench.store.dispatch({ kind: "templateAddressTyped", address });
    const failure = await fetchTemplate(bench.store, new AbortController().signal, PAGE, patience);
    return failure === null ? null : say(failure);
  };

  test("is shown before it is taken", async () => {
    const address = await serve((_, response) => response.end(writeTemplate(OTHERS)));
    expect(await fetched(address)).toBeNull();
    expect(bench.store.state().mal.proposal).toMatchObject({ origin: new URL(address).host, template: OTHERS });
  });

  test.each<[string, RequestListener, RegExp]>([
    ["missing", (_, response) => response.writeHead(404).end(), /har ingen mal på adressen \(svar 404\)/],
    ["a page to log in on", (_, response) => response.end("<!doctype html><title>Logg inn</title>"), /kan ikke brukes: filen er ikke gyldig JSON/],
    ["without end", (_, response) => { const more = (): void => { response.write("x".repeat(100_000), () => { setImmediate(more); }); }; more(); }, /for stor til å være en mal/],
    ["broken off", (request) => request.socket.destroy(), /svarte ikke, eller lar ikke tillegget hente derfra/],
    ["led elsewhere", ({ url }, response) => (url === "/annet" ? response.end(writeTemplate(OTHERS)) : response.writeHead(302, { location: "/annet" }).end()), /127\.0\.0\.1:\d+ sender videre til en annen adresse, og tillegget følger ikke etter\. Åpne adressen i nettleseren/],
    ["moved to a file", (_, response) => response.writeHead(308, { location: "ftp://example.no/mal.json" }).end(), /sender videre/],
  ])("that is %s is told, and nothing changes", async (_, listener, message) => {
    expect(await fetched(await serve(listener))).toMatch(message);
    expect(bench.store.state().mal.proposal).toBeNull();
  });

  test("that does not answer in time is given up", async () => {
    expect(await fetched(await serve(() => undefined), 60)).toMatch(/svarte ikke innen 0 sekunder/);
  });

  test.each(["", "  ", "http://example.no/mal.json", "ftp://example.no/mal.json", "javascript:alert(1)", "data:application/json,{}", "file:///C:/mal.json", "https://bruker:hemmelig@example.no/mal.json", "https://"])("%j is no address to fetch from, and nothing is asked for", async (address) => {
    const before = globalThis.fetch;
    globalThis.fetch = () => { throw new Error("hentet"); };
    try {
      expect(await fetched(address)).toMatch(/Skriv adressen|er ikke en adresse/);
    } finally {
      globalThis.fetch = before;
    }
  });

  test.each([["https://example.no/a.json", true], ["maler/a.json", true], ["http://localhost:3000/a.json", true], ["http://tillegg.example.no/a.json", false]])("%s", (address, allowed) => {
    expect(templateAddress(address, PAGE) !== null).toBe(allowed);
  });
});

describe("what is settled in place", () => {
  test("columns the user has chosen are in the template, and the next export is read so without a click", async () => {
    const lines = ["Konto;Ansvar;Objekt;Periode;Beløp", "10100;1100;7;202401;300 000,00"];
    const before = await at("kolonner", [csvFile("hovedbok 2024.csv", lines)]);
    bench.wizard.chooseRole(before.sources[0]?.id ?? "", 2, "prosjekt");
    await bench.until((state) => idle(state) && state.material !== null && state.material !== before.material);
    bench.wizard.goTo("rapport");
    const { template } = await bench.until(({ step }) => step === "rapport");
    expect(template.gjenkjenning).toMatchObject([{ navn: "hovedbok #.csv", formaal: "regnskap" }]);
    const next = wizardBench(memoryHost());
    next.store.dispatch({ kind: "templateTaken", template, notes: [] });
    next.wizard.addFiles([csvFile("hovedbok 2025.csv", lines)]);
    const { sources: [source] } = await next.until(inspected);
    expect(source?.content.kind === "ledger" && source.content.recognition.columns[2]).toMatchObject({ role: { kind: "prosjekt" }, certainty: "sikker", reason: "husket fra forrige gang" });
    next.store.dispatch({ kind: "templateTaken", template: defaultTemplate(), notes: [] });
    const [again] = next.store.state().sources;
    expect(again?.content.kind === "ledger" && again.content.recognition.columns[2]?.role.kind).not.toBe("prosjekt");
  });

  const isFound = (code: string, state: WizardState): boolean | undefined => checksOf(state)?.some((problem) => problem.code === code);

  test("an art that KOSTRA does not have is read as another, and the complaint is gone", async () => {
    await at("kolonner", [csvFile("hovedbok.csv", [...LEDGER_LINES, "19990;1100;201;202403;1,00"]), ORGANISATION]);
    await bench.until((state) => isFound("art-ukjent", state) === true);
    bench.wizard.dispatch({ kind: "artSettled", art: "999", as: "195" });
    const after = await bench.until((state) => state.template.artOverrides["999"] === "195" && isFound("art-ukjent", state) === false);
    expect(after.report).toBeNull();
    bench.wizard.dispatch({ kind: "artSettled", art: "999", as: null });
    await bench.until((state) => isFound("art-ukjent", state) === true);
  });

  test("an ansvar the file lacks is placed in an enhet, and its amounts come into the område's table", async () => {
    const ledger = csvFile("hovedbok.csv", [...LEDGER_LINES, "10100;1200;201;202403;1 000,00"]);
    await at("kolonner", [ledger, ORGANISATION]);
    await bench.until((state) => isFound("ansvar-uten-omrade", state) === true);
    const place = { ansvarsnavn: "", enhet: "11", enhetsnavn: "11-Barnehager", omrade: "Oppvekst", selvkost: false };
    bench.wizard.dispatch({ kind: "ansvarPlaced", placed: { "1200": place } });
    await bench.until((state) => isFound("ansvar-uten-omrade", state) === false);
    bench.wizard.goTo("kontroll");
    const { report } = await bench.until((state) => state.report !== null && idle(state));
    expect(report?.problems.filter(({ code }) => code === "ansvar-uten-omrade")).toEqual([]);
  });
});

test.each([["Årsrapport", "Årsrapport.json"], ["a/b:c*?.json\u0000", "a-b-c-.json.json"], ["..", "mal.json"], ["   ", "mal.json"]])("the template %j becomes the file %s", (name, expected) => {
  expect(templateFileName(name)).toBe(expected);
});
