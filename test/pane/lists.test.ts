import { say } from "../../src/pane/texts/text";
import { readdirSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { tableChoices } from "../../src/pane/state/tableOrder";
import { givenLists } from "../../src/pane/state/sourcesOf";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { SAMPLE } from "../support/sample";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, sampleFile, wizardBench, type WizardBench } from "./wizardBench";
import { nb } from "../support/nb";

const LEDGER = csvFile("hovedbok.csv", LEDGER_LINES);
const ORGANISATION = csvFile("organisasjon.csv", ORGANISATION_LINES);
const FOND_LINES = ["Kapittel;Fond;Saldo 01.01.2024;Avsetning;Bruk;Saldo 31.12.2024", "56;Formålsfond;1000,00;250,50;-100,00;1150,50", "51;Gavefond;10,00;0;0;10,00"] as const;
const FOND = csvFile("fond.csv", FOND_LINES);

const PEOPLE_AND_SERVICES = ["sykefravaer", "arsverk", "kostra-nokkeltall", "befolkning", "likestilling-lonn", "likestilling-deltid", "afp", "turnover"];

let host: MemoryHost;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  bench = wizardBench(host);
});

async function added(...files: readonly File[]): Promise<WizardState> {
  bench.wizard.addFiles(files);
  return bench.until(inspected);
}

/** The sources read for 2024. */
async function read(...files: readonly File[]): Promise<WizardState> {
  await added(...files);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.wizard.goTo("kolonner");
  return bench.until((state) => state.material !== null && idle(state));
}

const codes = (state: WizardState): readonly string[] => Object.values(state.material?.lists ?? {}).flatMap(({ problems }) => problems.map(({ code }) => code));

describe("a file of the sample year is taken for what it holds", () => {
  const lists: Readonly<Record<string, string>> = { "fond.csv": "fond", "lan.csv": "lan", "anleggsmidler.csv": "anleggsmidler", "premieavvik.csv": "premieavvik", "pensjon.csv": "pensjon", "prosjekter.csv": "prosjekter", ...Object.fromEntries(PEOPLE_AND_SERVICES.map((id) => [`${id}.csv`, id])) };

  test.each(readdirSync(SAMPLE).filter((name) => name.endsWith(".csv")))("%s", async (name) => {
    const [source] = (await added(sampleFile(name))).sources;
    expect(source?.purpose === "liste").toBe(name in lists);
    expect(source?.content.kind === "listing").toBe(name in lists);
  });
});

describe("a source of a small list", () => {
  test("is named by the list's own title, whatever the file is called", async () => {
    const [source] = (await added(csvFile("uttrekk (3).csv", FOND_LINES))).sources;
    expect(source).toMatchObject({ purpose: "liste", content: { kind: "listing", titles: ["Fond"] } });
  });

  test("can be sheets of a workbook, each a list, with a sheet of notes between", async () => {
    const sheet = (name: string, lines: readonly string[]) => ({ name, rows: lines.map((line) => line.split(";")) });
    const bytes = await writeXlsx({ sheets: [sheet("Fond", FOND_LINES), sheet("Les meg", ["Hei"]), sheet("Pensjon", ["Post;Beløp", "Årets opptjening;100", "Rentekostnad;10"])] });
    const state = await read(LEDGER, ORGANISATION, new File([new Uint8Array(bytes)], "lister.xlsx"));
    expect(state.sources[2]?.content).toEqual({ kind: "listing", titles: ["Fond", "Pensjon"] });
    expect(givenLists(state).map(({ input }) => input)).toEqual(["fond", "pensjon"]);
  });

  test("can be the active sheet", async () => {
    await added(LEDGER, ORGANISATION);
    host.write({ sheet: "Ark1", row: 0, column: 0, rows: 2, columns: 6 }, [["Kapittel", "Fond", "Saldo 01.01.2024", "Avsetning", "Bruk", "Saldo 31.12.2024"], ["'56", "Formålsfond", 1000, 250.5, -100, 1150.5]]);
    bench.wizard.addFromWorkbook();
    await bench.until((state) => state.sources.length === 3 && inspected(state) && idle(state));
    const state = await read();
    expect(state.sources[2]).toMatchObject({ name: "Ark1", size: null, purpose: "liste" });
    expect(givenLists(state)[0]?.rows).toHaveLength(1);
  });

  test("is no ledger: it cannot be the only source", async () => {
    await added(FOND);
    bench.wizard.goTo("kolonner");
    expect(bench.store.state()).toMatchObject({ step: "oversikt", failures: { kilde: { nb: expect.stringContaining("Ingen av kildene har regnskapstall") as string } } });
  });

  test("can be taken for a ledger and for a list again", async () => {
    const [source] = (await added(FOND)).sources;
    bench.wizard.choosePurpose(source?.id ?? "", "regnskap");
    expect((await bench.until(inspected)).sources[0]).toMatchObject({ purpose: "regnskap", content: { kind: "ledger" } });
    bench.wizard.choosePurpose(source?.id ?? "", "liste");
    expect((await bench.until(inspected)).sources[0]?.content).toEqual({ kind: "listing", titles: ["Fond"] });
  });

  test("that is none is told which lists there are", async () => {
    const [source] = (await added(LEDGER)).sources;
    bench.wizard.choosePurpose(source?.id ?? "", "liste");
    expect((await bench.until(inspected)).sources[0]?.content).toMatchObject({ kind: "unreadable", message: { nb: expect.stringContaining("vedtatte disposisjoner") as string } });
  });
});

describe("reading a list", () => {
  test("gives its rows for the year of the report", async () => {
    const state = await read(LEDGER, ORGANISATION, FOND);
    expect(givenLists(state)).toMatchObject([{ input: "fond", name: "fond.csv", rows: [{ row: 2 }, { row: 3 }] }]);
    expect(codes(state)).toEqual([]);
  });

  test("of another year says which columns are missing", async () => {
    const state = await read(LEDGER, ORGANISATION, csvFile("fond.csv", FOND_LINES.map((line) => line.replaceAll("2024", "2022"))));
    expect(state.sources[2]?.purpose).toBe("liste");
    expect(codes(state)).toEqual(["liste-kolonne-mangler"]);
    expect(nb(Object.values(state.material?.lists ?? {})[0]?.problems[0]?.message ?? "")).toContain("Saldo 01.01.2024");
  });

  test("without one of its columns is still known for what it is", async () => {
    const state = await read(LEDGER, ORGANISATION, csvFile("fond.csv", FOND_LINES.map((line) => line.split(";").filter((_, column) => column !== 4).join(";"))));
    expect(state.sources[2]?.content).toEqual({ kind: "listing", titles: ["Fond"] });
    expect(codes(state)).toEqual(["liste-kolonne-mangler"]);
  });

  test("that stands in two sources uses the first and says so", async () => {
    const state = await read(LEDGER, ORGANISATION, FOND, csvFile("fond kopi.csv", FOND_LINES));
    expect(state.material?.problems.map(({ code }) => code)).toEqual(["liste-to-filer"]);
  });

  test("with an unreadable amount has its problem in the report, and bars the building", async () => {
    await read(LEDGER, ORGANISATION, csvFile("fond.csv", [...FOND_LINES, "55;Startlån;mye;0;0;0"]));
    bench.wizard.goTo("kontroll");
    const state = await bench.until((after) => after.report !== null && idle(after));
    expect(state.report?.problems).toContainEqual(expect.objectContaining({ code: "liste-belop-uleselig", severity: "error" }));
    bench.wizard.goTo("oversikt");
    bench.wizard.build(false);
    expect(say((await bench.until((after) => after.failures.bygg !== undefined)).failures.bygg ?? "")).toContain("Bygg likevel");
  });
});

describe("the tables made of lists", () => {
  const choices = (state: WizardState) => tableChoices(state.template, givenLists(state));
  const choice = (state: WizardState, table: string) => choices(state).find(({ id }) => id === table);

  test("are in when their list is there, and lack it otherwise", async () => {
    const state = await read(LEDGER, ORGANISATION, FOND);
    expect(choice(state, "note-fond")).toMatchObject({ included: true, lacksList: false });
    expect(choice(state, "note-pensjon")).toMatchObject({ included: false, lacksList: true });
    expect(choice(state, "note-minimumsavdrag")).toMatchObject({ included: false, lacksList: true });
  });

  test("that take two lists wait for both", async () => {
    const state = await read(LEDGER, ORGANISATION, sampleFile("lan.csv"), sampleFile("anleggsmidler.csv"));
    expect(choice(state, "note-minimumsavdrag")).toMatchObject({ included: true, lacksList: false });
  });

  test("can be taken out and put back where they stood, and are then computed", async () => {
    const before = await read(LEDGER, ORGANISATION, FOND);
    bench.store.dispatch({ kind: "tableToggled", table: "note-fond", included: false });
    expect(choice(bench.store.state(), "note-fond")).toMatchObject({ included: false, lacksList: false });
    bench.store.dispatch({ kind: "tableToggled", table: "note-fond", included: true });
    expect(choices(bench.store.state()).map(({ id }) => id)).toEqual(choices(before).map(({ id }) => id));
    bench.wizard.goTo("kontroll");
    const { report } = await bench.until((after) => after.report !== null && idle(after));
    expect(report?.tables.map(({ id }) => id)).toContain("note-fond");
  });

  test("that the template names without their list stay, marked, so that they can be taken out", async () => {
    await read(LEDGER, ORGANISATION, FOND);
    bench.store.dispatch({ kind: "tableToggled", table: "5-6", included: false });
    bench.store.dispatch({ kind: "sourceRemoved", id: bench.store.state().sources[2]?.id ?? "" });
    const state = await read();
    expect(choice(state, "note-fond")).toMatchObject({ included: true, lacksList: true });
  });
});

test("The lists about people and services put their tables among those that can be made", async () => {
  const state = await read(LEDGER, ORGANISATION, ...PEOPLE_AND_SERVICES.map((id) => sampleFile(`${id}.csv`)));
  expect(codes(state)).toEqual([]);
  const possible = tableChoices(state.template, givenLists(state)).filter(({ included, lacksList }) => included && !lacksList);
  expect(possible.map(({ id }) => id).filter((id) => PEOPLE_AND_SERVICES.includes(id))).toEqual(PEOPLE_AND_SERVICES);
  expect(possible.filter(({ perOmrade }) => perOmrade).map(({ id }) => id)).toEqual(expect.arrayContaining(["sykefravaer", "arsverk", "kostra-nokkeltall"]));
});
