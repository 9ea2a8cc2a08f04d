import { accountsOf, csvOf, kroner, POSTINGS, readAs, RIGHT } from "./lawSource";

const LAST = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, Math.trunc(ore / 2)]));

describe("Law 7: the year asked for decides; others' rows and columns are counted apart", () => {
  test("rows of another year, told by a year or a period, are left out with their money", async () => {
    for (const [header, write] of [["År", (year: number) => `${year}`], ["Periode", (year: number) => `${year}06`]] as const) {
      const lines = [2023, 2024].flatMap((year) => POSTINGS.map(([konto, ansvar, funksjon, ore]) => [write(year), konto, ansvar, funksjon, kroner(year === 2024 ? ore : Math.trunc(ore / 2))]));
      const source = csvOf([[header, "Konto", "Ansvar", "Funksjon", "Beløp"], ...lines]);
      const reading = await readAs(source);
      expect([accountsOf(reading), reading.control.leftOut.find(({ reason }) => reason === "annet år")?.rows]).toEqual([RIGHT, POSTINGS.length]);
      expect(accountsOf(await readAs(source, {}, 2023))).toEqual(LAST);
    }
  });

  test.each(["Regnskap 2023;Regnskap 2024", "R2023;R2024", "Regnskap 2024;Regnskap 2023"])("of «%s» the year's is the accounts, whichever comes first", async (headers) => {
    const [first = "", second = ""] = headers.split(";");
    const amount = (header: string, ore: number): string => kroner(header.includes("2024") ? ore : Math.trunc(ore / 2));
    const source = csvOf([["Konto", "Ansvar", "Funksjon", first, second], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, amount(first, ore), amount(second, ore)])]);
    const reading = await readAs(source);
    expect([accountsOf(reading), accountsOf(reading, "regnskapIFjor")]).toEqual([RIGHT, LAST]);
    expect(accountsOf(await readAs(source, {}, 2023))).toEqual(LAST);
  });
});
