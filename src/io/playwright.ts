/** The browser's driver behind a door of its own: seven megabytes that only runs with a browser load. */
export { chromium } from 'playwright-core';
