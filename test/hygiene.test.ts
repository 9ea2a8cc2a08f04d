import { filesBelow, textOf } from "./support/sourceFiles";

const source = filesBelow("src");
const own = [...source, ...filesBelow("test"), ...filesBelow("assets")];

describe("the files of the project", () => {
  test("in src have at most 250 lines", () => {
    const long = source.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 })).filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test("in src leave nothing for later", () => {
    expect(source.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(file)))).toEqual([]);
  });

  test("in src lie at most three folders deep", () => {
    expect(source.filter((file) => file.split("/").length > 5)).toEqual([]);
  });

  test("are not in a drawer for odds and ends", () => {
    expect(own.filter((file) => /(^|\/)(utils?|helpers?|commons?|misc|shared|lib)(\/|\.[a-z]+$)/i.test(file))).toEqual([]);
  });

  test("have ASCII names", () => {
    expect(own.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });
});
