import { ARTER } from "../../ledger/kostra/arter";
import { FUNKSJONER } from "../../ledger/kostra/funksjoner";
import { KAPITLER } from "../../ledger/kostra/kapitler";
import { parseKonto, type Konto } from "../../ledger/kostra/konto";
import { codeAt, type Ledger } from "../../ledger/ledger";
import type { Problem, Severity } from "../../ledger/problem";
import { isZero, sumsBy, sumsText, type Sums } from "./codeAmounts";
import { balanceProblems } from "./balanceProblems";

/** What is wrong with the codes and the sums of a whole ledger: one problem for each distinct code, with its amount. Arter the template reads as another art count as that one. */
export function ledgerProblems(ledger: Ledger, artOverrides: Readonly<Record<string, string>> = {}): readonly Problem[] {
  const kontoer = ledger.columns.konto.codes.map((code) => withOverride(parseKonto(code), artOverrides));
  const kontoAt = (row: number): Konto | null => kontoer[ledger.columns.konto.index[row] as number] ?? null;
  return [
    ...unreadableKontoer(ledger, kontoAt),
    ...[...sumsBy(ledger, (row) => artKey(kontoAt(row)))].flatMap(([key, sums]) => artProblem(key, sums, ledger.year)),
    ...[...sumsBy(ledger, (row) => kapittelOf(kontoAt(row)))].flatMap(([kapittel, sums]) => listProblem("kapittel", kapittel, KAPITLER, sums, ledger.year, "error")),
    ...[...sumsBy(ledger, (row) => codeAt(ledger, "funksjon", row).slice(0, 3) || null)].flatMap(([funksjon, sums]) => listProblem("funksjon", funksjon, FUNKSJONER, sums, ledger.year, "warning")),
    ...balanceProblems(ledger, kontoAt),
  ];
}

function withOverride(konto: Konto | null, artOverrides: Readonly<Record<string, string>>): Konto | null {
  return konto && "art" in konto ? { ...konto, art: artOverrides[konto.art] ?? konto.art } : konto;
}

function unreadableKontoer(ledger: Ledger, kontoAt: (row: number) => Konto | null): readonly Problem[] {
  const sums = sumsBy(ledger, (row) => (kontoAt(row) === null ? codeAt(ledger, "konto", row) : null));
  return [...sums].map(([konto, amounts]) => ({ code: "konto-ukjent", severity: "error", message: `Konto «${konto}» kan ikke leses som kontoklasse og art eller kapittel (${sumsText(amounts)}). Beløpet kommer ikke med i noen tabell. Rett kontoen i kilden.` }));
}

const artKey = (konto: Konto | null): string | null => (konto?.kontoklasse === "drift" || konto?.kontoklasse === "investering" ? `${konto.kontoklasse} ${konto.art}` : null);
const kapittelOf = (konto: Konto | null): string | null => (konto?.kontoklasse === "balanse" ? konto.kapittel : null);

/** Where an art is for bydeler in Oslo alone, in the list of arter. */
const OSLO = "O";

function artProblem(key: string, sums: Sums, year: number): readonly Problem[] {
  const [kontoklasse, art] = key.split(" ") as ["drift" | "investering", string];
  const letter = kontoklasse === "drift" ? "D" : "I";
  const known = ARTER.find(([code]) => code === art);
  if (known && !known[2].includes(letter)) {
    const belongs = known[2] === OSLO ? "hos bydelene i Oslo" : letter === "D" ? "i investering" : "i drift";
    return [{ code: "art-feil-kontoklasse", severity: "warning", message: `Art ${art} ${known[1]} brukes i ${kontoklasse} (${sumsText(sums)}), men hører bare hjemme ${belongs}. Rett kontoen, eller legg arten til en linje.` }];
  }
  return listProblem("art", art, ARTER.map(([code, navn, , from, to]) => [code, navn, from, to] as const), sums, year, "error", ` i ${kontoklasse}`);
}

type CodeList = readonly (readonly [code: string, navn: string, from: number, to: number])[];

const NAMES = { art: "Art", kapittel: "Kapittel", funksjon: "Funksjon" } as const;
const ADVICE = { art: "Legg arten til en linje eller rett kontoen.", kapittel: "Rett kontoen i kilden.", funksjon: "Rett funksjonen i kilden, eller se bort fra dette hvis kommunen bruker koden selv." } as const;

/** A code no list has, or one that is not in force. */
function listProblem(kind: keyof typeof NAMES, code: string, list: CodeList, sums: Sums, year: number, severity: Severity, where = ""): readonly Problem[] {
  const known = list.find(([listed]) => listed === code);
  if (!known) return [{ code: `${kind}-ukjent`, severity, message: `${NAMES[kind]} ${code} finnes ikke i KOSTRA-kontoplanen${where} (${sumsText(sums)}). ${ADVICE[kind]}` }];
  const [, navn, from, to] = known;
  const thisYear = { ...sums, regnskapIFjor: 0 };
  const inForce = (each: number): boolean => from <= each && each <= to;
  // Last year's figures stand on last year's codes, or restated on this year's.
  if (inForce(year) || (isZero(thisYear) && inForce(year - 1))) return [];
  const limit = year > to ? `gjaldt til og med ${to}` : `gjelder fra ${from}`;
  return [{ code: `${kind}-utenfor-aar`, severity: "warning", message: `${NAMES[kind]} ${code} ${navn} ${limit}, men er brukt${where} (${sumsText(sums)}). ${ADVICE[kind]}` }];
}
