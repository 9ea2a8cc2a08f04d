/** SSB's signs for a figure that is not there; the older ones are in tables from before 2021. */
const SIGNS: Readonly<Record<string, string>> = {
  ".": "ikke mulig å oppgi tall",
  "..": "tall mangler",
  ":": "vises ikke av personvernhensyn",
  "...": "oppgave mangler foreløpig",
};

/**
 * What SSB says of a figure. Without a figure: its sign and what that means; «tall mangler» where it has none.
 * With one: whether it is from the publishing in March (not revised) or in June after the year, by when SSB last
 * changed the table, since the figures do not say it themselves.
 */
export function statusText(value: number | null, sign: string, year: number, updated: string): string {
  if (value === null) return sign === "" ? "tall mangler" : `${sign} ${SIGNS[sign] ?? ""}`.trim();
  const edition = editionOf(year, updated);
  // «*» and the like: the figure stands, with a reservation.
  return [edition, sign].filter((part) => part !== "").join(", ");
}

/** KOSTRA figures for a year come on 15 March and, revised, on 15 June of the next. */
function editionOf(year: number, updated: string): string {
  const day = updated.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return "";
  return day >= `${year + 1}-06-15` ? "endelig juni" : day >= `${year + 1}-03-15` ? "foreløpig mars" : "";
}
