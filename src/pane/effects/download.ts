/** Gives the content to the user as a file with the name. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** A name that every file system takes, without what ends it; `otherwise` where nothing of it is left. */
export function fileNameOf(name: string, otherwise: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, "-")
    .replace(/^[.\s-]+|(?<![.\s-])[.\s-]+$/g, "")
    .slice(0, 80);
  return plain === "" ? otherwise : plain;
}
