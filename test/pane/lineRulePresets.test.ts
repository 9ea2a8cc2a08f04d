import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { LINE_FOUR, presetNames, presetOf, withPreset } from "../../src/pane/state/lineRulePresets";

describe("the rule for § 5-4 line 4", () => {
  test("the default is the reference report's", () => {
    expect(presetOf(LINE_FOUR, defaultTemplate())).toBe("funksjon840");
  });

  test.each(presetNames(LINE_FOUR))("%s is recognised in a template that has it", (rule) => {
    const template = defaultTemplate();
    expect(presetOf(LINE_FOUR, { ...template, lineRules: withPreset(LINE_FOUR, rule, template.lineRules) })).toBe(rule);
  });

  test("a rule of the municipality's own is none of them", () => {
    const template = defaultTemplate();
    expect(presetOf(LINE_FOUR, { ...template, lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ ansvar: ["9000"] }] }] } })).toBeNull();
  });

  test("rules of other statements are kept", () => {
    const own = { "5-6": [{ line: "rammetilskudd", postings: [{ art: ["810"] }] }] };
    expect(withPreset(LINE_FOUR, "alle810", own)["5-6"]).toEqual(own["5-6"]);
  });
});
