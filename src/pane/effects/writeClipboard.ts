/** The same content in the forms a clipboard can hold. */
interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/**
 * Whether the content is on the clipboard. It goes the way of Ctrl+C first, which takes the HTML as it is and works
 * in frames too; the newer door reads the HTML as a part of the page, so that the page's security policy strips it of
 * its looks (seen in Chromium 153), and is for where the first is shut.
 */
export async function writeClipboard(content: ClipboardContent): Promise<boolean> {
  return copyByEvent(content) || (await writeByClipboard(content));
}

/** The event is asked for by a command that browsers keep for pages that do this. */
function copyByEvent({ html, text }: ClipboardContent): boolean {
  let isWritten = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isWritten = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && isWritten;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

async function writeByClipboard({ html, text }: ClipboardContent): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
