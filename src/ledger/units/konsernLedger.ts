import type { Ledger } from "../ledger";
import type { Problem } from "../problem";
import { asPart } from "./asPart";
import type { KonsernRules } from "./elimineringsregel";
import { reglerOf } from "./fellesRegler";
import { internposter } from "./internposter";
import { joinLedgers, partOf } from "./joinLedgers";
import { lackingProblems } from "./lackingProblems";
import type { Regnskapsenhet } from "./regnskapsenhet";

interface Rules {
  readonly konsern: KonsernRules;
  readonly artOverrides: Readonly<Record<string, string>>;
}

/**
 * The ledger that reports are made from: the only unit's as it is, or every row of every unit, each with its unit and internal transaction.
 * Nothing is eliminated yet: what matches depends on the report's period.
 */
export function konsernLedger(year: number, units: readonly Regnskapsenhet[], { konsern, artOverrides }: Rules): { readonly ledger: Ledger; readonly problems: readonly Problem[] } {
  const [only] = units;
  if (only && units.length === 1) return { ledger: only.ledger, problems: [] };
  const regler = reglerOf(konsern);
  const parts = units.map((unit) => {
    const ledger = asPart(unit);
    return partOf(ledger, unit.name, internposter({ name: unit.name, ledger }, regler, artOverrides));
  });
  return { ledger: joinLedgers(year, parts), problems: [consolidated(units), ...lackingProblems(units)] };
}

function consolidated(units: readonly Regnskapsenhet[]): Problem {
  return {
    code: "konsolidert-regnskap",
    severity: "info",
    message: `Rapporten er av det konsoliderte regnskapet for ${units.map(({ name }) => name).join(" og ")}. Forskriften ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). De andre tabellene, også § 5-9, er regnet av det samme; bygg uten foretakene for å få kommunekassens egne.`,
  };
}
