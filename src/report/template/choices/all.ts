import { FIGURE_CHOICES } from "./figures";
import { LAYOUT_CHOICES } from "./layout";
import { PERIOD_CHOICES } from "./period";

/** Every choice between a few values that a template has. */
export const CHOICES = { ...FIGURE_CHOICES, ...PERIOD_CHOICES, ...LAYOUT_CHOICES };
