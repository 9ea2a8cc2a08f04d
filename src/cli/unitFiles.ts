import { KASSE_NAME, nameFault } from "../ledger/units/regnskapsenhet";
import type { InputOptions } from "./inputOptions";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

/** The files of one accounting unit. */
export interface UnitFiles {
  readonly name: string;
  readonly kind: "kasse" | "foretak";
  readonly ledger: readonly string[];
  readonly budget: readonly string[];
  readonly lastYear: readonly string[];
}

/**
 * The files of each accounting unit, the kommunekasse first. `--foretak`, `--budget` and `--last-year` name a foretak
 * before the file: «Havna KF=havna.csv». Throws UsageError for a foretak without name or file.
 */
export function unitFiles({ ledger, budget, lastYear, foretak = [] }: InputOptions): readonly UnitFiles[] {
  const names: string[] = [];
  for (const text of foretak) {
    const name = nameIn(text);
    if (name === null) throw new UsageError(words`--foretak ${text} må ha navn og fil: --foretak "NAVN=FIL".`);
    const fault = names.includes(name) ? null : nameFault(name, names);
    if (fault !== null) throw new UsageError(fault);
    if (!names.includes(name)) names.push(name);
  }
  const isForetaks = (text: string): boolean => names.includes(nameIn(text) ?? "");
  const own = (name: string, texts: readonly string[]): readonly string[] =>
    texts.filter((text) => nameIn(text) === name).map((text) => text.slice(text.indexOf("=") + 1));
  return [
    {
      name: KASSE_NAME,
      kind: "kasse",
      ledger,
      budget: budget.filter((text) => !isForetaks(text)),
      lastYear: lastYear.filter((text) => !isForetaks(text)),
    },
    ...names.map((name) => ({
      name,
      kind: "foretak" as const,
      ledger: own(name, foretak),
      budget: own(name, budget),
      lastYear: own(name, lastYear),
    })),
  ];
}

/** What stands before the equals sign, where something stands on both sides of it. */
function nameIn(text: string): string | null {
  const at = text.indexOf("=");
  return at > 0 && at < text.length - 1 ? text.slice(0, at).trim() : null;
}
