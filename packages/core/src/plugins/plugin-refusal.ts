/**
 * Says why the server does not start with a plugin, what to do about it and how to start without it. The message is
 * for whoever starts the server, so it is in English as the rest of the log.
 */
export class PluginRefusal extends Error {
  constructor(
    /** Id of the plugin at fault. */
    readonly pluginId: string,
    reason: string,
    cause?: unknown,
  ) {
    super(
      `The server does not start: ${reason}\nMend or remove the plugin, or start without it: WHEELHOUSE_DISABLE=${pluginId}`,
      { cause },
    );
    this.name = 'PluginRefusal';
  }
}

/** What an unknown error says about itself. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
