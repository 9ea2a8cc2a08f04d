import type { Dialect } from "./book";

/** The amount as the dialect writes it. */
export function amountText(ore: number, dialect: Dialect): string {
  const { minus, unit } = dialect;
  const size = sizeText(Math.abs(ore), dialect);
  const signed = ore < 0 ? negative(size, minus) : minus === "crdb" ? `${size} DR` : unit === "plus" && ore > 0 ? `+${size}` : size;
  return unit === "kr before" ? `kr ${signed}` : unit === "kr after" ? `${signed} kr` : signed;
}

function sizeText(ore: number, { decimal, thousands, decimals }: Dialect): string {
  const whole = String(Math.floor(ore / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const rest = String(ore % 100).padStart(2, "0");
  switch (decimals) {
    case "two":
      return `${whole}${decimal}${rest}`;
    case "needed":
      return rest === "00" ? whole : `${whole}${decimal}${rest.replace(/0$/, "")}`;
    case "four":
      return `${whole}${decimal}${rest}00`;
    case "six":
      return `${whole}${decimal}${rest}0000`;
    case "whole":
      return whole;
    case "dash":
      return rest === "00" ? `${whole}${decimal}-` : `${whole}${decimal}${rest}`;
  }
}

function negative(size: string, minus: Dialect["minus"]): string {
  switch (minus) {
    case "before":
      return `-${size}`;
    case "after":
      return `${size}-`;
    case "parentheses":
      return `(${size})`;
    case "unicode":
      return `−${size}`;
    case "spaced":
      return `- ${size}`;
    case "crdb":
      return `${size} CR`;
  }
}
