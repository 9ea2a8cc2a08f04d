import type { CellTerms, ValueTerms } from "./cellTerms";
import { call, inRow, sumOfRows, type Formula } from "./formula";
import type { TableRow } from "./table";

export function rowFormula({ terms, sign }: Pick<TableRow, "terms" | "sign">): Formula | null {
  switch (terms.kind) {
    case "postings":
      return {
        is: "postings",
        figure: terms.figure,
        sets: [terms.criteria, ...(terms.also ?? [])],
        sign: sign < 0 === terms.negated ? 1 : -1,
      };
    case "rows":
      return sumOfRows(terms.of);
    case "quotient":
      return call("proportion", [...terms.of, terms.by].map(inRow), null);
    case "perMille":
      return call("perMille", [inRow(terms.of)], { rate: terms.rate });
    case "strike":
      if (typeof terms.limit === "number") return call("closing", terms.of.map(inRow), { of: terms.limit });
      return call("within", [...terms.of, terms.limit.row].map(inRow), { sign: terms.limit.sign });
    case "none":
      return null;
  }
}

export function ownFormula(terms: CellTerms, isShare: boolean): Formula {
  if (terms.kind === "status") return call("status", [ofTerms(terms.actual), ofTerms(terms.limit)], terms);
  const formula = ofTerms(terms);
  if (terms.kind === "sum") return call("round", [formula], { digits: isShare ? 10 : 2 });
  return terms.kind === "sumWhere" ? call("round", [formula], { digits: 2 }) : formula;
}

function ofTerms(terms: ValueTerms): Formula {
  switch (terms.kind) {
    case "cell":
      return { is: "cell", row: terms.row, column: terms.column, table: terms.table };
    case "postings":
      return {
        is: "postings",
        figure: terms.figure,
        sets: [terms.criteria, ...terms.also],
        sign: terms.negated ? -1 : 1,
      };
    case "sum":
      return call(
        "add",
        terms.of.map((part) => ofTerms(part.terms)),
        { signs: terms.of.map(({ sign }) => sign) },
      );
    case "quotient":
      return call("quotient", [ofTerms(terms.of), ofTerms(terms.to)], { fn: terms.fn });
    case "sumWhere":
    case "maxWhere":
      return call(
        terms.kind === "sumWhere" ? "runTotal" : "largest",
        [{ is: "run", ...terms.run, where: terms.where }],
        null,
      );
    case "meanWhere":
      return call(
        "runMean",
        [terms.run.column, terms.weights].map((column) => ({ is: "run", ...terms.run, column, where: terms.where })),
        { column: terms.weights },
      );
  }
}
