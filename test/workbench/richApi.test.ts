import { createRichApi } from "../../src/workbench/richapi/createRichApi";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { excelOver, type SyncRequest } from "../support/excelOver";

/** What Microsoft's client library and Excel's side of its protocol do together: as Excel is known to do, one way of going wrong at a time. */
type Context = Excel.RequestContext;

interface Bench {
  readonly host: MemoryHost;
  readonly requests: readonly SyncRequest[];
  run<T>(batch: (context: Context) => Promise<T>): Promise<T>;
}

function opened(): Bench {
  const host = memoryHost();
  const requests: SyncRequest[] = [];
  const excel = excelOver(host, { beforeSync: (request) => { requests.push(request); } });
  return { host, requests, run: (batch) => excel.run((context) => batch(context as unknown as Context)) };
}

const sheet = ({ workbook }: Context, name = "Ark1"): Excel.Worksheet => workbook.worksheets.getItem(name);
const cell = (context: Context, address = "A1"): Excel.Range => sheet(context).getRange(address);
const cells = ({ host }: Bench) => host.dump().sheets[0]?.cells;
/** A batch that gives its answer when all is synced. */
const synced = <T>(queue: (context: Context) => () => T) => ({ run }: Bench): Promise<T> => run(async (context) => {
  const answer = queue(context);
  await context.sync();
  return answer();
});
/** A request that fails, after which the workbook has what was missing. */
async function afterFailure({ host }: Bench, context: Context): Promise<void> {
  sheet(context, "Ark9").activate();
  await context.sync().catch(() => undefined);
  host.addSheet("Ark9");
}
const withProperty = (object: object, name: string, value: unknown): void => { Object.assign(object, { [name]: value }); };

const ANSWERS: readonly (readonly [string, (bench: Bench) => Promise<unknown>, unknown])[] = [
  ["a member nobody has is undefined", ({ run }) => run((context) => Promise.resolve((context.workbook as unknown as Record<string, unknown>)["nosuch"])), undefined],
  ["setting a property nobody has does nothing", synced((context) => { withProperty(sheet(context), "colour", "red"); return () => "silent"; }), "silent"],
  ["what is set is read back before sync", ({ run }) => run((context) => { cell(context).values = [[7]]; return Promise.resolve(cell(context).context === context); }), true],
  ["one value for a range is read back as it was set", ({ run }) => run((context) => { const range = cell(context, "A1:B2"); withProperty(range, "numberFormat", "0"); return Promise.resolve(range.numberFormat); }), "0"],
  ["isNullObject is known after sync without a load", synced(({ workbook }) => { const none = workbook.worksheets.getItemOrNullObject("x"); return () => none.isNullObject; }), true],
  ["what getItem finds is no null object", synced((context) => { const found = sheet(context); return () => found.isNullObject; }), false],
  ["a property of the null object is undefined", synced(({ workbook }) => { const none = workbook.worksheets.getItemOrNullObject("x"); none.load("name"); return () => [none.isNullObject, none.name]; }), [true, undefined]],
  ["the items of a null object's collection are undefined", synced(({ workbook }) => { const { tables } = workbook.worksheets.getItemOrNullObject("x"); tables.load("items/name"); return () => tables.items; }), undefined],
  ["a range on the null object is null", synced(({ workbook }) => { const used = workbook.worksheets.getItemOrNullObject("x").getRange("A1").getUsedRangeOrNullObject(true); used.load("values"); return () => [used.isNullObject, used.values]; }), [true, undefined]],
  ["a question to the null object has no answer", synced(({ workbook }) => { const count = workbook.worksheets.getItemOrNullObject("x").charts.getCount(); return () => count.value ?? "none"; }), "none"],
  ["NaN and undefined leave the cell alone", async (bench) => { await bench.run(async (context) => { cell(context, "A1:C1").values = [[NaN, undefined, 3]]; await context.sync(); }); return cells(bench); }, { R1C3: { content: 3 } }],
  ["a date is its ISO text", async (bench) => { await bench.run(async (context) => { cell(context).values = [[new Date(0)]]; await context.sync(); }); return cells(bench); }, { R1C1: { content: "1970-01-01T00:00:00.000Z" } }],
  ["an object that getItem did not find tries again", async (bench) => bench.run(async (context) => { const late = sheet(context, "Ark9"); late.activate(); await context.sync().catch(() => undefined); bench.host.addSheet("Ark9"); late.activate(); await context.sync(); return bench.host.activeSheet(); }), "Ark9"],
  ["syncing nothing sends nothing", async (bench) => { await bench.run(async (context) => { await context.sync(); void context.workbook.worksheets; await context.sync(); }); return bench.requests.length; }, 0],
  ["a run sends what is left when its batch is done", async (bench) => { await bench.run((context) => { sheet(context).name = "Ny"; return Promise.resolve(); }); return [bench.requests.length, bench.host.sheets()]; }, [1, ["Ny"]]],
  ["a sheet is the same when it is renamed outside, between two requests", async (bench) => bench.run(async (context) => { const one = sheet(context); await context.sync(); bench.host.renameSheet("Ark1", "Annet"); one.load("name"); await context.sync(); return one.name; }), "Annet"],
  ["and in the same request", async (bench) => { await bench.run(async (context) => { const one = sheet(context); one.name = "Annet"; one.getRange("A1").values = [[1]]; await context.sync(); }); return [bench.host.sheets(), cells(bench)]; }, [["Annet"], { R1C1: { content: 1 } }]],
  ["a table is the same when it is renamed, in the next request too", async (bench) => bench.run(async (context) => { const table = sheet(context).tables.add("A1:B3", true); table.name = "Min"; await context.sync(); table.load("name"); await context.sync(); return table.name; }), "Min"],
  ["items of a collection are objects of the next request", async (bench) => { await bench.run(async (context) => { const { worksheets } = context.workbook; worksheets.load("items/name"); await context.sync(); (worksheets.items[0] as Excel.Worksheet).getRange("A1").values = [[3]]; await context.sync(); }); return cells(bench); }, { R1C1: { content: 3 } }],
  ["names of items are loaded with spaces, without the prefix, and from an array", async (bench) => Promise.all([" items/name , items/visibility", "name", ["items/name"]].map((what) => synced(({ workbook: { worksheets } }) => { worksheets.load(what as string); return () => worksheets.items[0]?.name; })(bench))), ["Ark1", "Ark1", "Ark1"]],
  ["an object says what to load below it", synced((context) => { const range = cell(context); range.load({ values: true, worksheet: { name: true } }); return () => [range.values, range.worksheet.name]; }), [[[""]], "Ark1"]],
  ["toJSON has what is loaded", synced((context) => { const range = cell(context); range.load("values"); return () => JSON.parse(JSON.stringify(range)) as unknown; }), { values: [[""]] }],
];

test.each(ANSWERS)("%s", async (_, probe, expected) => {
  expect(await probe(opened())).toEqual(expected);
});

const REFUSALS: readonly (readonly [string, (bench: Bench) => Promise<unknown>, string])[] = [
  ["a property that is not loaded", ({ run }) => run((context) => Promise.resolve(sheet(context).name)), "PropertyNotLoaded"],
  ["a property that is not synced", ({ run }) => run((context) => Promise.resolve(sheet(context).load("name").name)), "PropertyNotLoaded"],
  ["a property of a request that failed", (bench) => bench.run(async (context) => { const one = sheet(context); one.load("name"); await afterFailure(bench, context); return one.name; }), "PropertyNotLoaded"],
  ["isNullObject before sync", ({ run }) => run(({ workbook }) => Promise.resolve(workbook.worksheets.getItemOrNullObject("x").isNullObject)), "PropertyNotLoaded"],
  ["an answer before sync", ({ run }) => run(({ workbook }) => Promise.resolve(workbook.worksheets.getCount().value)), "ValueNotLoaded"],
  ["a property that is none", synced((context) => { sheet(context).load("nosuch"); return () => null; }), "InvalidArgument"],
  ["values of another shape", synced((context) => { cell(context, "A1:B2").values = [[1, 2]]; return () => null; }), "InvalidArgument"],
  ["a large array of another shape, before any of it is written", synced((context) => { cell(context, "A1:B1000").values = Array.from({ length: 900 }, () => [1, 2]); return () => null; }), "InvalidArgument"],
  ["a sheet that is not there, also when nothing is asked of it", synced((context) => { sheet(context, "Ark9"); return () => null; }), "ItemNotFound"],
  ["a range of a sheet that is removed", ({ run }) => run(async (context) => { const added = context.workbook.worksheets.add("Ny"); const range = added.getRange("A1"); await context.sync(); added.delete(); await context.sync(); range.load("values"); await context.sync(); }), "ItemNotFound"],
  ["a range of a request that failed", (bench) => bench.run(async (context) => { const range = cell(context); range.values = [[1]]; await afterFailure(bench, context); range.values = [[2]]; await context.sync(); }), "InvalidObjectPath"],
  ["an added sheet of a request that failed", (bench) => bench.run(async (context) => { const added = context.workbook.worksheets.add("Ny"); await afterFailure(bench, context); added.getRange("A1").values = [[2]]; await context.sync(); }), "InvalidObjectPath"],
  ["an object of another context", async ({ run }) => { const other = await run(async (context) => { const range = cell(context, "A1:B2"); await context.sync(); return range; }); return run(async (context) => { sheet(context).tables.add(other, true); await context.sync(); }); }, "InvalidRequestContext"],
  ["an object after its run", async ({ run }) => { const range = await run(async (context) => { const one = cell(context); one.load("values"); await context.sync(); return one; }); range.values = [[5]]; await range.context.sync(); }, "InvalidObjectPath"],
  ["a batch that gives no promise", ({ run }) => run((() => 7) as unknown as (context: Context) => Promise<number>), "RunMustReturnPromise"],
  ["more than 5 MB in bytes, though fewer letters", synced((context) => { cell(context, "A1:A3").values = Array.from({ length: 3 }, () => ["æ".repeat(1_000_000)]); return () => null; }), "RequestPayloadSizeLimitExceeded"],
];

test.each(REFUSALS)("Refused: %s", async (_, probe, code) => {
  await expect(probe(opened())).rejects.toMatchObject({ name: "RichApi.Error", code });
});

test.each(["address", "text"])("%s of a range cannot be set", async (property) => {
  await expect(opened().run((context) => { withProperty(cell(context), property, "B2"); return Promise.resolve(); })).rejects.toThrow(TypeError);
});

test("A fault of ours in a batch is thrown as it is", async () => {
  await expect(opened().run(() => { throw new TypeError("vår feil"); })).rejects.toThrow("vår feil");
});

test("An error tells the code, where it was and the statement; what came before it is done", async () => {
  const bench = opened();
  const failure = bench.run(async (context) => {
    cell(context).values = [[1]];
    sheet(context).name = "a/b";
    cell(context, "A2").values = [[2]];
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "Worksheets.Name", statement: expect.stringContaining(".name = ") as string, surroundingStatements: expect.arrayContaining([expect.stringContaining(".values = ")]) as string[] },
  });
  expect(cells(bench)).toEqual({ R1C1: { content: 1 } });
});

test("A large write goes as many actions: when one of them fails, those before it are written", async () => {
  const host = memoryHost();
  const last = { position: 0 };
  const large = (context: { workbook: unknown; sync(): Promise<unknown> }) => {
    cell(context as Context, "A1:A4000").values = Array.from({ length: 4000 }, (_, row) => [row]);
    return context.sync();
  };
  await excelOver(host, { beforeAction: (_, position) => { last.position = position; } }).run(large);
  const half = memoryHost();
  const excel = excelOver(half, { beforeAction: (_, position) => { if (position === last.position) throw new Error("revet ned"); } });
  await expect(excel.run(large)).rejects.toMatchObject({ code: "GeneralException" });
  expect([host.usedBlock("Ark1")?.rows, half.usedBlock("Ark1")?.rows]).toEqual([4000, 3000]);
});

test("What a run has kept is released when it is over", async () => {
  const host = memoryHost();
  const requests: SyncRequest[] = [];
  const excel = excelOver(host, { beforeSync: (request) => { requests.push(request); } });
  await excel.run(async (context) => { cell(context as unknown as Context).values = [[1]]; await context.sync(); });
  const kept = requests[0]?.body.Actions.filter(({ Name }) => Name === "_KeepReference") ?? [];
  expect(kept).toHaveLength(1);
  expect(requests).toHaveLength(1);
});

test("A request rests after each action that is done, and ends when all are or one has failed", async () => {
  const told: string[] = [];
  let sent: SyncRequest["body"] | null = null;
  const host = memoryHost();
  const excel = excelOver(host, { beforeSync: ({ body }) => { sent = body; } });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[7]];
    await context.sync();
  });
  const around = {
    openWorkbook: () => undefined,
    rest: () => {
      told.push("rests");
      return new Promise<void>((resolve) => { setImmediate(() => { told.push("goes on"); resolve(); }); });
    },
    ended: () => { told.push("ended"); },
  };
  await createRichApi(host, around).answer(JSON.stringify(sent));
  const actions = (sent as SyncRequest["body"] | null)?.Actions.length ?? 0;
  expect(told).toEqual([...Array.from({ length: actions }, () => ["rests", "goes on"]).flat(), "ended"]);
  told.length = 0;
  await createRichApi(memoryHost(), around).answer(JSON.stringify(sent), () => { throw new Error("stopped"); });
  expect(told).toEqual(["ended"]);
});
