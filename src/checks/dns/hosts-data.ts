/**
 * The CAA names of issuers, by the organization in their certificates (general knowledge of the authorities' practice
 * statements; a missing one leaves dns/caa unknown).
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
