import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { standardTables } from "../../src/report/catalogue";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { ORGANISATION, smallLedger, smallReport } from "../support/smallLedger";
import { readLines } from "./lists/smallLists";
import { nb } from "../support/nb";

test("Without lists the notes that need them are left out, and only a template that names one is told", () => {
  expect(smallReport().tables.map(({ id }) => id).filter((id) => id.startsWith("note-laan"))).toEqual([]);
  expect(smallReport().problems.map(({ code }) => code)).not.toContain("tabell-uten-liste");
  const named = smallReport({ tables: ["5-6", "note-fond", "note-minimumsavdrag"] });
  expect(named.tables.map(({ id }) => id)).toEqual(["5-6"]);
  expect(named.problems.filter(({ code }) => code === "tabell-uten-liste").map(({ severity, where }) => [severity, where?.table])).toEqual([["info", "note-fond"], ["info", "note-minimumsavdrag"]]);
});

test("Tables come in the template's order, wherever their figures are from", async () => {
  const { listing } = await readLines("kapittel;fond;IB;avsetning;bruk", "56;A;1;0;0");
  const template = { ...defaultTemplate(), tables: ["note-fond", "5-6", "5-9-drift", "5-4-1"] };
  const report = buildReport({ ledger: smallLedger(), organisation: ORGANISATION, template, controls: [], problems: [], listings: listing ? [listing] : [] });
  expect(report.tables.map(({ id }) => id)).toEqual(["note-fond", "5-6", "5-9-drift", "5-4-1"]);
});

test("A table without the figures it needs is left out, and the report says which and what to do", () => {
  const problems = smallReport().problems.filter(({ code }) => code === "tabell-uten-tall");
  expect(problems.map(({ where }) => where?.table)).toEqual(["note-arbeidskapital", "note-kapitalkonto"]);
  expect(nb(problems[0]?.message ?? "")).toContain("kildene har ikke inngående balanse");
});

test("The sample year with its lists has every table of the catalogue", async () => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  const report = buildReport(input);
  const made = new Set(report.tables.map(({ id }) => id.replace(/^(status-okonomi|kostra-nokkeltall)-.*/, "$1")));
  expect(standardTables("aarsrapport", input.listings ?? []).map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
});
