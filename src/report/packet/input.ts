import type { Landmark, ServiceLandmark } from '../../gate/landmark.ts';
import { type Answers, byRole } from '../../gate/packet-marker.ts';
import { landmarksOf, type Report } from '../../gate/report.ts';
import { ask, type Text } from './document.ts';

/** A secret that the product needs, by name only. */
export interface Secret {
  name: string;
  opens: string;
  service?: string;
  places: readonly { file: string; line: number }[];
}

/** The input of a packet. The same input gives the same packet, byte for byte. */
export interface PacketInput {
  report: Report;
  /** The judged domain, if any. */
  domain?: string;
  answers: Answers;
  secrets: readonly Secret[];
  /** The alert routes, with the variable or person behind each. */
  alertRoutes: readonly { route: string; by: string }[];
}

/** The date of the run. */
export const dateOf = ({ report }: PacketInput): string => report.started.slice(0, 10);

/** Landmarks of one kind. */
export function marks<What extends Landmark['what']>(
  { report }: PacketInput,
  what: What,
): Extract<Landmark, { what: What }>[] {
  return landmarksOf(report.checks).filter((each): each is Extract<Landmark, { what: What }> => each.what === what);
}

export function services(input: PacketInput): ServiceLandmark[] {
  const all = marks(input, 'service');
  return [...new Map(all.map((each) => [`${each.role} ${each.name}`, each])).values()];
}

/** Service roles that could not be examined. */
export const unseenRoles = (input: PacketInput): string[] => [
  ...new Set(marks(input, 'unseen services').flatMap(({ roles }) => roles)),
];

export const serviceNames = (input: PacketInput): Record<string, string[]> => byRole(services(input));

/** Its rules were judged. */
export const isJudged = ({ report }: PacketInput, check: string): boolean =>
  report.checks.some((outcome) => outcome.check === check && outcome.status === 'checked');

/** It ran, but may not have examined enough to judge. */
export const isSeen = ({ report }: PacketInput, check: string): boolean =>
  report.checks.some((outcome) => outcome.check === check && outcome.status !== 'not-applicable');

export const NOT_JUDGED = 'Not checked in this run.';

/** A person's name with their contact, if it is known. */
export function reach(name: string | undefined, { people }: Answers, question: string): Text {
  if (name === undefined || name.trim() === '') return ask(question);
  const how = Object.hasOwn(people, name) ? people[name] : undefined;
  return how === undefined ? [{ value: name }] : [{ value: name }, ' (', { value: how }, ')'];
}

/** Values in a list. */
export const listed = (values: readonly string[], separator = ', '): Text =>
  values.flatMap((value, i): Text => [i > 0 ? separator : '', { value }]);
