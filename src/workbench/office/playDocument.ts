/** The part of `Office.context.document` that is played. */
export type DocumentHere = Pick<Office.Document, "getFileAsync">;

type Done<V> = (result: Office.AsyncResult<V>) => void;

/** A document whose file is what `file` gives when it is asked for, handed over in slices as Office does. */
export function playDocument(file: () => Promise<Uint8Array>): DocumentHere {
  const getFile = (_type: Office.FileType, options: Office.GetFileOptions | undefined, done: Done<Office.File>): void => {
    file().then((bytes) => { done(succeeded(opened(bytes, options?.sliceSize ?? 4 * 2 ** 20))); }, (error: unknown) => { done(failed(error)); });
  };
  return {
    getFileAsync: (type: Office.FileType, second?: Office.GetFileOptions | Done<Office.File>, third?: Done<Office.File>) => {
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
    getSliceAsync: (index, done) => { queueMicrotask(() => { done?.(succeeded(slice(index))); }); },
    closeAsync: (done) => { queueMicrotask(() => { done?.(succeeded(undefined as never)); }); },
  };
}

const succeeded = <V>(value: V): Office.AsyncResult<V> => ({ status: "succeeded", value }) as unknown as Office.AsyncResult<V>;

const failed = <V>(error: unknown): Office.AsyncResult<V> => ({ status: "failed", error: { name: "InternalError", code: 5001, message: error instanceof Error ? error.message : String(error) } }) as unknown as Office.AsyncResult<V>;
