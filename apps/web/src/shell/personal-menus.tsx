import { useApolloClient, useMutation } from '@apollo/client/react';
import { ActionIcon, Menu, Switch, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLanguage, IconMoon, IconSun, IconSunMoon, IconUserCircle } from '@tabler/icons-react';
import type { Locale } from '@wheelhouse/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { LANGUAGES } from '../app/language';
import { useLanguage } from '../app/language-switch';
import { useSession } from '../app/session';
import { useShortcutsEnabled } from '../app/shortcuts';
import { SignOutDocument, UpdateMyLanguageDocument } from './shell.documents';

/** Language menu. `onChosen` runs after the words have changed, for example to store the choice with the person. */
export function LanguageMenu({ onChosen }: { onChosen?: (language: Locale) => void }) {
  const { t } = useTranslation('shell');
  const { language, change } = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('nav.language')} title={t('nav.language')}>
          <IconLanguage size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map(({ code, name }) => (
          <Menu.Item
            key={code}
            lang={code}
            rightSection={code === language ? <IconCheck size={14} aria-hidden /> : null}
            aria-current={code === language ? 'true' : undefined}
            onClick={() => {
              void change(code).then(() => onChosen?.(code));
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
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
  const Icon = colorScheme === 'dark' ? IconMoon : colorScheme === 'light' ? IconSun : IconSunMoon;
  const choice = (value: 'light' | 'dark' | 'auto', label: string) => (
    <Menu.Item
      onClick={() => setColorScheme(value)}
      rightSection={colorScheme === value ? <IconCheck size={14} aria-hidden /> : null}
      aria-current={colorScheme === value ? 'true' : undefined}
    >
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('theme.label')} title={t('theme.label')}>
          <Icon size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choice('light', t('theme.light'))}
        {choice('dark', t('theme.dark'))}
        {choice('auto', t('theme.system'))}
      </Menu.Dropdown>
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
  const [shortcuts, setShortcuts] = useShortcutsEnabled();
  return (
    <Menu position="bottom-end" closeOnItemClick={false} width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('nav.user', { name: user.name })}>
          <IconUserCircle size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.name}</Menu.Label>
        <Menu.Label>{user.email}</Menu.Label>
        <Menu.Divider />
        <Menu.Item component="div" role="none" closeMenuOnClick={false}>
          <Switch
            checked={shortcuts}
            onChange={(event) => setShortcuts(event.currentTarget.checked)}
            label={t('shortcut.switch')}
            size="xs"
          />
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            void signOut().finally(async () => {
              await client.clearStore();
              await navigate('/sign-in', { replace: true });
            });
          }}
        >
          {t('action.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
