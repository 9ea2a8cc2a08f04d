import { accountsOf, csvOf, errorsOf, kroner, LINES, POSTINGS, readAs } from "./lawSource";

const dated = (write: (month: number) => string, header = "Periode"): readonly (readonly string[])[] => [
  ["Konto", "Ansvar", "Funksjon", header, "Beløp"],
  ...POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, write(row + 1), kroner(ore)]),
];
const two = (month: number): string => String(month).padStart(2, "0");
const MONTHS = POSTINGS.map((_, row) => `2024${two(row + 1)}`);

describe("Law 6: the format of periods is decided once for the column, or asked about", () => {
  test.each([
    ["202403", (month: number) => `2024${two(month)}`],
    ["2024-03", (month: number) => `2024-${two(month)}`],
    ["3", (month: number) => `${month}`],
    ["2024M03", (month: number) => `2024M${two(month)}`],
    ["15.03.2024", (month: number) => `15.${two(month)}.2024`],
    ["03/15/2024", (month: number) => `${two(month)}/15/2024`],
  ])("«%s» is read as its months", async (_, write) => {
    const { control } = await readAs(csvOf(dated(write)));
    expect(control.months).toEqual(MONTHS);
  });

  test("a period that is misspelt is none the less one, whatever else the word is like", async () => {
    const { control } = await readAs(csvOf(dated((month) => `2024-${two(month)}-15T00:00:00`, "Regskapsperiode")));
    expect(control.months).toEqual(MONTHS);
  });

  test("«2024.8» and «2024.10» are periods and no amounts, in a budget too", async () => {
    const months = [8, 9, 10, 11, 12];
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, `2024.${months[row % 5]}`, kroner(ore)]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Periode", "Rev. budsjett"], ...lines]));
    expect(reading.control.months).toEqual(["202408", "202409", "202410", "202411", "202412"]);
  });

  test("01/02/2024, which no other date settles, is asked about, and the answer settles all of it", async () => {
    const lines = dated((month) => `01/${two(month)}/2024`);
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual(["kilde-periode-tvetydig"]);
    expect((await readAs(csvOf(lines), { periode: "dag" })).control.months).toEqual(MONTHS);
    expect((await readAs(csvOf(lines), { periode: "maaned" })).control.months).toEqual(["202401"]);
  });

  test("a balance in the rows of several periods, and two columns of months, are asked about", async () => {
    const soFar = POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => [1, 2].map((month) => [konto, ansvar, funksjon, `20240${month}`, kroner(ore * month)]));
    const lines = [["Konto", "Ansvar", "Funksjon", "Periode", "Saldo"], ...soFar];
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual(["kilde-saldo-i-perioder"]);
    expect((await readAs(csvOf(lines), { kolonner: { Saldo: "hittil.regnskap" } })).control.sums["1"]?.regnskap).toBe(0);
    const both = dated((month) => `2024${two(month)}`).map((fields, row) => [...fields.slice(0, -1), row === 0 ? "Bilagsperiode" : "202412", fields.at(-1) as string]);
    expect(errorsOf(await readAs(csvOf(both)))).toEqual(["kilde-to-perioder"]);
    const named = both.map((fields, row) => fields.map((field, at) => (row > 0 && at === 3 ? "mai" : field)));
    expect(errorsOf(await readAs(csvOf(named)))).toEqual(["kilde-to-perioder"]);
  });

  test.each(["Bilagsdato", "Dato", "Posteringsdato"])("«%s» in a second row of headers, below «Periode», has the periods", async (date) => {
    const head = [["Konto", "Ansvar", "Funksjon", "Periode", "2024", "2024"], ["", "", "", date, "Oppr. budsjett", "Rev. budsjett"]];
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, `2024-${two(row + 1)}-17T00:00:00`, kroner(ore), kroner(ore)]);
    const reading = await readAs(csvOf([...head, ...lines]));
    expect([errorsOf(reading), reading.control.months]).toEqual([[], MONTHS]);
  });

  test("dates of two years below «Bilag» are asked about as beside it", async () => {
    const head = [["Konto", "Ansvar", "Funksjon", "Bilag", "", "2024"], ["", "", "", "Nr", "Dato", "Regnskap"]];
    const lines = [2023, 2024].flatMap((year) => POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, `${row}`, `15.03.${year}`, kroner(ore)]));
    expect(errorsOf(await readAs(csvOf([...head, ...lines])))).toEqual(["kilde-verdier"]);
  });

  test("months in headers may lack some between them, once three follow each other", async () => {
    const months = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-11-01"];
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, ...months.map((_month, at) => (at === row % 4 ? kroner(ore) : ""))]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", ...months], ...lines]));
    expect([errorsOf(reading), reading.control.months]).toEqual([[], ["202401", "202402", "202403", "202411"]]);
  });
});

describe("Law 6: amounts so far in the year are never added to each other", () => {
  const soFar = (write: (month: number) => string, months: readonly number[] = [1, 2]): readonly (readonly string[])[] =>
    POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months.map((month) => [konto, ansvar, funksjon, write(month), kroner(ore * Math.min(month, 2))]));
  const columns = (header: string, dates = "Dato"): readonly string[] => ["Konto", "Ansvar", "Funksjon", dates, header];

  test.each(["Saldo", "Hittil i år", "Akkumulert regnskap"])("«%s» in rows that only dates tell apart is asked about, and is then read month by month", async (header) => {
    const file = csvOf([columns(header), ...soFar((month) => `2024-0${month}-15`)]);
    expect(errorsOf(await readAs(file))).toContain("kilde-saldo-i-perioder");
    expect(errorsOf(await readAs(file, { kolonner: { Dato: "periode" } }))).toContain("kilde-saldo-i-perioder");
    const read = await readAs(file, { kolonner: { Dato: "periode", [header]: "hittil.regnskap" } });
    expect(accountsOf(read)).toEqual(Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore])));
  });

  test("a balance in rows that nothing tells apart is asked about, but for what another column tells apart", async () => {
    const twice = LINES.flatMap(([konto = "", ansvar = "", funksjon = "", ore = ""]) => ["A", "B"].map((object) => [konto, ansvar, funksjon, object, ore]));
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Saldo"], ...twice.map((fields) => [...fields.slice(0, 3), fields[4] as string])])))).toEqual(["kilde-saldo-i-perioder"]);
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Objekt", "Saldo"], ...twice])))).toEqual([]);
  });

  test("an account without a row in a later period is asked about, with both amounts, and the answer settles it", async () => {
    const rows = soFar((month) => `20240${month}`).filter(([konto, , , periode]) => konto !== "11200" || periode !== "202402");
    const file = csvOf([columns("Regnskap hittil", "Periode"), ...rows]);
    const reading = await readAs(file);
    expect([errorsOf(reading), reading.questions.flatMap(({ answers }) => answers.map(({ option, figures }) => [option, figures?.sums]))]).toEqual([
      ["kilde-hittil-mangler"],
      [
        ['--tomme "Regnskap hittil=uendret"', { regnskap: 1234567 }],
        ['--tomme "Regnskap hittil=null"', { regnskap: 0 }],
      ],
    ]);
    const right = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore]));
    const answers = (rule: "uendret" | "null") => readAs(file, { tomme: { "Regnskap hittil": rule } });
    expect([errorsOf(await answers("uendret")), accountsOf(await answers("uendret"))]).toEqual([[], { ...right, 11200: 1234567 }]);
    const others = Object.entries(right).filter(([konto]) => konto !== "11200");
    expect([errorsOf(await answers("null")), accountsOf(await answers("null"))]).toEqual([[], Object.fromEntries(others)]);
  });

  test("an account whose last row is 0, and amounts of each month, are read without asking", async () => {
    const zero = soFar((month) => `20240${month}`, [1, 2, 3]).flatMap((fields) => {
      const [konto, , , periode] = fields;
      if (konto !== "11200" || periode === "202401") return [fields];
      return periode === "202402" ? [[...fields.slice(0, -1), "0,00"]] : [];
    });
    expect(errorsOf(await readAs(csvOf([columns("Regnskap hittil", "Periode"), ...zero])))).toEqual([]);
    const each = soFar((month) => `20240${month}`, [2, 3]).filter(([konto, , , periode]) => konto !== "11200" || periode !== "202403");
    expect(errorsOf(await readAs(csvOf([columns("Regnskap", "Periode"), ...each])))).toEqual([]);
    const growing = soFar((month) => `20240${month}`);
    expect(errorsOf(await readAs(csvOf([columns("Regnskap", "Periode"), ...growing])))).toEqual(["kilde-saldo-i-perioder"]);
  });

  test.each([["2024-01-31", "2024-02-29"], ["31.01.2024", "29.02.2024", "31.03.2024"], ["01/31/2024", "02/29/2024"]])("«Beløp» that only grows in rows that only dates tell apart is asked about, and is then read month by month", async (...dates) => {
    const rows = POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => dates.map((date, at) => [konto, ansvar, funksjon, date, kroner(ore * (at + 1))]));
    const file = csvOf([columns("Beløp"), ...rows]);
    expect(errorsOf(await readAs(file))).toEqual(["kilde-saldo-i-perioder"]);
    expect(errorsOf(await readAs(file, { kolonner: { Dato: "periode" } }))).toEqual(["kilde-saldo-i-perioder"]);
    const read = await readAs(file, { kolonner: { Dato: "periode", Beløp: "hittil.regnskap" } });
    expect([errorsOf(read), accountsOf(read)]).toEqual([[], Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, dates.length * ore]))]);
    const added = await readAs(file, { kolonner: { Beløp: "amount.regnskap" } });
    expect([errorsOf(added), accountsOf(added)["11200"]]).toEqual([[], (1234567 * dates.length * (dates.length + 1)) / 2]);
  });

  test("of more rows than are kept, those that are tell that the amounts grow", async () => {
    const dates = Array.from({ length: 10 }, (_, at) => `2024-${String(at + 1).padStart(2, "0")}-28`);
    const rows = Array.from({ length: 1000 }, (_, at) => at).flatMap((at) => POSTINGS.flatMap(([konto, , funksjon, ore]) => dates.map((date, month) => [konto, `${1000 + at}`, funksjon, date, kroner((ore + at) * (month + 1))])));
    expect(errorsOf(await readAs(csvOf([columns("Beløp"), ...rows])))).toEqual(["kilde-saldo-i-perioder"]);
  });

  test("rows that dates tell apart are read where accounts have several a month, or few have any again", async () => {
    const vouchers = (month: number, ore: number): readonly (readonly string[])[] => [[`2024-0${month}-05`, kroner(ore * month)], [`2024-0${month}-25`, kroner(ore * month + 1)]];
    const several = POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => [1, 2].flatMap((month) => vouchers(month, ore).map((cells) => [konto, ansvar, funksjon, ...cells])));
    expect(errorsOf(await readAs(csvOf([columns("Beløp"), ...several])))).toEqual([]);
    const once = POSTINGS.flatMap(([konto, , funksjon, ore]) => ["3100", "3200"].map((ansvar) => [konto, ansvar, funksjon, "2024-01-15", kroner(ore)]));
    const again = POSTINGS.slice(0, 5).flatMap(([konto, ansvar, funksjon, ore]) => [1, 2].map((month) => [konto, ansvar, funksjon, `2024-0${month}-15`, kroner(ore * month)]));
    expect(errorsOf(await readAs(csvOf([columns("Beløp"), ...once, ...again])))).toEqual([]);
  });

  test("amounts that grow in some months and are not there in the later ones are of each month", async () => {
    const rows = [7, 8, 9].flatMap((month) => POSTINGS.slice(0, 6).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, `20240${month}`, kroner(ore * (month - 6))]));
    const last = POSTINGS.slice(6).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, "202412", kroner(ore)]);
    expect(errorsOf(await readAs(csvOf([columns("Regnskap", "Periode"), ...rows])))).toEqual(["kilde-saldo-i-perioder"]);
    expect(errorsOf(await readAs(csvOf([columns("Regnskap", "Periode"), ...rows, ...last])))).toEqual([]);
  });

  test("«Akkumulert» below «2024» is so far in the year", async () => {
    const file = csvOf([columns("2024", "Periode"), ["", "", "", "", "Akkumulert"], ...soFar((month) => `20240${month}`)]);
    const reading = await readAs(file);
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore]))]);
  });

  test.each(["Akkmulert", "Akumulert", "Regnskap hitil"])("«%s» is so far in the year, with a letter wrong", async (header) => {
    const reading = await readAs(csvOf([columns(header, "Periode"), ...soFar((month) => `20240${month}`)]));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore]))]);
  });

  test("the periods the year is closed with hold each other too, and are one", async () => {
    const reading = await readAs(csvOf([columns("Hittil i år", "Periode"), ...soFar((month) => `2024${month}`, [12, 13, 15])]));
    expect([reading.control.months, accountsOf(reading)]).toEqual([["202412"], Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 2 * ore]))]);
    const monthly = await readAs(csvOf([columns("Beløp", "Periode"), ...soFar((month) => `2024${month}`, [12, 13, 15])]));
    expect(monthly.control.months).toEqual(["202412", "202413"]);
  });
});
