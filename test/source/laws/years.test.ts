import { accountsOf, csvOf, errorsOf, kroner, LINES, POSTINGS, readAs, RIGHT, workbookOf } from "./lawSource";

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

  test("two columns of years that say different years are asked about", async () => {
    const lines = [2023, 2024].flatMap((year) => POSTINGS.map(([konto, ansvar, funksjon, ore]) => ["2024", `${year}`, konto, ansvar, funksjon, kroner(ore)]));
    expect(errorsOf(await readAs(csvOf([["År", "Budsjettår", "Konto", "Ansvar", "Funksjon", "Beløp"], ...lines])))).toEqual(["kilde-verdier"]);
    expect(errorsOf(await readAs(csvOf([["År", "Budsjettår", "Konto", "Ansvar", "Funksjon", "Beløp"], ...lines.slice(POSTINGS.length)])))).toEqual([]);
  });

  test.each(["Regnskap", "Beløp", "Revidert budsjett"])("«%s» in a sheet that is called another year is asked about", async (header) => {
    const rows = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore / 100]);
    const book = (name: string) => workbookOf({ [name]: [["Konto", "Ansvar", "Funksjon", header], ...rows] });
    expect(errorsOf(await readAs(await book("2023")))).toContain("kolonne-feil-aar");
    expect(errorsOf(await readAs(await book("2024")))).not.toContain("kolonne-feil-aar");
  });

  test("«Regnskap 2023» in a file given as the accounts of 2024, which has none of them, is asked about", async () => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, `20240${row + 1}`, kroner(ore), kroner(ore)]);
    const source = csvOf([["Konto", "Ansvar", "Funksjon", "Periode", "Regnskap 2023", "Vedtatt budsjett 2024"], ...lines]);
    expect(errorsOf(await readAs(source))).toEqual(["kilde-kolonne-uten-rolle"]);
    const asBefore = await readAs(source, { kolonner: { "Regnskap 2023": "amount.regnskapIFjor" } });
    expect([errorsOf(asBefore), accountsOf(asBefore, "regnskapIFjor")]).toEqual([[], RIGHT]);
  });

  test("months of 2023 beside a budget, and none of 2024, are no accounts of 2024", async () => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(ore), kroner(ore), kroner(ore)]);
    const source = csvOf([["Konto", "Ansvar", "Funksjon", "202302", "202303", "Regulert budsjett"], ...lines]);
    expect(errorsOf(await readAs(source))).toEqual(["kolonne-feil-aar"]);
  });

  test("«Beløp» beside «Regnskap 2023» is the year's", async () => {
    const source = csvOf([["Konto", "Ansvar", "Funksjon", "Regnskap 2023", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.trunc(ore / 2)), kroner(ore)])]);
    const reading = await readAs(source);
    expect([errorsOf(reading), accountsOf(reading), accountsOf(reading, "regnskapIFjor")]).toEqual([[], RIGHT, LAST]);
  });

  test("«Beløp (2)» beside «Regnskap 2023» is a second of something, and asked about", async () => {
    const source = csvOf([["Konto", "Ansvar", "Funksjon", "Beløp (2)", "Regnskap 2023"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.trunc(ore / 2)), kroner(ore)])]);
    expect(errorsOf(await readAs(source))).toContain("kilde-kolonne-uten-rolle");
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Beløp 2)"], ...LINES])))).toEqual([]);
  });

  test.each(["Total 2024", "Beløp"])("«%s» that is what the columns of earlier years come to is asked about; beside them it is the year's", async (header) => {
    const of = (share: number) => csvOf([["Konto", "Ansvar", "Funksjon", "R2022", "R2023", header], ...POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, ...(row % 2 === 0 ? [kroner(ore), ""] : ["", kroner(ore)]), kroner(Math.trunc(ore * share))])]);
    expect(errorsOf(await readAs(of(1)))).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(errorsOf(await readAs(of(0.9)))).toEqual([]);
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
