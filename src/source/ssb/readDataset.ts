import { Dataset, type Dimension } from "./dataset";
import { fault, type SsbFault } from "./fault";
import { words, wordsOf, type Text } from "../../texts/words";

export interface Category {
  readonly code: string;
  readonly label: string;
  /** «prosent», «kr»; "" where SSB names none. */
  readonly unit: string;
  /** null where SSB does not say. */
  readonly decimals: number | null;
}

export interface Variable {
  readonly id: string;
  readonly label: string;
  readonly role: "region" | "tid" | "statistikk" | "annet";
  /** In order: the place of a category is its place in the cells. */
  readonly categories: readonly Category[];
  /** May be left out of a question. Only metadata tell it. */
  readonly canBeLeftOut: boolean;
}

/** A table of SSB's as answered. */
export interface Cube {
  readonly label: string;
  /** When SSB last changed the figures: "2026-06-15T06:00:00Z"; "" where it is not told. */
  readonly updated: string;
  /** Notes SSB says must be shown with the figures. */
  readonly notes: readonly string[];
  readonly variables: readonly Variable[];
  /** Figure and sign of a cell, counted as json-stat does; null: no figure. */
  readonly cell: (place: number) => { readonly value: number | null; readonly status: string };
  /** Whether there are figures at all: metadata have none. */
  readonly hasValues: boolean;
}

/** The json-stat2 dataset in a text, or a fault that says what is wrong with it. */
export function readDataset(text: string, table: string): Cube | SsbFault {
  const wrong = (why: Text): SsbFault =>
    fault(
      "uleselig",
      words`Svaret fra SSB for tabell ${table} kan ikke leses: ${wordsOf(why)}. Prøv igjen; hjelper ikke det, si fra til SSB eller velg en annen tabell.`,
    );
  const json = parsed(text);
  if (json === undefined) return wrong("det er avkortet, eller er ikke JSON");
  const { data, error } = Dataset.safeParse(json);
  if (error) return wrong(words`det er ikke json-stat2 (${error.issues[0]?.path.join(".") ?? ""})`);
  const variables = data.id.map((id) => variableOf(data, id));
  const sizes = variables.map((variable) => variable?.categories.length);
  if (sizes.length !== data.size.length || sizes.some((size, i) => size !== data.size[i]))
    return wrong("dimensjonene stemmer ikke med størrelsene");
  const places = data.size.reduce((product, size) => product * size, 1);
  const values = data.value ?? [];
  const hasValues = Array.isArray(values) ? values.length > 0 : true;
  if (hasValues && !fits(values, places)) return wrong(words`det har ikke ett tall for hver av de ${places} cellene`);
  return {
    label: data.label,
    updated: data.updated,
    notes: data.note.filter((_, i) => data.extension?.noteMandatory?.get(String(i)) === true),
    variables: variables.filter((variable) => variable !== null),
    cell: (place) => ({ value: at(values, place) ?? null, status: signAt(data.status, place) }),
    hasValues,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function variableOf({ dimension, role }: Dataset, id: string): Variable | null {
  const found = dimension.get(id);
  const codes = found && codesOf(found);
  if (!codes) return null;
  const { category, extension, label } = found;
  return {
    id,
    label,
    role: role.geo?.includes(id)
      ? "region"
      : role.time?.includes(id)
        ? "tid"
        : role.metric?.includes(id)
          ? "statistikk"
          : "annet",
    categories: codes.map((code) => ({
      code,
      label: category.label?.get(code) ?? code,
      unit: category.unit?.get(code)?.base ?? "",
      decimals: category.unit?.get(code)?.decimals ?? null,
    })),
    canBeLeftOut: extension?.elimination ?? false,
  };
}

/** The codes by their places; null when two share one, or one is left empty. */
function codesOf({ category: { index, label } }: Dimension): readonly string[] | null {
  if (Array.isArray(index)) return index;
  if (index === undefined) return [...(label?.keys() ?? [])].slice(0, 1);
  const codes = [...index].sort(([, a], [, b]) => a - b);
  return codes.every(([, place], i) => place === i) ? codes.map(([code]) => code) : null;
}

type Sparse<V> = readonly V[] | ReadonlyMap<string, V>;

const at = <V>(list: Sparse<V>, place: number): V | undefined =>
  list instanceof Map ? (list as ReadonlyMap<string, V>).get(String(place)) : (list as readonly V[])[place];

function fits(values: NonNullable<Dataset["value"]>, places: number): boolean {
  if (Array.isArray(values)) return values.length === places;
  return [...values.keys()].every((key) => /^\d+$/.test(key) && Number(key) < places);
}

function signAt(status: Dataset["status"], place: number): string {
  if (status === undefined || status === null) return "";
  return typeof status === "string" ? status : (at<string | null>(status, place) ?? "");
}
