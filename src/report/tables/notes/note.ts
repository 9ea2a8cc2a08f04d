import type { Text, Words } from "../../../texts/words";
import type { Ore } from "../../../amounts/ore";
import type { Unit } from "../../../amounts/printAmount";
import type { Listing } from "../../../source/lists/listing";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { ListNeed } from "../../tableMaker";
import type { Formula } from "../../../table/formula";
import type { TableRow } from "../../../table/table";

/** What a note is made of. */
export interface NoteBasis {
  readonly year: number;
  readonly unit: Unit;
  readonly signProfile: "raa" | "inntekterPositive";
  readonly grunnlag: Grunnlag;
  readonly listings: readonly Listing[];
}

/** A line of a note that needs the ledger and what a small input says. */
export interface NoteLine {
  readonly id: string;
  readonly number: string;
  readonly label: Text;
  readonly role: TableRow["role"];
  /** What it follows from, in ledger sign, or the amount that a list gives; null for a heading. */
  readonly figure: Formula | Ore | null;
  /** Paragraph, or where the figure is from. */
  readonly basis: Text;
}

/** A note as lines, before it is evaluated. */
export interface Note {
  readonly id: string;
  readonly title: Words;
  readonly group: Words;
  readonly labelHeader: Words;
  readonly valueHeader: Text;
  readonly basisHeader: Words;
  readonly source: Words;
  readonly notes: readonly Words[];
  /** Whether every line turns with the sign profile; a note of plain magnitudes does not. */
  readonly turns: boolean;
  readonly lines: readonly NoteLine[];
}

/** A note of the catalogue. `make` gives null when its lists are not there. */
export interface NoteMaker {
  readonly id: string;
  readonly title: Words;
  /** Lists beside the ledger that it says nothing without. */
  readonly lists: readonly ListNeed[];
  readonly make: (basis: NoteBasis) => Note | null;
}
