import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/functions/catalogue";
import { findTopics, foldText } from "../../src/pane/help/helpSearch";
import { PROBLEMS, helpTopics, topicOf, topicOfCode } from "../../src/pane/help/helpTopics";
import { STEPS } from "../../src/pane/state/wizardState";
import { problemCodes } from "../support/problemCodes";

const best = (query: string): string | undefined => findTopics(query)[0]?.id;
const ids = (query: string): readonly string[] => findTopics(query).map(({ id }) => id);

describe("the help has a topic for", () => {
  test("every problem code the product can give", () => {
    expect([...problemCodes()].filter((code) => topicOfCode(code) === null)).toEqual([]);
  });

  test("every code that has an example", () => {
    expect(readdirSync(join(__dirname, "../problems")).filter((code) => topicOfCode(code) === null)).toEqual([]);
  });

  test("every step, and every KOMMUNE function with its own page", () => {
    expect(STEPS.filter((step) => topicOf(`steg/${step}`) === null)).toEqual([]);
    expect(CATALOGUE.map(({ id }) => topicOf(`funksjon/${id}`)?.page)).toEqual(CATALOGUE.map(({ id }) => `hjelp/${id}.html`));
  });
});

describe("the topics", () => {
  test("are about codes that exist", () => {
    const codes = problemCodes();
    expect(Object.keys(PROBLEMS).filter((code) => !codes.has(code))).toEqual([]);
  });

  test("have ids of their own, a title, and something to say", () => {
    expect(new Set(helpTopics().map(({ id }) => id)).size).toBe(helpTopics().length);
    expect(helpTopics().filter(({ title, text }) => title.trim() === "" || text.flat().some((part) => part.trim() === "")).map(({ id }) => id)).toEqual([]);
  });

  test("are sentences that end", () => {
    const parts = Object.values(PROBLEMS).flatMap(({ nb: [, ...sentences] }) => sentences);
    expect(parts.filter((part) => !part.endsWith("."))).toEqual([]);
  });
});

describe("searching", () => {
  test("finds the topic people mean first", () => {
    expect(best("linje 4")).toBe("valg/linje4");
    expect(best("521/911")).toBe("valg/konsernlaan");
    expect(best("strykning")).toBe("innhold/disponering");
    expect(best("5-9")).toBe("innhold/disponering");
    expect(best("#NAME?")).toBe("samarbeid/deling");
    expect(best("prognose")).toBe("perioder/prognose");
    expect(best("KOMMUNE.AVVIK")).toBe("funksjon/AVVIK");
    expect(best("kilde-uten-konto")).toBe("kode/kilde-uten-konto");
    expect(best("oppdater")).toBe("samarbeid/oppdatering");
    expect(best("forklar tall")).toBe("samarbeid/forklaring");
    expect(best("mørk")).toBe("samarbeid/tilgjengelighet");
  });

  test("does not need the Norwegian letters, nor capitals", () => {
    expect(foldText("Årsrapport, områder, læring")).toBe("arsrapport, omrader, laring");
    for (const written of ["tjenesteområde", "tjenesteomraade", "TJENESTEOMRADE"]) expect(ids(written)).toEqual(ids("tjenesteområde"));
    expect(best("saerbedrift")).toBe(best("særbedrift"));
    expect(best("mork")).toBe("samarbeid/tilgjengelighet");
  });

  test("takes the beginning of a word, and a part of a compound", () => {
    expect(best("periodis")).toBe("perioder/periodisering");
    expect(ids("fond")).toContain("valg/fondslinjer");
    expect(ids("eliminering")).toContain("innhold/konsern");
  });

  test("is narrowed by more words, and keeps what has most of them", () => {
    expect(ids("avvik prosent null").length).toBeLessThan(ids("avvik").length);
    expect(best("avvik prosent null")).toBe("valg/nullbudsjett");
    expect(best("tabulator xyzzy")).toBe("kode/kostra-tabulator");
  });

  test("finds nothing for nothing", () => {
    expect(findTopics("  ")).toEqual([]);
    expect(findTopics("xyzzy")).toEqual([]);
  });
});
