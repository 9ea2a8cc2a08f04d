import { textOf, type Cell } from "./cells/cell";
import { KONTO_PARTS, type KontoCells, type KontoReading } from "./cells/readKonto";
import { readCode } from "./cells/readCode";
import { endsAsTotal, isClosingName, isTotalName, isTotalText } from "./cells/totalText";
import { parseKonto } from "../ledger/kostra/konto";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";

/** The header of a column that is read, as it stands; "" for none. */
export const headerOf = (plan: RowPlan, position: number | null | undefined): string =>
  plan.headers.get(position ?? -1) ?? "";

/** The cells the account is composed of. */
export function kontoCells(plan: RowPlan, cells: readonly Cell[]): KontoCells {
  const found: Partial<Record<(typeof KONTO_PARTS)[number], Cell>> = {};
  for (const part of KONTO_PARTS) {
    const position = plan.konto[part];
    if (position !== undefined) found[part] = cells[position] ?? null;
  }
  return found;
}

/** An account with its kontoklasse and nothing else: no other code has so many digits. */
export function isWholeAccount(cell: Cell | undefined): boolean {
  const text = textOf(cell);
  return /^\d{5,}$/.test(text) && parseKonto(text) !== null;
}

/** What in the row calls itself a total: a key, a name or a text beside; null where nothing does. */
export function totalLabel(plan: RowPlan, cells: readonly Cell[], konto: KontoReading): string | null {
  const texts = [...plan.keys, ...Object.values(plan.names)].map((position) => textOf(cells[position]));
  if (konto.kind === "konto" && konto.name !== "" && isTotalName(konto.name)) return konto.name;
  return (
    texts.find(isTotalName) ??
    texts.find((text) => isTotalText(text) || endsAsTotal(text)) ??
    plan.labels.map((position) => textOf(cells[position])).find(isTotalName) ??
    null
  );
}

/** Whether the total is called so only in a text that is not read: a posting may be too, but for what says UB. */
export const isLooseLabel = (plan: RowPlan, cells: readonly Cell[], total: string): boolean =>
  !isClosingName(total) && plan.labels.some((position) => textOf(cells[position]) === total);

/** Every key but the account is blank where there are such columns. */
export function lacksKeys(plan: RowPlan, cells: readonly Cell[]): boolean {
  const positions = CODE_DIMENSIONS.flatMap((dimension) => plan.codes[dimension] ?? []);
  return positions.length > 0 && positions.every((position) => textOf(cells[position]) === "");
}

/** Every key is filled in, of those that the source has. */
export const hasAllKeys = (plan: RowPlan, cells: readonly Cell[]): boolean =>
  plan.keys.length > 1 && plan.keys.every((position) => textOf(cells[position]) !== "");

export const hasNames = (plan: RowPlan, cells: readonly Cell[]): boolean =>
  Object.values(plan.names).some((position) => textOf(cells[position]) !== "");

/** Nothing but the account is filled in of what is keys. */
export const isWithoutKeys = (plan: RowPlan, cells: readonly Cell[]): boolean =>
  lacksKeys(plan, cells) && (plan.periode === null || textOf(cells[plan.periode]) === "");

/** No period where the source has them, and no code but the account; zeros are none. */
export const isUndated = (plan: RowPlan, cells: readonly Cell[]): boolean =>
  plan.periode !== null &&
  textOf(cells[plan.periode]) === "" &&
  CODE_DIMENSIONS.every((dimension) => readCode(cells[plan.codes[dimension] ?? -1]).code === "");

/** Every key but the account is filled in, and there are two at least. */
export function hasOtherKeys(plan: RowPlan, cells: readonly Cell[], parts: readonly number[]): boolean {
  const others = plan.keys.filter((position) => !parts.includes(position));
  return others.length > 1 && others.every((position) => textOf(cells[position]) !== "");
}
