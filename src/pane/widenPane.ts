/** Room for Regnskap, Budsjett and Avvik beside a name; Excel on the web gives 500 at most. */
const WANTED = 450;

/** The part of Office that knows how wide the pane is. */
interface Panes {
  readonly context: { readonly requirements: Pick<Office.RequirementSetSupport, "isSetSupported"> };
  readonly extensionLifeCycle?: { readonly taskpane: Pick<Office.TaskPane, "setWidth"> };
}

/**
 * Asks Excel for a wider pane where it is narrower than the tables need: Excel opens it 270 to 350 pixels wide. `width`
 * as it is now; 0 while it is not shown. An Excel that cannot, or has no room, leaves it as it is.
 */
export function widenPane({ context, extensionLifeCycle }: Panes, width: number): void {
  if (width === 0 || width >= WANTED || !context.requirements.isSetSupported("TaskPaneApi", "1.1")) return;
  extensionLifeCycle?.taskpane.setWidth(WANTED);
}
