import { inNorwegian, printKroner } from "../amounts/printAmount";
import type { Month } from "../ledger/period";
import { lastDayOf } from "../texts/dates";
import type { Problem } from "../ledger/problem";
import type { Periodisering } from "../ledger/spreadBudget";
import type { PeriodFacts } from "../ledger/upToPeriod";
import { firstOf, joined, words, wordsOf, type Words } from "../texts/words";

/**
 * What a reader of a report up to a month must know of its sources: postings after it, amounts without months, and how
 * a budget was spread.
 */
export function periodProblems(
  { later, withoutMonth, spreadRows, profiles, ansvarWithoutBudgetSoFar: without, lastYearWithoutMonth }: PeriodFacts,
  year: number,
  month: Month,
  method: Periodisering,
): readonly Problem[] {
  const day = lastDayOf(year, month);
  const told: readonly (Problem | false)[] = [
    later.rows > 0 && {
      code: "foringer-etter-perioden",
      severity: "info",
      message: words`Regnskapet har ${rowsText(later.rows)} i perioder etter ${day} (sum ${printKroner(later.sum)}). De er ikke med i rapporten. Velg en senere periode hvis de skal være med.`,
    },
    withoutMonth > 0 && {
      code: "regnskap-uten-periode",
      severity: "warning",
      message: words`${rowsText(withoutMonth)} i regnskapet har ikke periode og er lest som regnskap hittil per ${day}. Kontroller at uttrekket er tatt ut per denne datoen, eller legg ved et uttrekk med periode.`,
    },
    without.length > 0 && {
      code: "budsjett-hittil-mangler",
      severity: "warning",
      message: words`Ansvar ${firstOf(without, SHOWN)} har årsbudsjett, men ikke budsjett hittil, som andre kilder har. Avvik hittil og prognose blir feil for dem. Legg ved budsjett hittil for alle, eller fjern kolonnen, så blir hele budsjettet fordelt på månedene.`,
    },
    lastYearWithoutMonth > 0 && {
      code: "fjoraret-delvis-uten-periode",
      severity: "warning",
      message: words`${rowsText(lastYearWithoutMonth)} i fjorårets regnskap har ikke periode og er ikke med i samme periode i fjor. Legg ved fjorårets regnskap med periode for alt.`,
    },
    spreadRows !== null && spreadRows > 0 && spreadProblem(spreadRows, profiles, method),
  ];
  return told.filter((problem) => problem !== false);
}

const SHOWN = 5;

const rowsText = (rows: number): Words => (rows === 1 ? words`${rows} rad` : words`${inNorwegian(String(rows))} rader`);

const METHODS: Readonly<Record<Periodisering, string>> = {
  lineaer: "likt på tolv måneder",
  iFjor: "etter hvor stor del av fjorårets regnskap per art som var ført på samme tid",
  ansvar: "etter hvor stor del av fjorårets regnskap per ansvar som var ført på samme tid",
};

function spreadProblem(rows: number, profiles: number, method: Periodisering): Problem {
  const isProfile = method !== "lineaer";
  const without =
    isProfile && profiles === 0
      ? wordsOf(
          "Fjorårets regnskap har ikke perioder, så budsjettet er fordelt likt på månedene. Legg ved fjorårets regnskap med periode.",
        )
      : "";
  const partly =
    isProfile && profiles > 0
      ? words`${inNorwegian(String(profiles))} ${wordsOf(method === "iFjor" ? "arter" : "ansvar")} har en slik profil; resten er fordelt likt.`
      : "";
  return {
    code: "budsjett-uten-periode",
    severity: without === "" ? "info" : "warning",
    message: joined([
      words`Budsjettet er ikke periodisert (${rowsText(rows)}): budsjett hittil er fordelt ${wordsOf(METHODS[method])}.`,
      partly,
      without,
    ]),
  };
}
