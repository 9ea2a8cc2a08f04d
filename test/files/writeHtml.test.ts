import { ore } from "../../src/amounts/ore";
import { tableHtml } from "../../src/files/tableHtml";
import { tableTabs } from "../../src/files/tableTabs";
import { writeHtml } from "../../src/files/writeHtml";
import { smallTable, tableRow } from "../support/smallTable";
import { elementsOf } from "../support/htmlElements";

const NBSP = "\u00a0";
const texts = (html: string, tag: string): readonly string[] => elementsOf(html, tag).map(({ text }) => text);

test("The caption has title and unit, the header row stands in thead, and each column says its side", () => {
  const html = tableHtml(smallTable());
  expect(texts(html, "caption")).toEqual(["Økonomisk oversikt – drift Beløp i 1000 kr"]);
  const [head = ""] = /<thead>.*<\/thead>/s.exec(html) ?? [];
  expect(elementsOf(head, "th").map(({ text, attributes }) => [text, attributes["align"], attributes["scope"]])).toEqual([
    ["Nr.", "left", "col"], ["Post", "left", "col"], ["Regnskap 2024", "right", "col"], ["Rev. bud. 2024", "right", "col"], ["Avvik", "right", "col"], ["Avvik i %", "right", "col"],
  ]);
});

test("Figures are written as in Norwegian, to the right by attribute and style alike, and do not break", () => {
  const html = tableHtml(smallTable());
  const figures = elementsOf(html, "td").filter(({ attributes }) => attributes["align"] === "right");
  expect(figures.slice(0, 4).map(({ text }) => text)).toEqual([`−1${NBSP}234${NBSP}569`, `−1${NBSP}234${NBSP}000`, "569", `0,0${NBSP}%`]);
  for (const { attributes } of figures) expect([attributes["style"]?.startsWith("text-align:right;white-space:nowrap"), "nowrap" in attributes]).toEqual([true, true]);
});

test("A heading spans the table, a sum is bold under a rule, a total over a double one", () => {
  const html = tableHtml(smallTable());
  expect(elementsOf(html, "th").find(({ text }) => text === "Driftsinntekter")?.attributes).toMatchObject({ scope: "rowgroup", colspan: "6" });
  const [, sum = ""] = html.split("\n").filter((line) => line.includes("Sum inntekter") || line.includes("Rammetilskudd"));
  expect(sum.match(/<b>/g)).toHaveLength(6);
  expect(sum).toContain("border-top");
  expect(html.split("\n").find((line) => line.includes("Netto driftsresultat"))).toContain("double");
});

test("Notes stand below the table; what it follows is not for who reads it", () => {
  expect(texts(tableHtml(smallTable()), "p")).toEqual(["Inntekter står med minus."]);
});

test("The language of the words is said, for screen readers and for spelling", () => {
  const { language, ...unsaid } = smallTable();
  expect(language).toBeUndefined();
  for (const said of ["nn", "en"] as const) {
    expect(tableHtml({ ...unsaid, language: said })).toContain(`<table lang="${said}"`);
    expect(writeHtml({ ...unsaid, language: said })).toContain(`<html lang="${said}"`);
  }
  expect(tableHtml(unsaid)).toContain('<table lang="nb"');
});

test("Words from a ledger are words, whatever they look like", () => {
  const hostile = `<script>alert("1")</script> & =1+1\u0000\nny linje`;
  const html = tableHtml(smallTable({ title: hostile, rows: [tableRow("line", "1", hostile, [100_000, 100_000])], notes: [hostile] }));
  expect(html).not.toContain("<script");
  expect(texts(html, "th")).toContain(`<script>alert("1")</script> & =1+1  ny linje`);
  expect(writeHtml(smallTable({ title: hostile }))).not.toContain("<script");
});

test("A table without line numbers has no column for them, and words beside figures stand to the left", () => {
  const table = smallTable({
    columns: [{ kind: "text", id: "forfall", header: "Forfall" }, { kind: "value", id: "saldo", header: "Saldo" }],
    rows: [{ ...tableRow("line", "", "Lån"), cells: [{ kind: "text", text: "2028-03-15" }, { kind: "amount", ore: ore(-123_400_000) }] }],
  });
  expect(elementsOf(tableHtml(table), "th").map(({ text, attributes }) => [text, attributes["align"]])).toEqual([["Post", "left"], ["Forfall", "left"], ["Saldo", "right"], ["Lån", "left"]]);
  expect(elementsOf(tableHtml(table), "td").map(({ text, attributes }) => [text, attributes["align"]])).toEqual([["2028-03-15", "left"], [`−1${NBSP}234`, "right"]]);
});

test("As text the same figures stand between tabs", () => {
  expect(tableTabs(smallTable()).split("\n").slice(0, 5)).toEqual([
    "Økonomisk oversikt – drift", "Beløp i 1000 kr", "Nr.\tPost\tRegnskap 2024\tRev. bud. 2024\tAvvik\tAvvik i %", "\tDriftsinntekter",
    `1\tRammetilskudd\t−1${NBSP}234${NBSP}569\t−1${NBSP}234${NBSP}000\t569\t0,0${NBSP}%`,
  ]);
  expect(tableTabs(smallTable({ rows: [tableRow("line", "1", "Skole\tnord\nsør", [100_000, 0])] })).split("\n")[3]).toMatch(/^1\tSkole nord sør\t1\t0\t−1/);
});

test("A file of its own is a whole document in UTF-8", () => {
  expect(writeHtml(smallTable())).toMatch(/^<!doctype html>\n<html lang="nb">\n<head><meta charset="utf-8"><title>Økonomisk oversikt – drift<\/title><\/head>\n<body>\n<table /);
});
