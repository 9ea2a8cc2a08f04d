import { words, type Text } from "../texts/words";
import type { Problem } from "../ledger/problem";
import type { Listing } from "../source/lists/listing";
import type { RowInputs, Table } from "../table/table";
import { chosenTables } from "./catalogue";
import { portefoljeProblems, portefoljer } from "./perPortefolje";
import type { ReportBasis } from "./reportBasis";
import { REPORTS } from "./reports";
import { atOnce, type Steps } from "../table/steps";
import { needsOmrader } from "./tables/statementMaker";
import { NOTHING, type Made, type Making, type TableMaker } from "./tableMaker";
import type { Template } from "./template/template";

/** How the figures of a basis are shown, and what stands beside them. */
interface TableChoices {
  readonly template: Template;
  readonly listings: readonly Listing[];
  /** Table id -> row id -> what the user has written in the table's own fields. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, RowInputs>>;
}

/** A table with the id of its maker in the catalogue. */
interface MadeTable {
  readonly id: string;
  readonly table: Table<Text>;
}

interface ReportTables {
  /** In the template's order. */
  readonly tables: readonly MadeTable[];
  /** What the statements of the report are laid out with. */
  readonly making: Making;
  readonly problems: readonly Problem[];
}

/** Which of the report's tables are made. */
interface Only {
  readonly isWanted: (maker: TableMaker) => boolean;
  /** Ids of the small tables that the whole report has, where they are known: lines refer to the notes among them. */
  readonly small?: readonly string[];
}

const ALL: Only = { isWanted: () => true };

/**
 * The report's tables as the template chooses and shows them; with `only` some of them, as they stand in the whole.
 * Throws RangeError for an id the report does not have.
 */
export function reportTables(basis: ReportBasis, choices: TableChoices, only: Only = ALL): ReportTables {
  return atOnce(tableSteps(basis, choices, only));
}

/** The tables as `reportTables` gives them, resting after each. */
export function* tableSteps(
  basis: ReportBasis,
  choices: TableChoices,
  { isWanted, small }: Only = ALL,
): Steps<ReportTables> {
  const { template, listings } = choices;
  const makers = chosenTables(template, listings);
  const { making, madeBy } = makingOf(basis, choices, makers, small);
  const wanted = makers.filter(isWanted);
  const made: { readonly maker: TableMaker; readonly made: Made }[] = [];
  for (const maker of wanted) {
    made.push({ maker, made: madeBy(maker.id) });
    yield;
  }
  const isTold = ({ definition, small: isSmall, id }: TableMaker): boolean =>
    (definition !== undefined && !isSmall) ||
    template.tables.includes(id) ||
    REPORTS[template.report].class === "finans";
  return {
    tables: made.flatMap(({ maker, made: { tables } }) =>
      tables.map((table) => ({
        id: maker.id,
        table: basis.organisation.proposed && isOfUnits(maker) ? withProposal(table) : table,
      })),
    ),
    making,
    problems: distinct([
      ...made.flatMap(({ maker, made: { leftOut } }) => (leftOut && isTold(maker) ? [leftOut] : [])),
      ...portefoljeProblems(template, making.portefoljer),
      ...made.flatMap(({ made: { problems } }) => problems),
    ]),
  };
}

const isOfUnits = ({ definition, small, perOmrade }: TableMaker): boolean =>
  small !== true && (perOmrade === true || (definition !== undefined && needsOmrader(definition)));

/** A reader must know that nobody has said which ansvar belong together. */
const withProposal = (table: Table<Text>): Table<Text> => ({
  ...table,
  notes: [
    words`Foreslått inndeling: enheter og områder er satt opp av ansvarskodene, og er ikke bekreftet.`,
    ...table.notes,
  ],
});

interface Workshop {
  readonly making: Making;
  /** What came of a maker, made the first time it is asked for; nothing where the report does not have it. */
  readonly madeBy: (id: string) => Made;
}

function makingOf(
  basis: ReportBasis,
  { template, listings, inputs }: TableChoices,
  makers: readonly TableMaker[],
  small: Only["small"],
): Workshop {
  const { ledger, month, grunnlag, groups, organisation, backtest } = basis;
  const made = new Map<string, Made>();
  const madeBy = (id: string): Made => {
    const known = made.get(id) ?? makers.find((maker) => maker.id === id)?.make(making) ?? NOTHING;
    made.set(id, known);
    return known;
  };
  const isThere = (maker: TableMaker): boolean =>
    maker.small
      ? (small?.includes(maker.id) ?? madeBy(maker.id).tables.length > 0)
      : (maker.isPossible?.(basis) ?? false);
  let noteTables: ReadonlySet<string> | undefined;
  const making: Making = {
    template,
    unit: template.unit,
    signProfile: template.signProfile,
    year: ledger.year,
    month,
    grunnlag,
    groups,
    ledger,
    organisation,
    listings,
    inputs,
    backtest,
    portefoljer: portefoljer(listings),
    tablesOf: (id) => madeBy(id).tables,
    get noteTables() {
      return (noteTables ??= new Set(makers.filter(isThere).map(({ id }) => id)));
    },
  };
  return { making, madeBy };
}

/** Two tables of one list may tell the same of it. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
