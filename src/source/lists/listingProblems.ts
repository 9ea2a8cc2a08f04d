import { joined, within, words, wordsOf, type Text } from "../../texts/words";
import { brief } from "../cells/cell";
import { mayBeThousands } from "./readNumber";
import { printKroner } from "../../amounts/printAmount";
import type { Problem, Severity } from "../../ledger/problem";
import type { InputColumn, ListingInput } from "../../law/lists/definition";

/** What can be wrong in a small input; every code has an example under test/problems/. */
type ListingProblemCode =
  | "liste-ukjent"
  | "liste-kolonne-mangler"
  | "liste-tom"
  | "liste-dublett"
  | "liste-to-filer"
  | "liste-belop-uleselig"
  | "liste-verdi-uleselig"
  | "liste-verdi-mangler"
  | "liste-verdi-ikke-tillatt"
  | "liste-sum-avviker"
  | "liste-post-mangler"
  | "liste-post-ukjent"
  | "liste-amortisering-avviker"
  | "liste-eksempel-endret"
  | "liste-rad-utelatt"
  | "liste-fortegn-snudd"
  | "liste-bare-minus"
  | "liste-prosent-andel"
  | "liste-kolonne-ulest"
  | "liste-ikke-regnskap"
  | "kolonne-feil-aar";

/** A problem with its file; `row` counts from 1 as in the file. */
export function listingProblem(
  code: ListingProblemCode,
  severity: Severity,
  file: string,
  message: Text,
  row?: number,
  column?: string,
): Problem {
  return {
    code,
    severity,
    message: row === undefined ? message : words`Rad ${row}: ${wordsOf(message)}`,
    where: { file, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
  };
}

const WANTED: Readonly<Record<InputColumn["kind"], string>> = {
  text: "en tekst",
  amount: "et beløp i kroner med høyst to desimaler",
  number: "et tall",
  percent: "en prosent, for eksempel 4,25",
  year: "et årstall med fire sifre",
  date: "en dato, for eksempel 31.12.2028",
};

/** A cell that cannot be read as what its column holds. */
export function unreadable(column: InputColumn, text: string, file: string, row: number, header: string): Problem {
  const code = column.kind === "amount" ? "liste-belop-uleselig" : "liste-verdi-uleselig";
  const wanted =
    column.kind === "number" && mayBeThousands(text)
      ? "et sikkert tall: tegnet i det kan skille tusener eller desimaler"
      : WANTED[column.kind];
  return listingProblem(
    code,
    "error",
    file,
    words`«${header}» er «${brief(text)}», som ikke er ${wordsOf(wanted)}. Rett cellen; raden er ikke med før det er gjort.`,
    row,
    header,
  );
}

export function notAllowed(column: InputColumn, text: string, file: string, row: number, header: string): Problem {
  const allowed = (column.allowed ?? []).map((value) => `«${value}»`).join(", ");
  return listingProblem(
    "liste-verdi-ikke-tillatt",
    "error",
    file,
    words`«${header}» er «${brief(text)}», men skal være en av ${allowed}. Rett cellen; raden er ikke med før det er gjort.`,
    row,
    header,
  );
}

export function missingValue(file: string, row: number, header: string): Problem {
  return listingProblem(
    "liste-verdi-mangler",
    "error",
    file,
    words`«${header}» er tom. Fyll den ut; raden er ikke med før det er gjort.`,
    row,
    header,
  );
}

export function changedExample(file: string, row: number): Problem {
  return listingProblem(
    "liste-eksempel-endret",
    "warning",
    file,
    "Raden er merket som eksempel, men innholdet er endret, og den er regnet med. Se over alle cellene i raden, og slett merket.",
    row,
  );
}

export function headingLeftOut(file: string, row: number): Problem {
  return listingProblem("liste-rad-utelatt", "info", file, "Raden har tekst, men ingen tall, og er ikke med.", row);
}

export function shareLeftOut(file: string, row: number): Problem {
  const told = "Raden er en prosent blant antall, og er ikke med.";
  return listingProblem("liste-rad-utelatt", "info", file, told, row);
}

export function unknownListing(file: string, inputs: readonly ListingInput[]): Problem {
  const lists = joined(
    inputs.map(({ title }) => within(wordsOf(title))),
    ", ",
  );
  return {
    code: "liste-ukjent",
    severity: "error",
    message: words`Overskriftene i «${file}» passer ikke til noen liste Tertial kjenner. Listene er: ${lists}. Bruk overskriftene i malen for listen.`,
    where: { file },
  };
}

export function missingColumns(file: string, input: ListingInput, missing: readonly string[]): Problem {
  const [columns, them] = missing.length === 1 ? ["kolonnen", "den"] : ["kolonnene", "dem"];
  return listingProblem(
    "liste-kolonne-mangler",
    "error",
    file,
    words`«${file}» ligner «${wordsOf(input.title)}», men ${wordsOf(columns)} ${missing.map((header) => `«${header}»`).join(", ")} finnes ikke. Uten ${wordsOf(them)} kan listen ikke leses. Legg til ${wordsOf(columns)}, eller rett overskriften.`,
  );
}

/** A figure the input gives that differs from what its other figures make. */
export function differs(
  code: ListingProblemCode,
  file: string,
  what: Text,
  given: number,
  computed: number,
  advice: string,
  row?: number,
  print: (value: number) => string = printKroner,
): Problem {
  return listingProblem(
    code,
    "warning",
    file,
    words`${wordsOf(what)} er ${print(given)}, men regnes til ${print(computed)}, differanse ${print(given - computed)}. ${wordsOf(advice)}`,
    row,
  );
}
