/** What is wrong with the arguments, from an error of `parseArgs`; its own words where it is none of the common ones. */
export function argumentFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `Valget «${named}» finnes ikke.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `«${named}» hører ikke til noe valg. Et filnavn med mellomrom må stå i anførselstegn.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return /does not take/.test(message) ? `Valget ${named} tar ingen verdi.` : `Valget ${named.replace(/ <value>$/, "")} mangler verdi.`;
    default:
      return message;
  }
}
