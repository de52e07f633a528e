/** One `name=value` of a record such as `v=DKIM1; k=rsa; p=...` (RFC 6376 section 3.2). */
interface Tag {
  name: string;
  value: string;
}

export interface Tags {
  tags: Tag[];
  /** Parts that are not `name=value`, and duplicate names. */
  broken: string[];
}

/** Parses a tag list: separated by semicolons, with white space around names and values removed. */
export function parseTags(text: string): Tags {
  const tags: Tag[] = [];
  const broken: string[] = [];
  for (const part of text.split(';')) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const [, name, value] = /^([A-Za-z]\w*)\s*=\s*([\s\S]*)$/.exec(trimmed) ?? [];
    if (name === undefined || tags.some((tag) => tag.name === name)) broken.push(trimmed);
    else tags.push({ name, value: value ?? '' });
  }
  return { tags, broken };
}

export const tagOf = ({ tags }: Tags, name: string): string | undefined => tags.find((tag) => tag.name === name)?.value;
