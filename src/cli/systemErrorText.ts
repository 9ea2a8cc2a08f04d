const TEXTS: Readonly<Record<string, string>> = {
  ENOENT: "filen eller mappen finnes ikke",
  EISDIR: "det er en mappe, ikke en fil",
  EEXIST: "det står en fil der det skulle vært en mappe",
  ENOTDIR: "det står en fil der det skulle vært en mappe",
  EACCES: "du har ikke tilgang",
  EPERM: "du har ikke tilgang, eller filen er åpen i et annet program",
  EBUSY: "filen er åpen i et annet program",
  EROFS: "stedet kan bare leses",
  ENOSPC: "disken er full",
};

/** What the operating system answered, in words; its own where it is none of the common ones. */
export function systemErrorText(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return TEXTS[code] ?? message;
}
