import { answerLoad } from "./answerLoad";
import { loadTree } from "./loadTree";
import type { ExcelHandler } from "../../excel/excelSubset";
import type { Command, KindName, Navigate, Question } from "./members";
import { type ClientSession, memberOf, type ObjectState, type QueuedAction } from "./objectState";
import { OfficeError } from "./officeError";
import { calculated } from "./session";

/** About what an action adds to a request besides its arguments: ids, names, the path to the object. */
const ACTION_BYTES = 150;
const states = new WeakMap<object, ObjectState>();

/** An object that looks like Office.js' own: it answers what is loaded and queues all else. */
export function makeObject(session: ClientSession, kind: KindName, target: () => unknown, isNull?: boolean): object {
  const state: ObjectState = { session, kind, target, loaded: new Map(), children: new Map(), isNull };
  const object = new Proxy(state, {
    get: (_, name, self) => (typeof name === "string" ? read(state, name, self) : undefined),
    set: (_, name, value) => write(state, String(name), value),
  });
  states.set(object, state);
  return object;
}

function read(state: ObjectState, name: string, self: unknown): unknown {
  if (name === "load") return (what?: unknown) => { load(state, what); return self; };
  if (name === "isNullObject") return known(state.isNull, state, name);
  if (name === "toJSON") return () => Object.fromEntries(state.loaded);
  if (name === "onSelectionChanged") return { add: (handler: () => Promise<void>) => follow(state, name, handler) };
  const member = memberOf(state, name);
  switch (member?.member) {
    case undefined: return undefined;
    case "property":
    case "items": return state.loaded.has(name) || state.isNull ? state.loaded.get(name) : known(undefined, state, name);
    case "child": return childOf(state, name);
    case "navigate": return (...args: unknown[]) => navigate(state, name, member, args);
    case "command": return (...args: unknown[]) => command(state, name, member, args);
    case "question": return (...args: unknown[]) => ask(state, name, member, args);
  }
}

function known<T>(value: T | undefined, state: ObjectState, name: string): T {
  if (value === undefined) throw new OfficeError("PropertyNotLoaded", "", `${state.kind}.${name}`);
  return value;
}

/** Set here at once and in the workbook at the next sync; a member that cannot be set is a TypeError. */
function write(state: ObjectState, name: string, value: unknown): boolean {
  const member = memberOf(state, name);
  if (member?.member !== "property" || member.set === undefined) return false;
  state.loaded.set(name, value);
  queue(state, name, [value], (target) => member.set?.(state.session, target, value));
  return true;
}

function load(state: ObjectState, what: unknown): void {
  const tree = loadTree(what);
  push(state, "load", [tree], async (answers) => {
    await calculated(state.session);
    answerLoad(state, tree, answers, {
      child: (of, name) => stateOf(childOf(of, name)),
      item: (kind, target) => {
        const object = makeObject(state.session, kind, () => target, false);
        return { object, state: stateOf(object) };
      },
    });
  });
}

const stateOf = (object: object): ObjectState => states.get(object) as ObjectState;

/** The object behind a member, one and the same each time. */
function childOf(state: ObjectState, name: string): object {
  const existing = state.children.get(name);
  if (existing) return existing;
  const member = memberOf(state, name);
  if (member?.member !== "child") throw new Error(`${state.kind}.${name} er ikke et objekt`);
  const child = makeObject(state.session, member.kind, () => {
    const parent = state.target();
    return parent === null ? null : member.at(state.session, parent);
  });
  state.children.set(name, child);
  return child;
}

function navigate(state: ObjectState, name: string, member: Navigate, args: unknown[]): object {
  let found: unknown;
  const target = () => {
    if (found === undefined) throw new OfficeError("InvalidObjectPath", "", `${state.kind}.${name}`);
    return found;
  };
  const object = makeObject(state.session, member.kind, target);
  push(state, name, args, async (answers) => {
    const parent = state.target();
    found = parent === null ? null : await member.to(state.session, parent, ...given(args));
    answers.give(null, () => { stateOf(object).isNull = found === null; });
  });
  return object;
}

function command(state: ObjectState, name: string, member: Command, args: unknown[]): void {
  queue(state, name, args, (target) => { member.run(state.session, target, ...given(args)); });
}

function ask(state: ObjectState, name: string, member: Question, args: unknown[]): object {
  let answer: { readonly value: unknown } | undefined;
  push(state, name, args, (answers) => {
    const value = member.ask(state.session, state.target(), ...given(args));
    answers.give(value, () => { answer = { value }; });
  });
  return {
    get value() {
      if (answer === undefined) throw new OfficeError("ValueNotLoaded", "", `${state.kind}.${name}`);
      return answer.value;
    },
  };
}

/** A handler is there from the sync after it is added, to the one after it is removed; what it does comes later than what caused it. */
function follow(state: ObjectState, name: string, handler: () => Promise<void>): ExcelHandler {
  let end = (): void => undefined;
  queue(state, `${name}.add`, [], () => { end = state.session.host.followSelection(() => { queueMicrotask(() => { void handler(); }); }); });
  return {
    context: { sync: state.session.sync },
    remove: () => { queue(state, `${name}.remove`, [], () => { end(); }); },
  };
}

/** Queues a change. Changing the null object does nothing, as in Excel. */
function queue(state: ObjectState, name: string, args: unknown[], change: (target: unknown) => void | Promise<void>): void {
  push(state, name, args, async () => {
    const target = state.target();
    if (target === null) return;
    await change(target);
  });
}

function push(state: ObjectState, name: string, args: unknown[], run: QueuedAction["run"]): void {
  const bytes = ACTION_BYTES + JSON.stringify(args.map((arg) => (isObject(arg) ? null : arg))).length;
  state.session.queue.push({ location: `${state.kind}.${name}`, bytes, run });
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && states.has(value);

/** Arguments as the workbook sees them: an object is what it stands for. */
function given(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (isObject(arg) ? stateOf(arg).target() : arg));
}
