import type { Block, GridHost, GridValidation } from "./gridHost";

interface ValidationMemory {
  readonly doors: Pick<GridHost, "validate" | "validations" | "clearValidation">;
  /** Those of the sheet with this id, in the order they were set. */
  readonly withId: (id: string) => readonly GridValidation[];
}

/** Validations by sheet, for an engine that knows none. `idOf`: what a sheet is known by when it is renamed. */
export function rememberValidations(idOf: (sheet: string) => string): ValidationMemory {
  const all = new Map<string, readonly GridValidation[]>();
  const withId = (id: string): readonly GridValidation[] => all.get(id) ?? [];
  const of = (sheet: string): readonly GridValidation[] => withId(idOf(sheet));
  const doors: ValidationMemory["doors"] = {
    validate: (validation) => {
      const { block } = validation;
      const earlier = of(block.sheet).find((each) => isSame(each.block, block));
      all.set(idOf(block.sheet), [
        ...of(block.sheet).filter((each) => each !== earlier),
        { ...earlier, ...validation },
      ]);
    },
    validations: (sheet) => of(sheet).map((validation) => ({ ...validation, block: { ...validation.block, sheet } })),
    clearValidation: (block) =>
      all.set(
        idOf(block.sheet),
        of(block.sheet).filter((each) => !isSame(each.block, block)),
      ),
  };
  return { doors, withId };
}

const SIDES = ["row", "column", "rows", "columns"] as const;
const isSame = (one: Block, other: Block): boolean => SIDES.every((side) => one[side] === other[side]);
