/**
 * Office.js trusts no page around the pane that has no https, and asks the page at this one's address instead, in a
 * frame of its own in the pane. The answer is yes where the page around is of the pane's own server, as beside the
 * embedded workbook: it has already all that the pane has. Anyone else is given none, and the pane says so in a while.
 */
window.addEventListener("message", ({ source, origin }) => {
  const pane = window.parent;
  if (source === pane && origin === location.origin && isAmongOwn(pane))
    pane.postMessage(JSON.stringify({ hostUserTrusted: true }), location.origin);
});

/** Whether those the pane would speak with, the page around it or what opened it, are only pages of its own server. */
function isAmongOwn(pane: Window): boolean {
  try {
    return pane.opener === null && pane.parent !== pane && pane.parent.location.origin === location.origin;
  } catch {
    // Another's address is not to be seen.
    return false;
  }
}
