/** Keeps an .xlsx file the product has written, for Microsoft's validator to read when the tests are over. */
export function keepWritten(bytes: Uint8Array): Promise<void>;
