import { expect, test } from 'vitest';
import { count, lastLine } from './test.mjs';

const file = (status: string, ...states: string[]) => ({
  status,
  assertionResults: states.map((state) => ({ status: state })),
});

test('the last line adds up all files and names skipped tests only when there are some', () => {
  expect(
    lastLine(count({ testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')] })),
  ).toBe('3 passed, 1 failed');
  expect(lastLine(count({ testResults: [file('passed', 'passed', 'skipped', 'todo')] }))).toBe(
    '1 passed, 0 failed, 2 skipped',
  );
});

test('a file that cannot be loaded is a failure, and nothing is not a success', () => {
  expect(lastLine(count({ testResults: [file('failed'), file('passed', 'passed')] }))).toBe('1 passed, 1 failed');
  expect(lastLine(count({ testResults: [] }))).toBe('0 passed, 0 failed');
});
