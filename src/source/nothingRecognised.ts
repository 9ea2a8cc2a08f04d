import type { Problem } from "../ledger/problem";
import type { Recognition } from "./source";

/** The recognition of a source that nothing can be read of, and why. */
export const nothingRecognised = (kind: Recognition["kind"], problem: Problem): Recognition => ({
  kind,
  encoding: "utf-8",
  delimiter: ";",
  decimal: ",",
  headerRows: [],
  columns: [],
  problems: [problem],
});
