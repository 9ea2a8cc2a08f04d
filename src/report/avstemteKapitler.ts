import { balanceKapitler, markStatus, whereKapittel, type Mark, type MarkStatus } from "../ledger/avstemming";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { sumWhere } from "../ledger/grunnlag/rowsWhere";
import type { ControlHead, ControlResult } from "../law/controls/control";
import { joined, words, type Words } from "../texts/words";

const AVSTEMTE: ControlHead = {
  id: "avstemte-kapitler",
  title: "Kapitler som er avstemt (arket Avstemming)",
  source: "Kommunens rutiner for avstemming",
  severity: "info",
};

/**
 * How many kapitler of the balance have a mark that holds against the accounts as they are now, and which have not.
 * `ikke aktuell` where no mark is given (null), or nobody has written one; null without a balance.
 */
export function avstemteKapitler(grunnlag: Grunnlag, marks: readonly Mark[] | null): ControlResult<ControlHead> | null {
  const kapitler = balanceKapitler(grunnlag);
  if (kapitler.length === 0 || !grunnlag.figures.includes("regnskap")) return null;
  const byStatus = new Map<MarkStatus, string[]>();
  for (const kapittel of kapitler) {
    const saldo = sumWhere(grunnlag, whereKapittel(kapittel), "regnskap");
    const status = markStatus(
      saldo,
      marks?.find((mark) => mark.kapittel === kapittel),
    );
    (byStatus.get(status) ?? (byStatus.set(status, []).get(status) as string[])).push(kapittel);
  }
  const none = byStatus.get("utenMerke")?.length === kapitler.length;
  const done = (byStatus.get("avstemt")?.length ?? 0) + (byStatus.get("forklart")?.length ?? 0);
  const sides = none
    ? { left: 0, right: 0, difference: 0 }
    : { left: done, right: kapitler.length, difference: done - kapitler.length };
  return {
    control: AVSTEMTE,
    unit: "kapitler",
    figure: null,
    tolerance: 0,
    ...sides,
    status: none ? "ikke aktuell" : done === kapitler.length ? "ok" : "avvik",
    message:
      marks === null
        ? "Merkene på arket Avstemming er ikke gitt."
        : joined([words`${done} av ${kapitler.length} kapitler avstemt.`, ...told(byStatus)]),
  };
}

const TOLD: readonly (readonly [MarkStatus, (koder: string) => Words])[] = [
  ["forklart", (koder) => words`Med forklart differanse: kapittel ${koder}.`],
  ["falt", (koder) => words`Ikke lenger avstemt: kapittel ${koder}.`],
  ["utenSpesifikasjon", (koder) => words`Spesifikasjon mangler: kapittel ${koder}.`],
  ["utenForklaring", (koder) => words`Forklaring mangler: kapittel ${koder}.`],
  ["utenMerke", (koder) => words`Uten merke: kapittel ${koder}.`],
];

/** The kapitler of each kind that is not plainly reconciled. */
function told(byStatus: ReadonlyMap<MarkStatus, readonly string[]>): readonly Words[] {
  return TOLD.flatMap(([status, say]) => {
    const kapitler = byStatus.get(status) ?? [];
    return kapitler.length === 0 ? [] : [say(kapitler.join(", "))];
  });
}
