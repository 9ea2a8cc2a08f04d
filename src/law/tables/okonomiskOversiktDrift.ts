import type { StatementDefinition } from "./definition";
import { DRIFT } from "./driftArter";
import { disponeringLines, driftLine, finansLines, REGULATION, STATUTORY_COLUMNS } from "./driftLines";

/** § 5-6 økonomisk oversikt etter art – drift. */
export const OKONOMISK_OVERSIKT_DRIFT: StatementDefinition = {
  id: "5-6",
  title: "Økonomisk oversikt drift etter § 5-6",
  group: "§ 5-6",
  source: { regulation: REGULATION, paragraph: "§ 5-6", mapping: "Veileder til kontoplanen i KOSTRA, kapittel 12; SSB Klass 3232" },
  validFrom: 2020,
  partitions: "drift",
  labelHeader: "Post",
  columns: STATUTORY_COLUMNS,
  lines: [
    driftLine("1", "rammetilskudd", "Rammetilskudd", "credit", DRIFT.rammetilskudd),
    driftLine("2", "skatt", "Inntekts- og formuesskatt", "credit", DRIFT.skatt),
    { ...driftLine("3", "eiendomsskatt", "Eiendomsskatt", "credit", DRIFT.eiendomsskatt), omitWhenZero: true },
    driftLine("4", "andreSkatteinntekter", "Andre skatteinntekter", "credit", DRIFT.andreSkatteinntekter),
    driftLine("5", "overforingerFraStaten", "Andre overføringer og tilskudd fra staten", "credit", DRIFT.overforingerFraStaten),
    driftLine("6", "overforingerFraAndre", "Overføringer og tilskudd fra andre", "credit", DRIFT.overforingerFraAndre),
    driftLine("7", "brukerbetalinger", "Brukerbetalinger", "credit", DRIFT.brukerbetalinger),
    driftLine("8", "salgOgLeie", "Salgs- og leieinntekter", "credit", DRIFT.salgOgLeie),
    { kind: "sum", id: "sumDriftsinntekter", number: "9", label: "Sum driftsinntekter", shows: "credit", of: ["rammetilskudd", "skatt", "eiendomsskatt", "andreSkatteinntekter", "overforingerFraStaten", "overforingerFraAndre", "brukerbetalinger", "salgOgLeie"] },
    driftLine("10", "lonn", "Lønnsutgifter", "debit", DRIFT.lonn),
    driftLine("11", "sosialeUtgifter", "Sosiale utgifter", "debit", DRIFT.sosialeUtgifter),
    driftLine("12", "kjop", "Kjøp av varer og tjenester", "debit", DRIFT.kjop),
    driftLine("13", "overforingerTilAndre", "Overføringer og tilskudd til andre", "debit", DRIFT.overforingerTilAndre),
    driftLine("14", "avskrivninger", "Avskrivninger", "debit", DRIFT.avskrivninger),
    { kind: "sum", id: "sumDriftsutgifter", number: "15", label: "Sum driftsutgifter", shows: "debit", of: ["lonn", "sosialeUtgifter", "kjop", "overforingerTilAndre", "avskrivninger"] },
    { kind: "sum", id: "bruttoDriftsresultat", number: "16", label: "Brutto driftsresultat", shows: "credit", of: ["sumDriftsinntekter", "sumDriftsutgifter"], total: true },
    ...finansLines(17),
    ...disponeringLines(24),
  ],
};
