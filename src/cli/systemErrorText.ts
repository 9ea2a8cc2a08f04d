const TEXTS: Readonly<Record<string, string>> = {
  ENOENT: "filen eller mappen finnes ikke",
  EISDIR: "det er en mappe, ikke en fil",
  ENOTFILE: "det er ikke en vanlig fil, men en enhet eller en strøm fra et annet program",
  ELOOP: "lenken viser til seg selv",
  ENAMETOOLONG: "navnet er for langt",
  EEXIST: "det står en fil der det skulle vært en mappe",
  ENOTDIR: "det står en fil der det skulle vært en mappe",
  EACCES: "du har ikke tilgang",
  EPERM: "du har ikke tilgang, eller filen er åpen i et annet program",
  EBUSY: "filen er åpen i et annet program",
  EROFS: "stedet kan bare leses",
  ENOSPC: "disken er full",
  EDQUOT: "du har ikke mer plass på disken",
  EFBIG: "filen er større enn det er lov til å skrive",
  EIO: "disken svarer ikke som den skal",
};

/** What the operating system answered, in words; its own where it is none of the common ones. */
export function systemErrorText(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return TEXTS[code] ?? message;
}
