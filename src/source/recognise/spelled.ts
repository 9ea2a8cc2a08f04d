import { UP_TO_PART } from "./synonyms";

/** «Regnskap 24»: what has two digits for a year, where «Felt 24» has a number. */
const AMOUNT_OF_YEAR = /regn|rekn|bud[sg]|hittil|saldo|bel[øo]p|rev|oppr|vedt|just/i;
/** «01.01.2024–31.12.2024», «202401-202412». */
const WHOLE_YEAR =
  /(?:0?1\.0?1\.?(?:(?:20)\d\d)?\s?[-–]\s?31\.12\.?((?:20)\d\d)|(?<!\d)((?:20)\d\d)01\s?[-–]\s?\2(?:12|13))(?!\d)/;

/**
 * A header without the mark of a footnote (a number in parentheses counts copies): «Regnskap hiå.» in full, «pr 2.
 * tertial» as «hittil», all of a year as the year, its two digits as four, and the unit taken away («Beløp i hele
 * kroner»).
 */
export const spelled = (header: string): string =>
  header
    .replace(/ ?(?:\*|(?<!\()\d\))$/, "")
    .replace(/(?<!\p{L})hi[åa](?!\p{L})\.?/iu, "hittiliår")
    .replace(/(?<!\d)(\d{1,2}\.\d{1,2}\.)([2-3]\d)(?!\d)/g, "$120$2")
    .replace(AMOUNT_OF_YEAR.test(header) ? /(?<=\p{L}\.?\s)['\u2019]?([2-3]\d)$/u : /^$/, "20$1")
    .replace(WHOLE_YEAR, "$1$2")
    .replace(UP_TO_PART, (_, year: string | undefined) => ["hittil", year].join(" "))
    .replace(/(?<=[\p{L}.)])[\s,(-]+(?:i )?(?:hele )?(?:kroner|kr\.?|nok)\)?$/iu, "");
