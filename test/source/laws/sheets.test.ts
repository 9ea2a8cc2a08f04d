import { doubleFigureProblems } from "../../../src/source/doubleFigureProblems";
import { accountsOf, csvOf, errorsOf, HEADER, POSTINGS, readAs, RIGHT, workbookOf } from "./lawSource";
import { nb } from "../../support/nb";

const rows = (from: number, to?: number): readonly (readonly (string | number)[])[] => [[...HEADER], ...POSTINGS.slice(from, to).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore / 100])];

describe("Law 3: each sheet that holds a ledger is read, or named", () => {
  test("two halves of the accounts are asked about, and all of them are right", async () => {
    const book = await workbookOf({ Drift: rows(0, 4), Resten: rows(4) });
    const reading = await readAs(book);
    expect(errorsOf(reading)).toContain("kilde-flere-ark");
    expect(nb(reading.questions.find(({ code }) => code === "kilde-flere-ark")?.message ?? "")).toMatch(/«Drift».*«Resten»/);
    expect(accountsOf(await readAs(book, { ark: "alle" }))).toEqual(RIGHT);
  });

  test("a sheet whose only month is a number, so that its headers are not known, is asked about beside one with the year", async () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const year = POSTINGS.slice(0, 4).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ...months.map((month) => (month * ore) / 100)]);
    const last = POSTINGS.slice(4).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore / 100]);
    const [header, note] = [["Konto", "Ansvar", "Funksjon"], ["Konto", "Navn"]];
    const book = await workbookOf({ Drift: [[...header, ...months], ...year], Desember: [[...header, 12], ...last], Kontoplan: [note, ["10100", "Lønn"]] });
    expect(errorsOf(await readAs(book))).toContain("kilde-flere-ark");
    expect(errorsOf(await readAs(book, { ark: "alle" }))).not.toEqual([]);
    // The header of a long sheet is not among the rows its columns are recognised from.
    const many = Array.from({ length: 150 }, () => last).flat();
    const long = [["Rapport"], ["Regnskap"], ["Utskrift"], [...header, 12], ...many];
    expect(errorsOf(await readAs(await workbookOf({ Drift: [[...header, ...months], ...year], Desember: long })))).toContain("kilde-flere-ark");
    expect(errorsOf(await readAs(await workbookOf({ Drift: [[...header, ...months], ...year], Kontoplan: [note, ["10100", "Lønn"]] })))).not.toContain("kilde-flere-ark");
  });

  test("a sheet a month, by its name, is a month each", async () => {
    const reading = await readAs(await workbookOf({ Januar: rows(0, 4), Februar: rows(4) }), { ark: "alle" });
    expect([accountsOf(reading), reading.control.months]).toEqual([RIGHT, ["202401", "202402"]]);
  });

  test("a copy of the accounts is never added to them", async () => {
    const book = await workbookOf({ Regnskap: rows(0), Kopi: rows(0) });
    expect(errorsOf(await readAs(book))).toContain("kilde-flere-ark");
    expect(errorsOf(await readAs(book, { ark: "alle" }))).toContain("kilde-dobbelt-tall");
  });
});

describe("Laws 2 and 3: two files whose rows only dates tell apart", () => {
  const header = ["Konto", "Ansvar", "Funksjon", "Dato", "Beløp"];
  const dated = (konto: string, month: number, kroner: string): readonly string[] => [konto, "1000", "202", `15.0${month}.2024`, kroner];
  const first = ["10100", "10200", "10300", "10400"].map((konto, at) => dated(konto, 1 + at, "10,00"));
  const second = ["10400", "10500", "10600", "10700"].map((konto, at) => dated(konto, 5 + at, "20,00"));
  const problems = async (...files: readonly (readonly (readonly string[])[])[]): Promise<readonly string[]> =>
    doubleFigureProblems(await Promise.all(files.map((lines, at) => readAs(csvOf([header, ...lines], `${at}.csv`))))).map(({ code, severity }) => `${severity} ${code}`);

  test("that have some of the same postings are refused, though the account has others and comes to something else", async () => {
    expect(await problems(first, [...second, first[3] as readonly string[]])).toEqual(["error kilde-dobbelt-tall"]);
  });

  test("that are two halves of a year, of which one account is in both, are read", async () => {
    expect(await problems(first, second)).toEqual([]);
    expect(await problems(first, second.slice(1))).toEqual([]);
  });

  test("the year of the dates is asked about as before, with the rows of each year together", async () => {
    const reading = await readAs(csvOf([header, ...first, ["10100", "1000", "202", "31.12.2023", "7,00"], ["10100", "1000", "202", "30.12.2023", "8,00"]]));
    expect(reading.questions.map(({ message }) => nb(message))).toEqual([expect.stringContaining("«2024» (4 rader, 40,00), «2023» (2 rader, 15,00)")]);
  });
});
