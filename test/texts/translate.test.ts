import { ore } from "../../src/amounts/ore";
import { translate, translationOf } from "../../src/texts/translate";
import { atStart, filled, joined, listed, within, words, wordsOf } from "../../src/texts/words";
import { periodProblems } from "../../src/report/periodProblems";

test("Bokmål is the engine's own language", () => {
  expect(translationOf("hva som helst", "nb")).toBe("hva som helst");
});

test("A known text is turned, and a name from the ledger stays as it is", () => {
  expect(translate("Rammetilskudd", "nn")).toBe("Rammetilskot");
  expect(translate("Fjerdingby skole", "nn")).toBe("Fjerdingby skole");
  expect(translationOf("Fjerdingby skole", "nn")).toBeNull();
});

test("A text is known as it stands, places and all, and by nothing less or more", () => {
  expect([translationOf("Saldo 01.01.{aar}", "en"), translationOf("Saldo 01.01.2024", "en")]).toEqual(["Balance 01.01.{aar}", null]);
  for (const text of ["rammetilskudd", "Rammetilskudd.", " Rammetilskudd", "Rammetilskudd 2024", "Rammetilskudd, Lån"]) expect(translationOf(text, "nn")).toBeNull();
});

test("What stands in a text of the law's is put in where the language has it, and is the user's where it is a string", () => {
  expect(filled("Saldo 01.01.{aar}", { aar: 2024 })).toEqual({ nb: "Saldo 01.01.2024", nn: "Saldo 01.01.2024", en: "Balance 01.01.2024" });
  expect(filled("Faktiske årsverk {aar} – {omrade}", { aar: 2024, omrade: "Lån" }).en).toBe("Actual full-time equivalents 2024 – Lån");
});

test("A text is made of parts in every language: ours are turned, and a name stands as it is", () => {
  expect(words`${wordsOf("regnskap")} mot ${"regnskap"}, differanse ${12}.`).toEqual({ nb: "regnskap mot regnskap, differanse 12.", nn: "rekneskap mot regnskap, differanse 12.", en: "accounts against regnskap, difference 12." });
  expect(words`Godtatt er ${"lån"}.`).toMatchObject({ nb: "Godtatt er lån.", en: "lån is accepted." });
  expect(joined([wordsOf("regnskap"), words`Godtatt er ${listed([within(wordsOf("Lån")), "1", "2"], "og")}.`], ": ").en).toBe("accounts: loans, 1 and 2 is accepted.");
});

test("An abbreviation is written as it is within a sentence, and any words begin one", () => {
  expect([within(wordsOf("KOSTRA-tall")).nb, within(wordsOf("Kjøp og salg")).en, atStart(wordsOf("regnskap")).en]).toEqual(["KOSTRA-tall", "purchases and sales", "Accounts"]);
});

test.each([[1, "1 row"], [13_464, "13\u00a0464 rows"]])("How many rows of %i a period report leaves out is turned", (rows, said) => {
  const facts = { later: { rows, sum: ore(0) }, withoutMonth: rows, spreadRows: rows, profiles: 0, ansvarWithoutBudgetSoFar: [], lastYearWithoutMonth: rows };
  const messages = periodProblems(facts, 2024, 8, "lineaer").map(({ message }) => translate(message, "en"));
  expect(messages.map((message) => message.includes(said))).toEqual([true, true, true, true]);
  expect(messages.filter((message) => /\brad(?:er)?\b/.test(message))).toEqual([]);
});
