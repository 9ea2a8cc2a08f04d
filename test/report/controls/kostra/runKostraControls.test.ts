import { KOSTRA_CONTROLS, runKostraControls } from "../../../../src/report/controls/kostra/runKostraControls";
import type { KostraFile, KostraPost } from "../../../../src/ledger/kostra/kostraFile";
import { balanse, BALANSE, BEVILGNING, drift, fileOf, investering, utenSkatt } from "../../../support/kostraPosts";
import { nb } from "../../../support/nb";

const breaches = (file: KostraFile): readonly string[] => runKostraControls(file).filter(({ status }) => status === "avvik").map(({ control }) => control.id.replace("kostra-", ""));
const inBevilgning = (...posts: readonly KostraPost[]): readonly string[] => breaches(fileOf("0A", [...BEVILGNING, ...posts]));
const inBalanse = (...posts: readonly KostraPost[]): readonly string[] => breaches(fileOf("0B", [...BALANSE, ...posts]));
const without = (gone: (post: KostraPost) => boolean): readonly string[] => breaches(fileOf("0A", BEVILGNING.filter((post) => !gone(post))));

test("accounts in order break no control, in any form", () => {
  for (const skjema of ["0A", "0M"]) expect(breaches(fileOf(skjema, BEVILGNING))).toEqual([]);
  expect(breaches(fileOf("0I", utenSkatt(BEVILGNING)))).toEqual([]);
  for (const skjema of ["0B", "0J", "0N"]) expect(breaches(fileOf(skjema, BALANSE))).toEqual([]);
});

/** For each control of single posts: a post next to the rule that keeps it, one that breaks it, and how severe that is. */
const SINGLE: Readonly<Record<string, readonly [kept: KostraPost, broken: KostraPost, severity: string]>> = {
  "010": [drift("202", "010", 1), drift("203", "010", 1), "error"],
  "012": [drift("202", "115", 1), drift("202", "116", 1), "error"],
  "011": [balanse("411", "355", -1), balanse("41", "355", -1), "error"],
  "013": [balanse("10", "320", 1), balanse("10", "321", 1), "error"],
  "016": [balanse("5900", "080", 1), balanse("5900", "080", -1), "error"],
  "020": [investering("841", "729", -1), drift("841", "729", -1), "error"],
  "025": [investering("870", "512", 1), drift("870", "512", 1), "error"],
  "025-921": [investering("870", "921", -1), drift("870", "921", -1), "error"],
  "030": [investering("265", "285", 1), drift("265", "285", 1), "info"],
  "035": [drift("281", "520", 1), drift("202", "520", 1), "warning"],
  "040": [drift("850", "810", -1), investering("850", "810", -1), "error"],
  "045": [drift("100", "010", 1), investering("100", "010", 1), "info"],
  "050": [drift("222", "240", 1), investering("222", "240", 1), "error"],
  "055": [drift("222", "620", -1), investering("222", "620", -1), "info"],
  "060": [investering("841", "729", -1), investering("222", "729", -1), "error"],
  "065": [drift("899", "980", -1), drift("880", "980", -1), "error"],
  "070": [drift("880", "530", 1), drift("870", "530", 1), "error"],
  "075": [drift("800", "873", -1), drift("840", "873", -1), "error"],
  "080": [drift("840", "800", -1), drift("850", "800", -1), "error"],
  "081": [drift("850", "450", 1), drift("850", "470", 1), "warning"],
};

test.each(Object.entries(SINGLE))("control %s keeps the post beside the rule and finds the one that breaks it", (number, [kept, broken, severity]) => {
  const [skjema, posts] = kept.kontoklasse === "balanse" ? ["0B", BALANSE] as const : ["0A", BEVILGNING] as const;
  expect(breaches(fileOf(skjema, [...posts, kept]))).not.toContain(number);
  const found = runKostraControls(fileOf(skjema, [...posts, broken])).find(({ control }) => control.id === `kostra-${number}`);
  expect(found).toMatchObject({ status: "avvik", unit: "poster", left: 1, right: 0, difference: 1, tolerance: 0, control: { severity } });
});

test("control 065 also asks what stands on funksjon 899", () => {
  expect(inBevilgning(drift("899", "470", 1))).toEqual(["065"]);
});

/** For each closing: a post that moves its difference by one thousand a piece, and the closings that hold the same post. */
const CLOSINGS: Readonly<Record<string, readonly [margin: number, move: (by: number) => readonly KostraPost[]]>> = {
  "095": [30, (by) => [investering("222", "230", by)]],
  "110": [30, (by) => [drift("202", "010", by)]],
  "125": [10, (by) => [balanse("10", "320", by)]],
  "140": [30, (by) => [drift("880", "570", by), drift("880", "540", -by)]],
  "155": [30, (by) => [drift("222", "590", by), drift("202", "010", -by)]],
  "170": [30, (by) => [investering("290", "230", by), investering("222", "230", -by)]],
  "175": [30, (by) => [drift("290", "350", by), drift("202", "010", -by)]],
  "190": [10, (by) => [balanse("9100", "080", by)]],
};

test.each(Object.entries(CLOSINGS))("control %s takes its margin for rounding on both sides, and nothing beyond", (number, [margin, move]) => {
  const run = number === "125" || number === "190" ? inBalanse : inBevilgning;
  const statusAt = (by: number) => runKostraControls(fileOf(run === inBalanse ? "0B" : "0A", [...(run === inBalanse ? BALANSE : BEVILGNING), ...move(by)])).find(({ control }) => control.id === `kostra-${number}`);
  expect([margin, -margin].map((by) => statusAt(by))).toMatchObject([{ status: "avrunding", difference: margin, tolerance: margin }, { status: "avrunding", difference: -margin }]);
  expect([run(...move(margin)), run(...move(-margin))]).toEqual([[], []]);
  expect([run(...move(margin + 1)), run(...move(-margin - 1))]).toEqual([[number], [number]]);
});

test("085 to 120: what every municipality has must be there, with the right sign", () => {
  expect(without(({ kontoklasse }) => kontoklasse === "investering")).toEqual(["085", "090", "140"]);
  expect(breaches(fileOf("0A", BEVILGNING.filter(({ kontoklasse }) => kontoklasse === "investering")))).toEqual(["100", "105", "130", "135", "140"]);
  expect(breaches(fileOf("0B", [balanse("9100", "080", 1), balanse("9999", "080", -1)]))).toEqual(["115", "120"]);
  expect(inBevilgning(investering("222", "230", -300), investering("870", "910", 300))).toEqual(["085", "090"]);
  expect(inBevilgning(investering("222", "230", -299), investering("870", "910", 299))).toEqual([]);
});

test.each<readonly [string, (by: number) => KostraPost, number]>([
  ["100", (by) => drift("202", "010", -by), 1190],
  ["105", (by) => drift("290", "750", by), 1190],
  ["115", (by) => balanse("10", "320", -by), 1500],
  ["120", (by) => balanse("56", "080", by), 1500],
])("control %s holds as long as one thousand is left, and no longer", (number, post, sum) => {
  const run = number < "111" ? inBevilgning : inBalanse;
  expect(run(post(sum - 1))).not.toContain(number);
  expect(run(post(sum))).toContain(number);
});

test("130 and 135: tax and rammetilskudd must be in credit, but not in Longyearbyen or a bydel, and not consolidated", () => {
  const noTax = BEVILGNING.filter((post) => post.kontoklasse === "balanse" || !["870", "800"].includes(post.art));
  const closed = [...noTax, drift("880", "880", -1040)];
  expect(breaches(fileOf("0A", closed))).toEqual(["130", "135"]);
  expect(breaches(fileOf("0A", closed, { region: "211100" }))).toEqual([]);
  expect(breaches(fileOf("0A", closed, { region: "030105" }))).toEqual([]);
  expect(breaches(fileOf("0A", closed, { region: "501400" }))).toEqual(["130"]);
  expect(breaches(fileOf("0M", closed))).toEqual([]);
  expect(inBevilgning(drift("800", "870", 499), drift("880", "880", -499))).toEqual([]);
  expect(inBevilgning(drift("800", "870", 500), drift("880", "880", -500))).toEqual(["130"]);
  expect(inBevilgning(drift("840", "800", 539), drift("880", "880", -539))).toEqual([]);
  expect(inBevilgning(drift("840", "800", 540), drift("880", "880", -540))).toEqual(["135"]);
});

test("145 to 165: depreciation and its counter-entry are where they belong, and do not sum to nothing", () => {
  const none = BEVILGNING.filter((post) => post.kontoklasse === "balanse" || !["590", "990"].includes(post.art));
  expect(breaches(fileOf("0A", none))).toEqual([]);
  expect(inBevilgning(drift("222", "590", -100), drift("860", "990", 100))).toEqual(["145", "150"]);
  expect(inBevilgning(drift("222", "590", -99), drift("860", "990", 99))).toEqual([]);
  expect(inBevilgning(drift("870", "590", 1))).toEqual(["160"]);
  expect(inBevilgning(drift("222", "990", -1))).toEqual(["165"]);
  const inSaerbedrift = runKostraControls(fileOf("0I", [...utenSkatt(BEVILGNING), drift("222", "590", -100), drift("860", "990", 100)])).filter(({ status }) => status === "avvik");
  expect(inSaerbedrift.map(({ control }) => [control.id, control.severity])).toEqual([["kostra-145", "info"], ["kostra-150", "info"]]);
});

test("a bydel of Oslo is a part: its appropriation accounts need not close, but its balance must", () => {
  const open = [...BEVILGNING, investering("222", "230", 100), drift("202", "010", 100), drift("880", "570", 50), drift("222", "590", 40), drift("222", "990", -7), drift("870", "590", 7), drift("290", "350", 90)];
  const sums = (region: string) => breaches(fileOf("0A", open, { region })).filter((number) => number >= "085");
  expect(sums("030100")).toEqual(["095", "110", "140", "155", "160", "165", "175"]);
  expect(sums("030107")).toEqual([]);
  expect(breaches(fileOf("0B", [...BALANSE, balanse("10", "320", 11)], { region: "030107" }))).toEqual(["125"]);
});

test("samarbeid on funksjon 290 close in the kasse and consolidated, not in a særbedrift", () => {
  const open = [...BEVILGNING, drift("290", "350", 31), drift("202", "010", -31)];
  expect(["0A", "0M"].map((skjema) => breaches(fileOf(skjema, open)))).toEqual([["175"], ["175"]]);
  expect(breaches(fileOf("0I", utenSkatt(open)))).toEqual([]);
});

test("codes are those of the year: 254 until 2023, kapittel 411 from 2024, art 878 from 2025", () => {
  const at = (year: number, skjema: string, post: KostraPost) => breaches(fileOf(skjema, [...(skjema === "0B" ? BALANSE.filter((each) => each.kontoklasse === "balanse" && each.kapittel !== "451") : BEVILGNING), post], { year })).filter((number) => number <= "013");
  expect([2023, 2024].map((year) => at(year, "0A", drift("254", "010", 1)))).toEqual([[], ["010"]]);
  expect([2023, 2024].map((year) => at(year, "0B", balanse("411", "355", -1)))).toEqual([["011"], []]);
  expect([2024, 2025].map((year) => at(year, "0A", drift("800", "878", -1)))).toEqual([["012"], []]);
});

test("a funksjon of the fylke is not a kommune's, but Oslo's", () => {
  expect(inBevilgning(drift("510", "010", 1), drift("521", "010", 1))).toEqual(["010"]);
  expect(breaches(fileOf("0A", [...BEVILGNING, drift("521", "010", 1)], { region: "030100" }))).toEqual([]);
});

test("921 in drift is for the lånefond of four, known by their number, and for their consolidated accounts", () => {
  const saerbedrift = (changes: Partial<KostraFile>) => breaches(fileOf("0I", [...utenSkatt(BEVILGNING), drift("870", "921", -1)], changes));
  const konsolidert = (region: string) => breaches(fileOf("0M", [...BEVILGNING, drift("870", "921", -1)], { region }));
  expect(saerbedrift({})).toEqual(["025-921-konsern"]);
  expect(saerbedrift({ region: "460100", orgnr: "964338531" })).toEqual([]);
  expect(saerbedrift({ region: "460100", orgnr: "999999999" })).toEqual(["025-921-konsern"]);
  expect(saerbedrift({ region: "460100", orgnr: "" })).toEqual([]);
  expect([konsolidert("460100"), konsolidert("322400")]).toEqual([[], ["025-921-konsern"]]);
});

/** SSB has a list of its own for each form. */
test.each<readonly [skjema: string, post: KostraPost, changes: Partial<KostraFile>, found: readonly string[]]>([
  ["0A", drift("800", "870", -1), {}, []],
  ["0I", drift("800", "870", -1), {}, ["010"]],
  ["0K", drift("840", "800", -1), { region: "320000" }, ["010"]],
  ["0M", drift("840", "800", -1), {}, []],
  ["0I", drift("850", "810", -1), {}, []],
  ["0C", drift("850", "810", -1), { region: "320000" }, ["010"]],
  ["0C", drift("850", "810", -1), { region: "320000", kvartal: 3 }, []],
  ["0P", drift("850", "810", -1), { region: "320000" }, ["010"]],
  ["0C", drift("692", "010", 1), { region: "320000" }, ["010"]],
  ["0A", drift("692", "010", 1), { region: "030100" }, []],
  ["0C", drift("510", "010", 1), { region: "320000", year: 2024 }, []],
  ["0C", drift("510", "010", 1), { region: "320000", year: 2025 }, ["010"]],
  ["0C", drift("715", "010", 1), { region: "320000", year: 2022 }, []],
  ["0C", drift("715", "010", 1), { region: "320000", year: 2023 }, ["010"]],
  ["0A", drift("800", "876", -1), {}, []],
  ["0C", drift("800", "876", -1), { region: "320000" }, ["012"]],
  ["0P", drift("800", "878", -1), { region: "320000", year: 2025 }, ["012"]],
  ["0C", drift("800", "877", -1), { region: "320000" }, []],
  ["0A", drift("202", "298", 1), { region: "030101" }, []],
  ["0A", drift("202", "298", 1), {}, ["012"]],
  ["0B", balanse("17", "080", 1), {}, ["011"]],
  ["0B", balanse("17", "080", 1), { year: 2020 }, []],
  ["0J", balanse("17", "080", 1), {}, []],
  ["0L", balanse("46", "080", -1), { region: "320000" }, []],
  ["0N", balanse("46", "080", -1), {}, ["011"]],
  ["0B", balanse("42", "355", -1), { year: 2023 }, []],
  ["0N", balanse("42", "355", -1), { year: 2023 }, ["011"]],
])("form %s with a post of its own list (%#)", (skjema, post, changes, found) => {
  expect(breaches(fileOf(skjema, [post], changes)).filter((number) => number <= "013")).toEqual(found);
});

test("a message names SSB's number, the form, both sides or the posts, and what to do", () => {
  const messageOf = (number: string, file: KostraFile) => nb(runKostraControls(file).find(({ control }) => control.id === `kostra-${number}`)?.message ?? "");
  expect(messageOf("110", fileOf("0A", [...BEVILGNING, drift("202", "010", 1031)]))).toBe("SSB-kontroll 110, skjema 0A: Drift: utgifter mot inntekter. 2\u00a0221 mot 1\u00a0190, differanse 1\u00a0031 (1000 kr); SSB godtar 30. Før det som gjenstår for å avslutte driftsregnskapet.");
  expect(messageOf("060", fileOf("0A", [...BEVILGNING, investering("222", "729", -12)]))).toBe("SSB-kontroll 060, skjema 0A: Art 729 i investering er på funksjon 841. 1 post bryter regelen: investering funksjon 222 art 729 (−12). Rett funksjonen på føringene i regnskapet.");
  expect(messageOf("130", fileOf("0A", [drift("202", "010", 1)]))).toContain("Summen er 0 (1000 kr) og skal være mindre enn 0.");
});

test("every control has a case here", () => {
  const sums = ["085", "090", "100", "105", "115", "120", "130", "135", "145", "150", "160", "165", "025-921-konsern"];
  // Of a quarter, and of a fylkeskommune: kvartalOgFylke.test.ts.
  const elsewhere = ["010b", "180", "185"];
  expect([...Object.keys(SINGLE), ...Object.keys(CLOSINGS), ...sums, ...elsewhere].sort()).toEqual(KOSTRA_CONTROLS.map(({ id }) => id.replace("kostra-", "")).sort());
});
