/**
 * What `serve.ts` tells of a server that it has started beside the local run, or starts now that somebody asks.
 * @param name one of those that it can start
 */
export async function servedBeside<Told>(name: string): Promise<Told> {
  const answer = await fetch(`http://127.0.0.1:${process.env.BESIDE_PORT}/${name}`);
  if (!answer.ok) throw new Error(`${name} is not served: ${await answer.text()}`);
  return (await answer.json()) as Told;
}
