import { ARTER } from "../src/ledger/kostra/arter";
import { KAPITLER } from "../src/ledger/kostra/kapitler";
import { StatementDefinition } from "../src/law/tables/definition";
import { DEFINITIONS } from "../src/law/tables/all";
import { lineByCode } from "../src/report/tables/placeLine";

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))("The definition of %s", (_, definition) => {
  test("follows the schema, and holds nothing the schema does not know", () => {
    expect(StatementDefinition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test("names every line once", () => {
    const ids = definition.lines.map((line) => line.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("sums only lines it has, and never itself", () => {
    const lines = new Map(definition.lines.map((line) => [line.id, line]));
    const within = (id: string): string[] => {
      const line = lines.get(id);
      return line?.kind === "sum" ? line.of.flatMap((part) => [part, ...within(part)]) : [];
    };
    for (const id of lines.keys()) {
      expect(within(id)).not.toContain(id);
      expect(within(id).filter((part) => !lines.has(part))).toEqual([]);
    }
  });

  test("counts no line twice: what a sum adds is not also in another part of it", () => {
    const parts = new Map(definition.lines.map((line) => [line.id, line]));
    const leaves = (id: string): string[] => {
      const line = parts.get(id);
      return line?.kind === "sum" ? line.of.flatMap(leaves) : [id];
    };
    for (const line of definition.lines) {
      const all = leaves(line.id);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("shows lines of other statements that exist there, with the same side", () => {
    for (const line of definition.lines) {
      if (line.kind !== "line") continue;
      const original = DEFINITIONS.find((other) => other.id === line.of)?.lines.find((other) => other.id === line.id);
      expect(original).toMatchObject({ kind: "accounts", shows: line.shows });
    }
  });
});

test("Lines that add lines of another statement name lines it has, each once", () => {
  for (const definition of DEFINITIONS) {
    for (const line of definition.lines) {
      if (line.kind !== "lines") continue;
      const there = DEFINITIONS.find((other) => other.id === line.of)?.lines.flatMap((other) => (other.kind === "accounts" ? [other.id] : [])) ?? [];
      expect([definition.id, line.id, line.lines.filter((id) => !there.includes(id))]).toEqual([definition.id, line.id, []]);
      expect(new Set(line.lines).size).toBe(line.lines.length);
    }
  }
});

describe.each(DEFINITIONS.filter((definition) => definition.partitions !== null).map((definition) => [definition.id, definition] as const))("The lines of %s", (_, definition) => {
  test.each(YEARS)("partition every code of %s: each stands on exactly one line", (year) => {
    const lines = lineByCode(definition);
    expect(codesOf(definition.partitions, year).filter((code) => !lines.has(code))).toEqual([]);
  });
});

/** Kapitler that only særbedrifter (0J, 0L) may use. */
const NOT_MUNICIPAL = ["17", "46"];

function codesOf(partitions: StatementDefinition["partitions"], year: number): readonly string[] {
  if (partitions === "balanse") return KAPITLER.filter(([code, , from, to]) => from <= year && year <= to && !NOT_MUNICIPAL.includes(code)).map(([code]) => code);
  return partitions === null ? [] : arterOf(partitions, year);
}

/** The arter a kontoklasse may hold in a year. */
function arterOf(kontoklasse: "drift" | "investering", year: number): readonly string[] {
  const letter = kontoklasse === "drift" ? "D" : "I";
  return ARTER.filter(([, , where, from, to]) => where.includes(letter) && from <= year && year <= to).map(([art]) => art);
}

test("An art on two lines of a statement is refused", () => {
  const [first] = DEFINITIONS.filter((definition) => definition.partitions === "drift");
  const twice = { ...(first as StatementDefinition), lines: [...(first as StatementDefinition).lines, { kind: "accounts" as const, id: "annen", number: "99", label: "Annen", shows: "debit" as const, select: [{ kontoklasse: "drift" as const, art: ["877"] }] }] };
  expect(() => lineByCode(twice)).toThrow("877 står på både");
});
