import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem } from '../../app/menu';
import type { PromiseWordFieldsFragment, UpdatePromiseWordInput } from '../../graphql/graphql';
import type { Choice } from '../editing/inline-choice';
import { InlineLines } from '../editing/inline-lines';
import { InlineText } from '../editing/inline-text';
import { LinkPicker } from '../editing/link-picker';
import { useQuickSave } from '../editing/quick-save';
import { Findings } from './findings';
import { ArchivePromiseWordDocument, UpdatePromiseWordDocument } from './promise.documents';
import styles from './strategy.module.css';

/** Props of PromiseWordCard. `onPrint` prints the behaviour card of this word. */
export interface PromiseWordCardProps {
  word: PromiseWordFieldsFragment;
  measures: readonly Choice[];
  readOnly: boolean;
  onPrint: () => void;
}

/** A promise word with its meaning, champion, behaviours and measures, edited where they stand. */
export function PromiseWordCard({ word, measures, readOnly, onPrint }: PromiseWordCardProps) {
  const { t } = useTranslation('strategy');
  const { save } = useQuickSave(UpdatePromiseWordDocument);
  const { save: archive } = useQuickSave(ArchivePromiseWordDocument);
  const edit = (fields: Omit<UpdatePromiseWordInput, 'id' | 'version'>) =>
    save({ id: word.id, version: word.version, ...fields }, { refetch: ['Promise'] });
  return (
    <li className={styles.word}>
      <div className={styles.wordHead}>
        <h3>
          <InlineText
            value={word.word}
            label={t('word.word')}
            required
            readOnly={readOnly}
            onSave={(text) => edit({ word: text })}
          />
        </h3>
        <Menu
          align="end"
          triggerClass={`${styles.icon} wh-no-print`}
          label={t('word.more', { word: word.word })}
          trigger={<IconDots size={18} aria-hidden />}
        >
          <MenuItem onSelect={onPrint}>{t('word.print')}</MenuItem>
          {readOnly ? null : (
            <MenuItem
              onSelect={() =>
                void archive(
                  { id: word.id, version: word.version },
                  { done: t('archived', { name: word.word }), undoable: true, refetch: 'active' },
                )
              }
            >
              {t('archive')}
            </MenuItem>
          )}
        </Menu>
      </div>
      <InlineText
        value={word.meaning}
        label={t('word.meaning')}
        placeholder={t('word.add-meaning')}
        multiline
        readOnly={readOnly}
        onSave={(meaning) => edit({ meaning })}
      />
      <h4>{t('word.behaviours')}</h4>
      <InlineLines
        values={word.behaviours}
        label={t('word.behaviours')}
        placeholder={t('word.add-behaviours')}
        bullets
        readOnly={readOnly}
        onSave={(behaviours) => edit({ behaviours })}
      />
      <dl className={styles.wordFacts}>
        <dt>{t('word.champion')}</dt>
        <dd>
          <InlineText
            value={word.champion ?? ''}
            label={t('word.champion')}
            placeholder={t('word.add-champion')}
            readOnly={readOnly}
            onSave={(champion) => edit({ champion: champion || null })}
          />
        </dd>
        <dt>{t('word.measures')}</dt>
        <dd>
          <LinkPicker
            label={t('word.measures')}
            choices={measures}
            values={word.measures.map((measure) => measure.id)}
            readOnly={readOnly}
            onSave={(measureIds) => edit({ measureIds })}
          />
        </dd>
      </dl>
      <Findings findings={word.findings} />
    </li>
  );
}
