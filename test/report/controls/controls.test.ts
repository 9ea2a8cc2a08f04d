import type { CheckBasis } from "../../../src/report/controls/checkBasis";
import type { Control, ControlResult, Term } from "../../../src/law/controls/control";
import { CONTROLS } from "../../../src/law/controls/all";
import { runControls } from "../../../src/report/controls/runControls";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { checkBasisOf, moved } from "../../support/checkBasis";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../../support/closedYear";
import { closedYearLists } from "../../support/closedYearLists";
import { nb } from "../../support/nb";

const THOUSAND = 100_000;

/** The finished year as the control meets it: one that is about a merforbruk gets one, with the disposisjonsfond used. */
function basisFor(control: Control, factor = 1): CheckBasis {
  const basis = checkBasisOf(closedYear([], factor), CLOSED_YEAR_ORGANISATION, {}, closedYearLists(factor));
  if (!control.when) return basis;
  const used = moved(basis, control.left.terms[0] as Term, "regnskap", -resultOf(control, moved(basis, control.when[0] as Term, "regnskap", -factor)).difference);
  return moved(used, control.when[0] as Term, "regnskap", -factor);
}

function resultOf(control: Control, basis: CheckBasis): ControlResult<Control> {
  return runControls(basis, [control])[0] as ControlResult<Control>;
}

/** What comes of the control when its left side is moved so that the difference is this many øre. */
function atDifference(control: Control, difference: number, factor = 1): ControlResult<Control> {
  const basis = basisFor(control, factor);
  const term = control.left.terms[0] as Term;
  return resultOf(control, moved(basis, term, term.figure ?? "regnskap", difference - resultOf(control, basis).difference));
}

test("every control has an id and a problem code of its own, a source, a reason for its tolerance and texts that are sentences", () => {
  for (const key of ["id", "problem"] as const) expect(new Set(CONTROLS.map((control) => control[key])).size).toBe(CONTROLS.length);
  for (const { id, problem, source, tolerance, rule, advice } of CONTROLS) {
    expect(`${id} ${problem}`).toMatch(/^[a-z0-9-]+ [a-z0-9-]+$/);
    expect(source + tolerance.reason).not.toBe("");
    expect([rule, advice].every((text) => /^[A-ZÆØÅ].*\.$/.test(nb(text)))).toBe(true);
  }
});

test("the controls name statements and lines that exist", () => {
  const terms = CONTROLS.flatMap(({ left, right, when }) => [...left.terms, ...(right?.terms ?? []), ...(when ?? [])]);
  const named = terms.flatMap((term) => (term.kind === "lines" ? term.rows.map((row) => `${term.statement} ${row}`) : []));
  const known = new Set(DEFINITIONS.flatMap(({ id, lines }) => lines.map((line) => `${id} ${line.id}`)));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

/** Those that compare something. */
const COMPARING = CONTROLS.filter(({ heldAgainstNothing }) => heldAgainstNothing === undefined);

describe.each(COMPARING.map((control) => [control.id, control] as const))("%s", (_, control) => {
  const { ore: tolerance } = control.tolerance;

  test("holds in a finished year, to the øre", () => {
    expect(resultOf(control, basisFor(control))).toMatchObject({ status: "ok", ...(control.relation === "lik" && { difference: 0 }) });
  });

  test("holds at both edges of its tolerance", () => {
    expect(atDifference(control, -tolerance)).toMatchObject({ status: "ok", difference: tolerance === 0 ? 0 : -tolerance });
    expect(atDifference(control, tolerance)).toMatchObject({ status: "ok", difference: tolerance });
  });

  test("trips one øre beyond, and the message shows both sides, the difference and what to do", () => {
    const below = atDifference(control, -tolerance - 1);
    expect(below).toMatchObject({ status: "avvik", difference: -tolerance - 1 });
    expect(atDifference(control, tolerance + 1).status).toBe(control.relation === "lik" ? "avvik" : "ok");
    const kroner = (amount: number): string => (Math.abs(amount) / 100).toFixed(2).replace(".", ",").replace(/\B(?=(\d{3})+,)/g, "\u00a0");
    for (const part of [nb(control.rule), kroner(below.left), kroner(below.right), `differanse −${kroner(below.difference)}.`, nb(control.advice)]) expect(nb(below.message)).toContain(part);
  });

  test("with sources in whole 1000 kr has no more room than rounding can explain", () => {
    const room = resultOf(control, basisFor(control, THOUSAND)).tolerance;
    expect(room % THOUSAND === 0 || room === tolerance).toBe(true);
    if (room === tolerance) return expect(control.tolerance.inThousands).toBe("ingen");
    // More than a least amount is no breach.
    for (const sign of control.relation === "minst" ? [-1] : [1, -1]) {
      expect(atDifference(control, sign * room, THOUSAND).status).toBe("avrunding");
      expect(atDifference(control, sign * (room + THOUSAND), THOUSAND).status).toBe("avvik");
    }
  });
});
