import { codeAt } from "../../../src/ledger/ledger";
import { accountsOf, csvOf, errorsOf, HEADER, isLawful, kroner, LINES, POSTINGS, readAs, RIGHT } from "./lawSource";
import { nb } from "../../support/nb";

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

  test("groups without other keys that are sums of the accounts alone are left out, and one among them that is no sum is asked about", async () => {
    const accounts = [["10100", 9000], ["10200", 2000], ["11100", 700], ["11200", 800], ["12300", 55], ["12400", 66], ["18700", -12621]] as const;
    const lines = accounts.map(([konto, ore]) => [konto, kroner(ore), kroner(2 * ore)]);
    const file = (first: number): ReturnType<typeof csvOf> => csvOf([["Konto", "Regnskap", "Budsjett"], ...lines, ...[["10000", first], ["11000", 1500], ["12000", 121]].map(([konto, ore]) => [konto as string, kroner(ore as number), ""])]);
    const right = Object.fromEntries(accounts);
    expect([errorsOf(await readAs(file(11000))), accountsOf(await readAs(file(11000)))]).toEqual([[], right]);
    expect(errorsOf(await readAs(file(9000)))).toEqual(["kilde-sum-eller-foring"]);
    expect(errorsOf(await readAs(file(9000), { kolonner: { Konto: "konto" } }))).toEqual([]);
  });

  test("each account's own sum among its postings is left out, and one alone is asked about", async () => {
    const all = await readAs(csvOf([[...HEADER], ...LINES.flatMap((fields) => [fields, [fields[0] as string, "", "", fields[3] as string]])]));
    expect([errorsOf(all), isLawful(all)]).toEqual([[], true]);
    const one = await readAs(csvOf([[...HEADER], ...LINES, [LINES[2]?.[0] as string, "", "", LINES[2]?.[3] as string]]));
    expect(errorsOf(one)).toEqual(["kilde-sum-eller-foring"]);
  });

  test("the sum of an account without other keys is known by its periods, and one of one row is asked about", async () => {
    const rows = [["210320", "202401", "12,00"], ["210320", "202402", "30,00"], ["210320", "", "42,00"]];
    const header = ["Konto", "Periode", "Beløp"];
    expect(accountsOf(await readAs(csvOf([header, ...rows])))).toEqual({ 210320: 4200 });
    expect(errorsOf(await readAs(csvOf([header, rows[0] as string[], ["210320", "", "12,00"], ["221550", "", "7,00"]])))).toEqual(["kilde-sum-eller-foring"]);
  });

  test("an account's sum of the balance is left out wherever it stands, as the others' are", async () => {
    const own = (fields: readonly string[]): readonly string[] => [fields[0] as string, "", "", "", fields[3] as string];
    const named = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, "Navn", ansvar, funksjon, ore]);
    const sums = LINES.map(own);
    const balance = [["210320", "", "", "", "5,00"], ["232650", "", "", "", "-5,00"]];
    const postings = [["210320", "Bank", "", "", "5,00"], ["232650", "Gjeld", "", "", "-5,00"]];
    const reading = await readAs(csvOf([["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...balance, ...named, ...sums, ...postings]));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], { ...RIGHT, 210320: 500, 232650: -500 }]);
  });

  test("a row without keys that is not the account's sum, where the others' are, is asked about with both amounts", async () => {
    const twice = LINES.flatMap((fields) => [fields, [fields[0] as string, "3000", "202", fields[3] as string]]);
    const sums = POSTINGS.map(([konto, , , ore], row) => [konto, "", "", row === 2 ? "99,00" : kroner(2 * ore)]);
    const { questions } = await readAs(csvOf([[...HEADER], ...twice, ...sums]));
    expect(questions.map(({ code }) => code)).toEqual(["kilde-sum-eller-foring"]);
    expect(nb(questions[0]?.message ?? "")).toMatch(/11150: 99,00 \/ 90.000,20\./);
  });

  test("a group above accounts that have their own sums is left out with them", async () => {
    const rows = [["2132", "", "42,00"], ["213200", "202401", "12,00"], ["213200", "202402", "30,00"], ["213200", "", "42,00"]];
    expect(accountsOf(await readAs(csvOf([["Konto", "Periode", "Beløp"], ...rows])))).toEqual({ 213200: 4200 });
  });

  test("a posting named «Sum» is not the total of a row that is its own sum", async () => {
    const rows = LINES.flatMap(([konto = "", ansvar = "", funksjon = "", ore = ""], row) => [[konto, row === 1 ? "Sum" : "Lønn", ansvar, funksjon, ore], [konto, "", "", "", ore]]);
    const reading = await readAs(csvOf([["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...rows]));
    expect(isLawful(reading)).toBe(true);
  });

  test("totals of ansvar give rows without it the ansvar above, but no account of the balance, and none where a code stands twice in a group", async () => {
    const header = ["Konto", "Ansvar", "Funksjon", "Beløp"];
    const rows = (second: string): readonly (readonly string[])[] => [["10100", "1000", "202", "8,00"], ["10990", second, "202", "2,00"], ["11150", "", "202", "1,00"], ["", "1000 Totalt", "", "11,00"], ["18000", "9000", "840", "-11,00"], ["", "9000 Totalt", "", "-11,00"], ["210320", "", "", "0,50"], ["232650", "", "", "-0,50"]];
    const ansvarOf = async (second: string): Promise<readonly string[]> => {
      const { ledger } = await readAs(csvOf([header, ...rows(second)]));
      return Array.from({ length: ledger.size }, (_, row) => `${codeAt(ledger, "konto", row)} ${codeAt(ledger, "ansvar", row)}`).sort();
    };
    expect(await ansvarOf("")).toEqual(["10100 1000", "10990 1000", "11150 1000", "18000 9000", "210320 ", "232650 "]);
    expect(await ansvarOf("1000")).toEqual(["10100 1000", "10990 1000", "11150 ", "18000 9000", "210320 ", "232650 "]);
  });

  test("an ansvar that is written once a group is asked about where each posting stands once a figure too", async () => {
    const rows = LINES.flatMap(([konto = "", ansvar = "", funksjon = "", ore = ""], at) => ["Regnskap", "Budsjett"].map((fase) => [fase, konto, at > 0 && LINES[at - 1]?.[1] === ansvar ? "" : ansvar, funksjon, ore]));
    expect(errorsOf(await readAs(csvOf([["Fase", "Konto", "Ansvar", "Funksjon", "Beløp"], ...rows])))).toEqual(["kilde-tomme-koder"]);
  });

  test("a name that is broken in the first row of a group is still the name of the rows without its code", async () => {
    const rows = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""], at) => (LINES[at - 1]?.[1] === ansvar ? [konto, "", `Enhet ${ansvar}`, funksjon, ore] : [konto, ansvar, `En, het ${ansvar}`, funksjon, ore]));
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Ansvarsnavn", "Funksjon", "Beløp"], ...rows])))).toEqual(["kilde-tomme-koder"]);
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

  test("a posting called «I alt 3 boliger» whose amount cannot be read is the sum of nothing", async () => {
    const rows = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, "Navn", ansvar, funksjon, ore]);
    const reading = await readAs(csvOf([["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...rows, ["227080", "I alt 3 boliger", "", "", "3285701150.16"]]));
    expect(errorsOf(reading)).toEqual(["belop-uleselig"]);
  });

  test("a posting whose name begins like a total stays", async () => {
    const named = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, "Totalrenovering av skolen", ansvar, funksjon, ore]);
    expect(isLawful(await readAs(csvOf([["Konto", "Kontonavn", "Ansvar", "Funksjon", "Beløp"], ...named])))).toBe(true);
  });
});

describe("Law 4: heads that are read as accounts", () => {
  test("a posting that comes twice with all its keys, the second called «I alt 3 boliger», is no proved total", async () => {
    const rows = [["10100", "1100", "202", "61001", "Skole", "5,00"], ["10500", "1100", "202", "61001", "Skole", "7,00"], ["10900", "2100", "253", "64005", "Vei", "9,00"], ["10900", "2100", "253", "64005", "I alt 3 boliger", "9,00"], ["18000", "9000", "840", "1", "Annet", "-30,00"]];
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Prosjekt", "Prosjektnavn", "Beløp"], ...rows])))).toEqual(["sum-uten-bevis"]);
  });

  /** Each ansvar with a head of its own, by what its rows come to in each key; `change` of a head's rows. */
  const withHeads = (change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[], budget: (ore: number) => string): readonly (readonly string[])[] => {
    const many = POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => [["1100", ore], ["1200", 3 * ore + 1]].map(([code, own]) => [konto, code as string, funksjon, ansvar, own as number] as const));
    const heads = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, "1000", funksjon, ansvar, kroner(4 * ore + 1), budget(4 * ore + 1)]);
    return [["Konto", "Ansvar", "Funksjon", "Prosjekt", "Regnskap", "Revidert budsjett"], ...change(heads), ...many.map(([konto, ansvar, funksjon, prosjekt, ore]) => [konto, ansvar, funksjon, prosjekt, kroner(ore), kroner(ore)])];
  };
  const quadruple = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, 4 * ore + 1]));

  test("and lack a key, or are the sum of the accounts and not of the budget, are left out all the same", async () => {
    for (const lines of [withHeads((rows) => rows, kroner), withHeads((rows) => rows.slice(1), kroner), withHeads((rows) => rows, () => "")]) {
      const reading = await readAs(csvOf(lines));
      expect([errorsOf(reading), accountsOf(reading), accountsOf(reading, "revidertBudsjett")]).toEqual([[], quadruple, quadruple]);
    }
  });

  test("and have an amount that is no sum among many that are, are asked about, and the answer is read", async () => {
    const file = csvOf(withHeads((rows) => rows.map((fields, row) => (row === 1 ? [...fields.slice(0, -2), "1,00", "1,00"] : fields)), kroner));
    expect(errorsOf(await readAs(file))).toEqual(["kilde-sum-eller-foring"]);
    expect(errorsOf(await readAs(file, { kolonner: { Ansvar: "ansvar" } }))).toEqual([]);
  });

  test("an ansvar whose code others begin with, with amounts of its own, is no head though some are as large", async () => {
    const file = csvOf(withHeads((rows) => rows.map((fields, row) => (row > 1 ? [...fields.slice(0, -2), `${row},00`, `${row},00`] : fields)), kroner));
    expect(errorsOf(await readAs(file))).toEqual([]);
  });

  const pivot = (extra: number): readonly (readonly string[])[] =>
    [...new Set(POSTINGS.map(([, ansvar]) => ansvar))].flatMap((ansvar, at) => {
      const own = POSTINGS.filter(([, of]) => of === ansvar);
      return [[`${ansvar} Rud`, kroner(own.reduce((sum, [, , , ore]) => sum + ore, 0) + (at === 1 ? extra : 0))], ...own.map(([konto, , , ore]) => [`${konto} Konto`, kroner(ore)])];
    });

  test("and each are the sum of the rows below them are refused; what is no sum is an account of its own", async () => {
    for (const name of ["Radetiketter", "Konto"]) expect(errorsOf(await readAs(csvOf([[name, "Sum av Beløp"], ...pivot(0)])))).toContain("kilde-sum-eller-foring");
    expect(errorsOf(await readAs(csvOf([["Konto", "Sum av Beløp"], ...pivot(100)])))).not.toContain("kilde-sum-eller-foring");
  });
});
