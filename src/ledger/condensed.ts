import { combinations, indexColumn, sumsPer, type IndexColumn } from "./combinations";
import { parseKonto } from "./kostra/konto";
import { rememberedFor } from "./rememberedFor";
import { figuresOf, type CodeColumn, type Ledger } from "./ledger";

interface Condensed {
  /** Without months, and without prosjekter but in investering. */
  readonly ledger: Ledger;
  /** A column of the whole ledger's amounts, summed as its rows are. */
  readonly sum: (amounts: Float64Array) => Float64Array;
}

/**
 * The ledger as finely as the tables tell its rows apart: every figure of the whole year, in the order the rows first
 * come.
 */
export const condensed = rememberedFor((ledger: Ledger): Condensed => {
  const { konto, funksjon, ansvar, prosjekt } = ledger.columns;
  const { konsern } = ledger;
  const columns = [konto, funksjon, ansvar, ...(konsern ? [konsern.regnskapsenhet, konsern.internpost] : [])];
  const { of, first } = combinations(ledger.size, [...columns.map(indexColumn), prosjektInInvestering(ledger)]);
  const taken = ({ codes, index }: CodeColumn): CodeColumn => ({
    codes,
    index: Uint32Array.from(first, (row) => index[row] as number),
  });
  const sum = (amounts: Float64Array): Float64Array => sumsPer(of, first.length, amounts);
  return {
    ledger: {
      ...ledger,
      size: first.length,
      columns: {
        konto: taken(konto),
        funksjon: taken(funksjon),
        ansvar: taken(ansvar),
        prosjekt: taken(prosjekt),
        periode: { codes: [""], index: new Uint32Array(first.length) },
      },
      amounts: Object.fromEntries(
        figuresOf(ledger).map((figure) => [figure, sum(ledger.amounts[figure] as Float64Array)]),
      ),
      ...(konsern && {
        konsern: { regnskapsenhet: taken(konsern.regnskapsenhet), internpost: taken(konsern.internpost) },
      }),
    },
    sum,
  };
});

/** Which prosjekt a row of investering has; all other rows have none. */
function prosjektInInvestering({ columns: { konto, prosjekt } }: Ledger): IndexColumn {
  const isInvestering = konto.codes.map((code) => parseKonto(code)?.kontoklasse === "investering");
  return {
    count: prosjekt.codes.length + 1,
    index: prosjekt.index.map((code, row) => (isInvestering[konto.index[row] as number] ? code + 1 : 0)),
  };
}
