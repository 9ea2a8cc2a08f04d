const MILLISECONDS_A_DAY = 86_400_000;

/** The day as Excel counts them, from 30.12.1899: "2028-03-15" -> 46827. */
export function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}
