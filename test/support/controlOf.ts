import type { Ledger } from "../../src/ledger/ledger";
import type { SourceControl } from "../../src/ledger/sourceControl";
import { controlFigures } from "../../src/source/controlFigures";

/** The control of a source that is the ledger row by row. */
export const controlOf = (name: string, ledger: Ledger): SourceControl => ({ name, kind: "csv", rowsRead: ledger.size, rowsUsed: ledger.size, leftOut: [], ...controlFigures(ledger) });
