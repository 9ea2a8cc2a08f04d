import type { ListingDefinition } from "../law/lists/definition";
import type { Problem } from "../ledger/problem";
import type { Made, Making, TableMaker } from "./tableMaker";
import { evaluateListing } from "./tables/lists/evaluateListing";
import { evaluateNote } from "./tables/notes/evaluateNote";
import type { NoteMaker } from "./tables/notes/note";
import type { OversiktMaker } from "./tables/oversikter/oversikt";
import { words, wordsOf } from "../texts/words";

type Placed = Pick<TableMaker, "reports">;

/** A note of the annual accounts; left out where its lists are not there. */
export function noteTable({ id, title, lists, make }: NoteMaker, { reports }: Placed): TableMaker {
  return small({ id, title, lists, reports }, (making) => {
    const note = make(making);
    return note && { tables: [evaluateNote(note, making)], problems: [] };
  });
}

/** A table of key figures; left out where its lists, or the figures it is about, are not there. */
export function oversiktTable({ id, title, lists, make }: OversiktMaker, { reports }: Placed): TableMaker {
  return small({ id, title, lists, reports }, (making) => {
    const made = make(making);
    return made && { tables: [made.table], problems: made.problems };
  });
}

/** A list shown as it is, with its sums. */
export function listingTable(definition: ListingDefinition, { reports }: Placed): TableMaker {
  const { id, title, input, perOmrade } = definition;
  return small(
    { id, title: wordsOf(title), perOmrade, lists: [{ input: input.id }], reports },
    ({ listings, year, unit }) => {
      const listing = listings.find((each) => each.input === input.id);
      return listing ? evaluateListing(definition, listing, { year, unit }) : null;
    },
  );
}

function small(
  table: Pick<TableMaker, "id" | "title" | "perOmrade" | "lists" | "reports">,
  make: (making: Making) => Made | null,
): TableMaker {
  return {
    ...table,
    small: true,
    make: (making) => make(making) ?? { tables: [], problems: [], leftOut: withoutList(table) },
  };
}

function withoutList({ id, title }: Pick<TableMaker, "id" | "title">): Problem {
  return {
    code: "tabell-uten-liste",
    severity: "info",
    message: words`Tabellen «${wordsOf(title)}» er utelatt: listen den bygger på er ikke gitt. Legg den ved med overskriftene i malen for listen.`,
    where: { table: id },
  };
}
