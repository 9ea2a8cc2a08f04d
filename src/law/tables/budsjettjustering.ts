import type { StatementDefinition } from "./definition";
import { STATUS_OKONOMI } from "./tjenesteomrader";

/** Proposed changes of budget: one table a tjenesteområde, one row an enhet. For reports up to a period. */
export const BUDSJETTJUSTERING: StatementDefinition = {
  ...STATUS_OKONOMI,
  id: "budsjettjustering",
  reports: ["period"],
  title: "Forslag til budsjettjustering",
  group: "Budsjettjustering",
  columns: [
    { id: "opprinneligBudsjett", header: "Oppr. bud. {aar}" },
    { id: "revidertBudsjett", header: "Rev. bud. {aar}" },
    { id: "prognose", header: "Prognose {aar}" },
    { id: "prognoseavvik", header: "Avvik prognose" },
    { id: "justering", header: "Forslag til justering" },
    { id: "nyttBudsjett", header: "Nytt budsjett {aar}" },
    { id: "kommentar", header: "Kommentar" },
  ],
};
