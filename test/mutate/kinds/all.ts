import type { Kind } from "../kind";
import { COLUMN_KINDS } from "./columns";
import { DIALECT_KINDS } from "./dialects";
import { DISCRIMINATOR_KINDS } from "./discriminators";
import { PERIOD_KINDS } from "./periods";
import { ROW_KINDS } from "./rows";
import { SIGN_KINDS } from "./signs";
import { SPLIT_KINDS } from "./split";
import { TOTAL_KINDS } from "./totals";
import { WORKBOOK_KINDS } from "./workbooks";

/** Every kind of mutation. A new one is a record in one of the lists. */
export const KINDS: readonly Kind[] = [...ROW_KINDS, ...TOTAL_KINDS, ...COLUMN_KINDS, ...DISCRIMINATOR_KINDS, ...SIGN_KINDS, ...PERIOD_KINDS, ...SPLIT_KINDS, ...DIALECT_KINDS, ...WORKBOOK_KINDS];
