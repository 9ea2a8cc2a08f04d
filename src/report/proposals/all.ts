import type { Propose } from "./basis";
import { proposeFond } from "./fond";
import { proposeLan } from "./lan";
import { proposeProsjekter } from "./prosjekter";
import { proposeVedtatte } from "./vedtatte";

/** By the id of the list: those the accounts can say something of. */
export const PROPOSALS: Readonly<Record<string, Propose | undefined>> = {
  fond: proposeFond,
  lan: proposeLan,
  prosjekter: proposeProsjekter,
  "vedtatte-disposisjoner": proposeVedtatte,
};
