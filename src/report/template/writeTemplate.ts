import { Template } from "./template";

/**
 * The template as JSON to read, compare and keep: fields in the order of the format, what is inside them by name, two
 * spaces a level, a line break at the end. Equal templates give equal text.
 */
export function writeTemplate(template: Template): string {
  return `${JSON.stringify(inOrder(template), null, 2)}\n`;
}

/** The template with its fields in order, without those that are not set. */
export function inOrder(template: Template): object {
  const fields = Object.keys(Template.shape) as (keyof Template)[];
  return Object.fromEntries(
    fields.filter((field) => template[field] !== undefined).map((field) => [field, sorted(template[field])]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}
