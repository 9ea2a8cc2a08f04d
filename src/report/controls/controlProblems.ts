import { printKroner } from "../../amounts/printAmount";
import type { Ore } from "../../amounts/ore";
import type { Problem, Severity } from "../../ledger/problem";
import type { Control, ControlResult } from "../../law/controls/control";
import { joined, words, type Text } from "../../texts/words";
import { factsOf, figureFacts } from "./controlMessage";

type Result = ControlResult<Control>;

export interface Materiality {
  /** Differences below it are told together. */
  readonly least: Ore;
  /** What a cause asks for instead of what its controls do, where the sources say more. */
  readonly advice?: Readonly<Partial<Record<NonNullable<Control["cause"]>, Text>>>;
}

/**
 * A problem for each cause of results outside their tolerance, as severe as it is for a report being made: one for each
 * control whatever figures it breaks for, one for controls that break together, and one for all differences that are
 * not material.
 */
export function controlProblems(results: readonly Result[], materiality?: Materiality): readonly Problem[] {
  const broken = results.filter(({ status }) => status === "avvik");
  const isSmall = ({ difference, unit }: Result): boolean =>
    unit === "kroner" && Math.abs(difference) < (materiality?.least ?? 0);
  const small = broken.filter(isSmall);
  const told = small.length > 1 ? broken.filter((result) => !isSmall(result)) : broken;
  const causes = new Set(told.map(causeOf));
  return [
    ...[...causes].map((cause) =>
      causeProblem(
        told.filter((each) => causeOf(each) === cause),
        materiality?.advice,
      ),
    ),
    ...(small.length > 1 ? [smallProblem(small, printKroner(materiality?.least ?? 0))] : []),
  ];
}

const causeOf = ({ control }: Result): string => control.cause ?? control.id;

/** As many of a cause as one reads; the Kontroll sheet has them all. */
const MOST = 3;

function causeProblem(group: readonly Result[], advice: Materiality["advice"]): Problem {
  const [first] = group as [Result];
  const own = first.control.cause && advice?.[first.control.cause];
  if (group.length === 1 && own === undefined) return problemOf(first, first.message);
  const shown = [...group].sort(largestFirst).slice(0, first.control.cause ? MOST : group.length);
  const facts = shown.map((result, r) => (shown[r - 1]?.control === result.control ? figureFacts : factsOf)(result));
  const rest =
    group.length > MOST && first.control.cause
      ? [words`Det gjelder ${group.length} kontroller på arket Kontroll.`]
      : [];
  const asked = own === undefined ? new Set(shown.map(({ control }) => control.advice)) : [own];
  return problemOf(first, joined([...facts, ...rest, ...asked]));
}

/** What differences that are not material are called together. */
export const SMALL = { code: "sma-differanser" } as const;

/** Each of them is on the Kontroll sheet; the largest says what it may be about. */
function smallProblem(small: readonly Result[], least: string): Problem {
  const [largest] = [...small].sort(largestFirst) as [Result];
  const gravest = ORDER.find((severity) => small.some(({ control }) => severityOf(control) === severity));
  return {
    ...SMALL,
    severity: gravest ?? "info",
    message: joined([
      words`${small.length} kontroller har differanser under ${least} kr, som er grensen for det som er vesentlig, og står på arket Kontroll.`,
      words`Den største er denne.`,
      factsOf(largest),
      largest.control.advice,
    ]),
  };
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const severityOf = ({ inReport, severity }: Control): Severity => inReport ?? severity;
const largestFirst = (one: Result, other: Result): number => Math.abs(other.difference) - Math.abs(one.difference);

function problemOf({ control }: Result, message: Text): Problem {
  const table = [...control.left.terms, ...(control.right?.terms ?? [])].flatMap((term) =>
    term.kind === "lines" ? term.statement : term.kind === "note" ? term.note : term.kind === "list" ? term.table : [],
  )[0];
  return {
    code: control.problem,
    severity: severityOf(control),
    message,
    ...(table !== undefined && { where: { table } }),
  };
}
