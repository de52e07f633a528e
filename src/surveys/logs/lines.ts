import { StringDecoder } from 'node:string_decoder';

/** A longer line is cut, because it would fill the memory. */
const MOST_LINE = 64 * 1024;

/** The lines of a file; only the first part when the file is larger than the limit. */
export interface LogLines {
  lines: AsyncIterable<string>;
  isCut(): boolean;
}

/** The lines of a stream, up to a number of bytes after decompression. */
export function linesOfLog(stream: AsyncIterable<Buffer | string>, most: number): LogLines {
  let isCut = false;
  async function* lines(): AsyncIterable<string> {
    const decoder = new StringDecoder('utf8');
    let bytes = 0;
    let line = '';
    for await (const chunk of stream) {
      bytes += chunk.length;
      const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
      line = grown(line, first);
      for (const next of others) {
        yield line.replace(/\r$/, '');
        line = grown('', next);
      }
      if (bytes > most) {
        isCut = true;
        return;
      }
    }
    if (line !== '') yield line;
  }
  return { lines: lines(), isCut: () => isCut };
}

const grown = (line: string, more: string) => (line.length >= MOST_LINE ? line : (line + more).slice(0, MOST_LINE));
