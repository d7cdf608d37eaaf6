import { PasswordInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Fewest characters of a new password; the server holds the same rule. */
export const PASSWORD_MIN = 15;

/** Props of NewPasswordField. */
export interface NewPasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** A new password with the count of characters still missing; pasting and password managers are welcome. */
export function NewPasswordField({ value, onChange, error }: NewPasswordFieldProps) {
  const { t } = useTranslation('people');
  const missing = PASSWORD_MIN - [...value].length;
  return (
    <div>
      <PasswordInput
        label={t('password.new')}
        description={t('password.rule', { count: PASSWORD_MIN })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        autoComplete="new-password"
        name="new-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      />
      <Text size="xs" c="dimmed" mt={4} role="status">
        {value === '' ? '' : missing > 0 ? t('password.missing', { count: missing }) : t('password.enough')}
      </Text>
    </div>
  );
}
