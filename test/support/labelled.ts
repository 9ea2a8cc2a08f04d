import type { TemplateResult } from "lit-html";

/** What pressing the button with this label does, somewhere in what a view draws; null where there is none. */
export function labelled(view: unknown, label: string): (() => void) | null {
  if (Array.isArray(view)) return view.map((each: unknown) => labelled(each, label)).find((found) => found !== null) ?? null;
  if (!isTemplate(view)) return null;
  const press = view.values.find((value) => typeof value === "function") as (() => void) | undefined;
  return press !== undefined && view.values.includes(label) ? press : labelled(view.values, label);
}

const isTemplate = (view: unknown): view is TemplateResult => typeof view === "object" && view !== null && "values" in view && Array.isArray(view.values);
