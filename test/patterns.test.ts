import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";
import { checkSync, type Parameters } from "recheck";
import { patternsInSource } from "./support/patternsInSource";

/** In this process, and by how much is tried, never by the clock: the answer is the same each time, on any machine. */
const LIMITS: Parameters = {
  timeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  maxNFASize: 1_500,
  maxIteration: 1,
  maxInitialGenerationSize: 30,
  maxGenerationSize: 20,
  mutationSize: 10,
  crossoverSize: 5,
  incubationLimit: 5_000,
  maxGeneStringSize: 1_200,
  attackLimit: 3_000_000,
  maxAttackStringSize: 20_000,
};

process.env["RECHECK_SYNC_BACKEND"] = "pure";

/** What makes a pattern take more than linear time, "" where nothing does. */
function slownessOf(pattern: string): string {
  return alternativesOf(pattern).map(slownessOfPart).find((slowness) => slowness !== "") ?? "";
}

/**
 * Patterns proven linear before, by this recheck within these limits: a proof is of the pattern alone, and takes most of a
 * minute for all of them. `TERTIAL_MONSTRE=1` tries each anew and writes the file.
 */
const PROVEN = join(__dirname, "patterns.proven.txt");
const isAnew = process.env["TERTIAL_MONSTRE"] === "1";
const proven: readonly string[] = isAnew ? [] : readFileSync(PROVEN, "utf8").trimEnd().split("\n");

/** What has been tried: alternatives of many patterns are alike. */
const tried = new Map<string, string>(proven.map((pattern) => [pattern, ""]));
const asked = new Set<string>();

/**
 * A pattern with each of the alternatives it has outside repetitions, alike but for their words told once: the
 * whole takes no more than all of them after each other.
 */
function alternativesOf(text: string): readonly string[] {
  const { pattern, raw } = new RegExpParser().parseLiteral(text);
  const [only] = pattern.alternatives;
  const choice = only?.elements.find((element): element is AST.Group => element.type === "Group" && element.alternatives.length > 1);
  if (pattern.alternatives.length > 1 || !choice) return [text];
  const kinds = new Set(choice.alternatives.map((one) => one.raw.replace(/(?<!\\)\p{Ll}{3,}/gu, "ord")));
  return [...kinds].map((kind) => `${raw.slice(0, choice.start)}(?:${kind})${raw.slice(choice.end)}`);
}

function slownessOfPart(pattern: string): string {
  if (isPlainlyLinear(pattern)) return "";
  asked.add(pattern);
  const slowness = tried.get(pattern) ?? checked(pattern);
  tried.set(pattern, slowness);
  return slowness;
}

function checked(pattern: string): string {
  const end = pattern.lastIndexOf("/");
  const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1), LIMITS);
  if (found.status === "safe") return "";
  return found.status === "vulnerable" ? found.complexity.summary : found.error.kind;
}

/** Nothing without bound, or one thing that is tried from one place only. */
function isPlainlyLinear(text: string): boolean {
  const { pattern, flags } = new RegExpParser().parseLiteral(text);
  let [unbounded, nested] = [0, false];
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max, element }) {
      if (max < Infinity) return;
      unbounded += 1;
      nested ||= element.type === "Group" || element.type === "CapturingGroup";
    },
  });
  const opens = pattern.alternatives.every(({ elements: [first] }) => first?.type === "Assertion" && first.kind === "start");
  return unbounded === 0 || (unbounded === 1 && !nested && (flags.sticky || (opens && !flags.multiline)));
}

test("No pattern takes more than linear time, whatever it reads", () => {
  const slow = [...patternsInSource()].map(([pattern, file]) => ({ pattern, file, slowness: slownessOf(pattern) }));
  if (isAnew) writeFileSync(PROVEN, `${[...asked].filter((pattern) => tried.get(pattern) === "").sort().join("\n")}\n`);
  expect(slow.filter(({ slowness }) => slowness !== "")).toEqual([]);
  expect(proven.filter((pattern) => !asked.has(pattern))).toEqual([]);
});

test.each([
  ["space before the end", "/\\s+$/"],
  ["two runs of the same", "/^\\d*[\\d.]*x$/"],
  ["a run within a run", "/^(?:a+)+$/"],
  ["anything, twice", "/<a>.*?<\\/a>.*?<b>/"],
  ["a run that looks ahead", "/\\B(?=(\\d{3})+$)/g"],
  ["one of many words", `/(?:${"ord|".repeat(80)}a*a*b)c/`],
])("A pattern that is tried in more ways is found: %s", (_, pattern) => {
  expect(slownessOf(pattern)).not.toBe("");
});

test("A pattern is found that is written, built as its module is loaded, or built later", () => {
  const found = [...patternsInSource().keys()];
  const begins = ["/(?<!\\s)\\s*(?:(DR", "/^[\\s*=_:.–-]*(?:(?:", "/\\sord=(?:"];
  expect(begins.filter((start) => !found.some((pattern) => pattern.startsWith(start)))).toEqual([]);
});
