import * as z from "zod";
import type { Words } from "../../../texts/words";
import type { LineRules } from "../templateParts";

/** A value that can be chosen. */
interface Option {
  readonly label: Words;
  readonly hint?: Words;
  /** What a difference between two templates calls it, where that is not the label. */
  readonly told?: Words;
}

/** What the help says of a choice. `words`: what people search for that neither title nor text says. */
interface Topic {
  /** Where it is not the choice's. */
  readonly id?: string;
  readonly title: Words;
  /** Paragraphs, and lists of items. */
  readonly text: readonly (Words | readonly Words[])[];
  readonly words: Words;
}

/**
 * A choice about the report between a few values, and everything that is said of it: the field of the format with its
 * default, the field of the pane, the difference between two templates and the topic of the help are made of this.
 */
export interface Choice<Value extends string = string, Of extends Option = Option> {
  /** Of the field in the pane, and of the topic in the help. */
  readonly id: string;
  readonly shown: "radio" | "select";
  readonly default: NoInfer<Value>;
  /**
   * A template without it is refused, as in the first version of the format; else the default is what it behaved as.
   */
  readonly required?: true;
  readonly label: Words;
  readonly told?: Words;
  readonly hint?: Words;
  /** In the order they are shown. */
  readonly options: Readonly<Record<Value, Of>>;
  readonly topic?: Topic;
}

/**
 * A choice between rules for the lines of a statement: a template may have rules of its own instead, and is then none
 * of the values.
 */
export interface RuleChoice<Value extends string = string> extends Choice<
  Value,
  Option & { readonly rules: LineRules[string] }
> {
  readonly statement: string;
  /** What is said where the template has rules of its own. */
  readonly own?: Words;
}

/** The choice as it stands, with its values as its type. */
export const choice = <Value extends string>(made: Choice<Value>): Choice<Value> => made;

/** As `choice`, for rules of lines. */
export const ruleChoice = <Value extends string>(made: RuleChoice<Value>): RuleChoice<Value> => made;

/** The values of a choice, in the order they are shown. */
export const valuesOf = <Value extends string>({ options }: Choice<Value>): readonly Value[] =>
  Object.keys(options) as Value[];

/** Choices by name: of the field in the format, for those that are one. */
type Choices = Readonly<Record<string, Choice | RuleChoice>>;
type FieldNames<All extends Choices> = { [Name in keyof All]: All[Name] extends RuleChoice ? never : Name }[keyof All];
type Field<Of> = Of extends Choice<infer Value> ? z.ZodDefault<z.ZodEnum<{ readonly [V in Value]: V }>> : never;

/** The fields of the format that the choices are, each with its default unless it is required. */
export function fieldsOf<All extends Choices>(choices: All): { readonly [Name in FieldNames<All>]: Field<All[Name]> } {
  const fields = Object.entries(choices).filter(([, each]) => !isOfRules(each));
  const schemas = fields.map(
    ([name, each]) =>
      [name, each.required ? z.enum(valuesOf(each)) : z.enum(valuesOf(each)).default(each.default)] as const,
  );
  return Object.fromEntries(schemas) as { readonly [Name in FieldNames<All>]: Field<All[Name]> };
}

export const isOfRules = (of: Choice | RuleChoice): of is RuleChoice => "statement" in of;
