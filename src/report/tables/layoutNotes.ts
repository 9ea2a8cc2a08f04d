import type { LaidOutColumn } from "./columnsOf";
import type { LayoutSettings } from "./layOut";
import { METODE_TEXT } from "../../table/metodeText";

/** What a reader must know of signs, deviations and prognoses: the sentences below the table. */
export function layoutNotes(columns: readonly LaidOutColumn[], settings: LayoutSettings): readonly string[] {
  return [...signNote(columns, settings), ...prognoseNote(columns, settings)];
}

const BUDGETS: Readonly<Record<string, string>> = {
  revidertBudsjett: "revidert budsjett",
  opprinneligBudsjett: "opprinnelig budsjett",
  budsjettHittil: "periodisert budsjett",
};

function signNote(columns: readonly LaidOutColumn[], settings: LayoutSettings): readonly string[] {
  const difference = columns.find((column) => column.kind === "difference");
  if (difference?.kind !== "difference") return [];
  const budget = BUDGETS[difference.budget] as string;
  const meaning = settings.avvik === "gunstigPositiv" ? `+ er bedre enn ${budget}` : `regnskap minus ${budget}`;
  const signs = settings.signProfile === "raa" ? "Inntekter står med minus" : "Inntekter og overskudd står med pluss";
  return [`${signs}. Avvik: ${meaning}.`];
}

function prognoseNote(columns: readonly LaidOutColumn[], { prognose }: LayoutSettings): readonly string[] {
  if (prognose === null || !columns.some(({ kind }) => kind === "prognose")) return [];
  if (prognose.linked.size > 0)
    return ["Prognosen er hentet fra «Status økonomi». Summer er summen av linjenes prognoser."];
  const others = [...new Set(Object.values(prognose.perRad))].filter((metode) => metode !== prognose.metode);
  const own =
    others.length === 0
      ? ""
      : `; på enkelte linjer ${others.map((metode) => METODE_TEXT[metode].toLowerCase()).join(", ")}`;
  const fallback =
    prognose.metode === "budsjett" && own === ""
      ? ""
      : " Der metoden mangler grunnlag, er det brukt budsjett + avvik hittil.";
  return [
    `Prognose: ${METODE_TEXT[prognose.metode].toLowerCase()}${own}.${fallback} Summer er summen av linjenes prognoser.`,
  ];
}
