import { CHOICES } from "../../src/report/template/choices/all";
import { valuesOf, type Choice } from "../../src/report/template/choices/choice";
import { choosing, chosen, toldValue, type ChoiceName } from "../../src/report/template/choices/chosen";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";

const NAMES = Object.keys(CHOICES) as ChoiceName[];
const EVERY = NAMES.flatMap((name) => valuesOf(CHOICES[name] as Choice).map((value) => [name, value] as const));
const MINE = defaultTemplate();

test("A template nobody has chosen in has every choice's default", () => {
  expect(NAMES.map((name) => chosen(name, MINE))).toEqual(NAMES.map((name) => CHOICES[name].default));
});

test.each(EVERY)("%s: %s is what is chosen, in the template that is written and read again", (name, value) => {
  const parsed = parseTemplate(writeTemplate({ ...MINE, ...choosing(name, value, MINE) }));
  expect("template" in parsed && chosen(name, parsed.template)).toBe(value);
});

test("No choice has another's field, and no two values of one are told alike", () => {
  const ids = NAMES.map((name) => CHOICES[name].id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const of of Object.values<Choice>(CHOICES)) {
    for (const language of ["nb", "nn", "en"] as const) expect(new Set(valuesOf(of).map((value) => toldValue(of, value)[language])).size).toBe(valuesOf(of).length);
  }
});

describe("the rules for § 5-4 line 4", () => {
  test("are none of those that can be chosen where the municipality has its own", () => {
    expect(chosen("linje4", { ...MINE, lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ ansvar: ["9000"] }] }] } })).toBeNull();
  });

  test("leave the rules of other statements", () => {
    const own = { "5-6": [{ line: "rammetilskudd", postings: [{ art: ["810"] }] }] };
    expect(choosing("linje4", "alle810", { ...MINE, lineRules: own }).lineRules).toEqual({ ...own, "5-4-1": [] });
  });
});

test("A value no choice has throws", () => {
  expect(() => choosing("unit", "øre", MINE)).toThrow();
});
