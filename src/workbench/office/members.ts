import type * as Charts from "../../excel/chartSubset";
import type * as Subset from "../../excel/excelSubset";
import type { Session } from "./session";
import type { BorderTarget, RangeTarget, SheetRef, TableTarget } from "./targets";

/** Every kind of object, what it looks like to the caller, and what it stands for in the workbook. */
interface Kinds {
  workbook: { surface: Subset.ExcelWorkbook; target: true };
  application: { surface: Subset.ExcelApplication; target: true };
  worksheets: { surface: Subset.ExcelWorksheets; target: true };
  worksheet: { surface: Subset.ExcelWorksheet; target: SheetRef };
  freezePanes: { surface: Subset.ExcelFreezePanes; target: SheetRef };
  pageLayout: { surface: Subset.ExcelPageLayout; target: SheetRef };
  headerFooterGroup: { surface: Subset.ExcelHeaderFooterGroup; target: SheetRef };
  headerFooter: { surface: Subset.ExcelHeaderFooterGroup["defaultForAllPages"]; target: SheetRef };
  pageBreaks: { surface: Subset.ExcelPageBreaks; target: SheetRef };
  pageBreak: { surface: Subset.ExcelPageBreak; target: { readonly row: number } };
  range: { surface: Subset.ExcelRange; target: RangeTarget };
  format: { surface: Subset.ExcelRangeFormat; target: RangeTarget };
  dataValidation: { surface: Subset.ExcelDataValidation; target: RangeTarget };
  font: { surface: Subset.ExcelRangeFormat["font"]; target: RangeTarget };
  fill: { surface: Subset.ExcelRangeFormat["fill"]; target: RangeTarget };
  borders: { surface: Subset.ExcelBorders; target: RangeTarget };
  border: { surface: Subset.ExcelBorder; target: BorderTarget };
  customXmlParts: { surface: Subset.ExcelCustomXmlParts; target: true };
  scopedCustomXmlParts: { surface: Subset.ExcelScopedCustomXmlParts; target: { readonly namespace: string } };
  customXmlPart: { surface: Subset.ExcelCustomXmlPart; target: { readonly id: string } };
  names: { surface: Subset.ExcelNames; target: true };
  name: { surface: Subset.ExcelName; target: { readonly name: string } };
  charts: { surface: Charts.ExcelCharts; target: { readonly sheet: SheetRef } };
  chart: { surface: Charts.ExcelChart; target: { readonly chart: string } };
  chartTitle: { surface: Charts.ExcelChart["title"]; target: { readonly chart: string } };
  chartLegend: { surface: Charts.ExcelChart["legend"]; target: { readonly chart: string } };
  chartAxes: { surface: Charts.ExcelChartAxes; target: { readonly chart: string } };
  chartAxis: {
    surface: Charts.ExcelChartAxis;
    target: { readonly chart: string; readonly axis: "category" | "value" };
  };
  chartSeriesCollection: { surface: Charts.ExcelChartSeriesCollection; target: { readonly chart: string } };
  /** `position`: among the series of the chart. */
  chartSeries: { surface: Charts.ExcelChartSeries; target: { readonly chart: string; readonly position: number } };
  chartSeriesFormat: {
    surface: Charts.ExcelChartSeriesFormat;
    target: { readonly chart: string; readonly position: number };
  };
  chartFill: {
    surface: Charts.ExcelChartSeriesFormat["fill"];
    target: { readonly chart: string; readonly position: number };
  };
  chartLine: {
    surface: Charts.ExcelChartSeriesFormat["line"];
    target: { readonly chart: string; readonly position: number };
  };
  /** `sheet` null: the tables of the whole workbook. */
  tables: { surface: Subset.ExcelTables; target: { readonly sheet: SheetRef | null } };
  table: { surface: Subset.ExcelTable; target: TableTarget };
  tableColumns: { surface: Subset.ExcelTableColumns; target: TableTarget };
  /** `position`: from 0, among the table's. */
  tableColumn: { surface: Subset.ExcelTableColumn; target: { readonly table: TableTarget; readonly position: number } };
  filter: { surface: Subset.ExcelFilter; target: { readonly table: TableTarget; readonly position: number } };
}
export type KindName = keyof Kinds;
type Target<K extends KindName> = Kinds[K]["target"];

/** A value that is loaded and set. Without `get` it can only be written. */
interface Property<T = unknown, V = unknown> {
  readonly member: "property";
  get?(session: Session, target: T): V;
  set?(session: Session, target: T, value: V): void | Promise<void>;
}
/** An object that is always there: `range.format`. */
interface Child<T = unknown, K extends KindName = KindName> {
  readonly member: "child";
  readonly kind: K;
  at(session: Session, target: T): Target<K>;
}
/** A method that gives an object; null gives the null object. */
export interface Navigate<T = unknown, A extends unknown[] = unknown[], K extends KindName = KindName> {
  readonly member: "navigate";
  readonly kind: K;
  to(session: Session, target: T, ...args: A): Target<K> | null | Promise<Target<K>>;
}
/** A method that gives nothing. */
interface Command<T = unknown, A extends unknown[] = unknown[]> {
  readonly member: "command";
  run(session: Session, target: T, ...args: A): void;
}
/** A method that gives a ClientResult. */
interface Question<T = unknown, A extends unknown[] = unknown[], V = unknown> {
  readonly member: "question";
  ask(session: Session, target: T, ...args: A): V;
}
/** The objects of a collection. */
interface Items<T = unknown, K extends KindName = KindName> {
  readonly member: "items";
  readonly kind: K;
  list(session: Session, target: T): readonly Target<K>[];
}
export type Member = Property | Child | Navigate | Command | Question | Items;

type KindOf<S> = { [K in KindName]: Kinds[K]["surface"] extends S ? K : never }[KindName];
/** Objects given as arguments arrive as what they stand for. */
type Given<A> = A extends Subset.ExcelRange ? RangeTarget : A;
type Arguments<A extends unknown[]> = { [I in keyof A]: Given<A[I]> };

/** The brackets keep a union (of booleans, of names) one type. */
type MemberFor<M, T> = [M] extends [(...args: infer A) => infer R]
  ? [R] extends [Subset.ExcelObject]
    ? Navigate<T, Arguments<A>, KindOf<R>>
    : [R] extends [Subset.ExcelResult<infer V>]
      ? Question<T, Arguments<A>, V>
      : Command<T, Arguments<A>>
  : [M] extends [readonly (infer I extends Subset.ExcelObject)[]]
    ? Items<T, KindOf<I>>
    : [M] extends [Subset.ExcelObject]
      ? Child<T, KindOf<M>>
      : Property<T, M>;

/**
 * All members of a kind: one missing, one too many or one of another type than @types/office-js says does not
 * compile. Events are told of outside requests, and notes (ExcelApi 1.18) the grid has none of.
 */
export type MembersOf<K extends KindName> = {
  readonly [
    N in Exclude<keyof Kinds[K]["surface"], "load" | "isNullObject" | "onSelectionChanged" | "notes">
  ]-?: MemberFor<Kinds[K]["surface"][N], Target<K>>;
};
