import { printAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { isSameName, present, rangeAtReference, sheetName, type RangeTarget } from "./targets";

type NameTarget = { readonly name: string };

export const NAMES: MembersOf<"names"> = {
  items: { member: "items", kind: "name", list: ({ host }) => host.names().map(({ name }) => ({ name })) },
  add: { member: "navigate", kind: "name", to: addName },
  getItem: { member: "navigate", kind: "name", to: (session, _, name) => present(findName(session, name)) },
  getItemOrNullObject: { member: "navigate", kind: "name", to: (session, _, name) => findName(session, name) },
};

export const NAME: MembersOf<"name"> = {
  name: { member: "property", get: (_, { name }) => name },
  formula: {
    member: "property",
    get: formulaOf,
    set: ({ host }, { name }, formula) => {
      host.setName(name, formula);
    },
  },
  getRange: {
    member: "navigate",
    kind: "range",
    to: (session, name) => rangeAtReference(session, formulaOf(session, name)),
  },
  delete: {
    member: "command",
    run: ({ host }, { name }) => {
      host.removeName(name);
    },
  },
};

function findName({ host }: Session, name: string): NameTarget | null {
  const found = host.names().find((each) => isSameName(each.name, name));
  return found ? { name: found.name } : null;
}

function formulaOf({ host }: Session, { name }: NameTarget): string {
  return present(host.names().find((each) => each.name === name)).formula;
}

function addName(session: Session, _: true, name: string, reference: RangeTarget | string): NameTarget {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name))
    throw new OfficeError("InvalidArgument", `«${name}»`);
  if (findName(session, name) || session.host.tables().some((table) => isSameName(table.name, name)))
    throw new OfficeError("ItemAlreadyExists", `«${name}»`);
  session.host.setName(name, typeof reference === "string" ? reference : `=${absolute(session, reference)}`);
  return { name };
}

function absolute({ host }: Session, range: RangeTarget): string {
  const address = printAddress(sheetName(host, range.sheet), range);
  const cells = address.lastIndexOf("!") + 1;
  return address.slice(0, cells) + address.slice(cells).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
}
