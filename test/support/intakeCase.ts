import { readFileSync } from "node:fs";
import path from "node:path";
import { printKroner } from "../../src/amounts/printAmount";
import { readInput } from "../../src/cli/readInput";
import { buildOptions } from "../../src/cli/options";
import { codeAt, FIGURE_TEXT, figuresOf, type Ledger } from "../../src/ledger/ledger";
import type { Problem } from "../../src/ledger/problem";
import { buildReport } from "../../src/report/buildReport";
import { nb } from "./nb";

/** What came of every command in the case's command.txt, run as the command would, in process: the figures that were read, or why they were not. */
export async function verdictsOf(folder: string): Promise<readonly string[]> {
  const commands = readFileSync(path.join(folder, "command.txt"), "utf8").split("\n").filter((line) => line.trim() !== "");
  const verdicts: string[] = [];
  for (const command of commands) verdicts.push(await verdictOf(folder, command));
  return verdicts;
}

const FILES = new Set(["--ledger", "--budget", "--last-year", "--organisation", "--template"]);

async function verdictOf(folder: string, command: string): Promise<string> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "").slice(3);
  const args = words.map((word, index) => (FILES.has(words[index - 1] ?? "") ? path.join(folder, word) : word));
  const input = await readInput(buildOptions([...args, "--out-dir", folder]));
  const { problems } = buildReport(input);
  const told = problems.filter(isOfTheIntake);
  const refused = problems.some(({ severity }) => severity === "error");
  const left = input.controls.flatMap(({ leftOut }) => leftOut.map(({ reason, rows }) => `${reason} ${rows}`));
  const lines = [...told.map(problemLine), ...(refused ? [] : [...figureLines(input.ledger), ...(left.length > 0 ? [`Ikke med: ${left.join(", ")}`] : [])])];
  return `${[`$ ${command}`, refused ? "AVVIST" : "LEST", ...lines].join("\n")}\n`;
}

/** What the tables and their controls say belongs to other cases. */
const isOfTheIntake = ({ severity, code }: Problem): boolean => severity === "error" || /^(?:kilde|kolonne|annet|periode|konto-ulik|aar|sum|ansvar-|budsjett-likt|kumulativ|rad)/.test(code);

const problemLine = ({ severity, code, message, where }: Problem): string => `${severity === "error" ? "Feil" : "Merknad"} [${code}]${where?.file ? ` ${where.file}:` : ""} ${nb(message)}`;

/** One line a figure: konto/ansvar/funksjon and its months. */
function figureLines(ledger: Ledger): readonly string[] {
  return figuresOf(ledger).flatMap((figure) => {
    const amounts = ledger.amounts[figure] as Float64Array;
    const lines = new Map<string, number>();
    const months = new Map<string, number>();
    for (let row = 0; row < ledger.size; row++) {
      const amount = amounts[row] as number;
      const key = (["konto", "ansvar", "funksjon", "prosjekt"] as const).map((dimension) => codeAt(ledger, dimension, row)).join("/").replace(/\/+$/, "");
      if (amount !== 0) lines.set(key, (lines.get(key) ?? 0) + amount);
      if (amount !== 0) months.set(codeAt(ledger, "periode", row) || "uten periode", (months.get(codeAt(ledger, "periode", row) || "uten periode") ?? 0) + amount);
    }
    const print = (entries: Map<string, number>): string => [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, amount]) => `${key} ${plain(amount)}`).join("; ");
    return [`${FIGURE_TEXT[figure]}: ${print(lines)}`, `  måneder: ${print(months)}`];
  });
}

const plain = (ore: number): string => printKroner(ore).replaceAll("\u00a0", " ").replace("\u2212", "-");
