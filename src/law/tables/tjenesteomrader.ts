import type { StatementDefinition } from "./definition";
import { CHAPTER_COLUMNS } from "./driftLines";

const source = {
  regulation: "Kommunens egen rapport",
  paragraph: "ikke lovbestemt",
  mapping: "Alle driftsføringer på ansvar i området, også renter, avdrag og bundne fond",
};
const shared = { source, validFrom: 2020, partitions: null } as const;

/** Resultat per tjenesteområde: every drift posting on the område's ansvar. */
export const RESULTAT_PER_TJENESTEOMRADE: StatementDefinition = {
  ...shared,
  id: "resultat-per-tjenesteomraade",
  title: "Resultat per tjenesteområde",
  group: "Tjenesteområder",
  labelHeader: "Område",
  columns: CHAPTER_COLUMNS,
  lines: [
    { kind: "groups", id: "omrader", by: "omrade", shows: "debit" },
    { kind: "sum", id: "totalsum", number: "", label: "Totalsum", shows: "debit", of: ["omrader"], total: true },
  ],
};

/** Status økonomi: one table a tjenesteområde, one row an enhet. */
export const STATUS_OKONOMI: StatementDefinition = {
  ...shared,
  id: "status-okonomi",
  title: "Status økonomi",
  group: "Status økonomi",
  perOmrade: true,
  labelHeader: "Enhet",
  columns: [
    { id: "regnskap", header: "Regnskap {aar}" },
    { id: "revidertBudsjett", header: "Rev. bud. {aar}" },
    { id: "avvik", header: "Avvik i kr" },
    { id: "avvikProsent", header: "Avvik i %" },
  ],
  lines: [
    { kind: "groups", id: "enheter", by: "enhet", shows: "debit" },
    { kind: "sum", id: "sum", number: "", label: "Sum", shows: "debit", of: ["enheter"], total: true },
  ],
};
