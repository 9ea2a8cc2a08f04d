import fc from "fast-check";
import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { buildReport } from "../../src/report/buildReport";
import { KONSERNINTERNE_LAN, LINE_FOUR } from "../../src/report/template/choices/lineRules";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { Template } from "../../src/report/template/template";
import type { Report } from "../../src/report/report";
import type { ColumnId } from "../../src/ledger/grunnlag/reportFigure";
import type { Cell } from "../../src/table/table";
import { ORGANISATION, POSTINGS, smallLedger, smallReport } from "../support/smallLedger";
import { nb } from "../support/nb";

function cell(report: Report, table: string, row: string, column: ColumnId): Cell | undefined {
  const found = report.tables.find(({ id }) => id === table);
  return found?.rows.find(({ id }) => id === row)?.cells[found.columns.findIndex(({ id }) => id === column)];
}

const amount = (report: Report, table: string, row: string, column: ColumnId): number | undefined => {
  const found = cell(report, table, row, column);
  return found?.kind === "amount" ? found.ore : undefined;
};

test("Line 4 of § 5-4 follows the template's rule, and line 6 takes the rest", () => {
  const line4 = (rules: Template["lineRules"][string]): number | undefined => amount(smallReport({ lineRules: { "5-4-1": rules } }), "5-4-1", "andreGenerelleDriftsinntekter", "regnskap");
  expect(line4(LINE_FOUR.options.funksjon840.rules)).toBe(-1_000_050);
  expect(line4(LINE_FOUR.options.alle810.rules)).toBe(-3_000_050);
  expect(line4(LINE_FOUR.options.bare877.rules)).toBe(0);
  const bySix = smallReport({ lineRules: { "5-4-1": LINE_FOUR.options.bare877.rules } });
  expect(amount(bySix, "5-4-1", "sumBevilgninger", "regnskap")).toBe(30_000_000 + 20_000_033 - 3_000_050);
  expect(amount(bySix, "5-4-1", "nettoDriftsresultat", "regnskap")).toBe(amount(bySix, "5-6", "nettoDriftsresultat", "regnskap"));
});

test("A bevilgning that holds interest by a local rule moves it from line 13 to line 6", () => {
  const report = smallReport({ lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ art: ["500"], ansvar: ["9040"] }] }] } });
  expect(amount(report, "5-4-1", "renteutgifter", "regnskap")).toBe(0);
  expect(amount(report, "5-6", "renteutgifter", "regnskap")).toBe(4_000_000);
  expect(report.problems.map(({ code }) => code)).toContain("brutto-driftsresultat-ulikt");
});

test("Income turns positive in the profile «inntekter positive», costs do not, and better than budget stays +", () => {
  const report = smallReport({ signProfile: "inntekterPositive" });
  expect(amount(report, "5-6", "rammetilskudd", "regnskap")).toBe(50_000_000);
  expect(amount(report, "5-6", "rammetilskudd", "avvik")).toBe(2_000_000);
  expect(amount(report, "5-6", "lonn", "regnskap")).toBe(50_000_033);
  expect(amount(report, "5-6", "lonn", "avvik")).toBe(-33);
  expect(amount(report, "5-6", "nettoFinans", "regnskap")).toBe(-4_000_000);
  expect(amount(report, "5-6", "brukDisposisjonsfond", "regnskap")).toBe(-999_983);
});

test("Avvik can be regnskap minus budsjett as the figures stand", () => {
  const report = smallReport({ avvik: "regnskapMinusBudsjett" });
  expect(amount(report, "5-6", "lonn", "avvik")).toBe(33);
  expect(amount(report, "5-6", "rammetilskudd", "avvik")).toBe(-2_000_000);
});

test("An art on no line is a problem that names the art and its amount, and stops the report", () => {
  const { problems } = smallReport({}, [{ konto: "12900", ansvar: "1100", funksjon: "201", amounts: { regnskap: 6_200_000 } }]);
  const unplaced = problems.filter(({ code }) => code === "art-uten-linje");
  expect(unplaced).toHaveLength(1);
  expect(unplaced[0]).toMatchObject({ severity: "error", message: { nb: expect.stringContaining("Art 290 finnes ikke på noen linje i tabellene 5-4-1 og 5-6 (regnskap 62\u00a0000,00") as string } });
});

test("An art the municipality uses itself is read as the KOSTRA art its template names", () => {
  const extra: Posting = { konto: "12900", ansvar: "1100", funksjon: "201", amounts: { regnskap: 6_200_000 } };
  const report = smallReport({ artOverrides: { "290": "190" } }, [extra]);
  expect(report.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(amount(report, "5-6", "kjop", "regnskap")).toBe(6_200_000);
});

test("A line most municipalities lack is left out while all its figures are 0", () => {
  const ids = (report: Report): string[] => report.tables.find(({ id }) => id === "5-6")?.rows.map(({ id }) => id) ?? [];
  expect(ids(smallReport())).not.toContain("eiendomsskatt");
  const withTax = smallReport({}, [{ konto: "18730", ansvar: "9000", funksjon: "800", amounts: { regnskap: -100 } }]);
  expect(ids(withTax)).toContain("eiendomsskatt");
  expect(amount(withTax, "5-6", "sumDriftsinntekter", "regnskap")).toBe(-50_000_000 - 1_000_050 - 2_000_000 - 100);
});

test("Columns whose figures no source carries are left out", () => {
  const columns = smallReport().tables.find(({ id }) => id === "5-6")?.columns.map(({ id }) => id);
  expect(columns).toEqual(["regnskap", "revidertBudsjett", "avvik", "avvikProsent"]);
});

test("Line 4 of § 5-4 without the 810 that the accounts have is told of with the amount of each choice, until one is made", () => {
  const postings: readonly Posting[] = POSTINGS.map((posting) => (posting.funksjon === "840" && posting.konto === "18100" ? { ...posting, funksjon: "850" } : posting));
  const told = (changes: Partial<Template>) => {
    const { problems } = buildReport({ ledger: buildLedger(2024, postings), organisation: ORGANISATION, template: { ...defaultTemplate(), ...changes }, controls: [], problems: [] });
    return problems.find(({ code }) => code === "linje4-uten-810");
  };
  expect(told({})).toMatchObject({ severity: "warning", message: { nb: expect.stringMatching(/810 på funksjon 840 og 850 \(10\s000,50\), all 810 \(30\s000,50\) eller bare 877\.$/) } });
  expect(told({ lineRules: { "5-4-1": LINE_FOUR.options.bare877.rules } })).toBeUndefined();
  expect(told({ tables: ["5-6"] })).toBeUndefined();
  expect(smallReport().problems.find(({ code }) => code === "linje4-uten-810")).toBeUndefined();
});

test("Tables of enheter and områder say when the division is only proposed, and no other table does", () => {
  const proposed = buildReport({ ledger: smallLedger(), organisation: { ...ORGANISATION, proposed: true }, template: defaultTemplate(), controls: [], problems: [] });
  const marked = ({ tables }: Report): readonly string[] => tables.filter(({ notes }) => nb(notes[0] ?? "").startsWith("Foreslått inndeling")).map(({ id }) => id);
  expect(marked(proposed)).toEqual(expect.arrayContaining(["resultat-per-tjenesteomraade", "status-okonomi-oppvekst"]));
  expect(marked(proposed)).not.toEqual(expect.arrayContaining(["5-6"]));
  expect(marked(smallReport())).toEqual([]);
});

test("Felles områder stand outside the tables per tjenesteområde, and the report says with how much", () => {
  const report = smallReport();
  const rows = report.tables.find(({ id }) => id === "resultat-per-tjenesteomraade")?.rows.map(({ label }) => label);
  expect(rows).toEqual(["Oppvekst", "Helse og *mestring*", "Totalsum"]);
  expect(nb(report.problems.find(({ code }) => code === "felles-utenfor-omradene")?.message ?? "")).toContain("Felles kommune");
});

test("A template that names a table the report lacks is refused", () => {
  expect(() => smallReport({ tables: ["5-6", "finnes-ikke"] })).toThrow("finnes-ikke");
});

test("The shipped template follows its schema, and the schema refuses what it does not know", () => {
  expect(Template.safeParse(defaultTemplate()).success).toBe(true);
  expect(Template.safeParse({ ...defaultTemplate(), makro: "=CMD()" }).success).toBe(false);
});

test("The order of the postings and how they are split do not matter", () => {
  const whole = (postings: readonly Posting[]): unknown =>
    buildReport({ ledger: buildLedger(2024, postings), organisation: ORGANISATION, template: defaultTemplate(), controls: [], problems: [] }).tables;
  const expected = whole(POSTINGS);
  fc.assert(fc.property(fc.shuffledSubarray([...POSTINGS], { minLength: POSTINGS.length }), fc.integer({ min: -5000, max: 5000 }), (shuffled, part) => {
    const split = shuffled.flatMap((posting) => [
      { ...posting, amounts: { ...posting.amounts, regnskap: (posting.amounts.regnskap ?? 0) - part } },
      { ...posting, amounts: { regnskap: part } },
    ]);
    expect(whole(split)).toEqual(expected);
  }), { numRuns: 30 });
});

test("521 and 911 are own lending, or videreutlån where the template says so; never both", () => {
  const extra: readonly Posting[] = [{ konto: "05210", ansvar: "4010", funksjon: "870", amounts: { regnskap: 900 } }, { konto: "09110", ansvar: "4010", funksjon: "870", amounts: { regnskap: -900 } }];
  const shown = (report: Report): unknown => ["utlanEgneMidler", "brukAvLan", "videreutlan", "brukAvLanVidereutlan"].map((id) => amount(report, "5-5-1", id, "regnskap"));
  expect(shown(smallReport({}, extra))).toEqual([900, -900, 0, 0]);
  expect(shown(smallReport({ lineRules: { "5-5-1": KONSERNINTERNE_LAN.options.videreutlan.rules } }, extra))).toEqual([0, 0, 900, -900]);
});

test("Konserninterne kapitler stand within their lines of § 5-8, or on lines of their own", () => {
  const extra: readonly Posting[] = [{ konto: "213200", amounts: { regnskap: 500 } }, { konto: "214200", amounts: { regnskap: 70 } }];
  const shown = (report: Report): unknown => ["kundefordringer", "konserninterneFordringer", "kortsiktigeFordringer"].map((id) => amount(report, "5-8", id, "regnskap"));
  expect(shown(smallReport({}, extra))).toEqual([570, undefined, 570]);
  expect(shown(smallReport({ konserninterne: "egneLinjer" }, extra))).toEqual([500, 70, 570]);
});

describe("Fund lines", () => {
  const rows = (report: Report): (readonly [string, string])[] => (report.tables.find(({ id }) => id === "5-4-1")?.rows ?? []).filter(({ number }) => Number(number) >= 17).map(({ number, label }) => [number, label]);

  test("can be one net line a fund, numbered on, with the same sums", () => {
    const [gross, net] = [smallReport(), smallReport({ fundLines: "netto" })];
    expect(rows(net)).toEqual([
      ["17", "Netto driftsresultat"],
      ["18", "Overføring til investering"],
      ["19", "Netto avsetninger til eller bruk av bundne driftsfond"],
      ["20", "Netto avsetninger til eller bruk av disposisjonsfond"],
      ["21", "Dekning av tidligere års merforbruk i driftsregnskapet"],
      ["22", "Sum disponeringer eller dekning av netto driftsresultat"],
      ["23", "Fremført til inndekning i senere år (merforbruk)"],
    ]);
    expect(amount(net, "5-4-1", "nettoDisposisjonsfond", "regnskap")).toBe(-999_983);
    expect(amount(net, "5-4-1", "sumDisponeringer", "regnskap")).toBe(amount(gross, "5-4-1", "sumDisponeringer", "regnskap"));
  });

  test("are net in the layout of 2020 and 2021", () => {
    const year = (aar: number): Report => buildReport({ ledger: buildLedger(aar, POSTINGS), organisation: ORGANISATION, template: defaultTemplate(), controls: [], problems: [] });
    expect(rows(year(2021)).map(([, label]) => label)).toContain("Netto avsetninger til eller bruk av disposisjonsfond");
    expect(rows(year(2022)).map(([, label]) => label)).toContain("Bruk av disposisjonsfond");
  });
});
