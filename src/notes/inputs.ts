import type { ListingInput } from "../listings/definition";
import { LISTING_INPUTS } from "../listings/definitions/all";
import { FINANSREGLEMENT } from "../listings/definitions/finansreglement";
import { MAALTALL } from "../listings/definitions/maaltall";
import { VEDTATTE_DISPOSISJONER } from "./vedtatt";

/** Every small list a report can take, each once. */
export const LIST_INPUTS: readonly ListingInput[] = [...LISTING_INPUTS, VEDTATTE_DISPOSISJONER, MAALTALL, FINANSREGLEMENT];
