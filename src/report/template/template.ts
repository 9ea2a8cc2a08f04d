import * as z from "zod";
import { KonsernRules } from "../../ledger/units/elimineringsregel";
import { LANGUAGES } from "../../texts/languages";
import { PERIODISERINGER } from "../../ledger/spreadBudget";
import { METODER, type MetodeId } from "../../table/fn/metoder";
import { COLUMN_IDS } from "../../ledger/grunnlag/reportFigure";
import { SsbSettings } from "../../source/ssb/settings";
import { Gjenkjenning, NoterIMal, OrganisasjonIMal, STILER, Terskel } from "./templateParts";

const Codes = z.array(z.string().min(1)).min(1);

/** Postings a rule points at: every list given must hold the posting's code. */
const Rule = z.strictObject({ art: Codes.optional(), funksjon: Codes.optional(), ansvar: Codes.optional() });

const ColumnId = z.enum(COLUMN_IDS);
const Metode = z.enum(Object.keys(METODER) as [MetodeId, ...MetodeId[]]);

/** What a finance team shares: every choice a municipality makes about its report, and no figures. */
export const Template = z.strictObject({
  /** See `migrations/`. */
  version: z.literal(2),
  name: z.string().min(1).max(200),
  report: z.enum(["aarsrapport", "tertial1", "tertial2", "maaned", "finans1", "finans2", "finansaar"]),
  language: z.enum(LANGUAGES),
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
  tables: z.array(z.string()).max(500),
  /** Columns per table id, where they differ from the definition. */
  columns: z.record(z.string(), z.array(ColumnId).min(1)),
  /** Line texts per table id and line id, where they differ from the definition. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  /** How a budget without months is spread over the year. */
  periodisering: z.enum(PERIODISERINGER).default("lineaer"),
  /** How the year's prognosis is made: a method for all lines, and those of their own per table and row (the ids of the finished table). */
  prognose: z.strictObject({ metode: Metode.exclude(["manuell"]), perRad: z.record(z.string(), z.record(z.string(), Metode.exclude(["manuell"]))) }).default({ metode: "budsjett", perRad: {} }),
  /** Funds as «Avsetninger til» and «Bruk av», or one net line each; `etterAar`: net to 2021, as the layout then was. */
  fundLines: z.enum(["etterAar", "brutto", "netto"]).default("etterAar"),
  /** Konserninterne kapitler of § 5-8 within their lines, or on lines of their own. */
  konserninterne: z.enum(["samlet", "egneLinjer"]).default("samlet"),
  /** § 5-5 andre ledd per prosjekt, or per prosjekt within its portefølje, as the list of investeringsprosjekter has them. */
  investeringsoversikt: z.enum(["prosjekt", "portefolje"]).default("prosjekt"),
  /** Postings that belong on another line than their art says, per statement id; the first rule that fits decides. */
  lineRules: z.record(z.string(), z.array(z.strictObject({ line: z.string(), postings: z.array(Rule).min(1) }))),
  /** Art used locally -> art of the KOSTRA list it is to be read as. */
  artOverrides: z.record(z.string(), z.string()),
  /** Områder that are not tjenesteområder: their ansvar stand outside the tables per område. */
  fellesOmrader: z.array(z.string()).max(500),
  /** How the accounts of several units become one. */
  konsern: KonsernRules.prefault({}),
  noter: NoterIMal.default({ nummer: {}, linjer: {} }),
  terskel: Terskel.default({ belop: 1_000_000, prosent: 2 }),
  /** Stands on the front page and in the header of each printed page. */
  kommune: z.string().max(100).default(""),
  stil: z.enum(STILER).default("standard"),
  organisasjon: OrganisasjonIMal.default({ enheter: {}, ansvar: {} }),
  gjenkjenning: Gjenkjenning.default([]),
  /** Where and what KOSTRA-nøkkeltall are fetched, when the user asks for it. */
  ssb: SsbSettings.prefault({}),
});
export type Template = z.infer<typeof Template>;
