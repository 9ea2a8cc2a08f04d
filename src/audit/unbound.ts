import { cellNumber } from "../document/cellNumber";
import { placeAt, type Block, type PrintedTable, type ReportDocument } from "../document/reportDocument";
import type { Finding } from "./finding";
import { numbersIn } from "./reading/numbersIn";
import { sentencesIn } from "./reading/sentences";

type At = Finding["at"];

/** The figures of a document that nothing was held against, in the order they stand, as findings of their own. */
export function unbound({ blocks, decimal }: ReportDocument, findings: readonly Finding[]): readonly Finding[] {
  const bound = new Set(findings.map(({ block, at }) => keyOf(block, at)));
  return blocks.flatMap((block, b) =>
    figuresOf(block, decimal)
      .filter(({ at }) => !bound.has(keyOf(b, at)))
      .map((figure): Finding => ({
        ...figure,
        kind: "tall",
        verdict: "ukjent",
        block: b,
        right: null,
        source: null,
        why: "",
      })),
  );
}

const keyOf = (block: number, at: At): string => `${block}:${"from" in at ? at.from : `${at.row}:${at.column}`}`;

type Figure = Pick<Finding, "at" | "place" | "quoted" | "context">;

function figuresOf(block: Block, decimal: ReportDocument["decimal"]): readonly Figure[] {
  if (block.kind === "table") return cellsOf(block, decimal);
  return sentencesIn(block.text).flatMap(({ text, from: start }) =>
    numbersIn(text, decimal).map(({ from, to }): Figure => ({
      at: { from: start + from, to: start + to },
      place: placeAt(block, start + from),
      quoted: text.slice(from, to),
      context: text,
    })),
  );
}

const cellsOf = ({ rows, headers }: PrintedTable, decimal: ReportDocument["decimal"]): readonly Figure[] =>
  rows.flatMap(({ label, cells }, row) =>
    (cells ?? []).flatMap(({ text, place }, column): readonly Figure[] =>
      cellNumber(text, decimal) === null
        ? []
        : [{ at: { row, column }, place, quoted: text, context: `${label} – ${headers[column] ?? ""}` }],
    ),
  );
