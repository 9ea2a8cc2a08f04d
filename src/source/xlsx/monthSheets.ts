import { periodOf } from "../recognise/periodOf";
import { SO_FAR } from "../recognise/synonyms";
import type { Recognition } from "../source";

/**
 * The sheets in the order of their months, each with its month, when all are named after one each, have the same
 * headers and hold what was posted in it; else null.
 */
export function monthSheets(sheets: readonly Recognition[]): readonly Recognition[] | null {
  const headers = new Set(
    sheets.map(({ columns }) => columns.map(({ header }) => header.trim().toLowerCase()).join("\n")),
  );
  const found = sheets.flatMap((each) => {
    const month = monthOf(each.sheet ?? "");
    return month === null ? [] : [{ ...each, sheetPeriode: month }];
  });
  const isOwn = new Set(found.map(({ sheetPeriode }) => sheetPeriode)).size === sheets.length;
  const isSoFar = sheets.some(({ columns }) =>
    columns.some(
      ({ header, role }) =>
        role.kind === "amount" &&
        (role.cumulative === true || SO_FAR.test(header) || /akk|saldo|balanse|\bub\b/i.test(header)),
    ),
  );
  return headers.size === 1 && isOwn && !isSoFar
    ? [...found].sort((one, other) => (one.sheetPeriode < other.sheetPeriode ? -1 : 1))
    : null;
}

/** «jan», «Januar 2024», «2024-01», «01»: the period, with its year where the name has it. */
function monthOf(name: string): string | null {
  const text = name.trim();
  const found = periodOf(/^(?:0?[1-9]|1[0-2])$/.test(text) ? `p${text}` : text);
  return found === null || found.period.cumulative ? null : `${found.year ?? ""}${found.period.month}`;
}
