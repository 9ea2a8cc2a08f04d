import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { codeAt, figuresOf, type Figure, type Ledger } from "../../src/ledger/ledger";
import type { Regnskapsenhet } from "../../src/ledger/units/regnskapsenhet";

export const kasse = (postings: readonly Posting[]): Regnskapsenhet => ({ name: "Kommunekassen", kind: "kasse", ledger: buildLedger(2024, postings) });
export const foretak = (postings: readonly Posting[], name = "Havna KF"): Regnskapsenhet => ({ name, kind: "foretak", ledger: buildLedger(2024, postings) });

/** «Eliminering | 13800 | 2000 | 202401 | kjopOgSalg debet: -5» of each row. */
export function rowsOf(ledger: Ledger, figure: Figure = "regnskap"): readonly string[] {
  const { konsern } = ledger;
  if (!konsern) throw new Error("ikke konsolidert");
  return Array.from({ length: ledger.size }, (_, row) => {
    const [unit, key] = [konsern.regnskapsenhet, konsern.internpost].map(({ codes, index }) => codes[index[row] as number] as string);
    const codes = (["konto", "ansvar", "periode"] as const).map((dimension) => codeAt(ledger, dimension, row));
    return `${[unit, ...codes, key].join(" | ")}: ${ledger.amounts[figure]?.[row]}`;
  });
}

export const eliminationsOf = (ledger: Ledger, figure?: Figure): readonly string[] => rowsOf(ledger, figure).filter((row) => row.startsWith("Eliminering"));

/** Sum of the elimination rows of each figure. */
export function eliminationSums(ledger: Ledger): readonly number[] {
  return figuresOf(ledger).map((figure) => eliminationsOf(ledger, figure).reduce((sum, row) => sum + Number(row.slice(row.lastIndexOf(":") + 2)), 0));
}
