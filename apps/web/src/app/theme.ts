import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef6f6',
  '#dcecec',
  '#b9d9d8',
  '#8fc4c2',
  '#5fa9a6',
  '#2f8a88',
  '#0b6e6e',
  '#095c5c',
  '#0a4f4f',
  '#073c3c',
];

/** Mantine's theme: ink-teal, 14 px body, small radii, no shadows; every colour comes from the tokens of @wheelhouse/ui. */
export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink },
  primaryShade: { light: 6, dark: 4 },
  defaultRadius: 3,
  fontFamily: 'var(--wh-font)',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontFamily: 'var(--wh-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.5' },
    },
  },
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: { xs: 'none', sm: 'none', md: 'var(--wh-float)', lg: 'var(--wh-float)', xl: 'var(--wh-float)' },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const isPrimary = !input.color || input.color === input.theme.primaryColor;
    return input.variant === 'filled' && isPrimary ? { ...colors, color: 'var(--wh-on-action)' } : colors;
  },
  components: {
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Menu: { defaultProps: { shadow: 'md', radius: 4, transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { shadow: 'md', radius: 4, transitionProps: { duration: 80 } } },
    Modal: { defaultProps: { radius: 4, centered: true, transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});

/** Points Mantine's own variables at the tokens; Mantine's defaults for dimmed text and active links fail AA contrast. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--wh-page)',
    '--mantine-color-text': 'var(--wh-ink)',
    '--mantine-color-bright': 'var(--wh-ink)',
    '--mantine-color-dimmed': 'var(--wh-ink-soft)',
    '--mantine-color-placeholder': 'var(--wh-ink-soft)',
    '--mantine-color-anchor': 'var(--wh-action)',
    '--mantine-color-error': 'var(--wh-off)',
    '--mantine-color-default': 'var(--wh-page)',
    '--mantine-color-default-hover': 'var(--wh-surface)',
    '--mantine-color-default-color': 'var(--wh-ink)',
    '--mantine-color-default-border': 'var(--wh-rule)',
    '--mantine-color-ink-filled': 'var(--wh-action)',
    '--mantine-color-ink-filled-hover': 'var(--wh-action-hover)',
    '--mantine-color-ink-light': 'var(--wh-select-tint)',
    '--mantine-color-ink-light-hover': 'var(--wh-select-tint)',
    '--mantine-color-ink-light-color': 'var(--wh-brand)',
    '--mantine-color-ink-outline': 'var(--wh-action)',
    '--mantine-color-ink-outline-hover': 'var(--wh-surface)',
    '--mantine-color-ink-text': 'var(--wh-action)',
    '--mantine-primary-color-filled': 'var(--wh-action)',
    '--mantine-primary-color-filled-hover': 'var(--wh-action-hover)',
    '--mantine-primary-color-light': 'var(--wh-select-tint)',
    '--mantine-primary-color-light-hover': 'var(--wh-select-tint)',
    '--mantine-primary-color-light-color': 'var(--wh-brand)',
    '--mantine-primary-color-contrast': 'var(--wh-on-action)',
  };
  return {
    variables: {},
    light: { ...both, '--mantine-color-gray-4': 'var(--wh-rule-strong)' },
    dark: { ...both, '--mantine-color-dark-6': 'var(--wh-page)', '--mantine-color-dark-4': 'var(--wh-rule-strong)' },
  };
};
