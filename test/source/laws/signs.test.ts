import { accountsOf, csvOf, errorsOf, HEADER, kroner, LINES, POSTINGS, readAs, RIGHT } from "./lawSource";

const turned = (turn: (ore: number) => number): readonly (readonly string[])[] => [[...HEADER], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(turn(ore))])];

describe("Law 5: incomes and expenses lie on opposite sides, or it is asked how the signs are", () => {
  test.each([
    ["all amounts positive", Math.abs, "inntekter"],
    ["all turned", (ore: number) => -ore, "snu"],
    ["all amounts negative", (ore: number) => -Math.abs(ore), "utgifter"],
  ] as const)("%s is asked about, and the rule makes it right", async (_, turn, rule) => {
    expect(errorsOf(await readAs(csvOf(turned(turn))))).toEqual(["kilde-fortegn"]);
    expect(accountsOf(await readAs(csvOf(turned(turn)), { fortegn: rule }))).toEqual(RIGHT);
  });

  test.each([["Debet", "Kredit"], ["Debetbeløp", "Kreditbeløp"], ["Ut", "Inn"], ["Beløp debet", "Beløp kredit"], ["Debit", "Credit"]])("%s and %s in two columns are debit less credit", async (debit, credit) => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore > 0 ? kroner(ore) : "", ore < 0 ? kroner(-ore) : ""]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", debit, credit], ...lines]));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], RIGHT]);
  });

  test("a column of D and K is the sign of amounts that have none, and «,-» is no minus", async () => {
    const sides = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore < 0 ? "K" : "D", kroner(Math.abs(ore))]);
    expect(accountsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "D/K", "Beløp"], ...sides])))).toEqual(RIGHT);
    const dashed = LINES.map((fields) => [...fields.slice(0, -1), (fields[3] as string).replace(/,\d\d$/, ",-")]);
    const whole = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, Math.trunc(ore / 100) * 100]));
    expect(accountsOf(await readAs(csvOf([[...HEADER], ...dashed])))).toEqual(whole);
  });
});
