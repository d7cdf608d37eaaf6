import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useConfirm } from '../../app/confirm';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { LANGUAGES } from '../../app/language';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { QrCode } from '../../app/qr-code';
import { useSave } from '../../app/save';
import type { WallFieldsFragment } from '../../graphql/graphql';
import { ShownOnce } from '../people/admin/shown-once';
import { FormErrors } from '../people/form-errors';
import { SettingsFrame } from '../programs/settings/settings-frame';
import { WallForm } from './wall-form';
import { RenewWallAddressDocument, RevokeWallDocument, WallsDocument } from './wallboard.documents';
import styles from './walls.module.css';

/** The wallboards of a program: hanging, changing, previewing, a new address, switching off. `?hang=` begins a new one with a unit. */
export function WallsPage() {
  const { t } = useTranslation('wallboard');
  const { program, unitById } = useProgram();
  const { data, error, refetch } = useQuery(WallsDocument, { variables: { programId: program.id } });
  const [hang, setHang] = useQueryState('hang', parseAsString);
  const [changed, setChanged] = useState<WallFieldsFragment | 'new' | null>(null);
  const [made, setMade] = useState<{ name: string; address: string } | null>(null);
  const revoke = useSave(RevokeWallDocument);
  const renew = useSave(RenewWallAddressDocument);
  const { ask, dialog } = useConfirm();
  const hung = hang ? unitById.get(hang) : undefined;
  const create = <Button onClick={() => setChanged('new')}>{t('list.create')}</Button>;
  const close = () => {
    setChanged(null);
    void setHang(null);
  };

  const end = async (wall: WallFieldsFragment) => {
    const isSure = await ask({
      title: t('revoke.title', { name: wall.name }),
      text: t('revoke.text'),
      action: t('revoke.action'),
      isGrave: true,
    });
    if (!isSure) return;
    await revoke.save({ id: wall.id, version: wall.version }, { done: t('done.revoked'), refetch: ['Walls'] });
  };
  const replace = async (wall: WallFieldsFragment) => {
    const isSure =
      wall.revokedAt !== null ||
      (await ask({
        title: t('renew.title', { name: wall.name }),
        text: t('renew.text'),
        action: t('renew.action'),
      }));
    if (!isSure) return;
    const renewed = await renew.save({ id: wall.id, version: wall.version }, { refetch: ['Walls'] });
    if (renewed) setMade({ name: renewed.name, address: renewed.address ?? '' });
  };

  return (
    <SettingsFrame
      title={t('list.title')}
      lead={t('list.lead')}
      actions={data && data.walls.length > 0 ? create : null}
    >
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.walls.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={create} />
      ) : (
        <>
          <FormErrors messages={[...revoke.issues, ...renew.issues].map((issue) => issue.message)} />
          <ul className={styles.list}>
            {data.walls.map((wall) => (
              <WallLine
                key={wall.id}
                wall={wall}
                onChange={() => setChanged(wall)}
                onRevoke={() => void end(wall)}
                onRenew={() => void replace(wall)}
              />
            ))}
          </ul>
        </>
      )}
      {changed || hung ? (
        <WallForm
          wall={changed === 'new' ? null : changed}
          start={hung ? { name: hung.name, units: [{ id: hung.id, name: hung.name }] } : { name: '', units: [] }}
          onClose={close}
          onMade={(name, address) => {
            close();
            setMade({ name, address });
          }}
        />
      ) : null}
      {made ? (
        <ShownOnce
          title={t('made.title', { name: made.name })}
          text={t('made.text')}
          label={t('made.label')}
          secret={made.address}
          onClose={() => setMade(null)}
        >
          <div className={styles.pairing}>
            <QrCode className={styles.code} text={made.address} label={t('made.code')} />
            <p className="wh-soft">{t('made.pairing')}</p>
          </div>
        </ShownOnce>
      ) : null}
      {dialog}
    </SettingsFrame>
  );
}

interface WallLineProps {
  wall: WallFieldsFragment;
  onChange: () => void;
  onRevoke: () => void;
  onRenew: () => void;
}

function WallLine({ wall, onChange, onRevoke, onRenew }: WallLineProps) {
  const { t } = useTranslation('wallboard');
  const { ago, date } = useFormats();
  const language = LANGUAGES.find(({ code }) => code === wall.language)?.name ?? wall.language;
  const isOver = wall.revokedAt !== null;
  return (
    <li data-revoked={isOver}>
      <div>
        <h2>{wall.name}</h2>
        <p>
          {t('line.wheels', { count: wall.wheelCount })}
          {wall.units[0] ? ` · ${wall.units[0].name}` : null}
          {` · ${t('line.seconds', { seconds: wall.seconds })} · ${language}`}
        </p>
        <p className="wh-soft">
          {isOver
            ? t('line.revoked', { date: date(wall.revokedAt) })
            : wall.lastSeenAt
              ? t('line.seen', { ago: ago(wall.lastSeenAt) })
              : t('line.never-seen')}
          {` · ${t('line.made', { person: wall.createdBy, date: date(wall.createdAt) })}`}
        </p>
      </div>
      <div className={styles.actions}>
        {isOver ? null : (
          <>
            <Button
              variant="default"
              size="xs"
              onClick={() => window.open(`/wall/preview/${wall.id}`, '_blank', 'noopener')}
              aria-label={t('line.preview-named', { name: wall.name })}
            >
              {t('line.preview')}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={onChange}
              aria-label={t('line.change-named', { name: wall.name })}
            >
              {t('line.change')}
            </Button>
          </>
        )}
        <Button variant="default" size="xs" onClick={onRenew} aria-label={t('line.renew-named', { name: wall.name })}>
          {t('line.renew')}
        </Button>
        {isOver ? null : (
          <Button
            variant="default"
            size="xs"
            onClick={onRevoke}
            aria-label={t('line.revoke-named', { name: wall.name })}
          >
            {t('line.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}
