import type { Problem } from "../ledger/problem";
import { evaluateListing } from "./tables/lists/evaluateListing";
import type { Listing } from "../source/lists/listing";
import { evaluateNote } from "./tables/notes/evaluateNote";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { listingsOf, notesOf, oversikterOf } from "./catalogue";
import type { MadeTable } from "./statementTables";
import type { Template } from "./template/template";

interface SmallTables {
  readonly tables: readonly MadeTable[];
  readonly problems: readonly Problem[];
}

/** The tables that need more than the ledger: those whose lists are there. A problem for each that the template names and whose list is missing. */
export function smallTables(template: Template, year: number, grunnlag: Grunnlag, listings: readonly Listing[]): SmallTables {
  const { unit, signProfile } = template;
  const basis = { year, unit, signProfile, grunnlag, listings };
  const notes = notesOf(template).map((note) => ({ ...note, note: note.make(basis) }));
  const oversikter = oversikterOf(template).map(({ id, title, make }) => ({ id, title, made: make(basis) }));
  const wanted = listingsOf(template).map((definition) => ({ definition, listing: listings.find(({ input }) => input === definition.input.id) }));
  const evaluated = wanted.flatMap(({ definition, listing }) => (listing ? [{ id: definition.id, ...evaluateListing(definition, listing, { year, unit }) }] : []));
  const missing = [...notes.filter(({ note }) => note === null), ...oversikter.filter(({ made }) => made === null), ...wanted.filter(({ listing }) => !listing).map(({ definition }) => definition)];
  return {
    tables: [
      ...notes.flatMap(({ id, note }) => (note ? [{ id, table: evaluateNote(note, basis) }] : [])),
      ...oversikter.flatMap(({ id, made }) => (made ? [{ id, table: made.table }] : [])),
      ...evaluated.flatMap(({ id, tables }) => tables.map((table) => ({ id, table }))),
    ],
    problems: [...new Map([...oversikter.flatMap(({ made }) => made?.problems ?? []), ...evaluated.flatMap(({ problems }) => problems)].map((problem) => [JSON.stringify(problem), problem])).values(), ...missing.filter(({ id }) => template.tables.includes(id)).map(leftOut)],
  };
}

function leftOut({ id, title }: { readonly id: string; readonly title: string }): Problem {
  return { code: "tabell-uten-liste", severity: "info", message: `Tabellen «${title}» er utelatt: listen den bygger på er ikke gitt. Legg den ved med overskriftene i malen for listen.`, where: { table: id } };
}
