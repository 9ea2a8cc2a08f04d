import type { Place } from "../state/wizardState";

/** Tells, at the place it was asked for, of work that breaks down. */
export type Told = (place: Place, work: Promise<unknown>) => void;
