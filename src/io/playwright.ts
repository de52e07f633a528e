/** The browser driver as a separate module: only runs with a browser load its 7 MB. */
export { chromium } from 'playwright-core';
