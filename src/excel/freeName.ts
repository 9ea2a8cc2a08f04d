/** Whether Excel would take the name for one of these: case does not count. */
export function isTaken(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

/** The name with the suffix, cut to `longest` and numbered until it is not among those taken. */
export function freeName(name: string, suffix: string, taken: readonly string[], longest: number): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? suffix : `${suffix}${number}`;
    const candidate = name.slice(0, longest - ending.length) + ending;
    if (!isTaken(taken, candidate)) return candidate;
  }
}
