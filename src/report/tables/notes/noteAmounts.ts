import { negate, ore, sumOre, type Ore } from "../../../amounts/ore";
import { Exact } from "../../../amounts/ratio";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { sumWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { Note, NoteLine } from "./note";

/** A function that gives a line's amount in ledger sign by its id. Throws for an id the note does not have. */
export function noteAmounts(note: Pick<Note, "id" | "lines">, grunnlag: Grunnlag): (id: string) => Ore {
  const amounts = new Map<string, Ore>();
  const amountOf = (id: string): Ore => {
    const line = note.lines.find((candidate) => candidate.id === id);
    if (!line) throw new Error(`${note.id} har ingen linje ${id}`);
    const known = amounts.get(id) ?? lineAmount(line.terms, grunnlag, amountOf);
    amounts.set(id, known);
    return known;
  };
  return amountOf;
}

function lineAmount(terms: NoteLine["terms"], grunnlag: Grunnlag, amountOf: (id: string) => Ore): Ore {
  switch (terms.kind) {
    case "postings": {
      const sum = sumOre([terms.criteria, ...(terms.also ?? [])].map((criteria) => sumWhere(grunnlag, criteria, terms.figure ?? "regnskap")));
      return terms.negated ? negate(sum) : sum;
    }
    case "rows":
      return sumOre(terms.of.map((term) => ore(term.sign * amountOf(term.row))));
    case "quotient": {
      const [first, second, divisor] = [...terms.of, terms.by].map(amountOf) as [Ore, Ore, Ore];
      return divisor === 0 ? ore(0) : ore(new Exact(first).times(second).div(divisor).round().toNumber());
    }
    case "strike":
      return struck(negate(sumOre(terms.of.map(amountOf))), typeof terms.limit === "number" ? -terms.limit * Infinity : terms.limit.sign * amountOf(terms.limit.row));
    case "given":
      return terms.ore;
    case "none":
      return ore(0);
  }
}

/** The nearer to 0 of the two; 0 where they have different signs. */
function struck(needed: Ore, limit: number): Ore {
  return Math.sign(needed) !== Math.sign(limit) ? ore(0) : ore(Math.sign(needed) * Math.min(Math.abs(needed), Math.abs(limit)));
}
