import type { Collector } from "../collect";
import type { PlainPlan } from "../plain/plainPlan";
import { createPlainRow } from "../plain/plainRow";
import type { Decode } from "./encodings";
import { createKeyColumn } from "./keyColumn";
import { UNCERTAIN, type AmountBytes } from "./scanAmount";
import { createFieldScanner } from "./scanFields";

/**
 * Posts the row that begins at `start` and returns where the next begins; UNCERTAIN when it must go the exact way,
 * and then nothing is posted. The row must end with a line break within `bytes`.
 */
export type RowScanner = (bytes: Uint8Array, start: number) => number;

/** The plain way through the rows of a CSV file: bytes are never decoded, only distinct codes are. */
export function createRowScanner(
  plan: PlainPlan,
  dialect: AmountBytes,
  decode: Decode,
  collector: Collector,
): RowScanner {
  const row = createPlainRow(plan, collector);
  const columns = plan.keys.map(
    (settle) => settle && createKeyColumn((bytes, start, end) => settle(decode(bytes, start, end))),
  );
  const scanFields = createFieldScanner(plan, columns, dialect, row);
  return (bytes, start) => {
    const next = scanFields(bytes, start);
    return next >= 0 && row.post() ? next : UNCERTAIN;
  };
}
