import { words, wordsOf } from "../../../texts/words";
import { KONTOKLASSE, lineColumn } from "../../../ledger/grunnlag/keyColumns";
import { adopted } from "./adopted";
import type { Note, NoteBasis, NoteLine } from "./note";
import { heading, line, onLines, sum, sumOf, surplusOf, takenOf, total } from "./noteLines";
import { struck } from "./struck";

const DISPONERING = [
  "overforingTilInvestering", "avsetningBundne", "brukBundne", "avsetningDisposisjonsfond", "brukDisposisjonsfond",
  "dekningMerforbruk", "fremfort",
];

/** Every drift posting that is no disposition: netto driftsresultat. */
const RESULT = [
  { column: KONTOKLASSE, key: "drift" },
  ...DISPONERING.map((key) => ({ column: lineColumn("5-6"), key, not: true as const })),
];

/**
 * § 5-9 for drift, in ledger sign: a merforbruk is positive. Strykninger are proposed in the regulation's order:
 * a merforbruk strikes the transfer, then the setting aside, then the covering; a mindreforbruk strikes the use of
 * disposisjonsfond.
 */
export function disponeringDrift(basis: NoteBasis): Note {
  return {
    id: "5-9-drift",
    title: words`Oversikt over samlet budsjettavvik og årsavslutningsdisposisjoner, drift, etter § 5-9`,
    group: words`§ 5-9 drift`,
    labelHeader: words`Post`,
    valueHeader: words`Regnskap ${basis.year}`,
    basisHeader: words`Grunnlag eller paragraf`,
    source: words`§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1 til 4-4.`,
    turns: true,
    notes: [
      words`Linje 4–7 er de vedtatte beløpene. Uten listen «Vedtatte disposisjoner» er de hentet fra budsjettet. I listen kan det også stå at et beløp ikke skal strykes.`,
      words`Linje 9–12, 14, 16 og 17 er forslag.`,
    ],
    lines: [...budgetLines(basis), ...struckLines(basis), ...helpLines(basis), ...tieLines()],
  };
}

/** Lines 1–8: the result and what was adopted. */
function budgetLines(basis: NoteBasis): readonly NoteLine[] {
  return [
    line("1", "l1", "Netto driftsresultat", { is: "postings", sets: [RESULT], sign: 1 }, "§ 5-6"),
    line("2", "l2", "Avsetninger til bundne driftsfond", onLines("5-6", ["avsetningBundne"]), "§ 5-6"),
    line("3", "l3", "Bruk av bundne driftsfond", onLines("5-6", ["brukBundne"]), "§ 5-6"),
    adopted(
      "4", "l4", "Overføring til investering i henhold til årsbudsjettet og fullmakter", "Overføring til investering",
      "5-6", ["overforingTilInvestering"], basis,
    ),
    adopted(
      "5", "l5", "Avsetninger til disposisjonsfond i henhold til årsbudsjettet og fullmakter",
      "Avsetninger til disposisjonsfond", "5-6", ["avsetningDisposisjonsfond"], basis,
    ),
    adopted(
      "6", "l6", "Bruk av disposisjonsfond i henhold til årsbudsjettet og fullmakter", "Bruk av disposisjonsfond",
      "5-6", ["brukDisposisjonsfond"], basis,
    ),
    adopted(
      "7", "l7", "Budsjettert dekning av tidligere års merforbruk", "Dekning av tidligere års merforbruk", "5-6",
      ["dekningMerforbruk"], basis,
    ),
    sum(
      "8", "l8", "Årets budsjettavvik (mer- eller mindreforbruk før strykninger)", "l1", "l2", "l3", "l4", "l5", "l6",
      "l7",
    ),
  ];
}

/** Lines 9–18: what is struck, and what is then done with the result. */
function struckLines(basis: NoteBasis): readonly NoteLine[] {
  return [
    struck(
      { id: "l9", number: "9", label: "Strykning av overføring til investering", of: ["l8"], adopted: "l4",
        disposisjon: "Overføring til investering", paragraph: "§ 4-2" }, basis,
    ),
    struck(
      { id: "l10", number: "10", label: "Strykning av avsetninger til disposisjonsfond", of: ["l8", "l9"],
        adopted: "l5", disposisjon: "Avsetninger til disposisjonsfond", paragraph: "§ 4-2" }, basis,
    ),
    struck(
      { id: "l11", number: "11", label: "Strykning av dekning av tidligere års merforbruk", of: ["l8", "l9", "l10"],
        adopted: "l7", disposisjon: "Dekning av tidligere års merforbruk", paragraph: "§ 4-2" }, basis,
    ),
    struck(
      { id: "l12", number: "12", label: "Strykning av bruk av disposisjonsfond", of: ["l8"], adopted: "l6",
        disposisjon: "Bruk av disposisjonsfond", paragraph: "§ 4-3 første ledd" }, basis,
    ),
    sum("13", "l13", "Mer- eller mindreforbruk etter strykninger", "l8", "l9", "l10", "l11", "l12"),
    line(
      "14", "l14", "Bruk av disposisjonsfond for reduksjon av årets merforbruk etter strykninger",
      takenOf("disposisjonsfond", ["l13"]), "§ 4-2",
    ),
    line(
      "16", "l16", "Bruk av mindreforbruk etter strykninger for dekning av tidligere års merforbruk",
      takenOf("tidligereMerforbruk", ["l13"]), "§ 4-3 andre ledd",
    ),
    line(
      "17", "l17", "Avsetning av mindreforbruk etter strykninger til disposisjonsfond", surplusOf("l13", "l16"),
      "§ 4-3 andre ledd",
    ),
    total("18", "l18", "Fremført til inndekning i senere år (merforbruk)", "l13", "l14", "l16", "l17"),
  ];
}

function helpLines(basis: NoteBasis): readonly NoteLine[] {
  // Without it nothing is known to be left in the fund, and line 14 proposes to use nothing.
  const opening = basis.grunnlag.figures.includes("inngaendeBalanse") ? "§ 5-8" : "Inngående balanse mangler";
  return [
    heading("hjelp", "Til hjelp for strykningene"),
    line(
      "", "inngaendeFond", "Disposisjonsfond 01.01",
      onLines("5-8", ["disposisjonsfond"], { figure: "inngaendeBalanse" }), opening,
    ),
    line(
      "", "disposisjonsfond", "Disposisjonsfond etter linje 5, 6, 10 og 12",
      sumOf("inngaendeFond", "-l5", "-l6", "-l10", "-l12"),
    ),
    line(
      "", "inngaendeMerforbruk", "Merforbruk 01.01", onLines("5-8", ["merforbruk"], { figure: "inngaendeBalanse" }),
      opening,
    ),
    line(
      "", "tidligereMerforbruk", "Tidligere års merforbruk etter linje 7 og 11",
      sumOf("inngaendeMerforbruk", "-l7", "-l11"),
    ),
  ];
}

/** What is proposed against what is booked. */
function tieLines(): readonly NoteLine[] {
  const tie = (id: string, label: string, booked: string, ...ids: readonly string[]): readonly NoteLine[] => [
    line("", `${id}Bokfort`, words`${wordsOf(label)}, bokført`, onLines("5-6", [booked]), "§ 5-6"),
    sum("", `${id}Differanse`, "Differanse", ...ids, `-${id}Bokfort`),
  ];
  return [
    heading("avstemming", "Avstemming mot § 5-6 (differansen er 0 når disposisjonene er ført som foreslått)"),
    ...tie("overforing", "Overføring til investering", "overforingTilInvestering", "l4", "l9"),
    ...tie("avsetning", "Avsetninger til disposisjonsfond", "avsetningDisposisjonsfond", "l5", "l10", "l17"),
    ...tie("bruk", "Bruk av disposisjonsfond", "brukDisposisjonsfond", "l6", "l12", "l14"),
    ...tie("dekning", "Dekning av tidligere års merforbruk", "dekningMerforbruk", "l7", "l11", "l16"),
    line(
      "", "fremfortBokfort", "Fremført merforbruk, bokført", onLines("5-6", ["fremfort"], { negated: true }), "§ 5-6",
    ),
    sum("", "fremfortDifferanse", "Differanse", "l18", "-fremfortBokfort"),
  ];
}
