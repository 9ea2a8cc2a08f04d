import type { Control } from "./control";
import { exact, kontoklasse, lines } from "./terms";

const base = {
  severity: "error",
  relation: "lik",
  tolerance: exact("ingen"),
  figures: "alle",
  advice: "Noen arter eller kapitler står uten linje; merknadene nevner dem.",
} as const satisfies Partial<Control>;

/** Every posting of a kontoklasse is on one line of its statement: the lines add up to the kontoklasse. */
export const FORDELING: readonly Control[] = [
  {
    ...base,
    id: "fordeling-5-4",
    problem: "fordeling-5-4-ulik",
    title: "Linjene i § 5-4 første ledd mot hele driften",
    source: "§ 5-4 første ledd",
    left: { label: "linjene", terms: [lines("5-4-1", "nettoDriftsresultat", "sumDisponeringer", "fremfort")] },
    right: { label: "kontoklasse 1", terms: [kontoklasse("drift")] },
    needs: ["drift"],
    rule: "Linjene i § 5-4 første ledd skal holde hele driften.",
  },
  {
    ...base,
    id: "fordeling-5-6",
    problem: "fordeling-5-6-ulik",
    title: "Linjene i § 5-6 mot hele driften",
    source: "§ 5-6",
    left: { label: "linjene", terms: [lines("5-6", "nettoDriftsresultat", "sumDisponeringer", "fremfort")] },
    right: { label: "kontoklasse 1", terms: [kontoklasse("drift")] },
    needs: ["drift"],
    rule: "Linjene i § 5-6 skal holde hele driften.",
  },
  {
    ...base,
    id: "fordeling-5-5",
    problem: "fordeling-5-5-ulik",
    title: "Linjene i § 5-5 første ledd mot hele investeringen",
    source: "§ 5-5 første ledd",
    left: { label: "linjene", terms: [lines("5-5-1", "sumUtgifter", "sumInntekter", "nettoVidereutlan", "sumOverforingOgAvsetninger", "fremfort")] },
    right: { label: "kontoklasse 0", terms: [kontoklasse("investering")] },
    needs: ["investering"],
    rule: "Linjene i § 5-5 første ledd skal holde hele investeringen.",
  },
  {
    ...base,
    id: "fordeling-5-8",
    problem: "fordeling-5-8-ulik",
    title: "Linjene i § 5-8 mot hele balansen",
    source: "§ 5-8",
    left: { label: "linjene", terms: [lines("5-8", "sumEiendeler", "sumEgenkapitalOgGjeld", "memoriakonti")] },
    right: { label: "kontoklasse 2", terms: [kontoklasse("balanse")] },
    figures: ["regnskap", "inngaendeBalanse"],
    needs: ["balanse"],
    rule: "Linjene i § 5-8 skal holde hele balansen.",
  },
];
