import type { FormatChange, GridHost } from "../gridHost";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { blockOf, type BorderTarget, type RangeTarget } from "./targets";

/** The engine is only told how cells look, never asked: a look can be set and not loaded. */
export const FORMAT: MembersOf<"format"> = {
  columnWidth: {
    member: "property",
    set: (session, range, columnWidth) => {
      change(session, range, { columnWidth });
    },
  },
  horizontalAlignment: {
    member: "property",
    set: (session, range, horizontalAlignment) => {
      change(session, range, { horizontalAlignment: one(horizontalAlignment, ["General", "Left", "Center", "Right"]) });
    },
  },
  indentLevel: {
    member: "property",
    set: (session, range, indentLevel) => {
      change(session, range, { indentLevel });
    },
  },
  wrapText: {
    member: "property",
    set: (session, range, wrapText) => {
      change(session, range, { wrapText });
    },
  },
  font: { member: "child", kind: "font", at: (_, range) => range },
  fill: { member: "child", kind: "fill", at: (_, range) => range },
  borders: { member: "child", kind: "borders", at: (_, range) => range },
};

export const FONT: MembersOf<"font"> = {
  bold: {
    member: "property",
    set: (session, range, bold) => {
      change(session, range, { bold });
    },
  },
  italic: {
    member: "property",
    set: (session, range, italic) => {
      change(session, range, { italic });
    },
  },
  size: {
    member: "property",
    set: (session, range, fontSize) => {
      change(session, range, { fontSize });
    },
  },
  color: {
    member: "property",
    set: (session, range, fontColor) => {
      change(session, range, { fontColor: colour(fontColor) });
    },
  },
};

export const FILL: MembersOf<"fill"> = {
  color: {
    member: "property",
    set: (session, range, fillColor) => {
      change(session, range, { fillColor: colour(fillColor) });
    },
  },
};

export const BORDERS: MembersOf<"borders"> = {
  getItem: { member: "navigate", kind: "border", to: (_, range, edge) => ({ range, edge, style: "Continuous" }) },
};

export const BORDER: MembersOf<"border"> = {
  style: {
    member: "property",
    set: (session, target, style) => {
      target.style = one(style, ["Continuous", "Double", "None"]);
      draw(session.host, target, {});
    },
  },
  weight: {
    member: "property",
    set: ({ host }, target, weight) => {
      draw(host, target, { weight: one(weight, ["Thin", "Medium"]) });
    },
  },
  color: {
    member: "property",
    set: ({ host }, target, color) => {
      draw(host, target, { color: colour(color) });
    },
  },
};

function change({ host }: Session, range: RangeTarget, look: FormatChange): void {
  host.format(blockOf(host, range), look);
}

function draw(
  host: GridHost,
  { range, edge, style }: BorderTarget,
  more: { readonly weight?: "Thin" | "Medium"; readonly color?: string },
): void {
  host.format(blockOf(host, range), { border: { edge, style, ...more } });
}

/** The value, one of those the engine can draw. */
function one<V extends string>(value: string, drawn: readonly V[]): V {
  const found = drawn.find((each) => each === value);
  if (found === undefined) throw new OfficeError("NotImplemented", `«${value}»`);
  return found;
}

function colour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new OfficeError("InvalidArgument", `«${value}»`);
  return value.toUpperCase();
}
