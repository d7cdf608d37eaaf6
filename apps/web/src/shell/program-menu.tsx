import { useQuery } from '@apollo/client/react';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, MenuRule } from '../app/menu';
import { useProgram } from '../app/program';
import { ProgramsDocument } from '../app/program.documents';
import styles from './shell.module.css';

/** The program of the page, and the way to the others and to a new one. */
export function ProgramMenu() {
  const { t } = useTranslation('shell');
  const { program } = useProgram();
  const { data } = useQuery(ProgramsDocument);
  return (
    <Menu
      label={t('nav.program-switch', { name: program.name })}
      triggerClass={styles.barButton ?? ''}
      trigger={
        <>
          <span className={styles.programName}>{program.name}</span>
          <IconChevronDown size={14} aria-hidden style={{ flex: 'none' }} />
        </>
      }
    >
      {data?.programs.map((choice) => (
        <MenuItem key={choice.id} to={`/p/${choice.id}/this-week`} isChosen={choice.id === program.id}>
          {choice.isDemo ? t('label.demo-program', { name: choice.name }) : choice.name}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem to="/start">{t('action.new-program')}</MenuItem>
    </Menu>
  );
}
