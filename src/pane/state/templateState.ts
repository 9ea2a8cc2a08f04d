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

/** What is done with templates, and what becomes part of one. */
export type TemplateAction =
  | { readonly kind: "templateProposed"; readonly proposal: TemplateProposal }
  | { readonly kind: "templateDeclined" }
  /** The proposed one; or one that needs no question, with what is said of it. */
  | { readonly kind: "templateTaken"; readonly template: Template; readonly notes: readonly TemplateNote[] }
  | { readonly kind: "templateNoted"; readonly notes: readonly TemplateNote[] }
  | { readonly kind: "templateNamed"; readonly name: string }
  | { readonly kind: "templateAddressTyped"; readonly address: string }
  | {
      readonly kind: "sourcesRemembered";
      readonly gjenkjenning: Template["gjenkjenning"];
      readonly remembered: readonly RememberedSource[];
    }
  | { readonly kind: "ansvarPlaced"; readonly placed: Readonly<Record<string, PlacedAnsvar | null>> }
  | { readonly kind: "artSettled"; readonly art: string; readonly as: string | null };

/** Every export that is remembered, the ones that count most last. */
export const memoryOf = ({ template, mal }: Pick<WizardState, "template" | "mal">): readonly RememberedSource[] => [
  ...mal.remembered,
  ...template.gjenkjenning,
];
