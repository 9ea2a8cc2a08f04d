import type { StatementDefinition } from "./definition";
import { DRIFT } from "./driftArter";
import { disponeringLines, driftLine, finansLines, REGULATION, STATUTORY_COLUMNS } from "./driftLines";

/**
 * § 5-4 første ledd, bevilgningsoversikt – drift.
 * Line 4 holds 810 and 877 by the veileder; which of the 810 is general income is the municipality's own rule
 * (`lineRules` of the template), and the rest is then part of line 6.
 */
export const BEVILGNINGSOVERSIKT_DRIFT: StatementDefinition = {
  id: "5-4-1",
  title: "Bevilgningsoversikt drift etter § 5-4 første ledd",
  group: "§ 5-4",
  source: { regulation: REGULATION, paragraph: "§ 5-4 første ledd", mapping: "Veileder til kontoplanen i KOSTRA, kapittel 12; linje 4 og 6 etter malens regel" },
  validFrom: 2020,
  partitions: "drift",
  labelHeader: "Post",
  columns: STATUTORY_COLUMNS,
  lines: [
    driftLine("1", "rammetilskudd", "Rammetilskudd", "credit", DRIFT.rammetilskudd),
    driftLine("2", "skatt", "Inntekts- og formuesskatt", "credit", DRIFT.skatt),
    { ...driftLine("3", "eiendomsskatt", "Eiendomsskatt", "credit", DRIFT.eiendomsskatt), omitWhenZero: true },
    driftLine("4", "andreGenerelleDriftsinntekter", "Andre generelle driftsinntekter", "credit", [...DRIFT.overforingerFraStaten, ...DRIFT.andreSkatteinntekter]),
    { kind: "sum", id: "sumGenerelleDriftsinntekter", number: "5", label: "Sum generelle driftsinntekter", shows: "credit", of: ["rammetilskudd", "skatt", "eiendomsskatt", "andreGenerelleDriftsinntekter"] },
    driftLine("6", "sumBevilgninger", "Sum bevilgninger drift, netto", "debit", [
      ...DRIFT.lonn, ...DRIFT.sosialeUtgifter, ...DRIFT.kjop, ...DRIFT.overforingerTilAndre,
      ...DRIFT.brukerbetalinger, ...DRIFT.salgOgLeie, ...DRIFT.overforingerFraAndre,
    ]),
    driftLine("7", "avskrivninger", "Avskrivninger", "debit", DRIFT.avskrivninger),
    { kind: "sum", id: "sumNettoDriftsutgifter", number: "8", label: "Sum netto driftsutgifter", shows: "debit", of: ["sumBevilgninger", "avskrivninger"] },
    { kind: "sum", id: "bruttoDriftsresultat", number: "9", label: "Brutto driftsresultat", shows: "credit", of: ["sumGenerelleDriftsinntekter", "sumNettoDriftsutgifter"], total: true },
    ...finansLines(10),
    ...disponeringLines(17),
  ],
};
