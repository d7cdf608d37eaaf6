import type { MessageValues } from '../../../kernel/index.js';
import type { fileMessages } from './import.messages.js';

/** Why a whole file cannot be taken. */
export type FileProblem = keyof typeof fileMessages;

/** Thrown when a file cannot be read as a table of readings at all; `path` is the input field at fault. */
export class RefusedFile extends Error {
  constructor(
    readonly code: FileProblem,
    readonly values: MessageValues = {},
    readonly path = 'input.csv',
  ) {
    super(code);
    this.name = 'RefusedFile';
  }
}
