import { Exact, type Ratio } from "../../amounts/ratio";
import type { TablePlan } from "./planTable";
import type { Region } from "./question";
import type { Category, Cube } from "./readDataset";
import type { SsbNokkeltall } from "./settings";

/** One figure of SSB's: a nøkkeltall for a region in a year. */
export interface NokkeltallRow {
  readonly omrade: string;
  readonly gruppe: string;
  readonly nokkeltall: string;
  /** «%», «kr». */
  readonly enhet: string;
  readonly desimaler: number | null;
  readonly region: string;
  readonly aar: number;
  /** null: SSB has no figure, and `status` says why. */
  readonly verdi: Ratio | null;
  readonly status: string;
  readonly tabell: string;
  readonly kode: string;
  /** As SSB tells it: "2026-06-15T06:00:00Z". */
  readonly oppdatert: string;
}

interface Found {
  readonly value: number | null;
  readonly status: string;
}

/**
 * The figures of a table's answers, one for each nøkkeltall, region and year of its plan; a figure no answer has is a
 * row without one.
 */
export function rowsOf(plan: TablePlan, metadata: Cube, answers: readonly Cube[]): readonly NokkeltallRow[] {
  const label = (variable: string, code: string): Category | undefined =>
    metadata.variables.find(({ id }) => id === variable)?.categories.find((category) => category.code === code);
  const oppdatert = answers[0]?.updated || metadata.updated;
  return plan.nokkeltall.flatMap((each) =>
    plan.regions.flatMap((region) =>
      plan.years.map((aar): NokkeltallRow => {
        const { value, status } = figureOf(plan, answers, each, region, aar);
        const metric = label(plan.metric, each.kode);
        return {
          omrade: each.omrade,
          gruppe: each.gruppe,
          nokkeltall:
            each.navn ||
            [
              metric?.label ?? each.kode,
              ...Object.entries(each.valg).map(([variable, code]) => label(variable, code)?.label ?? code),
            ].join(", "),
          enhet: metric?.unit === "prosent" ? "%" : (metric?.unit ?? ""),
          desimaler: metric?.decimals ?? null,
          region: regionName(label(plan.region, region.code) ?? label(plan.region, region.before ?? ""), region),
          aar,
          verdi: value === null ? null : new Exact(value),
          status: statusText(value, status, aar, oppdatert),
          tabell: plan.table,
          kode: each.kode,
          oppdatert,
        };
      }),
    ),
  );
}

/** The region's own figure; where SSB has none for the year, that of the number it had before. */
function figureOf(
  plan: TablePlan,
  answers: readonly Cube[],
  each: SsbNokkeltall,
  { code, before }: Region,
  year: number,
): Found {
  const codesFor = (region: string): Readonly<Record<string, string>> => ({
    ...each.valg,
    [plan.region]: region,
    [plan.metric]: each.kode,
    [plan.time]: String(year),
  });
  const own = cellOf(answers, codesFor(code)) ?? NOTHING;
  if (own.value !== null || before === undefined) return own;
  const earlier = cellOf(answers, codesFor(before)) ?? NOTHING;
  return earlier.value !== null || own === NOTHING ? earlier : own;
}

const NOTHING: Found = { value: null, status: "" };

/**
 * The cell of these codes, one for each variable of its answer; cells are counted with the last variable running
 * fastest.
 */
function cellOf(answers: readonly Cube[], codes: Readonly<Record<string, string>>): Found | null {
  for (const { variables, cell } of answers) {
    // An answer over other variables is a sum of what is asked for, or a part of it.
    if (variables.length !== Object.keys(codes).length) continue;
    const places = variables.map(({ id, categories }) => categories.findIndex(({ code }) => code === codes[id]));
    if (!places.includes(-1))
      return cell(places.reduce((place, at, i) => place * (variables[i]?.categories.length ?? 1) + at, 0));
  }
  return null;
}

/** «3224 Rælingen» and «Rælingen (2020-2023)» are Rælingen. */
function regionName(category: Category | undefined, { code }: Region): string {
  return category?.label.replace(/^\d{4}\s+/, "").replace(/(?<!\s)\s*\((?:-?\d{4}|\d{4}-\d{4}|\d{4}-)\)$/, "") ?? code;
}

/** SSB's signs for a figure that is not there; the older ones are in tables from before 2021. */
const SIGNS: Readonly<Record<string, string>> = {
  ".": "ikke mulig å oppgi tall",
  "..": "tall mangler",
  ":": "vises ikke av personvernhensyn",
  "...": "oppgave mangler foreløpig",
};

/**
 * What SSB says of a figure. Without a figure: its sign and what that means; «tall mangler» where it has none.
 * With one: whether it is from the publishing in March (not revised) or in June after the year, by when SSB last
 * changed the table, since the figures do not say it themselves.
 */
function statusText(value: number | null, sign: string, year: number, updated: string): string {
  if (value === null) return sign === "" ? "tall mangler" : `${sign} ${SIGNS[sign] ?? ""}`.trim();
  const edition = editionOf(year, updated);
  // «*» and the like: the figure stands, with a reservation.
  return [edition, sign].filter((part) => part !== "").join(", ");
}

/** KOSTRA figures for a year come on 15 March and, revised, on 15 June of the next. */
function editionOf(year: number, updated: string): string {
  const day = updated.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return "";
  return day >= `${year + 1}-06-15` ? "endelig juni" : day >= `${year + 1}-03-15` ? "foreløpig mars" : "";
}
