const { LegacyFakeTimers, ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");

/** Where tests run: Node itself. jest's own environments are a sandbox, in which every global is looked up through a proxy and every package loaded anew. */
class PlainEnvironment {
  constructor({ projectConfig: config }) {
    const global = globalThis;
    this.before = stateOf(global);
    this.global = global;
    this.moduleMocker = new ModuleMocker(global);
    this.fakeTimers = new LegacyFakeTimers({ config, global, moduleMocker: this.moduleMocker, timerConfig: { idToRef: (timer) => timer, refToId: (timer) => timer } });
    this.fakeTimersModern = new ModernFakeTimers({ config, global });
  }

  setup() {
    return Promise.resolve();
  }

  /** Takes away what the file has put among the globals and in the environment, so that the next one begins as it did. */
  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    restore(this.global, this.before);
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  getVmContext() {
    return this.global;
  }
}

const stateOf = (global) => ({ globals: descriptorsOf(global), process: descriptorsOf(process), env: { ...process.env } });
const descriptorsOf = (object) => new Map(Reflect.ownKeys(object).map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key)]));

function restore(global, { globals, process: ofProcess, env }) {
  restoreObject(global, globals);
  restoreObject(process, ofProcess);
  for (const name of Object.keys(process.env)) if (!(name in env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
}

function restoreObject(object, descriptors) {
  for (const key of Reflect.ownKeys(object)) if (!descriptors.has(key)) Reflect.deleteProperty(object, key);
  for (const [key, descriptor] of descriptors) {
    const now = Reflect.getOwnPropertyDescriptor(object, key);
    if (now?.value !== descriptor.value || now?.get !== descriptor.get) Reflect.defineProperty(object, key, descriptor);
  }
}

module.exports = PlainEnvironment;
