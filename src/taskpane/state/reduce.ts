import type { Action, DisponeringAction, ProgressAction, SourceAction } from "./actions";
import { reduceExplain, type ExplainAction } from "./explainState";
import { reduceChoice } from "./reduceChoice";
import { reduceDeling, type DelingAction } from "./delingState";
import { reduceDisponering } from "./reduceDisponering";
import { reduceHelp } from "./reduceHelp";
import { reducePreview } from "./reducePreview";
import { reduceProgress } from "./reduceProgress";
import { reduceSource } from "./reduceSource";
import { reduceSsb } from "./reduceSsb";
import { reduceTemplate } from "./reduceTemplate";
import type { HelpAction } from "./helpState";
import type { PreviewAction } from "./previewState";
import type { SsbAction } from "./ssbState";
import type { TemplateAction } from "./templateState";
import type { WizardState } from "./wizardState";

/** The state after the action; the given state is not changed. */
export function reduce(state: WizardState, action: Action): WizardState {
  if (isSourceAction(action)) return reduceSource(state, action);
  if (isDisponeringAction(action)) return reduceDisponering(state, action);
  if (isTemplateAction(action)) return reduceTemplate(state, action);
  if (isExplainAction(action)) return reduceExplain(state, action);
  if (isPreviewAction(action)) return reducePreview(state, action);
  if (isSsbAction(action)) return reduceSsb(state, action);
  if (isDelingAction(action)) return reduceDeling(state, action);
  if (isHelpAction(action)) return reduceHelp(state, action);
  return isProgressAction(action) ? reduceProgress(state, action) : reduceChoice(state, action);
}

const SOURCE_KINDS: Readonly<Record<SourceAction["kind"], true>> = {
  sourcesAdded: true,
  sourcesReplaced: true,
  sourceInspected: true,
  sheetReadAgain: true,
  sourceRemoved: true,
  purposeChosen: true, foretakChosen: true,
  yearTyped: true,
  columnRoleChosen: true,
  workbookListed: true,
  workbookChosen: true,
};

const PROGRESS_KINDS: Readonly<Record<ProgressAction["kind"], true>> = {
  stepShown: true,
  started: true,
  progressed: true,
  stopped: true,
  failed: true,
  sourceRead: true,
  materialReady: true,
  reportReady: true,
  fieldsChanged: true,
  reportFound: true,
  buildChanged: true,
};

const DISPONERING_KINDS: Readonly<Record<DisponeringAction["kind"], true>> = {
  disponeringOpened: true,
  disponeringReady: true,
  disposisjonTyped: true,
  disposisjonLeft: true,
  disposisjonerAccepted: true,
  strykningKept: true,
};

const SSB_KINDS: Readonly<Record<SsbAction["kind"], true>> = { ssbTyped: true, ssbYearsTyped: true, ssbFetched: true };

const TEMPLATE_KINDS: Readonly<Record<TemplateAction["kind"], true>> = {
  templateProposed: true,
  templateDeclined: true,
  templateTaken: true,
  templateNoted: true,
  templateNamed: true,
  templateAddressTyped: true,
  sourcesRemembered: true,
  ansvarPlaced: true,
  artSettled: true,
};

const PREVIEW_KINDS: Readonly<Record<PreviewAction["kind"], true>> = { previewReady: true, layoutChosen: true, limitTyped: true };

function isPreviewAction(action: Action): action is PreviewAction {
  return action.kind in PREVIEW_KINDS;
}

const DELING_KINDS: Readonly<Record<DelingAction["kind"], true>> = { delingDone: true, functionsFound: true };

function isDelingAction(action: Action): action is DelingAction {
  return action.kind in DELING_KINDS;
}

const EXPLAIN_KINDS: Readonly<Record<ExplainAction["kind"], true>> = { explainOpened: true, explained: true, explainFollowed: true, partsShown: true, grunnlagFiltered: true, explainFailed: true };

function isExplainAction(action: Action): action is ExplainAction {
  return action.kind in EXPLAIN_KINDS;
}

const HELP_KINDS: Readonly<Record<HelpAction["kind"], true>> = { helpOpened: true, helpSearched: true, helpTopicShown: true, welcomeOpened: true, helpClosed: true };

function isHelpAction(action: Action): action is HelpAction {
  return action.kind in HELP_KINDS;
}

function isTemplateAction(action: Action): action is TemplateAction {
  return action.kind in TEMPLATE_KINDS;
}

function isSsbAction(action: Action): action is SsbAction {
  return action.kind in SSB_KINDS;
}

function isSourceAction(action: Action): action is SourceAction {
  return action.kind in SOURCE_KINDS;
}

function isDisponeringAction(action: Action): action is DisponeringAction {
  return action.kind in DISPONERING_KINDS;
}

function isProgressAction(action: Action): action is ProgressAction {
  return action.kind in PROGRESS_KINDS;
}
