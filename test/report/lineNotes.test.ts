import { buildReport } from "../../src/report/buildReport";
import { lineNotes } from "../../src/report/lineNotes";
import { LINES_OF_NOTES, NOTER } from "../../src/report/noter";
import { allTables } from "../../src/report/catalogue";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Template } from "../../src/report/template/template";
import { templateDifferences } from "../../src/report/template/templateDifferences";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { DEFINITIONS } from "../../src/law/tables/all";
import { nb } from "../support/nb";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

const AS_USUAL = defaultTemplate().noter;
const ALL = new Set(Object.values(NOTER).flatMap(({ tables }) => tables));

test("Every line a note explains is a line of its table, or two shown as one; and every table of a note is in the catalogue", () => {
  const unknown = Object.entries(LINES_OF_NOTES).flatMap(([table, notes]) => {
    const ids = DEFINITIONS.find(({ id }) => id === table)?.lines.map(({ id }) => id) ?? [];
    return Object.values(notes).flat().filter((line) => !ids.includes(line) && !ids.includes(line.replace("netto", "avsetning"))).map((line) => `${table} ${line}`);
  });
  expect(unknown).toEqual([]);
  expect([...ALL].filter((id) => !allTables("aarsrapport").some((table) => table.id === id))).toEqual([]);
});

test("A line has its notes' numbers in order, those of the municipality, and only of notes the report has", () => {
  expect(lineNotes("5-8", AS_USUAL, ALL).get("utlan")).toBe("5");
  expect(lineNotes("5-8", AS_USUAL, new Set(["note-fond"]))).toEqual(new Map([["disposisjonsfond", "9"], ["bundneDriftsfond", "9"], ["ubundetInvesteringsfond", "9"], ["bundneInvesteringsfond", "9"]]));
  const own = { nummer: { lan: "12", fond: "" }, linjer: { "5-6": { avdrag: ["lan", "driftsmidler"], renteutgifter: [] } } } satisfies Template["noter"];
  const notes = lineNotes("5-6", own, ALL);
  expect([notes.get("avdrag"), notes.get("renteutgifter"), notes.get("brukBundne"), notes.get("avskrivninger")]).toEqual(["3, 12", undefined, undefined, "3"]);
});

test("The column stands in the table and the workbook as words, and is left out where no line has a note", async () => {
  const { template, ...input } = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
  const columns: Template["columns"] = { "5-6": ["note", "regnskap", "revidertBudsjett", "opprinneligBudsjett", "regnskapIFjor"], "generelle-driftsinntekter": ["note", "regnskap"] };
  const report = buildReport({ ...input, template: { ...template, columns } });
  const table = report.tables.find(({ id }) => id === "5-6");
  expect(table?.columns.map(({ id }) => id)).toEqual(["note", "regnskap", "revidertBudsjett", "opprinneligBudsjett"]);
  expect(table?.rows.flatMap(({ id, cells: [note] }) => (note?.kind === "text" ? [[id, note.text]] : []))).toEqual([
    ["sosialeUtgifter", "7"], ["avskrivninger", "3"], ["renteutgifter", "6"], ["avdrag", "6"], ["motpostAvskrivninger", "3"],
    ["overforingTilInvestering", "15"], ["avsetningBundne", "9"], ["brukBundne", "9"], ["avsetningDisposisjonsfond", "9"], ["brukDisposisjonsfond", "9"],
    ["dekningMerforbruk", "15"], ["sumDisponeringer", "15"], ["fremfort", "15"],
  ]);
  expect(report.tables.find(({ id }) => id === "generelle-driftsinntekter")?.columns.map(({ id }) => id)).toEqual(["regnskap"]);
  const cell = toWorkbook(report, "formler").sheets.find(({ name }) => name === "§ 5-6")?.rows.find((row) => row[1]?.value === "Avdrag på lån")?.[2];
  expect([cell?.value, cell?.formula]).toEqual(["6", undefined]);
});

test("A template that moves a line it does not have to a note is refused, and what differs is said in words", () => {
  const mine = defaultTemplate();
  const faulty = parseTemplate(JSON.stringify({ ...mine, noter: { nummer: {}, linjer: { "5-6": { avdragg: ["lan"] }, "5-66": {} } } }));
  expect("faults" in faulty ? faulty.faults.map(nb) : []).toEqual([expect.stringContaining("noter: «5-6» har ingen linje «avdragg»."), "noter: tabellen «5-66» finnes ikke."]);
  const theirs: Template = { ...mine, noter: { nummer: { pensjon: "12", fond: "" }, linjer: { "5-6": { avdrag: [] } } } };
  expect(templateDifferences(mine, theirs)).toEqual([
    { field: "Noter", text: "Pensjon: nr. 7 → nr. 12" },
    { field: "Noter", text: "Fond: nr. 9 → utelatt" },
    { field: "Noter", text: "Økonomisk oversikt drift etter § 5-6, Avdrag på lån: som vanlig → ingen note" },
  ]);
});
