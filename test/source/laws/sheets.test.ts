import { accountsOf, errorsOf, HEADER, POSTINGS, readAs, RIGHT, workbookOf } from "./lawSource";

const rows = (from: number, to?: number): readonly (readonly (string | number)[])[] => [[...HEADER], ...POSTINGS.slice(from, to).map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, funksjon, ore / 100])];

describe("Law 3: each sheet that holds a ledger is read, or named", () => {
  test("two halves of the accounts are asked about, and all of them are right", async () => {
    const book = await workbookOf({ Drift: rows(0, 4), Resten: rows(4) });
    const reading = await readAs(book);
    expect(errorsOf(reading)).toContain("kilde-flere-ark");
    expect(reading.questions.find(({ code }) => code === "kilde-flere-ark")?.message).toMatch(/«Drift».*«Resten»/);
    expect(accountsOf(await readAs(book, { ark: "alle" }))).toEqual(RIGHT);
  });

  test("a sheet a month, by its name, is a month each", async () => {
    const reading = await readAs(await workbookOf({ Januar: rows(0, 4), Februar: rows(4) }), { ark: "alle" });
    expect([accountsOf(reading), reading.control.months]).toEqual([RIGHT, ["202401", "202402"]]);
  });

  test("a copy of the accounts is never added to them", async () => {
    const book = await workbookOf({ Regnskap: rows(0), Kopi: rows(0) });
    expect(errorsOf(await readAs(book))).toContain("kilde-flere-ark");
    expect(errorsOf(await readAs(book, { ark: "alle" }))).toContain("kilde-dobbelt-tall");
  });
});
