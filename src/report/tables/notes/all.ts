import { disponeringDrift } from "./disponeringDrift";
import { disponeringInvestering } from "./disponeringInvestering";
import { minimumsavdrag } from "./minimumsavdrag";
import type { NoteMaker } from "./note";

/** Notes that take the ledger and what small inputs add to it, in the order of the annual accounts. */
export const NOTES: readonly NoteMaker[] = [
  { id: "5-9-drift", title: "Budsjettavvik og årsavslutningsdisposisjoner drift etter § 5-9", needsList: false, make: disponeringDrift },
  { id: "5-9-investering", title: "Budsjettavvik og årsavslutningsdisposisjoner investering etter § 5-9", needsList: false, make: disponeringInvestering },
  { id: "note-minimumsavdrag", title: "Note: Avdrag på lån og minimumsavdrag", needsList: true, make: minimumsavdrag },
];
