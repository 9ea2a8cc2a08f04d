import type { Problem } from "../ledger/problem";
import type { SourceKind } from "../ledger/sourceControl";
import { createCollector } from "./collect";
import type { SourceReading } from "./source";

/** The reading of a source nothing could be read from: an empty ledger, no rows, and why. */
export function emptyReading(
  name: string,
  kind: SourceKind,
  year: number,
  problems: readonly Problem[],
): SourceReading {
  const collector = createCollector(year);
  for (const problem of problems) collector.addProblem(problem);
  return collector.finish(name, kind);
}
