import { ARTER } from "../../src/ledger/kostra/arter";
import { KOSTRA_CONTROLS } from "../../src/report/controls/kostra/runKostraControls";
import { saidIn } from "../../src/texts/words";
import { FUNKSJONER } from "../../src/ledger/kostra/funksjoner";
import { KAPITLER } from "../../src/ledger/kostra/kapitler";
import { partsOf } from "../../src/texts/dictionary";
import { TRANSLATIONS } from "../../src/texts/translations/all";
import { filesBelow, textOf } from "../support/sourceFiles";
import { textsInSource } from "../support/textsInSource";

const ROOMS = ["ledger", "law", "table", "source", "report", "sheets", "word", "excel", "cli"];
/** Files without a word for the user, and those that have the languages themselves: drafts of explanations. Errors of the custom functions stand in cells, in bokmål. The keys of the SSB figures that are shipped are SSB's own names. */
const WITHOUT_WORDS = /ledger\/kostra\/|table\/fn\/(?:avvikPct|kommunePrognose|quotient)|synonyms|recognise\/headings|draftSentence|artGroups|template\/choices\/|formulas?\.ts|plainFormula|xpressions?|numberFormats|encodings|escapeMarkup|fileFormat\.ts|unitProblems|chartColours|looks\.ts|tableQuery|ssb\/shipped|excel\/(?:addChart|applyStep|usedAreas|setValidation|workbookState|readContents|filterGrunnlag|runAsOneUndo|selfTest\/\w+)\.ts|word\/(?:avvikWords|contents|controls|elements|starterDocument|starterParts|wordTable|wordText)\.ts|cli\/(?:securityHeaders|openBrowser|templateSource)\.ts|postgres\/openPostgres\.ts|source\/sql\/|maaned/;

/** Parts of a longer text, which is translated as a whole. */
const PARTS = new Set(["(advarsel)", "(orientering)", "{0} «tertial:{1}»: {2}", "{0}<w:sdtContent>{1}</w:sdtContent>{2}"]);
/** Marks and names that are the same in every language, and words a list's posts and values are known by. */
const SAME = new Set([
  "Liste organisasjon", "Ansvar", "Ansvarsnavn", "Enhetsnavn", "Merke", "Eksempel", "PK\x03\x04", "CompressedFile", "(forrige)", "(ny)", "GrunnlagTabell", 
  "Folketallet ved inngangen av kvartalet", "Levendefødte", "Innenlandsk innflytting", "Innenlandsk utflytting", "Nettoinnvandring og nettoflytting", "Årets pensjonsopptjening", "Rentekostnad av pensjonsforpliktelsen",
  "Bundet driftsfond", "Ubundne investeringsfond", "Bundet investeringsfond", "Videre utlån", "Formidlingslån", "Startlån til videre utlån", "Investeringslån", "Investeringer",
  "Forventet avkastning på pensjonsmidlene", "Administrasjonskostnader", "Pensjonstrekk ansatte",
  "text/plain; charset=utf-8", "NA()", "ROUND(-{0}(0,{1}),2)", "{0} tkr/mkr", "^(?:Rad|Linje|Row|Line) {0}\\b", "--sprak=",
  // What SSB answers with.
  "Non-existent variable", "Non-existent value", "Missing selection for mandantory variable", "Missing selection for mandatory variable", "Too many cells selected", "Illegal selection expression", "Non-existent codelist",
]);

const KOSTRA_NAMES = [...ARTER, ...FUNKSJONER, ...KAPITLER].map(([, name]) => name);

const shape = (text: string): string => text.replace(/\{=?\w+\}/g, "{}");
const places = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{=?(\w+)\}/g)].map(([, place]) => place as string))].sort();

const KNOWN = new Set(Object.keys(TRANSLATIONS).map(shape));
const ENTRIES = Object.entries(TRANSLATIONS);

describe("Every text of the engine", () => {
  test("is in the dictionaries", () => {
    const missing = textsInSource(ROOMS, WITHOUT_WORDS)
      .filter(({ text }) => !PARTS.has(text) && !SAME.has(text) && !KNOWN.has(shape(text)))
      .map(({ text, file, line }) => `${file}:${line} ${text}`);
    expect(missing).toEqual([]);
  });

  test("has the places of bokmål and no others", () => {
    const wrong = ENTRIES.flatMap(([text, pair]) => pair.filter((said) => places(text).join() !== places(said).join()).map((said) => `${text} -> ${said}`));
    expect(wrong).toEqual([]);
  });

  test("is there once, whatever its places are called", () => {
    const said = ENTRIES.map(([text, pair]) => [shape(text), pair.map(shape).join("|")] as const);
    const first = new Map([...said].reverse());
    expect(said.filter(([text, translation]) => first.get(text) !== translation).map(([text]) => text)).toEqual([]);
  });

  test("is one text, without blanks around it or a language's typing left in it", () => {
    expect(ENTRIES.filter(([text, pair]) => text !== text.trim() || pair.some((said) => said !== said.trim() || said === "" || / {2}/.test(said)))).toEqual([]);
  });

  test("is in one of their files", () => {
    const parts = filesBelow("src/texts/translations").map(textOf).flatMap((text) => [...text.matchAll(/^ {2}("(?:[^"\\]|\\.)*"): \[/gm)].map(([, key]) => key));
    expect(new Set(parts).size).toBe(ENTRIES.length);
    expect(parts.length).toBe(ENTRIES.length);
  });
});

/** Keys of `Grunnlag`, names of sheets and files, and what is no sentence: the same in every language. */
const PUT_IN = new Set(["Kontoklasse {0}", "Linje {0}", "Enhet {0}", "Område {0}", "Liste {0}", "{0}, arket {1}"]);

test("A text that something is put in is made in every language, and is never looked up when it is finished", () => {
  const finished = textsInSource(ROOMS, WITHOUT_WORDS).filter(({ text, isTagged }) => /\{\d+\}/.test(text) && !isTagged && !PUT_IN.has(text) && !PARTS.has(text) && !SAME.has(text));
  expect(finished.map(({ text, file, line }) => `${file}:${line} ${text}`)).toEqual([]);
});

/** Put together where they are said: days, sums of groups of a list, what has come of a frame, and how grave a status is. */
const PUT_TOGETHER = /^\{dag\}\. |^\{0\} per \{dag\}\. |^Sum |^Mottatt 31\.12\.|^avvik \(/;

test("No text is in the dictionaries that the product does not say", () => {
  const source = filesBelow("src").filter((file) => /\.ts$/.test(file) && !/^src\/(?:texts\/translations|pane\/(?:help|texts))\//.test(file)).map(textOf).join("\n");
  const isSaid = (text: string): boolean => partsOf(text).pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{2}/u.test(piece)).every((piece) => source.includes(piece));
  expect(Object.keys(TRANSLATIONS).filter((text) => !PUT_TOGETHER.test(text) && !isSaid(text))).toEqual([]);
});

test("Every name of an art, a funksjon and a kapittel is in English", () => {
  expect(KOSTRA_NAMES.length).toBeGreaterThan(300);
  expect(KOSTRA_NAMES.filter((name) => TRANSLATIONS[name] === undefined || /[æøå]|\b(?:og|til|fra|av|for andre|tjenester)\b/i.test(TRANSLATIONS[name][1]))).toEqual([]);
});

test("What SSB's controls are called, and what they advise, is in the dictionaries", () => {
  const said = KOSTRA_CONTROLS.flatMap(({ title, advice }) => [saidIn(title, "nb"), saidIn(advice, "nb")]);
  expect(said.length).toBeGreaterThan(50);
  expect([...new Set(said)].filter((text) => TRANSLATIONS[text] === undefined)).toEqual([]);
});
