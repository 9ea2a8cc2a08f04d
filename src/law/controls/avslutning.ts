import type { Control } from "./control";
import { CLOSED_YEAR, codes, exact, lines, minus } from "./terms";

/** Accounts and budgets that must close: SSB gives files in 1000 kr a margin of 30 for the same sums. */
const IN_NULL = exact(30);
const OVERFORING = "Før samme beløp på art 570 i drift og art 970 i investering.";

/** What has closed when the year is finished, and in an adopted budget. */
export const AVSLUTNING: readonly Control[] = [
  {
    id: "drift-i-null",
    problem: "drift-gar-ikke-i-null",
    title: "§ 5-6: resultat, disponeringer og fremført går i null",
    source: "§ 5-6; SSB-kontroll 110",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "resultat, disponeringer og fremført", terms: [lines("5-6", "nettoDriftsresultat", "sumDisponeringer", "fremfort")] },
    right: null,
    tolerance: IN_NULL,
    figures: "alle",
    needs: ["drift"],
    rule: "Netto driftsresultat, disponeringer og fremført merforbruk skal gå i null.",
    advice: "Er året avsluttet, mangler det disponeringer eller føringer.",
  },
  {
    id: "investering-i-null",
    problem: "investering-gar-ikke-i-null",
    title: "§ 5-5: utgifter, inntekter, videreutlån, overføring, avsetninger og fremført går i null",
    source: "§ 5-5; SSB-kontroll 095",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "alle linjer", terms: [lines("5-5-1", "sumUtgifter", "sumInntekter", "nettoVidereutlan", "sumOverforingOgAvsetninger", "fremfort")] },
    right: null,
    tolerance: IN_NULL,
    figures: "alle",
    needs: ["investering"],
    rule: "Investeringsregnskapet skal gå i null når finansieringen og udekket beløp er ført.",
    advice: "Er året avsluttet, mangler det finansiering eller avsetninger.",
  },
  {
    id: "overforing-til-investering",
    problem: "overforing-til-investering-ulik",
    title: "Overføring fra drift: § 5-6 mot § 5-5",
    source: "§§ 5-5 og 5-6; SSB-kontroll 140",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "§ 5-6, art 570", terms: [lines("5-6", "overforingTilInvestering")] },
    right: { label: "§ 5-5, art 970", terms: minus(lines("5-5-1", "overforingFraDrift")) },
    tolerance: IN_NULL,
    figures: "alle",
    needs: ["drift", "investering"],
    rule: "Overføring til investering i drift skal være lik overføring fra drift i investering.",
    advice: OVERFORING,
  },
  {
    id: "avskrivninger-motpost",
    problem: "avskrivninger-motpost-ulik",
    title: "Avskrivninger mot motpost avskrivninger",
    source: "§ 5-6; SSB-kontroll 155",
    ...CLOSED_YEAR,
    relation: "lik",
    left: { label: "avskrivninger", terms: codes("drift", "590") },
    right: { label: "motpost", terms: minus(...codes("drift", "990")) },
    tolerance: IN_NULL,
    figures: "alle",
    needs: ["drift"],
    rule: "Avskrivninger (art 590) skal være lik motposten (art 990).",
    advice: "Kontroller føringene av art 590 og 990.",
  },
];
