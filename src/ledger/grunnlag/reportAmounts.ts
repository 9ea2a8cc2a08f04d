import { codeAt, figuresOf, type Ledger } from "../ledger";
import { parseKonto } from "../kostra/konto";
import type { ReportFigure } from "./reportFigure";

interface AmountColumn {
  readonly figure: ReportFigure;
  /** Øre in ledger sign, one a ledger row. */
  readonly amounts: Float64Array;
}

/**
 * The ledger's figures, and the opening balance where it can be told: from period 00 of the accounts, or from last
 * year's figures, whose closing balance it is. Absent when the ledger carries neither.
 */
export function reportAmounts(ledger: Ledger): readonly AmountColumn[] {
  const columns: AmountColumn[] = figuresOf(ledger).map((figure) => ({
    figure,
    amounts: ledger.amounts[figure] as Float64Array,
  }));
  const opening = openingAmounts(ledger);
  return opening ? [...columns, { figure: "inngaendeBalanse", amounts: opening }] : columns;
}

function openingAmounts(ledger: Ledger): Float64Array | null {
  const isBalance = ledger.columns.konto.codes.map((konto) => parseKonto(konto)?.kontoklasse === "balanse");
  const isOpening = ledger.columns.periode.codes.map((periode) => periode.endsWith("00") && periode.length === 6);
  const { regnskap, regnskapIFjor } = ledger.amounts;
  const source = regnskap && isOpening.includes(true) ? regnskap : regnskapIFjor;
  if (!source) return null;
  return source.map((amount, row) => {
    const balance = isBalance[ledger.columns.konto.index[row] as number] === true;
    return balance && (source === regnskapIFjor || codeAt(ledger, "periode", row).endsWith("00")) ? amount : 0;
  });
}
