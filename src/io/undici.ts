/** The HTTP library as a separate module, loaded on the first request. */
export { Client } from 'undici';
