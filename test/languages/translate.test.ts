import { translate, translationOf } from "../../src/languages/translate";

test("Bokmål is the engine's own language", () => {
  expect(translationOf("hva som helst", "nb")).toBe("hva som helst");
});

test("A known text is turned, and a name from the ledger stays as it is", () => {
  expect(translate("Rammetilskudd", "nn")).toBe("Rammetilskot");
  expect(translate("Fjerdingby skole", "nn")).toBe("Fjerdingby skole");
  expect(translationOf("Fjerdingby skole", "nn")).toBeNull();
});
