import { ore } from "../../amounts/ore";
import type { ListingValue } from "../../source/lists/listing";

export const textValue = (text: string): ListingValue => ({ kind: "text", text });
export const amountValue = (amount: number): ListingValue => ({ kind: "amount", ore: ore(amount) });
