import { isFault } from "../../../src/source/ssb/fault";
import { readDataset, type Cube } from "../../../src/source/ssb/readDataset";
import { nb } from "../../support/nb";

const DIMENSIONS = {
  KOKkommuneregion0000: { label: "region", category: { index: { "3224": 1, EAK: 0 }, label: { "3224": "Rælingen", EAK: "Landet" } }, extension: { elimination: false } },
  ContentsCode: { label: "statistikkvariabel", category: { label: { KOSx: "Andel (prosent)" }, unit: { KOSx: { base: "prosent", decimals: 1 } } } },
  Tid: { label: "år", category: { index: ["2023", "2024"] }, extension: { elimination: true } },
};
const DATASET = {
  version: "2.0", class: "dataset", label: "99999: Prøve", updated: "2025-06-16T06:00:00Z",
  id: ["KOKkommuneregion0000", "ContentsCode", "Tid"], size: [2, 1, 2],
  role: { time: ["Tid"], geo: ["KOKkommuneregion0000"], metric: ["ContentsCode"] },
  dimension: DIMENSIONS, value: [1.5, null, 3, 100] as unknown, status: { "1": ":" } as unknown,
};

const read = (change: object = {}): Cube => {
  const cube = readDataset(JSON.stringify({ ...DATASET, ...change }), "99999");
  if (isFault(cube)) throw new Error(nb(cube.message));
  return cube;
};
const messageOf = (text: string): string => {
  const cube = readDataset(text, "99999");
  return isFault(cube) ? nb(cube.message) : "";
};
const cellsOf = (cube: Cube): readonly unknown[] => [0, 1, 2, 3].map((place) => { const { value, status } = cube.cell(place); return `${value ?? "–"}${status}`; });

test("variables have their codes in the order of the cells, with texts, units, decimals and roles", () => {
  const [region, metric, time] = read().variables;
  expect(region).toMatchObject({ role: "region", canBeLeftOut: false, categories: [{ code: "EAK", label: "Landet" }, { code: "3224", label: "Rælingen" }] });
  expect(metric).toMatchObject({ role: "statistikk", categories: [{ code: "KOSx", unit: "prosent", decimals: 1 }] });
  expect(time).toMatchObject({ role: "tid", canBeLeftOut: true, categories: [{ code: "2023", label: "2023", decimals: null }, { code: "2024" }] });
});

test.each([
  ["a list of figures and signs by place", {}, ["1.5", "–:", "3", "100"]],
  ["figures by place", { value: { "0": 1.5, "3": 100 }, status: { "1": ":", "2": ".." } }, ["1.5", "–:", "–..", "100"]],
  ["signs in a list", { status: [null, ".", null, "*"] }, ["1.5", "–.", "3", "100*"]],
  ["one sign for all", { value: [null, null, null, null], status: ".." }, ["–..", "–..", "–..", "–.."]],
  ["no signs", { status: undefined }, ["1.5", "–", "3", "100"]],
])("reads %s", (_, change, expected) => {
  expect(cellsOf(read(change))).toEqual(expected);
});

test("metadata have no values", () => {
  for (const value of [null, [], undefined]) expect(read({ value }).hasValues).toBe(false);
  expect(read().hasValues).toBe(true);
});

test("only the notes that must be shown are kept", () => {
  expect(read({ note: ["En", "To"], extension: { noteMandatory: { "1": true, "0": false } } }).notes).toEqual(["To"]);
});

test.each([
  ["a cut answer", JSON.stringify(DATASET).slice(0, 300), "avkortet"],
  ["a page of a wall on the way", "<html>Logg inn</html>", "ikke JSON"],
  ["another class", JSON.stringify({ ...DATASET, class: "collection" }), "ikke json-stat2 (class)"],
  ["too few figures", JSON.stringify({ ...DATASET, value: [1, 2] }), "ett tall for hver av de 4 cellene"],
  ["a place that is not there", JSON.stringify({ ...DATASET, value: { "4": 1 } }), "ett tall for hver av de 4 cellene"],
  ["figures as text", JSON.stringify({ ...DATASET, value: ["1,5", 2, 3, 4] }), "ikke json-stat2 (value)"],
  ["another size", JSON.stringify({ ...DATASET, size: [2, 1, 3] }), "dimensjonene stemmer ikke"],
  ["a dimension that is not there", JSON.stringify({ ...DATASET, id: ["Region", "ContentsCode", "Tid"] }), "dimensjonene stemmer ikke"],
  ["two codes in one place", JSON.stringify({ ...DATASET, dimension: { ...DIMENSIONS, Tid: { category: { index: { "2023": 0, "2024": 0 } } } } }), "dimensjonene stemmer ikke"],
])("%s is a fault that names the table", (_, text, message) => {
  expect(messageOf(text)).toContain(message);
  expect(messageOf(text)).toContain("tabell 99999");
});

test("dimensions and codes may be called what every object answers to", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  const dataset = JSON.stringify({ ...DATASET, id: names, size: [1, 2, 1, 1], role: {}, dimension: {}, value: [7, 8] }).replace('"dimension":{}', `"dimension":{${names.map((name) => `"${name}":{"category":{"index":{${name === "__proto__" ? '"__proto__":1,"constructor":0' : '"valueOf":0'}},"label":{"__proto__":"to"}}}`).join(",")}}`);
  const cube = readDataset(dataset, "99999");
  expect(isFault(cube) ? cube.message : cube.variables.map(({ id, categories }) => [id, ...categories.map(({ code, label }) => `${code} ${label}`)])).toEqual([
    ["constructor", "valueOf valueOf"], ["__proto__", "constructor constructor", "__proto__ to"], ["toString", "valueOf valueOf"], ["hasOwnProperty", "valueOf valueOf"],
  ]);
  expect(messageOf('{"version":"2.0","class":"dataset","id":["constructor"],"size":[0],"dimension":{}}')).toContain("kan ikke leses: dimensjonene stemmer ikke med størrelsene");
});
