import { ALNUM, BASE64, HEX, JWT, named, type Provider, provider, run, UPPER, URL64, UUID } from './provider.ts';

/** Shops, shipping, taxes, travel, chains. */
export const commerce: Provider[] = [
  provider(
    'printful',
    'Printful API key',
    'money',
    'https://developers.printful.com/tokens',
    named('printful', run(ALNUM, 40)),
  ),
  provider('printify', 'Printify token', 'money', 'https://printify.com/app/account/api', named('printify', ...JWT)),
  provider(
    'avalara',
    'Avalara license key',
    'money',
    'https://admin.avalara.com',
    named(['avalara_license_key', 'avatax_license_key'], run('A-F0-9', 16)),
  ),
  provider(
    'snipcart',
    'Snipcart secret key',
    'money',
    'https://app.snipcart.com/dashboard/account/credentials',
    named(['snipcart_secret_key', 'snipcart_secret_api_key', 'snipcart_secret'], run(`${BASE64}=`, 70, 120)),
  ),
  provider(
    'medusa',
    'Medusa secret key',
    'money',
    'your Medusa, /app/settings/secret-api-keys',
    named('medusa', 'sk_', run(HEX, 64)),
  ),
  provider(
    'swell',
    'Swell secret key',
    'money',
    'https://login.swell.store/admin/settings/api',
    named(['swell_secret_key', 'swell_key'], 'sk_', run(ALNUM, 32)),
  ),
  provider(
    'amadeus',
    'Amadeus API secret',
    'money',
    'https://developers.amadeus.com/my-apps',
    named(['amadeus_client_secret', 'amadeus_api_secret', 'amadeus_secret'], run(ALNUM, 16)),
  ),
  provider(
    'alchemy',
    'Alchemy API key',
    'money',
    'https://dashboard.alchemy.com/apps',
    named(['alchemy_api_key', 'alchemy_key'], run(URL64, 32)),
  ),
  provider('infura', 'Infura API key secret', 'money', 'https://developer.metamask.io', [
    named(['infura_api_key_secret', 'infura_secret', 'infura_project_secret'], run(`${BASE64}=`, 32, 64)),
    named(['infura_api_key', 'infura_key', 'infura_project_secret'], run(HEX, 32)),
  ]),
  provider(
    'etherscan',
    'Etherscan API key',
    'money',
    'https://etherscan.io/myapikey',
    named(['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'basescan'], run(UPPER, 34)),
  ),
  provider('moralis', 'Moralis API key', 'money', 'https://admin.moralis.com/api-keys', named('moralis', ...JWT)),
  provider(
    'helius',
    'Helius API key',
    'money',
    'https://dashboard.helius.dev/api-keys',
    named('helius_api_key', ...UUID),
  ),
  provider('private-wallet-key', 'private key of a wallet', 'money', 'move what the wallet holds to a new one', [
    named(
      [
        'wallet_private_key',
        'deployer_private_key',
        'eth_private_key',
        'ethereum_private_key',
        'evm_private_key',
        'private_key_deployer',
      ],
      '0x',
      run(HEX, 64),
    ),
    named(
      ['wallet_private_key', 'deployer_private_key', 'eth_private_key', 'ethereum_private_key', 'evm_private_key'],
      run(HEX, 64),
    ),
  ]),
];
