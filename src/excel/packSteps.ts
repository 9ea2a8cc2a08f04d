import { firstCell } from "./firstCell";
import { blockAddress } from "./refresh/writeSteps";
import type { Step } from "./writePlan";

/**
 * What a request is planned to take at most, in bytes of its JSON. Excel on the web takes 5 MB, counted after an
 * encoding of its own; a tenth of 1 MB is left for what is not planned.
 */
export const REQUEST_BYTES = 900_000;

/**
 * About what a step adds to a request besides its content: the objects on the way to the cells, each with ids and
 * names.
 */
const STEP_BYTES = 600;
/** Office.js writes 1500 cells at a time, each time by way of objects of its own. */
const CELL_BYTES = 0.5;

type Write = Extract<Step, { readonly kind: "write" }>;

/**
 * The steps in the same order, in as few requests as fit in `batchBytes` each. What is written at once is parted by
 * its rows where it must be.
 */
export function packSteps(steps: readonly Step[], batchBytes: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  const put = (step: Step, bytes: number): void => {
    if (bytes > room || batches.length === 0) {
      batches.push([]);
      room = batchBytes;
    }
    batches.at(-1)?.push(step);
    room -= bytes;
  };
  for (const step of steps) {
    if (step.kind !== "write") put(step, STEP_BYTES + bytesOf(step));
    else for (const { piece, bytes } of partedWrite(step, room, batchBytes)) put(piece, bytes);
  }
  return batches;
}

/** The write as pieces of whole rows: the first as large as the room there is, the others as a request. */
function partedWrite(
  step: Write,
  room: number,
  batchBytes: number,
): readonly { readonly piece: Write; readonly bytes: number }[] {
  const pieces: { readonly from: number; to: number; bytes: number }[] = [];
  let left = 0;
  for (const [index, row] of step.formulas.entries()) {
    const bytes = bytesOf(row) + row.length * CELL_BYTES;
    const last = pieces.at(-1);
    if (last && bytes <= left) {
      last.to = index + 1;
      last.bytes += bytes;
    } else {
      pieces.push({ from: index, to: index + 1, bytes: STEP_BYTES + bytes });
      const fits = pieces.length === 1 && STEP_BYTES + bytes <= room;
      left = (fits ? room : batchBytes) - STEP_BYTES;
    }
    left -= bytes;
  }
  return pieces.map(({ from, to, bytes }) => ({ piece: rowsOf(step, from, to), bytes }));
}

function rowsOf(step: Write, from: number, to: number): Write {
  if (to - from === step.formulas.length) return step;
  const { row, column } = firstCell(step.address);
  const formulas = step.formulas.slice(from, to);
  return { ...step, address: blockAddress(row + from, column, formulas.length, formulas[0]?.length ?? 1), formulas };
}

const encoder = new TextEncoder();
const bytesOf = (part: unknown): number => encoder.encode(JSON.stringify(part)).length;
