import * as z from "zod";

const Id = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/);
const TableId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const label = z.string().min(1);

/** What stands in a column where the input leaves it blank: it follows from the row's other columns and the year. */
const Default = z.discriminatedUnion("kind", [
  /** Years a premieavvik that arose in the year of `fra` is spread over, by the regulation's cohorts. */
  z.strictObject({ kind: z.literal("amortiseringstid"), fra: Id }),
  /** What of `belop` has been amortised before the year, or in it; linear over `tid` years from the year after `fra`. */
  z.strictObject({ kind: z.literal("amortisert"), belop: Id, fra: Id, tid: Id, del: z.enum(["tidligere", "aarets"]) }),
  /** `belop` where `fra` is the year, else 0. */
  z.strictObject({ kind: z.literal("oppstaattIAar"), belop: Id, fra: Id }),
  /** `belop` less `fratrekk`, where `fra` is before the year; else 0. */
  z.strictObject({ kind: z.literal("restTidligere"), belop: Id, fratrekk: Id, fra: Id }),
  /** The sum of other amounts. */
  z.strictObject({ kind: z.literal("sum"), of: z.array(Id).min(1) }),
]);

/** A column of a small input sheet or file. Headers may hold {aar} and {fjor}. */
const InputColumn = z.strictObject({
  id: Id,
  /** As the sheet the wizard creates has it. */
  header: label,
  /** Other headers it is known by. */
  words: z.array(z.string()),
  kind: z.enum(["text", "amount", "number", "percent", "year", "date"]),
  /** The column must be there, and every row must fill it. */
  required: z.boolean(),
  allowed: z.array(z.string()).min(2).optional(),
  /** Other words for what is allowed -> the word it is kept as. */
  alias: z.record(z.string(), z.string()).optional(),
  /** A percent that is a hundred, or near it, as often as not. */
  isNearHundred: z.literal(true).optional(),
  default: Default.optional(),
  /** Amounts of it are above zero: where none is, the list has its signs turned. */
  isPositive: z.literal(true).optional(),
});
export type InputColumn = z.infer<typeof InputColumn>;

/** A small sheet or file the user keeps beside the ledger. */
export const ListingInput = z.strictObject({
  id: TableId,
  title: label,
  columns: z.array(InputColumn).min(2),
  /** Columns that together tell one row from every other. */
  key: z.array(Id).min(1),
  /** Column id -> text: a row to write over. */
  example: z.record(z.string(), z.string()),
  /** In its place from a year on, where the law has changed; the latest first. */
  examplesFrom: z.array(z.strictObject({ from: z.int(), example: z.record(z.string(), z.string()) })).optional(),
  /** Its own rows called «Sum» or «Total» are read too; without this they are passed over. */
  totalRow: z.literal(true).optional(),
  /** Headers of what a list tells beside its own columns, which nothing reads. */
  besides: z.array(z.string()).optional(),
  /** Of rows with the same key the first counts, and the table tells of the others; without this all of them count. */
  firstOnly: z.literal(true).optional(),
});
export type ListingInput = z.infer<typeof ListingInput>;

const Decimals = z.int().min(0).max(4);
const Signed = z.strictObject({ column: Id, sign: z.union([z.literal(1), z.literal(-1)]) });

const ListingColumn = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), id: Id, header: label, from: Id }),
  /**
   * `turned`: shown with the other sign. A sum row adds amounts up, and numbers that are `summed`; it shows the mean of what is `weightedBy`
   * a column of the table, or by a column of the input that the table does not show (`weight`); other numbers have no sum.
   */
  z.strictObject({ kind: z.literal("value"), id: Id, header: label, from: Id, turned: z.literal(true).optional(), summed: z.literal(true).optional(), weightedBy: Id.optional(), weight: Id.optional(), decimals: Decimals.optional() }),
  /** Sum of columns of the table. `given`: the input's own figure, which must agree. `weight` as above. */
  z.strictObject({ kind: z.literal("sum"), id: Id, header: label, of: z.array(Signed).min(1), given: Id.optional(), weight: Id.optional(), decimals: Decimals.optional() }),
  /** One column of the table divided by another. */
  z.strictObject({ kind: z.literal("ratio"), id: Id, header: label, of: Id, to: Id }),
]);
export type ListingColumn = z.infer<typeof ListingColumn>;

/** Rows of one key under a heading, with their sum below. `take`: the year of a date. Keys that `groups` lacks come last, under their own text. */
const GroupBy = z.strictObject({ column: Id, take: z.literal("year").optional(), groups: z.array(z.strictObject({ key: z.string(), label })), sumLabel: label });

/** Absent: those of a year and those up to a month. */
const REPORTS_OF_A_TABLE = z.array(z.enum(["year", "period"])).min(1);

/** A note of the years from and to, both included. */
const YearNote = z.strictObject({ from: z.int(), to: z.int(), note: label });

/** `heading`: the printed title, where it is another than the catalogue's. `unitText`: what the figures are, where they are not amounts. `perOmrade`: a table for each text in the input's column «omrade». */
const head = { id: TableId, title: label, heading: label.optional(), group: label, source: label, labelHeader: label, unitText: label.optional(), input: ListingInput, notes: z.array(label), yearNotes: z.array(YearNote).optional(), reports: REPORTS_OF_A_TABLE.optional(), perOmrade: z.literal(true).optional() };

/** The table of one område, where the table of them all has a row for each: its rows are the områdes own, by `label`. Texts may hold {omrade}. */
const OmradeTable = z.strictObject({ heading: label, label: Id, labelHeader: label, total: label, headers: z.record(Id, label) });

/** A table with one row for each row of its input. Rows where every amount shown is 0 are left out when `omitEmpty` says so. */
const RowsListing = z.strictObject({
  kind: z.literal("rows"), ...head,
  label: Id,
  number: Id.optional(),
  columns: z.array(ListingColumn).min(1),
  groupBy: GroupBy.optional(),
  omitEmpty: z.literal(true).optional(),
  total: label.optional(),
  /** The input's own total row: compared with what the rows make, or shown in its place (heads counted once, who stand in two rows). */
  givenTotal: z.enum(["sammenlignes", "vises"]).optional(),
  omradeTable: OmradeTable.optional(),
});
export type RowsListing = z.infer<typeof RowsListing>;

/** A line of a form: the input has one row a post, and `words` are the texts it may have there. Texts may hold {aar} and {fjor}. */
const PostLine = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("heading"), id: Id, label }),
  z.strictObject({ kind: z.literal("post"), id: Id, label, words: z.array(z.string()).min(1), required: z.boolean(), hidden: z.literal(true).optional() }),
  /** Sum of other lines. `words`: the input may have it too, and must then agree. `complete`: nothing is summed unless every part is there; the input's own figure is then shown. */
  z.strictObject({ kind: z.literal("sum"), id: Id, label, of: z.array(z.strictObject({ line: Id, sign: z.union([z.literal(1), z.literal(-1)]) })).min(1), words: z.array(z.string()), total: z.literal(true).optional(), complete: z.literal(true).optional() }),
  /** ‰ of another line, the rate being a post; left out without one. */
  z.strictObject({ kind: z.literal("perMille"), id: Id, label, of: Id, rate: Id }),
]);
export type PostLine = z.infer<typeof PostLine>;

/** A form: the input's rows are posts, and the table shows them in its own order with its own sums. `across`: the input has a row a post and year, and the table a column a year. */
const PostsListing = z.strictObject({ kind: z.literal("posts"), ...head, post: Id, amount: Id, across: Id.optional(), valueHeader: label, lines: z.array(PostLine).min(1) });
export type PostsListing = z.infer<typeof PostsListing>;

/**
 * A table with a column for each region and year its input has: the input has one row a figure. Every row has its own decimals: those the input
 * says, else the most any of its figures has. A group's `words` are the texts the input may have for it; groups not named come last.
 */
const PivotListing = z.strictObject({
  kind: z.literal("pivot"), ...head,
  label: Id,
  groupBy: z.strictObject({ column: Id, groups: z.array(z.strictObject({ label, words: z.array(z.string()) })) }),
  texts: z.array(z.strictObject({ id: Id, header: label, from: Id })),
  region: Id, year: Id, value: Id, decimals: Id, status: Id,
});
export type PivotListing = z.infer<typeof PivotListing>;

/** A table from a small input beside the ledger, as data: no functions, no formulas in strings, no styling. */
export const ListingDefinition = z.discriminatedUnion("kind", [RowsListing, PostsListing, PivotListing]);
export type ListingDefinition = z.infer<typeof ListingDefinition>;
