import type { LoadTree } from "./loadTree";
import type { KindName } from "./members";
import { type Answers, memberOf, type ObjectState } from "./objectState";
import { OfficeError } from "./officeError";

/** How a load reaches other objects: those behind a member, and new ones for a collection's items. */
interface Objects {
  child(of: ObjectState, name: string): ObjectState;
  item(kind: KindName, target: unknown): { readonly object: object; readonly state: ObjectState };
}

/** Reads what was asked for from the workbook and hands it to the object when the request has succeeded. */
export function answerLoad(state: ObjectState, tree: LoadTree, answers: Answers, objects: Objects): void {
  const target = state.target();
  if (target === null) return;
  for (const [name, below] of Object.entries(complete(state, tree))) {
    const location = `${state.kind}.${name}`;
    const member = memberOf(state, name);
    if (member?.member === "property") {
      if (member.get === undefined) throw new OfficeError("NotImplemented", "", location);
      const value = member.get(state.session, target);
      answers.give(value, () => state.loaded.set(name, value));
    } else if (member?.member === "child") {
      answerLoad(objects.child(state, name), below, answers, objects);
    } else if (member?.member === "items") {
      const items = member.list(state.session, target).map((each) => objects.item(member.kind, each));
      for (const item of items) answerLoad(item.state, below, answers, objects);
      answers.give(null, () => state.loaded.set(name, items.map(({ object }) => object)));
    } else {
      throw new OfficeError("InvalidArgument", "", location);
    }
  }
}

/** Nothing named means all values; what a collection does not have itself is asked of its items. */
function complete(state: ObjectState, tree: LoadTree): LoadTree {
  const members = Object.entries(state.session.kinds[state.kind]);
  const isCollection = members.some(([name, { member }]) => name === "items" && member === "items");
  if (isCollection) {
    const ofItems = Object.fromEntries(Object.entries(tree).filter(([name]) => memberOf(state, name) === undefined));
    return { items: { ...tree["items"], ...ofItems } };
  }
  if (Object.keys(tree).length > 0) return tree;
  return Object.fromEntries(members.filter(([, member]) => member.member === "property" && member.get !== undefined).map(([name]) => [name, {}]));
}
