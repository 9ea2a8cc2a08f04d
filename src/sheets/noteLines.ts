/**
 * The note as lines of at most so many characters, broken between words: one long line would run out of the printed
 * page.
 */
export function noteLines(note: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of note.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
