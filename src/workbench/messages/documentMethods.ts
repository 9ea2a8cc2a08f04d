import type { RichApi } from "../richapi/createRichApi";
import { METHOD, type Method } from "./protocol";

/** Where arguments stand, by the protocol. */
const GIVEN = { sliceSize: 1, handle: 2, index: 3 } as const;

interface Opened {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

type FileMethods = Readonly<Record<77 | 80 | 81, Method>>;

/** The methods that hand over a document's file, what `file` gives when it is asked for, in slices. */
export function documentFile(file: () => Promise<Uint8Array>): FileMethods {
  const open = new Map<unknown, Opened>();
  let made = 0;
  return {
    [METHOD.openFile]: async ({ [GIVEN.sliceSize]: size }) => {
      const bytes = await file();
      made += 1;
      open.set(made, { bytes, sliceSize: Number(size) });
      return { 0: made, 1: bytes.length };
    },
    [METHOD.slice]: ({ [GIVEN.handle]: handle, [GIVEN.index]: index }) => {
      const opened = open.get(handle);
      if (opened === undefined) throw new Error(`No open file ${String(handle)}`);
      const start = Number(index) * opened.sliceSize;
      const data = [...opened.bytes.subarray(start, start + opened.sliceSize)];
      return { 0: data, 1: data.length };
    },
    [METHOD.closeFile]: ({ [GIVEN.handle]: handle }) => {
      open.delete(handle);
      return {};
    },
  };
}

/** The request's own text and its flags, among what else the message holds. */
const [BODY, FLAGS] = [4, 6];
/** The flag of a request by the runtime for custom functions. */
const OF_FUNCTIONS = 2048;

/**
 * The method that carries the requests of the client library for Excel: one at a time, as Excel takes them. Those of
 * custom functions do not wait, since what is waited for may be their answers.
 */
export function requests(
  { answer }: RichApi,
  ofFunctions: (request: string) => string,
): Readonly<Record<number, Method>> {
  let before: Promise<unknown> = Promise.resolve();
  return {
    [METHOD.request]: async ({ ArrayData }) => {
      const parts = ArrayData as readonly unknown[];
      const request = String(parts[BODY]);
      if ((Number(parts[FLAGS]) & OF_FUNCTIONS) !== 0) return { Data: [200, [], ofFunctions(request)] };
      const answered = before.then(() => answer(request));
      before = answered.catch(() => undefined);
      return { Data: [200, [], await answered] };
    },
  };
}
