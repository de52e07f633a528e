/** JSON that cannot end an HTML comment, nor hold what looks like one. */
export function jsonForHtmlComment(data: unknown): string {
  return JSON.stringify(data).replace(/[<>-]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
