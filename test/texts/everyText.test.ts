import { ARTER } from "../../src/ledger/kostra/arter";
import { KOSTRA_CONTROLS } from "../../src/report/controls/kostra/runKostraControls";
import { saidIn } from "../../src/texts/words";
import { FUNKSJONER } from "../../src/ledger/kostra/funksjoner";
import { KAPITLER } from "../../src/ledger/kostra/kapitler";
import { EN } from "../../src/texts/en/all";
import { NN } from "../../src/texts/nn/all";
import { partsOf } from "../../src/texts/dictionary";
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

describe.each([["nynorsk", NN], ["English", EN]])("Every text of the engine in %s", (_, translations) => {
  const known = new Set(Object.keys(translations).map(shape));

  test("is in the dictionary", () => {
    const missing = textsInSource(ROOMS, WITHOUT_WORDS)
      .filter(({ text }) => !PARTS.has(text) && !SAME.has(text) && !known.has(shape(text)))
      .map(({ text, file, line }) => `${file}:${line} ${text}`);
    expect(missing).toEqual([]);
  });

  test("has the places of bokmål and no others", () => {
    const wrong = Object.entries(translations).filter(([text, translation]) => places(text).join() !== places(translation).join()).map(([text, translation]) => `${text} -> ${translation}`);
    expect(wrong).toEqual([]);
  });

  test("is there once, whatever its places are called", () => {
    const said = Object.entries(translations).map(([text, translation]) => [shape(text), shape(translation)] as const);
    const first = new Map([...said].reverse());
    expect(said.filter(([text, translation]) => first.get(text) !== translation).map(([text]) => text)).toEqual([]);
  });

  test("is one text, without blanks around it or a language's typing left in it", () => {
    expect(Object.entries(translations).filter(([text, translation]) => text !== text.trim() || translation !== translation.trim() || translation === "" || / {2}/.test(translation))).toEqual([]);
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
  const source = filesBelow("src").filter((file) => /\.ts$/.test(file) && !/^src\/(?:texts\/(?:nn|en)|pane\/(?:help|texts))\//.test(file)).map(textOf).join("\n");
  const isSaid = (text: string): boolean => partsOf(text).pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{2}/u.test(piece)).every((piece) => source.includes(piece));
  expect([...new Set([...Object.keys(NN), ...Object.keys(EN)])].filter((text) => !PUT_TOGETHER.test(text) && !isSaid(text))).toEqual([]);
});

test("The dictionaries have the same texts", () => {
  // In nynorsk many of the names are as in bokmål.
  const isName = (text: string): boolean => KOSTRA_NAMES.some((name) => name === text);
  expect(Object.keys(NN).filter((text) => EN[text] === undefined)).toEqual([]);
  expect(Object.keys(EN).filter((text) => NN[text] === undefined && !isName(text))).toEqual([]);
});

test("Every name of an art, a funksjon and a kapittel is in English", () => {
  expect(KOSTRA_NAMES.length).toBeGreaterThan(300);
  expect(KOSTRA_NAMES.filter((name) => EN[name] === undefined || /[æøå]|\b(?:og|til|fra|av|for andre|tjenester)\b/i.test(EN[name]))).toEqual([]);
});

test("What SSB's controls are called, and what they advise, is in the dictionaries", () => {
  const said = KOSTRA_CONTROLS.flatMap(({ title, advice }) => [saidIn(title, "nb"), saidIn(advice, "nb")]);
  expect(said.length).toBeGreaterThan(50);
  expect([...new Set(said)].filter((text) => EN[text] === undefined || NN[text] === undefined)).toEqual([]);
});
