import { ARTER, artName } from "../../ledger/kostra/arter";
import { FUNKSJONER } from "../../ledger/kostra/funksjoner";
import { KAPITLER } from "../../ledger/kostra/kapitler";
import { parseKonto, type Konto } from "../../ledger/kostra/konto";
import type { Ledger } from "../../ledger/ledger";
import type { Problem, Severity } from "../../ledger/problem";
import { words, wordsOf } from "../../texts/words";
import { isZero, sumsBy, sumsPerCode, sumsText, type Sums } from "./codeAmounts";
import { balanceProblems } from "./balanceProblems";
import { likeFigures, scaledFigures } from "./likeFigures";

/**
 * What is wrong with the codes and the sums of a whole ledger: one problem for each distinct code, with its amount.
 * Arter the template reads as another art count as that one.
 */
export function ledgerProblems(
  ledger: Ledger,
  artOverrides: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const kontoOf = (code: string): Konto | null => withOverride(parseKonto(code), artOverrides);
  const kontoer = sumsPerCode(ledger, "konto");
  return [
    ...unreadableKontoer(kontoer),
    ...[...sumsBy(kontoer, (code) => artKey(kontoOf(code)))].flatMap(([key, sums]) =>
      artProblem(key, sums, ledger.year),
    ),
    ...[...sumsBy(kontoer, (code) => kapittelOf(kontoOf(code)))].flatMap(([kapittel, sums]) =>
      listProblem("kapittel", kapittel, LISTS.kapittel, sums, ledger.year, "error"),
    ),
    ...[...sumsBy(sumsPerCode(ledger, "funksjon"), (code) => code.slice(0, 3) || null)].flatMap(([funksjon, sums]) =>
      listProblem("funksjon", funksjon, LISTS.funksjon, sums, ledger.year, "warning"),
    ),
    ...balanceProblems(ledger, kontoer),
    ...likeFigures(kontoer),
    ...scaledFigures(kontoer),
  ];
}

function withOverride(konto: Konto | null, artOverrides: Readonly<Record<string, string>>): Konto | null {
  return konto && "art" in konto ? { ...konto, art: artOverrides[konto.art] ?? konto.art } : konto;
}

function unreadableKontoer(kontoer: ReadonlyMap<string, Sums>): readonly Problem[] {
  const sums = sumsBy(kontoer, (code) => (parseKonto(code) === null ? code : null));
  return [...sums].map(([konto, amounts]) => ({
    code: "konto-ukjent",
    severity: "error",
    message: words`Konto «${konto}» kan ikke leses som kontoklasse og art eller kapittel (${sumsText(amounts)}). Beløpet kommer ikke med i noen tabell. Rett kontoen i kilden.`,
  }));
}

const artKey = (konto: Konto | null): string | null =>
  konto?.kontoklasse === "drift" || konto?.kontoklasse === "investering" ? `${konto.kontoklasse} ${konto.art}` : null;
const kapittelOf = (konto: Konto | null): string | null => (konto?.kontoklasse === "balanse" ? konto.kapittel : null);

/** Where an art is for bydeler in Oslo alone, in the list of arter. */
const OSLO = "O";

function artProblem(key: string, sums: Sums, year: number): readonly Problem[] {
  const [kontoklasse, art] = key.split(" ") as ["drift" | "investering", string];
  const letter = kontoklasse === "drift" ? "D" : "I";
  const uses = USES.get(art);
  if (uses !== undefined && !uses.includes(letter)) {
    const belongs = uses === OSLO ? "hos bydelene i Oslo" : letter === "D" ? "i investering" : "i drift";
    return [
      {
        code: "art-feil-kontoklasse",
        severity: "warning",
        message: words`Art ${art} ${wordsOf(artName(art) ?? "")} brukes i ${wordsOf(kontoklasse)} (${sumsText(sums)}), men hører bare hjemme ${wordsOf(belongs)}. Rett kontoen, eller legg arten til en linje.`,
      },
    ];
  }
  return listProblem("art", art, LISTS.art, sums, year, "error", kontoklasse);
}

/** Code -> what it is and when. */
type CodeList = ReadonlyMap<string, CodeRow>;
type CodeRow = readonly [code: string, navn: string, from: number, to: number];

const byCode = (rows: readonly CodeRow[]): CodeList => new Map(rows.map((row) => [row[0], row]));
const LISTS = {
  art: byCode(ARTER.map(([code, navn, , from, to]) => [code, navn, from, to])),
  kapittel: byCode(KAPITLER),
  funksjon: byCode(FUNKSJONER),
};
const USES: ReadonlyMap<string, string> = new Map(ARTER.map(([code, , uses]) => [code, uses]));

const NAMES = { art: "Art", kapittel: "Kapittel", funksjon: "Funksjon" } as const;
const ADVICE = {
  art: "Legg arten til en linje eller rett kontoen.",
  kapittel: "Rett kontoen i kilden.",
  funksjon: "Rett funksjonen i kilden, eller se bort fra dette hvis kommunen bruker koden selv.",
} as const;

/** A code no list has, or one that is not in force. */
function listProblem(
  kind: keyof typeof NAMES,
  code: string,
  list: CodeList,
  sums: Sums,
  year: number,
  severity: Severity,
  where: string | null = null,
): readonly Problem[] {
  const known = list.get(code);
  const thisYear = { ...sums, regnskapIFjor: 0 };
  const inForce = (each: number): boolean => known !== undefined && known[2] <= each && each <= known[3];
  // Last year's figures stand on last year's codes, or restated on this year's.
  if (inForce(year) || (isZero(thisYear) && inForce(year - 1))) return [];
  const name = words`${wordsOf(NAMES[kind])} ${code}`;
  const advice = wordsOf(ADVICE[kind]);
  if (!known)
    return [
      {
        code: `${kind}-ukjent`,
        severity,
        message:
          where === null
            ? words`${name} finnes ikke i KOSTRA-kontoplanen (${sumsText(sums)}). ${advice}`
            : words`${name} finnes ikke i KOSTRA-kontoplanen i ${wordsOf(where)} (${sumsText(sums)}). ${advice}`,
      },
    ];
  const [, navn, from, to] = known;
  const limit = year > to ? words`gjaldt til og med ${to}` : words`gjelder fra ${from}`;
  const use = where === null ? words`men er brukt` : words`men er brukt i ${wordsOf(where)}`;
  return [
    {
      code: `${kind}-utenfor-aar`,
      severity: "warning",
      message: words`${name} ${wordsOf(navn)} ${limit}, ${use} (${sumsText(sums)}). ${advice}`,
    },
  ];
}
