import { defaultTemplate } from "../../src/report/defaultTemplate";
import { parseTemplate } from "../../src/report/parseTemplate";

const faultsOf = (changes: object): readonly string[] => {
  const parsed = parseTemplate(JSON.stringify({ ...defaultTemplate(), ...changes }));
  return "faults" in parsed ? parsed.faults : [];
};

test("The default template is without faults, also with a byte order mark before it", () => {
  expect(parseTemplate(JSON.stringify(defaultTemplate()))).toEqual(defaultTemplate());
  expect(parseTemplate(`\uFEFF${JSON.stringify(defaultTemplate())}`)).toEqual(defaultTemplate());
});

test("Text that is no JSON, and fields that are missing, unknown or wrong, are named in Norwegian", () => {
  expect(parseTemplate("{\"version\": 1,")).toEqual({ faults: ["filen er ikke gyldig JSON. Kontroller komma, klammer og anførselstegn."] });
  expect(faultsOf({ unit: "hundre", fortegn: "raa", name: "", tables: "5-6" })).toEqual([
    "name: kan ikke være tom.",
    "unit: må være kroner, tusen, mill.",
    "tables: mangler, eller er ikke en liste.",
    "malen: fortegn er ikke blant feltene.",
  ]);
});

test.each([
  [{ tables: ["5-66"] }, /^tables: tabellen «5-66» finnes ikke\. Tabellene er .*5-4-1, /],
  [{ tables: ["5-6", "5-6"] }, /^tables: tabellen «5-6» står to ganger/],
  [{ columns: { "5-7": ["regnskap"] } }, /^columns: tabellen «5-7» finnes ikke/],
  [{ columns: { "5-6": ["regnskap", "regnskap"] } }, /^columns: en kolonne i «5-6» står to ganger/],
  [{ labels: { "5-6": { loenn: "Lønn" } } }, /^labels: «5-6» har ingen linje «loenn»\. Linjene er .*lonn/],
  [{ lineRules: { "5-4-1": [{ line: "sumBevilgning", postings: [{ art: ["810"] }] }] } }, /^lineRules: «5-4-1» har ingen linje «sumBevilgning» som kan ta føringer\. Linjene er .*sumBevilgninger/],
  [{ lineRules: { "5-4-1": [{ line: "bruttoDriftsresultat", postings: [{ art: ["810"] }] }] } }, /«bruttoDriftsresultat» som kan ta føringer/],
  [{ lineRules: { "5-4": [] } }, /^lineRules: «5-4» har ingen linjer med egne føringer\. Regler kan stå på 5-4-1, /],
  [{ artOverrides: { "791": "abc" } }, /^artOverrides: art 791 skal leses som «abc», som ikke er en KOSTRA-art/],
])("What the template names must exist: %j", (changes, message) => {
  const faults = faultsOf(changes);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(message);
});

test("An område's or an enhet's row can have a label: which ones there are, the organisation says", () => {
  expect(faultsOf({ labels: { "resultat-per-tjenesteomraade": { "omrade-oppvekst": "Oppvekst og kultur" } } })).toEqual([]);
});
