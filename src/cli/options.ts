import type { FormulaMode } from "../table/excel/formulas";
import {
  INPUT,
  inputOptions,
  oneOf,
  parsed,
  reportOf,
  required,
  SWITCH,
  TEXT,
  type InputOptions,
} from "./inputOptions";
import { UsageError } from "./usageError";

const FORMATS = ["csv", "txt", "json", "html"] as const;
export type TableFormat = (typeof FORMATS)[number];
const MODES: readonly FormulaMode[] = ["funksjoner", "formler", "verdier"];

export interface BuildOptions extends InputOptions {
  readonly out: string | undefined;
  readonly outDir: string | undefined;
  readonly format: TableFormat;
  readonly formulas: FormulaMode;
  readonly force: boolean;
  /** Last year's finished report, which the comparatives are held against. */
  readonly forrige: string | undefined;
}

/** The options of `tertial build`. Throws UsageError saying which one is wrong. */
export function buildOptions(args: readonly string[]): BuildOptions {
  const values = parsed(args, {
    ...INPUT,
    report: TEXT,
    out: TEXT,
    "out-dir": TEXT,
    format: TEXT,
    formulas: TEXT,
    force: SWITCH,
    forrige: TEXT,
  });
  required(values.ledger, "--ledger");
  const report = reportOf(values.report);
  if (!values.out && !values["out-dir"])
    throw new UsageError("Si hvor resultatet skal: --out, --out-dir, eller begge.");
  return {
    ...inputOptions(values, report),
    out: values.out,
    outDir: values["out-dir"],
    format: oneOf("--format", FORMATS, values.format ?? "csv"),
    formulas: oneOf("--formulas", MODES, values.formulas ?? "formler"),
    force: values.force ?? false,
    forrige: values.forrige,
  };
}
