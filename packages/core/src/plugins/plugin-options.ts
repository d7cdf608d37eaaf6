import type { Plugin } from '@wheelhouse/plugin-api';
import { PluginRefusal } from './plugin-refusal.js';

/** Settings by plugin id, as the server's configuration holds them. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** The checked settings of every plugin; a plugin's services inject it and ask for their own. */
export class PluginOptions {
  constructor(private readonly checked: ReadonlyMap<string, unknown>) {}

  /** The settings of a plugin as its schema gave them back; undefined when it declares none. */
  of(pluginId: string): unknown {
    return this.checked.get(pluginId);
  }
}

/**
 * Checks the settings against the schemas of the plugins. Throws a PluginRefusal that names the setting, and an Error for
 * settings of a plugin that is not there.
 */
export function checkOptions(
  plugins: readonly Plugin[],
  given: GivenOptions,
  disabled: readonly string[],
): PluginOptions {
  const known = new Set([...plugins.map((plugin) => plugin.id), ...disabled]);
  const stray = Object.keys(given).find((id) => !known.has(id));
  if (stray !== undefined) {
    throw new Error(
      `The server does not start: there are settings for "${stray}", which is not a plugin here; plugins: ${[...known].join(', ') || 'none'}.`,
    );
  }
  const checked = new Map<string, unknown>();
  for (const plugin of plugins) {
    const value = given[plugin.id];
    if (!plugin.options) {
      if (value === undefined) continue;
      throw new PluginRefusal(plugin.id, `plugin "${plugin.id}" takes no settings; remove them.`);
    }
    const result = plugin.options.safeParse(value ?? {});
    if (!result.success) {
      const issues = result.error.issues.map(
        (issue) => `${issue.path.map(String).join('.') || 'settings'}: ${issue.message}`,
      );
      throw new PluginRefusal(plugin.id, `the settings of plugin "${plugin.id}" are wrong:\n- ${issues.join('\n- ')}`);
    }
    checked.set(plugin.id, result.data);
  }
  return new PluginOptions(checked);
}
