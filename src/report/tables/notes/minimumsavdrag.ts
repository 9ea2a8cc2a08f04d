import { words, wordsOf, type Text } from "../../../texts/words";
import { sumOre, type Ore } from "../../../amounts/ore";
import { ANLEGGSMIDLER } from "../../../law/lists/anleggsmidler";
import { LAN } from "../../../law/lists/lan";
import { oreIn, textIn, type Listing } from "../../../source/lists/listing";
import { call, inRow, type Formula } from "../../../table/formula";
import type { Note, NoteBasis, NoteLine } from "./note";
import { line, onLines, sum, sumOf } from "./noteLines";

const OWN = "Investering";
/** The loans that count, by what the list says they are for. */
const PARTS = [
  { id: "egne", formal: OWN, label: "Lån til egne investeringer", paragraph: "§ 14-15" },
  { id: "andres", formal: "Andres investeringer", label: "Lån til andres investeringer", paragraph: "§ 14-16" },
  { id: "kausjoner", formal: "Kausjoner", label: "Lån til innfrielse av kausjoner", paragraph: "§ 14-16" },
] as const;

/**
 * Minimumsavdrag by kommuneloven § 14-18 første ledd with its calculation, against what was paid; null without the
 * lists of loans and assets.
 */
export function minimumsavdrag({ year, listings }: NoteBasis): Note | null {
  const [loans, assets] = [LAN.id, ANLEGGSMIDLER.id].map((input) =>
    listings.find((listing) => listing.input === input),
  ) as [Listing | undefined, Listing | undefined];
  if (!loans || !assets) return null;
  return {
    id: "note-minimumsavdrag",
    title: words`Note: Avdrag på lån og minimumsavdrag`,
    group: words`Note lån`,
    labelHeader: words`Post`,
    valueHeader: String(year),
    basisHeader: words`Grunnlag`,
    source: words`Kommuneloven § 14-18 første ledd.`,
    turns: false,
    notes: [
      words`Minimumsavdrag = avskrivninger × lånegjeld / bokført verdi av avskrivbare anleggsmidler, begge 01.01.`,
      words`Lån etter kommuneloven § 14-15 første og andre ledd og § 14-16 er med. Lån til videreutlån (§ 14-17) og anleggsmidler som ikke avskrives, er holdt utenfor.`,
    ],
    lines: [
      line("", "avskrivninger", "Årets avskrivninger", onLines("5-6", ["avskrivninger"]), "Art 590"),
      ...debtLines(loans, year),
      ofList(
        assets,
        "anleggsmidler",
        words`Bokført verdi av avskrivbare anleggsmidler 01.01.${year}`,
        openingOf(assets, "avskrivbar", "J"),
      ),
      {
        ...sum("", "minimumsavdrag", "Beregnet minimumsavdrag"),
        figure: call("proportion", ["avskrivninger", "gjeld", "anleggsmidler"].map(inRow), null),
      },
      line("", "betalt", "Betalte avdrag i driftsregnskapet", onLines("5-6", ["avdrag"]), "Art 510 og 511"),
      sum("", "differanse", "Betalt mer (+) eller mindre (−) enn minimumsavdraget", "betalt", "-minimumsavdrag"),
    ],
  };
}

/** The loans that count, parted by what they are for where some are not for the municipality's own investments. */
function debtLines(loans: Listing, year: number): readonly NoteLine[] {
  const parts = PARTS.map((part) => ({ ...part, ore: openingOf(loans, "formal", part.formal) }));
  const label = words`Lånegjeld 01.01.${year}, uten lån til videreutlån`;
  if (!parts.some(({ formal, ore }) => formal !== OWN && ore !== 0))
    return [ofList(loans, "gjeld", label, sumOre(parts.map(({ ore }) => ore)))];
  return [
    ...parts.map(({ id, label: part, paragraph, ore }) =>
      line("", id, words`${wordsOf(part)} 01.01.${year}`, ore, paragraph),
    ),
    ofList(loans, "gjeld", label, sumOf(...parts.map(({ id }) => id))),
  ];
}

/** What the list's rows with this text came in with. */
const openingOf = ({ rows }: Listing, column: string, text: string): Ore =>
  sumOre(rows.filter((row) => textIn(row, column) === text).map((row) => oreIn(row, "inngaende")));

/** A line whose basis is a list. */
const ofList = ({ name }: Listing, id: string, label: Text, figure: Formula | Ore): NoteLine => ({
  ...line("", id, label, figure),
  basis: name,
});
