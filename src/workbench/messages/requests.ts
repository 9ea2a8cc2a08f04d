import type { RichApi } from "../richapi/createRichApi";
import { METHOD, type Method } from "./protocol";

/** The request's own text, among what else the message holds. */
const BODY = 4;

/** The method that carries the requests of the client library for Excel: one at a time, as Excel takes them. */
export function requests({ answer }: RichApi): Readonly<Record<number, Method>> {
  let before: Promise<unknown> = Promise.resolve();
  return {
    [METHOD.request]: async ({ ArrayData }) => {
      const answered = before.then(() => answer(String((ArrayData as readonly unknown[])[BODY])));
      before = answered.catch(() => undefined);
      return { Data: [200, [], await answered] };
    },
  };
}
