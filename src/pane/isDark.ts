/** What Office says of its theme; older Excels say the colours only. */
type OfficeColours = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** Whether the pane is drawn dark: as Office is, when Office says; else as the system. */
export function isDark(office: OfficeColours | undefined, systemIsDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const [red, green, blue] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
      .exec(office?.bodyBackgroundColor ?? "")
      ?.slice(1)
      .map((hex) => parseInt(hex, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return systemIsDark;
  // Weights of sRGB's luminance; half-way is near enough for a background.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
