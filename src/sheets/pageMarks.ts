/**
 * What stands outside the cells of a printed page, with Excel's codes: &A the sheet's name, &P the page, &N how many
 * there are.
 */
interface PageMarks {
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly rightFooter: string;
}

/** Excel takes 255 characters on top, codes of position among them, and an & is two. */
const LONGEST_TITLE = 120;

export const PAGES = "Side &P av &N";

/**
 * The marks of a sheet of the report with this title, `pages` as PAGES in the report's language. An & of the title's
 * own is written twice.
 */
export const pageMarks = (title: string, pages = PAGES): PageMarks => ({
  leftHeader: title.slice(0, LONGEST_TITLE).replaceAll("&", "&&"),
  rightHeader: "&A",
  rightFooter: pages,
});
