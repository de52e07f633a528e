/** The cookie library behind a door of its own: loaded by visits that keep cookies. */
export { CookieJar } from 'tough-cookie';
