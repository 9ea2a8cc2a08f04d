import type { Control, Term } from "./control";
import { change, CLOSED_YEAR, codes, exact, lines, minus } from "./terms";

/** What the capital account is: fixed assets less long-term debt, and loans taken up and not used. */
const KAPITAL: readonly Term[] = [lines("5-8", "anleggsmidler", "langsiktigGjeld", "ubrukteLanemidler")];

const AVRUNDING = { ore: 100, reason: "1 krone: et virkelig regnskap hadde en differanse på 50 øre fra beløp avrundet hver for seg", inThousands: "halvPerPost" } as const;

/** Identities between the balance and the year's use of funds. */
export const KAPITAL_CONTROLS: readonly Control[] = [
  {
    id: "arbeidskapital",
    problem: "arbeidskapital-ulik",
    title: "Endring i arbeidskapital: balansen mot drift og investering",
    source: "Note om arbeidskapital",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "balansen", terms: change(lines("5-8", "omlopsmidler", "kortsiktigGjeld")) },
    right: {
      label: "drift, investering, ubrukte lånemidler og prinsippendringer",
      terms: [
        ...minus(lines("5-6", "nettoDriftsresultat"), lines("5-5-1", "sumUtgifter", "sumInntekter", "nettoVidereutlan")),
        ...change(lines("5-8", "ubrukteLanemidler")),
        ...minus(...change(lines("5-8", "prinsippDrift", "prinsippInvestering"))),
      ],
    },
    tolerance: AVRUNDING,
    figures: ["regnskap"],
    needs: ["drift", "balanse"],
    rule: "Endringen i arbeidskapital i balansen skal være årets netto tilgang i drift og investering.",
    advice: "Kontroller føringer direkte mellom balansekontoer, og forklar differansen i noten.",
  },
  {
    id: "kapitalkonto",
    problem: "kapitalkonto-ulik",
    title: "Kapitalkontoen mot anleggsmidler, langsiktig gjeld og ubrukte lånemidler",
    source: "Note om kapitalkonto",
    // Changes of principle booked against the capital account make the sides differ by right.
    severity: "warning",
    relation: "lik",
    left: { label: "kapitalkontoen", terms: minus(lines("5-8", "kapitalkonto")) },
    right: { label: "anleggsmidler − langsiktig gjeld + ubrukte lånemidler", terms: KAPITAL },
    tolerance: { ore: 50_000, reason: "500 kr, det halve av enheten regnskapet trykkes i: kontoen bærer differanser fra tidligere år; et virkelig regnskap hadde 87 kr", inThousands: "halvPerPost" },
    figures: ["regnskap", "inngaendeBalanse"],
    needs: ["balanse"],
    rule: "Kapitalkontoen skal være anleggsmidler minus langsiktig gjeld pluss ubrukte lånemidler.",
    advice: "Prinsippendringer ført mot kapitalkontoen gir en differanse med rett; ellers kontroller årets føringer på kapittel 5990.",
  },
  {
    id: "kapitalkonto-endring",
    problem: "kapitalkonto-endring-ulik",
    title: "Årets endring i kapitalkontoen mot endringen i anleggsmidler, langsiktig gjeld og ubrukte lånemidler",
    source: "Note om kapitalkonto",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "endring i kapitalkontoen", terms: minus(...change(lines("5-8", "kapitalkonto"))) },
    right: { label: "endring i anleggsmidler, langsiktig gjeld og ubrukte lånemidler", terms: change(...KAPITAL) },
    tolerance: AVRUNDING,
    figures: ["regnskap"],
    needs: ["balanse"],
    rule: "Kapitalkontoen skal endre seg like mye som anleggsmidler, langsiktig gjeld og ubrukte lånemidler.",
    advice: "Kontroller at aktivering, avskrivning, avdrag, bruk av lån og pensjon er ført mot kapittel 5990.",
  },
  {
    id: "premieavvik",
    problem: "premieavvik-ulikt",
    title: "Endring i premieavvik (kapittel 19 og 39) mot art 090 og 099 på funksjon 170 og 171",
    source: "Note om pensjon",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "endring i kapittel 19 og 39", terms: change(...codes("balanse", "19", "39")) },
    right: { label: "art 090 og 099 på funksjon 170 og 171", terms: minus({ kind: "postings", kontoklasse: "drift", art: ["090", "099"], funksjon: ["170", "171"] }) },
    tolerance: exact("halvPerPost"),
    figures: ["regnskap"],
    needs: ["drift", "balanse"],
    rule: "Premieavviket i balansen skal endre seg med årets premieavvik og amortiseringen i drift.",
    advice: "Kontroller føringene på funksjon 170 og 171, og arbeidsgiveravgiften av premieavviket.",
  },
];
