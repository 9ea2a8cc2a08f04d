const FIRST = 2000;
const LAST = 2099;

/** The years in a text: «2023, 2024» or «2021-2024», in order of time, each once; null for anything else. */
export function readYears(text: string): readonly number[] | null {
  const years = new Set<number>();
  for (const part of text.split(/[,;\s]+/).filter((each) => each !== "")) {
    const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(part) ?? [];
    if (from === undefined || to === undefined) return null;
    if (Number(from) < FIRST || Number(to) > LAST || Number(from) > Number(to)) return null;
    for (let year = Number(from); year <= Number(to); year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
