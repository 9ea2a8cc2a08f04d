import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { codeAt, type Ledger } from "../../src/ledger/ledger";

/** Percent of a year in each month; what rounding leaves falls in December. Made up. */
const PROFILE = [8, 8, 8, 8, 8, 6, 9, 9, 9, 9, 9];

/** Last year's accounts with months, made of the ledger's yearly figures for `regnskapIFjor`: the sample has last year only as a whole. */
export function lastYearByMonth(ledger: Ledger): Ledger {
  return buildLedger(ledger.year, postingsOf(ledger));
}

function* postingsOf(ledger: Ledger): Generator<Posting> {
  const amounts = ledger.amounts.regnskapIFjor ?? [];
  for (const [row, amount] of amounts.entries()) {
    const konto = codeAt(ledger, "konto", row);
    if (amount === 0 || konto.startsWith("2")) continue;
    const months = PROFILE.map((percent) => Math.trunc((amount * percent) / 100));
    const all = [...months, amount - months.reduce((sum, each) => sum + each, 0)];
    for (const [m, own] of all.entries()) {
      yield { konto, ansvar: codeAt(ledger, "ansvar", row), funksjon: codeAt(ledger, "funksjon", row), prosjekt: codeAt(ledger, "prosjekt", row), periode: `${ledger.year - 1}${String(m + 1).padStart(2, "0")}`, amounts: { regnskapIFjor: own } };
    }
  }
}
