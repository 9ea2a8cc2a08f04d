import type { Problem } from "../../ledger/problem";
import type { RecognisedColumn } from "../source";
import { sideOf } from "./amountCompany";
import { inQuotes } from "./draft";
import { fold } from "./meaningOf";
import { CREDIT_HEADER, DEBIT_HEADER } from "./synonyms";
import { inRow, words, wordsOf, type Text } from "../../texts/words";

/**
 * What the columns together lack or say twice, as far as it can be seen without reading the rows. Holds after the
 * user has changed roles too.
 */
export function recognitionProblems(
  columns: readonly RecognisedColumn[],
  headerRows: readonly number[],
  file: string,
): readonly Problem[] {
  if (columns.length === 0)
    return [
      problem(
        "kilde-tom",
        "error",
        words`Fant ingen rader med innhold i ${inQuotes(file)}. Velg en fil eller et område med overskrifter og beløp.`,
      ),
    ];
  const has = (kind: string): boolean => columns.some(({ role }) => role.kind === kind);
  const headers = columns
    .map(({ header }) => header)
    .filter((header) => header !== "")
    .join(", ");
  const found = headers === "" ? "Filen har ingen overskrifter." : words`Overskriftene er: ${headers}.`;
  const lacks = lackingRoles(has, found, sidesTwice(columns));
  return [
    ...(headerRows.length > 0 ? [] : [withoutHeaders()]),
    ...lacks.flatMap(([isSo, told]) => (isSo ? [told] : [])),
    ...loneSide(columns),
  ];
}

const withoutHeaders = (): Problem =>
  problem(
    "kilde-uten-overskrift",
    "warning",
    "Fant ingen rad med overskrifter. Kolonnene er lest etter innholdet; se over at hver av dem er riktig.",
  );

/** Columns for one side, of which there are several: the amount is in them, and which of them is not settled. */
function sidesTwice(columns: readonly RecognisedColumn[]): readonly string[] {
  const open = columns.filter(({ open: why }) => why === "belop");
  const of = (side: "debet" | "kredit"): readonly string[] =>
    open.filter(({ header }) => sideOf(header) === side).map(({ header }) => header);
  return [of("debet"), of("kredit")].filter(({ length }) => length > 1).flat();
}

/**
 * What is told of each role that no column has, and whether it is lacking. `found`: the headers there are; `twice`:
 * those that are for the same side.
 */
function lackingRoles(
  has: (kind: string) => boolean,
  found: Text,
  twice: readonly string[],
): readonly (readonly [isSo: boolean, told: Problem])[] {
  return [
    [
      !has("konto") && !has("art") && !has("kapittel"),
      problem(
        "kilde-uten-konto",
        "error",
        words`Fant ingen kolonne med konto. ${wordsOf(found)} Velg hvilken kolonne som er konto (kontoklasse + art), eller hent ut rapporten med konto.`,
      ),
    ],
    [
      !has("amount"),
      problem(
        "kilde-uten-belop",
        "error",
        twice.length === 0
          ? words`Fant ingen kolonne med beløp. ${wordsOf(found)} Velg hvilken kolonne som er regnskap eller budsjett.`
          : words`Kolonnene ${inRow(twice.map(inQuotes))} er for samme side av beløpet (debet eller kredit), og lagt sammen ville de telle dobbelt. Velg hvilken som er debet og hvilken som er kredit, og se bort fra den som er til overs.`,
      ),
    ],
    [
      has("art") && !has("konto") && !has("kontoklasse"),
      problem(
        "kilde-uten-kontoklasse",
        "error",
        "Kolonnen med art har ingen kontoklasse ved siden av seg, så drift og investering kan ikke skilles. Velg kolonnen som er kontoklasse, eller hent ut rapporten med hele kontoen.",
      ),
    ],
    [
      !has("ansvar"),
      problem(
        "kilde-uten-ansvar",
        "warning",
        "Fant ingen kolonne med ansvar. Tabellene per tjenesteområde kan ikke lages av denne kilden.",
      ),
    ],
    [
      !has("funksjon"),
      problem(
        "kilde-uten-funksjon",
        "warning",
        "Fant ingen kolonne med funksjon. Linjer som skilles på funksjon, som «Andre generelle driftsinntekter», kan bli feil.",
      ),
    ],
  ];
}

/** Debit without credit, or credit without debit: half of the figures are somewhere else. */
function loneSide(columns: readonly RecognisedColumn[]): readonly Problem[] {
  const sides = columns.filter(({ role, header }) =>
    role.kind === "amount" ? role.side !== undefined : role.kind === "ignored" && isSide(header),
  );
  const [side] = sides;
  if (
    side === undefined ||
    sides.length > 1 ||
    columns.some(({ role }) => role.kind === "amount" && role.side === undefined)
  )
    return [];
  return [
    problem(
      "kilde-debet-kredit",
      "error",
      words`Fant bare den ene siden av beløpet, ${inQuotes(side.header)}. Velg hvilken kolonne som er den andre (debet eller kredit), eller hent ut rapporten med begge.`,
    ),
  ];
}

const isSide = (header: string): boolean => DEBIT_HEADER.test(fold(header)) || CREDIT_HEADER.test(fold(header));

function problem(code: string, severity: Problem["severity"], message: Text): Problem {
  return { code, severity, message };
}
