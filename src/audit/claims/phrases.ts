import { longestFirst, wordPattern } from "../../document/wordPattern";

/**
 * Words that say which way a figure deviates from the budget: 1 better than it, −1 worse. `ofIncome`: only said of
 * income.
 */
export const DIRECTIONS: readonly {
  readonly words: string;
  readonly direction: 1 | -1;
  readonly ofIncome: boolean;
  readonly opposite: string;
}[] = [
  { words: "merforbruk|merforbruket", direction: -1, ofIncome: false, opposite: "mindreforbruk" },
  { words: "meirforbruk|meirforbruket", direction: -1, ofIncome: false, opposite: "mindreforbruk" },
  { words: "overforbruk|overforbruket", direction: -1, ofIncome: false, opposite: "underforbruk" },
  {
    words: `${overspentOf("")}|${overspentOf("budsjett")}`,
    direction: -1,
    ofIncome: false,
    opposite: "mindreforbruk",
  },
  {
    words: "underskudd|underskuddet|underskot|underskotet|deficit",
    direction: -1,
    ofIncome: false,
    opposite: "overskudd",
  },
  {
    words: deviations("negativ", "negative|adverse|unfavourable"),
    direction: -1,
    ofIncome: false,
    opposite: "positivt avvik",
  },
  { words: "overspending|overspend", direction: -1, ofIncome: false, opposite: "underspending" },
  {
    words: `${incomes("mindreinntekt")}|inntektssvikt|inntektssvikten|shortfall of income`,
    direction: -1,
    ofIncome: true,
    opposite: "merinntekt",
  },
  { words: "mindreforbruk|mindreforbruket", direction: 1, ofIncome: false, opposite: "merforbruk" },
  { words: "underforbruk|underforbruket", direction: 1, ofIncome: false, opposite: "overforbruk" },
  {
    words: "besparelse|besparelsen|besparelser|innsparing|innsparingen|innsparinga",
    direction: 1,
    ofIncome: false,
    opposite: "merforbruk",
  },
  { words: "overskudd|overskuddet|overskot|overskotet|surplus", direction: 1, ofIncome: false, opposite: "underskudd" },
  {
    words: deviations("positiv", "positive|favourable"),
    direction: 1,
    ofIncome: false,
    opposite: "negativt avvik",
  },
  { words: "underspending|underspend", direction: 1, ofIncome: false, opposite: "overspending" },
  {
    words: `${incomes("merinntekt")}|${incomes("meirinntekt")}|surplus income`,
    direction: 1,
    ofIncome: true,
    opposite: "mindreinntekt",
  },
];

/** The words with each ending, or each beginning. */
function joined(beginnings: readonly string[], endings: readonly string[]): string {
  return beginnings.flatMap((beginning) => endings.map((ending) => `${beginning}${ending}`)).join("|");
}

function overspentOf(what: string): string {
  return `${joined([`${what}overskridelse`], ["", "n", "r"])}|${joined([`${what}overskriding`], ["", "a", "en"])}`;
}

function incomes(word: string): string {
  return joined([word], ["", "en", "er", "ene", "a", "ar", "ane"]);
}

/** «Negativt netto budsjettavvik», «adverse variance». */
function deviations(norwegian: string, english: string): string {
  const own = [`${norwegian} `, `${norwegian}t `];
  const kinds = joined(own, ["", "netto ", "budsjett", "netto budsjett"]).split("|");
  const others = english.split("|").map((each) => `${each} `);
  return `${joined(kinds, ["avvik", "avviket"])}|${joined(others, ["deviation", "variance"])}`;
}

const ADVERBS =
  "også|likevel|dermed|derfor|imidlertid|således|altså|da|så|nå|no|fortsatt|framleis|allikevel|samlet|samla|totalt|i sum|til sammen|tilsammen|netto|brutto|regnskapsmessig|rekneskapsmessig|økonomisk|isolert sett|samlet sett|totalt sett|i år|i \\d{4}|for \\d{4}|i året|året|for året|ved årets slutt|ved utgangen av året|per \\d+\\.(?: ?\\p{L}+|\\d+\\.?)(?: ?\\d{4})?|per utgangen av \\d{4}|et|ein|eit|en|a|an|det|the|in \\d{4}|this year|the year|ut|med|på|året";
const SIZES =
  "lite|liten|mindre|stort|stor|større|betydelig|betydeleg|vesentlig|vesentleg|markant|klart|noe|noko|svakt|knapt|solid|godt|svært|relativt|small|large|considerable|significant";
const VERBS =
  "hadde|har hatt|har|hatt|fikk|har fått|fått|får|endte opp|endte|ender|enda|endar|kom ut|kom|kommer|gikk|går|gjekk|gir|ga|gav|viser|viste|syner|synte|leverer|leverte|leverer et|avslutter|avsluttet|avslutta|avsluttes|ble avsluttet|blei avslutta|gjøres opp|ble gjort opp|resulterte i|er|var|ble|blei|vart|ligger|lå|hamna|hamnet|rapporterer|melder|meldte|ended|ended up|had|has|shows|showed|was|is|with";

/**
 * Whether a text is nothing but such words: of those that begin alike the longest is taken, so that no text is tried
 * in two ways.
 */
export interface Run {
  readonly test: (text: string) => boolean;
}

function run(words: string): Run {
  const word = new RegExp(`(?:${longestFirst(words)})(?![\\p{L}\\d])|[\\s,]`, "iuy");
  return {
    test(text) {
      word.lastIndex = 0;
      while (word.lastIndex < text.length) if (!word.test(text)) return false;
      return true;
    },
  };
}

/** What may stand between the name of a row and the word that says how it deviates, when the two belong together. */
export const SUBJECT_TO_WORD = run(
  `${VERBS}|${ADVERBS}|${SIZES}|kommune|sitt|seg|sin|resultat|resultatet|årsresultat|regnskap|regnskapet|økonomisk resultat`,
);

const LINKS =
  "på|er|var|ble|blei|vart|utgjør|utgjorde|utgjer|utgjer|tilsvarer|tilsvarte|svarer til|svarte til|tilsvarende|lik|endte|endte på|summerer seg til|beløper seg til|beløp seg til|kom på|ligger på|of|was|is|amounted to|amounts to|to";
const HEDGED =
  "om lag|omlag|omtrent|rundt|omkring|kring|ca\\.?|cirka|nær|nærmere|nesten|drøyt|drøye|drygt|vel|over|under|snaut|snaue|knapt|knappe|hele|heile|i underkant av|i overkant av|litt over|litt under|godt over|opp mot|about|around|approximately|nearly|just over|just under";

/** What may stand between that word and the figure. */
export const WORD_TO_NUMBER = run(
  `${LINKS}|${HEDGED}|${ADVERBS}|kr\\.?|kroner|nok|mnok|minus|pluss|:|-|\\u2212|\\u2013|\\+|\\(|mot revidert budsjett|mot budsjett|mot budsjettet|i forhold til (?:revidert |regulert |justert )?budsjett(?:et)?|sammenlignet med (?:revidert |regulert |justert )?budsjett(?:et)?`,
);

/** What may stand between the name of a row and a figure that is the row's own. */
export const SUBJECT_TO_NUMBER = run(
  `${VERBS}|${LINKS}|${ADVERBS}|${HEDGED}|kr\\.?|kroner|nok|mnok|:|-|\\u2212|\\u2013|\\(|utgjorde i \\d{4}|som|pr\\.?|per|negativt|negativ|positivt|positiv|med|netto driftsutgifter|netto driftsutgift|netto utgifter|netto utgift|nettoutgifter|eit|kom`,
);

/**
 * What the word says of something else than the accounts of the year: expected, planned, of earlier years, of several
 * years.
 */
export const NOT_THIS_YEAR = wordPattern(
  [
    "forvent\\p{L}*|ventes|ventet|venta|ventar|prognose\\p{L}*|årsprognose\\p{L}*|anslag\\p{L}*|anslå\\p{L}*|estimer\\p{L}*|beregnet til|kalkuler\\p{L}*|planlagt\\p{L}*|varslet|varsla|meldt om|innmeldt|budsjetterte?|vedtatt\\p{L}*|signaliser\\p{L}*|ligger an til|styrer mot|risiko|kan bli|(?<!det )vil \\p{L}+|ville|skulle|bør|må|skal",
    "tidligere år|tidlegare år|foregående år|i fjor|året før|året i forveien|fjoråret\\p{L}*|forrige år|førre året|forrige rapport\\p{L}*|ved forrige|neste år|kommende|framtidig\\p{L}*|fremtidig\\p{L}*|på sikt|årlig\\p{L}*|årleg\\p{L}*|hvert år|kvart år|siste \\p{L}+ år\\p{L}*|over tid|i perioden|økonomiplan\\p{L}*|akkumuler\\p{L}*|opparbeid\\p{L}*|oppsamlet|inndek\\p{L}*|nedbetal\\p{L}*|helårs\\p{L}*|halvår\\p{L}*|kvartal\\p{L}*|tertial\\p{L}*|(?:i|per|fra|frå|til) (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november)|siste måned\\p{L}*|denne måneden|pr\\.? (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november)|skoleåret|barnehageåret|månedlig\\p{L}*|i snitt|gjennomsnitt\\p{L}*|expected|forecast\\p{L}*|planned|estimated|last year|previous year\\p{L}*",
  ].join("|"),
);

/** What comes after is a part of something, or a cause: its figure is not the row's own. */
export const PART = wordPattern(
  "hvorav|herav|derav|av dette|av dei|av disse|av desse|blant annet|mellom anna|bl\\.a|i hovedsak|i hovudsak|skyldes|skuldast|grunnet|på grunn av|som følge av|som følgje av|forklares|forklarast|består av|knytt\\p{L}*|relater\\p{L}*|herunder|inkludert|inklusive|inkl|ekskl|eksklusive|uten|korrigert for|justert for|holder vi|ser vi bort|trekker vi fra|motvirk\\p{L}*|motverk\\p{L}*|delvis|isolert|bidr\\p{L}*|medfør\\p{L}*|tilført|styrket|styrka|redusert|reduksjon|økt|økning|forbedring|forverring|dekket|dekkes|finansier\\p{L}*|of which|due to|because of|caused by|related to|including|excluding",
);

/** What comes after is named as a cause, or as one among others. */
export const CAUSE = wordPattern(
  "skyldes|skuldast|grunnet|på grunn av|som følge av|som følgje av|forklares|forklarast|forklaring\\p{L}*|årsak\\p{L}*|kommer av|kjem av|blant annet|mellom anna|bl\\.a|herunder|hvorav|herav|derav|due to|because of|caused by",
);

/** What may follow a figure that is the whole of what is spoken of. */
export const WHOLE_AFTER =
  /^\)?\s*(?:$|[.;:!?)]|,\s*(?:$|som\b|noe som\b|noko som\b|og\b|men\b|mens\b|medan\b|eller\b|tilsvarende\b|hvor\b|der\b|which\b|and\b|while\b|but\b)|\(|og\b|eller\b|men\b|mens\b|medan\b|i \d{4}\b|for \d{4}\b|i året\b|for året\b|i år\b|mot\b|i (?:forhold|høve|relasjon) til\b|målt opp mot\b|jamført med\b|sammenlign(?:et|a) med\b|samanlikna med\b|sett opp mot\b|målt mot\b|enn\b|som skyldes\b|som skuldast\b|som i hovedsak\b|som hovedsakelig\b|skyldes\b|noe som\b|totalt\b|samlet\b|netto\b|tilsvarende\b|som tilsvarer\b|som utgjør\b|som svarer til\b|når\b|etter\b.{0,3}$|against\b|compared\b|in \d{4}\b|and\b|or\b|due to\b)/iu;

/** Goals, norms and limits: what shall be, not what is. */
export const GOAL = wordPattern(
  "mål|målet|måla|målene|måltall|måltallet|målsetting\\p{L}*|målsetning\\p{L}*|måltal|resultatmål\\p{L}*|målkrav|krav|kravet|kravene|norm|normen|anbefal\\p{L}*|tilrår\\p{L}*|tilråd\\p{L}*|grense|grensen|grensa|handlingsregel\\p{L}*|ambisjon\\p{L}*|minst|minimum|maksimum|maksimalt|skal være|skal vere|bør|må være|under forutsetning|dersom|hvis|viss|om en|target\\p{L}*|goal\\p{L}*|should|at least",
);
