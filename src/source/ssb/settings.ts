import * as z from "zod";

/** SSB's own PxWebApi v2. */
export const SSB_ADDRESS = "https://data.ssb.no/api/pxwebapi/v2";

/** Four digits; `3224=3027`: the number it had before, for the years where SSB has nothing under the new one. */
export const Kommune = z.string().regex(/^\d{4}(?:=\d{4})?$/);

/** A nøkkeltall: a statistikkvariabel of one of SSB's tables. */
export const SsbNokkeltall = z.strictObject({
  tabell: z.string().regex(/^[A-Za-z0-9]{1,20}$/),
  /** Code of the table's statistikkvariabel (ContentsCode). */
  kode: z.string().min(1),
  /** Codes in the table's other variables: { KOKfunksjon0000: "202" }. */
  valg: z.record(z.string(), z.string()).default({}),
  /** Tjenesteområde: a table for each. */
  omrade: z.string().min(1).default("KOSTRA"),
  /** Prioritet, Produktivitet, Dekningsgrad, Kvalitet … */
  gruppe: z.string().min(1).default("Andre nøkkeltall"),
  /** SSB's own text where it is blank. */
  navn: z.string().default(""),
});
export type SsbNokkeltall = z.infer<typeof SsbNokkeltall>;

/**
 * What SSB takes. Cells: its user guide and the service's own settings say 800 000. Calls: the guide says 30 a
 * minute, answers have said 40;
 * the lower is kept. Characters: addresses of more than about 2 100 are answered «not found». Seconds and tries are
 * ours.
 */
const SsbLimits = z.strictObject({
  celler: z.int().min(1).default(800_000),
  kallPerMinutt: z.int().min(1).default(30),
  tegnIAdresse: z.int().min(200).default(2_000),
  /** One answer may take so long. */
  sekunder: z.number().positive().default(60),
  /** Longest wait that is taken when SSB asks us to wait. */
  lengsteVentetid: z.number().positive().default(120),
});
export type SsbLimits = z.infer<typeof SsbLimits>;

/** Where and what KOSTRA-nøkkeltall are fetched; figures are not part of it. */
export const SsbSettings = z.strictObject({
  adresse: z.string().default(SSB_ADDRESS),
  /** Own municipality; "" until it is told. */
  kommune: Kommune.or(z.literal("")).default(""),
  naboer: z.array(Kommune).default([]),
  /** With Oslo SSB leaves some of the economic figures out. */
  landet: z.enum(["medOslo", "utenOslo", "ingen"]).default("medOslo"),
  /** "EKG07"; "" for none. Which group a municipality is in is SSB's to say (Klass 112). */
  kostragruppe: z
    .string()
    .regex(/^(?:|EKG\d{2})$/)
    .default(""),
  /** Empty: those that come with the product. */
  nokkeltall: z.array(SsbNokkeltall).default([]),
  grenser: SsbLimits.prefault({}),
});
export type SsbSettings = z.infer<typeof SsbSettings>;
