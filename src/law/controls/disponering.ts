import type { Control, Term } from "./control";
import { change, exact, lines, minus, noteLines } from "./terms";
import { words, wordsOf } from "../../texts/words";

const DRIFT = "5-9-drift";
const INVESTERING = "5-9-investering";
const drift = (...rows: readonly string[]): Term => noteLines(DRIFT, ...rows);
const investering = (...rows: readonly string[]): Term => noteLines(INVESTERING, ...rows);

const SAME_POSTS = { severity: "error", closing: true, relation: "lik", tolerance: exact("ingen"), figures: ["regnskap"], needs: [] } as const satisfies Partial<Control>;
/** What § 5-9 proposes is for the user to decide, and an unfinished year has not booked it. */
const AS_PROPOSED = { cause: "disponering", severity: "warning", inReport: "info", closing: true, relation: "lik", tolerance: exact("halvPerPost"), figures: ["regnskap"] } as const satisfies Partial<Control>;

const RETT_LINJE = "Kontroller at ingen har skrevet over en linje i § 5-9.";

/** § 5-9 holds the same result as §§ 5-5 and 5-6, and closes from its first line to its last. */
const IDENTITIES: readonly Control[] = [
  {
    ...SAME_POSTS,
    id: "disponering-netto-driftsresultat",
    problem: "disponering-netto-driftsresultat-ulikt",
    title: "Netto driftsresultat: § 5-9 mot § 5-6",
    source: "§§ 5-6 og 5-9",
    left: { label: "§ 5-9 linje 1", terms: [drift("l1")] },
    right: { label: "§ 5-6", terms: [lines("5-6", "nettoDriftsresultat")] },
    needs: ["drift"],
    rule: "Netto driftsresultat i § 5-9 skal være lik § 5-6.",
    advice: "Kontroller arter uten linje, og art 930, som § 5-9 ikke har linje for.",
  },
  {
    ...SAME_POSTS,
    id: "disponering-investering-uten-lan",
    problem: "disponering-investering-uten-lan-ulik",
    title: "Utgifter og inntekter uten bruk av lån: § 5-9 investering mot § 5-5",
    source: "§§ 5-5 og 5-9",
    left: { label: "§ 5-9 linje 1", terms: [investering("l1")] },
    right: { label: "§ 5-5 uten bruk av lån", terms: [lines("5-5-1", "sumUtgifter", "sumInntekter", "nettoVidereutlan"), ...minus(lines("5-5-1", "brukAvLan", "brukAvLanVidereutlan"))] },
    needs: ["investering"],
    rule: "Linje 1 i § 5-9 investering skal være utgifter og inntekter i § 5-5 uten bruk av lån.",
    advice: "Kontroller malens linjeregler for § 5-5.",
  },
  {
    ...SAME_POSTS,
    id: "disponering-budsjettavvik",
    problem: "disponering-budsjettavvik-ulikt",
    title: "§ 5-9 drift: linje 8 er summen av linje 1–7",
    source: "§ 5-9",
    left: { label: "linje 8", terms: [drift("l8")] },
    right: { label: "linje 1–7", terms: [drift("l1", "l2", "l3", "l4", "l5", "l6", "l7")] },
    rule: "Årets budsjettavvik i drift skal være summen av linje 1–7.",
    advice: RETT_LINJE,
  },
  {
    ...SAME_POSTS,
    id: "disponering-i-null",
    problem: "disponering-gar-ikke-i-null",
    title: "§ 5-9 drift: resultat, disposisjoner og strykninger går i null mot fremført",
    source: "§ 5-9, §§ 4-1 til 4-4",
    left: { label: "linje 1–7, 9–12, 14, 16 og 17", terms: [drift("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l9", "l10", "l11", "l12", "l14", "l16", "l17")] },
    right: { label: "linje 18", terms: [drift("l18")] },
    rule: "Etter strykninger og disponering skal det som er igjen, være fremført merforbruk.",
    advice: RETT_LINJE,
  },
  {
    ...SAME_POSTS,
    id: "disponering-investering-budsjettavvik",
    problem: "disponering-investering-budsjettavvik-ulikt",
    title: "§ 5-9 investering: linje 9 er summen av linje 1–8",
    source: "§ 5-9",
    left: { label: "linje 9", terms: [investering("l9")] },
    right: { label: "linje 1–8", terms: [investering("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8")] },
    rule: "Årets budsjettavvik i investering skal være summen av linje 1–8.",
    advice: RETT_LINJE,
  },
  {
    ...SAME_POSTS,
    id: "disponering-investering-i-null",
    problem: "disponering-investering-gar-ikke-i-null",
    title: "§ 5-9 investering: utgifter, finansiering og strykninger går i null mot fremført",
    source: "§ 5-9, §§ 4-5 og 4-6",
    left: { label: "linje 1–8, 10–13 og 15", terms: [investering("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l10", "l11", "l12", "l13", "l15")] },
    right: { label: "linje 16", terms: [investering("l16")] },
    rule: "Etter strykninger og avsetning skal det som er igjen, være fremført udekket beløp.",
    advice: RETT_LINJE,
  },
];

interface Booked {
  readonly id: string;
  readonly name: string;
  readonly proposed: Term;
  readonly booked: Term;
}

const SOM_FORESLATT = "Før disposisjonen som § 5-9 viser. Er et annet beløp vedtatt, eller skal det ikke strykes, oppgi det i listen «Vedtatte disposisjoner».";

/** A disposition as § 5-9 has it after strykninger, against what is booked. */
const asBooked = (paragraph: "§ 5-5" | "§ 5-6") => ({ id, name, proposed, booked }: Booked): Control => ({
  ...AS_PROPOSED,
  id: `disponering-${id}`,
  problem: `disponering-${id}-ulik`,
  title: words`${wordsOf(name)}: § 5-9 mot ${paragraph}`,
  source: paragraph === "§ 5-6" ? "§§ 5-6 og 5-9" : "§§ 5-5 og 5-9",
  left: { label: "§ 5-9 etter strykning", terms: [proposed] },
  right: { label: words`${paragraph}, bokført`, terms: [booked] },
  needs: [paragraph === "§ 5-6" ? "drift" : "investering"],
  rule: words`${wordsOf(name)} skal være ført som § 5-9 viser etter strykning.`,
  advice: SOM_FORESLATT,
});

const BOOKED: readonly Control[] = [
  ...[
    { id: "overforing", name: "Overføring til investering", proposed: drift("l4", "l9"), booked: lines("5-6", "overforingTilInvestering") },
    { id: "avsetning", name: "Avsetninger til disposisjonsfond", proposed: drift("l5", "l10", "l17"), booked: lines("5-6", "avsetningDisposisjonsfond") },
    { id: "bruk", name: "Bruk av disposisjonsfond", proposed: drift("l6", "l12", "l14"), booked: lines("5-6", "brukDisposisjonsfond") },
    { id: "dekning", name: "Dekning av tidligere års merforbruk", proposed: drift("l7", "l11", "l16"), booked: lines("5-6", "dekningMerforbruk") },
  ].map(asBooked("§ 5-6")),
  ...[
    { id: "investering-lan", name: "Bruk av lån", proposed: investering("l4", "l11"), booked: lines("5-5-1", "brukAvLan", "brukAvLanVidereutlan") },
    { id: "investering-overforing", name: "Overføring fra drift", proposed: investering("l5", "l12"), booked: lines("5-5-1", "overforingFraDrift") },
    { id: "investering-avsetning", name: "Avsetninger til ubundet investeringsfond", proposed: investering("l6", "l10", "l15"), booked: lines("5-5-1", "avsetningUbundet") },
    { id: "investering-bruk", name: "Bruk av ubundet investeringsfond", proposed: investering("l7", "l13"), booked: lines("5-5-1", "brukUbundet") },
  ].map(asBooked("§ 5-5")),
];

const I_BALANSEN = "Er året avsluttet, kontroller at disposisjonene er ført som § 5-9 viser, og at balansekontoen bare har årets føringer.";

/** The two sides of the transfer agree, and the balance moves as § 5-9 says. */
const ACROSS: readonly Control[] = [
  {
    ...AS_PROPOSED,
    id: "disponering-begge-regnskap",
    problem: "disponering-begge-regnskap-ulik",
    title: "Overføring mellom drift og investering i § 5-9",
    source: "§ 5-9",
    left: { label: "§ 5-9 drift", terms: [drift("l4", "l9")] },
    right: { label: "§ 5-9 investering", terms: minus(investering("l5", "l12")) },
    needs: ["drift", "investering"],
    rule: "Overføringen fra drift i § 5-9 investering skal være den samme som i § 5-9 drift.",
    advice: "Vedta samme beløp for «Overføring til investering» og «Overføring fra drift».",
  },
  {
    ...AS_PROPOSED,
    id: "disponering-disposisjonsfond",
    problem: "disponering-disposisjonsfond-ulikt",
    title: "Disposisjonsfond: § 5-9 mot endringen i § 5-8",
    source: "§§ 5-8 og 5-9",
    left: { label: "avsatt og brukt i § 5-9", terms: minus(drift("l5", "l6", "l10", "l12", "l14", "l17")) },
    right: { label: "endring i § 5-8", terms: change(lines("5-8", "disposisjonsfond")) },
    needs: ["drift", "balanse"],
    rule: "Disposisjonsfondet i balansen skal endre seg som § 5-9 viser.",
    advice: I_BALANSEN,
  },
  {
    ...AS_PROPOSED,
    id: "disponering-merforbruk",
    problem: "disponering-merforbruk-ulikt",
    title: "Merforbruk: § 5-9 mot endringen i § 5-8",
    source: "§§ 5-8 og 5-9",
    left: { label: "fremført minus dekket i § 5-9", terms: [drift("l18"), ...minus(drift("l7", "l11", "l16"))] },
    right: { label: "endring i § 5-8", terms: change(lines("5-8", "merforbruk")) },
    needs: ["drift", "balanse"],
    rule: "Merforbruket i balansen skal endre seg med det § 5-9 fremfører og dekker.",
    advice: I_BALANSEN,
  },
  {
    ...AS_PROPOSED,
    id: "disponering-ubundet-fond",
    problem: "disponering-ubundet-fond-ulikt",
    title: "Ubundet investeringsfond: § 5-9 mot endringen i § 5-8",
    source: "§§ 5-8 og 5-9",
    left: { label: "avsatt og brukt i § 5-9", terms: minus(investering("l6", "l7", "l10", "l13", "l15")) },
    right: { label: "endring i § 5-8", terms: change(lines("5-8", "ubundetInvesteringsfond")) },
    needs: ["investering", "balanse"],
    rule: "Ubundet investeringsfond i balansen skal endre seg som § 5-9 viser.",
    advice: I_BALANSEN,
  },
  {
    ...AS_PROPOSED,
    id: "disponering-udekket",
    problem: "disponering-udekket-ulikt",
    title: "Udekket beløp: § 5-9 mot endringen i § 5-8",
    source: "§§ 5-8 og 5-9",
    left: { label: "fremført minus dekket i § 5-9", terms: [investering("l16"), ...minus(investering("l8"))] },
    right: { label: "endring i § 5-8", terms: change(lines("5-8", "udekket")) },
    needs: ["investering", "balanse"],
    rule: "Udekket beløp i balansen skal endre seg med det § 5-9 fremfører og dekker.",
    advice: I_BALANSEN,
  },
];

/** § 5-9 for drift and investering: within itself, against what is booked, and against the balance. */
export const DISPONERING: readonly Control[] = [...IDENTITIES, ...BOOKED, ...ACROSS];
