import { saidIn, type Text } from "../../texts/words";
import type { Ore } from "../../amounts/ore";
import type { Control, ControlResult } from "../../law/controls/control";
import { CONTROLS } from "../../law/controls/all";
import { runControls } from "../../report/controls/runControls";
import { noteFigures } from "../../report/noteFigures";
import { BUDGET_MISSING } from "../../report/tables/notes/adopted";
import { disponeringDrift } from "../../report/tables/notes/disponeringDrift";
import { disponeringInvestering } from "../../report/tables/notes/disponeringInvestering";
import { DISPOSISJONSLINJER, type Disposisjonslinje } from "../../report/tables/notes/disposisjonslinjer";
import type { Note, NoteBasis, NoteLine } from "../../report/tables/notes/note";
import { noteAmounts } from "../../report/tables/notes/evaluateNote";
import { textIn } from "../../source/lists/listing";
import { givenDisposisjon } from "../../report/tables/notes/vedtatt";
import type { DisponeringBasis, OwnDisposisjon } from "./disponeringState";
import { ownAmount, type OwnAmount } from "./ownAmount";
import { reportLists } from "./ownDisposisjoner";
import { givenLists } from "./sourcesOf";
import type { WizardState } from "./wizardState";

/** An adopted amount in the guide. */
export interface GuideLine {
  readonly linje: Disposisjonslinje;
  readonly number: string;
  readonly label: Text;
  readonly proposal: Ore;
  /** Where the proposal is from: «Revidert budsjett», a decision. */
  readonly from: Text;
  /** As the field shows it; null: the proposal. */
  readonly text: string | null;
  readonly amount: OwnAmount;
  /** `forslag`: no one has said that it is adopted. Half an amount being typed is no fault yet. */
  readonly status: "forslag" | "vedtatt" | "feil";
  readonly kept: boolean;
  /** Its strykning. */
  readonly struck: { readonly number: string; readonly ore: Ore; readonly paragraph: Text };
}

interface GuideSum {
  readonly id: string;
  readonly number: string;
  readonly label: Text;
  readonly ore: Ore;
}

export interface GuidePart {
  readonly note: Disposisjonslinje["note"];
  readonly lines: readonly GuideLine[];
  /** What the amounts lead to, from the result before strykninger to what is carried forward. */
  readonly sums: readonly GuideSum[];
}

export interface Guide {
  readonly parts: readonly GuidePart[];
  readonly ties: readonly ControlResult<Control>[];
}

const SUMS = {
  "5-9-drift": ["l1", "l8", "l13", "l14", "l16", "l17", "l18"],
  "5-9-investering": ["l1", "l9", "l14", "l15", "l16"],
} as const;
const MAKERS = { "5-9-drift": disponeringDrift, "5-9-investering": disponeringInvestering } as const;
const TIES = CONTROLS.filter(({ id }) => id === "netto-driftsresultat" || id.startsWith("disponering"));

/** § 5-9 as it is with what is typed so far; null while what it is worked out on is not made. */
export function disponeringGuide(state: WizardState): Guide | null {
  const basis = currentBasis(state);
  if (basis === null) return null;
  const { unit, signProfile } = state.template;
  const shared = { year: basis.ledger.year, unit, signProfile, grunnlag: basis.checks.grunnlag };
  const now = { ...shared, listings: reportLists(state) };
  const proposed = { ...shared, listings: givenLists(state) };
  return {
    parts: (["5-9-drift", "5-9-investering"] as const).map((note) => part(note, now, proposed, state.disponering.own)),
    ties: runControls({ ...basis.checks, notes: noteFigures(now) }, TIES).filter(
      ({ figure }) => figure === null || figure === "regnskap",
    ),
  };
}

/** What § 5-9 is worked out on, when it is made of the present sources and rules. */
export function currentBasis({ material, template, disponering: { basis } }: WizardState): DisponeringBasis | null {
  if (
    basis === null ||
    material === null ||
    basis.ledger !== material.ledger ||
    basis.organisation !== material.organisation
  )
    return null;
  const rules = Object.keys(basis.rules) as readonly (keyof DisponeringBasis["rules"])[];
  return rules.every((rule) => basis.rules[rule] === template[rule]) ? basis : null;
}

function part(
  id: Disposisjonslinje["note"],
  now: NoteBasis,
  proposed: NoteBasis,
  own: WizardState["disponering"]["own"],
): GuidePart {
  const note = reading(MAKERS[id](now), now);
  const proposal = reading(MAKERS[id](proposed), proposed);
  return {
    note: id,
    lines: DISPOSISJONSLINJER.filter((linje) => linje.note === id).map((linje) =>
      guideLine(linje, note, proposal, own[linje.disposisjon], now),
    ),
    sums: SUMS[id].map((line) => ({
      id: line,
      number: note.line(line).number,
      label: note.line(line).label,
      ore: note.amount(line),
    })),
  };
}

interface Reading {
  readonly line: (id: string) => NoteLine;
  readonly amount: (id: string) => Ore;
}

function reading(note: Note, { grunnlag }: NoteBasis): Reading {
  return { line: (id) => note.lines.find((line) => line.id === id) as NoteLine, amount: noteAmounts(note, grunnlag) };
}

function guideLine(
  linje: Disposisjonslinje,
  note: Reading,
  proposal: Reading,
  own: OwnDisposisjon | undefined,
  { listings }: NoteBasis,
): GuideLine {
  const { number, label } = note.line(linje.vedtatt);
  const amount = ownAmount(linje, own);
  const given = givenDisposisjon(linje.disposisjon, listings);
  const strykning = note.line(linje.strykning);
  return {
    linje,
    number,
    label,
    amount,
    proposal: proposal.amount(linje.vedtatt),
    from: proposal.line(linje.vedtatt).basis,
    text: own?.text ?? null,
    status:
      amount.kind === "wrongSign" || (amount.kind === "unreadable" && own?.isTyping === false)
        ? "feil"
        : given
          ? "vedtatt"
          : "forslag",
    kept: given !== undefined && textIn(given, "strykes") === "N",
    struck: { number: strykning.number, ore: note.amount(linje.strykning), paragraph: strykning.basis },
  };
}

/** What the list says of an accepted proposal: nothing, when it is only what is booked. */
export const decisionOf = (from: Text): string => (from === BUDGET_MISSING ? "" : saidIn(from, "nb"));
