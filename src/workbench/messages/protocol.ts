/** What an add-in's page sends the page around it: the parts of Office's message protocol that are used. */
export interface Asked {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, follow: 1, unfollow: 2 } as const;
export const RESPONSE = { toCall: 0, toEvent: 1 } as const;

/** What the add-in's page asks for first, when it is there. */
export const CONTEXT = "ContextActivationManager_getAppContextAsync";
/** What carries the methods of the document, each by its number. */
export const EXECUTE = "executeMethod";

/** Arguments and results stand by their numbers, or by name. */
export type Parts = Readonly<Record<string, unknown>>;

/** A method of the document: what it gives, or a promise of it. */
export type Method = (given: Parts) => Parts | Promise<Parts>;

/** By their numbers. */
export const METHOD = { openFile: 77, slice: 80, closeFile: 81, request: 93 } as const;

/** Begins to tell of an event, with what comes with it; gives what ends it. */
export type Follow = (tell: (data?: Parts) => void) => () => void;
