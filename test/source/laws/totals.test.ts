import { csvOf, errorsOf, HEADER, isLawful, kroner, LINES, POSTINGS, readAs } from "./lawSource";

const ansvarer = [...new Set(POSTINGS.map(([, ansvar]) => ansvar))];
const sumOf = (holds: (posting: (typeof POSTINGS)[number]) => boolean): number => POSTINGS.filter(holds).reduce((sum, [, , , ore]) => sum + ore, 0);
const grouped = (total: (ansvar: string, sum: string) => readonly string[]): readonly (readonly string[])[] =>
  ansvarer.flatMap((ansvar) => [...LINES.filter((fields) => fields[1] === ansvar), total(ansvar, kroner(sumOf((posting) => posting[1] === ansvar)))]);

describe("Law 4: a total is proved by the rows it stands among, never by its name", () => {
  test.each([
    ["«1000 Totalt»", (ansvar: string, sum: string) => ["", `${ansvar} Totalt`, "", sum]],
    ["«Sum ansvar 1000»", (ansvar: string, sum: string) => [`Sum ansvar ${ansvar}`, "", "", sum]],
    ["no word at all", (_: string, sum: string) => ["", "", "", sum]],
  ])("one a group, called %s, is left out", async (_, total) => {
    const reading = await readAs(csvOf([[...HEADER], ...grouped(total)]));
    expect([errorsOf(reading), isLawful(reading), reading.control.leftOut.find(({ reason }) => reason === "sumrad")?.rows]).toEqual([[], true, ansvarer.length]);
  });

  test("group accounts, with four digits or with zeros, are left out where they are the sum of theirs", async () => {
    const groups = [["101", 0], ["11100", 0], ["112", 0], ["187", 0]] as const;
    const lines = groups.flatMap(([code]) => [[code, "", "", kroner(sumOf(([konto]) => konto.startsWith(code.replace(/0+$/, ""))))]]);
    const reading = await readAs(csvOf([[...HEADER], ...LINES, ...lines]));
    expect(isLawful(reading)).toBe(true);
  });

  test("each account's own sum among its postings is left out, and one alone is asked about", async () => {
    const all = await readAs(csvOf([[...HEADER], ...LINES.flatMap((fields) => [fields, [fields[0] as string, "", "", fields[3] as string]])]));
    expect([errorsOf(all), isLawful(all)]).toEqual([[], true]);
    const one = await readAs(csvOf([[...HEADER], ...LINES, [LINES[2]?.[0] as string, "", "", LINES[2]?.[3] as string]]));
    expect(errorsOf(one)).toEqual(["kilde-sum-eller-foring"]);
  });

  test("an account's own sum that is written for one of two figures is left out", async () => {
    const lines = LINES.flatMap((fields) => [[...fields.slice(0, -1), `${(fields[3] as string).startsWith("-") ? "-" : ""}99,00`, fields[3] as string], [fields[0] as string, "", "", "", fields[3] as string]]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Revidert budsjett", "Regnskap"], ...lines]));
    expect([errorsOf(reading), isLawful(reading)]).toEqual([[], true]);
  });

  test("what calls itself a total and is not is an error with both sums", async () => {
    const reading = await readAs(csvOf([[...HEADER], ...LINES, ["Sum", "", "", "12,00"]]));
    expect(errorsOf(reading)).toEqual(["sum-uten-bevis"]);
  });

  test("a posting whose name begins like a total stays", async () => {
    const named = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, "Totalrenovering av skolen", ansvar, funksjon, ore]);
    expect(isLawful(await readAs(csvOf([["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...named])))).toBe(true);
  });
});
