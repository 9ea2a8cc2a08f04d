import type { Control } from "./control";
import { exact } from "./terms";

/** Nothing is dropped on the way from the source files. */
export const KILDER: readonly Control[] = [
  {
    id: "kontrollsum",
    problem: "kontrollsum-ulik",
    title: "Sum {figur}: kilder mot Grunnlag",
    source: "Avstemming mot økonomisystemet",
    severity: "error",
    relation: "lik",
    left: { label: "kildene", terms: [{ kind: "sources" }] },
    right: { label: "Grunnlag", terms: [{ kind: "keys", where: [] }, { kind: "later" }] },
    tolerance: exact("ingen"),
    figures: "alle",
    needs: [],
    rule: "Summen i kildene skal være lik summen i Grunnlag.",
    advice: "Les inn kildene på nytt; meld feilen hvis den består.",
  },
];
