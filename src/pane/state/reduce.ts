import type { Action, DisponeringAction, ProgressAction, SourceAction } from "./actions";
import { reduceExplain, type ExplainAction } from "./explainState";
import { reduceChoice } from "./reduceChoice";
import { reduceDeling, type DelingAction } from "./delingState";
import { reduceDisponering } from "./reduceDisponering";
import { reduceFjoraret, type FjoraretAction } from "./fjoraretState";
import { reduceHelp } from "./reduceHelp";
import { reducePreview } from "./reducePreview";
import { reduceProgress } from "./reduceProgress";
import { reduceSource } from "./reduceSource";
import { reduceSsb } from "./reduceSsb";
import { reduceTemplate } from "./reduceTemplate";
import type { HelpAction } from "./helpState";
import type { PreviewAction } from "./previewState";
import type { SsbAction } from "./ssbState";
import { reduceTekstkontroll, type TekstkontrollAction } from "./tekstkontrollState";
import type { TemplateAction } from "./templateState";
import type { WizardState } from "./wizardState";
import { reduceWord, type WordAction } from "./wordState";

/** The state after the action; the given state is not changed. */
export function reduce(state: WizardState, action: Action): WizardState {
  if (isSourceAction(action)) return reduceSource(state, action);
  if (isDisponeringAction(action)) return reduceDisponering(state, action);
  if (isTemplateAction(action)) return reduceTemplate(state, action);
  if (isExplainAction(action)) return reduceExplain(state, action);
  if (isPreviewAction(action)) return reducePreview(state, action);
  if (isSsbAction(action)) return reduceSsb(state, action);
  if (isTekstkontrollAction(action)) return reduceTekstkontroll(state, action);
  if (isFjoraretAction(action)) return reduceFjoraret(state, action);
  if (isDelingAction(action)) return reduceDeling(state, action);
  if (isWordAction(action)) return reduceWord(state, action);
  if (isHelpAction(action)) return reduceHelp(state, action);
  return isProgressAction(action) ? reduceProgress(state, action) : reduceChoice(state, action);
}

/** A guard for the actions of these kinds; TypeScript tells of a kind too many or too few. */
function among<A extends Action>(kinds: Readonly<Record<A["kind"], true>>): (action: Action) => action is A {
  return (action): action is A => action.kind in kinds;
}

const isSourceAction = among<SourceAction>({
  sourcesAdded: true,
  sourcesReplaced: true,
  sourceInspected: true,
  sheetReadAgain: true,
  sourceRemoved: true,
  sourcesPlaced: true,
  swapUndone: true,
  purposeChosen: true,
  foretakChosen: true,
  yearTyped: true,
  columnRoleChosen: true,
  sourceAnswered: true,
  answerWithdrawn: true,
  workbookListed: true,
  workbookChosen: true,
});

const isProgressAction = among<ProgressAction>({
  stepShown: true,
  started: true,
  progressed: true,
  stopped: true,
  failed: true,
  sourceRead: true,
  materialReady: true,
  reportReady: true,
  kapitlerCounted: true,
  fieldsChanged: true,
  reportFound: true,
  buildChanged: true,
  homeRead: true,
  opensWithSet: true,
  refreshWished: true,
  sourcesUnfolded: true,
});

const isDisponeringAction = among<DisponeringAction>({
  disponeringOpened: true,
  disponeringReady: true,
  disposisjonTyped: true,
  disposisjonLeft: true,
  disposisjonerAccepted: true,
  strykningKept: true,
});

const isSsbAction = among<SsbAction>({ ssbTyped: true, ssbYearsTyped: true, ssbFetched: true });

const isTekstkontrollAction = among<TekstkontrollAction>({
  tekstPasted: true,
  tekstChecked: true,
  tekstAnswered: true,
});

const isFjoraretAction = among<FjoraretAction>({ fjoraretGiven: true, fjoraretCompared: true });

const isTemplateAction = among<TemplateAction>({
  templateProposed: true,
  templateDeclined: true,
  templateTaken: true,
  templateNoted: true,
  templateNamed: true,
  templateAddressTyped: true,
  sourcesRemembered: true,
  ansvarPlaced: true,
  artSettled: true,
});

const isPreviewAction = among<PreviewAction>({ previewReady: true, layoutChosen: true, limitTyped: true });

const isDelingAction = among<DelingAction>({ delingDone: true, functionsFound: true });

const isExplainAction = among<ExplainAction>({
  explainOpened: true,
  explained: true,
  explainFollowed: true,
  partsShown: true,
  grunnlagFiltered: true,
  explainFailed: true,
});

const isWordAction = among<WordAction>({ wordDone: true });

const isHelpAction = among<HelpAction>({
  helpOpened: true,
  helpSearched: true,
  helpTopicShown: true,
  selfTested: true,
  welcomeOpened: true,
  helpClosed: true,
});
