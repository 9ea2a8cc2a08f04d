const WORD =
  /(?:(?:del|under|mellom|hoved|slutt)?sum(?:mer)?(?: total)?|(?:sub|grand ?)?total(?:t|sum|en)?|i alt|til sammen)/
    .source;
/** What is carried from one page to the next; an account may be called so too. */
const CARRIED = /(?:transport|overf[øo]rt?|overf[øo]res|overf[øo]ring|carried forward|brought forward)/.source;
const OF = /(?:konto(?:klasse)?|art|ansvar|funksjon|tjeneste|prosjekt|enhet|område|periode|måned|side|[\d.]+)/.source;
const DRESSING = /[\s*=_:.–-]*/.source;
const OPENS = new RegExp(`^${DRESSING}(?:${WORD}|${CARRIED})(?![\\p{L}\\d])`, "iu");
const OPENS_AS_SUM = new RegExp(`^${DRESSING}${WORD}(?![\\p{L}\\d])`, "iu");
const ENDS = /^\S.*[\s:–-](?:total(?:t|sum)?|sum|i alt)\s*:?$/iu;
/** «UB 31.12.2024», «Utgående saldo»: what an account comes to, below its postings; «UB næringsfond» is a fund. */
const CLOSING = new RegExp(
  `^${DRESSING}${/(?:ub(?=[\s:.]*(?:(?:pr|per)\.?\s*)?(?:\d|$))|utg(?:ående)?\.?\s+(?:saldo|balanse|beholdning)(?!\p{L}))/u.source}`,
  "iu",
);
const ALONE = new RegExp(
  [
    /^/.source,
    DRESSING,
    /(?:\d[\d.]*\s+)?/.source,
    WORD,
    /(?!\p{L})/u.source,
    "(?:" + /\s*(?::\s*)?(?:(?:for|pr|per)\s+)?/.source,
    OF,
    /(?![\p{L}\d]).*|\s*:?/u.source + ")$",
  ].join(""),
  "iu",
);

/** A longer one is no label. */
const isShort = (text: string): boolean => text.length <= 500;

/**
 * Whether the text opens like a total row: «Sum», «Totalt», «Totalsum», «Delsum», «Sum konto 1150», «Overført fra
 * forrige side».
 */
export const isTotalText = (text: string): boolean => isShort(text) && !/^\d/.test(text) && OPENS.test(text);

/** Whether the text opens with a word for a sum: «Sum disposisjonsfond»; «Overføring til KF» may be a name. */
export const opensAsSum = (text: string): boolean => isShort(text) && OPENS_AS_SUM.test(text);

/**
 * Whether the text ends like a total's label: «10100 Totalt», «Skole Totalt», as a spreadsheet's subtotals are
 * written.
 */
export const endsAsTotal = (text: string): boolean => isShort(text) && ENDS.test(text);

/**
 * Whether the text is a total's name and nothing more («Sum», «Totalt», «10100 Totalt», «Sum konto 1150»), so that
 * «Totalrenovering av skolen» stays a posting.
 * The CSV scanner looks for the same words (mayBeTotal): keep them in step.
 */
export const isTotalName = (text: string): boolean => isShort(text) && (ALONE.test(text) || isClosingName(text));

/** Whether the text says that the row is what its account comes to. */
export const isClosingName = (text: string): boolean => isShort(text) && CLOSING.test(text);

/**
 * «Rælingen kommune», «Hele kommunen», «Gjennomsnitt», «Helse samlet»: no area or unit of a municipality is called so.
 */
export const isWholeName = (text: string): boolean => isShort(text) && WHOLE.test(text);

const WHOLE =
  /^(?:(?:hele |heile |samlet |samla )?(?:kommunen|kommuna|fylkeskommunen)|\p{L}[\p{L}' -]{0,40} (?:fylkes)?(?:kommune|herad)|(?:gjennom)?snitt(?:et)?|gj\.? ?snitt|samlet|samla|\S.{0,60} saml(?:et|a))$/iu;
