import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useConfirm } from '../../../app/confirm';
import { EmptyState } from '../../../app/empty-state';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { Loading } from '../../../app/loading';
import { useSave } from '../../../app/save';
import type { ApiTokenFieldsFragment } from '../../../graphql/graphql';
import { SettingsFrame } from '../../programs/settings/settings-frame';
import { FormErrors } from '../form-errors';
import { ApiTokensDocument, RevokeApiTokenDocument } from './admin.documents';
import styles from './admin.module.css';
import { NewToken } from './new-token';
import { ShownOnce } from './shown-once';

/** Tokens with which programs use the API in a person's name. */
export function TokensPage() {
  const { t } = useTranslation('people.admin');
  const { date, ago } = useFormats();
  const { data, error, refetch } = useQuery(ApiTokensDocument);
  const revoke = useSave(RevokeApiTokenDocument);
  const { ask, dialog } = useConfirm();
  const [isNew, setNew] = useState(false);
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const create = <Button onClick={() => setNew(true)}>{t('token.create')}</Button>;

  const end = async (token: ApiTokenFieldsFragment) => {
    const isSure = await ask({
      title: t('token.revoke-title', { name: token.name }),
      text: t('token.revoke-text'),
      action: t('token.revoke'),
      isGrave: true,
    });
    if (isSure) await revoke.save({ id: token.id }, { done: t('token.revoked-done'), refetch: ['ApiTokens'] });
  };
  const now = new Date().toISOString();
  const state = (token: ApiTokenFieldsFragment) =>
    token.revokedAt
      ? t('token.revoked', { date: date(token.revokedAt) })
      : token.expiresAt < now
        ? t('token.expired', { date: date(token.expiresAt) })
        : t('token.expires', { date: date(token.expiresAt) });

  return (
    <SettingsFrame
      title={t('token.title')}
      lead={t('token.lead')}
      actions={data && data.apiTokens.length > 0 ? create : null}
    >
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.apiTokens.length === 0 ? (
        <EmptyState
          title={t('token.empty-title')}
          text={t('token.empty-text')}
          example={
            <code style={{ overflowWrap: 'anywhere' }}>
              {`curl ${window.location.origin}/graphql -H 'authorization: Bearer whl_…' -H 'content-type: application/json' -d '{"query":"{ programs { id name } }"}'`}
            </code>
          }
          action={create}
        />
      ) : (
        <>
          <FormErrors messages={revoke.issues.map((issue) => issue.message)} />
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{t('token.name')}</th>
                <th>{t('token.person')}</th>
                <th>{t('token.state')}</th>
                <th>{t('token.used')}</th>
                <th>
                  <span className="wh-sr">{t('token.revoke')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.apiTokens.map((token) => {
                const isOver = token.revokedAt !== null || token.expiresAt < now;
                return (
                  <tr key={token.id} data-inactive={isOver}>
                    <td>{token.name}</td>
                    <td data-label={t('token.person')}>{token.userEmail}</td>
                    <td data-label={t('token.state')}>{state(token)}</td>
                    <td data-label={t('token.used')}>
                      {token.lastUsedAt ? ago(token.lastUsedAt) : t('token.never-used')}
                    </td>
                    <td className={styles.right}>
                      {isOver ? null : (
                        <Button
                          variant="default"
                          size="xs"
                          onClick={() => void end(token)}
                          aria-label={t('token.revoke-named', { name: token.name })}
                        >
                          {t('token.revoke')}
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {isNew ? (
        <NewToken
          onClose={() => setNew(false)}
          onMade={(name, secret) => {
            setNew(false);
            setMade({ name, secret });
          }}
        />
      ) : null}
      {made ? (
        <ShownOnce
          title={t('token.made-title', { name: made.name })}
          text={t('token.made-text')}
          label={t('token.made-label')}
          secret={made.secret}
          onClose={() => setMade(null)}
        />
      ) : null}
      {dialog}
    </SettingsFrame>
  );
}
