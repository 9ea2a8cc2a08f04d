import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import { words } from "../../texts/words";
import { bothSidesText, debetPerAnsvar, driftPerAnsvar, isZero, sumsText } from "./codeAmounts";

/**
 * One problem for each ansvar with drift postings that the organisation lacks: its amounts are in no tjenesteområde.
 */
export function organisationProblems(ledger: Ledger, organisation: Organisation): readonly Problem[] {
  const sums = driftPerAnsvar(ledger);
  if (sums.size === 1 && sums.has(""))
    return [
      {
        code: "ledger-uten-ansvar",
        severity: "warning",
        message:
          "Driftsføringene har ikke ansvar, så tabellene per tjenesteområde kan ikke lages. Bruk en hovedbok eller saldobalanse med ansvar.",
      },
    ];
  return [...sums]
    .filter(([ansvar]) => !organisation.units.has(ansvar))
    .map(([ansvar, missing]) => {
      const debet = debetPerAnsvar(ledger).get(ansvar) ?? {};
      const severity = isZero(missing) && isZero(debet) ? "warning" : "error";
      const text = isZero(missing) && !isZero(debet) ? bothSidesText(debet) : sumsText(missing);
      if (ansvar === "")
        return {
          code: "foring-uten-ansvar",
          severity,
          message: words`Det finnes driftsføringer uten ansvar (${text}). De kommer ikke med i noe tjenesteområde. Rett føringene i kilden.`,
        };
      const name = ledger.names.ansvar?.get(ansvar);
      return {
        code: "ansvar-uten-omrade",
        severity,
        message: words`Ansvar ${name === undefined ? ansvar : `${ansvar} ${name}`} finnes ikke i organisasjonen (${text}). Beløpene kommer ikke med i noe tjenesteområde. Legg ansvaret til i organisasjonsfilen.`,
      };
    });
}
