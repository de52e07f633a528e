/** A table as files name it: without the schema `public`, and without quotes. */
export const plainTable = (name: string): string => name.replace(/^public\./, '').replaceAll('"', '');
