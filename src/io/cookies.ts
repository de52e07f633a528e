import type { CookieJar } from 'tough-cookie';

/** The cookies of visits that are made as one visitor, by the visit's name. Their values stay in here. */
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
        // What a browser would refuse (a Domain of somebody else) is not kept here either.
        if (header === 'set-cookie') jar.setCookieSync(value, url, { ignoreError: true });
      }
    },
    header: async (name, url) => (await open(name)).getCookieStringSync(url),
  };
}
