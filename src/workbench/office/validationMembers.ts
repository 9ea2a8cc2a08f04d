import { dayNumber } from "../../sheets/dayNumber";
import type { GridRule, GridValidation } from "../gridHost";
import { printAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { blockOf, rangeAtReference, type RangeTarget } from "./targets";

export const DATA_VALIDATION: MembersOf<"dataValidation"> = {
  rule: {
    member: "property",
    get: (session, range) => officeRule(found(session, range)?.rule),
    set: (session, range, rule) => {
      change(session, range, { rule: gridRule(session, rule) });
    },
  },
  prompt: {
    member: "property",
    get: (session, range) => ({ showPrompt: true, title: "", message: "", ...found(session, range)?.prompt }),
    set: (session, range, { title, message }) => {
      change(session, range, { prompt: fitted(title, message) });
    },
  },
  errorAlert: {
    member: "property",
    get: (session, range) => ({
      showAlert: true,
      style: "Stop" as const,
      title: "",
      message: "",
      ...found(session, range)?.alert,
    }),
    set: (session, range, { title, message }) => {
      change(session, range, { alert: fitted(title, message) });
    },
  },
  clear: {
    member: "command",
    run: ({ host }, range) => {
      host.clearValidation(blockOf(host, range));
    },
  },
};

function change({ host }: Session, range: RangeTarget, part: Omit<GridValidation, "block">): void {
  host.validate({ block: blockOf(host, range), ...part });
}

/** The validation of exactly this range. */
function found({ host }: Session, range: RangeTarget): GridValidation | undefined {
  const wanted = blockOf(host, range);
  return host
    .validations(wanted.sheet)
    .find(({ block }) => (["row", "column", "rows", "columns"] as const).every((side) => block[side] === wanted[side]));
}

/** Excel's room: longer texts are refused. */
function fitted(title: string, message: string): { readonly title: string; readonly message: string } {
  if (title.length > 32 || message.length > 255)
    throw new OfficeError("InvalidArgument", `«${title}»: ${message.length}`);
  return { title, message };
}

function gridRule(session: Session, { decimal, wholeNumber, date, list }: Excel.DataValidationRule): GridRule {
  if (list) return gridList(session, list.source);
  const limits = decimal ?? wholeNumber ?? date;
  if (!limits || limits.operator !== "Between")
    throw new OfficeError("NotImplemented", "Only lists, and numbers and dates between two limits.");
  return {
    kind: decimal ? "decimal" : wholeNumber ? "whole" : "date",
    from: limit(limits.formula1),
    to: limit(limits.formula2),
  };
}

/** A list in a rule has values between commas, 255 characters at most; else it is a reference. */
function gridList(session: Session, source: unknown): GridRule {
  if (typeof source !== "string" || (!source.startsWith("=") && source.length > 255))
    throw new OfficeError("InvalidArgument", "A list is 255 characters at most, or a reference.");
  if (!source.startsWith("=")) return { kind: "list", values: source.split(",").map((value) => value.trim()) };
  return { kind: "listAt", block: blockOf(session.host, rangeAtReference(session, source)) };
}

/** A number, or a day in ISO text. */
function limit(given: unknown): number {
  const value = typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) ? dayNumber(given) : Number(given);
  if (!Number.isFinite(value)) throw new OfficeError("InvalidArgument", `«${String(given)}»`);
  return value;
}

/** As Excel gives a rule back: limits as formulas. */
function officeRule(rule: GridRule | undefined): Excel.DataValidationRule {
  switch (rule?.kind) {
    case undefined:
      return {};
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listAt":
      return { list: { inCellDropDown: true, source: `=${printAddress(rule.block.sheet, rule.block)}` } };
    case "decimal":
    case "whole":
    case "date":
      return {
        [rule.kind === "whole" ? "wholeNumber" : rule.kind]: {
          formula1: `=${rule.from}`,
          formula2: `=${rule.to}`,
          operator: "Between",
        },
      };
  }
}
