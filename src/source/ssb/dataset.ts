import * as z from "zod";

/** An object as a map: a name in it may be anything, also one that every object answers to. */
const byName = <V extends z.ZodType>(value: V) =>
  z.preprocess(
    (given) =>
      typeof given === "object" && given !== null && !Array.isArray(given) ? new Map(Object.entries(given)) : given,
    z.map(z.string(), value),
  );
const Texts = byName(z.string());

/** One dimension of a json-stat2 dataset as PxWebApi v2 writes it; what we have no use for is let be. */
const Dimension = z.object({
  label: z.string().default(""),
  category: z.object({
    /** Codes in order, or code -> place; may be left out where there is one code. */
    index: z.union([z.array(z.string()), byName(z.int().min(0))]).optional(),
    label: Texts.optional(),
    unit: byName(z.object({ base: z.string().optional(), decimals: z.int().min(0).max(15).optional() })).optional(),
  }),
  extension: z.object({ elimination: z.boolean().optional() }).optional(),
});
export type Dimension = z.infer<typeof Dimension>;

const Figure = z.number().nullable();

/** A json-stat2 dataset: figures from /data, or none from /metadata. */
export const Dataset = z.object({
  version: z.literal("2.0"),
  class: z.literal("dataset"),
  label: z.string().default(""),
  updated: z.string().default(""),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().min(0)),
  dimension: byName(Dimension),
  role: z
    .object({
      time: z.array(z.string()).default([]),
      geo: z.array(z.string()).default([]),
      metric: z.array(z.string()).default([]),
    })
    .partial()
    .default({}),
  note: z.array(z.string()).default([]),
  /** `noteMandatory`: index of a note -> whether it must be shown. */
  extension: z.object({ noteMandatory: byName(z.boolean()).optional() }).optional(),
  /** One for each cell, the last dimension running fastest; or place -> figure, where most are missing. */
  value: z.union([z.array(Figure), byName(Figure)]).nullish(),
  /** Signs of the cells: one for each, by place, or one for all. */
  status: z.union([z.array(z.string().nullable()), Texts, z.string()]).nullish(),
});
export type Dataset = z.infer<typeof Dataset>;
