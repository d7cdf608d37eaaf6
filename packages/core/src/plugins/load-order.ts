import { API_VERSION, isEngineCompatible, type Plugin, parsePlugin } from '@wheelhouse/plugin-api';
import { PluginRefusal, reasonOf } from './plugin-refusal.js';

const idOf = (manifest: unknown): string => {
  const id = typeof manifest === 'object' && manifest !== null && 'id' in manifest ? manifest.id : undefined;
  return typeof id === 'string' ? id : '';
};

const quoted = (ids: Iterable<string>): string => [...ids].map((id) => `"${id}"`).join(', ') || 'none';

function parsed(manifest: unknown): Plugin {
  try {
    return parsePlugin(manifest);
  } catch (error) {
    throw new PluginRefusal(idOf(manifest) || '(id)', reasonOf(error), error);
  }
}

/**
 * Parses the manifests of the plugins that are not switched off; a switched-off one is not even parsed, so that a broken
 * plugin can be left out. Throws a PluginRefusal for a bad manifest or a doubled id, and an Error for a switch that names
 * no plugin.
 */
export function enabledPlugins(manifests: readonly unknown[], disabled: readonly string[]): Plugin[] {
  const known = new Set(manifests.map(idOf));
  const stray = disabled.find((id) => !known.has(id));
  if (stray !== undefined) {
    throw new Error(
      `The server does not start: WHEELHOUSE_DISABLE names "${stray}", which is not a plugin here; plugins: ${quoted(known)}.`,
    );
  }
  const plugins = manifests.filter((manifest) => !disabled.includes(idOf(manifest))).map(parsed);
  const double = plugins.find((plugin, index) => plugins.findIndex((other) => other.id === plugin.id) !== index);
  if (double) throw new PluginRefusal(double.id, `plugin "${double.id}" is listed twice; list it once.`);
  return plugins;
}

/** Refuses a plugin whose `engine` leaves out this contract or whose `requires` names a plugin that is not loaded. */
export function checkNeeds(plugins: readonly Plugin[], disabled: readonly string[]): void {
  const ids = new Set(plugins.map((plugin) => plugin.id));
  for (const plugin of plugins) {
    if (!isEngineCompatible(plugin.engine)) {
      throw new PluginRefusal(
        plugin.id,
        `plugin "${plugin.id}" ${plugin.version} asks for engine "${plugin.engine}"; this server offers ${API_VERSION}. Install a version of the plugin made for it.`,
      );
    }
    const missing = plugin.requires?.find((id) => !ids.has(id));
    if (missing === undefined) continue;
    const why = disabled.includes(missing)
      ? `"${missing}", which WHEELHOUSE_DISABLE switches off. Switch on "${missing}" or switch off both.`
      : `"${missing}", which is not installed; plugins: ${quoted(ids)}.`;
    throw new PluginRefusal(plugin.id, `plugin "${plugin.id}" requires ${why}`);
  }
}

/**
 * Puts every plugin behind those it requires and otherwise keeps the order given. Throws a PluginRefusal that shows the
 * circle when plugins require each other.
 */
export function loadOrder(plugins: readonly Plugin[]): Plugin[] {
  const byId = new Map(plugins.map((plugin) => [plugin.id, plugin]));
  const ordered = new Set<Plugin>();
  const visit = (plugin: Plugin, path: readonly string[]): void => {
    if (ordered.has(plugin)) return;
    const start = path.indexOf(plugin.id);
    if (start >= 0) {
      const circle = [...path.slice(start), plugin.id].join(' -> ');
      throw new PluginRefusal(plugin.id, `plugins require each other in a circle: ${circle}.`);
    }
    for (const id of plugin.requires ?? []) {
      const required = byId.get(id);
      if (required) visit(required, [...path, plugin.id]);
    }
    ordered.add(plugin);
  };
  for (const plugin of plugins) visit(plugin, []);
  return [...ordered];
}
