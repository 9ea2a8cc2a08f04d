import { TEXTS } from "../../src/pane/texts/all";
import { count, text } from "../../src/pane/texts/text";
import { filesBelow, textOf } from "../support/sourceFiles";

describe("the pane's texts", () => {
  test("parameters take their place, numbers with thousands separators", () => {
    expect(text("organisasjon.fraFil", { navn: "organisasjon.csv" })).toBe("Lest fra organisasjon.csv.");
    expect(text("tilogmed.flere", { n: 12345 })).toBe("… og 12\u00a0345 til");
  });

  test("a parameter that looks like another is not filled twice", () => {
    expect(text("sted.tabell", { tabell: "{n}" })).toBe("tabell {n}");
  });

  test("one is told from many", () => {
    expect([count("kilde.kolonner", 1), count("kilde.kolonner", 0), count("kilde.kolonner", 2)]).toEqual(["1 kolonne", "0 kolonner", "2 kolonner"]);
  });

  test("no key is given in two of their files", async () => {
    const files = filesBelow("src/pane/texts").filter((file) => !/(?:all|text)\.ts$/.test(file));
    const parts = await Promise.all(files.map(async (file) => Object.values((await import(`../../${file}`)) as Record<string, object>)[0]));
    expect(parts.flatMap((part) => Object.keys(part ?? {})).length).toBe(Object.keys(TEXTS).length);
  });

  test("every text is asked for somewhere, by its key, its stem or how the key begins", () => {
    const asking = filesBelow("src").filter((file) => file.endsWith(".ts") && !file.startsWith("src/pane/texts/")).map(textOf).join("\n");
    const whole = new Set([...asking.matchAll(/"([\w.]+)"/g)].map(([, key]) => key));
    const beginnings = [...asking.matchAll(/`([\w.]+)\$\{/g)].map(([, beginning]) => beginning as string);
    const isAsked = (key: string): boolean => whole.has(key) || whole.has(key.replace(/\.(?:en|flere)$/, "")) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(Object.keys(TEXTS).filter((key) => !isAsked(key))).toEqual([]);
  });

  test("every text says something, and braces only stand around parameters", () => {
    for (const said of Object.values(TEXTS).flatMap((each) => Object.values(each))) expect(said.replace(/\{\w+\}/g, "n")).toMatch(/^[^{}]+$/);
  });
});
