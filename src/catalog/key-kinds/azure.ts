import { ALNUM, BASE64, HEX, named, type Provider, provider, run, token, URL64 } from './provider.ts';

const AZURE = 'https://portal.azure.com';

/** More of Microsoft's cloud: Microsoft Purview, sensitive information types, and the pages of each service. */
export const azure: Provider[] = [
  provider(
    'azure-sas-url',
    'Azure shared access signature',
    'infrastructure',
    AZURE,
    token('sv=20', run('A-Za-z0-9%:+._&=-', 30, 300), '&sig=', run('A-Za-z0-9%+/', 43, 80)),
  ),
  provider(
    'azure-cosmos',
    'Azure Cosmos DB key',
    'database',
    AZURE,
    named(
      [
        'cosmos_key',
        'cosmosdb_key',
        'cosmos_db_key',
        'azure_cosmos_key',
        'azure_cosmosdb_key',
        'cosmos_primary_key',
        'cosmos_account_key',
        'cosmosdb_account_key',
        'documentdb_key',
      ],
      run(BASE64, 86),
      '==',
    ),
  ),
  provider('azure-search', 'Azure AI Search key', 'database', AZURE, token(run(ALNUM, 42), 'AzSe', run(ALNUM, 6))),
  provider('azure-ai', 'Azure AI key', 'ai', AZURE, [
    named(
      [
        'azure_ai',
        'azure_speech',
        'azure_cognitive',
        'azure_translator',
        'azure_vision',
        'azure_form_recognizer',
        'azure_document_intelligence',
        'azure_text_analytics',
        'azure_language_key',
        'cognitive_services_key',
        'speech_key',
        'azure_openai',
      ],
      run(ALNUM, 84),
    ),
    named(
      [
        'azure_speech',
        'azure_cognitive',
        'azure_translator',
        'azure_vision',
        'azure_form_recognizer',
        'azure_document_intelligence',
        'azure_text_analytics',
        'azure_language_key',
        'cognitive_services_key',
        'azure_ai_key',
        'azure_ai_api_key',
        'bing_search_key',
        'azure_maps_key',
      ],
      run(HEX, 32),
    ),
  ]),
  provider(
    'azure-communication',
    'Azure Communication Services key',
    'messaging',
    AZURE,
    token('https://', run('A-Za-z0-9.-', 1, 80), '.communication.azure.com/;accesskey=', run(`${BASE64}=`, 80, 100)),
  ),
  provider('azure-app-configuration', 'Azure App Configuration secret', 'infrastructure', AZURE, [
    token(';Secret=', run(BASE64, 43), '='),
    token(';Secret=', run(ALNUM, 60, 90)),
  ]),
  provider(
    'azure-functions',
    'Azure Functions key',
    'infrastructure',
    AZURE,
    token(run(URL64, 44), 'AzFu', run(URL64, 6), '=='),
  ),
  provider(
    'azure-registry',
    'Azure Container Registry password',
    'infrastructure',
    AZURE,
    token(run(`${BASE64}`, 42), '+ACR', run(ALNUM, 6)),
  ),
  provider('azure-signalr', 'Azure SignalR or Web PubSub key', 'messaging', AZURE, [
    token('https://', run('A-Za-z0-9.-', 1, 80), '.service.signalr.net;AccessKey=', run(`${BASE64}=`, 40, 100)),
    token('https://', run('A-Za-z0-9.-', 1, 80), '.webpubsub.azure.com;AccessKey=', run(`${BASE64}=`, 40, 100)),
  ]),
  provider('azure-batch', 'Azure Batch or API Management key', 'infrastructure', AZURE, [
    token(run(BASE64, 76), '+ABa', run(ALNUM, 6), '=='),
    token(run(BASE64, 76), 'APIM', run(ALNUM, 6), '=='),
  ]),
  provider(
    'azure-storage-new',
    'Azure storage account key',
    'infrastructure',
    AZURE,
    token(run(BASE64, 76), '+ASt', run(ALNUM, 6), '=='),
  ),
  provider('azure-iot', 'Azure IoT or Event Hubs key', 'infrastructure', AZURE, [
    token(run(BASE64, 33), 'AIoT', run(ALNUM, 6), '='),
    token(run(BASE64, 33), '+AEh', run(ALNUM, 6), '='),
    token(run(BASE64, 33), '+ASb', run(ALNUM, 6), '='),
  ]),
  provider(
    'azure-devops-new',
    'Azure DevOps token',
    'code',
    'https://dev.azure.com',
    token(run(ALNUM, 76), 'AZDO', run(ALNUM, 4)),
  ),
];
