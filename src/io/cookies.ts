import type { CookieJar } from 'tough-cookie';

/** Cookie jars by visit name. Cookie values never leave this module. */
export interface Jars {
  keep(jar: string, url: string, headers: readonly [string, string][]): Promise<void>;
  header(jar: string, url: string): Promise<string>;
}

export function cookieJars(): Jars {
  const jars = new Map<string, Promise<CookieJar>>();
  const open = (name: string) => {
    const jar = jars.get(name) ?? import('./tough-cookie.ts').then((library) => new library.CookieJar());
    jars.set(name, jar);
    return jar;
  };
  return {
    async keep(name, url, headers) {
      const jar = await open(name);
      for (const [header, value] of headers) {
        // Rejects what a browser would reject, such as a Domain attribute of another site.
        if (header === 'set-cookie') jar.setCookieSync(value, url, { ignoreError: true });
      }
    },
    header: async (name, url) => (await open(name)).getCookieStringSync(url),
  };
}
