import { joined, within, words, wordsOf, type Text } from "../../texts/words";
import type { LaidOutColumn } from "./columnsOf";
import type { LayoutSettings } from "./layOut";
import { METODE_TEXT } from "../../table/metodeText";

/** What a reader must know of signs, deviations and prognoses: the sentences below the table. */
export function layoutNotes(columns: readonly LaidOutColumn[], settings: LayoutSettings): readonly Text[] {
  return [...signNote(columns, settings), ...prognoseNote(columns, settings)];
}

const BUDGETS: Readonly<Record<string, string>> = {
  revidertBudsjett: "revidert budsjett",
  opprinneligBudsjett: "opprinnelig budsjett",
  budsjettHittil: "periodisert budsjett",
};

function signNote(columns: readonly LaidOutColumn[], settings: LayoutSettings): readonly Text[] {
  const difference = columns.find((column) => column.kind === "difference");
  if (difference?.kind !== "difference") return [];
  const budget = wordsOf(BUDGETS[difference.budget] as string);
  const meaning =
    settings.avvik === "gunstigPositiv" ? words`+ er bedre enn ${budget}` : words`regnskap minus ${budget}`;
  const signs = settings.signProfile === "raa" ? "Inntekter står med minus" : "Inntekter og overskudd står med pluss";
  return [words`${wordsOf(signs)}. Avvik: ${meaning}.`];
}

function prognoseNote(columns: readonly LaidOutColumn[], { prognose }: LayoutSettings): readonly Text[] {
  if (prognose === null || !columns.some(({ kind }) => kind === "prognose")) return [];
  if (prognose.linked.size > 0)
    return [words`Prognosen er hentet fra «Status økonomi». Summer er summen av linjenes prognoser.`];
  const others = [...new Set(Object.values(prognose.perRad))].filter((metode) => metode !== prognose.metode);
  const method = within(wordsOf(METODE_TEXT[prognose.metode]));
  const own = joined(
    others.map((metode) => within(wordsOf(METODE_TEXT[metode]))),
    ", ",
  );
  const methods = others.length === 0 ? method : words`${method}; på enkelte linjer ${own}`;
  return prognose.metode === "budsjett" && others.length === 0
    ? [words`Prognose: ${methods}. Summer er summen av linjenes prognoser.`]
    : [
        words`Prognose: ${methods}. Der metoden mangler grunnlag, er det brukt budsjett + avvik hittil. Summer er summen av linjenes prognoser.`,
      ];
}
