import { columnName } from "../columnName";
import { RECALLED } from "../memory/recall";
import { optionText, type Question } from "../question";
import { unlikeArt } from "../recognise/ownKonto";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";
import { words } from "../../texts/words";

/** A question where the konto looks like KOSTRA's, and a column of arter beside it has others than it holds. */
export function ownKontoQuestions({ columns, candidates = [] }: Recognition): readonly Question[] {
  const candidateOf = (of: string): (typeof candidates)[number] | undefined =>
    candidates.find(({ meaning }) => meaning.kind === "code" && meaning.of === of);
  const konto = columns.find(({ role }) => role.kind === "konto");
  const read = candidates.find(({ position }) => position === konto?.position);
  const arter = candidateOf("art");
  const art = columns.find(({ position }) => position === arter?.position);
  if (konto === undefined || read === undefined || arter === undefined || art === undefined) return [];
  if (arter === read || isSaid(konto) || isSaid(art)) return [];
  const unlike = unlikeArt(read, arter, candidateOf("kontoklasse"));
  if (unlike === null) return [];
  const [kontoName, artName] = [columnName(konto, columns), columnName(art, columns)];
  return [
    {
      id: `kilde-verdier:${artName}`,
      code: "kilde-verdier",
      column: art.header,
      message: words`«${artName}» har andre arter enn kontoen i «${kontoName}» (konto ${unlike.konto}, art ${unlike.art}). Si hvilken av dem som er KOSTRAs.`,
      answers: [
        {
          label: words`Kontoen i «${kontoName}»`,
          option: optionText("kolonne", [artName, "ignorer"].join("=")),
          answers: { kolonner: { [artName]: "ignored" } },
          figures: null,
        },
        {
          label: words`Arten i «${artName}»`,
          option: [
            optionText("kolonne", [kontoName, "ignorer"].join("=")),
            optionText("kolonne", [artName, "art"].join("=")),
          ].join(" "),
          answers: { kolonner: { [kontoName]: "ignored", [artName]: "art" } },
          figures: null,
        },
      ],
    },
  ];
}

const isSaid = ({ reason }: RecognisedColumn): boolean => reason === CHOSEN || reason === RECALLED;
