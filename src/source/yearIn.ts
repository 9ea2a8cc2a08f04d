import type { Recognition } from "./source";

const YEAR = /(?<!\d)20\d\d/;

/** The year a source is about, as far as its periods, its year column and its headers tell: the latest of them; this year where none does. */
export function yearIn({ columns }: Recognition): number {
  const texts = columns.flatMap(({ role, header, samples }) => {
    if (role.kind === "periode" || role.kind === "aar" || header === "Årgang") return samples;
    return role.kind === "amount" ? [role.periode ?? "", header] : [];
  });
  const years = texts.flatMap((text) => YEAR.exec(text)?.[0] ?? []).map(Number);
  return years.length > 0 ? Math.max(...years) : new Date().getFullYear();
}
