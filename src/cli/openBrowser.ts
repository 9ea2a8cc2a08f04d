import { spawn } from "node:child_process";

/** Opens the address in the user's browser where there is a screen to show it on, and a person in front of it. */
export function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  if (CI || !hasScreen || !process.stdout.isTTY) return;
  const [command, ...args] = openerOf(process.platform);
  // Not finding a browser is no failure: the address is printed.
  spawn(command, [...args, url], { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return ["xdg-open"];
}
