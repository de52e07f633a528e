import { errorCode } from './error-code.ts';

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> & {
  on(event: 'error', hear: (error: Error) => void): unknown;
};

/**
 * A stream whose reader may close, as in `| head`, or whose disk may be full. That does not affect the verdict and is
 * reported once.
 */
export function lasting(stream: Stream, tell: (sentence: string) => void): Pick<Stream, 'write' | 'isTTY' | 'columns'> {
  let isGone = false;
  const gone = (error: unknown) => {
    if (isGone) return;
    isGone = true;
    const why = errorCode(error) === 'ENOSPC' ? 'the disk is full' : 'the output was closed';
    tell(`launch-gate: not all of the report could be printed: ${why}.\n`);
  };
  stream.on('error', gone);
  return {
    get isTTY() {
      return stream.isTTY;
    },
    get columns() {
      return stream.columns;
    },
    write(text: string | Uint8Array) {
      try {
        return isGone || stream.write(text);
      } catch (error) {
        gone(error);
        return false;
      }
    },
  };
}
