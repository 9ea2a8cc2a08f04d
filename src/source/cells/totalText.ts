const TOTAL = /^[\s*=_:.–-]*(?:(?:del|under|mellom)?sum|total(?:t|sum|en)?|i alt)(?![\p{L}\d])/iu;
const TOTAL_NAME = /^(?:delsum|sum|total|totalt|totalsum)(?: (?:konto|art|ansvar|funksjon|tjeneste|prosjekt|enhet|område|periode)(?![\p{L}\d]).*)?:?$/iu;

/** Whether the text opens like a total row: «Sum», «Totalt», «Totalsum», «Delsum», «Sum konto 1150». */
export const isTotalText = (text: string): boolean => !/^\d/.test(text) && TOTAL.test(text);

/**
 * Whether a name beside a valid account is a total's and not an account's, so that «Totalrenovering av skolen» stays a posting.
 * The CSV scanner looks for the openings sum, tot and del: keep them in step.
 */
export const isTotalName = (text: string): boolean => TOTAL_NAME.test(text);
