// Stands where the Node runtime of Lambda stands: loads a bundle and hands it one event after another. Of the network
// only the sign-in service is played: EMULATED_KEYS holds what it shows.
const { EMULATED_ISSUER: issuer, EMULATED_KEYS: keys } = process.env;
if (issuer) {
  const asked = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const url = String(address);
    if (!url.startsWith(issuer)) return asked(address, options);
    return url.endsWith('/.well-known/openid-configuration')
      ? Response.json({ issuer, jwks_uri: `${issuer}/keys` })
      : Response.json(JSON.parse(keys));
  };
}
const { handler } = await import(process.argv[2]);
process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, result: await handler(event, { awsRequestId: `invocation-${id}` }) });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
