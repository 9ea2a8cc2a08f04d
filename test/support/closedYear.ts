import type { Posting } from "../../src/ledger/buildLedger";
import { buildLedger } from "../../src/ledger/buildLedger";
import type { Ledger } from "../../src/ledger/ledger";
import { organisationOf, type Organisation } from "../../src/ledger/organisation";

type Amounts = readonly (readonly [konto: string, amount: number, funksjon?: string, ansvar?: string])[];

/** Opening balance in øre: assets 6 745 024, memoriakonti 20 000. */
const OPENING: Amounts = [
  ["210320", 995_001], ["219550", 43_824], ["219640", 6_179], ["221550", 40_000], ["222890", 60_000], ["224080", 100_000], ["227080", 4_800_009], ["220550", 700_011], ["232890", -300_002],
  ["2451395", -3_000_007], ["240550", -900_013], ["256080", -520_002], ["251080", -100_000], ["253080", -50_000], ["255080", -60_000], ["25900080", 2_000], ["25970080", 3_000],
  ["25990080", -1_820_000], ["29100080", 20_000], ["29999080", -20_000],
];

/** The year's accounts and what they did to the balance, in øre. */
const YEAR: Amounts = [
  ["18000", -900_017, "840", "9000"], ["18700", -500_000, "800", "9000"], ["10100", 1_000_000, "202", "1100"],
  ["10900", -10_000, "170", "9000"], ["10990", -1_410, "170", "9000"], ["10900", 4_000, "171", "9000"], ["10990", 564, "171", "9000"],
  ["12000", 20_000, "345", "4150"], ["16400", -20_000, "345", "4150"],
  ["15900", 100_000, "222", "9000"], ["19900", -100_000, "860", "9000"], ["15000", 30_000, "870", "9000"], ["15100", 150_000, "870", "9000"],
  ["15500", 7_000, "880", "4150"], ["19500", -2_000, "880", "1100"], ["15700", 40_000, "880", "9000"], ["15300", 2_000, "880", "9000"], ["15400", 198_000, "880", "9000"], ["19400", -18_137, "880", "9000"],
  ["02300", 300_000, "222", "1100"], ["04290", 60_000, "222", "1100"], ["07290", -60_000, "841", "1100"], ["09100", -255_000, "870", "9000"], ["09700", -40_000, "880", "9000"],
  ["05500", 5_000, "880", "9000"], ["09500", -10_000, "880", "9000"], ["05300", 3_000, "880", "9000"], ["09400", -3_000, "880", "9000"],
  ["210320", 165_017], ["219550", 6_000], ["219640", 846], ["227080", 200_000], ["2451395", -95_000], ["256080", -179_863], ["251080", -5_000], ["255080", 5_000], ["253080", 3_000], ["25900080", -2_000], ["25970080", -3_000],
  ["25990080", -95_000], ["29100080", -10_000], ["29999080", 10_000],
];

/** A small municipality's finished year: every control holds to the øre. `factor`: all amounts times so much. */
export function closedYearPostings(factor = 1): readonly Posting[] {
  const posting = (periode: string) => ([konto, amount, funksjon = "", ansvar = ""]: Amounts[number]): Posting => ({ konto, funksjon, ansvar, periode, amounts: { regnskap: amount * factor } });
  return [...OPENING.map(posting("202400")), ...YEAR.map(posting("202412"))];
}

export const closedYear = (extra: readonly Posting[] = [], factor = 1): Ledger => buildLedger(2024, [...closedYearPostings(factor), ...extra]);

const unit = (ansvar: string, omrade: string, selvkost = false) => ({ ansvar, ansvarsnavn: ansvar, enhet: ansvar.slice(0, 2), enhetsnavn: `${ansvar.slice(0, 2)}-enhet`, omrade, selvkost });

export const CLOSED_YEAR_ORGANISATION: Organisation = organisationOf([unit("1100", "Oppvekst"), unit("4150", "Nærmiljø", true), unit("9000", "Felles kommune")]);
