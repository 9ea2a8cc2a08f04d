import { parseArgs } from "node:util";
import { UsageError } from "./usageError";
import type { FormulaMode } from "../sheets/formulas";

export const FORMATS = ["csv", "txt", "json"] as const;
export type TableFormat = (typeof FORMATS)[number];
const MODES: readonly FormulaMode[] = ["funksjoner", "formler", "verdier"];

export interface BuildOptions {
  readonly ledger: readonly string[];
  readonly budget: readonly string[];
  readonly lastYear: readonly string[];
  readonly organisation: string | undefined;
  readonly template: string | undefined;
  readonly year: number;
  readonly out: string | undefined;
  readonly outDir: string | undefined;
  readonly format: TableFormat;
  readonly formulas: FormulaMode;
  readonly force: boolean;
}

/** The options of `tertial build`. Throws UsageError saying which one is wrong. */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parsed(args);
  if (!values.ledger) throw new UsageError("--ledger mangler.");
  if (values.report !== "aarsrapport") throw new UsageError(values.report ? `Rapporten «${values.report}» finnes ikke; bruk aarsrapport.` : "--report mangler.");
  if (!values.out && !values["out-dir"]) throw new UsageError("Si hvor resultatet skal: --out, --out-dir, eller begge.");
  return {
    ledger: values.ledger,
    budget: values.budget ?? [],
    lastYear: values["last-year"] ?? [],
    organisation: values.organisation,
    template: values.template,
    year: yearOf(values.year),
    out: values.out,
    outDir: values["out-dir"],
    format: oneOf("--format", FORMATS, values.format ?? "csv"),
    formulas: oneOf("--formulas", MODES, values.formulas ?? "formler"),
    force: values.force ?? false,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ledger: texts, budget: texts, "last-year": texts, organisation: text, template: text,
        report: text, year: text, out: text, "out-dir": text, format: text, formulas: text, force: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function yearOf(text: string | undefined): number {
  if (text === undefined) throw new UsageError("--year mangler.");
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2099) throw new UsageError(`--year ${text} er ikke et årstall.`);
  return year;
}

function oneOf<T extends string>(option: string, allowed: readonly T[], value: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`${option} ${value} finnes ikke; bruk ${allowed.join(", ")}.`);
  return found;
}
