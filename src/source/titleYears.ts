/**
 * What a title says of the rows: «Saldobalanse per 31.12.2023», «Periode 202301–202312», «År er 2023», «2023» alone.
 */
const OF_THE_ROWS =
  /regnskap|rekneskap|saldo|balanse|hovedbok|hovudbok|budsjett|periode|tertial|(?<!\p{L})(?:år|per|pr|tom)(?!\p{L})|filt/iu;
const ALONE = /^[^\p{L}\d]*(?:19|20)\d\d[^\p{L}\d]*$/u;
/** When it was printed, decided or taken out, or what went before, says nothing of whose figures they are. */
const BESIDES =
  /utskr|skrevet|kjør|køyr|print|generert|hentet|henta|oppdatert|opprettet|eksport|lagret|\bdato\b|kl\.? ?\d|inngående|\bIB\b|\bi fjor\b|sammenlign/i;
const YEARS = /(?<!\d)((?:19|20)\d\d)(?:0\d|1[0-6])?(?!\d)/g;

/** «31.12.23». */
const SHORT_DATES = /(?<!\d)(\d{1,2}\.\d{1,2}\.)(\d\d)(?![\d.])/g;

/** «Regnskap 23», «R23». */
const SHORT_YEARS = /((?:regnskap|rekneskap|budsjett)\s|^[rb][ -]?)['\u2019]?([23]\d)(?!\d)(?![.:])/gi;

/** The years a text names, in its order: 2024 of «31.08.2024» and «202408». */
export const yearsIn = (text: string): readonly number[] =>
  [...text.replace(SHORT_DATES, "$120$2").matchAll(YEARS)].map(([, year]) => Number(year));

/** The years that a title, or a sheet's name, says the rows are of; none where it says nothing of them. */
export function titleYears(text: string): readonly number[] {
  const whole = text.replace(SHORT_YEARS, "$1 20$2");
  const isOfRows = whole !== text || OF_THE_ROWS.test(text) || ALONE.test(text);
  return isOfRows && !BESIDES.test(text) ? yearsIn(whole) : [];
}

/** «Fond 2023», «Sykefravær 2023». */
const ENDS_WITH_YEAR = /^\D{2,60}\s(?:19|20)\d\d[^\p{L}\d]*$/u;

/** The same of a list, whose title names what it is a list of. */
export function listTitleYears(text: string): readonly number[] {
  const years = titleYears(text);
  return years.length === 0 && ENDS_WITH_YEAR.test(text) && !BESIDES.test(text) ? yearsIn(text) : years;
}
