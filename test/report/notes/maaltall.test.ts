import { buildLedger, type Posting } from "../../../src/ledger/buildLedger";
import type { Listing } from "../../../src/source/lists/listing";
import { OVERSIKT_DISPOSISJONSFOND } from "../../../src/report/tables/oversikter/disposisjonsfond";
import { OVERSIKT_LANEGJELD } from "../../../src/report/tables/oversikter/lanegjeld";
import { FINANSIELLE_MAALTALL } from "../../../src/report/tables/oversikter/maaltall";
import type { Oversikt, OversiktMaker } from "../../../src/report/tables/oversikter/oversikt";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { placeTables } from "../../../src/sheets/placeTables";
import { tableSheet } from "../../../src/sheets/tableSheet";
import { printed, readLines } from "../lists/smallLists";
import { tableIn } from "../../../src/report/reportIn";
import { ORGANISATION } from "../../support/smallLedger";
import { nb } from "../../support/nb";

const HEADER = "måltall;år;verdi;teller;nevner;mål;retning;måleenhet";
/** Driftsinntekter 1000, netto driftsresultat 100, disposisjonsfond 80 and lån 1200, last year 900, −9, 70 and 1100. */
const BOTH_YEARS: readonly Posting[] = [
  { konto: "18000", ansvar: "9000", funksjon: "840", amounts: { regnskap: -100_000, regnskapIFjor: -90_000 } },
  { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskap: 90_000, regnskapIFjor: 90_900 } },
  { konto: "25600320", amounts: { regnskap: -8_000, regnskapIFjor: -7_000 } },
  { konto: "2451395", amounts: { regnskap: -120_000, regnskapIFjor: -110_000 } },
];
const LOANS = ["lån;långiver;type;formål;IB;avdrag;rente %;rentetype;forfall", "1;A;x;Investering;800;0;2;Flytende;2030-01-31", "2;B;x;Startlån;300;100;2;Flytende;2030-01-31"];

async function made(maker: OversiktMaker, postings: readonly Posting[], ...lists: readonly (readonly string[])[]): Promise<Oversikt> {
  const listings = (await Promise.all(lists.map((lines) => readLines(...lines)))).map(({ listing }) => listing as Listing);
  const partitioning = DEFINITIONS.filter(({ partitions }) => partitions !== null);
  const grunnlag = buildGrunnlag(buildLedger(2024, [...postings]), ORGANISATION, partitionsOf(partitioning, {}), { artOverrides: {}, fellesOmrader: [] });
  const oversikt = maker.make({ year: 2024, unit: "kroner", signProfile: "raa", grunnlag, listings });
  if (!oversikt) throw new Error("ingen tabell");
  return oversikt;
}

/** Printed cells of a row, by its id. */
const cells = ({ table }: Oversikt, id: string): readonly string[] => printed(table)[table.rows.findIndex((row) => row.id === id)]?.slice(1) ?? [];

describe("finansielle måltall", () => {
  test("without a list the ledger's two years stand there, and no mål is invented", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS);
    expect(oversikt.table.columns.map(({ header }) => header)).toEqual(["2023", "2024", "Mål 2024", "Avstand til mål", "Status"]);
    expect(cells(oversikt, "ndr-verdi")).toEqual(["-1.0", "10.0", "", "", "Uten mål"]);
    expect(cells(oversikt, "dispfond-verdi")).toEqual(["7.8", "8.0", "", "", "Uten mål"]);
    expect(cells(oversikt, "gjeld-med-verdi")).toEqual(["122.2", "120.0", "", "", "Uten mål"]);
    expect(oversikt.table.rows.map(({ id }) => id)).not.toContain("gjeld-uten-verdi");
    expect(oversikt.problems).toEqual([]);
  });

  test("startlån of the list of loans are taken out of the one gjeldsgrad and not of the other", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, LOANS);
    expect(cells(oversikt, "gjeld-uten-startlan").slice(0, 2)).toEqual(["300", "400"]);
    expect(cells(oversikt, "gjeld-uten-verdi").slice(0, 2)).toEqual(["88.9", "80.0"]);
    expect(cells(oversikt, "gjeld-med-verdi").slice(0, 2)).toEqual(["122.2", "120.0"]);
  });

  test.each([["Minst", "8", "Målet er nådd"], ["Minst", "8,01", "Under målet"], ["Høyst", "8", "Målet er nådd"], ["Høyst", "7,99", "Over målet"], ["", "8", "Målet er nådd"]])("a mål of %s %s is: %s", async (retning, maal, status) => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, `Disposisjonsfond;2024;;;;${maal};${retning};`]);
    expect(cells(oversikt, "dispfond-verdi").at(-1)).toBe(status);
  });

  test("a mål holds until another is given, and not before the first", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Disposisjonsfond;2021;5,5;;;;;", "Disposisjonsfond;2022;6;;;7;Minst;", "Disposisjonsfond;2024;;;;8,25;Minst;"]);
    expect(cells(oversikt, "dispfond-maal").slice(0, 4)).toEqual(["", "7.00", "7.00", "8.25"]);
    expect(cells(oversikt, "dispfond-verdi")).toEqual(["5.5", "6.0", "7.8", "8.0", "8.25", "-0.25", "Under målet"]);
  });

  test("earlier years are percentages or amounts, and the municipality's own måltall have their own measure", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Netto driftsresultat;2022;;20;800;;;", "Netto driftsresultat;2021;-1,5;;;;;", "Egenfinansiering;2022;;30;120;;;", "Lånegjeld per innbygger;2022;110450;;;120000;Høyst;kr", "Lånegjeld per innbygger;2024;121000;;;;;"]);
    expect(cells(oversikt, "ndr-verdi").slice(0, 4)).toEqual(["-1.5", "2.5", "-1.0", "10.0"]);
    expect(cells(oversikt, "eget1-verdi").slice(0, 4)).toEqual(["", "25.0", "", ""]);
    expect(cells(oversikt, "eget2-verdi")).toEqual(["", "110450", "", "121000", "120000", "1000", "Over målet"]);
  });

  test("an own måltall without this year's figure says so, and one without retning is not judged", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Sykefravær;2023;7,1;;;6;Høyst;", "Investeringer;2024;12;;;10;;"]);
    expect(cells(oversikt, "eget1-verdi").slice(-3)).toEqual(["6.0", "", "Tall mangler"]);
    expect(cells(oversikt, "eget2-verdi").slice(-3)).toEqual(["10.0", "2.0", "Retning mangler"]);
  });

  test.each([["kr", "121000", "#,##0"], ["år", "4,25", "#,##0.00"], ["dager", "12,5", "#,##0.0"]])("an own måltall in %s without mål has a field for it, and distance and status follow from what is typed", async (enhet, verdi, format) => {
    const { table } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, `Eget måltall;2024;${verdi};;;;Høyst;${enhet}`]);
    expect(cells({ table, problems: [] }, "eget1-verdi").slice(-3)).toEqual(["", "", "Uten mål"]);
    const plan = placeTables("Måltall", [tableIn(table, "nb")]);
    const sheet = tableSheet(plan, plan.places, "formler");
    const row = sheet.rows[(plan.places[0]?.firstRow ?? 0) - 1 + table.rows.findIndex(({ id }) => id === "eget1-verdi")] ?? [];
    expect(row.slice(-3)).toEqual([
      { value: null, look: "inputFigure", format },
      expect.objectContaining({ value: "", format, formula: expect.stringMatching(/^=IF\(E\d+="","",ROUND\(D\d+-E\d+,10\)\)$/) as string }),
      expect.objectContaining({ value: "Uten mål", formula: expect.stringMatching(/^=IF\(E\d+="","Uten mål",IF\(ROUND\(D\d+-E\d+,10\)<=0,"Målet er nådd","Over målet"\)\)$/) as string }),
    ]);
  });

  test("a printed share that the amounts do not give is told: 8,2 where the fund is 8,0 %", async () => {
    const { problems } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Disposisjonsfond;2024;8,2;;;8;Minst;", "Netto driftsresultat;2024;10,0;;;;;"]);
    expect(problems).toMatchObject([{ code: "maaltall-avviker", severity: "warning", where: { row: 2 } }]);
    expect(nb(problems[0]?.message ?? "")).toBe("Rad 2: listen har 8,2 % for «Disposisjonsfond» i 2024, men beløpene i tabellen gir 8,0 %. Tabellen viser det siste. Rett listen, eller finn ut hva den er regnet av.");
  });

  test("half a figure, and a gjeldsgrad of unsaid definition, are told", async () => {
    const { problems } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Egenfinansiering;2022;;30;;;;", "Gjeldsgrad;2022;119;;;;;"]);
    expect(problems.map(({ code }) => code)).toEqual(["maaltall-ufullstendig", "maaltall-uklart"]);
  });

  test("years after the report's are named and not shown", async () => {
    const { table } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Disposisjonsfond;2025;;;;9;Minst;"]);
    expect(table.columns.map(({ header }) => header)).not.toContain("2025");
    expect(table.notes.map(nb)).toContain("Listen har også 2025, som er etter rapportens år og ikke vises.");
  });

  test("a ledger of drift alone has no fund to say is 0 %", async () => {
    const { table } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS.slice(0, 2));
    expect(table.rows.map(({ id }) => id)).toEqual(["ndr-navn", "ndr-teller", "ndr-nevner", "ndr-verdi"]);
  });

  test("every måltall has a chart of its years, with the mål as a line when there is one", async () => {
    const { table } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Netto driftsresultat;2022;2;;;;;", "Netto driftsresultat;2024;;;;1,75;Minst;"]);
    // Two years say less in a chart than in the table.
    expect((await made(FINANSIELLE_MAALTALL, BOTH_YEARS)).table.charts).toEqual([]);
    expect(table.charts?.map(({ title, series, fromZero }) => [title, series.map(({ of, drawn }) => `${of} ${drawn}`), fromZero])).toEqual([
      ["Netto driftsresultat i %", ["ndr-verdi column", "ndr-maal line"], false],
      ["Disposisjonsfond i %", ["dispfond-verdi column"], true],
      ["Gjeldsgrad med startlån i %", ["gjeld-med-verdi column"], true],
    ]);
  });
});

describe("the overviews", () => {
  test("a list of funds that adds up to another amount than the balance shows the difference", async () => {
    const oversikt = await made(OVERSIKT_DISPOSISJONSFOND, BOTH_YEARS, ["kapittel;fond;IB;avsetning;bruk", "56;Generelt;70;20;-11", "51;Bundet;5;0;0"]);
    expect(cells(oversikt, "sum")).toEqual(["70", "20", "-11", "79", "1000", "7.9"]);
    expect(cells(oversikt, "differanse")).toEqual(["0", "", "", "-1", "", ""]);
    expect(oversikt.table.rows.filter(({ id }) => id.startsWith("aar")).map(({ label }) => label)).toEqual(["31.12.2023", "31.12.2024"]);
  });

  test("loans that agree with the balance are shown with and without startlån", async () => {
    const oversikt = await made(OVERSIKT_LANEGJELD, BOTH_YEARS, LOANS);
    expect(oversikt.problems).toEqual([]);
    expect(["lan", "startlan", "uten", "inntekter", "andelMed", "andelUten"].map((id) => cells(oversikt, id))).toEqual([["1100", "1200"], ["300", "400"], ["800", "800"], ["900", "1000"], ["122.2", "120.0"], ["88.9", "80.0"]]);
  });

  test("an earlier year of the list has what the list says of it", async () => {
    const oversikt = await made(OVERSIKT_LANEGJELD, BOTH_YEARS, LOANS, [HEADER, "Gjeldsgrad med startlån;2021;;900;800;;;", "Gjeldsgrad uten startlån;2021;;700;800;;;", "Gjeldsgrad utan startlån;2020;90,5;;;;;"]);
    expect(["lan", "startlan", "uten", "inntekter", "andelMed", "andelUten"].map((id) => cells(oversikt, id).slice(0, 2))).toEqual([["", "900"], ["", "200"], ["", "700"], ["", "800"], ["", "112.5"], ["90.5", "87.5"]]);
  });

  test("a year under two names of a måltall is told, and the first stands", async () => {
    const oversikt = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Gjeldsgrad uten startlån;2021;80;;;;;", "Gjeldsgrad u/startlån;2021;70;;;;;"]);
    expect(cells(oversikt, "gjeld-uten-verdi")[0]).toBe("80.0");
    expect(oversikt.problems).toMatchObject([{ code: "maaltall-to-ganger", message: "Rad 3: «Gjeldsgrad u/startlån» for 2021 er det samme måltallet som i rad 2. Rad 3 er ikke med. Behold én av dem." }]);
  });

  test("a row that is there twice is told once: as not counted, and not as counted twice", async () => {
    const lines = [HEADER, "Driftsmargin;2021;80;;;;;", "Driftsmargin;2021;70;;;;;"];
    expect((await readLines(...lines)).problems).toEqual([]);
    const { problems } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, lines);
    expect(problems).toMatchObject([{ code: "maaltall-to-ganger", message: "Rad 3: «Driftsmargin» for 2021 er det samme måltallet som i rad 2. Rad 3 er ikke med. Behold én av dem." }]);
  });
});

describe("a municipality's own måltall", () => {
  test("keeps its name in every language, also where it is a word of ours", async () => {
    const { table } = await made(FINANSIELLE_MAALTALL, BOTH_YEARS, [HEADER, "Garantier;2022;35;;;50;Høyst;%", "Garantier;2023;40;;;50;Høyst;%", "Garantier;2024;45;;;50;Høyst;%"]);
    for (const language of ["nb", "nn", "en"] as const) {
      const said = tableIn(table, language);
      expect(said.rows.filter(({ role }) => role === "heading").at(-1)?.label).toBe("Garantier");
      expect(said.charts?.at(-1)?.title).toBe("Garantier (%)");
    }
    expect(tableIn(table, "en").charts?.[0]?.title).toBe("Net operating result in %");
  });
});
