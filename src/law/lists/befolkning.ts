import type { ListingInput, PostLine, PostsListing } from "./definition";
import { required } from "./inputColumns";

const BEFOLKNING_INPUT: ListingInput = {
  id: "befolkning",
  title: "Befolkning",
  columns: [
    required("post", "text", "Befolkningsendring", ["Befolkning", "Endring", "Post"]),
    required("aar", "year", "År", ["Årgang"]),
    required("antall", "number", "Antall", ["Personer", "Antall personer", "Verdi"]),
  ],
  key: ["post", "aar"],
  example: { post: "Folketallet ved utgangen av kvartalet", aar: "2024", antall: "20 509" },
};

const post = (id: string, label: string, ...words: readonly string[]): PostLine => ({ kind: "post", id, label, words: [label, ...words], required: true });
const sum = (id: string, label: string, of: Readonly<Record<string, 1 | -1>>, ...words: readonly string[]): PostLine =>
  ({ kind: "sum", id, label, of: Object.entries(of).map(([line, sign]) => ({ line, sign })), words: [label, ...words], complete: true });

/**
 * Births, deaths, moves and the number of inhabitants, a column a year.
 * Folkevekst is the change in the number, which SSB's own corrections make another than births and moves add up to.
 */
export const BEFOLKNING: PostsListing = {
  kind: "posts",
  id: "befolkning",
  title: "Befolkningsutvikling",
  heading: "Befolkningsutvikling 4. kvartal {aar}",
  group: "Befolkning",
  source: "SSB, befolkning og kvartalsvise endringer.",
  labelHeader: "Befolkningsutvikling 4. kvartal {aar}",
  valueHeader: "{aar}",
  unitText: "Antall personer",
  input: BEFOLKNING_INPUT,
  post: "post",
  amount: "antall",
  across: "aar",
  lines: [
    post("inngaende", "Folketall ved inngangen av kvartalet", "Folketallet ved inngangen av kvartalet", "Folketall ved inngangen av året"),
    post("fodte", "Fødte", "Levendefødte"),
    post("dode", "Døde"),
    sum("fodselsoverskudd", "Fødselsoverskudd", { fodte: 1, dode: -1 }),
    post("innvandring", "Innvandring"),
    post("utvandring", "Utvandring"),
    post("innflytting", "Innflytting, innenlands", "Innenlandsk innflytting"),
    post("utflytting", "Utflytting, innenlands", "Innenlandsk utflytting"),
    sum("nettoflytting", "Netto innvandring og flytting", { innvandring: 1, utvandring: -1, innflytting: 1, utflytting: -1 }, "Nettoinnvandring og nettoflytting"),
    sum("folkevekst", "Folkevekst", { utgaende: 1, inngaende: -1 }),
    post("utgaende", "Folketallet ved utgangen av kvartalet", "Folketall ved utgangen av kvartalet", "Folketall ved utgangen av året"),
  ],
  notes: ["Folkevekst er endringen i folketallet. Den kan avvike fra fødselsoverskudd og flytting på grunn av rettelser i folkeregisteret."],
};
