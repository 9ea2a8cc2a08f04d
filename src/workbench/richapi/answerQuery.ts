import type { KindName } from "../office/members";
import { OfficeError } from "../office/officeError";
import type { Session } from "../office/session";
import { identity, memberOf, type Thing, wireName } from "./thing";

type Answer = Readonly<Record<string, unknown>>;

/**
 * What `load` asks for of a thing: its values by name, those of objects below it, and the items of a collection, each
 * with what it is known by.
 */
export function answerQuery(session: Session, of: Thing, select: readonly string[]): Answer {
  const items = memberOf(session, of.kind, "items");
  if (items?.member !== "items") return { ...identity(of), ...valuesOf(session, of, select) };
  // An array of names reaches here with the prefix the client takes away from a text.
  const below = select.map((name) => name.replace(/^items(\/|$)/, "")).filter((name) => name !== "");
  return {
    ...identity(of),
    _Items: items.list(session, of.target).map((target) => answerQuery(session, { kind: items.kind, target }, below)),
  };
}

function valuesOf(session: Session, of: Thing, select: readonly string[]): Answer {
  const names = select.length === 0 || select.includes("*") ? allValues(session, of) : select;
  const firsts = [...new Set(names.map((name) => name.split("/")[0] as string))];
  return Object.fromEntries(firsts.map((first) => [wireName(first), valueOf(session, of, first, names)]));
}

function valueOf(session: Session, of: Thing, name: string, names: readonly string[]): unknown {
  const member = memberOf(session, of.kind, name);
  const where = `${wireName(of.kind)}.${name}`;
  if (member?.member === "property") {
    if (member.get === undefined) throw new OfficeError("NotImplemented", "", where);
    return member.get(session, of.target);
  }
  if (member?.member !== "child") throw new OfficeError("InvalidArgument", "", where);
  const below = names.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
  return answerQuery(session, { kind: member.kind, target: member.at(session, of.target) }, below);
}

function allValues({ kinds }: Session, { kind }: Thing): readonly string[] {
  return Object.entries(kind in kinds ? kinds[kind as KindName] : {}).flatMap(([name, member]) =>
    member.member === "property" && member.get !== undefined ? [name] : [],
  );
}
