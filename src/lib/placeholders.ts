import { isStandIn, isWords } from './randomness.ts';

/** What people type where a password would stand, alone or put together: `changeme`, `my-secret-password1`. */
const TYPED =
  /^(?:(?:my|your|the|some|new|db|app|user|super|strong|default)?[_.-]?(?:p[a@4]?[s5$]{2}(?:w?[o0]?r?d|phrase)?|pwd?|secret|change(?:[_-]?(?:me|it|this))?|hunter2|letmein|welcome|qwerty|admin(?:istrator)?|root|guest|demo|test(?:ing)?|user(?:name)?|dev(?:elop(?:ment|er)?)?|local|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|minio|database|default|unused|ignored|none|dummy|fake)[_.-]?){1,3}[\W_\d]{0,8}$/i;
/** Put in by whoever or whatever reads it: `<password>`, `${PASSWORD}`, `***`. */
const PUT_IN = /^(?:[<[{$%*(]|x{3,}$|\.{3}|…)|\$\{|\{\{|<%/i;

/** Rows of the keyboard, and digits in order, stand in the passwords that people make up for a trial. */
const IN_A_ROW = /12345|qwe|asdf|abc123/i;

/** What documentation shows (Neon, Connect from any application: `alex:AbC123dEf@ep-cool-darkness-...`). */
const SHOWN = /^(?:AbC123dEf|1Password)$/;

/** Is a password what stands in place of one: typed by hand, put in later, or the user's name again? */
export const isPlaceholderPassword = (password: string, user = ''): boolean =>
  TYPED.test(password) ||
  SHOWN.test(password) ||
  IN_A_ROW.test(password) ||
  PUT_IN.test(password) ||
  isStandIn(password) ||
  (user !== '' && password.toLowerCase() === user.toLowerCase());

/** The parts of an address that hold a login (RFC 3986 section 3.2.1; Oracle writes `USER/PASSWORD@HOST`), else undefined. */
export function loginOf(address: string): { user: string; password: string; host: string } | undefined {
  const found = /^(?:[a-z][a-z\d+.-]{0,30}:\/\/([^/\s:]*):|jdbc:oracle:thin:([^/\s]*)\/)(.+)@([^@]*)$/i.exec(address);
  const [, user = found?.[2] ?? '', , password, host = ''] = found ?? [];
  return password === undefined ? undefined : { user, password, host };
}

/** An address whose login opens nothing: `postgres://user:password@host`, and hosts of examples (RFC 2606). */
export function isPlaceholderLogin(address: string): boolean {
  const login = loginOf(address);
  return login !== undefined && (isPlaceholderPassword(login.password, login.user) || /^example\./i.test(login.host));
}

/** A setting: a number, a word, a name in capitals. */
const SETTING = /^(?:\S{0,5}|[\d.,:_-]+|[a-z]+|[A-Z_]+)$/;
/** An address without a password, or of this machine. */
const OPEN_ADDRESS =
  /^[a-z][a-z\d+.-]{0,30}:\/\/(?![^/@\s]{0,80}:[^/@\s]{1,200}@)|@(?:localhost|127\.|\[::1\]|[\w-]{1,63}(?:[:/]|$))/i;

/** Could the value of a variable be a real secret? */
export const mayBeSecret = (value: string): boolean =>
  !SETTING.test(value) &&
  !OPEN_ADDRESS.test(value) &&
  !isPlaceholderPassword(value) &&
  !isPlaceholderLogin(value) &&
  !isWords(value);
