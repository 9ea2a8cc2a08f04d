/** Months in bokmål, as the engine says them. */
export const MONTHS = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
] as const;

/**
 * Translations of the months, alone and in «31. august 2024», with `names` for January to December `day` for what
 * follows the number of the day and `asOf` for «per».
 */
export function months(names: readonly string[], day: string, asOf: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    MONTHS.flatMap((month, m) => {
      const name = names[m] as string;
      return [
        [month, name],
        [`{dag}. ${month} {aar}`, `{dag}${day} ${name} {aar}`],
        [`{0} per {dag}. ${month} {aar}`, `{0} ${asOf} {dag}${day} ${name} {aar}`],
      ];
    }),
  );
}
