/** Everything that the pages write to their log. The code of a fault is that of the API: one alarm watches for it. */
export const pageLogMessages = {
  PAGE_ANSWERED: 'A page was answered.',
  REQUEST_FAILED: 'A request failed through a fault of ours.',
} as const;

/** One line of the log. Never holds an address or what was asked. */
export const pageLogEntry = (
  code: keyof typeof pageLogMessages,
  requestId: string,
  details: Readonly<Record<string, unknown>>,
) => ({ code, message: pageLogMessages[code], requestId, ...details });
