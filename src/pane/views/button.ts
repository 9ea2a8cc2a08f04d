import { html, nothing, type TemplateResult } from "lit-html";
import { icon, type IconName } from "./icon";

interface ButtonLook {
  readonly appearance?: "primary" | "subtle";
  readonly icon?: IconName;
  /** Id of what says more of it. */
  readonly describedBy?: string;
  /** There is nothing for it to do now; it stays focusable. */
  readonly idle?: boolean;
}

/** A Fluent button. Its role stands in the markup too, for tools that do not see an element's internals. */
export function button(label: string, onClick: () => void, look: ButtonLook = {}): TemplateResult {
  return html`<fluent-button role="button" appearance=${look.appearance ?? nothing} aria-describedby=${look.describedBy ?? nothing}
    ?disabled-focusable=${look.idle ?? false} aria-disabled=${look.idle ? "true" : nothing} @click=${onClick}>${look.icon ? icon(look.icon, "start") : nothing}${label}</fluent-button>`;
}

/**
 * A Fluent button with only an icon to see; `label` is its name. It stays focusable when there is nothing for it to
 * do.
 */
export function iconButton(label: string, name: IconName, onClick: () => void, idle = false): TemplateResult {
  return html`<fluent-button role="button" appearance="subtle" size="small" icon-only aria-label=${label} title=${label}
    ?disabled-focusable=${idle} aria-disabled=${idle ? "true" : nothing} @click=${onClick}>${icon(name)}</fluent-button>`;
}
