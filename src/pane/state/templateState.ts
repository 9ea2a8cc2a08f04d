import type { Text } from "../../texts/words";
import type { Template } from "../../report/template/template";
import type { Difference } from "../../report/template/templateDifferences";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import type { WizardState } from "./wizardState";

/** A template that is opened, and not taken before the user has seen what it changes. */
export interface TemplateProposal {
  /** File name or address. */
  readonly origin: Text;
  readonly template: Template;
  readonly differences: readonly Difference[];
  /** Said of the template itself: that it came in an older version, that the workbook holds several. */
  readonly remarks: readonly Text[];
}

/** What became of a template: that the workbook's is in use, or why it cannot be. */
export interface TemplateNote {
  readonly intent: "info" | "warning";
  readonly text: Text;
}

export interface TemplateState {
  readonly proposal: TemplateProposal | null;
  readonly notes: readonly TemplateNote[];
  /** As typed: where a template can be fetched. */
  readonly address: string;
  /** Exports accepted on this machine before; the template's own come after, and count more. */
  readonly remembered: readonly RememberedSource[];
}

export const NO_TEMPLATE: TemplateState = { proposal: null, notes: [], address: "", remembered: [] };

/** An ansvar's place in the organisation, as the template keeps it. */
export type PlacedAnsvar = Template["organisasjon"]["ansvar"][string];

/** Every export that is remembered, the ones that count most last. */
export const memoryOf = ({ template, mal }: Pick<WizardState, "template" | "mal">): readonly RememberedSource[] => [
  ...mal.remembered,
  ...template.gjenkjenning,
];
