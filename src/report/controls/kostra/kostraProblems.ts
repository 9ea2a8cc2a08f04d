import { inNorwegian, printKroner } from "../../../amounts/printAmount";
import { AMOUNT_LENGTH, hasRoom } from "../../../ledger/kostra/amountField";
import type { Form } from "../../../ledger/kostra/forms";
import type { KostraAccounts } from "../../../ledger/kostraFiles";
import type { Problem } from "../../../ledger/problem";
import type { MovedPost } from "../../../ledger/roundPosts";
import type { ControlResult } from "../../../law/controls/control";
import { words, wordsOf } from "../../../texts/words";
import { postText } from "./kostraMessage";

/**
 * What the user must know of KOSTRA files before they are sent: controls they break, amounts no record has room for,
 * posts rounded otherwise than to their nearest, and forms without posts.
 */
export function kostraProblems(
  { files, empty, moved }: KostraAccounts,
  results: readonly ControlResult[],
): readonly Problem[] {
  return [
    ...results
      .filter(({ status }) => status === "avvik")
      .map(({ control, message }): Problem => ({ code: control.id, severity: control.severity, message })),
    ...files
      .flatMap(({ posts }) => posts)
      .filter((post) => !hasRoom(post))
      .map((post): Problem => ({
        code: "kostra-belop-for-stort",
        severity: "error",
        message: words`${postText(post)} har ikke plass i de ${AMOUNT_LENGTH} tegnene en KOSTRA-post har til beløp i 1000 kr. Filen kan ikke skrives. Ta kontakt med SSB om hvordan beløpet skal rapporteres.`,
      })),
    ...moved.map(movedProblem),
    ...empty.map((form) => emptyProblem(form, files.length === 0)),
  ];
}

function emptyProblem({ skjema, content }: Form, isAlone: boolean): Problem {
  const what = content === "balanse" ? "balanse" : "drift eller investering";
  return {
    code: "kostra-uten-poster",
    severity: isAlone ? "error" : "warning",
    message: words`Kildene har ikke regnskap for ${wordsOf(what)}, så det blir ingen fil av skjema ${skjema}. Legg ved en kilde som har det.`,
  };
}

function movedProblem({ post, nearest, exact, closing }: MovedPost): Problem {
  return {
    code: "kostra-avrunding",
    severity: "info",
    message: words`${postText(post)} er skrevet i stedet for ${inNorwegian(String(nearest))} (eksakt ${printKroner(exact)} kr). Hver post avrundes for seg, og uten dette ville «${wordsOf(closing.title)}» bommet med mer enn de ${closing.margin} tusen SSB godtar (kontroll ${closing.control}).`,
  };
}
