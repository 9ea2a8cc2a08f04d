import { writeKostra } from "../../../../src/files/writeKostra";
import { kostraFiles } from "../../../../src/ledger/kostraFiles";
import { buildLedger } from "../../../../src/ledger/buildLedger";
import type { KostraFile, KostraPost, Kvartal } from "../../../../src/ledger/kostra/kostraFile";
import { runKostraControls } from "../../../../src/report/controls/kostra/runKostraControls";
import { balanse, BALANSE, BEVILGNING, drift, fileOf, investering, utenSkatt } from "../../../support/kostraPosts";
import { nb } from "../../../support/nb";

const KVARTALER: readonly Kvartal[] = [1, 2, 3, 4];

/** How severe a broken control is in each quarter and in the year; «-» where it is not broken, or not asked. */
function severities(number: string, skjema: string, posts: readonly KostraPost[], changes: Partial<KostraFile> = {}): string {
  const found = (kvartal: Kvartal | null): string => runKostraControls(fileOf(skjema, posts, { ...changes, kvartal })).find(({ control, status }) => control.id === `kostra-${number}` && status === "avvik")?.control.severity ?? "-";
  return [...KVARTALER, null].map(found).join(" ");
}
const LIST = "warning warning warning error error";
const PAIR = "warning warning error error error";

/** As SSB's own list of controls has the severity of each, by quarter. */
test.each([
  ["010", drift("203", "010", 1), LIST], ["011", balanse("41", "355", -1), LIST], ["013", balanse("10", "321", 1), LIST], ["016", balanse("5900", "080", -1), "error error error error error"],
  // SSB's list of arter is empty for the quarters.
  ["012", drift("202", "116", 1), "- - - - error"],
  ["020", drift("841", "729", -1), PAIR], ["025", drift("870", "512", 1), PAIR], ["025-921", drift("870", "921", -1), PAIR], ["030", drift("265", "285", 1), "info info info info info"],
  ["035", drift("202", "520", 1), "warning warning warning warning warning"], ["040", investering("840", "810", -1), PAIR], ["040", investering("850", "810", -1), "- - - - error"],
  ["045", investering("100", "010", 1), "info info info info info"], ["050", investering("222", "240", 1), PAIR], ["055", investering("222", "620", -1), "info info info info info"],
  ["060", investering("222", "729", -1), PAIR], ["065", drift("880", "980", -1), PAIR], ["070", drift("870", "530", 1), PAIR], ["075", drift("840", "873", -1), PAIR], ["080", drift("850", "800", -1), PAIR],
  ["081", drift("850", "470", 1), "warning warning error error warning"],
  ["010b", drift("254", "010", 1), "warning warning warning warning -"],
] as const)("control %s is as severe in each quarter as SSB has it", (number, broken, expected) => {
  const [skjema, posts] = broken.kontoklasse === "balanse" ? ["0B", BALANSE] as const : ["0A", BEVILGNING] as const;
  expect(severities(number, skjema, [...posts, broken])).toBe(expected);
});

test("in the third quarter it is told that SSB's specification and its program differ on codes", () => {
  const toldIn = (kvartal: Kvartal | null) => nb(runKostraControls(fileOf("0A", [...BEVILGNING, drift("203", "010", 1)], { kvartal })).find(({ control }) => control.id === "kostra-010")?.message ?? "");
  expect([...KVARTALER, null].map((kvartal) => toldIn(kvartal).includes("SSBs kravspesifikasjon har dette som feil fra 3. kvartal"))).toEqual([false, false, true, false, false]);
});

test("a funksjon that has expired is on the list of a quarter, with a warning of its own, and not on that of the year", () => {
  expect(severities("010", "0A", [...BEVILGNING, drift("254", "010", 1)])).toBe("- - - - error");
});

test.each([
  ["100", "warning warning warning warning error"], ["105", "warning warning warning warning error"], ["130", "warning warning warning warning error"], ["135", "warning warning warning warning error"],
  ["085", "- - - - error"], ["090", "- - - - error"], ["145", "- - - - -"],
])("without posts, control %s is %s", (number, expected) => {
  expect(severities(number, "0A", [])).toBe(expected);
});

test.each([["095", [investering("222", "230", 31)]], ["110", [drift("202", "010", 31)]], ["140", [drift("880", "570", 31), drift("880", "540", -31)]], ["155", [drift("222", "590", 31), drift("202", "010", -31)]]] as const)("sums that must close, as %s, are asked of a year alone", (number, posts) => {
  expect(severities(number, "0A", [...BEVILGNING, ...posts])).toBe("- - - - error");
});

test("a quarter's records say so in their seventh place, and the amounts are not moved to close", () => {
  const postings = [{ konto: "10100", funksjon: "202", amounts: { regnskap: 149_999 } }, { konto: "16200", funksjon: "202", amounts: { regnskap: -149_999 } }];
  const { files, moved } = kostraFiles(buildLedger(2024, postings), "kasse", { region: "322400", orgnr: "", kvartal: 2 });
  expect(moved).toEqual([]);
  expect(writeKostra(files[0] as KostraFile).split("\n")[0]).toBe("0A20242322400                  1202 010        1");
});

describe("A fylkeskommune", () => {
  /** Its own funksjoner in place of a kommune's. */
  const BEVILGNING_FYLKE: readonly KostraPost[] = [
    investering("511", "230", 300), investering("841", "729", -60), investering("870", "910", -200), investering("880", "970", -40),
    drift("521", "010", 1000), drift("511", "590", 100), drift("465", "350", 50), drift("465", "750", -50), drift("800", "870", -500), drift("840", "800", -540), drift("860", "990", -100), drift("880", "570", 40),
  ];
  const fylke = { region: "320000" };
  const breaches = (skjema: string, posts: readonly KostraPost[], changes: Partial<KostraFile> = {}) => runKostraControls(fileOf(skjema, posts, { ...fylke, ...changes })).filter(({ status }) => status === "avvik").map(({ control }) => control.id.replace("kostra-", ""));

  test.each([["kasse", ["0C", "0D"]], ["saerbedrift", ["0K", "0L"]], ["konsolidert", ["0P", "0Q"]]] as const)("has the forms of a %s", (enhet, expected) => {
    const ledger = buildLedger(2024, [{ konto: "10100", funksjon: "521", amounts: { regnskap: 100_000 } }, { konto: "210320", amounts: { regnskap: 100_000 } }]);
    expect(kostraFiles(ledger, enhet, { region: "320000", orgnr: "", kvartal: null }).files.map(({ form }) => form.skjema)).toEqual(expected);
  });

  test("breaks no control with its own funksjoner, in any form and quarter", () => {
    for (const skjema of ["0C", "0P"]) expect(breaches(skjema, BEVILGNING_FYLKE)).toEqual([]);
    expect(breaches("0K", utenSkatt(BEVILGNING_FYLKE))).toEqual([]);
    for (const skjema of ["0D", "0L", "0Q"]) expect(breaches(skjema, BALANSE)).toEqual([]);
    for (const kvartal of KVARTALER) expect(breaches("0C", BEVILGNING_FYLKE, { kvartal })).toEqual([]);
  });

  test("has no funksjon of a kommune, and a kommune none of its", () => {
    expect(breaches("0C", [...BEVILGNING_FYLKE, drift("202", "010", 1)])).toEqual(["010"]);
    expect(runKostraControls(fileOf("0A", [...BEVILGNING, drift("521", "010", 1)])).filter(({ status }) => status === "avvik").map(({ control }) => control.id)).toEqual(["kostra-010"]);
  });

  test.each([["180", investering], ["185", drift]] as const)("funksjon 465 closes within 30 thousand (%s), and 290 is not asked of it", (number, post) => {
    const moved = (by: number) => [...BEVILGNING_FYLKE, post("465", "350", by), post("521", "350", -by)];
    expect([30, -30].flatMap((by) => breaches("0C", moved(by)))).toEqual([]);
    expect([31, -31].map((by) => breaches("0C", moved(by)))).toEqual([[number], [number]]);
    expect(runKostraControls(fileOf("0C", BEVILGNING_FYLKE, fylke)).map(({ control }) => control.id).filter((id) => /-(?:170|175|075|081)$/.test(id))).toEqual([]);
    expect(runKostraControls(fileOf("0A", BEVILGNING)).map(({ control }) => control.id).filter((id) => /-(?:180|185)$/.test(id))).toEqual([]);
  });
});
