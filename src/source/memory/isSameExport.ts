import type { RememberedSource } from "./rememberedSource";

/** Whether two memories are of the same export: same kind of name, purpose and headers. */
export function isSameExport(one: RememberedSource, other: RememberedSource): boolean {
  const key = ({ navn, formaal, kolonner }: RememberedSource): string =>
    JSON.stringify([navn, formaal, kolonner.map(({ overskrift }) => overskrift)]);
  return key(one) === key(other);
}
