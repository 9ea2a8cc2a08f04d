import { phraseFinder } from "../reading/phraseFinder";
import { DIRECTIONS } from "./phrases";

/** What a word of a sentence says of the figure beside it. */
export type Cue =
  | "worse"
  | "better"
  | "deviates"
  | "more"
  | "less"
  | "stronger"
  | "weaker"
  | "up"
  | "down"
  | "budget"
  | "original"
  | "lastYear"
  | "spent"
  | "actual"
  | "toDate"
  | "forecast"
  | "yearEnd"
  | "areas"
  | "whole"
  | "filler";

/** Words of figures, in both kinds of Norwegian: a sentence that has no others says nothing else than what they say. */
const WORDS: Readonly<Record<Cue, string>> = {
  worse: `${directionWords(-1)}|sprakk|overskred|overskredet|overskrider|overskreid|overskrid|i minus|negativt resultat|merutgift|merutgifter|meirutgift|meirutgifter`,
  better: `${directionWords(1)}|i pluss|til gode|positivt resultat|mindreutgift|mindreutgifter`,
  deviates:
    "bidro|bidrar|bidreg|bidratt|bidrog|bidrege|avvik|avviket|avvika|avvikene|budsjettavvik|budsjettavviket|avviker|avvik målt",
  more: "høyere|høgare|større|mer|meir|over|overstiger|overstig",
  less: "lavere|lågare|mindre|under",
  stronger: "bedre|betre|sterkere|sterkare",
  weaker: "dårligere|dårlegare|svakere|svakare",
  up: "økte|økt|øker|økning|økningen|auke|auken|auka|aukar|steg|stige|stiger|steget|vokste|vokst|vekst|veksten|utgiftsvekst|kostnadsvekst|oppgang|gikk opp|gått opp|gjekk opp|opp",
  down: "redusert|reduserte|reduksjon|reduksjonen|sank|sunket|falt|nedgang|nedgangen|gikk ned|gått ned|gjekk ned|minket|minka|ned",
  original: "opprinnelig|opprinnelige|opphavleg|opphavlege|vedtatt|vedtatte|vedteke|vedtekne",
  budget:
    "budsjett|budsjettet|budsjetta|årsbudsjett|årsbudsjettet|budsjettert|budsjetterte|budsjettramme|budsjettrammen|budsjettramma|ramme|rammen|ramma|løyvd|løyving|løyvinga|bevilget|bevilgning|bevilgningen|forutsatt|føresett",
  lastYear: "i fjor|frå i fjor|fra i fjor|fjoråret|året før|året i forveien|forrige år|førre år|førre året",
  spent: "forbruk|forbruket|forbruksprosent|forbruksprosenten",
  actual:
    "regnskap|regnskapet|regnskapsført|rekneskap|rekneskapen|rekneskapsført|netto utgift|netto utgifter|nettoutgift|nettoutgifter|nettoutgiftene|netto driftsutgift|netto driftsutgifter|tok inn|mottok|mottatt|mottatte|mottekne|overførte|overført|investerte|innbetalt|betalte|betalt|brukt|brukte|bruker|bruka|utgift|utgifter|utgiftene|utgiftane|kostnad|kostnader|kostnadene|kostnadane|kostet|kosta|inntekter|inntektene|inntektane",
  toDate: "hittil|hittil i år|så langt|så langt i år|periodisert|periodiserte|per dato",
  forecast:
    "prognose|prognosen|årsprognose|årsprognosen|prognosert|prognoseres|forventet|forventes|forventer|forventa|ventet|ventes|venter|ventar|venta|vente|anslått|anslår|anslås|melder|meldar|varsler|varslar|styrer mot|ligger an til|ligg an til|går mot",
  yearEnd:
    "ved årets slutt|ved årsslutt|ved utgangen av året|for hele året|for heile året|hele året|heile året|for året|årsresultatet",
  areas:
    "tjenesteområdene|tenesteområda|tenesteområdene|kommunalområdene|kommunalområda|områdene|sektorene|sektorane|rammeområdene|rammeområda",
  whole:
    "samlet|samla|totalt|i alt|til sammen|til saman|tilsammen|området|tjenesteområdet|tenesteområdet|sektoren|enheten|eininga|virksomheten|verksemda|avdelingen|avdelinga",
  filler:
    "på ett år|på eitt år|det siste året|siste året|staten|først og fremst|først og fremst i|fyrst og fremst|regnskapsåret|gjort opp|samt|igjennom|gjennom|er|var|ble|blei|blir|vart|har|hadde|hatt|fikk|får|fått|fekk|kom|kommer|endte|enda|ender|endar|ut|ligger|ligg|lå|låg|står|stod|gikk|går|gjekk|ga|gav|gir|gjev|viser|viste|syner|synte|leverer|leverte|utgjør|utgjer|utgjorde|tilsvarer|tilsvarar|tilsvarte|svarer|svarar|svarte|tilsvarende|tilsvarande|summerer|beløper|holdt|holder|heldt|sat|satt|igjen|att|på|med|til|av|for|i|hos|ved|innen|innenfor|innanfor|og|men|som|noe|noko|der|dette|det|den|de|dei|en|et|ein|eit|ei|slik|at|enn|mot|fra|frå|siden|sidan|sammenlignet|sammenliknet|samanlikna|målt|forhold|høve|om|lag|ca|cirka|omtrent|rundt|kring|nær|nærmere|nesten|drøyt|drøye|drygt|knapt|knappe|snaut|vel|bare|berre|hele|heile|litt|lite|liten|mindre|godt|klart|betydelig|betydeleg|vesentlig|vesentleg|beskjedne|beskjedent|beskjeden|svakt|solid|stort|stor|også|likevel|dermed|derfor|derimot|imidlertid|således|såleis|altså|dessuten|da|så|nå|no|netto|brutto|kr|kroner|kronor|nok|mnok|tkr|minus|pluss|eller|dvs|sitt|sin|sine|seg|sett|året|årets|år|i år|årsslutt|årets slutt|utgangen|ved utgangen av|ved inngangen til|dernest|deretter|størst|henholdsvis|høvesvis|resultat|resultatet|sum|kommune|kommunen|enhet|enheten|prosent|justert|revidert|reviderte|regulert|regulerte|gjeldende|gjeldande|innenfor|innanfor|økonomisk|medan|mens|nivå|på nivå|lik|hvilket|altså|det vil si|å|bruke|total|totale|samlede|tilnærmet|tilnærma|regnskapsresultat|regnskapsresultatet|gjort opp|gjøres opp|gjord opp|beløp|beløper|balanse|løpet|gav rom|ga rom|rom|fem|virksomhet|tjenesteområde|tenesteområde|sektor|avdeling|årsskiftet",
};

function directionWords(direction: 1 | -1): string {
  return DIRECTIONS.filter((each) => each.direction === direction && !each.ofIncome)
    .map(({ words }) => words)
    .join("|");
}

/** A word or a few with one meaning, and where they stand. */
export interface FoundCue {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

const find = phraseFinder((Object.keys(WORDS) as Cue[]).map((cue) => ({ words: WORDS[cue], meaning: cue })));

/**
 * The words of figures in a text, in order: of those that overlap the first, the longest that begins there, and of
 * equal ones the one that says most.
 */
export function cuesIn(text: string): readonly FoundCue[] {
  let end = 0;
  return find(text).flatMap(({ meaning, from, to }) => {
    if (from < end) return [];
    end = to;
    return [{ cue: meaning, from, to }];
  });
}

/** Whether a text has no words but those of figures: any other may be what a figure is of, or caused by. */
export const isOfKnownWords = (text: string): boolean =>
  !/\p{L}/u.test(
    cuesIn(text).reduce((rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to), text),
  );
