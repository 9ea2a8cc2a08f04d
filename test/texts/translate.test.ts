import { ore } from "../../src/amounts/ore";
import { dictionaryOf } from "../../src/texts/dictionary";
import { lookUp } from "../../src/texts/lookUp";
import { translate, translationOf } from "../../src/texts/translate";
import { atStart, joined, listed, within, words, wordsOf } from "../../src/texts/words";
import { periodProblems } from "../../src/report/periodProblems";

/** Looks up in a small dictionary of its own. */
function sayer(translations: Readonly<Record<string, string>>): (text: string) => string | null {
  const dictionary = dictionaryOf(translations);
  const say = (text: string): string | null => lookUp(text, dictionary, say);
  return say;
}

test("Bokmål is the engine's own language", () => {
  expect(translationOf("hva som helst", "nb")).toBe("hva som helst");
});

test("A known text is turned, and a name from the ledger stays as it is", () => {
  expect(translate("Rammetilskudd", "nn")).toBe("Rammetilskot");
  expect(translate("Fjerdingby skole", "nn")).toBe("Fjerdingby skole");
  expect(translationOf("Fjerdingby skole", "nn")).toBeNull();
});

test("What a pattern holds is turned too, unless it is to stand as it is", () => {
  const say = sayer({ "Lån": "Loans", "Tabellen «{0}» mangler": "The table «{0}» is missing", "Filen «{0}» mangler": "The file «{=0}» is missing" });
  expect([say("Tabellen «Lån» mangler"), say("Tabellen «Egen» mangler"), say("Filen «Lån» mangler")]).toEqual(["The table «Loans» is missing", "The table «Egen» is missing", "The file «Lån» is missing"]);
});

test("A place of a kind holds nothing else", () => {
  const say = sayer({ "Bruk {aar}": "Use {aar}", "art {koder}": "art {koder}", "og": "and" });
  expect([say("Bruk 2024"), say("Bruk av lån"), say("art 550 og 950"), say("art som er ny")]).toEqual(["Use 2024", null, "art 550 and 950", null]);
});

test("A text is known as it stands, and by nothing less", () => {
  const say = sayer({ "Disposisjonsfond": "Reserve", "endring i kapitlet": "change in the chapter", "Først dette.": "First this.", "lån": "loans" });
  for (const text of ["disposisjonsfond", "Disposisjonsfond.", "endring i kapitlet −1\u00a0814,00", "Først dette. Noe annet.", "lån, lån og lån", " lån"]) expect(say(text)).toBeNull();
});

test("A text is made of parts in every language: ours are turned, and a name stands as it is", () => {
  expect(words`${wordsOf("regnskap")} mot ${"regnskap"}, differanse ${12}.`).toEqual({ nb: "regnskap mot regnskap, differanse 12.", nn: "rekneskap mot regnskap, differanse 12.", en: "accounts against regnskap, difference 12." });
  expect(words`Godtatt er ${"lån"}.`).toMatchObject({ nb: "Godtatt er lån.", en: "lån is accepted." });
  expect(joined([wordsOf("regnskap"), words`Godtatt er ${listed([within(wordsOf("Lån")), "1", "2"], "og")}.`], ": ").en).toBe("accounts: loans, 1 and 2 is accepted.");
});

test("An abbreviation is written as it is within a sentence, and any words begin one", () => {
  expect([within(wordsOf("KOSTRA-tall")).nb, within(wordsOf("Kjøp og salg")).en, atStart(wordsOf("regnskap")).en]).toEqual(["KOSTRA-tall", "purchases and sales", "Accounts"]);
});

test("What only joins two texts needs one of ours", () => {
  const say = sayer({ "Status": "Status now", "{tekst} – {0}": "{tekst} – {=0}" });
  expect([say("Status – Oppvekst"), say("Nord – Sør")]).toEqual(["Status now – Oppvekst", null]);
});

test.each([[1, "1 row"], [13_464, "13\u00a0464 rows"]])("How many rows of %i a period report leaves out is turned", (rows, said) => {
  const facts = { later: { rows, sum: ore(0) }, withoutMonth: rows, spreadRows: rows, profiles: 0, ansvarWithoutBudgetSoFar: [], lastYearWithoutMonth: rows };
  const messages = periodProblems(facts, 2024, 8, "lineaer").map(({ message }) => translate(message, "en"));
  expect(messages.map((message) => message.includes(said))).toEqual([true, true, true, true]);
  expect(messages.filter((message) => /\brad(?:er)?\b/.test(message))).toEqual([]);
});
