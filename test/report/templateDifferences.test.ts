import { CHOICES } from "../../src/report/template/choices/all";
import { LINE_FOUR } from "../../src/report/template/choices/lineRules";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { FIELD_TEXT } from "../../src/report/template/differences/texts";
import { Template } from "../../src/report/template/template";
import { templateDifferences } from "../../src/report/template/templateDifferences";
import { translate, type Language } from "../../src/texts/translate";
import { nb } from "../support/nb";

const MINE = defaultTemplate();
const differences = (change: Partial<Template>, language: Language = "nb"): readonly string[] =>
  templateDifferences(MINE, { ...MINE, ...change }).map(({ field, text }) => `${translate(field, language)}: ${translate(text, language)}`);

test("Equal templates have no differences, whatever the order of their fields", () => {
  expect(templateDifferences(MINE, Object.fromEntries(Object.entries(MINE).reverse()) as Template)).toEqual([]);
});

test("Every field of the format has a name for people", () => {
  expect(Object.keys(Template.shape).filter((field) => field !== "version" && FIELD_TEXT[field] === undefined && !(field in CHOICES))).toEqual([]);
});

test.each<[Partial<Template>, readonly string[]]>([
  [{ unit: "kroner" }, ["Beløp i: 1000 kr → kroner"]],
  [{ report: "tertial1" }, ["Rapport: Årsrapport → Tertialrapport 1"]],
  [{ signProfile: "inntekterPositive", zeroBudget: "na" }, ["Fortegn: som i regnskapet → inntekter positive", "Avvik i % når budsjettet er 0: blankt → ikke beregnet (n.a.)"]],
  [{ tables: ["5-6", "5-8"] }, [expect.stringMatching(/^Tabeller: alle rapporten har → Økonomisk oversikt drift etter § 5-6, Balanseregnskapet etter § 5-8$/) as string]],
  [{ columns: { "5-6": ["regnskap", "avvikProsent"] } }, [expect.stringMatching(/^Kolonner: .*: som i oppstillingen → regnskap, avvik i %$/) as string]],
  [{ labels: { ...MINE.labels, "5-6": { ...MINE.labels["5-6"], utbytter: "Utbytter" } } }, [expect.stringMatching(/^Linjetekster: .*: «Utbytte» → «Utbytter»$/) as string]],
  [{ lineRules: { "5-4-1": LINE_FOUR.options.funksjon840Og850.rules } }, ["Egne regler for linjer: Bevilgningsoversikt drift etter § 5-4 første ledd, linje 4 Andre generelle driftsinntekter: art 810 på funksjon 840 → art 810 på funksjon 840, 850"]],
  [{ lineRules: { "5-4-1": [...LINE_FOUR.options.funksjon840.rules].reverse() } }, [expect.stringContaining("reglene prøves i en annen rekkefølge") as string]],
  [{ artOverrides: { "791": "790" } }, ["Arter: art 791: som den er → leses som 790"]],
  [{ fellesOmrader: [] }, ["Ikke tjenesteområder: Felles kommune → ingen"]],
  [{ terskel: { belop: 1_000_000, prosent: 2, kontroll: 500 } }, ["Avvik som forklares, fra: differanser i kontroller 1\u00a0000 kr → 500 kr"]],
  [{ terskel: { belop: 500_000, prosent: 1.5, kontroll: 1_000 } }, ["Avvik som forklares, fra: 1\u00a0000\u00a0000 kr og 2 % → 500\u00a0000 kr og 1,5 %"]],
  [{ prognose: { metode: "takt", perRad: { "5-6": { rammetilskudd: "profil" } } } }, ["Prognose: Budsjett + avvik hittil → Samme takt (periodisert)", expect.stringMatching(/^Prognose: .*, Rammetilskudd: som de andre → Fjorårets profil$/) as string]],
  [{ stil: "groenn" }, ["Farger: blå → grønn"]],
  [{ organisasjon: { enheter: { "21": { omrade: "Oppvekst" } }, ansvar: { "2110": { ansvarsnavn: "", enhet: "21", enhetsnavn: "21-Skole", omrade: "Oppvekst", selvkost: true } } } }, ["Organisasjon: enhet 21: som foreslått → Oppvekst", "Organisasjon: ansvar 2110: ikke i malen → 21-Skole, Oppvekst, selvkost"]],
  [{ tekstkontroll: [{ setning: "skol had merforbruk", tall: "3,7 mill.", riktig: "7,3 mill.", kilde: "5-6/lonn/avvik", grunn: "annen periode" }] }, ["Svar i tekstkontrollen: «3,7 mill.» (skol had merforbruk): ikke i malen → annen periode"]],
  [{ gjenkjenning: [{ navn: "hovedbok.csv", formaal: "regnskap", kolonner: [{ overskrift: "konto", rolle: "konto" }] }] }, ["Gjenkjenning av kilder: «hovedbok.csv» huskes (1 kolonne)"]],
])("%j is told in the words of the pane", (change, expected) => {
  expect(differences(change)).toEqual(expected);
});

test("A choice is told in each language", () => {
  expect([differences({ unit: "kroner", stil: "groenn" }, "nn"), differences({ unit: "kroner", stil: "groenn" }, "en")]).toEqual([
    ["Beløp i: 1000 kr → kroner", "Fargar: blå → grøn"],
    ["Amounts in: NOK 1000 → NOK", "Colours: blue → green"],
  ]);
});

test("Tables added, removed and moved are told apart", () => {
  const [one, other] = [{ ...MINE, tables: ["5-6", "5-4-1", "5-8"] }, { ...MINE, tables: ["5-8", "5-6", "finans"] }];
  const texts = templateDifferences(one, other).map(({ text }) => nb(text));
  expect(texts).toEqual([expect.stringMatching(/^lagt til: /), expect.stringMatching(/^fjernet: Bevilgningsoversikt/), "rekkefølgen er en annen"]);
});

test("A long list is counted after the first few", () => {
  const artOverrides = Object.fromEntries(Array.from({ length: 20 }, (_, art) => [`${900 + art}`, "800"]));
  expect(differences({ artOverrides })).toHaveLength(9);
  expect(differences({ artOverrides }).at(-1)).toBe("Arter: … og 12 til");
});
