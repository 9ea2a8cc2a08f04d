const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address a template may be fetched from, seen from the pane's own page; null for what is none. Only https, save
 * from this machine and from the pane's own server; never with a user and password in it.
 */
export function templateAddress(typed: string, page: string): URL | null {
  const address = parsed(typed.trim(), page);
  if (!address || address.username !== "" || address.password !== "") return null;
  const isAllowed =
    address.protocol === "https:" ||
    (address.protocol === "http:" && (LOCAL.has(address.hostname) || address.origin === new URL(page).origin));
  return isAllowed ? address : null;
}

function parsed(typed: string, page: string): URL | null {
  try {
    return new URL(typed, page);
  } catch {
    return null;
  }
}
