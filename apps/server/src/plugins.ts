import industryTelecom from '@wheelhouse/industry-telecom';
import type { Plugin } from '@wheelhouse/plugin-api';

/** The plugins of this installation; a code plugin is installed by adding it here (docs/plugins.md). */
export const plugins: readonly Plugin[] = [industryTelecom];
