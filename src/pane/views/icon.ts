import { html, svg, type TemplateResult } from "lit-html";

export type IconName = keyof typeof PATHS;

/** Drawn for the pane on a 20 × 20 grid, as strokes in the colour of the text. */
const PATHS = {
  check: svg`<path d="M4 10.5l4 4 8-9" />`,
  warning: svg`<path d="M10 3.2L17.6 16.5H2.4z M10 8v4" /><path d="M10 14.2v.2" />`,
  error: svg`<circle cx="10" cy="10" r="7.2" /><path d="M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2" />`,
  info: svg`<circle cx="10" cy="10" r="7.2" /><path d="M10 9.2v4.6M10 6.3v.2" />`,
  unsure: svg`<circle cx="10" cy="10" r="7.2" /><path d="M7.8 8.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14v.2" />`,
  likely: svg`<circle cx="10" cy="10" r="7.2" /><path d="M6.5 10.8c1.2-1.6 2.3-1.6 3.5-.6s2.3 1 3.5-.6" />`,
  question: svg`<circle cx="10" cy="10" r="7.2" /><path d="M7.8 8.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14v.2" />`,
  dismiss: svg`<path d="M5 5l10 10M15 5L5 15" />`,
  up: svg`<path d="M10 16V4M5 9l5-5 5 5" />`,
  down: svg`<path d="M10 4v12M5 11l5 5 5-5" />`,
  file: svg`<path d="M5 2.8h6.5L15.5 7v10.2H5z M11.2 3v4.2h4" />`,
  sheet: svg`<path d="M3 4h14v12H3z M3 8h14M8 8v8" />`,
  people: svg`<circle cx="7.5" cy="7" r="2.8" /><path d="M2.5 16c.4-3 2.4-4.6 5-4.6s4.6 1.6 5 4.6M13 4.6a2.6 2.6 0 0 1 0 4.9M14.5 11.8c1.8.6 2.8 2 3 4.2" />`,
  upload: svg`<path d="M10 13V3.500M6 7.200L10 3.200l4 4M3.5 12.500v4h13v-4" />`,
  download: svg`<path d="M10 3.2v10M6 9.4l4 4 4-4M3.500 12.500v4h13v-4" />`,
  play: svg`<path d="M6 4l10 6-10 6z" />`,
  copy: svg`<path d="M7 6.500V3h10v10h-3.500M3 6.800h10.200V17H3z" />`,
  snowflake: svg`<path d="M10 2.500v15M3.500 6.250l13 7.500M16.500 6.250l-13 7.500M7.800 3.800L10 6l2.200-2.200M7.800 16.200L10 14l2.200 2.200" />`,
  wrench: svg`<path d="M16.600 5.200l-3 3-2-.2-.200-2 3-3a4.300 4.300 0 0 0-5.600 5.400L3.200 14a1.900 1.900 0 0 0 2.700 2.700l5.600-5.600a4.300 4.300 0 0 0 5.100-5.900z" />`,
  go: svg`<path d="M7 4l6 6-6 6" />`,
} as const;

/** A decorative icon: the text beside it says the same. */
export function icon(name: IconName, slot = ""): TemplateResult {
  return html`<svg class="icon" slot=${slot} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;
}
