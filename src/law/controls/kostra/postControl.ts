import type { ByKvartal, KostraControl } from "./kostraControl";
import { words, type Text } from "../../../texts/words";

type Rest = Omit<KostraControl, "content" | "source" | "id">;

/** SSB's number; one of its controls that differs by form is two of ours. */
const sourceOf = (number: string): Text => words`SSB-kontroll ${number.slice(0, 3)}`;

/** A control of posts of drift and investering, by SSB's number. */
export const bevilgning = (number: string, control: Rest): KostraControl => ({
  ...control,
  id: `kostra-${number}`,
  source: sourceOf(number),
  content: "bevilgning",
});
/** A control of posts of the balance, by SSB's number. */
export const balanse = (number: string, control: Rest): KostraControl => ({
  ...control,
  id: `kostra-${number}`,
  source: sourceOf(number),
  content: "balanse",
});

/** As severe in every quarter. */
export const alle = (severity: "error" | "warning" | "info"): ByKvartal => [severity, severity, severity, severity];

export const RETT_FUNKSJON = "Rett funksjonen på føringene i regnskapet.";
export const RETT_ART = "Rett arten på føringene i regnskapet.";
