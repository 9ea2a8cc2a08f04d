import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/spinner.js";
import { followTheme } from "./followTheme";

/** Sets Fluent's colours on the page, light or dark; the components used are defined by importing this file. */
export function useFluent(): void {
  followTheme(window);
}
