/** The HTTP library behind a door of its own, so that it is loaded when something is fetched and not before. */
export { Client } from 'undici';
