/** The cookie library as a separate module: loaded only by visits that keep cookies. */
export { CookieJar } from 'tough-cookie';
