import type { Line, StatementDefinition } from "./definition";
import { REGULATION, STATUTORY_COLUMNS } from "./driftLines";

type KeysLine = Extract<Line, { kind: "keys" }>;
type Where = KeysLine["where"][number];

/** Postings on line 6 of § 5-4 første ledd: the bevilgninger that andre ledd shares out. */
const BEVILGET: Where = { column: "Linje 5-4-1", key: "sumBevilgninger" };
const DRIFT: Where = { column: "Kontoklasse", key: "drift" };
const I_OMRADENE: Where = { column: "Områdetype", key: "tjenesteområde" };
const FELLES: Where = { column: "Områdetype", key: "felles" };
const SELVKOST: Where = { column: "Selvkost", key: "ja" };
const IKKE_SELVKOST: Where = { column: "Selvkost", key: "nei" };

const keysLine = (id: string, label: string, ...where: readonly Where[]): KeysLine => ({ kind: "keys", id, label, shows: "debit", where: [...where] });
const takenOut = (line: KeysLine): KeysLine => ({ ...line, negated: true });
const whenUsed = (line: KeysLine): KeysLine => ({ ...line, omitWhenZero: true });

/** What an område holds besides its bevilgning: the regulation asks that it is specified. */
const specified = (id: string, label: string): Line => whenUsed(keysLine(`${id}IOmradene`, label, { column: "Linje 5-4-1", key: id }, I_OMRADENE));

/** § 5-4 andre ledd: line 6 of første ledd per rammeområde; selvkost services stand outside the områder they are run by. */
export const BEVILGNINGER_PER_OMRADE: StatementDefinition = {
  id: "5-4-2",
  title: "Bevilgningsoversikt drift etter § 5-4 andre ledd",
  group: "§ 5-4",
  source: { regulation: REGULATION, paragraph: "§ 5-4 andre ledd", mapping: "Linje 6 i første ledd fordelt på organisasjonens områder; selvkost for seg" },
  validFrom: 2022,
  partitions: null,
  labelHeader: "Rammeområde",
  columns: STATUTORY_COLUMNS,
  lines: [
    { kind: "groups", id: "omrader", by: "omrade", shows: "debit", where: [BEVILGET, IKKE_SELVKOST] },
    keysLine("felles", "Felles", BEVILGET, FELLES),
    whenUsed(keysLine("selvkost", "Selvkosttjenester", BEVILGET, I_OMRADENE, SELVKOST)),
    whenUsed(keysLine("utenOmrade", "Uten område", BEVILGET, { ...I_OMRADENE, not: true }, { ...FELLES, not: true })),
    { kind: "sum", id: "sumBevilgninger", number: "", label: "Sum bevilgninger drift, netto", shows: "debit", of: ["omrader", "felles", "selvkost", "utenOmrade"], total: true },
    { kind: "heading", id: "spesifikasjon", label: "Ført i områdene på egne linjer i første ledd" },
    specified("overforingTilInvestering", "Overføring til investering"),
    specified("avsetningBundne", "Avsetninger til bundne driftsfond"),
    specified("brukBundne", "Bruk av bundne driftsfond"),
    specified("avsetningDisposisjonsfond", "Avsetninger til disposisjonsfond"),
    specified("brukDisposisjonsfond", "Bruk av disposisjonsfond"),
    specified("avskrivninger", "Avskrivninger"),
    specified("renteutgifter", "Renteutgifter"),
    specified("avdrag", "Avdrag på lån"),
  ],
};

/** The bridge from resultat per tjenesteområde, with selvkost and what else stands in the områder, to line 6 of § 5-4 første ledd. */
export const BRO_SELVKOST: StatementDefinition = {
  id: "bro-selvkost",
  title: "Fra resultat per tjenesteområde til sum bevilgninger, med og uten selvkost",
  group: "§ 5-4",
  source: { regulation: REGULATION, paragraph: "§ 5-4", mapping: "Resultat per tjenesteområde mot linje 6 i første ledd" },
  validFrom: 2022,
  partitions: null,
  labelHeader: "Post",
  columns: STATUTORY_COLUMNS,
  lines: [
    keysLine("medSelvkost", "Sum tjenesteområder med selvkost", DRIFT, I_OMRADENE),
    takenOut(keysLine("selvkostUt", "Selvkost ut av områdene (drift, renter, avdrag og fond)", DRIFT, I_OMRADENE, SELVKOST)),
    { kind: "sum", id: "utenSelvkost", number: "", label: "Sum tjenesteområder uten selvkost", shows: "debit", of: ["medSelvkost", "selvkostUt"] },
    takenOut(keysLine("andreLinjer", "Ført i områdene på andre linjer i første ledd", DRIFT, I_OMRADENE, IKKE_SELVKOST, { ...BEVILGET, not: true })),
    keysLine("selvkostInn", "Selvkosttjenester, drift", BEVILGET, I_OMRADENE, SELVKOST),
    keysLine("felles", "Felles", BEVILGET, FELLES),
    whenUsed(keysLine("utenOmrade", "Uten område", BEVILGET, { ...I_OMRADENE, not: true }, { ...FELLES, not: true })),
    { kind: "sum", id: "sumBevilgninger", number: "", label: "Sum bevilgninger drift, netto", shows: "debit", of: ["utenSelvkost", "andreLinjer", "selvkostInn", "felles", "utenOmrade"], total: true },
  ],
};
