/** Codes are Excel's own; its messages are in the user's language, so callers look at the code only. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path doesn't lead to an object: an earlier request for it failed.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  PropertyNotLoaded:
    'The property is not available. Before reading the property\'s value, call the load method on the containing object and call "context.sync()" on the associated request context.',
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ValueNotLoaded:
    'The value of the result object has not been loaded yet. Before reading the value property, call "context.sync()" on the associated request context.',
} as const;

type OfficeErrorCode = keyof typeof MESSAGES;

interface OfficeDebugInfo {
  readonly code: string;
  readonly message: string;
  /** What was asked of which kind of object: "Range.values". */
  readonly errorLocation?: string;
}

/** What `context.sync()` rejects with, and what a property read too early throws. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";
  readonly traceMessages: readonly string[] = [];
  readonly debugInfo: OfficeDebugInfo;

  constructor(
    readonly code: string,
    detail = "",
    readonly errorLocation?: string,
    options?: ErrorOptions,
  ) {
    super([MESSAGES[code as OfficeErrorCode] ?? code, detail].filter(Boolean).join(" "), options);
    this.debugInfo = { code, message: this.message, ...(errorLocation !== undefined && { errorLocation }) };
  }
}

/** The error as Excel would give it: what the engine throws is its own affair and becomes a GeneralException. */
export function asOfficeError(error: unknown, errorLocation: string): OfficeError {
  if (error instanceof OfficeError)
    return error.errorLocation === undefined ? new OfficeError(error.code, "", errorLocation, { cause: error }) : error;
  return new OfficeError("GeneralException", error instanceof Error ? error.message : String(error), errorLocation, {
    cause: error,
  });
}
