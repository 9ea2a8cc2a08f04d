/**
 * So many months beside each other, one after the other, are columns of months and not a date or a number that
 * happens to stand there.
 */
const FEWEST = 3;

/**
 * The headers with dates, Excel's numbers for dates and bare month numbers as «2024-03» or «p3», where they are a run
 * of months; else as they are.
 */
export function withMonths(headers: readonly string[]): readonly string[] {
  return DIALECTS.reduce((texts, monthOf) => inRuns(texts, monthOf), headers);
}

type MonthOf = (header: string) => { readonly order: number; readonly text: string } | null;

const DIALECTS: readonly MonthOf[] = [
  (header) => {
    const [, year, month] = /^((?:19|20)\d\d)-(\d\d)-\d\d(?:[T ][\d:.]+Z?)?$/.exec(header) ?? [];
    return ofDate(Number(year), Number(month));
  },
  (header) => {
    const [, first, second, year] = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)$/.exec(header) ?? [];
    return ofDate(fullYear(year), Number(second), Number(first));
  },
  (header) => {
    const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)$/.exec(header) ?? [];
    return ofDate(fullYear(year), Number(first), Number(second));
  },
  (header) => {
    const serial = /^\d{5}$/.test(header) ? Number(header) : NaN;
    const date = new Date(Date.UTC(1899, 11, 30 + serial));
    return ofDate(date.getUTCFullYear(), date.getUTCMonth() + 1);
  },
  (header) => (/^(?:0?[1-9]|1[0-6])$/.test(header) ? { order: Number(header), text: `p${Number(header)}` } : null),
];

const fullYear = (year: string | undefined): number => (year?.length === 2 ? 2000 + Number(year) : Number(year));

function ofDate(year: number, month: number, day = 1): ReturnType<MonthOf> {
  if (!(year >= 1980 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { order: year * 12 + month, text: `${year}-${String(month).padStart(2, "0")}` };
}

/**
 * Headers that follow each other by one month, each standing to the right of the one before; where some do, a pivot
 * may lack months between the others.
 */
function inRuns(headers: readonly string[], monthOf: MonthOf): readonly string[] {
  const found = headers.flatMap((header, at) => {
    const month = monthOf(header);
    return month ? [{ at, ...month }] : [];
  });
  const texts = [...headers];
  const areInOrder = found.every(({ order }, index) => index === 0 || order > (found[index - 1]?.order ?? order));
  const translate = (months: typeof found): void => months.forEach(({ at, text }) => (texts[at] = text));
  let run: typeof found = [];
  for (const month of [...found, null]) {
    const last = run.at(-1);
    if (month && (last === undefined || month.order === last.order + 1)) {
      run.push(month);
      continue;
    }
    if (run.length >= FEWEST) translate(areInOrder ? found : run);
    run = month ? [month] : [];
  }
  return texts;
}
