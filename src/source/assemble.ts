import type { Ledger } from "../ledger/ledger";
import { mergeLedgers } from "../ledger/mergeLedgers";
import { proposeOrganisation, type Organisation } from "../ledger/organisation";
import type { Problem } from "../ledger/problem";
import { konsernLedger } from "../ledger/units/konsernLedger";
import { konsernOrganisation } from "../ledger/units/konsernOrganisation";
import type { Regnskapsenhet } from "../ledger/units/regnskapsenhet";
import { doubleFigureProblems } from "./doubleFigureProblems";
import { lostZeros } from "./lostZeros";
import type { Question } from "./question";
import { jointProblem, jointSignQuestions } from "./questions/signQuestions";
import type { FilePurpose } from "./recognitionFor";
import type { SourceReading } from "./source";
import { sumsTooLarge, withoutAmounts } from "./sumsTooLarge";

/** A source that is read, and what it was given as. */
export interface ReadPart {
  readonly purpose: FilePurpose;
  readonly reading: SourceReading;
}

/** What is read of one accounting unit. */
export interface ReadUnit extends Pick<Regnskapsenhet, "name" | "kind"> {
  readonly parts: readonly ReadPart[];
}

export interface JointQuestion {
  /** By its place among the units. */
  readonly unit: number;
  readonly question: Question;
}

interface Assembled {
  readonly ledger: Ledger;
  readonly organisation: Organisation;
  /** Whether the organisation is proposed from the codes, and which units there then are. */
  readonly proposed: Organisation | null;
  /** Of the sources together, without those of each; those of the questions too, as errors. */
  readonly problems: readonly Problem[];
  /** What must be answered of the sources of a unit together: the answer is of each of them. */
  readonly questions: readonly JointQuestion[];
  /** Of the consolidation. */
  readonly ofKonsern: readonly Problem[];
}

/**
 * One ledger and one organisation of all that is read, the kommunekasse first: consolidated by `rules` where there
 * are several units.
 * `given`: the organisation that came with the sources; null where the codes are to propose one.
 */
export function assemble(
  year: number,
  units: readonly ReadUnit[],
  rules: Parameters<typeof konsernLedger>[2],
  given: Organisation | null,
): Assembled {
  const readings = units.map(({ parts }) => parts.map(({ reading }) => reading));
  const tooLarge = sumsTooLarge(readings.flat());
  const merged = units.map(({ name, kind, parts }) => ({
    name,
    kind,
    ledger: mergeLedgers(
      year,
      parts.map(({ reading }) => (tooLarge.length > 0 ? withoutAmounts(reading.ledger) : reading.ledger)),
    ),
  }));
  const { ledger, problems: ofKonsern } = konsernLedger(year, merged, rules);
  const own = merged[0]?.ledger ?? ledger;
  const proposed = given === null ? proposeOrganisation(own.columns.ansvar.codes, own.names.ansvar) : null;
  const organisation = konsernOrganisation(given ?? (proposed as Organisation), merged);
  const questions = readings.flatMap((own, unit) =>
    jointSignQuestions((merged[unit] as (typeof merged)[number]).ledger, own).map((question) => ({ unit, question })),
  );
  return {
    ledger,
    organisation,
    proposed,
    questions,
    problems: [
      ...tooLarge,
      ...readings.flatMap(doubleFigureProblems),
      ...questions.map(({ question }) => jointProblem(question)),
      ...lostZeros(readings.flat(), [...organisation.units.keys()]),
    ],
    ofKonsern,
  };
}
