import type { GridHost } from "../gridHost";

/** The part of `Office.context.document` that is played. */
export interface DocumentHere extends Pick<Office.Document, "getFileAsync"> {
  addHandlerAsync(type: string, handler: () => void, done: Done<void>): void;
  removeHandlerAsync(type: string, options: { readonly handler: () => void }, done: Done<void>): void;
}

type Done<V> = (result: Office.AsyncResult<V>) => void;

/**
 * A document whose file is what `file` gives when it is asked for, handed over in slices as Office does, and that
 * tells of cells selected in `host`.
 */
export function playDocument(host: Pick<GridHost, "followSelection">, file: () => Promise<Uint8Array>): DocumentHere {
  const following = new Map<() => void, () => void>();
  const getFile = (
    _type: Office.FileType,
    options: Office.GetFileOptions | undefined,
    done: Done<Office.File>,
  ): void => {
    file().then(
      (bytes) => {
        done(succeeded(opened(bytes, options?.sliceSize ?? 4 * 2 ** 20)));
      },
      (error: unknown) => {
        done(failed(error));
      },
    );
  };
  return {
    addHandlerAsync: (_, handler, done) => {
      // What a handler does comes later than what caused it.
      following.set(
        handler,
        host.followSelection(() => {
          queueMicrotask(handler);
        }),
      );
      done(succeeded(undefined));
    },
    removeHandlerAsync: (_, { handler }, done) => {
      following.get(handler)?.();
      following.delete(handler);
      done(succeeded(undefined));
    },
    getFileAsync: (
      type: Office.FileType,
      second?: Office.GetFileOptions | Done<Office.File>,
      third?: Done<Office.File>,
    ) => {
      if (typeof second === "function") getFile(type, undefined, second);
      else getFile(type, second, third ?? (() => undefined));
    },
  };
}

function opened(bytes: Uint8Array, sliceSize: number): Office.File {
  const slice = (index: number): Office.Slice => {
    const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
    return { data, index, size: data.length };
  };
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index, done) => {
      queueMicrotask(() => {
        done?.(succeeded(slice(index)));
      });
    },
    closeAsync: (done) => {
      queueMicrotask(() => {
        done?.(succeeded(undefined as never));
      });
    },
  };
}

const succeeded = <V>(value: V): Office.AsyncResult<V> =>
  ({ status: "succeeded", value }) as unknown as Office.AsyncResult<V>;

const failed = <V>(error: unknown): Office.AsyncResult<V> =>
  ({
    status: "failed",
    error: { name: "InternalError", code: 5001, message: error instanceof Error ? error.message : String(error) },
  }) as unknown as Office.AsyncResult<V>;
