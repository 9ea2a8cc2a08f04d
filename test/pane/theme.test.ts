import { isDark } from "../../src/pane/isDark";

describe("the pane is dark", () => {
  test("as Office says, whatever the system", () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false)).toBe(true);
    expect(isDark({ isDarkTheme: false }, true)).toBe(false);
  });

  test("as Office's background, where it does not say", () => {
    expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#F5F5F5" }, true)).toBe(false);
  });

  test("as the system, where Office says nothing that can be read", () => {
    expect(isDark(undefined, true)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "white" }, true)).toBe(true);
    expect(isDark({}, false)).toBe(false);
  });
});
