import { type Clock, createCallQueue, sleep } from "../../../src/source/ssb/ask";

/** A clock that only moves when someone sleeps. */
function stillClock(): Clock & { time: number } {
  const clock = { time: 0, now: () => clock.time, sleep: (milliseconds: number) => { clock.time += milliseconds; return Promise.resolve(); } };
  return clock;
}

test("no minute has more calls than allowed, and none waits longer than it must", async () => {
  const clock = stillClock();
  const queue = createCallQueue(3, clock);
  const times: number[] = [];
  for (let i = 0; i < 8; i += 1) {
    await queue.turn();
    times.push(clock.time);
    clock.time += 1_000;
  }
  expect(times).toEqual([0, 1_000, 2_000, 60_000, 61_000, 62_000, 120_000, 121_000]);
  expect(times.every((time, i) => i < 3 || time - (times[i - 3] ?? 0) >= 60_000)).toBe(true);
});

test("turns come in the order they were asked for, also when asked for at once", async () => {
  const queue = createCallQueue(2, stillClock());
  const order: number[] = [];
  await Promise.all([1, 2, 3, 4, 5].map((n) => queue.turn().then(() => order.push(n))));
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

test("one that is aborted does not stop those behind it, and takes no turn", async () => {
  const clock = stillClock();
  const queue = createCallQueue(1, clock);
  const stop = new AbortController();
  stop.abort(new Error("avbrutt"));
  await expect(queue.turn(stop.signal)).rejects.toThrow("avbrutt");
  await queue.turn();
  expect(clock.time).toBe(0);
});

test("a sleep ends when it is aborted", async () => {
  const stop = new AbortController();
  const slept = sleep(60_000, stop.signal);
  stop.abort(new Error("nok"));
  await expect(slept).rejects.toThrow("nok");
  await expect(sleep(1, stop.signal)).rejects.toThrow("nok");
});
