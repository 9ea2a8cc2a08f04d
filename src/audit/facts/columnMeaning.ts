import { wordPattern } from "../../document/wordPattern";
import { remembered } from "../reading/remembered";
import { wordsIn } from "../reading/words";
import type { FactColumn, Measure } from "./factTable";

const PERCENT = /%|(?<!\p{L})(?:prosent|pst|per cent|percent)/iu;
const YEAR = wordPattern("(?:19|20)\\d\\d", "u");
/** What headings of columns say; the first that fits. */
const MEANINGS: readonly { readonly pattern: RegExp; readonly measure: Measure; readonly inPercent?: Measure }[] = [
  {
    pattern: /^(?=.*(?:avvik|deviation))(?=.*(?:prognose|forecast))/iu,
    measure: "prognosisDeviation",
    inPercent: "value",
  },
  { pattern: wordPattern("prognose|årsprognose|forecast|anslag", "iu"), measure: "prognosis", inPercent: "value" },
  {
    pattern: wordPattern(
      "(?:budsjett)?avvik|meirforbruk|mer-/mindreforbruk|mindre-/merforbruk|deviation|variance|differanse|diff",
      "iu",
    ),
    measure: "deviation",
    inPercent: "deviationPercent",
  },
  { pattern: /forbruk/iu, measure: "value", inPercent: "spentPercent" },
  { pattern: wordPattern("endring|endra|change|vekst|utvikling", "iu"), measure: "change", inPercent: "changePercent" },
  {
    pattern: wordPattern("rev|revidert|regulert|justert|just|reg|korrigert bud\\p{L}*|revised|adjusted", "iu"),
    measure: "revised",
  },
  {
    pattern: wordPattern("oppr|opprinnelig|opprinneleg|opphavleg|opprinnelige|vedtatt|vedteke|original|adopted", "iu"),
    measure: "original",
  },
  { pattern: wordPattern("regnskap|rekneskap|regn|rekn|årsregnskap|accounts|actual", "iu"), measure: "actual" },
  { pattern: wordPattern("budsjett|bud|årsbudsjett|budget", "iu"), measure: "budget" },
];

/** What the heading of a column says its figures are. */
export const columnMeaning = (header: string, id: string | null = null): FactColumn => ({ ...meaningOf(header), id });

const meaningOf = remembered((header): Omit<FactColumn, "id"> => {
  const found = MEANINGS.find(({ pattern }) => pattern.test(header));
  const measure = found ? (PERCENT.test(header) ? (found.inPercent ?? "value") : found.measure) : "value";
  return {
    header,
    measure,
    year: yearOf(header),
    stems: wordsIn(header).map(({ stem }) => stem),
    otherStems: [],
  };
});

const OPENING = /(?:01\.01|1\.1|1\. ?januar|1\. ?jan)\.? ?((?:19|20)\d\d)/iu;

/** The year it is for: a balance of 1 January is the last year's. */
function yearOf(header: string): number | null {
  const opening = OPENING.exec(header)?.[1];
  const year = opening ?? YEAR.exec(header)?.[0];
  return year === undefined ? null : Number(year) - (opening === undefined ? 0 : 1);
}

/** Whether the heading says that the figures are percentages. */
export const isPercentHeader = (header: string): boolean => PERCENT.test(header);
