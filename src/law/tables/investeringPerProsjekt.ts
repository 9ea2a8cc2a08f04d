import type { Line, StatementDefinition } from "./definition";
import { lineColumn } from "../../ledger/grunnlag/keyColumns";
import { REGULATION, STATUTORY_COLUMNS } from "./driftLines";

const FIRST = "5-5-1";

/** Heading, prosjekter and sum of one category; the category is a line of første ledd. */
const category = (id: string, label: string, sumLabel: string): readonly Line[] => [
  { kind: "heading", id: `${id}Kategori`, label },
  { kind: "prosjekter", id, shows: "debit", where: [{ column: lineColumn(FIRST), key: id }] },
  { kind: "sum", id: `${id}Sum`, number: "", label: sumLabel, shows: "debit", of: [id] },
];

/**
 * § 5-5 andre ledd: første ledd lines 1–4 per prosjekt. The kommunestyre may have adopted areas instead of prosjekter;
 * the prosjekt of the ledger is what both have.
 */
export const INVESTERING_PER_PROSJEKT: StatementDefinition = {
  id: "5-5-2",
  title: "Bevilgningsoversikt investering etter § 5-5 andre ledd",
  group: "§ 5-5 andre ledd",
  source: { regulation: REGULATION, paragraph: "§ 5-5 andre ledd", mapping: "Linje 1–4 i første ledd, fordelt på regnskapets prosjekter" },
  validFrom: 2022,
  partitions: null,
  labelHeader: "Prosjekt",
  columns: STATUTORY_COLUMNS,
  lines: [
    ...category("varigeDriftsmidler", "Investeringer i varige driftsmidler", "Sum investeringer i varige driftsmidler"),
    ...category("tilskuddTilAndre", "Tilskudd til andres investeringer", "Sum tilskudd til andres investeringer"),
    ...category("aksjerOgAndeler", "Investeringer i aksjer og andeler i selskaper", "Sum investeringer i aksjer og andeler"),
    ...category("utlanEgneMidler", "Utlån av egne midler", "Sum utlån av egne midler"),
    { kind: "sum", id: "sumBevilgninger", number: "", label: "Sum bevilgninger investering", shows: "debit", of: ["varigeDriftsmidlerSum", "tilskuddTilAndreSum", "aksjerOgAndelerSum", "utlanEgneMidlerSum"], total: true },
  ],
};
