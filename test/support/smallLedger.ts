import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import type { Ledger } from "../../src/ledger/ledger";
import { organisationOf, type Organisation } from "../../src/ledger/organisation";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { controlOf } from "./controlOf";
import type { Template } from "../../src/report/template/template";

/** A municipality of two områder and a felles område, in øre. */
export const POSTINGS: readonly Posting[] = [
  { konto: "18000", ansvar: "9000", funksjon: "840", amounts: { regnskap: -50_000_000, revidertBudsjett: -48_000_000 } },
  { konto: "18100", ansvar: "9000", funksjon: "840", amounts: { regnskap: -1_000_050, revidertBudsjett: -900_000 } },
  { konto: "18100", ansvar: "1100", funksjon: "201", amounts: { regnskap: -2_000_000, revidertBudsjett: 0 } },
  { konto: "10100", ansvar: "1100", funksjon: "201", amounts: { regnskap: 30_000_000, revidertBudsjett: 29_000_000 } },
  { konto: "10100", ansvar: "2100", funksjon: "254", amounts: { regnskap: 20_000_033, revidertBudsjett: 21_000_000 } },
  { konto: "15000", ansvar: "9040", funksjon: "870", amounts: { regnskap: 4_000_000, revidertBudsjett: 3_900_000 } },
  { konto: "19400", ansvar: "9060", funksjon: "880", amounts: { regnskap: -999_983, revidertBudsjett: -5_000_000 } },
  { konto: "02300", ansvar: "4010", funksjon: "222", amounts: { regnskap: 7_000_000, revidertBudsjett: 7_500_000 } },
  { konto: "210320", amounts: { regnskap: 12_345 } },
];

const unit = (ansvar: string, enhet: string, omrade: string) => ({ ansvar, ansvarsnavn: ansvar, enhet: ansvar.slice(0, 2), enhetsnavn: enhet, omrade, selvkost: false });

export const ORGANISATION: Organisation = organisationOf([
  unit("1100", "11-Barnehager", "Oppvekst"), unit("2100", "21-Omsorg", "Helse og *mestring*"), unit("4010", "40-Prosjekt", "Nærmiljø"),
  unit("9000", "90-Felles", "Felles kommune"), unit("9040", "90-Felles", "Felles kommune"), unit("9060", "90-Felles", "Felles kommune"),
]);

export const smallLedger = (extra: readonly Posting[] = []): Ledger => buildLedger(2024, [...POSTINGS, ...extra]);

export function smallReport(changes: Partial<Template> = {}, extra: readonly Posting[] = []): Report {
  const ledger = smallLedger(extra);
  return buildReport({ ledger, organisation: ORGANISATION, template: { ...defaultTemplate(), ...changes }, controls: [controlOf("liten.csv", ledger)], problems: [] });
}

