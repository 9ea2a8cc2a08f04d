/**
 * The request Microsoft's client library for Excel sends for a `context.sync()`, and the response it takes: the parts
 * that are used.
 */
export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  /** By id; a path may begin at another. */
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** How an object is reached. */
export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: (typeof PATH)[keyof typeof PATH];
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PATH = { workbook: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Arguments of a call; where one is an object, the id of its path stands at the same place. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  /** Of the method or the property, as Excel writes it: "Formulas". */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** What to load: "values", "format/font/bold", "items/name". */
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[] | null;
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values". */
  readonly Location?: string;
  /** Among the actions of the request, from 0: the client finds the statement by it. */
  readonly ActionIndex?: number;
}
