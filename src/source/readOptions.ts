/** What whoever reads a source wants of it. */
export interface ReadOptions {
  readonly year: number;
  /** 0 to 1, called as bytes pass. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}
