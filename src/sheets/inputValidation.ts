import type { Language } from "../texts/translate";
import { joined, saidIn, words, wordsOf, type Text } from "../texts/words";
import type { InputColumn } from "../law/lists/definition";
import type { ValidationModel, ValidationRule } from "./model";

/** Room Excel gives a title and a message. */
const TITLE_ROOM = 32;
const MESSAGE_ROOM = 255;
/** About 45 000 mrd kr: what can be read as an amount. */
const LARGEST = 45_000_000_000_000;
const NAMED_ROOM = 150;
/** Room for a rule's own list. */
const LIST_ROOM = 255;

/**
 * The rule of a column over its cells, or null for free text. `valuesAt`: where its allowed values stand, when they
 * cannot stand in the rule.
 */
export function inputValidation(
  column: InputColumn,
  header: string,
  address: string,
  valuesAt: string | undefined,
  language: Language,
): ValidationModel | null {
  const rule = ruleOf(column, valuesAt);
  if (rule === null) return null;
  const what = rule.kind === "list" ? choiceOf(rule.values) : WANTED[column.kind];
  const said = (...texts: readonly Text[]): string => saidIn(joined(texts), language).slice(0, MESSAGE_ROOM);
  return {
    address,
    rule,
    title: header.length > TITLE_ROOM ? `${header.slice(0, TITLE_ROOM - 1)}…` : header,
    prompt: said(what, needOf(column)),
    alert: said(words`Verdien passer ikke i kolonnen. ${wordsOf(what)}`),
  };
}

/** Whether a rule can hold the values itself: Excel separates them by comma and counts their letters. */
export function fitsInRule(values: readonly string[]): boolean {
  return values.every((value) => !/[,"]|^[\s=]|\s$/.test(value)) && values.join(",").length <= LIST_ROOM;
}

/** The values by name where there is room for them. */
function choiceOf(values: readonly string[]): Text {
  const named = words`Velg ${joined(values.slice(0, -1), ", ")} eller ${wordsOf(values.at(-1) ?? "")}.`;
  return named.nb.length <= NAMED_ROOM ? named : "Velg en av verdiene i nedtrekkslisten.";
}

const WANTED: Readonly<Record<InputColumn["kind"], string>> = {
  text: "",
  amount: "Skriv et beløp i kroner med høyst to desimaler, uten «kr». Minus foran et negativt beløp.",
  number: "Skriv et tall.",
  percent: "Skriv prosenten som et tall uten %-tegn, for eksempel 4,25.",
  year: "Skriv et årstall med fire sifre, for eksempel 2024.",
  date: "Skriv en dato, for eksempel 31.12.2028.",
};

function needOf({ required, default: follows }: InputColumn): string {
  if (required) return "Må fylles ut.";
  return follows === undefined ? "Kan stå tom." : "Kan stå tom, og regnes da ut av de andre kolonnene.";
}

/**
 * No narrower than what can be read: a cell the rule refuses is one the reading would refuse too, or a slip of the
 * hand.
 */
function ruleOf({ kind, allowed }: InputColumn, valuesAt: string | undefined): ValidationRule | null {
  if (allowed) return { kind: "list", values: allowed, ...(valuesAt !== undefined && { address: valuesAt }) };
  switch (kind) {
    case "text":
      return null;
    case "amount":
    case "number":
      return { kind: "decimal", from: -LARGEST, to: LARGEST };
    case "percent":
      return { kind: "decimal", from: -1000, to: 1000 };
    case "year":
      return { kind: "whole", from: 1900, to: 2099 };
    case "date":
      return { kind: "date", from: "2000-01-01", to: "2199-12-31" };
  }
}
