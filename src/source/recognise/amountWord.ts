import type { Figure } from "../../ledger/ledger";
import type { Certainty } from "../source";
import type { Company } from "./amountCompany";
import type { AmountWord } from "./meaningOf";

/** Why a budget so far is read as the year's. */
export const ONLY_SO_FAR = "periodisert budsjett er det eneste budsjettet";

type Verdict = readonly [figure: Figure | null, certainty: Certainty, because: string];

/** The figure that a word for an amount is, among the other columns; null where it is left out, and why. */
export function ofWord(word: AmountWord, company: Company): Verdict {
  const { words, hasPeriods, hasSides } = company;
  const hasAccounts = words.has("regnskap") || words.has("amount") || words.has("balance");
  switch (word) {
    case "regnskap":
      return hasPeriods ? [null, "trolig", "summen av periodekolonnene"] : ["regnskap", "sikker", ""];
    case "revidertBudsjett":
    case "opprinneligBudsjett":
    case "regnskapIFjor":
    case "budsjettHittil":
      return [word, "sikker", ""];
    case "iFjorHittil":
      return words.has("regnskapIFjor")
        ? [word, "sikker", ""]
        : ["regnskapIFjor", "sikker", "den eneste kolonnen fra i fjor"];
    case "budget":
      return ofBudget(words);
    case "periodBudget":
      return words.has("revidertBudsjett") || words.has("opprinneligBudsjett") || words.has("budget")
        ? ["budsjettHittil", "sikker", "periodisert budsjett hittil i år"]
        : ["revidertBudsjett", "usikker", ONLY_SO_FAR];
    case "amount":
      return hasPeriods
        ? [null, "trolig", "summen av periodekolonnene"]
        : words.has("regnskap")
          ? [null, "trolig", "regnskapet har egen kolonne"]
          : words.has("balance") && company.balanceIsSum && !company.balanceIsRepeated
            ? [null, "trolig", "er med i saldoen"]
            : ["regnskap", "sikker", ""];
    case "balance":
      if (hasPeriods) return [null, "trolig", "summen av periodekolonnene"];
      if (words.has("regnskap")) return [null, "trolig", "regnskapet har egen kolonne"];
      if (!words.has("amount") || (company.balanceIsSum && !company.balanceIsRepeated))
        return ["regnskap", "sikker", ""];
      return company.balanceIsRepeated
        ? [null, "sikker", "saldoen er summen av beløpene på kontoen"]
        : [null, "usikker", "beløpet har egen kolonne"];
    case "total":
      return hasPeriods
        ? [null, "sikker", "summen av periodekolonnene"]
        : hasAccounts
          ? [null, "trolig", "regnskapet har egen kolonne"]
          : ["regnskap", "trolig", ""];
    case "opening":
      return !hasPeriods && (hasAccounts || (!words.has("movement") && !hasSides))
        ? [null, "sikker", "inngående balanse er med i saldoen"]
        : ["regnskap", "trolig", "inngående balanse"];
    case "movement":
      if (hasPeriods) return [null, "trolig", "summen av periodekolonnene"];
      return hasAccounts
        ? [null, "sikker", "bevegelsen er med i saldoen"]
        : ["regnskap", "trolig", "bevegelsen i året"];
    case "debit":
    case "credit":
    case "out":
    case "in":
      return ofSide(company, hasAccounts);
  }
}

/** Debit or credit: the accounts, where no column has the amount itself and both sides stand. */
function ofSide({ words, hasPeriods, hasSides, hasSideTwice }: Company, hasAccounts: boolean): Verdict {
  if (hasPeriods || hasAccounts || words.has("total") || words.has("movement"))
    return [null, "trolig", "beløpet har egen kolonne"];
  // «Kostnad» beside «Pluss» and «Minus»: added, one of them would be counted too.
  if (hasSideTwice) return [null, "usikker", "to kolonner er for samme side"];
  return hasSides ? ["regnskap", "sikker", ""] : [null, "usikker", "den andre siden mangler"];
}

function ofBudget(words: ReadonlySet<AmountWord>): Verdict {
  const revised = words.has("revidertBudsjett");
  const original = words.has("opprinneligBudsjett");
  if (revised && original) return [null, "trolig", "både opprinnelig og revidert budsjett har egne kolonner"];
  if (revised) return ["opprinneligBudsjett", "trolig", "revidert budsjett har egen kolonne"];
  return ["revidertBudsjett", "trolig", original ? "opprinnelig budsjett har egen kolonne" : "det eneste budsjettet"];
}
