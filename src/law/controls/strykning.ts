import type { Control } from "./control";
import { exact, lines, noteLines } from "./terms";

// The order of the strykninger is not confirmed from the regulation's text: a breach only warns.
const STRYKNING = { severity: "warning", closing: true, relation: "lik", right: null, tolerance: exact("ingen"), figures: ["regnskap"] } as const satisfies Partial<Control>;

/** What the regulation and the law ask of a year before it may end as it does. */
export const STRYKNING_CONTROLS: readonly Control[] = [
  {
    ...STRYKNING,
    id: "merforbruk-strykning",
    problem: "merforbruk-uten-strykning",
    title: "Merforbruk bare når overføring, avsetning og dekning er strøket",
    source: "§ 4-2",
    left: { label: "overføring, avsetning og dekning i § 5-6", terms: [lines("5-6", "overforingTilInvestering", "avsetningDisposisjonsfond", "dekningMerforbruk")] },
    needs: ["drift"],
    when: [lines("5-6", "fremfort")],
    rule: "Et merforbruk fremføres først når overføring til investering, avsetning til disposisjonsfond og dekning av tidligere merforbruk er strøket.",
    advice: "Kontroller strykningene i § 5-9 linje 9–11 før merforbruket føres på art 980.",
  },
  {
    ...STRYKNING,
    id: "udekket-strykning",
    problem: "udekket-uten-strykning",
    title: "Udekket beløp bare når avsetning til ubundet investeringsfond er strøket",
    source: "§ 4-5",
    left: { label: "avsetning til ubundet investeringsfond i § 5-5", terms: [lines("5-5-1", "avsetningUbundet")] },
    needs: ["investering"],
    when: [lines("5-5-1", "fremfort")],
    rule: "Et udekket beløp fremføres først når avsetningen til ubundet investeringsfond er strøket.",
    advice: "Kontroller strykningen i § 5-9 investering linje 10 før beløpet føres på art 980.",
  },
  {
    id: "minimumsavdrag",
    problem: "avdrag-under-minimum",
    title: "Avdrag er minst minimumsavdraget",
    source: "Kommuneloven § 14-18 første ledd",
    // What is depreciated is the list's word, and loans by another law may have terms of their own (§ 14-18 andre ledd).
    severity: "warning",
    closing: true,
    relation: "minst",
    left: { label: "betalte avdrag", terms: [noteLines("note-minimumsavdrag", "betalt")] },
    right: { label: "minimumsavdrag", terms: [noteLines("note-minimumsavdrag", "minimumsavdrag")] },
    tolerance: { ore: 100, reason: "1 krone: minimumsavdraget er en brøk, og kommuner avrunder det til hele kroner", inThousands: "halvPerPost" },
    figures: ["regnskap"],
    needs: ["drift"],
    rule: "Betalte avdrag skal være minst avskrivninger × lånegjeld / avskrivbare anleggsmidler.",
    advice: "Før et høyere avdrag, eller kontroller formål i listen over lån og hva som avskrives i listen over anleggsmidler. Lån etter annen lov er med, men avdrag på lån til kirkebygg kan følge byggets levetid (§ 14-18 andre ledd); mottatte avdrag på videreutlån senker ikke kravet (tredje ledd).",
  },
];
