import type { RecognisedColumn, Recognition } from "./source";

const YEAR = /(?:19|20)\d{2}/;
const YEAR_IN_TEXT = /(?:^|\D)(20\d{2})(?=\D|$)/;

/** A source as far as its year goes: its name, and how it is read where it is read as a ledger. */
interface YearSource {
  readonly name: string;
  readonly recognition?: Recognition | undefined;
}

/**
 * The year the sources are about: the most frequent in their periods, else in the headers of this year's amounts,
 * else the only one that titles above the rows name, else in their names; "" when nothing tells.
 */
export function proposedYear(sources: readonly YearSource[]): string {
  const columns = sources.flatMap(({ recognition }) => (recognition === undefined ? [] : columnsOf(recognition)));
  const clues = [
    columns.flatMap(periodYears),
    columns.flatMap(headerYears),
    onlyOne(sources.flatMap(({ recognition }) => recognition?.titleYears ?? []).map(String)),
    sources.flatMap(({ name }) => yearInText(name)),
  ];
  return mostFrequent(clues.find((years) => years.length > 0) ?? []);
}

interface Clue extends RecognisedColumn {
  readonly hasFixedColumns: boolean;
}

function columnsOf({ hasFixedColumns = false, columns }: Recognition): readonly Clue[] {
  return columns.map((column) => ({ ...column, hasFixedColumns }));
}

/** A KOSTRA record tells its year in a field of its own. */
function periodYears({ role, samples, header, hasFixedColumns }: Clue): readonly string[] {
  const texts =
    role.kind === "periode" || role.kind === "aar" || (hasFixedColumns && header === "Årgang")
      ? samples
      : role.kind === "amount"
        ? [role.periode ?? ""]
        : [];
  return texts.flatMap((text) => YEAR.exec(text)?.[0] ?? []);
}

function headerYears({ role, header }: Clue): readonly string[] {
  return role.kind === "amount" && role.figure !== "regnskapIFjor" ? yearInText(header) : [];
}

function yearInText(text: string): readonly string[] {
  return YEAR_IN_TEXT.exec(text)?.slice(1, 2) ?? [];
}

/** «2024 mot 2023» is of both, and says nothing. */
const onlyOne = (years: readonly string[]): readonly string[] => (new Set(years).size === 1 ? years : []);

function mostFrequent(years: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? "";
}
