import type { Problem } from "../ledger/problem";
import type { Report } from "../report/report";
import { HEADER_LINE, TEXT_COLUMN } from "./anchorSheet";
import type { BlockModel } from "./model";

export const KONTROLL_BLOCK = "#kontroll";
const COLUMNS = [
  [TEXT_COLUMN, "Kontroll"],
  ["venstre", "Venstre side"],
  ["hoyre", "Høyre side"],
  ["differanse", "Differanse"],
  ["status", "Status"],
  ["toleranse", "Toleranse"],
  ["hjemmel", "Hjemmel"],
] as const;

/**
 * What the rows of the Kontroll sheet are: sources, sums, controls and problems, each known by what it is about and not
 * by where it stands.
 */
export function kontrollBlock(
  { controls, controlResults, problems, forbehold }: Report,
  hasAvstemming = false,
): BlockModel {
  const ids = [
    "#tittel",
    "#mal",
    ...section(
      "kilder",
      controls.map(({ name }) => `kilde:${name}`),
    ),
    ...section(
      "summer",
      controls.flatMap(({ name, sums }) =>
        Object.entries(sums).flatMap(([klasse, figures]) =>
          Object.keys(figures).map((figure) => `sum:${name}:${klasse}:${figure}`),
        ),
      ),
    ),
    ...section(
      "avstemming",
      controlResults
        .map(({ control, figure }) => `kontroll:${control.id}:${figure ?? ""}`)
        .concat(hasAvstemming ? ["avstemte-kapitler"] : []),
    ),
    ...section("merknader", problems.length === 0 ? ["ingen"] : problems.map(subject)),
    ...(forbehold.length === 0
      ? []
      : section(
          "forbehold",
          forbehold.map(({ tables, row = "" }) => `forbehold:${tables[0] ?? ""}:${row}`),
        )),
  ];
  return {
    table: KONTROLL_BLOCK,
    title: "Kontroll",
    lines: unique(ids).map((id, line) => ({ id, row: line + 1 })),
    columns: COLUMNS.map(([id, header], column) => ({ id, header, column })),
  };
}

/** A blank row, a heading, a header row and the rows. */
const section = (name: string, rows: readonly string[]): readonly string[] => [
  `#${name}:luft`,
  `#${name}:tittel`,
  name === "avstemming" ? HEADER_LINE : `#${name}:hode`,
  ...rows,
];

const subject = ({ code, where = {} }: Problem): string =>
  ["merknad", code, where.table ?? "", where.file ?? "", where.row ?? ""].join(":");

/** The second of a kind gets a number, and so on. */
function unique(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return ids.map((id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : `${id}#${time}`;
  });
}
