import { codeAt } from "../../../src/ledger/ledger";
import type { SourceReading } from "../../../src/source/source";
import { accountsOf, csvOf, errorsOf, HEADER, kroner, LINES, POSTINGS, readAs, RIGHT, workbookOf } from "./lawSource";
import { nb } from "../../support/nb";

const ANSVAR = [...new Set(POSTINGS.map(([, ansvar]) => ansvar))];
const without = (of: number, heading: (code: string) => readonly string[]): readonly (readonly string[])[] => {
  const codes = [...new Set(LINES.map((fields) => fields[of] as string))];
  const bare = (fields: readonly string[]): string[] => fields.filter((_, at) => at !== of);
  return [bare(HEADER), ...codes.flatMap((code) => [heading(code), ...LINES.filter((fields) => fields[of] === code).map(bare)])];
};
const ansvarOf = ({ ledger }: SourceReading): readonly string[] => Array.from({ length: ledger.size }, (_, row) => `${codeAt(ledger, "konto", row)} ${codeAt(ledger, "ansvar", row)}`).sort();
const ANSVAR_RIGHT = POSTINGS.map(([konto, ansvar]) => `${konto} ${ansvar}`).sort();

describe("Laws 1 and 2: what headings between the rows say, and no column does, is read or asked about", () => {
  test.each([
    ["«Ansvar: 1000 Skole»", (code: string) => [`Ansvar: ${code} Skole`]],
    ["«Ansvar», the code and the name in a cell each", (code: string) => ["Ansvar", code, "Skole"]],
    ["«Ansvar: 1000» below a blank row", (code: string) => [`Ansvar: ${code}`]],
  ])("%s is the ansvar of the rows below", async (_, heading) => {
    const reading = await readAs(csvOf(without(1, heading)));
    expect([errorsOf(reading), ansvarOf(reading), accountsOf(reading)]).toEqual([[], ANSVAR_RIGHT, RIGHT]);
  });

  test("«Ansvar» between the rows knows better than codes of a column that may be ansvar", async () => {
    const [header, ...rest] = without(1, (code) => [`Ansvar: ${code}`]);
    const lines = [["Kode", ...(header as string[])], ...rest.map((fields, row) => (fields.length === 1 ? fields : [String(7000 + (row % 3)), ...fields]))];
    const reading = await readAs(csvOf(lines));
    expect([errorsOf(reading), ansvarOf(reading), accountsOf(reading)]).toEqual([[], ANSVAR_RIGHT, RIGHT]);
  });

  test("a code and a name that say not of what are asked about, and the answer is read", async () => {
    const lines = without(1, (code) => [`${code} Skole`]);
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual(["kilde-verdier"]);
    const reading = await readAs(csvOf(lines), { kolonner: { Overskrift: "ansvar" } });
    expect([errorsOf(reading), ansvarOf(reading)]).toEqual([[], ANSVAR_RIGHT]);
  });

  test("an ansvar written once a group is none of the balance's below", async () => {
    const balance = [["21099000", "", "", "5,00"], ["25600000", "", "", "-5,00"]];
    const once = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""], row) => [konto, ansvar === LINES[row - 1]?.[1] ? "" : ansvar, funksjon, ore]);
    const { ledger } = await readAs(csvOf([[...HEADER], ...once, ...balance]), { tomme: { Ansvar: "gjenta" } });
    const ansvar = Array.from({ length: ledger.size }, (_, row) => [codeAt(ledger, "konto", row), codeAt(ledger, "ansvar", row)]);
    expect(ansvar.filter(([konto]) => konto?.length === 8)).toEqual(balance.map(([konto]) => [konto, ""]));
  });

  test("«Funksjon 202» is the funksjon of the rows below", async () => {
    const { ledger } = await readAs(csvOf(without(2, (code) => [`Funksjon ${code}`])));
    expect([...ledger.columns.funksjon.codes].sort()).toEqual([...new Set(POSTINGS.map(([, , funksjon]) => funksjon))].sort());
  });

  test("accounts and budget below each other are two figures, and two years are not added", async () => {
    const half = LINES.map((fields) => [...fields.slice(0, -1), "1,00"]);
    const figures = await readAs(csvOf([["Regnskap"], [...HEADER], ...LINES, ["Budsjett"], ...half]));
    expect([accountsOf(figures), Object.values(accountsOf(figures, "revidertBudsjett"))]).toEqual([RIGHT, POSTINGS.map(() => 100)]);
    const years = await readAs(csvOf([["2024"], [...HEADER], ...LINES, ["2023"], [...HEADER], ...half]));
    expect([errorsOf(years), accountsOf(years)]).toEqual([[], RIGHT]);
  });

  test.each([
    ["Budsjett", "Beløp", "kilde-kolonne-uten-rolle"],
    ["Revidert budsjett", "Regnskap", "kilde-kolonne-uten-rolle"],
    ["Regnskap 2023", "Regnskap", "kolonne-feil-aar"],
    ["Fjoråret", "Beløp", "kilde-kolonne-uten-rolle"],
  ])("«%s» far down, over rows that are read as those above, is asked about under «%s»", async (text, header, code) => {
    const many = Array.from({ length: 300 }, () => LINES).flat();
    const lines = [[...HEADER.slice(0, -1), header], ...many, [text, "", "", ""], ...many];
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual([code]);
    expect(errorsOf(await readAs(csvOf(lines), { kolonner: { [header]: "amount.regnskap" } }))).toEqual([]);
  });

  test.each([["Regnskap"], ["Regnskap 2024"], ["Merknad til radene under"]])("«%s» far down says nothing else than what is read", async (text) => {
    const many = Array.from({ length: 300 }, () => LINES).flat();
    expect(errorsOf(await readAs(csvOf([HEADER, ...many, [text, "", "", ""], ...many])))).toEqual([]);
  });

  test("a row of a code without money, above the rows it is of, is asked about", async () => {
    const lines = ANSVAR.flatMap((ansvar) => [["", ansvar, "", ""], ...LINES.filter((fields) => fields[1] === ansvar).map(([konto = "", , funksjon = "", ore = ""]) => [konto, "", funksjon, ore])]);
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...lines])))).toContain("kilde-tomme-koder");
    expect(ansvarOf(await readAs(csvOf([[...HEADER], ...lines]), { tomme: { Ansvar: "gjenta" } }))).toEqual(ANSVAR_RIGHT);
  });
});

describe("Law 2: a code that is written once a group, and not above the row", () => {
  const once = [["10100", "1100", "202", "10,00"], ["11150", "", "202", "20,00"], ["11200", "", "202", "30,00"]] as const;
  const next = [["10100", "1200", "202", "5,00"], ["11150", "", "202", "-65,00"]] as const;
  const topless = [...once.slice(1), ...next];

  test.each([
    ["of one group", once],
    ["of the end of a group alone with a row of the next", [...once.slice(1), next[0]]],
    ["that begins in the middle of a group", topless],
  ])("a file %s is asked about", async (_, lines) => {
    for (const source of [csvOf([HEADER, ...lines]), await workbookOf({ Ark1: [[...HEADER], ...lines] })]) expect(errorsOf(await readAs(source))).toContain("kilde-tomme-koder");
  });

  test.each([
    ["the headers are repeated", [...HEADER]],
    ["a row of the balance stands", ["21032000", "", "", "0,00"]],
  ])("is asked about though the group goes on where %s between", async (_, between) => {
    const lines = [...once, ["00100", "1200", "202", "5,00"], between, ["00200", "1200", "202", "-65,00"]];
    expect(errorsOf(await readAs(csvOf([HEADER, ...lines])))).toContain("kilde-tomme-koder");
  });

  test("a row that stands twice, with a voucher number each, is no code that is repeated", async () => {
    const numbered = [once[0], once[0], ...once.slice(1), ...next].map(([konto, ansvar, funksjon, ore], row) => [konto, ansvar, funksjon, `24000${row}`, ore]);
    expect(errorsOf(await readAs(csvOf([["Konto", "Ansvar", "Funksjon", "Bilagsnr", "Beløp"], ...numbered])))).toContain("kilde-tomme-koder");
  });

  test("a row whose name is another than that of the code above is not of it", async () => {
    const lines = [["10100", "1100", "Rud skole", "10,00"], ["11150", "", "Renhold", "20,00"], ["11200", "1300", "Sykehjem", "30,00"], ["16000", "1400", "Kino", "-60,00"]];
    const of = (name: string) => readAs(csvOf([["Konto", "Ansvar", "Ansvarsnavn", "Beløp"], ...lines.map((fields, row) => (row === 1 ? [...fields.slice(0, 2), name, "20,00"] : fields))]));
    expect([errorsOf(await of("Renhold")), errorsOf(await of("Rud skole")), errorsOf(await of("Kino"))]).toEqual([[], ["kilde-tomme-koder"], ["kilde-tomme-koder"]]);
  });

  test("a code is not repeated to a row whose name stands with another code above", async () => {
    const lines = [["10100", "1100", "Rud skole", "10,00"], ["11150", "1300", "Renhold", "20,00"], ["11200", "", "Rud skole", "30,00"], ["16000", "", "Renhold", "-60,00"]];
    const reading = await readAs(csvOf([["Konto", "Ansvar", "Ansvarsnavn", "Beløp"], ...lines]), { tomme: { Ansvar: "gjenta" } });
    expect([errorsOf(reading), ansvarOf(reading)]).toEqual([["kode-mangler-over"], ["10100 1100", "11150 1300", "16000 1300"]]);
  });

  test("a text beside the code is not its name where names have a column of their own", async () => {
    const lines = LINES.map(([konto = "", ansvar = "", funksjon = "", ore = ""], row) => [konto, ansvar, row === 2 ? "Se vedlegg" : "", `Enhet ${ansvar}`, funksjon, ore]);
    const { ledger } = await readAs(csvOf([["Konto", "Ansvar", "Tekst", "Ansvar(T)", "Funksjon", "Beløp"], ...lines]));
    expect(ledger.names.ansvar?.get("1000")).toBe("Enhet 1000");
  });

  test("a code to be repeated that stands nowhere above is refused, and no other row is", async () => {
    const [top, whole] = await Promise.all([topless, [...once, ...next]].map((lines) => readAs(csvOf([HEADER, ...lines]), { tomme: { Ansvar: "gjenta" } })));
    expect([errorsOf(top as SourceReading), top?.problems.filter(({ code }) => code === "kode-mangler-over").map(({ where }) => where?.row)]).toEqual([["kode-mangler-over"], [2, 3]]);
    expect([errorsOf(whole as SourceReading), ansvarOf(whole as SourceReading)]).toEqual([[], ["10100 1100", "10100 1200", "11150 1100", "11150 1200", "11200 1100"]]);
    const said = await readAs(csvOf([HEADER, ...topless]), { tomme: { Ansvar: "foring" } });
    expect([errorsOf(said), accountsOf(said)]).toEqual([[], { 10100: 500, 11150: -4500, 11200: 3000 }]);
  });

  test("rows of accounts that often are nobody's are read above the first code", async () => {
    const lines = [["18700", "", "800", "-65,00"], ["20000", "", "", "0,00"], ...once, ...next];
    expect(errorsOf(await readAs(csvOf([HEADER, ...lines]), { tomme: { Ansvar: "gjenta" } }))).toEqual([]);
  });
});

describe("Law 4: a heading that has its own sum", () => {
  test("is asked about, since its code could be an account's, and left out when the user says what it is", async () => {
    const rows = LINES.map(([konto = "", , funksjon = "", ore = ""]) => [konto, funksjon, ore]);
    const lines = [["Konto", "Funksjon", "Beløp"], ["1100 Rud skole", "", "1027000,75"], ...rows.slice(0, 2), ["1200 Helse", "", "-2654,68"], ...rows.slice(2)];
    expect(errorsOf(await readAs(csvOf(lines)))).toContain("kilde-sum-eller-foring");
    const reading = await readAs(csvOf(lines), { tomme: { Funksjon: "sum" } });
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], RIGHT]);
  });
});

describe("Law 2: a heading that comes after more rows than the columns are recognised from", () => {
  /** Two ansvar of so many rows that the second's heading, or both, come late. */
  const long = (heading: (code: string) => readonly string[], before = 0): readonly (readonly string[])[] => {
    const group = (code: string, konto: string, ore: string): (readonly string[])[] => [heading(code), ...Array.from({ length: 2100 }, () => [konto, "202", ore])];
    const first = Array.from({ length: before }, () => ["18000", "840", "-1,00"]);
    return [["Konto", "Funksjon", "Beløp"], ...first, ...group("1100", "10100", "1,00"), ...group("1200", "11200", "2,00")];
  };
  const of = (reading: SourceReading): readonly string[] => [...new Set(ansvarOf(reading))];

  test.each([0, 2100])("«Ansvar 1200» is read, with %i rows above the first", async (before) => {
    const lines = long((code) => [`Ansvar ${code} Skole`], before);
    const right = ["10100 1100", "11200 1200", ...(before === 0 ? [] : ["18000 "])];
    for (const source of [csvOf(lines), await workbookOf({ Ark1: lines })]) {
      const reading = await readAs(source);
      expect([errorsOf(reading), of(reading)]).toEqual([[], right]);
    }
  });

  test("«Funksjon 222» and «Prosjekt 701» are read too", async () => {
    const rows = Array.from({ length: 2100 }, () => ["10100", "1100", "1,00"]);
    const { ledger } = await readAs(csvOf([["Konto", "Ansvar", "Beløp"], ...rows, ["Funksjon 222"], ["Prosjekt 701"], ...rows]));
    expect([ledger.columns.funksjon.codes, ledger.columns.prosjekt.codes]).toEqual([["", "222"], ["", "701"]]);
  });

  test.each([["1100 Rud skole"]])("«%s», which does not say what it is of, is refused, and below the last row it is a note", async (heading) => {
    const rows = Array.from({ length: 2100 }, () => ["10100", "202", "1,00"]);
    expect(errorsOf(await readAs(csvOf([["Konto", "Funksjon", "Beløp"], ...rows, [heading, "", ""], ...rows])))).toContain("overskrift-sen");
    expect(errorsOf(await readAs(csvOf([["Konto", "Funksjon", "Beløp"], ...rows, [heading, "", ""]])))).not.toContain("overskrift-sen");
  });
});

describe("Law 7: a title, a note or a sheet's name that says another year or figure is asked about", () => {
  test.each([["Saldobalanse per 31.12.2023"], ["Periode: 202301 - 202312"], ["2023"]])("«%s» above the headers", async (title) => {
    const lines = [[title], [...HEADER], ...LINES];
    expect(errorsOf(await readAs(csvOf(lines)))).toEqual(["kolonne-feil-aar"]);
    expect(errorsOf(await readAs(csvOf(lines), { kolonner: { Beløp: "amount.regnskap" } }))).toEqual([]);
    expect(errorsOf(await readAs(csvOf(lines), {}, 2023))).toEqual([]);
  });

  test.each([["Skrevet ut 12.01.2025"], ["Regnskap 2024 og 2023"], ["Rælingen kommune"]])("«%s» is no other year", async (title) => {
    expect(errorsOf(await readAs(csvOf([[title], [...HEADER], ...LINES])))).toEqual([]);
  });

  test("«År er 2023» below the rows, and a sheet called 2023", async () => {
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES, ["Anvendte filtre: År er 2023"]])))).toEqual(["kolonne-feil-aar"]);
    const rows = [[...HEADER], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore / 100])];
    expect(errorsOf(await readAs(await workbookOf({ 2023: rows })))).toEqual(["kolonne-feil-aar"]);
    expect(errorsOf(await readAs(await workbookOf({ "Budsjett 2024": rows })))).toEqual(["kilde-kolonne-uten-rolle"]);
  });

  test.each([["Beløp i hele 1 000"], ["(1000 kr)"], ["NOK 1000"], ["Mill. kroner"], ["Alle tall i hele tusen kroner"]])("«%s» above the headers or below the rows is no kroner", async (unit) => {
    expect(errorsOf(await readAs(csvOf([[unit], [...HEADER], ...LINES])))).toContain("kilde-ikke-kroner");
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...LINES, [unit]])))).toContain("kilde-ikke-kroner");
  });

  test.each([["1000"], ["Ansvar 1000"], ["Tilskudd på 10 mill. kr til skolen"]])("«%s» is no unit", async (text) => {
    expect(errorsOf(await readAs(csvOf([[text], [...HEADER], ...LINES])))).toEqual([]);
  });
});

describe("Laws 1 and 2: a word alone below the headers is a heading, and no second row of them", () => {
  test.each(["Koststed", "Avdeling", "Lønn og sosiale utgifter"])("«%s»", async (heading) => {
    const reading = await readAs(csvOf([["Kontering", "Funksjon", "Beløp"], [heading, "", ""], ...LINES.map(([konto = "", , funksjon = "", ore = ""]) => [konto, funksjon, ore])]));
    expect([errorsOf(reading), accountsOf(reading)]).toEqual([[], RIGHT]);
  });
});

describe("Law 2: what cannot be a code is none", () => {
  test.each(["#N/A", "#I/T", "#REF!"])("%s where an ansvar should be is told", async (text) => {
    const lines = LINES.map((fields, row) => (row === 3 ? [fields[0] as string, text, fields[2] as string, fields[3] as string] : fields));
    expect(errorsOf(await readAs(csvOf([[...HEADER], ...lines])))).toContain("verdi-ukjent");
  });

  test.each(["+59023.00", "-18826,11", "−5,5"])("%s alone among projects is told", async (text) => {
    const lines = LINES.map((fields, row) => [...fields.slice(0, 3), row === 3 ? text : "", fields[3] as string]);
    expect(errorsOf(await readAs(csvOf([[...HEADER.slice(0, 3), "Prosjekt", HEADER[3]], ...lines])))).toEqual(["verdi-ukjent"]);
  });
});

test("Law 8: net 0,00 is never the only figure of an answer", async () => {
  const twice = [...LINES, ...LINES].map((fields, row) => [...fields.slice(0, -1), row < LINES.length ? "1" : "2", fields.at(-1) as string]);
  const [question] = (await readAs(csvOf([[...HEADER.slice(0, -1), "Versjon", "Beløp"], ...twice]))).questions;
  const debit = kroner(POSTINGS.reduce((sum, [, , , ore]) => sum + Math.max(0, ore), 0)).replace(/\B(?=(\d{3})+,)/g, "\u00a0");
  expect(nb(question?.message ?? "")).toContain(`0,00 (debet og kredit ${debit})`);
  expect(question?.answers.every(({ figures }) => figures === null || Object.values(figures.debits ?? {}).some((ore) => ore > 0))).toBe(true);
});
