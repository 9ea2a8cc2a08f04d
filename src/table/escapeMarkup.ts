const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The text as the content of an element in HTML or XML; not fit for attributes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (letter) => ENTITIES[letter] as string);
