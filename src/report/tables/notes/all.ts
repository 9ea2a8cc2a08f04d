import { words } from "../../../texts/words";
import { ANLEGGSMIDLER } from "../../../law/lists/anleggsmidler";
import { LAN } from "../../../law/lists/lan";
import { disponeringDrift } from "./disponeringDrift";
import { disponeringInvestering } from "./disponeringInvestering";
import { minimumsavdrag } from "./minimumsavdrag";
import type { NoteMaker } from "./note";

/** Notes that take the ledger and what small inputs add to it, in the order of the annual accounts. */
export const NOTES: readonly NoteMaker[] = [
  {
    id: "5-9-drift",
    title: words`Budsjettavvik og årsavslutningsdisposisjoner drift etter § 5-9`,
    lists: [],
    make: disponeringDrift,
  },
  {
    id: "5-9-investering",
    title: words`Budsjettavvik og årsavslutningsdisposisjoner investering etter § 5-9`,
    lists: [],
    make: disponeringInvestering,
  },
  {
    id: "note-minimumsavdrag",
    title: words`Note: Avdrag på lån og minimumsavdrag`,
    lists: [{ input: LAN.id }, { input: ANLEGGSMIDLER.id }],
    make: minimumsavdrag,
  },
];
