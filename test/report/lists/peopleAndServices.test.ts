import { nb } from "../../support/nb";
import { ARSVERK } from "../../../src/law/lists/arsverk";
import { BEFOLKNING } from "../../../src/law/lists/befolkning";
import { TURNOVER } from "../../../src/law/lists/bemanning";
import { KOSTRA_NOKKELTALL } from "../../../src/law/lists/kostraNokkeltall";
import { LIKESTILLING_LONN } from "../../../src/law/lists/likestilling";
import { SYKEFRAVAER } from "../../../src/law/lists/sykefravaer";
import { printed, readLines, tableOf } from "./smallLists";

describe("Sykefravær", () => {
  const HEADER = "Tjenesteområde;Korttid %;Langtid %;Samlet fravær %;Årsverk";

  test("is weighted in the total, never added, and the note names the weight as the list does", async () => {
    const { table, problems } = await tableOf(SYKEFRAVAER, HEADER, "Oppvekst;2,00;4,00;6,00;300", "Helse;6,00;8,00;14,00;100");
    expect(printed(table).at(-1)).toEqual(["Sum tjenesteområder", "3.00", "5.00", "8.00"]);
    expect(table.notes).toEqual(["«Sum tjenesteområder» er snittet, vektet med «Årsverk» i listen."]);
    expect(problems).toEqual([]);
  });

  test("without weights shows the list's own total, without a formula, and says so", async () => {
    const { table, problems } = await tableOf(SYKEFRAVAER, "Tjenesteområde;Korttid %;Langtid %", "Oppvekst;2,00;4,00", "Helse;6,00;8,00", "Sum tjenesteområder;3,10;5,20");
    expect(printed(table).at(-1)).toEqual(["Sum tjenesteområder", "3.10", "5.20", "8.30"]);
    expect(table.rows.at(-1)?.formula).toBeNull();
    expect(nb(table.notes[0] ?? "")).toContain("er vist slik listen oppgir det: den har ikke «Avtalte dagsverk»");
    expect(problems).toEqual([]);
  });

  test("with neither weights nor a total has a blank total, and a problem that says what to add", async () => {
    const { table, problems } = await tableOf(SYKEFRAVAER, "Tjenesteområde;Korttid %;Langtid %", "Oppvekst;2,00;4,00", "Helse;6,00;8,00");
    expect(printed(table).at(-1)).toEqual(["Sum tjenesteområder", "", "", ""]);
    expect(problems).toMatchObject([{ code: "liste-verdi-mangler", severity: "warning" }]);
  });

  test("tells of a row without weight, and of a total in the list that the rows do not make", async () => {
    const { table, problems } = await tableOf(SYKEFRAVAER, HEADER, "Oppvekst;2,00;4,00;6,00;300", "Helse;6,00;8,00;14,00;100", "Mestring;9,00;9,00;18,00;", "Sum;3,00;5,01;8,01;");
    expect(printed(table).at(-1)).toEqual(["Sum tjenesteområder", "3.00", "5.00", "8.00"]);
    expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["liste-verdi-mangler", 4], ["liste-sum-avviker", 5], ["liste-sum-avviker", 5]]);
    expect(nb(problems[1]?.message ?? "")).toBe("Rad 5: «Langtid i %» i «Sum tjenesteområder» er 5,01, men regnes til 5,00, differanse 0,01. Tabellen viser det radene gir. Rett det tallet i listen som er feil.");
  });

  test("with enheter weighs them within each område, and the områder as their enheter weigh", async () => {
    const lines = ["Område;Enhet;Korttid;Langtid;Mulige dagsverk", "Helse;A;1,00;0,00;100", "Helse;B;4,00;0,00;200", "Oppvekst;C;6,00;0,00;100"];
    const { tables } = await tableOf(SYKEFRAVAER, ...lines);
    expect(tables.map(({ id }) => id)).toEqual(["sykefravaer", "sykefravaer-helse", "sykefravaer-oppvekst"]);
    expect(printed(tables[0] as (typeof tables)[0]).map((row) => row.slice(0, 2))).toEqual([["Helse", "3.00"], ["Oppvekst", "6.00"], ["Sum tjenesteområder", "3.75"]]);
    expect(printed(tables[1] as (typeof tables)[0]).map((row) => row.slice(0, 2))).toEqual([["A", "1.00"], ["B", "4.00"], ["Årlig sykefravær 2024", "3.00"]]);
    expect(tables[0]?.rows[0]?.cellsFrom).toEqual({ table: "sykefravaer-helse", row: "total" });
  });

  test("shows an område among them all as its own table does, also where its enheter weigh nothing", async () => {
    const lines = ["Område;Enhet;Korttid;Langtid;Mulige dagsverk", "Helse;A;1,00;0,00;0", "Helse;Sum;2,00;0,00;0", "Oppvekst;C;6,00;0,00;100"];
    const { tables } = await tableOf(SYKEFRAVAER, ...lines);
    const [all, helse] = tables.map(printed);
    expect(helse?.at(-1)?.slice(1)).toEqual(all?.[0]?.slice(1));
  });
});

describe("Årsverk", () => {
  test("add up by enhet, by område and in all, and the list's own totals are compared, not counted", async () => {
    const { tables, problems } = await tableOf(ARSVERK, "område;enhet;fast;vikar;midlertidig;total", "Helse;A;1,10;0,20;;1,30", "Helse;B;2,00;0,00;0,05;2,05", "Helse;Total;3,10;0,20;0,05;3,35", "Strategi;C;4,00;;;4,00", "Total;;7,10;0,20;0,05;7,35");
    expect(printed(tables[0] as (typeof tables)[0])).toEqual([["Helse", "3.10", "0.20", "0.05", "3.35"], ["Strategi", "4.00", "", "", "4.00"], ["Total", "7.10", "0.20", "0.05", "7.35"]]);
    expect(printed(tables[1] as (typeof tables)[0]).at(-1)).toEqual(["Total", "3.10", "0.20", "0.05", "3.35"]);
    expect(problems).toEqual([]);
  });

  test("tell of a sum that is off by more than rounding", async () => {
    const { problems } = await tableOf(ARSVERK, "område;enhet;fast;vikar;midlertidig;total", "Helse;A;1,00;0,20;0,00;1,22", "Helse;B;1,00;0,20;0,00;1,23", "Helse;Sum;2,05;0,40;0,00;");
    expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["liste-sum-avviker", 3], ["liste-sum-avviker", 4]]);
  });
});

describe("KOSTRA-nøkkeltall", () => {
  const HEADER = "område;gruppe;nøkkeltall;enhet;desimaler;region;år;verdi;status";

  test("have a column for each region and year of the list, however many, and blanks stay blank", async () => {
    const { table, tables } = await tableOf(KOSTRA_NOKKELTALL, HEADER,
      "Helse;Kvalitet;Andel enerom;%;1;Askim;2023;100;endelig juni", "Helse;Kvalitet;Andel enerom;%;1;Askim;2024;97,65;foreløpig mars", "Helse;Kvalitet;Andel enerom;%;1;Landet;2023;;tall mangler",
      "Helse;prioritering;Netto utgift;;;Askim;2024;1234,5;foreløpig mars", "Helse;Eget mål;Timer;;;Askim;2024;0,28;foreløpig mars", "Helse;Eget mål;Timer;;;Gruppe 7;2024;1,1;foreløpig mars");
    expect(tables.map(({ id, title }) => [id, title])).toEqual([["kostra-nokkeltall-helse", "KOSTRA-nøkkeltall – Helse"]]);
    expect(table.columns.map(({ header }) => header)).toEqual(["Enhet", "Askim 2023", "Askim 2024", "Landet 2023", "Gruppe 7"]);
    expect(printed(table)).toEqual([
      ["Prioritet", "", "", "", "", ""],
      ["Netto utgift", "", "", "1234.5", "", ""],
      ["Kvalitet", "", "", "", "", ""],
      ["Andel enerom", "%", "100.0", "97.7", "", ""],
      ["Eget mål", "", "", "", "", ""],
      ["Timer", "", "", "0.28", "", "1.10"],
    ]);
    expect(table.notes).toEqual(["Tallenes status: endelig juni (1), foreløpig mars (4).", "Blanke felt: tall mangler."]);
  });
});

describe("Befolkning", () => {
  test("sums what it can, and shows the list's own figure where a part is missing", async () => {
    const { table, problems } = await tableOf(BEFOLKNING, "post;år;antall", "Fødte;2024;12", "Døde;2024;5", "Fødselsoverskudd;2024;8", "Folkevekst;2024;3", "Fødte;2023;2");
    expect(table.columns.map(({ header }) => header)).toEqual(["2023", "2024"]);
    expect(printed(table)).toEqual([["Fødte", "2", "12"], ["Døde", "", "5"], ["Fødselsoverskudd", "", "7"], ["Folkevekst", "", "3"]]);
    expect(problems.filter(({ code }) => code === "liste-sum-avviker").map(({ message }) => nb(message))).toEqual(["Rad 4: «Fødselsoverskudd» 2024 er 8, men regnes til 7, differanse 1. Tabellen viser summen. Rett det beløpet i listen som er feil."]);
  });
});

describe("Likestilling", () => {
  const HEADER = "Stillingsgruppe;Kvinner;Menn;Kvinners lønn i % av menns;Stillingsprosent kvinner;Stillingsprosent menn";

  test("counts heads, not positions: the list's own total is shown, with what the rows add up to", async () => {
    const { table, problems } = await tableOf(LIKESTILLING_LONN, HEADER, "Kap 3;10;5;97,0;80;90", "Kap 4;30;5;99,0;60;", "Total;38;10;98,5;66,1;91");
    expect(printed(table).at(-1)).toEqual(["Total", "38", "10", "98.5", "66.1", "91.0"]);
    expect(table.notes.map(nb)).toEqual(["«Total» er vist slik listen oppgir det, og er ikke regnet ut av radene. Ansatte kvinner: radene summerer til 40, totalraden er 38."]);
    expect(problems).toEqual([]);
  });

  test("without a total weighs position sizes by heads; pay has no mean", async () => {
    const { table } = await tableOf(LIKESTILLING_LONN, HEADER, "Kap 3;10;5;97,0;80;90", "Kap 4;30;5;99,0;60;70");
    expect(printed(table).at(-1)).toEqual(["Total", "40", "10", "", "65.0", "80.0"]);
  });
});

test("Each figure of turnover keeps the decimals it was given with, and the sum has those of the finest", async () => {
  const { table } = await tableOf(TURNOVER, "Årsak;Årsverk;Antall", "Alder;8,65;10", "Død;1;1");
  expect(printed(table)).toEqual([["Alder", "8.65", "10"], ["Død", "1", "1"], ["Sum", "9.65", "11"]]);
});

test("A row whose name only begins like a total is no total", async () => {
  const { listing } = await readLines("Stillingsgruppe;Kvinner;Menn", "Totalrenhold;1;2", "Total;1;2");
  expect([listing?.rows.length, listing?.totals?.length]).toEqual([1, 1]);
});
