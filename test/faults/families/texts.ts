import { isFault } from "../../../src/source/ssb/fault";
import { readDataset } from "../../../src/source/ssb/readDataset";
import { defaultTemplate } from "../../../src/report/template/defaultTemplate";
import { parseTemplate } from "../../../src/report/template/parseTemplate";
import { writeTemplate } from "../../../src/report/template/writeTemplate";
import { smallReport } from "../../support/smallLedger";
import { randomOf, type Random } from "../../mutate/random";
import { crashIfThrown, refused, RIGHT, wrong, type Attempt, type Family } from "../fault";
import { hitJson } from "../hits";
import { injected } from "../injected";
import { nb } from "../../support/nb";

/** JSON that is hit in its values and its names; now and then in its text. */
function jsonAttempt(whole: unknown, name: string, random: Random, judge: (text: string) => ReturnType<typeof crashIfThrown>): Promise<Attempt> {
  const seeds = Array.from({ length: random.int(1, 4) }, () => random.int(0, 2 ** 31));
  const cut = random.chance(0.1) ? random.int(0, 2000) : undefined;
  const inputOf = (hits: readonly number[]) => ({ [name]: JSON.stringify(hits.reduce((value, hit) => hitJson(value, randomOf(seeds[hit] as number)), whole)).slice(0, cut) });
  return Promise.resolve({ hits: seeds.length, inputOf, judge: (input) => judge(String(input[name])) });
}

const template: Family = {
  id: "mal",
  attempt: (random) =>
    jsonAttempt(JSON.parse(writeTemplate(defaultTemplate())), "mal.json", random, (text) =>
      crashIfThrown(() => {
        const parsed = parseTemplate(text);
        if ("faults" in parsed) return refused(...parsed.faults.slice(0, 1).map(nb));
        // What is taken is a template: it builds, and is the same when it is read again.
        const bad = injected(smallReport(parsed.template));
        const again = parseTemplate(writeTemplate(parsed.template));
        if (bad.length > 0) return wrong(...bad);
        return "faults" in again || JSON.stringify(again.template) !== JSON.stringify(parsed.template) ? wrong("leses ikke likt igjen") : RIGHT;
      }),
    ),
};

const CODES = { region: ["3224", "EAK", "constructor"], mal: ["K1", "__proto__"], Tid: ["2023", "2024"] };
const DATASET = {
  version: "2.0", class: "dataset", label: "1: Prøve", updated: "2025-06-16T06:00:00Z", id: Object.keys(CODES), size: [3, 2, 2], role: { time: ["Tid"], geo: ["region"], metric: ["mal"] },
  dimension: Object.fromEntries(Object.entries(CODES).map(([id, codes]) => [id, { label: id, category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, code])) } }])),
  value: Array.from({ length: 12 }, (_, at) => at + 0.5), status: { 3: ":" },
};

const jsonStat: Family = {
  id: "json-stat",
  attempt: (random) =>
    jsonAttempt(DATASET, "svar.json", random, (text) =>
      crashIfThrown(() => {
        const cube = readDataset(text, "1");
        if (isFault(cube)) return refused(nb(cube.message).slice(0, 60));
        const cells = cube.variables.reduce((product, { categories }) => product * categories.length, 1);
        const read = Array.from({ length: Math.min(cells, 1000) }, (_, place) => cube.cell(place));
        return read.every(({ value, status }) => (value === null || Number.isFinite(value)) && typeof status === "string") ? RIGHT : wrong("en celle er verken tall eller tegn");
      }),
    ),
};

export const TEXT_FAMILIES: readonly Family[] = [template, jsonStat];
