import fc from "fast-check";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { migratedProblem } from "../../src/report/template/migratedProblem";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import { nb } from "../support/nb";

const faultsOf = (changes: object): readonly string[] => {
  const parsed = parseTemplate(JSON.stringify({ ...defaultTemplate(), ...changes }));
  return "faults" in parsed ? parsed.faults.map(nb) : [];
};

const templateOf = (text: string) => {
  const parsed = parseTemplate(text);
  return "faults" in parsed ? parsed.faults : parsed.template;
};

test("The default template is without faults, also with a byte order mark before it", () => {
  expect(templateOf(JSON.stringify(defaultTemplate()))).toEqual(defaultTemplate());
  expect(templateOf(`\uFEFF${JSON.stringify(defaultTemplate())}`)).toEqual(defaultTemplate());
});

test("Text that is no JSON, and fields that are missing, unknown or wrong, are named in Norwegian", () => {
  expect(parseTemplate("{\"version\": 1,")).toEqual({ faults: ["filen er ikke gyldig JSON. Kontroller komma, klammer og anførselstegn."] });
  expect(faultsOf({ unit: "hundre", fortegn: "raa", name: "", tables: "5-6", terskel: { belop: -1, prosent: "2" } })).toEqual([
    "name: kan ikke være tom.",
    "unit: må være kroner, tusen, mill.",
    "tables: mangler, eller er ikke en liste.",
    "terskel.belop: kan ikke være mindre enn 0.",
    "terskel.prosent: mangler, eller er ikke et tall.",
    "malen: fortegn er ikke blant feltene.",
  ]);
});

test.each([
  [{ tables: ["5-66"] }, /^tables: tabellen «5-66» finnes ikke\. Tabellene er .*5-4-1, /],
  [{ tables: ["5-6", "5-6"] }, /^tables: tabellen «5-6» står to ganger/],
  [{ columns: { "5-77": ["regnskap"] } }, /^columns: tabellen «5-77» finnes ikke/],
  [{ tabellutvalg: [{ navn: "Vårt", tabeller: ["5-6"] }, { navn: "Vårt", tabeller: ["5-8"] }] }, /^tabellutvalg: utvalget «Vårt» står to ganger/],
  [{ tabellutvalg: [{ navn: "Vårt", tabeller: ["finans-lan", "5-99"] }] }, /^tabellutvalg: tabellen «5-99» i «Vårt» finnes ikke i noen rapport/],
  [{ columns: { "5-6": ["regnskap", "regnskap"] } }, /^columns: en kolonne i «5-6» står to ganger/],
  [{ labels: { "5-6": { loenn: "Lønn" } } }, /^labels: «5-6» har ingen linje «loenn»\. Linjene er .*lonn/],
  [{ lineRules: { "5-4-1": [{ line: "sumBevilgning", postings: [{ art: ["810"] }] }] } }, /^lineRules: «5-4-1» har ingen linje «sumBevilgning» som kan ta føringer\. Linjene er .*sumBevilgninger/],
  [{ lineRules: { "5-4-1": [{ line: "bruttoDriftsresultat", postings: [{ art: ["810"] }] }] } }, /«bruttoDriftsresultat» som kan ta føringer/],
  [{ lineRules: { "5-4": [] } }, /^lineRules: «5-4» har ingen linjer med egne føringer\. Regler kan stå på 5-4-1, /],
  [{ artOverrides: { "791": "abc" } }, /^artOverrides: art 791 skal leses som «abc», som ikke er en KOSTRA-art/],
  [{ gjenkjenning: [{ navn: "hovedbok.csv", formaal: "regnskap", kolonner: [{ overskrift: "konto", rolle: "konto" }, { overskrift: "kto", rolle: "konto" }] }] }, /^gjenkjenning: to kolonner i «hovedbok.csv» er husket som konto/],
])("What the template names must exist: %j", (changes, message) => {
  const faults = faultsOf(changes);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(message);
});

test("An område's or an enhet's row can have a label: which ones there are, the organisation says", () => {
  expect(faultsOf({ labels: { "resultat-per-tjenesteomraade": { "omrade-oppvekst": "Oppvekst og kultur" } } })).toEqual([]);
});

describe("versions", () => {
  const NEW_IN_2 = ["terskel", "stil", "organisasjon", "gjenkjenning"];
  const version1 = { ...Object.fromEntries(Object.entries(defaultTemplate()).filter(([field]) => !NEW_IN_2.includes(field))), version: 1, unit: "kroner" };

  test("A template of version 1 is brought up to this version, keeps what it said, and says where it came from", () => {
    const parsed = parseTemplate(JSON.stringify(version1));
    expect(parsed).toEqual({ template: { ...defaultTemplate(), unit: "kroner" }, migratedFrom: 1 });
    expect("template" in parsed && migratedProblem(parsed)).toMatchObject([{ code: "mal-eldre-versjon", severity: "info", message: expect.objectContaining({ nb: expect.stringContaining("«Årsrapport» var i versjon 1") as string }) as unknown }]);
  });

  test("has its tables by the names they have now", () => {
    const parsed = parseTemplate(JSON.stringify({ ...version1, tables: ["5-6", "investeringsprosjekter"] }));
    expect("template" in parsed && parsed.template.tables).toEqual(["5-6", "investeringsoversikt"]);
  });

  test("A template of this version says nothing", () => {
    const parsed = parseTemplate(JSON.stringify(defaultTemplate()));
    expect("template" in parsed && migratedProblem(parsed)).toEqual([]);
  });

  test.each([
    [99, /^malen har versjon 99, og dette tillegget kjenner bare til og med versjon 2\. Oppdater Tertial/],
    [0, /^version: mangler, eller er ikke et versjonsnummer/],
    [1.5, /^version: mangler/],
    ["1", /^version: mangler/],
    [null, /^version: mangler/],
  ])("Version %j is refused with what to do, whatever else the template holds", (version, message) => {
    const faults = faultsOf({ version, noeNytt: { dypt: [1] } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});

describe("hostile text", () => {
  const json = JSON.stringify(defaultTemplate());
  const first = (text: string): string => {
    const parsed = parseTemplate(text);
    return "faults" in parsed ? nb(parsed.faults[0] ?? "") : "godtatt";
  };

  test.each([
    ["nested arrays", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, /nivåer inni hverandre|gyldig JSON/],
    ["nested objects in a field", json.replace('"columns":{}', `"columns":${'{"5-6":'.repeat(50)}1${"}".repeat(50)}`), /mer enn 20 nivåer/],
    ["__proto__ as a field", `{"__proto__":{"unit":"kroner"},${json.slice(1)}`, /^feltet «__proto__» er ikke tillatt/],
    ["__proto__ inside, written with an escape", json.replace('"artOverrides":{}', '"artOverrides":{"__pro\\u0074o__":"800"}'), /^feltet «__proto__» er ikke tillatt/],
    ["a field given twice", json.replace('"unit":"tusen"', '"unit":"tusen","unit":"kroner"'), /^feltet «unit» står to ganger/],
    ["a megabyte too much", `${json}${" ".repeat(1_000_001)}`, /^filen er på \d+ tegn/],
    ["fifty thousand fields", json.replace('"artOverrides":{}', `"artOverrides":{${Array.from({ length: 60_000 }, (_, art) => `"${art}":"1"`).join(",")}}`), /mer enn 50000 felt/],
    ["a list", "[]", /^malen: mangler, eller er ikke et objekt/],
    ["null", "null", /^malen: mangler, eller er ikke et objekt/],
    ["a text", '"mal"', /^malen: mangler, eller er ikke et objekt/],
    ["nothing", "", /filen er tom/],
    ["a number too large", json.replace('"belop":1000000', '"belop":1e999'), /^terskel\.belop/],
    ["a whole table list", json.replace('"tables":[]', `"tables":[${Array.from({ length: 100_000 }, () => '"5-6"').join(",")}]`), /^tables: er for lang; høyst 500/],
  ])("%s is refused in words", (_, text, message) => {
    expect(first(text)).toMatch(message);
    expect(({} as Record<string, unknown>)["unit"]).toBeUndefined();
  });

  test("Many faults are cut to the first twenty", () => {
    const faults = faultsOf({ artOverrides: Object.fromEntries(Array.from({ length: 1000 }, (_, art) => [`${art}`, "abc"])) });
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe("… og 980 feil til.");
  });

  test("No text makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(parseTemplate(text)).toBeDefined(); }));
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(faultsOf({ tables: value, labels: value, organisasjon: value, gjenkjenning: value, lineRules: value })).toBeDefined(); }));
  });
});
