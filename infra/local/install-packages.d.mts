export function withAddresses(lockText: string, registry: string): string;
export function installPackages(root: string, npm: readonly [string, ...string[]]): boolean;
