import { ZERO } from "../../../amounts/ore";
import { textIn } from "../../../source/lists/listing";
import type { NoteBasis, NoteLine } from "./note";
import { line, strike } from "./noteLines";
import { givenDisposisjon, type Disposisjon } from "./vedtatt";

interface Strykning {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** Lines whose sum is to be closed. */
  readonly of: readonly string[];
  /** Line of what is adopted: no more than that can be struck. */
  readonly adopted: string;
  readonly disposisjon: Disposisjon;
  readonly paragraph: string;
}

/** The line of a strykning; 0 where the list says that the adopted amount is not to be struck. */
export function struck(
  { id, number, label, of, adopted, disposisjon, paragraph }: Strykning,
  { listings }: NoteBasis,
): NoteLine {
  const given = givenDisposisjon(disposisjon, listings);
  const kept = given !== undefined && textIn(given, "strykes") === "N";
  return kept ? line(number, id, label, ZERO, "Strykes ikke") : line(number, id, label, strike(of, adopted), paragraph);
}
