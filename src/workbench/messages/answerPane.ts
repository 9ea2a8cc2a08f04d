import {
  ACTION,
  type Asked,
  CONTEXT,
  EXECUTE,
  type Follow,
  MESSAGE,
  type Method,
  type Parts,
  RESPONSE,
} from "./protocol";

interface Answers {
  /** What the pane's page is told about the document and the program around it, each time it is opened. */
  readonly context: () => Parts;
  readonly methods: Readonly<Record<number, Method>>;
  /** By name; one that is not here is followed, and never comes. */
  readonly events: Readonly<Record<string, Follow>>;
}

/** Office's own word for what it cannot tell more about. */
const INTERNAL_ERROR = 5001;

/** Answers the page of an add-in as Excel on the web does: Office.js in it asks by messages to the page around it. */
export function answerPane(pane: HTMLIFrameElement, { context, methods, events }: Answers): void {
  const followed = new Map<string, () => void>();
  const send = ({ _actionName, _conversationId, _correlationId }: Asked, _responseType: number, data: unknown) => {
    const response = { _messageType: MESSAGE.response, _actionName, _conversationId, _correlationId, _responseType };
    const message = { ...response, _errorCode: 0, _data: data, _origin: location.origin };
    pane.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  };
  const unfollow = (event: string): void => {
    followed.get(event)?.();
    followed.delete(event);
  };
  const answer = async (asked: Asked): Promise<unknown> => {
    const { _actionType, _actionName: name, _data: data } = asked;
    if (_actionType !== ACTION.invoke) {
      unfollow(name);
      const tell = (told: Parts = {}): void => {
        send(asked, RESPONSE.toEvent, told);
      };
      if (_actionType === ACTION.follow) followed.set(name, events[name]?.(tell) ?? (() => undefined));
      return { Error: 0 };
    }
    if (name === EXECUTE) return carryOut(methods, data as Parts);
    if (name !== CONTEXT) return null;
    // A page that has just come follows nothing yet.
    for (const event of [...followed.keys()]) unfollow(event);
    return context();
  };
  window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== pane.contentWindow || origin !== location.origin) return;
    const asked = askedIn(data);
    if (asked !== null)
      void answer(asked).then((given) => {
        send(asked, RESPONSE.toCall, given);
      });
  });
}

/** A request of the protocol's; null for other messages. */
function askedIn(data: unknown): Asked | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Asked;
  return message._messageType === MESSAGE.request ? message : null;
}

async function carryOut(methods: Answers["methods"], data: Parts): Promise<Parts> {
  const { DispatchId } = data["DdaMethod"] as { readonly DispatchId: number };
  const method = methods[DispatchId];
  try {
    if (method !== undefined) return { Version: 1, Error: 0, ...(await method(data)) };
  } catch {
    // Office has room for a number only.
  }
  return { Version: 1, Error: INTERNAL_ERROR };
}
