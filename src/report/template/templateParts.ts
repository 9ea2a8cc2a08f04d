import * as z from "zod";
import { LONGEST_HEADER, LONGEST_NAME, MOST_COLUMNS, MOST_REMEMBERED } from "../../source/memory/rememberedSource";
import { BLANK_RULES, PERIODE_RULES, SIGN_RULES } from "../../source/answers";
import { ROLE_KEYS } from "../../source/roleKeys";
import { NOTE_IDS } from "../noter";

const Codes = z.array(z.string().min(1)).min(1);

/** Postings a rule points at: every list given must hold the posting's code. */
const Rule = z.strictObject({ art: Codes.optional(), funksjon: Codes.optional(), ansvar: Codes.optional() });

/** Postings that belong on another line than their art says, per statement id; the first rule that fits decides. */
export const LineRules = z.record(
  z.string(),
  z.array(z.strictObject({ line: z.string(), postings: z.array(Rule).min(1) })),
);
export type LineRules = z.infer<typeof LineRules>;

/**
 * From which avvik on an enhet is explained: both limits must be reached. `belop` in kroner, `prosent` of the budget.
 * `kontroll`: differences of controls below so many kroner are told together.
 */
export const Terskel = z.strictObject({
  belop: z.number().min(0),
  prosent: z.number().min(0),
  kontroll: z.number().min(0).default(1_000),
});

/** Tables in order, of one or several kinds of report, under a name; no two have the same. */
export const Tabellutvalg = z
  .array(z.strictObject({ navn: z.string().min(1).max(60), tabeller: z.array(z.string()).min(1).max(500) }))
  .max(50);

/** Why a figure that «Tekstkontroll» would tell of is right as it stands. */
export const REASONS = [
  "annen definisjon",
  "annen periode",
  "del av et større",
  "tabellen er gal",
  "bundet feil",
] as const;

/** A finding of «Tekstkontroll» with the reason it was answered with; "" for none yet. */
export const Tekstsvar = z.strictObject({
  /** The words it stands among, without figures and endings. */
  setning: z.string().max(2000),
  tall: z.string().max(200),
  riktig: z.string().max(400),
  /** The cell it was held against. */
  kilde: z.string().max(600),
  grunn: z.enum(["", ...REASONS]),
  /** The cell the figure is of instead; `tall`: which of the sentence's figures it is, from 0. */
  bundet: z
    .strictObject({
      tall: z.int().min(0).max(1000),
      tabell: z.string().max(200),
      rad: z.string().max(200),
      kolonne: z.string().max(200),
    })
    .optional(),
});
export type Tekstsvar = z.infer<typeof Tekstsvar>;

/** The answers a team has given: what is right as it stands in its reports. */
export const Tekstkontroll = z.array(Tekstsvar).max(10_000);

const NoteId = z.enum(NOTE_IDS);

/**
 * The numbers of the municipality's own notes («» leaves a note out), and lines, per table id, that belong to other
 * notes than lines usually do. What is not named is as `noter.ts` has it.
 */
export const NoterIMal = z.strictObject({
  nummer: z.partialRecord(NoteId, z.string().max(10)),
  linjer: z.record(z.string(), z.record(z.string(), z.array(NoteId).max(NOTE_IDS.length))),
});

const Text = z.string().min(1).max(200);

/**
 * What the team has settled of the organisation: names of enheter that are only proposed, and ansvar no organisation
 * file has.
 */
export const OrganisasjonIMal = z.strictObject({
  enheter: z.record(z.string(), z.strictObject({ enhetsnavn: Text.optional(), omrade: Text.optional() })),
  ansvar: z.record(
    z.string(),
    z.strictObject({
      ansvarsnavn: z.string().max(200),
      enhet: Text,
      enhetsnavn: Text,
      omrade: z.string().max(200),
      selvkost: z.boolean(),
    }),
  ),
});
export type OrganisasjonIMal = z.infer<typeof OrganisasjonIMal>;

const Overskrift = z.string().max(LONGEST_HEADER);

/** What was answered of an export beside its columns' roles. */
const Svar = z.strictObject({
  ark: z.union([z.literal("alle"), z.array(z.string().max(LONGEST_NAME)).max(MOST_COLUMNS)]).optional(),
  bare: z
    .array(
      z.strictObject({ overskrift: Overskrift, verdier: z.array(z.string().max(LONGEST_HEADER)).max(MOST_COLUMNS) }),
    )
    .max(MOST_COLUMNS)
    .optional(),
  tomme: z
    .array(z.strictObject({ overskrift: Overskrift, regel: z.enum(BLANK_RULES) }))
    .max(MOST_COLUMNS)
    .optional(),
  fortegn: z.enum(SIGN_RULES).optional(),
  periode: z.enum(PERIODE_RULES).optional(),
  perPeriode: z.array(Overskrift).max(MOST_COLUMNS).optional(),
});

/** Exports the team has accepted the columns of. */
export const Gjenkjenning = z
  .array(
    z.strictObject({
      navn: z.string().max(LONGEST_NAME),
      formaal: z.enum(["regnskap", "budsjett", "iFjor"]),
      ark: z.string().max(LONGEST_NAME).optional(),
      svar: Svar.optional(),
      kolonner: z
        .array(z.strictObject({ overskrift: z.string().max(LONGEST_HEADER), rolle: z.enum(ROLE_KEYS) }))
        .min(1)
        .max(MOST_COLUMNS),
    }),
  )
  .max(MOST_REMEMBERED);
