import { joined, listed, words, wordsOf, type Words } from "../../texts/words";
import { printKroner } from "../../amounts/printAmount";
import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import type { Problem } from "../../ledger/problem";
import type { Grunnlag, GrunnlagRow } from "../../ledger/grunnlag/grunnlag";
import { KONTOKLASSE, lineColumn, OMRADE } from "../../ledger/grunnlag/keyColumns";
import { UNPLACED } from "./placeLine";

/**
 * One problem for each art or kapittel that stands on no line of the statements it belongs to: its amounts are missing
 * from those tables.
 */
export function unplacedProblems(grunnlag: Grunnlag, statementIds: readonly string[]): readonly Problem[] {
  const [klasse, art] = [KONTOKLASSE, "Art"].map((name) => grunnlag.keyColumns.indexOf(name)) as [number, number];
  const tablesOf = ({ keys }: GrunnlagRow): readonly string[] =>
    statementIds.filter((id) => keys[grunnlag.keyColumns.indexOf(lineColumn(id))] === UNPLACED);
  const unplaced = grunnlag.rows.filter((row) => tablesOf(row).length > 0);
  return [...groupBy(unplaced, ({ keys }) => `${keys[klasse] === "balanse" ? "Kapittel" : "Art"} ${keys[art]}`)].map(
    ([code, rows]): Problem => {
      const tables = [...new Set(rows.flatMap(tablesOf))];
      return {
        code: "art-uten-linje",
        severity: "error",
        message: words`${wordsOf(code)} finnes ikke på noen linje i ${wordsOf(tables.length > 1 ? "tabellene" : "tabellen")} ${listed(tables, "og")} (${figuresText(grunnlag, rows)}). Si i malen hvilken KOSTRA-art den skal leses som (artOverrides), eller rett kontoen i regnskapet.`,
        where: { table: tables[0] as string },
      };
    },
  );
}

/**
 * What stands on ansvar outside the tjenesteområder: for the record, since it is in §§ 5-4 and 5-6 but in no table per
 * område.
 */
export function fellesProblems(grunnlag: Grunnlag, fellesOmrader: readonly string[]): readonly Problem[] {
  const [klasse, omrade] = [KONTOKLASSE, OMRADE].map((name) => grunnlag.keyColumns.indexOf(name)) as [number, number];
  const drift = grunnlag.rows.filter(({ keys }) => keys[klasse] === "drift");
  return fellesOmrader.flatMap((name): Problem[] => {
    const rows = drift.filter(({ keys }) => keys[omrade] === name);
    return rows.length === 0
      ? []
      : [
          {
            code: "felles-utenfor-omradene",
            severity: "info",
            message: words`Driftsføringene på «${name}» (${figuresText(grunnlag, rows)}) står i §§ 5-4 og 5-6, men ikke i tabellene per tjenesteområde.`,
          },
        ];
  });
}

/** «regnskap 62 000,00, revidert budsjett 0,00» in ledger sign. */
function figuresText(grunnlag: Grunnlag, rows: readonly GrunnlagRow[]): Words {
  const sumOf = (f: number): string => printKroner(rows.reduce((sum, row) => sum + (row.amounts[f] as number), 0));
  const figures = grunnlag.figures.flatMap((figure, f) =>
    figure === "inngaendeBalanse" ? [] : [words`${wordsOf(REPORT_FIGURE_TEXT[figure])} ${sumOf(f)}`],
  );
  return joined(figures, ", ");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    (groups.get(keyOf(item)) ?? (groups.set(keyOf(item), []).get(keyOf(item)) as T[])).push(item);
  return groups;
}
