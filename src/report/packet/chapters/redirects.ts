import type { RedirectLandmark } from '../../../gate/landmark.ts';
import { redirectGraph } from '../../graph.ts';
import { shellLine } from '../../inert.ts';
import { type Block, type Chapter, HINT, heading, keep, paragraph, say, type Text, table } from '../document.ts';
import { dateOf, marks, NOT_JUDGED, type PacketInput } from '../input.ts';

/** Every URL that was followed, the result, and how to reproduce it. */
export function redirectList(input: PacketInput): Chapter {
  const redirects = marks(input, 'redirect');
  return {
    file: 'REDIRECTS.md',
    title: 'Redirects',
    blocks: [
      paragraph(say`Followed on ${dateOf(input)}, without cookies.`),
      ...(redirects.length === 0 ? [paragraph(NOT_JUDGED)] : followed(redirects)),
      heading('Notes'),
      keep('redirects', HINT),
    ],
  };
}

function followed(redirects: readonly RedirectLandmark[]): Block[] {
  return [
    table(
      ['from', 'by', 'ends'],
      redirects.map((each) => [say`${each.from}`, statuses(each), ending(each)]),
    ),
    { kind: 'graph', title: 'Redirects of each URL', graph: redirectGraph(redirects) },
    heading('To see it yourself'),
    { kind: 'code', language: 'sh', lines: redirects.map(({ from }) => curl(from)) },
  ];
}

const curl = (url: string) =>
  shellLine(['curl', '-sSL', '-o', '/dev/null', '-w', '%{http_code} %{num_redirects} %{url_effective}\\n', url]);

const statuses = ({ hops }: RedirectLandmark): Text => [hops.map(({ status }) => status).join(', ') || 'no answer'];

function ending({ hops, end, isDeclared }: RedirectLandmark): Text {
  const at = hops.at(-1)?.url;
  const words = { page: '', loop: 'in a loop', nowhere: 'nowhere', 'not known': 'not known' }[end];
  const where: Text = at === undefined ? [] : [words === '' ? '' : ', at ', { value: at }];
  return [words, ...where, isDeclared ? ' (declared in launch.yml)' : ''];
}
