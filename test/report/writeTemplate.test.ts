import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { parseTemplate } from "../../src/report/template/parseTemplate";
import type { Template } from "../../src/report/template/template";
import { newestStored, storedText } from "../../src/report/template/storedTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";
import { nb } from "../support/nb";

const OWN: Template = {
  ...defaultTemplate(),
  name: "Rådmannens mal <&> «æøå» ]]> 😀 \u0007",
  artOverrides: { "791": "790", "101": "100" },
  organisasjon: { enheter: { "21": { enhetsnavn: "21-Skole" } }, ansvar: { "2110": { ansvarsnavn: "Fjell skole", enhet: "21", enhetsnavn: "21-Skole", omrade: "Oppvekst", selvkost: false } } },
};
const MORNING = "2026-11-23T08:00:00.000Z";
const NOON = "2026-11-23T12:00:00.000Z";

test("A template written and read is the same template, and equal templates give equal text", () => {
  const text = writeTemplate(OWN);
  expect(parseTemplate(text)).toEqual({ template: OWN, migratedFrom: null });
  const reversed = Object.fromEntries(Object.entries(OWN).reverse()) as Template;
  expect(writeTemplate({ ...reversed, artOverrides: { "101": "100", "791": "790" } })).toBe(text);
});

test("The file begins with version and name, a field a line", () => {
  expect(writeTemplate(OWN).split("\n").slice(0, 4)).toEqual(["{", '  "version": 2,', '  "name": "Rådmannens mal <&> «æøå» ]]> 😀 \\u0007",', '  "report": "aarsrapport",']);
});

describe("what a workbook keeps", () => {
  test("is plain ASCII on one line, and gives the template back", () => {
    expect(storedText(OWN, NOON)).toMatch(/^[ -~]+$/);
    expect(newestStored([storedText(OWN, NOON)])).toEqual({ kind: "read", template: OWN, migratedFrom: null, savedAt: NOON, others: 0 });
  });

  test("nothing is none", () => {
    expect(newestStored([])).toEqual({ kind: "none" });
  });

  test("of several the newest counts, in any order, and the others are counted; a copy is no other", () => {
    const [older, newer] = [storedText(defaultTemplate(), MORNING), storedText(OWN, NOON)];
    expect(newestStored([older, newer, newer])).toMatchObject({ kind: "read", savedAt: NOON, others: 1, template: { name: OWN.name } });
    expect(newestStored([newer, older])).toMatchObject({ savedAt: NOON });
  });

  test("a broken text is passed over where a whole one is left, and told where none is", () => {
    const whole = storedText(OWN, MORNING);
    for (const broken of [whole.slice(0, -20), "", "null", "[]", '{"lagret":"i går","mal":{}}', `${"[".repeat(100_000)}`]) {
      expect(newestStored([broken, whole])).toMatchObject({ kind: "read", savedAt: MORNING });
      expect(newestStored([broken])).toEqual({ kind: "refused", faults: ["den lagrede malen i arbeidsboken er skadet."] });
    }
  });

  test("one of a newer version is refused, even where an older one stands beside it", () => {
    const newer = JSON.stringify({ lagret: NOON, mal: { version: 99 } });
    const stored = newestStored([newer, storedText(OWN, MORNING)]);
    expect(stored.kind === "refused" ? stored.faults.map(nb) : stored).toEqual([expect.stringContaining("versjon 99")]);
  });
});
