import { words, wordsOf } from "../../../texts/words";
import { negate, type Ore } from "../../../amounts/ore";
import { oreIn } from "../../../source/lists/listing";
import { adopted, adoptedIn } from "./adopted";
import { disponeringDrift } from "./disponeringDrift";
import type { Note, NoteBasis, NoteLine } from "./note";
import { noteAmounts } from "./evaluateNote";
import { heading, line, onLines, sum, sumOf, surplusOf, takenOf, total } from "./noteLines";
import { struck } from "./struck";
import { givenDisposisjon } from "./vedtatt";

const WITHOUT_LOANS = [
  "varigeDriftsmidler", "tilskuddTilAndre", "aksjerOgAndeler", "utlanEgneMidler", "avdrag", "momskompensasjon",
  "tilskuddFraAndre", "salgDriftsmidler", "salgFinansielle", "utdeling", "mottatteAvdrag",
  "videreutlan", "avdragVidereutlan", "mottatteAvdragVidereutlan",
];
const LOANS = ["brukAvLan", "brukAvLanVidereutlan"];

/**
 * § 5-9 for investering, in ledger sign: an udekket beløp is positive. Strykninger are proposed in the regulation's
 * order:
 * what drift has struck of its transfer does not come; an udekket beløp strikes the setting aside; an udisponert one
 * strikes the use of loans, then the transfer from drift, then the use of the fund.
 */
export function disponeringInvestering(basis: NoteBasis): Note {
  return {
    id: "5-9-investering",
    title: words`Oversikt over samlet budsjettavvik og årsavslutningsdisposisjoner, investering, etter § 5-9`,
    group: words`§ 5-9 investering`,
    labelHeader: words`Post`,
    valueHeader: words`Regnskap ${basis.year}`,
    basisHeader: words`Grunnlag eller paragraf`,
    source: words`§ 5-9 (FOR-2019-06-07-714), strykninger etter §§ 4-1, 4-5 og 4-6.`,
    turns: true,
    notes: [
      words`Linje 4–7 er de vedtatte beløpene. Uten listen «Vedtatte disposisjoner» er de hentet fra budsjettet. I listen kan det også stå at et beløp ikke skal strykes.`,
      words`Linje 10–13 og 15 er forslag.`,
    ],
    lines: [...budgetLines(basis), ...struckLines(basis), ...helpLines(basis), ...tieLines()],
  };
}

/** The part of the loans that the municipality itself counts as startlån. */
const startlan = ({ listings }: NoteBasis): ReturnType<typeof givenDisposisjon> =>
  givenDisposisjon("Herav bruk av lån til videreutlån", listings);

/** Lines 1–9: what is booked and what was adopted. */
function budgetLines(basis: NoteBasis): readonly NoteLine[] {
  return [
    line("1", "l1", "Sum utgifter og inntekter eksklusive bruk av lån", onLines("5-5-1", WITHOUT_LOANS), "§ 5-5"),
    line("2", "l2", "Avsetninger til bundne investeringsfond", onLines("5-5-1", ["avsetningBundne"]), "§ 5-5"),
    line("3", "l3", "Bruk av bundne investeringsfond", onLines("5-5-1", ["brukBundne"]), "§ 5-5"),
    adopted("4", "l4", "Budsjettert bruk av lån", "Bruk av lån", "5-5-1", LOANS, basis),
    adopted(
      "5", "l5", "Overføring fra drift i henhold til årsbudsjettet og fullmakter", "Overføring fra drift", "5-5-1",
      ["overforingFraDrift"], basis,
    ),
    adopted(
      "6", "l6", "Avsetninger til ubundet investeringsfond i henhold til årsbudsjettet og fullmakter",
      "Avsetninger til ubundet investeringsfond", "5-5-1", ["avsetningUbundet"], basis,
    ),
    adopted(
      "7", "l7", "Bruk av ubundet investeringsfond i henhold til årsbudsjettet og fullmakter",
      "Bruk av ubundet investeringsfond", "5-5-1", ["brukUbundet"], basis,
    ),
    line("8", "l8", "Dekning av tidligere års udekket beløp", onLines("5-5-1", ["dekningUdekket"]), "§ 5-5"),
    sum(
      "9", "l9", "Årets budsjettavvik (udekket eller udisponert beløp før strykninger)", "l1", "l2", "l3", "l4", "l5",
      "l6", "l7", "l8",
    ),
  ];
}

/** Lines 10–16: what is struck, and what is then done with the rest. */
function struckLines(basis: NoteBasis): readonly NoteLine[] {
  return [
    struck(
      { id: "l10", number: "10", label: "Strykning av avsetninger til ubundet investeringsfond",
        of: ["l9", "struketIDrift"], adopted: "l6", disposisjon: "Avsetninger til ubundet investeringsfond",
        paragraph: "§ 4-5" }, basis,
    ),
    struck(
      { id: "l11", number: "11", label: "Strykning av bruk av lån", of: ["l9", "struketIDrift"], adopted: "l4",
        disposisjon: "Bruk av lån", paragraph: "§ 4-6 første ledd a, § 4-1 fjerde ledd b" }, basis,
    ),
    ...(startlan(basis) === undefined ? [] : [
      line(
        "", "l11Startlan", "Herav bruk av lån til videreutlån (startlån)", takenOf("l11", ["ubruktTilVidereutlan"]),
        "§ 4-1 fjerde ledd b",
      ),
      line(
        "", "l11Egne", "Herav bruk av lån til egne investeringer", sumOf("l11", "-l11Startlan"), "§ 4-6 første ledd a",
      ),
    ]),
    line(
      "12", "l12", "Strykning av overføring fra drift", sumOf("struketIDrift", "struketIInvestering"),
      "§ 4-2, § 4-6 første ledd",
    ),
    struck(
      { id: "l13", number: "13", label: "Strykning av bruk av ubundet investeringsfond", of: ["l9", "l11", "l12"],
        adopted: "l7", disposisjon: "Bruk av ubundet investeringsfond", paragraph: "§ 4-6 første ledd" }, basis,
    ),
    sum("14", "l14", "Udekket eller udisponert beløp etter strykninger", "l9", "l10", "l11", "l12", "l13"),
    line(
      "15", "l15", "Avsetning av udisponert beløp etter strykninger til ubundet investeringsfond", surplusOf("l14"),
      "§ 4-6",
    ),
    total("16", "l16", "Fremført til inndekning i senere år (udekket beløp)", "l14", "l15"),
  ];
}

function helpLines(basis: NoteBasis): readonly NoteLine[] {
  const videreutlan = startlan(basis);
  return [
    heading("hjelp", "Til hjelp for strykningene"),
    line("", "struketIDrift", "Overføring struket i driftsregnskapet", struckInDrift(basis), "§ 5-9 drift, linje 9"),
    line("", "overforingIgjen", "Overføring fra drift etter dette", sumOf("l5", "struketIDrift")),
    struck(
      { id: "struketIInvestering", number: "", label: "Strykning for udisponert beløp",
        of: ["l9", "struketIDrift", "l11"], adopted: "overforingIgjen", disposisjon: "Overføring fra drift",
        paragraph: "§ 4-6 første ledd" }, basis,
    ),
    ...(videreutlan === undefined ? [] : [
      {
        ...line("", "vedtattTilVidereutlan", "Vedtatt bruk av lån til videreutlån", oreIn(videreutlan, "belop")),
        basis: adoptedIn(videreutlan),
      },
      line(
        "", "bruktTilVidereutlan", "Bruk av lån til videreutlån, bokført", onLines("5-5-1", ["brukAvLanVidereutlan"]),
        "§ 5-5",
      ),
      line(
        "", "ubruktTilVidereutlan", "Vedtatt og ikke brukt til videreutlån",
        sumOf("vedtattTilVidereutlan", "-bruktTilVidereutlan"),
      ),
    ]),
  ];
}

/** What drift does not transfer does not come: the same strykning, seen from the other side. */
function struckInDrift(basis: NoteBasis): Ore {
  return negate(noteAmounts(disponeringDrift(basis), basis.grunnlag)("l9"));
}

/** What is proposed against what is booked. */
function tieLines(): readonly NoteLine[] {
  const tie = (
    id: string,
    label: string,
    booked: readonly string[],
    ...ids: readonly string[]
  ): readonly NoteLine[] => [
    line("", `${id}Bokfort`, words`${wordsOf(label)}, bokført`, onLines("5-5-1", booked), "§ 5-5"),
    sum("", `${id}Differanse`, "Differanse", ...ids, `-${id}Bokfort`),
  ];
  return [
    heading("avstemming", "Avstemming mot § 5-5 (differansen er 0 når disposisjonene er ført som foreslått)"),
    ...tie("lan", "Bruk av lån", LOANS, "l4", "l11"),
    ...tie("overforing", "Overføring fra drift", ["overforingFraDrift"], "l5", "l12"),
    ...tie("avsetning", "Avsetninger til ubundet investeringsfond", ["avsetningUbundet"], "l6", "l10", "l15"),
    ...tie("bruk", "Bruk av ubundet investeringsfond", ["brukUbundet"], "l7", "l13"),
    line(
      "", "fremfortBokfort", "Fremført udekket beløp, bokført", onLines("5-5-1", ["fremfort"], { negated: true }),
      "§ 5-5",
    ),
    sum("", "fremfortDifferanse", "Differanse", "l16", "-fremfortBokfort"),
  ];
}
