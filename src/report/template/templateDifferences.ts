import { inNorwegian } from "../../amounts/printAmount";
import { differentLists, differentRecords } from "./differences/collections";
import { lineRuleDifferences } from "./differences/lineRules";
import { labelDifferences, ownLabel } from "./differences/labels";
import { memoryDifferences } from "./differences/memory";
import { noteDifferences } from "./differences/notes";
import { inRow, saidIn, words, wordsOf, type Text, type Words } from "../../texts/words";
import { CHOICES } from "./choices/all";
import type { Choice } from "./choices/choice";
import { toldChoice, toldValue } from "./choices/chosen";
import { columnText, FIELD_TEXT, methodText, reportText, tableTitle, valueText } from "./differences/texts";
import type { Template } from "./template";

/** One thing a template would change: the field and what becomes of it, in the words of the pane. */
export interface Difference {
  readonly field: Text;
  readonly text: Text;
}

type Describe = (mine: Template, theirs: Template) => readonly Text[];

/** Fields whose value is more than one word. */
const DESCRIBED: Readonly<Partial<Record<keyof Template, Describe>>> = {
  report: (mine, theirs) => [words`${reportText(mine.report)} → ${reportText(theirs.report)}`],
  tables: (mine, theirs) =>
    differentLists(mine.tables, theirs.tables, tableTitle, {
      empty: words`alle rapporten har`,
      order: words`rekkefølgen er en annen`,
    }),
  columns: (mine, theirs) =>
    differentRecords(
      mine.columns,
      theirs.columns,
      tableTitle,
      (columns) => inRow(columns.map(columnText)),
      words`som i oppstillingen`,
    ),
  labels: (mine, theirs) => labelDifferences(mine.labels, theirs.labels),
  lineRules: (mine, theirs) => lineRuleDifferences(mine.lineRules, theirs.lineRules),
  artOverrides: (mine, theirs) =>
    differentRecords(
      mine.artOverrides,
      theirs.artOverrides,
      (art) => words`art ${art}`,
      (art) => words`leses som ${art}`,
      words`som den er`,
    ),
  fellesOmrader: (mine, theirs) =>
    differentLists(mine.fellesOmrader, theirs.fellesOmrader, (omrade) => omrade, { empty: words`ingen` }),
  konsern: (mine, theirs) =>
    differentRecords(
      konsernTexts(mine),
      konsernTexts(theirs),
      wordsOf,
      (value) => (saidIn(value, "nb") === "" ? words`ingen` : value),
      words`ikke satt`,
    ),
  prognose: (mine, theirs) => [
    ...(mine.prognose.metode === theirs.prognose.metode
      ? []
      : [words`${methodText(mine.prognose.metode)} → ${methodText(theirs.prognose.metode)}`]),
    ...methodsPerRow(mine, theirs),
  ],
  noter: (mine, theirs) => noteDifferences(mine.noter, theirs.noter),
  terskel: limitsChanged,
  organisasjon: (mine, theirs) => [
    ...differentRecords(
      mine.organisasjon.enheter,
      theirs.organisasjon.enheter,
      (enhet) => words`enhet ${enhet}`,
      ({ enhetsnavn, omrade }) => [enhetsnavn, omrade].filter(Boolean).join(", "),
      words`som foreslått`,
    ),
    ...differentRecords(
      mine.organisasjon.ansvar,
      theirs.organisasjon.ansvar,
      (ansvar) => words`ansvar ${ansvar}`,
      ({ enhetsnavn, omrade, selvkost }) =>
        inRow([...[enhetsnavn, omrade].filter(Boolean), ...(selvkost ? [words`selvkost`] : [])]),
      words`ikke i malen`,
    ),
  ],
  tabellutvalg: (mine, theirs) =>
    differentRecords(
      selections(mine),
      selections(theirs),
      (navn) => navn,
      (tables) => inRow(tables.map(tableTitle)),
      words`ikke i malen`,
    ),
  tekstkontroll: (mine, theirs) =>
    differentRecords(
      answers(mine),
      answers(theirs),
      (sentence) => sentence,
      (reason) => reason,
      words`ikke i malen`,
    ),
  ssb: (mine, theirs) =>
    differentRecords(
      ssbTexts(mine),
      ssbTexts(theirs),
      (key) => key,
      (value) => value || words`ingen`,
      words`ikke satt`,
    ),
  gjenkjenning: (mine, theirs) => memoryDifferences(mine.gjenkjenning, theirs.gjenkjenning),
};

/**
 * What taking `theirs` in place of `mine` changes, field by field in the order of the format; none when they are equal.
 * The version is no difference: both are in the present one.
 */
export function templateDifferences(mine: Template, theirs: Template): readonly Difference[] {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])] as (keyof Template)[];
  return fields
    .filter((field) => field !== "version" && !isSame(mine[field], theirs[field]))
    .flatMap((field) => {
      if (isChoice(field))
        return [{ field: toldChoice(CHOICES[field]), text: changed(CHOICES[field], mine[field], theirs[field]) }];
      const texts = DESCRIBED[field]?.(mine, theirs) ?? plain(mine[field], theirs[field]);
      return texts.map((text) => ({ field: FIELD_TEXT[field] ?? field, text }));
    });
}

type ChoiceField = keyof typeof CHOICES & keyof Template;
const isChoice = (field: keyof Template): field is ChoiceField => Object.hasOwn(CHOICES, field);

function changed(of: Choice, mine: string, theirs: string): Text {
  const [before, after] = [toldValue(of, mine), toldValue(of, theirs)];
  return { nb: `${before.nb} → ${after.nb}`, nn: `${before.nn} → ${after.nn}`, en: `${before.en} → ${after.en}` };
}

/** A value of one word, or an object of such: only what differs is named. */
function plain(mine: unknown, theirs: unknown): readonly Text[] {
  if (!isRecord(mine) || !isRecord(theirs)) return [words`${valueText(mine)} → ${valueText(theirs)}`];
  return differentRecords(mine, theirs, (key) => valueText(key), valueText, words`ikke satt`);
}

function methodsPerRow(mine: Template, theirs: Template): readonly Text[] {
  const tables = [...new Set([...Object.keys(mine.prognose.perRad), ...Object.keys(theirs.prognose.perRad)])];
  return tables.flatMap((table) =>
    differentRecords(
      mine.prognose.perRad[table] ?? {},
      theirs.prognose.perRad[table] ?? {},
      (row) => words`${tableTitle(table)}, ${ownLabel(table, row)}`,
      methodText,
      words`som de andre`,
    ),
  );
}

/** The settings in words, each under its name in the format. */
const ssbTexts = ({
  ssb: { naboer, landet, nokkeltall, grenser, ...texts },
}: Template): Readonly<Record<string, Text>> => ({
  ...texts,
  naboer: naboer.join(", "),
  landet: valueText(landet),
  nokkeltall: nokkeltall.map(({ tabell, kode, valg }) => [tabell, kode, ...Object.values(valg)].join(" ")).join(", "),
  ...Object.fromEntries(Object.entries(grenser).map(([name, limit]) => [name, String(limit)])),
});

const konsernTexts = ({
  konsern: { egneRegler, utenRegler, mellomDriftOgInvestering },
}: Template): Readonly<Record<string, Text>> => ({
  "egne elimineringsregler": inRow(
    egneRegler.map(
      ({ title, debet, kredit }) => words`${title} (${debet.koder.join(", ")} mot ${kredit.koder.join(", ")})`,
    ),
  ),
  "felles regler som ikke brukes": utenRegler.join(", "),
  "mellom drift og investering":
    mellomDriftOgInvestering === "overforing" ? words`overføring (570 og 970)` : words`rapportkontroll (589 og 989)`,
});

const selections = ({ tabellutvalg }: Template): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(tabellutvalg.map(({ navn, tabeller }) => [navn, tabeller]));

function limitsChanged(mine: Template, theirs: Template): readonly Text[] {
  const [explained, others] = [limits(mine), limits(theirs)];
  const [control = "", other = ""] = [mine, theirs].map(({ terskel }) => inNorwegian(String(terskel.kontroll)));
  return [
    ...(explained.nb === others.nb ? [] : [words`${explained} → ${others}`]),
    ...(control === other ? [] : [words`differanser i kontroller ${control} kr → ${other} kr`]),
  ];
}

const answers = ({ tekstkontroll }: Template): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tekstkontroll.map(({ setning, tall, grunn, bundet }) => [
      `«${tall}» (${setning})`,
      bundet ? `${grunn}: ${bundet.tabell}/${bundet.rad}/${bundet.kolonne}` : grunn,
    ]),
  );

const limits = ({ terskel }: Template): Words =>
  words`${inNorwegian(String(terskel.belop))} kr og ${inNorwegian(String(terskel.prosent))} %`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isSame(one: unknown, other: unknown): boolean {
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  return one === other;
}
