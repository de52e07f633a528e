/**
 * Hosting that answers for names nobody claimed there: the CNAME's suffix, and what its page says then. Source: the
 * fingerprints of github.com/EdOverflow/can-i-take-over-xyz (CC BY 4.0, commit 003c6b9) for services, words and status.
 * `claimable` where that status is "Vulnerable" and the suffix is the collection's or the service's own name; "Edge
 * case" and "Not vulnerable" are not, nor are suffixes that only general knowledge gives.
 */
export const UNCLAIMED: readonly { service: string; suffixes: string[]; says: string; claimable: boolean }[] = [
  { service: 'Amazon S3', suffixes: ['amazonaws.com'], says: 'The specified bucket does not exist', claimable: true },
  { service: 'Bitbucket', suffixes: ['bitbucket.io'], says: 'Repository not found', claimable: true },
  {
    service: 'Ghost',
    suffixes: ['ghost.io'],
    says: 'The thing you were looking for is no longer here, or never was',
    claimable: true,
  },
  {
    service: 'Help Scout',
    suffixes: ['helpscoutdocs.com'],
    says: 'No settings were found for this company:',
    claimable: true,
  },
  { service: 'Ngrok', suffixes: ['ngrok.io'], says: '.ngrok.io not found', claimable: true },
  { service: 'Readme.io', suffixes: ['readme.io'], says: 'Project doesnt exist... yet!', claimable: true },
  { service: 'Surge.sh', suffixes: ['surge.sh'], says: 'project not found', claimable: true },
  { service: 'Wordpress', suffixes: ['wordpress.com'], says: 'Do you want to register ', claimable: true },
  { service: 'Fastly', suffixes: ['fastly.net'], says: 'Fastly error: unknown domain:', claimable: false },
  { service: 'GitHub Pages', suffixes: ['github.io'], says: "There isn't a GitHub Pages site here.", claimable: false },
  {
    service: 'Heroku',
    suffixes: ['herokuapp.com', 'herokudns.com', 'herokussl.com'],
    says: 'No such app',
    claimable: false,
  },
  { service: 'Netlify', suffixes: ['netlify.app', 'netlify.com'], says: 'Not Found - Request ID:', claimable: false },
  { service: 'Pantheon', suffixes: ['pantheonsite.io'], says: '404 error unknown site!', claimable: false },
  {
    service: 'Shopify',
    suffixes: ['myshopify.com'],
    says: 'Sorry, this shop is currently unavailable.',
    claimable: false,
  },
  {
    service: 'Tumblr',
    suffixes: ['tumblr.com'],
    says: "Whatever you were looking for doesn't currently exist at this address",
    claimable: false,
  },
  {
    service: 'Vercel',
    suffixes: ['vercel-dns.com', 'vercel.app'],
    says: 'The deployment could not be found on Vercel.',
    claimable: false,
  },
  {
    service: 'Webflow',
    suffixes: ['webflow.com', 'webflow.io'],
    says: "The page you are looking for doesn't exist or has been moved.",
    claimable: false,
  },
  { service: 'Zendesk', suffixes: ['zendesk.com'], says: 'Help Center Closed', claimable: false },
];

/**
 * The names by which issuers are allowed in CAA, by the organisation in their certificates (general
 * knowledge of the authorities' practice statements; one that is missing leaves dns/caa unknown).
 */
export const CAA_NAMES: readonly { organization: RegExp; names: string[] }[] = [
  { organization: /^Let's Encrypt$/i, names: ['letsencrypt.org'] },
  { organization: /^Google Trust Services/i, names: ['pki.goog'] },
  { organization: /^Amazon$/i, names: ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com'] },
  {
    organization: /^DigiCert|^GeoTrust|^Thawte|^RapidSSL/i,
    names: ['digicert.com', 'www.digicert.com', 'symantec.com', 'geotrust.com', 'rapidssl.com', 'thawte.com'],
  },
  {
    organization: /^Sectigo|^COMODO|^ZeroSSL/i,
    names: ['sectigo.com', 'comodoca.com', 'comodo.com', 'usertrust.com', 'trust-provider.com'],
  },
  { organization: /^GlobalSign/i, names: ['globalsign.com'] },
  { organization: /^Entrust/i, names: ['entrust.net', 'affirmtrust.com'] },
  { organization: /^GoDaddy|^Starfield/i, names: ['godaddy.com', 'starfieldtech.com'] },
  { organization: /^SSL Corp/i, names: ['ssl.com'] },
  { organization: /^Buypass/i, names: ['buypass.com', 'buypass.no'] },
  { organization: /^Microsoft Corporation$/i, names: ['microsoft.com'] },
];
