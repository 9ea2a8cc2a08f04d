import type { Navigate } from "../office/members";
import { OfficeError } from "../office/officeError";
import type { Session } from "../office/session";
import type { RangeTarget } from "../office/targets";
import { type ArgumentInfo, PATH, type PathInfo, type RequestBody } from "./protocol";
import { memberName, memberOf, type Thing, thing, withId } from "./thing";

/** The objects of a request. */
export interface Paths {
  /** What the path leads to, found once a request; null for the null object, and for what hangs on it. */
  find(id: number): Promise<Thing | null>;
  /** The arguments as the members take them: what objects stand for, and undefined for what was left out. */
  given(info?: ArgumentInfo): Promise<unknown[]>;
}

/** `references`: ranges that earlier requests have kept, by the ids they were given. */
export function openPaths(
  session: Session,
  { ObjectPaths }: RequestBody,
  references: ReadonlyMap<string, Thing>,
): Paths {
  const found = new Map<number, Thing | null>();
  const find = async (id: number): Promise<Thing | null> => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const made = await follow(ObjectPaths[String(id)]);
    found.set(id, made);
    return made;
  };
  const given = async ({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<unknown[]> => {
    const all: unknown[] = [];
    // One by one: two may be the same path, which is followed once.
    for (const [index, value] of Arguments.entries()) {
      const path = ReferencedObjectPathIds?.[index];
      all.push((typeof path === "number" && path !== 0 ? (await find(path))?.target : value) ?? undefined);
    }
    return all;
  };
  const follow = async (path: PathInfo | undefined): Promise<Thing | null> => {
    switch (path?.ObjectPathType) {
      case PATH.workbook:
        return { kind: "workbook", target: true };
      case PATH.service:
        return { kind: "service", target: path.Name };
      case PATH.nothing:
        return null;
      case PATH.reference:
        return kept(references, path.Name);
      case PATH.property:
      case PATH.method:
      case PATH.indexer: {
        const parent = await find(path.ParentObjectPathId as number);
        return parent === null ? null : below(session, parent, path, await given(path.ArgumentInfo));
      }
      default:
        throw new OfficeError("NotImplemented", path?.Name);
    }
  };
  return { find, given };
}

function kept(references: ReadonlyMap<string, Thing>, id: string): Thing {
  const found = references.get(id);
  if (found === undefined) throw new OfficeError("InvalidReference");
  return found;
}

async function below(session: Session, parent: Thing, path: PathInfo, given: unknown[]): Promise<Thing | null> {
  const name = path.ObjectPathType === PATH.indexer ? "getItem" : memberName(path.Name);
  const member = memberOf(session, parent.kind, name);
  if (member?.member === "child") return { kind: member.kind, target: member.at(session, parent.target) };
  if (path.ObjectPathType === PATH.property) throw new OfficeError("NotImplemented", path.Name);
  if (path.ObjectPathType === PATH.indexer) {
    const item = itemWithId(session, parent, given[0]);
    if (item !== null) return item;
  }
  if (member?.member === "navigate") return navigate(session, parent, member, given);
  return theLibrarysOwn(session, parent, name, given);
}

const navigate = async (
  session: Session,
  { target }: Thing,
  { kind, to }: Navigate,
  given: unknown[],
): Promise<Thing | null> => thing(kind, await to(session, target, ...given));

/** An item of a collection, by the id that it was told to have. */
function itemWithId(session: Session, parent: Thing, id: unknown): Thing | null {
  const items = memberOf(session, parent.kind, "items");
  return items?.member === "items" ? thing(items.kind, withId(session, items.kind, id)) : null;
}

/**
 * What the product does not call and the library does: items by their place, and the parts of a range that it writes
 * piece by piece.
 */
function theLibrarysOwn(session: Session, { kind, target }: Thing, name: string, [first, ...rest]: unknown[]): Thing {
  if (kind === "application" && name === "createWorkbook") return { kind: "newWorkbook", target: first };
  const items = memberOf(session, kind, "items");
  if (name === "getItemAt" && items?.member === "items") {
    const item = thing(items.kind, items.list(session, target)[Number(first)]);
    if (item === null) throw new OfficeError("InvalidArgument");
    return item;
  }
  if (kind === "range" && name === "getRow") {
    const range = target as RangeTarget;
    return { kind, target: { ...range, row: range.row + Number(first), rows: 1 } };
  }
  if (kind === "range" && name === "getBoundingRect")
    return { kind, target: around(target as RangeTarget, first as RangeTarget) };
  throw new OfficeError("NotImplemented", `${kind}.${name}(${[first, ...rest].length})`);
}

/** The smallest range with both in it. */
function around(one: RangeTarget, other: RangeTarget): RangeTarget {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
