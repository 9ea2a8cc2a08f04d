const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address as a security policy takes it: a file, or with a slash at its end all that lies below it; null for what
 * templates must not be fetched from: anything but https, save on this machine, or what would end the policy.
 */
export function templateSource(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password, search, hash, href } = new URL(text);
  const isSafe = protocol === "https:" || (protocol === "http:" && THIS_MACHINE.has(hostname));
  return isSafe && username + password + search + hash === "" && !/[;,'"\s]/.test(href) ? href : null;
}
