import { parseKonto } from "../ledger/kostra/konto";
import type { SignRule } from "./answers";
import { FIRST_INCOME_ART } from "./questions/signQuestions";
import type { SourceReading } from "./source";
import { sumsPerKontoklasse } from "./controlFigures";

/** The reading with the signs the rule turns; debt and equity in the balance lie on the side of incomes. */
export function turned(reading: SourceReading, rule: SignRule | undefined): SourceReading {
  if (rule === undefined || rule === "behold") return reading;
  const { ledger } = reading;
  const turns = ledger.columns.konto.codes.map(
    (code) => rule === "snu" || (rule === "inntekter" ? isCredit(code) : isCredit(code) === false),
  );
  const amounts = Object.fromEntries(
    Object.entries(ledger.amounts).map(([figure, column]) => [
      figure,
      column.map((amount, row) => (turns[ledger.columns.konto.index[row] as number] ? 0 - amount : amount)),
    ]),
  );
  const signed = { ...ledger, amounts };
  return { ...reading, ledger: signed, control: { ...reading.control, sums: sumsPerKontoklasse(signed) } };
}

/** Null: an account that lies on neither side. */
function isCredit(code: string): boolean | null {
  const konto = parseKonto(code);
  if (konto === null || konto.kontoklasse === "annen") return null;
  return konto.kontoklasse === "balanse" ? konto.kapittel >= "31" : konto.art >= FIRST_INCOME_ART;
}
