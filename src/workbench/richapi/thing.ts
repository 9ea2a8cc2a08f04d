import type { KindName, Member } from "../office/members";
import type { Session } from "../office/session";

/**
 * What a path of a request leads to: an object of the workbook's, a workbook that is to be opened, or a service of
 * Office's own.
 */
export interface Thing {
  readonly kind: KindName | "newWorkbook" | "service";
  readonly target: unknown;
}

/** The thing, or null for the null object. */
export const thing = (kind: KindName, target: unknown): Thing | null =>
  target === null || target === undefined ? null : { kind, target };

/** The member of that name, or undefined where the product uses none. */
export function memberOf({ kinds }: Session, kind: Thing["kind"], name: string): Member | undefined {
  const members = kind === "newWorkbook" || kind === "service" ? {} : kinds[kind];
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** "Formulas" is the member `formulas`. */
export const memberName = (name: string): string => SENT_AS[name] ?? name.charAt(0).toLowerCase() + name.slice(1);

/** A property that the client sends by another name than it is read by. */
const SENT_AS: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** And `formulas` is "Formulas" in an answer. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * What Excel tells an object is, when it is reached: the client asks for it by that id from then on. Empty for what
 * has none, which is reached the same way again.
 */
export function identity({ kind, target }: Thing): Readonly<Record<string, string>> {
  switch (kind) {
    case "worksheet":
    case "table":
    case "customXmlPart":
      return { Id: (target as { readonly id: string }).id };
    case "chart":
      return { Id: (target as { readonly chart: string }).chart };
    case "name":
      return { _Id: (target as { readonly name: string }).name };
    default:
      return {};
  }
}

/** The thing that `identity` has told the id of; undefined where the id is none of the kind's. */
export function withId({ host, tables }: Session, kind: KindName, id: unknown): unknown {
  if (kind === "worksheet" && host.sheetWithId(String(id)) !== null) return { id };
  if (kind === "table") return tables.get(String(id));
  if (kind === "chart" && host.charts().some((chart) => chart.id === id)) return { chart: id };
  if (kind === "customXmlPart" && host.customParts().some((part) => part.id === id)) return { id };
  return undefined;
}
