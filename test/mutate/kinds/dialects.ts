import type { Book, Cell, Dialect } from "../book";
import { isSoFar, isWhole, mapRows, mapTruth, oreOf, withDialect } from "../change";
import type { Kind } from "../kind";

const written = (id: string, usable: boolean, dialect: Partial<Dialect>): Kind => ({ id, usable, apply: (book) => withDialect(book, dialect) });

/** Of text files alone. */
const csv = (id: string, usable: boolean, dialect: Partial<Dialect>): Kind => ({ id, usable, apply: (book) => (book.files.every(({ format }) => format === "csv") ? withDialect(book, dialect) : null) });

/** A point as the decimal sign, where thousands are not parted by one. */
export const withPoint = (kind: Kind): Kind => ({ ...kind, apply: (book, random) => (book.files.every(({ dialect }) => dialect.thousands !== ".") ? kind.apply(book, random) : null) });

/** Amounts in whole kroner, and what they mean. */
const whole = (book: Book): Book =>
  mapRows(book, (rows) =>
    rows.map((row) => ({ ...mapTruth(row, (posting) => ({ ...posting, ore: Math.trunc(posting.ore / 100) * 100 })), cells: row.cells.map((cell): Cell => (oreOf(cell) === null ? cell : { ore: Math.trunc((oreOf(cell) as number) / 100) * 100 })) })),
  );

const wholeKroner = (id: string, usable: boolean, dialect: Partial<Dialect>): Kind => ({
  id,
  usable,
  apply: (book) => (book.files.every(({ sheets }) => sheets.every((sheet) => isWhole(sheet) && !isSoFar(sheet))) ? withDialect(whole(book), { amountCells: "text", ...dialect }) : null),
});

/** Amounts written as text where a workbook would have numbers. */
const amounts = (id: string, usable: boolean, dialect: Partial<Dialect>): Kind => written(id, usable, { amountCells: "text", ...dialect });

export const DIALECT_KINDS: readonly Kind[] = [
  withPoint(csv("skille-komma", true, { delimiter: ",", decimal: "." })),
  csv("skille-komma-sitert", true, { delimiter: ",", quotes: "all" }),
  csv("skille-komma-desimalkomma", true, { delimiter: "," }),
  csv("skille-komma-desimalkomma-usitert", false, { delimiter: ",", quotes: "none" }),
  csv("skille-tabulator", true, { delimiter: "\t" }),
  csv("skille-ror", true, { delimiter: "|" }),
  csv("skille-tilde", false, { delimiter: "~" }),
  csv("skille-kolon", false, { delimiter: ":" }),
  csv("skille-mellomrom", false, { delimiter: "   " }),
  csv("skille-usitert", false, { quotes: "none" }),
  withPoint(csv("desimalpunktum", true, { decimal: "." })),
  csv("alt-i-anforsel", true, { quotes: "all" }),
  csv("sep-linje", true, { firstLine: "sep=;" }),
  csv("linjeslutt-unix", true, { lineEnd: "\n" }),
  csv("linjeslutt-mac", true, { lineEnd: "\r" }),
  csv("linjeslutt-dobbel", true, { lineEnd: "\r\r\n" }),
  csv("linjeslutt-mangler-til-slutt", true, { endsWithLine: false }),
  csv("skille-bak-hver-rad", true, { rowTail: ";" }),
  csv("mange-skiller-bak", true, { rowTail: ";;;;" }),
  csv("tomme-felt-bak", true, { rowTail: ';"";""' }),
  csv("koding-bom", true, { encoding: "utf-8-bom" }),
  csv("koding-utf-16le", true, { encoding: "utf-16le" }),
  csv("koding-utf-16be", true, { encoding: "utf-16be" }),
  csv("koding-ansi", true, { encoding: "windows-1252" }),
  amounts("tusen-mellomrom", true, { thousands: " " }),
  amounts("tusen-hardt", true, { thousands: "\u00a0" }),
  amounts("tusen-smalt", true, { thousands: "\u202f" }),
  amounts("tusen-punktum", true, { thousands: ".", decimal: "," }),
  amounts("tusen-apostrof", true, { thousands: "'" }),
  amounts("tusen-komma", true, { thousands: ",", decimal: "." }),
  amounts("tusen-og-desimal-like", false, { thousands: ".", decimal: "." }),
  amounts("desimaler-ved-behov", true, { decimals: "needed" }),
  amounts("desimaler-fire", true, { decimals: "four" }),
  amounts("desimaler-seks", true, { decimals: "six" }),
  withPoint(amounts("desimaler-seks-punktum", true, { decimals: "six", decimal: "." })),
  wholeKroner("hele-kroner", true, { decimals: "whole" }),
  wholeKroner("hele-kroner-tusenpunktum", false, { decimals: "whole", thousands: "." }),
  wholeKroner("hele-kroner-tusenkomma", false, { decimals: "whole", thousands: "," }),
  wholeKroner("komma-strek", true, { decimals: "dash" }),
  wholeKroner("komma-strek-tusen", true, { decimals: "dash", thousands: " " }),
  wholeKroner("komma-strek-tusenpunktum", true, { decimals: "dash", thousands: ".", decimal: "," }),
  amounts("kr-foran", true, { unit: "kr before" }),
  amounts("kr-bak", true, { unit: "kr after" }),
  amounts("pluss-foran", true, { unit: "plus" }),
  written("kode-formeltekst", true, { codes: "formula" }),
  written("kode-apostrof", true, { codes: "apostrophe" }),
  written("kode-flyttall", true, { codes: "float" }),
  written("kode-innrykk", true, { codes: "spaced" }),
  {
    id: "desimaltegn-blandet",
    usable: false,
    apply: (book, random) =>
      mapRows(book, (rows) =>
        rows.map((row) => (random.chance(0.3) ? { ...row, cells: row.cells.map((cell): Cell => (oreOf(cell) === null ? cell : ((oreOf(cell) as number) / 100).toFixed(2))) } : row)),
      ),
  },
];
