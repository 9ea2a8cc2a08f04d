import { Exact } from "../../amounts/ratio";
import type { Cell } from "../table";
import type { Shown } from "./explanation";

/** A cell of the table as a figure, or what else it shows. */
export function shownIn(cell: Cell): Shown {
  switch (cell.kind) {
    case "amount":
      return { kind: "amount", exact: new Exact(cell.ore), decimals: 0 };
    case "number":
      return { kind: "number", exact: cell.value, decimals: cell.decimals };
    case "ratio":
      return cell.ratio && { kind: "ratio", exact: cell.ratio, decimals: cell.decimals ?? 1 };
    case "text":
      return cell;
    case "unknown":
    case "empty":
      return null;
  }
}
