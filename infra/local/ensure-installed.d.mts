export function isOlder(version: string, oldest: readonly [number, number]): boolean;
export function whyInstall(lockText: string, installedText: string | undefined): string | undefined;
export function whyNoTypeScript(machine: {
  readonly version: string;
  readonly platform: string;
  readonly arch: string;
  readonly hasOwnNode: boolean;
}): string | undefined;
