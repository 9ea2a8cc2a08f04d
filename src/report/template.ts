import * as z from "zod";
import { REPORT_FIGURES } from "../statements/reportFigure";

const Codes = z.array(z.string().min(1)).min(1);

/** Postings a rule points at: every list given must hold the posting's code. */
const Rule = z.strictObject({ art: Codes.optional(), funksjon: Codes.optional(), ansvar: Codes.optional() });

/** `id` of a table and what it shows. */
const FigureOrDerived = z.enum([...REPORT_FIGURES, "avvik", "avvikProsent", "endring"]);

/** What a finance team shares: every choice a municipality makes about its report, and no figures. */
export const Template = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1),
  report: z.enum(["aarsrapport"]),
  language: z.enum(["nb"]),
  unit: z.enum(["kroner", "tusen", "mill"]),
  /** `raa`: ledger sign, income negative. `inntekterPositive`: income and surplus positive. */
  signProfile: z.enum(["raa", "inntekterPositive"]),
  /** What avvik % shows when the budget is 0. */
  zeroBudget: z.enum(["blank", "zero", "na"]),
  /** `gunstigPositiv`: better than budget is +, in every sign profile. `regnskapMinusBudsjett`: as the figures stand. */
  avvik: z.enum(["gunstigPositiv", "regnskapMinusBudsjett"]),
  /** The budget avvik is measured against; the other one is used where the sources lack it. */
  avvikMot: z.enum(["revidertBudsjett", "opprinneligBudsjett"]),
  /** Tables in order; empty: all that the report has. */
  tables: z.array(z.string()),
  /** Columns per table id, where they differ from the definition. */
  columns: z.record(z.string(), z.array(FigureOrDerived).min(1)),
  /** Line texts per table id and line id, where they differ from the definition. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  /** Funds as «Avsetninger til» and «Bruk av», or one net line each; `etterAar`: net to 2021, as the layout then was. */
  fundLines: z.enum(["etterAar", "brutto", "netto"]).default("etterAar"),
  /** Konserninterne kapitler of § 5-8 within their lines, or on lines of their own. */
  konserninterne: z.enum(["samlet", "egneLinjer"]).default("samlet"),
  /** Postings that belong on another line than their art says, per statement id; the first rule that fits decides. */
  lineRules: z.record(z.string(), z.array(z.strictObject({ line: z.string(), postings: z.array(Rule).min(1) }))),
  /** Art used locally -> art of the KOSTRA list it is to be read as. */
  artOverrides: z.record(z.string(), z.string()),
  /** Områder that are not tjenesteområder: their ansvar stand outside the tables per område. */
  fellesOmrader: z.array(z.string()),
});
export type Template = z.infer<typeof Template>;
