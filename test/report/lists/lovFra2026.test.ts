import { NOTE_SELVKOST } from "../../../src/law/lists/ovrigeNoter";
import { ANLEGGSMIDLER } from "../../../src/law/lists/anleggsmidler";
import { avskrivningstidProblems } from "../../../src/report/tables/lists/avskrivningstidProblems";
import { evaluateListing } from "../../../src/report/tables/lists/evaluateListing";
import { selvkostProblems } from "../../../src/report/tables/lists/selvkostProblems";
import { NYE_TIDER } from "../../../src/report/tables/oversikter/nyeAvskrivningstider";
import type { NoteBasis } from "../../../src/report/tables/notes/note";
import { exampleRow } from "../../../src/source/lists/exampleRow";
import type { Listing } from "../../../src/source/lists/listing";
import type { Text } from "../../../src/texts/words";
import type { Table } from "../../../src/table/table";
import { readLines } from "./smallLists";
import { nb } from "../../support/nb";

const listOf = async (...lines: readonly string[]): Promise<readonly Listing[]> => {
  const { listing } = await readLines(...lines);
  return listing ? [listing] : [];
};
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("The depreciation periods of § 3-4", () => {
  const told = async (navn: string, aar: string, year: number): Promise<readonly string[]> =>
    avskrivningstidProblems(await listOf("gruppe;navn;avskrivningstid;kapittel;bokført 01.01;tilgang;avgang;avskrivning;avskrivbar", `1;${navn};${aar};27;1;0;0;0;J`), year).map(({ message }) => nb(message));

  test.each([
    ["IKT og kontormaskiner", 2026, 5], ["Inventar og utstyr", 2026, 10], ["Programvare", 2026, 15], ["Brannbiler", 2026, 20], ["Veger og kaier", 2026, 40], ["Pumpestasjoner", 2026, 40],
    ["Skoler og barnehager", 2026, 50], ["Ledningsnett", 2026, 80], ["Noe annet", 2026, 80],
    ["Skoler og barnehager", 2025, 40], ["Ledningsnett", 2025, 40], ["Renseanlegg", 2025, 20], ["Rådhus", 2025, 50], ["Noe annet", 2025, 50],
  ] as const)("%s in %i may be depreciated over %i years, and one more is told", async (navn, year, most) => {
    expect(await told(navn, String(most), year)).toEqual([]);
    expect(await told(navn, String(most + 1), year)).toEqual([expect.stringContaining(`over ${most + 1} år, men § 3-4 gir høyst ${most} år`)]);
  });

  test("a group of several kinds may be as long as the longest of them, and a word within another is no kind", async () => {
    expect(await told("Boliger, skoler, veger og ledningsnett", "80", 2026)).toEqual([]);
    expect(await told("Distriktskontor", "50", 2026)).toEqual([]);
  });

  test("land without a period is nothing to tell", async () => {
    expect(await told("Tomter", "", 2026)).toEqual([]);
  });

  test("the example of the input is right in the year of the report", () => {
    for (const year of [2024, 2025, 2026, 2030]) {
      expect(avskrivningstidProblems([{ input: ANLEGGSMIDLER.id, name: "x", rows: [{ row: 2, values: exampleRow(ANLEGGSMIDLER, year) }] }], year)).toEqual([]);
    }
    expect(exampleRow(ANLEGGSMIDLER, 2026)["avskrivningstid"]).not.toEqual(exampleRow(ANLEGGSMIDLER, 2025)["avskrivningstid"]);
  });
});

describe("Nye avskrivningstider (§ 3-4a)", () => {
  const HEADER = "Anlegg;Slag;Anskaffelsesår;Bokført 31.12.2025;Avskrivningstid før;Ny avskrivningstid;Selvkost";
  const made = async (year: number, rows: readonly string[], more: readonly Listing[] = []) => {
    const basis: NoteBasis = { year, unit: "kroner", signProfile: "raa", grunnlag: { keyColumns: [], figures: [], rows: [] }, listings: [...(await listOf(HEADER, ...rows)), ...more] };
    return NYE_TIDER.make(basis);
  };
  const cell = (table: Table<Text> | undefined, row: string, column: string): number | null => {
    const found = table?.rows.find(({ id }) => id === row)?.cells[table.columns.findIndex(({ id }) => id === column)];
    return found?.kind === "amount" ? found.ore / 100 : found?.kind === "number" ? found.value.toNumber() : null;
  };
  const NETT = "Nett;Ledningsnett;2005;1000,00;40;80;J";

  test("the book value is spread over the years left: the old and the new yearly amount, their difference, and a plan that sums to it to the øre", async () => {
    const table = (await made(2026, [NETT, "Rens;Renseanlegg;2019;100,01;20;40;N"]))?.table;
    expect(["aarFor", "for", "aarEtter", "etter", "endring"].map((column) => cell(table, "anlegg1", column))).toEqual([20, 50, 60, 16.67, -33.33]);
    // 59 years of 16,67 and 16,47 in the last.
    expect([cell(table, "anlegg1", "siste"), cell(table, "anlegg1", "plan")]).toEqual([16.47, 1000]);
    expect([cell(table, "total", "plan"), cell(table, "total", "bokfort")]).toEqual([1100.01, 1100.01]);
    expect(cell(table, "avskrivninger", "endring")).toBe(cell(table, "total", "endring"));
    expect(cell(table, "selvkost", "endring")).toBe(-33.33);
  });

  test("the minimumsavdrag changes by debt / assets at 1 January 2026, from the lists of that year or of the year before", async () => {
    const assets = await listOf("gruppe;navn;kapittel;bokført 01.01;tilgang;avgang;avskrivning;avskrivbar", "1;Alt;27;2000;100;0;-100;J", "2;Tomter;27;999;0;0;0;N");
    const loans = await listOf("lån;långiver;type;formål;IB;opptak;avdrag", "1;A;x;Investering;900;150;-50", "2;B;x;Kausjoner;100;0;-100", "3;C;x;Startlån;999;0;0");
    expect(cell((await made(2026, [NETT], [...assets, ...loans]))?.table, "minimumsavdrag", "endring")).toBe(-16.67);
    expect(cell((await made(2025, [NETT], [...assets, ...loans]))?.table, "minimumsavdrag", "endring")).toBe(-16.67);
    expect((await made(2027, [NETT], [...assets, ...loans]))?.table.rows.some(({ id }) => id === "minimumsavdrag")).toBe(false);
  });

  test.each([
    ["Nett;Ledningsnett;2025;10;40;80;J", null], ["Nett;Ledningsnett;2026;10;40;80;J", "anskaffet i 2025 eller før"],
    ["Rens;Renseanlegg;2019;10;20;40;J", null], ["Rens;Renseanlegg;2020;10;20;40;J", "anskaffet i 2019 eller før"],
    ["Nett;Ledningsnett;2000;10;40;81;J", "høyst 80"], ["Nett;Ledningsnett;1986;10;40;80;J", null], ["Nett;Ledningsnett;1985;10;40;80;J", "ute i 2025"],
  ])("%s: %s", async (row, why) => {
    const problems = (await made(2026, [row]))?.problems ?? [];
    expect(problems.map(({ message }) => nb(message))).toEqual(why === null ? [] : [expect.stringContaining(why)]);
  });
});

describe("Selvkost", () => {
  const area = async (omrade: string, avsetning: string) => selvkostProblems(await listOf("Selvkostområde;Inntekter;Kostnader;Selvkostfond 01.01.2024;Avsetning (+) / bruk (−)", `${omrade};0;0;100;${avsetning}`), 2024).map(({ code }) => code);

  test.each(["Plan- og byggesak", "Byggesak", "Kart og oppmåling", "Eierseksjonering", "Private planer"])("%s may not carry a deficit of one øre forward", async (omrade) => {
    expect(await area(omrade, "-100")).toEqual([]);
    expect(await area(omrade, "-100,01")).toEqual(["selvkost-underskudd-fremfort"]);
  });

  test("other services may", async () => {
    expect(await area("Vann", "-500")).toEqual([]);
  });

  /** Kroner: revenue, costs, adopted coverage, fund before, set aside (+) or used (−). The second of a pair is one step beyond what may be. */
  test.each([
    ["a surplus is set aside in full", "100,50;40,25;100;0;60,25", "100,50;40,25;100;0;60,24"],
    ["and no more than in full", "100,50;40,25;100;0;60,25", "100,50;40,25;100;0;60,26"],
    ["a deficit takes all of itself from a fund that has it", "40,25;100,50;100;60,25;-60,25", "40,25;100,50;100;60,25;-60,24"],
    ["and no more than itself", "40,25;100,50;100;90;-60,25", "40,25;100,50;100;90;-60,26"],
    ["or all that the fund has", "40,25;100,50;100;10;-10", "40,25;100,50;100;10;-9,99"],
    ["where costs are not covered in full, it need take nothing", "40,25;100,50;90;60;0", "40,25;100,50;90;60;0,01"],
    ["whole kroner have room for half a krone each", "100;40;100;0;62", "100;40;100;0;63"],
    ["on both sides", "100;40;100;0;58", "100;40;100;0;57"],
  ])("%s", async (_, kept, broken) => {
    const told = async (row: string) => selvkostProblems(await listOf("Selvkostområde;Inntekter;Kostnader;Vedtatt dekningsgrad %;Selvkostfond 01.01.2024;Avsetning (+) / bruk (−)", `Vann;${row}`), 2024);
    expect((await told(kept)).map(({ code }) => code)).toEqual([]);
    expect((await told(broken)).map(({ code, severity }) => [code, severity])).toEqual([["selvkost-avsetning-ulik", "warning"]]);
  });

  test("what is set aside or used beyond the result is told with all of it", async () => {
    const [found] = selvkostProblems(await listOf("Selvkostområde;Inntekter;Kostnader;Selvkostfond 01.01.2024;Avsetning (+) / bruk (−)", "Vann;100,50;40,25;0;1"), 2024);
    expect(plain(nb(found?.message ?? ""))).toBe("Rad 2: «Vann» har inntekter 100,50 og kostnader 40,25, et overskudd på 60,25, men avsetning (+) eller bruk (−) er 1,00. Et overskudd settes av i sin helhet, og bruken av fondet er ikke større enn underskuddet; med vedtatt dekningsgrad 100 % dekker fondet underskuddet så langt det rekker. Rett beløpet i listen som er feil.");
  });

  test("what is left of a surplus after the fifth year is told, and what is left of a deficit", async () => {
    const told = async (aar: number, rest: string) => selvkostProblems(await listOf("Selvkostområde;Årgang;Rest 01.01.2024;Bruk 2024", `Vann;${aar};${rest};0`), 2024).map(({ message }) => plain(nb(message)));
    expect(await told(2020, "1")).toEqual([]);
    expect(await told(2019, "0")).toEqual([]);
    expect(await told(2019, "0,01")).toEqual(["Rad 2: overskuddet fra 2019 på «Vann» har 0,01 igjen 31.12.2024, og går inn i det sjette året eller senere. Det skulle vært tilbake hos brukerne senest i 2024. Sett ned gebyret, eller rett listen."]);
    expect(await told(2019, "-5")).toEqual([expect.stringContaining("underskuddet fra 2019 på «Vann» har 5,00 igjen 31.12.2024, men skal dekkes innen fem år (2024)")]);
  });

  test.each([[2025, "femårige swaprente med 0,5"], [2026, "NIBOR for tre måneder med 0,7"]])("the note of %i says which kalkylerente holds, and which dekningsgrad is shown", async (year, rente) => {
    const [listing] = await listOf("Selvkostområde;Inntekter;Kostnader;Selvkostfond 01.01.2024;Avsetning (+) / bruk (−)", "Vann;0;0;100;0");
    const notes = listing ? evaluateListing(NOTE_SELVKOST, listing, { year, unit: "kroner" }).tables[0]?.notes.map(nb) ?? [] : [];
    expect(notes.filter((note) => note.startsWith("Kalkylerenten"))).toEqual([expect.stringContaining(rente)]);
    expect(notes.some((note) => note.includes("SSBs selvkostgrad"))).toBe(true);
  });
});
