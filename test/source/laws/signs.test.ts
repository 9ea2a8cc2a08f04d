import { defaultTemplate } from "../../../src/report/template/defaultTemplate";
import { assemble } from "../../../src/source/assemble";
import type { SourceReading } from "../../../src/source/source";
import { accountsOf, csvOf, errorsOf, HEADER, kroner, LINES, POSTINGS, readAs, RIGHT } from "./lawSource";
import { nb } from "../../support/nb";

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

  test.each([["Kostnad", "Pluss", "Minus"], ["Debet", "Debetbeløp", "Kredit"]])("%s, %s and %s are two columns for one side, and asked about", async (...sides) => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.abs(Math.trunc(ore / 3))), ore > 0 ? kroner(ore) : "", ore < 0 ? kroner(-ore) : ""]);
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", ...sides], ...lines])))).toContain("kilde-kolonne-uten-rolle");
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

  test("«,-» in two columns of sides, or beside D and K, is no minus; «,--» may be one, and is refused", async () => {
    const whole = (ore: number): string => `${Math.trunc(Math.abs(ore) / 100)},-`;
    const right = Object.fromEntries(POSTINGS.map(([konto, , , ore]) => [konto, Math.trunc(ore / 100) * 100]));
    const inAndOut = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore > 0 ? whole(ore) : "", ore < 0 ? whole(ore) : ""]);
    const sides = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore < 0 ? "K" : "D", whole(ore)]);
    for (const lines of [[["Konto", "Ansvar", "Funksjon", "Ut", "Inn"], ...inAndOut], [["Konto", "Ansvar", "Funksjon", "D/K", "Beløp"], ...sides]]) {
      const reading = await readAs(csvOf(lines));
      expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], right]);
    }
    const behind = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, `${whole(ore)}${ore < 0 ? "-" : ""}`]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...behind])))).toContain("belop-uleselig");
  });

  test.each(["-", "–"])("«%s» for zero beside D and K is no minus", async (zero) => {
    const lines = POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore < 0 ? "K" : "D", kroner(Math.abs(ore))]);
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "D/K", "Beløp"], ...lines, ["11300", "1000", "202", "D", zero]]));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], RIGHT]);
  });

  test("of three columns for two sides the reason is told, and both sides are read once they are chosen", async () => {
    const rows = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""]) => [konto, ansvar, funksjon, ...(ore.startsWith("-") ? ["", "", ore.slice(1)] : [ore, ore, ""])]);
    const file = csvOf([["Konto", "Ansvar", "Funksjon", "Debet", "Debit", "Kredit"], ...rows]);
    const told = await readAs(file);
    expect(nb(told.problems.find(({ code }) => code === "kilde-uten-belop")?.message ?? "")).toContain("«Debet», «Debit» er for samme side");
    expect(told.questions.map(({ answers }) => answers[0]?.option)).toEqual(['--kolonne "Debet=debet"', '--kolonne "Debit=debet"', '--kolonne "Kredit=kredit"']);
    const read = await readAs(file, { kolonner: { Debet: "debet", Kredit: "kredit", Debit: "ignored" } });
    expect([errorsOf(read), accountsOf(read)]).toEqual([[], RIGHT]);
  });

  test("premieavvik, an expense that most often is negative, says nothing of the signs", async () => {
    const lines = [["10991", "9010", "170", "-3682920,00"], ["17100", "1000", "202", "-54774,14"]];
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...lines])))).toEqual([]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...lines, ["10100", "1000", "202", "-12,00"]])))).toEqual(["kilde-fortegn"]);
  });

  test.each([
    ["S/H", "Kredit", ["16000", "210320"]],
    ["Type", "Inntekt", ["16000", "18000"]],
    ["Side", "K", ["16000", "18000"]],
  ])("a column «%s» that says «%s» in all rows is the sign of amounts without one", async (header, value, kontoer) => {
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Funksjon", header, "Beløp"], ...kontoer.map((konto) => [konto, "1000", "202", value, "12,50"])]));
    expect(accountsOf(reading)).toEqual(Object.fromEntries(kontoer.map((konto) => [konto, -1250])));
  });

  test("a file of expenses and one of incomes, both without a minus, are an error together, until it is said how the signs are", async () => {
    const part = (holds: (ore: number) => boolean) => csvOf([[...HEADER], ...POSTINGS.filter(([, , , ore]) => holds(ore)).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, kroner(Math.abs(ore))])]);
    const together = (...readings: SourceReading[]) => assemble(2024, [{ name: "Kommunen", kind: "kasse", parts: readings.map((reading) => ({ purpose: "regnskap", reading })) }], defaultTemplate(), null);
    const [expenses, incomes] = [part((ore) => ore > 0), part((ore) => ore < 0)];
    expect(together(await readAs(expenses), await readAs(incomes)).problems.map(({ code }) => code)).toEqual(["kilde-fortegn"]);
    const said = [await readAs(expenses, { fortegn: "inntekter" }), await readAs(incomes, { fortegn: "inntekter" })] as const;
    expect(together(...said).problems).toEqual([]);
  });
});

describe("Law 5: assets lie on the side of expenses, debt and equity on that of incomes", () => {
  const balance = (turn: (ore: number) => number) =>
    csvOf([["Konto", "Saldo"], ...([["210320", 90000], ["227001", 410000], ["245001", -300000], ["256001", -120000], ["259900", -80000]] as const).map(([konto, ore]) => [konto, kroner(turn(ore))])]);

  test.each([
    ["all of it without a minus", Math.abs, "inntekter"],
    ["all of it turned", (ore: number) => -ore, "snu"],
  ] as const)("a balance with %s is asked about, and the rule makes it right", async (_, turn, rule) => {
    const right = accountsOf(await readAs(balance((ore) => ore)));
    const reading = await readAs(balance(turn));
    expect([errorsOf(reading), reading.questions[0]?.answers.map(({ answers }) => answers.fortegn)]).toEqual([["kilde-fortegn"], [rule, "behold"]]);
    expect(accountsOf(await readAs(balance(turn), { fortegn: rule }))).toEqual(right);
  });

  test("what was posted in some months may lie on either side", async () => {
    const lines = [["210320", "202403", "90,00"], ["227001", "202403", "41,00"], ["245001", "202404", "30,00"], ["256001", "202404", "12,00"]];
    expect(errorsOf(await readAs(csvOf([["Konto", "Periode", "Beløp"], ...lines])))).toEqual([]);
  });

  test("beside accounts that are right no rule is offered, since it would turn them too", async () => {
    const both = [...LINES.map(([konto = "", , , ore = ""]) => [konto, ore]), ["210320", "10,00"], ["245001", "20,00"], ["259900", "30,00"]];
    expect((await readAs(csvOf([["Konto", "Saldo"], ...both]))).questions[0]?.answers.map(({ answers }) => answers.fortegn)).toEqual(["behold"]);
  });
});
