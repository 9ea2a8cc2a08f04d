import { defaultTemplate } from "../../src/report/defaultTemplate";
import { LINE_FOUR_RULES, lineFourRuleOf, withLineFourRule } from "../../src/taskpane/state/lineFourRules";

describe("the rule for § 5-4 line 4", () => {
  test("the default is the reference report's", () => {
    expect(lineFourRuleOf(defaultTemplate())).toBe("funksjon840");
  });

  test.each(LINE_FOUR_RULES)("%s is recognised in a template that has it", (rule) => {
    const template = defaultTemplate();
    expect(lineFourRuleOf({ ...template, lineRules: withLineFourRule(template.lineRules, rule) })).toBe(rule);
  });

  test("a rule of the municipality's own is none of them", () => {
    const template = defaultTemplate();
    expect(lineFourRuleOf({ ...template, lineRules: { "5-4-1": [{ line: "sumBevilgninger", postings: [{ ansvar: ["9000"] }] }] } })).toBeNull();
  });

  test("rules of other statements are kept", () => {
    const own = { "5-6": [{ line: "rammetilskudd", postings: [{ art: ["810"] }] }] };
    expect(withLineFourRule(own, "alle810")["5-6"]).toEqual(own["5-6"]);
  });
});
