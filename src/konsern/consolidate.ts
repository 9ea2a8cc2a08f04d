import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { asPart } from "./asPart";
import { closing } from "./closing";
import { eliminations } from "./eliminations";
import type { KonsernRules } from "./elimineringsregel";
import { reglerOf } from "./fellesRegler";
import { internposter } from "./internposter";
import { joinLedgers, type LedgerPart } from "./joinLedgers";
import { lackingProblems } from "./lackingProblems";
import type { Regnskapsenhet } from "./regnskapsenhet";

export interface Consolidation {
  /** Every row of every unit, and the postings that eliminate: each row has its unit. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** The units' accounts as one, with their internal transactions eliminated by postings of their own. The sides that do not match are for the controls to tell. */
export function consolidate(year: number, units: readonly Regnskapsenhet[], rules: KonsernRules, artOverrides: Readonly<Record<string, string>> = {}): Consolidation {
  const regler = reglerOf(rules);
  const parts = units.map((unit): LedgerPart => {
    const ledger = asPart(unit);
    return { ledger, regnskapsenhet: unit.name, internpost: internposter({ name: unit.name, ledger }, regler, artOverrides) };
  });
  const eliminated = eliminations(joinLedgers(year, parts), regler);
  const closed = closing(year, eliminated, rules.mellomDriftOgInvestering);
  return {
    ledger: joinLedgers(year, [...parts, ...eliminated, ...closed.parts]),
    problems: [consolidated(units), ...lackingProblems(units), ...closed.problems],
  };
}

function consolidated(units: readonly Regnskapsenhet[]): Problem {
  return {
    code: "konsolidert-regnskap",
    severity: "info",
    message: `Rapporten er av det konsoliderte regnskapet for ${units.map(({ name }) => name).join(" og ")}. Forskriften ber om §§ 5-5 første ledd, 5-6 og 5-8 konsolidert (§ 10-2). De andre tabellene, også § 5-9, er regnet av det samme; bygg uten foretakene for å få kommunekassens egne.`,
  };
}
