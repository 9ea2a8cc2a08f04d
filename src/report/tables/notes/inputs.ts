import type { ListingInput } from "../../../law/lists/definition";
import { LISTING_INPUTS } from "../../../law/lists/all";
import { NYE_AVSKRIVNINGSTIDER } from "../../../law/lists/avskrivningstid";
import { FINANSREGLEMENT } from "../../../law/lists/finansreglement";
import { MAALTALL } from "../../../law/lists/maaltall";
import { VEDTATTE_DISPOSISJONER } from "./vedtatt";

/** Every small list a report can take, each once. */
export const LIST_INPUTS: readonly ListingInput[] = [
  ...LISTING_INPUTS,
  VEDTATTE_DISPOSISJONER,
  MAALTALL,
  FINANSREGLEMENT,
  NYE_AVSKRIVNINGSTIDER,
];
