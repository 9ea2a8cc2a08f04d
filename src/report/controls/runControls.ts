import { dateOf } from "../../ledger/period";
import { YEAR_FIGURES } from "../../ledger/ledger";
import type { Kontoklasse } from "../../ledger/kostra/konto";
import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import { KONTOKLASSE } from "../../ledger/grunnlag/keyColumns";
import { positionsWhere } from "../../ledger/grunnlag/rowsWhere";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { CheckBasis } from "./checkBasis";
import type { Control, ControlResult, ControlStatus, Side, Term } from "../../law/controls/control";
import { controlMessage, titleOf } from "./controlMessage";
import { CONTROLS } from "../../law/controls/all";
import { listFigure } from "./listFigure";
import { roundingRoom } from "./roundingRoom";
import { joined, words, wordsOf, type Text, type Words } from "../../texts/words";
import { sideBasis, sumOfTerms } from "./termAmounts";

/**
 * What came of every control: one result for each figure it compares, or one that says why there is nothing to compare.
 */
export function runControls(
  basis: CheckBasis,
  controls: readonly Control[] = CONTROLS,
): readonly ControlResult<Control>[] {
  return controls.flatMap((control) => {
    const figures = (control.figures === "alle" ? YEAR_FIGURES : control.figures).filter((figure) =>
      basis.grunnlag.figures.includes(figure),
    );
    const results = figures.map((figure) => runControl(control, figure, basis));
    const compared = results.filter(({ status, notChecked }) => status !== "ikke aktuell" || notChecked);
    if (compared.length > 0) return compared;
    return results[0] ?? notRelevant(control, "kildene har ikke tallene den sammenligner");
  });
}

function runControl(asked: Control, figure: ReportFigure, basis: CheckBasis): ControlResult<Control> {
  const control = asLightAs(asked, figure, basis);
  if (control.heldAgainstNothing !== undefined) return notRelevant(control, control.heldAgainstNothing);
  if (control.closing && basis.period?.isOpenYear && figure === "regnskap")
    return notRelevant(control, words`regnskapet per ${basis.period.lastDay} er ikke avsluttet`);
  const otherDay = ofOtherDay(control, figure, basis);
  if (otherDay !== null)
    return {
      ...notRelevant(control, ""),
      notChecked: true,
      message: words`«${titleOf(control, figure)}» er ikke kontrollert: ${otherDay}.`,
    };
  const missing = missingFor(control, figure, basis.grunnlag);
  if (missing !== null) return notRelevant(control, missing);
  const left = sumOfTerms(control.left.terms, figure, basis);
  const right = sumOfTerms(control.right?.terms ?? [], figure, basis);
  if (left === null || right === null) return notRelevant(control, withoutTables(control, basis));
  if (control.when && sumOfTerms(control.when, figure, basis) === 0)
    return notRelevant(control, "ingenting er ført som den gjelder");
  const room = roundingRoom(control, figure, basis);
  const status = statusOf(control, left - right, room);
  const tolerance = Math.max(control.tolerance.ore, room);
  const result = {
    control,
    unit: "kroner",
    figure,
    left,
    right,
    difference: left - right,
    tolerance,
    status,
    ...(left === 0 && right === 0 && { basis: zeroBasis(control, figure, basis) }),
  } as const;
  return { ...result, message: controlMessage(result) };
}

/**
 * Says that a list's closing figures are of another day than the accounts; null where they are of the same, or the list
 * says none.
 */
function ofOtherDay(
  { left, right }: Control,
  figure: ReportFigure,
  { listDays, ledger, period }: CheckBasis,
): Words | null {
  if (figure !== "regnskap") return null;
  const days = [...left.terms, ...(right?.terms ?? [])].flatMap((term) =>
    term.kind === "list" ? (listDays?.get(term.table) ?? []) : [],
  );
  const asked = period?.date ?? dateOf(ledger.year, 12);
  const other = days.find((day) => day !== asked);
  return other === undefined ? null : words`listen gjelder ${other}, rapporten ${asked}`;
}

/**
 * A part that a list says nothing of may be left out with intent, and a list may be of another day than the accounts so
 * far: that is told, and no more than a warning.
 */
function asLightAs(asked: Control, figure: ReportFigure, { lists, listDays, period }: CheckBasis): Control {
  const terms = asked.left.terms.filter((term) => term.kind === "list");
  const isUndated =
    figure === "regnskap" && period?.isOpenYear && !asked.closing && terms.some(({ table }) => !listDays?.has(table));
  const control = isUndated ? { ...asked, advice: joined([undated(period.date), asked.advice]) } : asked;
  const light = terms.some((term) => period?.isOpenYear || listFigure(term, figure, lists)?.unlisted);
  return light && control.severity === "error" ? { ...control, severity: "warning" } : control;
}

const undated = (date: string): Words =>
  words`Listen sier ikke hvilken dag den gjelder: skriv datoen i overskriften, for eksempel «Saldo ${date}».`;

/** 0 compared with 0 proves nothing: what each side is made of does. */
function zeroBasis({ left, right }: Control, figure: ReportFigure, basis: CheckBasis): ControlResult["basis"] {
  const zeroSide = ({ label, terms }: Side) => ({ label, debit: sideBasis(terms, figure, basis) });
  return right === null ? [zeroSide(left)] : [zeroSide(left), zeroSide(right)];
}

function statusOf({ relation, tolerance }: Control, difference: number, room: number): ControlStatus {
  const breach = relation === "minst" ? Math.max(0, -difference) : Math.abs(difference);
  if (breach <= tolerance.ore) return "ok";
  return breach <= room ? "avrunding" : "avvik";
}

/** Why there is nothing to compare, or null. */
function missingFor({ needs, left, right }: Control, figure: ReportFigure, grunnlag: Grunnlag): Text | null {
  const empty = needs.find((kontoklasse) => !hasAmounts(grunnlag, kontoklasse, figure));
  if (empty !== undefined) return words`kildene har ingen ${wordsOf(empty)}`;
  const isOpening = (term: Term): boolean => term.figure === "inngaendeBalanse";
  const asksOpening = [...left.terms, ...(right?.terms ?? [])].some(isOpening);
  return asksOpening && !hasAmounts(grunnlag, "balanse", "inngaendeBalanse")
    ? "kildene har ikke inngående balanse"
    : null;
}

function withoutTables({ left, right }: Control, { lists }: CheckBasis): string {
  const terms = [...left.terms, ...(right?.terms ?? [])];
  const ofList = terms.find((term) => term.kind === "list");
  if (ofList?.kind === "list")
    return lists.some(({ id }) => id === ofList.table)
      ? "listen har ikke posten den sammenligner"
      : "listen er ikke gitt";
  return terms.some(({ kind }) => kind === "note")
    ? "budsjettet eller listene den bygger på er ikke gitt"
    : "kildene gir ikke tabellene den sammenligner";
}

function hasAmounts(grunnlag: Grunnlag, kontoklasse: Kontoklasse, figure: ReportFigure): boolean {
  const f = grunnlag.figures.indexOf(figure);
  return (
    f >= 0 &&
    positionsWhere(grunnlag, [{ column: KONTOKLASSE, key: kontoklasse }]).some(
      (position) => grunnlag.rows[position]?.amounts[f] !== 0,
    )
  );
}

function notRelevant(control: Control, why: Text): ControlResult<Control> {
  return {
    control,
    unit: "kroner",
    figure: null,
    left: 0,
    right: 0,
    difference: 0,
    tolerance: control.tolerance.ore,
    status: "ikke aktuell",
    message: words`«${titleOf(control, null)}» er ikke aktuell: ${wordsOf(why)}.`,
  };
}
