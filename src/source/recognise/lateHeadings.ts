import type { Problem } from "../../ledger/problem";
import type { Cell } from "../cells/cell";
import type { RecognisedColumn, Recognition } from "../source";
import { inQuotes } from "./draft";
import { HEADING_NAMES, headingReader, lacking, mayHaveHeadings, type HeadingKind } from "./headings";
import { withColumns } from "./withColumns";
import { words } from "../../texts/words";

/**
 * The first heading with a code of a kind that the rows the columns were recognised from had none of; a figure or a
 * year is asked about as a section is.
 */
export interface LateHeading {
  readonly of: HeadingKind;
  readonly row: number;
  readonly text: string;
}

/** Looks for them among the rows that are left out. `used`: how many rows are posted so far. */
interface LateHeadings {
  see(cells: readonly Cell[], row: number, used: number): void;
  /** Those with postings below them that say what no column does. */
  found(used: number): readonly LateHeading[];
}

export function createLateHeadings({ columns, headings = [] }: Recognition): LateHeadings {
  const read = headingReader(columns);
  const known = new Set<HeadingKind>(headings.map(({ of }) => of));
  const first: (LateHeading & { readonly used: number })[] = [];
  const isPossible = mayHaveHeadings(columns);
  return {
    see(cells, row, used) {
      const heading = isPossible ? read(cells) : null;
      if (heading === null || known.has(heading.of) || heading.of === "aar" || heading.of === "tall") return;
      known.add(heading.of);
      first.push({ ...heading, row, used });
    },
    found(used) {
      const followed = first.filter((heading) => heading.used < used);
      const kinds = lacking(
        [...headings, ...followed].map(({ of }) => of),
        columns,
      );
      return followed.filter(({ of }) => kinds.includes(of));
    },
  };
}

/** What a heading says without being asked about. */
const SAID: ReadonlySet<HeadingKind> = new Set(["ansvar", "funksjon", "prosjekt"]);

/** The recognition with a column for each heading that says itself what it is of; the same where none does. */
export function withLateHeadings(recognition: Recognition, late: readonly LateHeading[]): Recognition {
  const width = Math.max(0, ...recognition.columns.map(({ position }) => position + 1));
  const added = late
    .filter(({ of }) => SAID.has(of))
    .map(({ of, text }, index) => ({ of, text, position: width + index }));
  if (added.length === 0) return recognition;
  const columns = added.map(({ of, text, position }): RecognisedColumn => ({
    position,
    header: HEADING_NAMES[of],
    role: { kind: of as "ansvar" | "funksjon" | "prosjekt" },
    certainty: "sikker",
    reason: words`overskriften er ${inQuotes(HEADING_NAMES[of])}`,
    samples: [text],
  }));
  return {
    ...withColumns(recognition, [...recognition.columns, ...columns], []),
    headings: [...(recognition.headings ?? []), ...added.map(({ of, position }) => ({ of, position }))],
  };
}

/** The codes that would have to be asked about, and come too late for it. */
export const lateHeadingProblems = (late: readonly LateHeading[]): readonly Problem[] =>
  late
    .filter(({ of }) => !SAID.has(of))
    .map(({ row, text }) => ({
      code: "overskrift-sen",
      severity: "error",
      message: words`Rad ${row}: «${text}» står som overskrift over radene under, men rader lenger oppe har ingen slik overskrift, og ingen kolonne sier hva den gjelder. Hent ut rapporten med det i en egen kolonne, eller del filen i to.`,
      where: { row },
    }));
