import { useApolloClient, useMutation } from '@apollo/client/react';
import { useMantineColorScheme } from '@mantine/core';
import { IconContrast, IconLanguage, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import type { Locale } from '@wheelhouse/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LANGUAGES } from '../app/language';
import { useLanguage } from '../app/language-switch';
import { Menu, MenuItem, MenuRule } from '../app/menu';
import menuStyles from '../app/menu.module.css';
import { useSession } from '../app/session';
import { useShortcutsEnabled } from '../app/shortcuts';
import { SignOutDocument, UpdateMyLanguageDocument } from './shell.documents';
import styles from './shell.module.css';

/** Language menu. `onChosen` runs after the words have changed, for example to store the choice with the person. */
export function LanguageMenu({ onChosen }: { onChosen?: (language: Locale) => void }) {
  const { t } = useTranslation('shell');
  const { language, change } = useLanguage();
  return (
    <Menu
      label={t('nav.language')}
      align="end"
      triggerClass={styles.step ?? ''}
      trigger={<IconLanguage size={18} stroke={1.6} aria-hidden />}
    >
      {LANGUAGES.map(({ code, name }) => (
        <MenuItem
          key={code}
          lang={code}
          isChosen={code === language}
          onSelect={() => {
            void change(code).then(() => onChosen?.(code));
          }}
        >
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** Language menu of a signed-in person: keeps the choice with the person and fetches the texts of the page anew. */
export function MyLanguageMenu() {
  const client = useApolloClient();
  const [update] = useMutation(UpdateMyLanguageDocument);
  return (
    <LanguageMenu
      onChosen={(language) => {
        void update({ variables: { input: { language } } }).finally(() => client.refetchQueries({ include: 'active' }));
      }}
    />
  );
}

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = colorScheme === 'dark' ? IconMoon : colorScheme === 'light' ? IconSun : IconContrast;
  return (
    <Menu
      label={t('theme.label')}
      align="end"
      triggerClass={styles.step ?? ''}
      trigger={<Icon size={18} stroke={1.6} aria-hidden />}
    >
      <MenuItem isChosen={colorScheme === 'light'} onSelect={() => setColorScheme('light')}>
        {t('theme.light')}
      </MenuItem>
      <MenuItem isChosen={colorScheme === 'dark'} onSelect={() => setColorScheme('dark')}>
        {t('theme.dark')}
      </MenuItem>
      <MenuItem isChosen={colorScheme === 'auto'} onSelect={() => setColorScheme('auto')}>
        {t('theme.system')}
      </MenuItem>
    </Menu>
  );
}

/** Who is signed in, the switch of single-key shortcuts, and sign-out. */
export function UserMenu() {
  const { t } = useTranslation('shell');
  const { user } = useSession();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);
  const [hasShortcuts, setShortcuts] = useShortcutsEnabled();
  return (
    <Menu
      label={t('nav.user', { name: user.name })}
      align="end"
      triggerClass={styles.step ?? ''}
      trigger={<IconUserCircle size={20} stroke={1.6} aria-hidden />}
    >
      <p className={menuStyles.note}>
        {user.name}
        <br />
        {user.email}
      </p>
      <MenuRule />
      <MenuItem onSelect={() => setShortcuts(!hasShortcuts)}>
        {hasShortcuts ? t('shortcut.switch-off') : t('shortcut.switch-on')}
      </MenuItem>
      <MenuItem
        onSelect={() => {
          void signOut().finally(async () => {
            await client.clearStore();
            await navigate('/sign-in', { replace: true });
          });
        }}
      >
        {t('action.sign-out')}
      </MenuItem>
    </Menu>
  );
}
