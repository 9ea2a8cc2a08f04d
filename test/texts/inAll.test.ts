import { inAll } from "../../src/texts/words";

test("A text is made in a language when it is asked for in it, and once", () => {
  const made: string[] = [];
  const text = inAll((language) => {
    made.push(language);
    return `tekst ${language}`;
  });
  expect(made).toEqual([]);
  expect([text.en, text.en]).toEqual(["tekst en", "tekst en"]);
  expect(made).toEqual(["en"]);
  expect(JSON.parse(JSON.stringify(text))).toEqual({ nb: "tekst nb", nn: "tekst nn", en: "tekst en" });
  expect(structuredClone({ ...text })).toEqual(structuredClone(text));
  expect([...made].sort()).toEqual(["en", "nb", "nn"]);
});
