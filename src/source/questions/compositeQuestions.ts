import { textOf } from "../cells/cell";
import { columnName } from "../columnName";
import { funksjonName } from "../../ledger/kostra/funksjoner";
import { RECALLED } from "../memory/recall";
import { optionText, type Question } from "../question";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";
import { words } from "../../texts/words";

/** «1200/201», «1200-201», «1200 201»: two codes and nothing else. */
const COMPOSITE = /^([\p{L}\d]{2,8})\s?[/\-–.| ]\s?([\p{L}\d]{3,8})$/u;
const FEWEST = 2;

/**
 * A question for a column whose cells are ansvar and funksjon in one, where no column is funksjon: read as they stand
 * the codes are nobody's ansvar, and nothing has a funksjon.
 */
export function compositeQuestions({ columns, candidates = [] }: Recognition): readonly Question[] {
  if (columns.some(({ role }) => role.kind === "funksjon")) return [];
  return columns.flatMap((column): Question[] => {
    const cells = candidates.find(({ position }) => position === column.position)?.cells ?? [];
    const texts = [...new Set(cells.map(textOf).filter((text) => text !== ""))];
    if (!mayBeRead(column) || texts.length < FEWEST || !texts.every(endsInFunksjon)) return [];
    const name = columnName(column, columns);
    return [
      {
        id: `kilde-verdier:${name}`,
        code: "kilde-verdier",
        column: column.header,
        message: words`Kolonnen «${name}» har to koder i hver celle («${texts[0] ?? ""}»), trolig ansvar og funksjon, og ingen kolonne har funksjon. Hent ut rapporten med hver kode i sin kolonne, eller si at cellen er én kode.`,
        answers: [
          {
            label: words`«${name}» er ansvar`,
            option: optionText("kolonne", [name, "ansvar"].join("=")),
            answers: { kolonner: { [name]: "ansvar" } },
            figures: null,
          },
          {
            label: words`Se bort fra «${name}»`,
            option: optionText("kolonne", [name, "ignorer"].join("=")),
            answers: { kolonner: { [name]: "ignored" } },
            figures: null,
          },
        ],
      },
    ];
  });
}

/** Ansvar by its header, or a column that nothing says what is. */
const mayBeRead = ({ role, reason, open }: RecognisedColumn): boolean =>
  reason !== CHOSEN &&
  reason !== RECALLED &&
  (role.kind === "ansvar" || (role.kind === "ignored" && open !== undefined));

function endsInFunksjon(text: string): boolean {
  const funksjon = COMPOSITE.exec(text)?.[2] ?? "";
  return /^\d{3,4}$/.test(funksjon) && funksjonName(funksjon) !== null;
}
