/** The headers and footers of the pages of this build, by what they depend on. */
export const frameMemory = new Map<string, string>();
