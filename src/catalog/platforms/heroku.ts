import type { DeployPlatform } from './platform.ts';

/** Versions: Heroku, Specifying a Node.js, Python or Ruby Version, 2026-11-22. */
export const heroku: DeployPlatform = {
  name: 'Heroku',
  leadsTo: ['herokuapp.com', 'herokudns.com', 'herokussl.com'],
  gives: ['herokuapp.com'],
  doors: { 'dashboard.heroku.com': 'the dashboard of Heroku' },
  standIns: [
    { is: 'Heroku’s page for a failed application', title: /^Application Error$/i },
    { is: 'Heroku’s page for a name without an application', title: /^No such app$/i },
  ],
  unclaimed: { suffixes: ['herokuapp.com', 'herokudns.com', 'herokussl.com'], says: 'No such app' },
  sets: /^(?:HEROKU_.*|DYNO)$/,
  deploysBy: { command: /\bheroku\s+container:release/ },
  file: {
    name: /(^|\/)app\.json$/,
    commands: [],
    variables: [['env']],
    // An app.json of Expo or another tool says nothing about Heroku.
    isOwn: (tree) => ['buildpacks', 'formation', 'stack', 'addons'].some((key) => key in tree),
  },
  buildsPushes: true,
  rollback: { command: 'heroku rollback', caveat: 'it brings config vars back too; add-ons and data stay' },
  versions: {
    'Node.js': { order: ['manifest'], fallback: 'lts' },
    Python: { order: ['runtime.txt', '.python-version'] },
    Ruby: { order: ['manifest'] },
  },
};
