import { accountsOf, csvOf, errorsOf, HEADER, kroner, LINES, POSTINGS, readAs, RIGHT, withColumn, workbookOf } from "./lawSource";

describe("Law 1: each column has a role, is asked about, or is proved to say nothing more", () => {
  test.each(["Verdi A", "Kladd", "Ukjent", "X"])("amounts under «%s» are asked about, with each figure they may be", async (header) => {
    const reading = await readAs(csvOf(withColumn(header, ["12,50", "-3,25", "1 000,75"])));
    expect(errorsOf(reading)).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(reading.questions[0]?.answers.map(({ option }) => option)).toContain(`--kolonne "${header}=ignorer"`);
    expect(accountsOf(await readAs(csvOf(withColumn(header, ["12,50", "-3,25", "1 000,75"])), { kolonner: { [header]: "ignored" } }))).toEqual(RIGHT);
  });

  test("what a column is guessed to be is counted in every row while it is asked about", async () => {
    const rows = LINES.map((fields) => [...fields.slice(0, 3), "1,00", fields[3] as string]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Forbruk", "Budsjett"], ...rows, ...rows]));
    expect(errorsOf(reading)).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(accountsOf(reading, "revidertBudsjett")).toEqual(Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore])));
  });

  test.each([["Fase", ["Utkast", "Ferdig"]], ["Firma", ["3027", "9001"]], ["Status", ["Bokført", "Slettet"]], ["Valuta", ["NOK", "EUR"]], ["Runde", ["første", "andre"]]] as const)("values of «%s» that part rows with money are asked about", async (header, values) => {
    const lines = [...LINES, ...LINES];
    const reading = await readAs(csvOf(withColumn(header, [...LINES.map(() => values[0]), ...LINES.map(() => values[1])], lines)));
    expect(errorsOf(reading)).toEqual(["kilde-verdier"]);
    expect(reading.questions[0]?.answers.some(({ option }) => option.startsWith(`--bare "${header}=`))).toBe(true);
  });

  const period = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.trunc(ore / 4)), kroner(ore)]);
  test.each([["Denne periode", "Hittil i år"], ["Regnskap perioden", "Regnskap hittil i år"], ["Regnskap des", "Regnskap hittil"], ["Periodens bevegelse", "Saldo"], ["Beløp denne måned", "Akkumulert"]])("«%s» is the period alone beside «%s», which is read, and it is said", async (alone, soFar) => {
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", alone, soFar], ...period]));
    expect([errorsOf(reading), accountsOf(reading), reading.problems.map(({ code }) => code)]).toEqual([[], RIGHT, ["kilde-perioden-alene"]]);
    const chosen = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", alone, soFar], ...period]), { kolonner: { [alone]: "amount.regnskap" } });
    expect([errorsOf(chosen), accountsOf(chosen)[18000], chosen.problems.map(({ code }) => code)]).toEqual([[], -12500000, []]);
  });

  test.each([["Vedatt budsjett 2024", [], RIGHT], ["Vedatt budsjett drift", ["kilde-kolonne-uten-rolle"], {}]] as const)("«%s», with a letter wrong in what says which budget it is, is that budget or asked about", async (header, codes, budget) => {
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Beløp", header], ...LINES.map((fields) => [...fields, fields[3] as string])]));
    expect(errorsOf(reading)).toEqual(codes);
    expect(accountsOf(reading, "opprinneligBudsjett")).toEqual(budget);
  });

  test.each(["Budsjett denne periode", "Regnskap denne periode i fjor"])("«%s» without its own so far is asked about beside «Regnskap hittil»", async (alone) => {
    const header = ["Konto", "Ansvar", "Funksjon", alone, "Regnskap hittil", "Årsbudsjett"];
    expect(errorsOf(await readAs(csvOf([header, ...period.map((fields) => [...fields, fields[4] as string])])))).toEqual(["kilde-kolonne-uten-rolle"]);
  });

  test.each(["Budsjett hittil i år", "Per. budsjett"])("«%s» alone is the year's budget only if the year is over: it is asked about, and may be answered as so far", async (header) => {
    const lines = [["Konto", "Ansvar", "Funksjon", "Regnskap", header], ...period.map((fields) => [...fields.slice(0, 3), fields[4] as string, fields[4] as string])];
    const reading = await readAs(csvOf(lines));
    expect([errorsOf(reading), reading.questions[0]?.answers.map(({ option }) => option)]).toEqual([["kilde-kolonne-uten-rolle"], expect.arrayContaining([`--kolonne "${header}=revidertBudsjett"`, `--kolonne "${header}=budsjettHittil"`])]);
  });

  test.each(["Organisasjonsnr", "Org.nr.", "Kolonne 1"])("a number that is like a konto, one in all rows under «%s», is none", async (header) => {
    const rows = POSTINGS.map(([, ansvar, funksjon, ore]) => ["952540556", ansvar, funksjon, kroner(ore)]);
    expect(errorsOf(await readAs(csvOf([[header, "Ansvar", "Funksjon", "Beløp"], ...rows])))).not.toEqual([]);
  });

  test("an art of four digits beside its kontoklasse is no whole konto, though there are kontoer that begin so", async () => {
    const rows = [["0", "9220", "9080", "283", "-500,00"], ["1", "8000", "9000", "840", "500,00"]];
    const parts = await readAs(csvOf([["Kontoklasse", "Art", "Ansvar", "Funksjon", "Beløp"], ...rows]));
    expect(accountsOf(parts)).toEqual({ "09220": -50000, 18000: 50000 });
    const whole = await readAs(csvOf([["Kontoklasse", "Art", "Ansvar", "Funksjon", "Beløp"], ...rows.map(([klasse = "", art = "", ...rest]) => [klasse, klasse + art, ...rest])]));
    expect(accountsOf(whole)).toEqual(accountsOf(parts));
  });

  test("months without a year beside «Regnskap 2023» are those of the year asked for, unless they come to it", async () => {
    const of = (last: number) => readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Regnskap 2023", "Januar", "Februar"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(ore * last), kroner(ore - 100 * last), kroner(100 * last)])]));
    const [other, same] = [await of(2), await of(1)];
    expect([errorsOf(other), accountsOf(other), accountsOf(other, "regnskapIFjor")[18000]]).toEqual([[], RIGHT, -100000000]);
    expect(errorsOf(same)).toContain("kolonne-feil-aar");
  });

  test("where no column is konto, that is told once, and not of every row", async () => {
    const lines = LINES.map(([konto, ansvar, funksjon, amount]) => [`${konto}-${ansvar}-${funksjon}`, "Transport", amount as string]);
    expect(errorsOf(await readAs(csvOf([["Kontostreng", "Tekst", "Beløp"], ...lines])))).toEqual(["kilde-uten-konto", "kontokolonne-mangler"]);
  });

  test("codes that may be ansvar, and no header says so, are asked about, and the answer is read", async () => {
    const lines = [["Konto", "Kode", "Funksjon", "Beløp"], ...LINES];
    const reading = await readAs(csvOf(lines));
    expect(errorsOf(reading)).toEqual(["kilde-verdier"]);
    expect(reading.questions[0]?.answers.map(({ option }) => option)).toEqual(["ansvar", "prosjekt", "ignorer"].map((word) => `--kolonne "Kode=${word}"`));
    const { ledger } = await readAs(csvOf(lines), { kolonner: { Kode: "ansvar" } });
    expect(new Set(ledger.columns.ansvar.codes)).toEqual(new Set(LINES.map(([, ansvar]) => ansvar)));
  });

  test("amounts that stand only in rows without money in the columns read are asked about too", async () => {
    const [first, ...rest] = LINES.map((fields) => [...fields.slice(0, -1), "", fields.at(-1) as string]);
    const moved = [...(first as string[]).slice(0, -2), (first as string[]).at(-1) as string, ""];
    expect(errorsOf(await readAs(csvOf([[...HEADER.slice(0, -1), "2024-11-01", "Beløp"], moved, ...rest])))).toEqual(["kilde-kolonne-uten-rolle"]);
  });

  test("a row that does not say which figure it is of is refused where it has money, and only there", async () => {
    const withFigures = (...last: readonly string[]): readonly (readonly string[])[] => [["Fase", ...HEADER], ...LINES.map((fields) => ["Regnskap", ...fields]), ...LINES.map((fields) => ["Budsjett", ...fields]), last];
    expect(errorsOf(await readAs(csvOf(withFigures("", "10500", "1000", "202", "5,00"))))).toEqual(["verdi-ukjent"]);
    const reading = await readAs(csvOf(withFigures("", "10500", "1000", "202", "0,00")));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], RIGHT]);
  });

  test("«Beløp 2» alone is no accounts before it is said", async () => {
    const lines = [[...HEADER.slice(0, -1), "Revidert budsjett", "Beløp 2"], ...LINES.map((fields) => [...fields.slice(0, -1), "0,00", fields.at(-1) as string])];
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(accountsOf(await readAs(csvOf(lines), { kolonner: { "Beløp 2": "amount.regnskap" } }))).toEqual(RIGHT);
  });

  test("numbers with the noise of binary fractions are amounts too", async () => {
    const noisy = (ore: number): number => ore / 100 + Math.abs(ore / 100) * 2 ** -51;
    const book = await workbookOf({ Ark1: [["Konto", "Ansvar", "Funksjon", "Verdi", "Revidert budsjett"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, noisy(ore), ore / 100])] });
    expect(errorsOf(await readAs(book))).toEqual(["kilde-kolonne-uten-rolle"]);
  });

  test("whole numbers are amounts where one is below zero, or they are of many lengths in no order", async () => {
    expect(errorsOf(await readAs(csvOf(withColumn("Kol7", ["120", "83363", "-8"]))))).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(errorsOf(await readAs(csvOf(withColumn("Kol7", ["120", "83363", "8"]))))).toEqual(["kilde-kolonne-uten-rolle"]);
    expect(errorsOf(await readAs(csvOf(withColumn("Kol7", ["101", "102", "103"]))))).toEqual([]);
  });

  test.each([["B 2024 rev", "revidertBudsjett"], ["B2024 oppr", "opprinneligBudsjett"]])("«%s» is %s", async (header, figure) => {
    const { ledger } = await readAs(csvOf(withColumn(header, ["12,50", "-3,25"])));
    expect(Object.keys(ledger.amounts).sort()).toEqual([figure, "regnskap"].sort());
  });

  test.each([["Slettet", ["", "X", ""]], ["Med", ["true", "false", "true"]], ["Korr", ["Ja", "", "Nei"]]] as const)("marks in «%s» are asked about though all the rows balance, and those of what has been done with a row are not", async (header, values) => {
    expect(errorsOf(await readAs(csvOf(withColumn(header, values))))).toEqual(["kilde-verdier"]);
    expect(errorsOf(await readAs(csvOf(withColumn("Attestert", values))))).toEqual([]);
  });

  test("a column that follows from ansvar, or whose rows only together balance, is no question", async () => {
    const omrade = LINES.map(([, ansvar]) => ({ 1000: "Skole", 2000: "Helse", 9000: "Finans" })[ansvar as "1000"]);
    expect(errorsOf(await readAs(csvOf(withColumn("Område", omrade))))).toEqual([]);
    expect(errorsOf(await readAs(csvOf(withColumn("Runde", ["a", "b"]))))).toEqual([]);
  });

  test("a movement beside the months is asked about where it is not their sum", async () => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.trunc(ore / 3)), kroner(ore), kroner(ore), kroner(ore)]);
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Bevegelse", "Januar", "Februar", "Mars"], ...lines])))).toEqual(["kilde-kolonne-uten-rolle"]);
  });

  test("a number of its own in each row is no ansvar, and a company is asked about as one", async () => {
    const of = (header: string, code: (row: number) => string) =>
      readAs(csvOf([[header, "Ansvar(T)", "Konto", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [code(row), `Enhet ${ansvar}`, konto, funksjon, kroner(ore)])]));
    const running = await of("Ref", (row) => `${row + 1}`);
    expect([errorsOf(running), running.ledger.columns.ansvar.codes]).toEqual([[], [""]]);
    const company = await of("Selskap", (row) => (row === 2 ? "9001" : "3027"));
    expect([errorsOf(company), company.questions[0]?.answers.some(({ option }) => option === '--bare "Selskap=3027"')]).toEqual([["kilde-verdier"], true]);
  });

  test.each([
    ["quarters", ["1. kvartal 2024", "2. kvartal 2024", "3. kvartal 2024", "4. kvartal 2024"]],
    ["tertials", ["1. tertial", "2. tertial", "3. tertial"]],
  ])("%s that come to a column of the year say nothing more; else they are asked about", async (_, headers) => {
    const of = (sumHeader: string, missing: number) =>
      readAs(csvOf([["Konto", "Ansvar", "Funksjon", ...headers, sumHeader], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ...headers.map((_header, at) => kroner(at === 0 ? ore - 100 * (headers.length - 1) : 100)), kroner(ore + missing)])]));
    const whole = await of("Totalt 2024", 0);
    expect([errorsOf(whole), accountsOf(whole)]).toEqual([[], RIGHT]);
    expect(errorsOf(await of("Totalt 2024", 1))).toEqual(["kilde-kolonne-uten-rolle"]);
    if (headers.length === 4) expect(errorsOf(await of("Regnskap 2023", 0))).not.toEqual([]);
  });

  test("one code in all rows is no ansvar, whatever it is called", async () => {
    const lines = POSTINGS.map(([konto, , funksjon, ore]) => ["3027", konto, funksjon, kroner(ore)]);
    const { ledger } = await readAs(csvOf([["Kommune", "Konto", "Funksjon", "Beløp"], ...lines]));
    expect(ledger.columns.ansvar.codes).toEqual([""]);
    const { ledger: other } = await readAs(csvOf([["Organisasjonsnr", "Konto", "Ansvar", "Beløp"], ...POSTINGS.map(([konto, ansvar, , ore]) => ["3027", konto, ansvar, kroner(ore)])]));
    expect(other.columns.funksjon.codes).toEqual([""]);
  });
});
