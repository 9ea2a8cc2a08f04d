import type { Ledger } from "../ledger/ledger";
import type { SourceControl } from "../ledger/sourceControl";
import type { Grunnlag } from "../statements/grunnlag";
import type { Statement } from "../statements/statement";

/** Everything the controls of a report are evaluated on. A statement that could not be made is not among the statements. */
export interface CheckBasis {
  readonly statements: readonly Statement[];
  readonly grunnlag: Grunnlag;
  readonly ledger: Ledger;
  readonly sources: readonly SourceControl[];
  readonly artOverrides: Readonly<Record<string, string>>;
}
