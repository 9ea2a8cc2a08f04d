import { csvOf, errorsOf, POSTINGS, kroner, readAs } from "./lawSource";

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

  test("months in headers may lack some between them, once three follow each other", async () => {
    const months = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-11-01"];
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, ...months.map((_month, at) => (at === row % 4 ? kroner(ore) : ""))]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", ...months], ...lines]));
    expect([errorsOf(reading), reading.control.months]).toEqual([[], ["202401", "202402", "202403", "202411"]]);
  });
});
