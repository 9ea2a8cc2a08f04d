/** Whether a sheet is one of the product's very hidden ones, also when it is set aside under another name. */
export const isHiddenName = (sheet: string): boolean => sheet.toLowerCase().startsWith("_tertial");
