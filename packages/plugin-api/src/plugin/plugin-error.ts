/**
 * A plugin that cannot be loaded. The message names the plugin, the field of its manifest, what was found and what
 * is allowed, so that whoever starts the server can mend it without reading the plugin's code.
 */
export class PluginError extends Error {
  /** The plugin's id, or `(unnamed plugin)` when the manifest holds no usable id. */
  readonly pluginId: string;
  /** Path of the manifest field at fault, such as `engine` or `permissions[0].name`; empty for the manifest itself. */
  readonly field: string;
  /** What the field may hold, in one sentence. */
  readonly allowed: string;

  constructor(pluginId: string, field: string, found: string, allowed: string) {
    super(`Plugin "${pluginId}": ${field === '' ? 'manifest' : field} is ${found}; allowed: ${allowed}`);
    this.name = 'PluginError';
    this.pluginId = pluginId;
    this.field = field;
    this.allowed = allowed;
  }
}
