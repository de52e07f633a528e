import type { World } from '../io/world.ts';
import { type Form, type FormField, readForms } from './forms.ts';
import { get, visit } from './visit.ts';

export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The form for login, sign-up or password reset on a page; its cookies are stored in `jar`. */
export async function memberForm(
  world: World,
  page: string,
  kind: 'login' | 'signup' | 'reset',
  jar: string,
): Promise<Form | undefined> {
  const { end } = await visit(world, page);
  if (end.kind !== 'page') return undefined;
  const got = await get(world, end.page.url, { jar });
  if (!('answer' in got)) return undefined;
  const forms = await readForms(got.answer.body, end.page.url);
  return forms.find((each) => each.method === 'post' && fits(each, kind));
}

/** A sign-up form must not be mistaken for the login, because using it would create accounts. */
function fits({ fields, action }: Form, kind: 'login' | 'signup' | 'reset'): boolean {
  const passwords = fields.filter(({ type }) => type === 'password');
  if (kind === 'reset') return passwords.length === 0 && fields.some(isAddress);
  const isJoining =
    passwords.length > 1 ||
    passwords.some(({ autocomplete }) => autocomplete === 'new-password') ||
    /sign-?up|register|join/i.test(new URL(action).pathname);
  return passwords.length > 0 && (kind === 'signup' || !isJoining);
}

const isAddress = ({ name, type }: FormField) => type === 'email' || /mail|user|login|account/i.test(name);

/** The form's body as a person would fill it in. */
export function filledForm({ fields }: Form, { email, password }: { email: string; password: string }): string {
  const filled = (field: FormField) => {
    if (field.type === 'password') return password;
    if (field.type === 'hidden' || field.type === 'submit') return field.value;
    if (isAddress(field)) return email;
    return field.value || (field.type === 'checkbox' ? 'on' : 'Launch Gate');
  };
  return new URLSearchParams(fields.map((field): [string, string] => [field.name, filled(field)])).toString();
}
