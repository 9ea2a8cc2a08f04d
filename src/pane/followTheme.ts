import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { isDark } from "./isDark";

/** Gives the page Fluent's light or dark colours, and changes them with Office's theme and the system's. */
export function followTheme(page: Window): void {
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  let drawn: boolean | null = null;
  const draw = (): void => {
    const isNowDark = isDark(officeTheme(), dark.matches);
    if (isNowDark === drawn) return;
    drawn = isNowDark;
    setTheme(isNowDark ? webDarkTheme : webLightTheme);
    page.document.documentElement.dataset["tema"] = isNowDark ? "morkt" : "lyst";
  };
  draw();
  dark.addEventListener("change", draw);
  // Excel has no word for a theme that changed: it is looked at when the user comes back to the pane.
  page.addEventListener("focus", draw);
  page.document.addEventListener("visibilitychange", draw);
  void (globalThis as { Office?: typeof Office }).Office?.onReady().then(draw);
}

/** Absent before Office is ready, in older Excels, and beside the embedded workbook. */
function officeTheme(): Office.OfficeTheme | undefined {
  const office = (globalThis as { Office?: typeof Office }).Office;
  return (office?.context as Partial<Office.Context> | undefined)?.officeTheme;
}
