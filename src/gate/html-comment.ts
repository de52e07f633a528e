/** JSON that cannot close the HTML comment around it or open another. */
export function jsonForHtmlComment(data: unknown): string {
  return JSON.stringify(data).replace(/[<>-]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
