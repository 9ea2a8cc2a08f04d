import type { Figure } from "../../ledger/ledger";

/**
 * Words exports use in their headers, folded: lower case, æ→ae ø→o å→a, letters and digits only, years taken out.
 * Bokmål, nynorsk, the misspellings seen in real files, and the English names of 24SevenOffice.
 */
export type CodeKind =
  "konto" | "kontoklasse" | "art" | "kapittel" | "sektor" | "ansvar" | "funksjon" | "prosjekt" | "periode";

export const CODE_WORDS: Readonly<Record<CodeKind, readonly string[]>> = {
  konto: [
    "konto", "kto", "systemkonto", "hovedbokskonto", "hovudbokskonto", "hovedbokkonto", "hovudbokkonto", "hovedkonto",
    "hovudkonto", "regnskapskonto", "rekneskapskonto", "account", "accountno", "accountnumber", "glaccount",
  ],
  kontoklasse: ["kontoklasse", "kontoklassek", "kontokl", "klasse", "accountclass"],
  art: ["art", "kostraart", "artk", "kostraartk", "utgiftsart", "inntektsart", "artskonto"],
  kapittel: ["kapittel", "kapitel", "kap", "balansekapittel", "kostrakapittel"],
  sektor: ["sektor", "sektork", "kostrasektor", "sektorkode"],
  ansvar: [
    "ansvar", "ansvarssted", "ansvarsted", "ansvarsomrade", "ansvarsenhet", "ansvarsstad", "ansvarseining",
    "koststed", "kostnadssted", "kostnadsstad", "kostsenter", "costcenter", "costcentre", "department", "avdeling",
    "ansv", "dept",
  ],
  funksjon: [
    "funksjon", "funksjonk", "kostrafunksjon", "kostrafunksjonk", "tjeneste", "tjenestek", "teneste", "tenestek",
    "tjenestefunksjon", "function", "funkjson", "funsjon", "funksj", "funk",
  ],
  prosjekt: ["prosjekt", "prosjektp", "prosj", "project", "projekt"],
  periode: [
    "periode", "regnskapsperiode", "rekneskapsperiode", "bokforingsperiode", "bilagsperiode", "period", "mnd",
    "maned", "manad", "month",
  ],
};

/** Endings that leave a code a code: «Kontonr», «Ansvarskode», «AccountNo». */
export const CODE_ENDINGS: readonly string[] = ["nr", "nummer", "kode", "id", "no", "number", "code", "value", "verdi"];

/** Endings that make it the code's text: «Konto(T)», «Ansvarsnavn», «AccountName». */
export const NAME_ENDINGS: readonly string[] = [
  "t", "tekst", "navn", "namn", "beskrivelse", "beskriving", "skildring", "betegnelse", "benevnelse", "nemning",
  "tittel", "name", "text", "description",
];

/** A text column that does not say of what: it belongs to the group or to the code on its left. */
export const PLAIN_NAMES: readonly string[] = [
  "tekst", "navn", "namn", "beskrivelse", "beskriving", "skildring", "betegnelse", "benevnelse", "nemning",
  "description", "name", "text",
];

/**
 * A field below a group title (Xledger): the group's code. «Kode» is what the municipality writes; «Value» may be an
 * internal number.
 */
export const PLAIN_CODES: readonly string[] = ["kode", "nr", "nummer", "code", "value", "verdi"];

export const FIGURE_WORDS: Readonly<Record<Figure, readonly string[]>> = {
  regnskap: [
    "regnskap", "rekneskap", "regnskaphittil", "rekneskaphittil", "regnskaphittiliar", "rekneskaphittiliar", "hittil",
    "hittiliar", "regnskapiar", "rekneskapiar", "arsregnskap", "arsrekneskap",
    "regnsk", "rekn", "reknesk", "regnskapet", "rekneskapen", "regnskapsfort", "rekneskapsfort", "regnskapsfortbelop",
    "bokfort", "bokfortbelop", "bokforte", "bokfortebelop", "utfall", "actual", "actualamount", "actuals", "ytd", "akkumulert", "akkumulertbelop",
    "belopakkumulert", "akkumulertregnskap", "akkumulertiar",
  ],
  revidertBudsjett: [
    "revidertbudsjett", "revbudsjett", "revbudsjet", "regulertbudsjett", "regbudsjett", "regbudsjet",
    "justertbudsjett", "justbudsjett", "justbudsjet", "endretbudsjett", "endrabudsjett",
    "budsend", "budsjend", "budsjettend", "budsjettinklendringer", "budsjettmedendringer", "budsjettinklendringar",
    "budsjettmedendringar", "revbud", "regbud", "justbud", "gjeldendebudsjett", "gjeldandebudsjett",
    "revidertarsbudsjett", "regulertarsbudsjett", "justertarsbudsjett", "revidert", "regulert", "revbudaret",
    "regbudaret", "justbudaret", "revisedbudget", "adjustedbudget",
  ],
  opprinneligBudsjett: [
    "opprinneligbudsjett", "opprbudsjett", "oppbudsjett", "opprbudsjet", "oppbudsjet", "opprinnbudsjett",
    "opprinneligbudsjet", "opprineligbudsjett", "vedtattbudsjett", "vedtekebudsjett", "vedtbudsjett",
    "opphavlegbudsjett", "opphaveligbudsjett", "opprinnelegbudsjett", "opprinneligarsbudsjett", "vedtattarsbudsjett",
    "opphavlegarsbudsjett", "vedtekearsbudsjett", "opphbudsjett", "opprbud", "oppbud", "opphbud", "vedtbud",
    "opprinnelig", "opprbudaret", "oppbudaret", "opphavleg", "vedtatt", "originalbudget",
  ],
  regnskapIFjor: [
    "regnskapifjor", "rekneskapifjor", "regnskapfjor", "rekneskapfjor", "regnskapfjoraret", "rekneskapfjoraret",
    "regnskapforrigear", "rekneskapforrigear", "regnskapforegaendear", "fjoraret", "ifjor", "fjor",
    "forrear", "forrearet", "forrigear", "aretfor", "regnskifjor", "reknifjor", "belopifjor", "saldoifjor",
    "fjoraretsregnskap", "fjoraretsrekneskap", "lastyear", "previousyear",
  ],
  // A budget to date is known by PERIOD_BUDGET_WORDS: the columns beside it decide whose it is.
  budsjettHittil: [],
  iFjorHittil: [
    "regnskaphittilifjor", "rekneskaphittilifjor", "hittilifjor", "regnskapsammeperiodeifjor",
    "rekneskapsameperiodeifjor", "sammeperiodeifjor", "sameperiodeifjor", "ifjorhittil", "hittilforrigear",
    "hittilforrear",
  ],
};

/** A budget that does not say which: the columns beside it decide. */
export const BUDGET_WORDS: readonly string[] = [
  "budsjett", "budsjet", "bud", "arsbudsjett", "arsbudsjet", "budsjettforslag", "budget", "buds", "budsjettbelop",
  "loyving", "loyvd", "bevilgning", "bevilget",
];

/** Budget to date; the year's own where there is no other. */
export const PERIOD_BUDGET_WORDS: readonly string[] = [
  "periodisertbudsjett", "perbudsjett", "perbudsjet", "periodebudsjett", "budsjettper", "budsper", "budsjetthittil",
  "budsjetthittiliar", "periodisertbudsjet", "budhittil", "budhittiliar", "perbud",
];

/** An amount that does not say of what: the accounts, or what the reader of the file is told. */
export const AMOUNT_WORDS: readonly string[] = [
  "belop", "belopp", "belopnok", "belopkr", "belopikr", "belopinok", "nettobelop", "amount", "kroner", "kr", "nok",
  "netto",
];

/** What an account has come to: the accounts, unless a column has what was posted. */
export const BALANCE_WORDS: readonly string[] = [
  "saldo", "balance", "utgaendesaldo", "utgaandesaldo", "utgaendebalanse", "utgaandebalanse", "ub",
];

/**
 * «pr 2. tertial», «t.o.m. 3. kvartal», «jan–aug», «pr 31.08.2024», «01.01–31.08», «202401-202408»: up to the end of a
 * part of the year.
 */
export const UP_TO_PART = new RegExp(
  [
    /(?<!\p{L})(?:(?:pr|per|tom|t\.o\.m|til og med|etter|hittil)\.?\s+(?:[1-4]\.?\s*(?:tertial|kvartal|kv)|[tqk]\s?[1-4])|jan(?:uar)?\.?\s?[-–]\s?(?:feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)\p{L}*)(?![\p{L}\d])\.?/u
      .source,
    /(?:(?<!\p{L})(?:pr|per|tom|t\.o\.m|til og med|etter)\.?\s+|(?<!\d)0?1\.0?1\.?(?:(?:20)?\d\d)?\s?[-–]\s?|(?<![\d.]))(?:2[89]|3[01])\.(?:0?[1-9]|1[01])(?:\.(?=20\d\d(?!\d))|\.?(?![\d.]))/u
      .source,
    /(?<!\d)(20\d\d)01\s?[-–]\s?(?:20\d\d)(?:0[2-9]|1[01])(?!\d)/u.source,
  ].join("|"),
  "iu",
);

/** What has come so far in the year, not in one period: «Regnskap hittil», «Budsjett pr 2. tertial», «Akkmulert». */
export const SO_FAR = new RegExp(
  `hi?tt?il|akk?u?m?u?le?rt|\\bakk\\b|\\bytd\\b|(?<!\\p{L})hi[åa](?!\\p{L})|${UP_TO_PART.source}`,
  "iu",
);

/** A budget that says it is the year's, wherever it stands. */
export const OF_WHOLE_YEAR = /årsbud/i;

/** Sum over period columns. */
export const TOTAL_WORDS: readonly string[] = [
  "totalt", "total", "sum", "sumaret", "aretotalt", "aret", "helearet", "heilearet",
];

export const OPENING_WORDS: readonly string[] = [
  "ib", "inngaendebalanse", "inngaendesaldo", "inngaandesaldo", "inngaandebalanse", "apningsbalanse",
  "openingbalance",
];
export const MOVEMENT_WORDS: readonly string[] = [
  "bevegelse", "bevegelser", "rorsle", "rorsler", "periodensbevegelse", "aretsbevegelse", "bevegelseiaret",
  "bevegelseiperioden", "rorsleiaret", "rorsleriaret", "rorsleiperioden", "rorsleriperioden",
];
export const DEBIT_WORDS: readonly string[] = ["debet", "debit"];
export const CREDIT_WORDS: readonly string[] = ["kredit", "kreditt", "credit"];

/**
 * «Debetbeløp», «Beløp debet», «Bokført debet», «Debet NOK», «Beløp/Deb», and short or everyday words that are sides
 * only where both stand.
 */
export const DEBIT_HEADER = /^(?:belop|sum|saldo|bokfort|bogfort|accounted|posted)?(?:debet|debit|deb|dr)(?:belop|nok|kr|ikr|inok|amount|sum|saldo|side|posteringer)?$/;
export const CREDIT_HEADER = /^(?:belop|sum|saldo|bokfort|bogfort|accounted|posted)?(?:kreditt?|credit|kred|kre|cr)(?:belop|nok|kr|ikr|inok|amount|sum|saldo|side|posteringer)?$/;
export const OUT_HEADER = /^(?:belop|brutto|sum)?(?:ut|utgift|utgifter|utbetaling|utbetalt|utbetalinger|kostnad|kostnader|d|pluss|expense|expenses)(?:belop|nok|kr)?$/;
export const IN_HEADER = /^(?:belop|brutto|sum)?(?:inn|inntekt|inntekter|innbetaling|innbetalt|innbetalinger|k|minus|income|revenue)(?:belop|nok|kr)?$/;

/** Headers of a column that says which year a row is of. */
export const YEAR_WORDS: readonly string[] = [
  "ar", "regnskapsar", "rekneskapsar", "budsjettar", "bokforingsar", "arstall", "year", "fiscalyear",
  "accountingyear", "regnar", "aar", "regnskapsaar", "budsjettaar",
];

/** Figures as one or two letters: only beside a year («R2024», «RB 2024»), or as the values of a column. */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  r: "regnskap", b: "budsjett", rb: "revidertbudsjett", jb: "revidertbudsjett", ob: "opprinneligbudsjett",
  vb: "vedtattbudsjett", regn: "regnskap", brev: "revidertbudsjett", revb: "revidertbudsjett",
  bjust: "revidertbudsjett", breg: "revidertbudsjett", boppr: "opprinneligbudsjett", bopp: "opprinneligbudsjett",
  bvedt: "vedtattbudsjett", rev: "revidertbudsjett", opp: "opprinneligbudsjett", opprinnelig: "opprinneligbudsjett",
  a: "actual",
};

/** Dates of a row: not the period it is booked in, but all there is to tell its year where no other column does. */
export const DATE_WORDS: readonly string[] = ["bilagsdato", "dato", "date", "bokforingsdato", "posteringsdato"];

/** What sort of voucher a row is: kinds of rows that all count in a ledger, unless what they come to says otherwise. */
export const VOUCHER_WORDS: readonly string[] = ["bilagsart", "bilagstype", "bilagsserie", "vouchertype", "bilagsslag"];

/** The amount in the money it was paid in, beside the one in kroner; and which money it was. */
export const FOREIGN_AMOUNT_WORDS: readonly string[] = [
  "valutabelop", "belopvaluta", "belopivaluta", "belopivalutaen", "originalbelop", "currencyamount",
  "amountincurrency",
];
export const CURRENCY_WORDS: readonly string[] = [
  "valuta", "val", "valutakode", "myntenhet", "mynteining", "currency", "currencycode",
];

/** Headers of a column that says whose the rows are. */
export const COMPANY =
  /firma|selskap|compan|klient|client|foretak|juridisk|regnskapsenhet|kommune|org(?:anisasjons?)?\.?[\s-]*n(?:umme)?r/i;

/** Columns the tables compute themselves, or have no use for. */
export const IGNORED_WORDS: readonly string[] = [
  ...FOREIGN_AMOUNT_WORDS,
  "avvik", "avvikper", "avvikkr", "avvikikr", "avvikpst", "avvikprosent", "avvikiprosent", "avviki", "forbruk",
  "forbrukpst", "forbrukiprosent", "forbrukprosent", "prosent", "pst", "count", "antall", "antal",
  "prognose", "arsprognose", "sats", "timesats", "enhetspris", "restbudsjett", "restarsbudsjett", "rest", "gjenstaende", "gjenstaande",
  "attstaande", "disponibelt", "disponibel", "endring", "endringipst", "index", "indeks", "ilevel", "scombined",
  "level", "niva", "bilag", "bilagsnr", "bilagsdato", "dato", "date", ...VOUCHER_WORDS, "voucher", "voucherno",
  "transnr", "transaksjonsnr", "lopenr", "linjenr", "radnr",
  "fridimensjon", "fridim", "objekt", "motpart", "motkonto", "motkontonr", "motkontotype", "balaccountno", "balaccounttype", "mvakode", "mva", "mvasats", "avgiftskode", "taxcode", "fakturanr",
  "forfallsdato", "bokforingsdato", "posteringsdato", "registrertdato", "attestant", "bruker", "leverandor",
  "leverandornr", "kunde", "kundenr", "reskontro", "reskontronr", "ressurs", "ansatt", "ha", "id",
];

export const MONTH_WORDS: readonly (readonly string[])[] = [
  ["jan", "januar", "january"],
  ["feb", "februar", "february"],
  ["mar", "mars", "march"],
  ["apr", "april"],
  ["mai", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["des", "desember", "dec", "december"],
];

/** Words beside those for an amount that leave it what it is: «Totalt regnskap». Units are told of apart. */
export const HARMLESS_WORDS: readonly string[] = [
  "i", "og", "av", "for", "fra", "pr", "per", "tom", "til", "med", "pa", "den", "de", "det", "ar", "aret", "arets",
  "iar", "hele", "heile", "dags", "dato", "hia", "akk", "akkumulert", "akkumulerte", "netto", "ifjor", "fjor",
  "fjoraret", "forrige", "forre", "foregaende", "foregaande", "samme", "same", "innevaerende", "periode", "perioden",
  "periodens", "period", "faktisk", "endelig", "forelopig", "forebels", "avlagt", "drift", "drifts", "driften",
  "investering", "investerings", "ars", "hoved", "brutto", "tall", "verdi", "konto", "ansvar", "kostra", "siste",
  "tusen", "tusener", "mill", "millioner", "tkr", "tnok", "mkr", "mnok", "1000", "totale", "samlet", "samla",
  "bokforte", "utgift", "inntekt", "s", "et", "en", "dette", "fort", "forte", "virkelig", "hovedbok", "hovudbok",
  "kommune", "kommunen", "kommunens",
];
/** «Driftsbudsjett inkl. endringer»: of accounts they say that these are others. */
export const WORDS_OF_BUDGETS: readonly string[] = [
  "m", "inkl", "inklusive", "etter", "endr", "endring", "endringer", "endringar", "endret", "endra", "just",
  "justert", "justering", "justeringer", "justeringar", "reg", "regulert", "budsj", "gjeldende", "gjeldande",
  "opprinn", "opph", "vedt", "vedteke", "periodisert", "periodiserte", "vedtak", "ks", "kommunestyret", "detalj",
  "fordelt",
];
