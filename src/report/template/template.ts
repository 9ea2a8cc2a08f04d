import * as z from "zod";
import { KonsernRules } from "../../ledger/units/elimineringsregel";
import { LANGUAGES } from "../../texts/languages";
import { METODER, type MetodeId } from "../../table/fn/metoder";
import { COLUMN_IDS } from "../../ledger/grunnlag/reportFigure";
import { SsbSettings } from "../../source/ssb/settings";
import { CHOICES } from "./choices/all";
import { fieldsOf } from "./choices/choice";
import {
  Gjenkjenning,
  LineRules,
  NoterIMal,
  OrganisasjonIMal,
  Tabellutvalg,
  Tekstkontroll,
  Terskel,
} from "./templateParts";

const ColumnId = z.enum(COLUMN_IDS);
const Metode = z.enum(Object.keys(METODER) as [MetodeId, ...MetodeId[]]);

const {
  unit,
  signProfile,
  zeroBudget,
  avvik,
  avvikMot,
  periodisering,
  fundLines,
  konserninterne,
  investeringsoversikt,
  stil,
  ...later
} = fieldsOf(CHOICES);

/**
 * What a finance team shares: every choice a municipality makes about its report, and no figures but those that it has
 * answered for in a finished report. Fields stand in the order they are written in.
 */
export const Template = z.strictObject({
  /** See `migrations/`. */
  version: z.literal(2),
  name: z.string().min(1).max(200),
  report: z.enum(["aarsrapport", "tertial1", "tertial2", "maaned", "finans1", "finans2", "finansaar"]),
  language: z.enum(LANGUAGES),
  unit,
  signProfile,
  zeroBudget,
  avvik,
  avvikMot,
  /** Tables in order; empty: all that the report has. */
  tables: z.array(z.string()).max(500),
  /** Columns per table id, where they differ from the definition. */
  columns: z.record(z.string(), z.array(ColumnId).min(1)),
  /** Line texts per table id and line id, where they differ from the definition. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
  periodisering,
  /**
   * How the year's prognosis is made: a method for all lines, and those of their own per table and row (the ids of the
   * finished table).
   */
  prognose: z
    .strictObject({
      metode: Metode.exclude(["manuell"]),
      perRad: z.record(z.string(), z.record(z.string(), Metode.exclude(["manuell"]))),
    })
    .default({ metode: "budsjett", perRad: {} }),
  fundLines,
  konserninterne,
  investeringsoversikt,
  lineRules: LineRules,
  /** Art used locally -> art of the KOSTRA list it is to be read as. */
  artOverrides: z.record(z.string(), z.string()),
  /** Områder that are not tjenesteområder: their ansvar stand outside the tables per område. */
  fellesOmrader: z.array(z.string()).max(500),
  /** How the accounts of several units become one. */
  konsern: KonsernRules.prefault({}),
  noter: NoterIMal.default({ nummer: {}, linjer: {} }),
  terskel: Terskel.default({ belop: 1_000_000, prosent: 2, kontroll: 1_000 }),
  /** Stands on the front page and in the header of each printed page. */
  kommune: z.string().max(100).default(""),
  stil,
  organisasjon: OrganisasjonIMal.default({ enheter: {}, ansvar: {} }),
  gjenkjenning: Gjenkjenning.default([]),
  /** Selections of tables the team has given names. */
  tabellutvalg: Tabellutvalg.default([]),
  /** What the team has answered «Tekstkontroll». */
  tekstkontroll: Tekstkontroll.default([]),
  /** Where and what KOSTRA-nøkkeltall are fetched, when the user asks for it. */
  ssb: SsbSettings.prefault({}),
  ...later,
});
export type Template = z.infer<typeof Template>;
