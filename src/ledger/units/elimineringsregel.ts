import * as z from "zod";

const Codes = z.array(z.string().min(1)).min(1);

/** Postings of one side of an internal transaction: every list given must hold the posting's code. */
const Side = z.strictObject({
  label: z.string().min(1),
  kontoklasse: z.array(z.enum(["drift", "investering", "balanse"])).min(1),
  /** Arter, or kapitler. */
  koder: Codes,
  /** First digits of the account, where the art says too little. */
  konto: Codes.optional(),
  /** Names of accounting units, where only some of them post it so. */
  regnskapsenhet: Codes.optional(),
  funksjon: Codes.optional(),
  ansvar: Codes.optional(),
});
export type RuleSide = z.infer<typeof Side>;

/**
 * What one accounting unit posts in debit and another in credit, and both sides go out of the consolidated accounts.
 */
export const Elimineringsregel = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
    title: z.string().min(1),
    /** Where it is said that the two sides are each other's. */
    source: z.string().min(1),
    debet: Side,
    kredit: Side,
  })
  .refine(
    ({ debet, kredit }) =>
      new Set([...debet.kontoklasse, ...kredit.kontoklasse].map((klasse) => klasse === "balanse")).size === 1,
    "balansen kan ikke elimineres mot drift og investering",
  );
export type Elimineringsregel = z.infer<typeof Elimineringsregel>;

/** How a municipality eliminates; a template carries it. */
export const KonsernRules = z.strictObject({
  /** The municipality's own rules; they are asked before the common ones. */
  egneRegler: z.array(Elimineringsregel).default([]),
  /** Ids of common rules that are not used. */
  utenRegler: z.array(z.string()).default([]),
  /**
   * What closes drift and investering when an internal transaction has one side in each: transfer between them (570,
   * 970), or KOSTRA's rapportkontroll (589, 989).
   */
  mellomDriftOgInvestering: z.enum(["overforing", "rapportkontroll"]).default("overforing"),
});
export type KonsernRules = z.infer<typeof KonsernRules>;
