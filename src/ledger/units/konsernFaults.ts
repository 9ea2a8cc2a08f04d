import { artName } from "../kostra/arter";
import { isKapittel } from "../kostra/kapitler";
import type { KonsernRules, RuleSide } from "./elimineringsregel";
import { FELLES_REGLER } from "./fellesRegler";
import { words, wordsOf, type Text } from "../../texts/words";

/**
 * What the rules name that does not exist, one sentence each: a rule that is misspelt would otherwise eliminate
 * nothing.
 */
export function konsernFaults({ egneRegler, utenRegler }: KonsernRules): readonly Text[] {
  const common = FELLES_REGLER.map(({ id }) => id);
  const ids = [...egneRegler.map(({ id }) => id), ...common.filter((id) => !utenRegler.includes(id))];
  return [
    ...utenRegler
      .filter((id) => !common.includes(id))
      .map((id) => words`konsern.utenRegler: regelen «${id}» finnes ikke. Reglene er ${common.join(", ")}.`),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map(
        (id) =>
          words`konsern.egneRegler: regelen «${id}» står to ganger. Gi den en annen id, eller ta den felles regelen ut (utenRegler).`,
      ),
    ...egneRegler.flatMap(({ id, debet, kredit }) =>
      [debet, kredit].flatMap((side) =>
        unknownCodes(side).map(
          (code) =>
            words`konsern.egneRegler: «${id}» har koden ${code}, som ikke er ${wordsOf(side.kontoklasse.includes("balanse") ? "et KOSTRA-kapittel" : "en KOSTRA-art")}.`,
        ),
      ),
    ),
  ];
}

function unknownCodes({ kontoklasse, koder }: RuleSide): readonly string[] {
  return koder.filter((code) => (kontoklasse.includes("balanse") ? !isKapittel(code) : artName(code) === null));
}
