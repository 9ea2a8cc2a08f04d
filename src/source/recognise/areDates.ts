import { textOf } from "../cells/cell";
import type { Candidate } from "./candidates";

const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/;

/** The column holds days and nothing else, whatever its header says: «Bokført» is an amount, or when it was posted. */
export function areDates({ cells }: Pick<Candidate, "cells">): boolean {
  const texts = cells.map(textOf).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => DATE.test(text));
}
