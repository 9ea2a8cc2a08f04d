import { printKroner } from "../../../amounts/printAmount";
import type { Problem } from "../../../ledger/problem";
import { disponeringDrift } from "./disponeringDrift";
import { disponeringInvestering } from "./disponeringInvestering";
import type { NoteBasis } from "./note";
import { noteAmounts } from "./evaluateNote";
import { words, type Words } from "../../../texts/words";

/**
 * What § 5-9 leaves for later years: earlier merforbruk that something could cover, and what the law asks of one who
 * ends with merforbruk or udekket beløp.
 */
export function disponeringProblems(basis: NoteBasis): readonly Problem[] {
  const drift = noteAmounts(disponeringDrift(basis), basis.grunnlag);
  const investering = noteAmounts(disponeringInvestering(basis), basis.grunnlag);
  const [merforbruk, udekket] = [drift("l18"), investering("l16")];
  return [
    ...earlierMerforbruk(drift),
    ...(merforbruk > 0 ? [problem("merforbruk-frister", "5-9-drift", merforbrukText(merforbruk, basis.year))] : []),
    ...(udekket > 0
      ? [
          problem(
            "udekket-frister",
            "5-9-investering",
            words`§ 5-9 investering ender med et udekket beløp på ${printKroner(udekket)}. Etter kommuneloven § 14-11 skal det dekkes i budsjettet for ${basis.year + 1}.`,
          ),
        ]
      : []),
  ];
}

const problem = (code: string, table: string, message: Words): Problem => ({
  code,
  severity: "warning",
  message,
  where: { table },
});

/**
 * Earlier merforbruk is left, and there is money in the fund or set aside. Amounts of the note are in ledger sign: a
 * fund is negative.
 */
function earlierMerforbruk(drift: ReturnType<typeof noteAmounts>): readonly Problem[] {
  const left = drift("tidligereMerforbruk") - drift("l16");
  const fund = -drift("disposisjonsfond") + drift("l14") + drift("l17");
  const setAside = drift("l5") + drift("l10");
  if (left <= 0 || (fund <= 0 && setAside <= 0)) return [];
  return [
    problem(
      "merforbruk-tidligere-igjen",
      "5-9-drift",
      words`Av tidligere års merforbruk er ${printKroner(left)} ikke dekket inn i § 5-9 drift. Disposisjonsfondet har ${printKroner(fund)}, og ${printKroner(setAside)} er satt av og ikke strøket. § 4-4 er ikke lest, så verken linje 10 eller linje 15 er foreslått for dette. Avgjør det etter forskriften og kommunens økonomireglement, og oppgi beløpene i listen «Vedtatte disposisjoner».`,
    ),
  ];
}

const merforbrukText = (merforbruk: number, year: number): Words =>
  words`§ 5-9 drift ender med et merforbruk på ${printKroner(merforbruk)}. Etter kommuneloven § 14-5 fjerde ledd skal endringer i budsjettet for ${year + 1} foreslås når regnskapet legges fram, og behandles senest 30. juni ${year + 1}. Etter § 14-11 skal merforbruket dekkes i ${year + 1}, senest i ${year + 2}; kommunestyret kan i særlige tilfeller vedta inntil ${year + 4}, og lenger krever departementets godkjenning.`;
