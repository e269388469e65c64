/** `The quay is “full”` → `“The quay is ‘full’”`: words between quotation marks; marks inside of them become single ones. */
export function inMarks(words: string): string {
  return `“${words.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')}”`;
}
