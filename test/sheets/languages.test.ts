import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

const NORWEGIAN = /\b(?:og|ikke|som|med|på|uten|fra|eller|regnskap|kontroll|kilde|rader|merknader|beløp)\b/i;
let report: Report;
let english: Report;
beforeAll(async () => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  report = buildReport(input);
  english = buildReport({ ...input, template: { ...input.template, language: "en" } });
});

test("The sheets of a report are in its language, but Grunnlag, and the links lead to them", () => {
  const { sheets } = toWorkbook(english, "formler", "2026-11-23T08:38:54.000Z");
  const visible = sheets.filter(({ visibility }) => visibility === undefined);
  expect(visible.map(({ name }) => name)).toEqual(expect.arrayContaining(["Front page", "Control", "Grunnlag"]));
  const own = visible.filter(({ name }) => name === "Front page" || name === "Control");
  const texts = own.flatMap(({ rows }) => rows.flat().flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
  expect(texts.filter((text) => NORWEGIAN.test(text.replace(/«[^»]*»/g, "")))).toEqual([]);
  const formulas = own.flatMap(({ rows }) => rows.flat().flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter((formula) => /AVVIK|AVRUNDING|'?Kontroll'?!|Forside/.test(formula))).toEqual([]);
  expect(formulas).toEqual(expect.arrayContaining([expect.stringMatching(/COUNTIF\('Control'!.*"DEVIATION"\)/)]));
});

test("What the sheets look up in Grunnlag is the same in every language", () => {
  const looked = (of: Report): readonly string[] =>
    toWorkbook(of, "formler").sheets.flatMap(({ rows }) => rows.flat().flatMap(({ formula = "" }) => formula.match(/SUMIFS\([^()]*\)/g) ?? []));
  expect(looked(report).length).toBeGreaterThan(1000);
  expect(looked(english)).toEqual(looked(report));
});

test("A status follows its formula in the report's language", () => {
  const status = english.tables.find(({ id }) => id === "maaltall")?.rows.flatMap(({ own }) => {
    const formula = own?.["status"];
    return formula?.is === "call" && formula.fn === "status" ? [formula.by.held] : [];
  });
  expect(status).toContain("The target is met");
});

test("The figures of a report are the same in every language", () => {
  expect(english.tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? "" : cell)))])).toEqual(report.tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.map((cell) => (cell.kind === "text" ? "" : cell)))]));
});
